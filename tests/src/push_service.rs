//! A push service on this machine, which answers as the test says and keeps what it was sent.

use std::{
    collections::BTreeMap,
    net::{SocketAddr, TcpListener},
    sync::{Arc, Mutex},
    time::Duration,
};

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, dev::ServerHandle, web};
use server::outgoing::Lab;

use crate::World;

/// What a push service does with one message.
#[derive(Clone, Copy, Debug)]
pub enum Reply {
    Status(u16),
    /// Busy, for so many seconds.
    Busy(u64),
    /// It says nothing at all.
    Silence,
}

/// One message as it arrived.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Path of the endpoint: which device.
    pub path: String,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
    /// Whether it was taken.
    pub taken: bool,
}

type Script = Arc<dyn Fn(usize, &str) -> Reply + Send + Sync>;
type Log = Arc<Mutex<Vec<Sent>>>;

/// A running push service.
pub struct PushService {
    pub at: SocketAddr,
    log: Log,
    handle: ServerHandle,
}

impl PushService {
    /// Starts one in the place of all that a world knows; the script gives the reply to each message, by its number
    /// and path.
    ///
    /// # Panics
    /// When it cannot start.
    pub fn start(world: &World, script: impl Fn(usize, &str) -> Reply + Send + Sync + 'static) -> Self {
        let service = Self::alone(script);
        service.serves(&world.app);
        service
    }

    /// Starts one that nobody knows yet.
    ///
    /// # Panics
    /// When it cannot start.
    pub fn alone(script: impl Fn(usize, &str) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let at = listener.local_addr().expect("an address");
        let (log, script): (Log, Script) = (Log::default(), Arc::new(script));
        let shared = log.clone();
        let server = HttpServer::new(move || {
            let state = web::Data::new((shared.clone(), script.clone()));
            App::new().app_data(state).default_service(web::to(take))
        });
        let server = server.workers(1).disable_signals().listen(listener).expect("listens").run();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        Self { at, log, handle }
    }

    /// Stands in the place of every push service for this app.
    pub fn serves(&self, app: &server::app::App) {
        let at = self.at;
        app.outgoing.experiment(Lab { resolve: Box::new(move |_| vec![at]), trusts_loopback: true });
    }

    /// What arrived so far.
    ///
    /// # Panics
    /// When another test thread panicked while it wrote.
    #[must_use]
    pub fn sent(&self) -> Vec<Sent> {
        self.log.lock().expect("the log").clone()
    }

    /// How many messages arrived so far; to wait for them costs nothing that grows with their number.
    ///
    /// # Panics
    /// When another test thread panicked while it wrote.
    #[must_use]
    pub fn count(&self) -> usize {
        self.log.lock().expect("the log").len()
    }
}

impl Drop for PushService {
    fn drop(&mut self) {
        drop(self.handle.stop(false));
    }
}

async fn take(request: HttpRequest, body: web::Bytes, state: web::Data<(Log, Script)>) -> HttpResponse {
    let (log, script) = &**state;
    let reply = {
        let mut log = log.lock().expect("the log");
        let reply = script(log.len(), request.path());
        let headers = request.headers().iter();
        log.push(Sent {
            path: request.path().to_owned(),
            headers: headers
                .map(|(name, value)| {
                    (name.as_str().to_owned(), value.to_str().unwrap_or_default().to_owned())
                })
                .collect(),
            body: body.to_vec(),
            taken: matches!(reply, Reply::Status(200..=299)),
        });
        reply
    };
    match reply {
        Reply::Status(status) => answer(status).finish(),
        Reply::Busy(seconds) => answer(429).insert_header(("retry-after", seconds.to_string())).finish(),
        Reply::Silence => {
            tokio::time::sleep(Duration::from_secs(60)).await;
            HttpResponse::Ok().finish()
        }
    }
}

fn answer(status: u16) -> actix_web::HttpResponseBuilder {
    HttpResponse::build(actix_web::http::StatusCode::from_u16(status).expect("a status"))
}
