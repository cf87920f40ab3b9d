//! A translation service on this machine that speaks as LibreTranslate does, answers as the test says and keeps what it was sent.

use std::{
    net::TcpListener,
    sync::{Arc, Mutex},
    time::Duration,
};

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, dev::ServerHandle, http::StatusCode, web};
use serde_json::{Value, json};

/// What it does with one text.
#[derive(Clone, Debug)]
pub enum Translated {
    Text(String),
    /// Whatever stands in the body, with this status.
    Raw(u16, String),
    /// It sends the caller somewhere else.
    Elsewhere(String),
    /// It says nothing at all.
    Silence,
}

type Script = Arc<dyn Fn(&Value) -> Translated + Send + Sync>;
type Log = Arc<Mutex<Vec<Value>>>;

/// A running translation service.
pub struct TranslationService {
    pub url: String,
    log: Log,
    handle: ServerHandle,
}

impl TranslationService {
    /// Starts one; the script gives the answer to each request.
    ///
    /// # Panics
    /// When it cannot start.
    pub fn start(script: impl Fn(&Value) -> Translated + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let (log, script): (Log, Script) = (Log::default(), Arc::new(script));
        let shared = log.clone();
        let server = HttpServer::new(move || {
            let state = web::Data::new((shared.clone(), script.clone()));
            App::new().app_data(state).default_service(web::to(take))
        });
        let server = server.workers(1).disable_signals().listen(listener).expect("listens").run();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        Self { url, log, handle }
    }

    /// One that puts the languages before each text.
    pub fn honest() -> Self {
        Self::start(|asked| {
            let word = |name: &str| asked[name].as_str().unwrap_or_default().to_owned();
            Translated::Text(format!("[{}>{}] {}", word("source"), word("target"), word("q")))
        })
    }

    /// What it was asked so far.
    ///
    /// # Panics
    /// When another test thread panicked while it wrote.
    #[must_use]
    pub fn asked(&self) -> Vec<Value> {
        self.log.lock().expect("the log").clone()
    }

    /// Ends it, as when the machine fails.
    pub async fn stop(&self) {
        self.handle.stop(false).await;
    }
}

impl Drop for TranslationService {
    fn drop(&mut self) {
        drop(self.handle.stop(false));
    }
}

async fn take(request: HttpRequest, body: web::Bytes, state: web::Data<(Log, Script)>) -> HttpResponse {
    let (log, script) = &**state;
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    let answer = script(&body);
    let asked = json!({ "method": request.method().as_str(), "path": request.path(), "body": body });
    log.lock().expect("the log").push(asked);
    match answer {
        Translated::Text(text) => HttpResponse::Ok().json(json!({ "translatedText": text })),
        Translated::Raw(status, body) => {
            HttpResponse::build(StatusCode::from_u16(status).expect("a status")).body(body)
        }
        Translated::Elsewhere(to) => {
            HttpResponse::TemporaryRedirect().insert_header(("location", to)).finish()
        }
        Translated::Silence => {
            tokio::time::sleep(Duration::from_secs(60)).await;
            HttpResponse::Ok().finish()
        }
    }
}
