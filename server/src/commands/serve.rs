//! Serving: the sockets, the app on each worker, and a graceful end.

use std::{io, net::TcpListener, time::Duration};

use actix_web::{App as Actix, HttpServer, dev::Server, middleware::from_fn, web::Data};
use utoipa_actix_web::AppExt;

use crate::{
    app::{self, App, Shared},
    config::Config,
    contract,
    error::Error,
    shield::{Connections, shield},
    worker,
};

/// How long open requests may take to finish when the service is told to stop, in seconds.
const GRACE_SECONDS: u64 = 8;

/// Serves until it is told to stop.
pub async fn serve(config: Config) -> Result<(), Error> {
    let app = App::start(config).await?;
    let listener = bind(&app.config).map_err(|error| Error::Internal(error.to_string()))?;
    let address = listener.local_addr().map_err(|error| Error::Internal(error.to_string()))?;
    tracing::info!(%address, "serving");
    until_stopped(app, listener).await
}

/// Serves an app on a listener until it is told to stop.
pub async fn until_stopped(app: Shared, listener: TcpListener) -> Result<(), Error> {
    count_for_prometheus(&app)?;
    beside(&app, worker::run);
    beside(&app, worker::watch_maps);
    beside(&app, worker::tend_boards);
    beside(&app, worker::follow_rosters);
    beside(&app, worker::send_notices);
    beside(&app, worker::send_mails);
    beside(&app, worker::remind);
    beside(&app, worker::look_for_people);
    let server = start(app, listener).map_err(|error| Error::Internal(error.to_string()))?;
    server.await.map_err(|error| Error::Internal(error.to_string()))
}

/// Lets a job run beside the requests until the process ends.
fn beside<J: Future<Output = ()> + Send + 'static>(app: &Shared, job: impl FnOnce(Shared) -> J) {
    let (app, job) = (app.clone(), job(app.clone()));
    tokio::spawn(async move { app.ground.under(job).await });
}

/// Opens the address where Prometheus asks, if the settings name one.
fn count_for_prometheus(app: &App) -> Result<(), Error> {
    let Some(address) = app.config.metrics_listen else { return Ok(()) };
    let exporter = metrics_exporter_prometheus::PrometheusBuilder::new().with_http_listener(address);
    exporter.install().map_err(|error| Error::Internal(error.to_string()))
}

/// Takes the address that the settings name.
pub fn bind(config: &Config) -> io::Result<TcpListener> {
    let listener = TcpListener::bind(config.listen)?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// Starts answering on a listener.
pub fn start(app: Shared, listener: TcpListener) -> io::Result<Server> {
    let workers = app.config.workers;
    let cap = app.config.connections_per_address;
    let connections = Connections::default();
    let data = Data::from(app);
    let server = HttpServer::new(move || {
        let (actix, _) = Actix::new()
            .wrap(from_fn(shield))
            .into_utoipa_app()
            .app_data(data.clone())
            .configure(app::routes)
            .split_for_parts();
        actix
            .configure(contract::routes)
            .configure(app::pages)
            .default_service(actix_web::web::to(contract::nothing_there))
    });
    Ok(server
        .on_connect(move |io, extensions| {
            if let Some(stream) = io.downcast_ref::<actix_web::rt::net::TcpStream>()
                && let Ok(peer) = stream.peer_addr()
            {
                extensions.insert(connections.open(peer.ip(), cap));
            }
        })
        .workers(workers)
        .client_request_timeout(Duration::from_secs(10))
        .keep_alive(Duration::from_secs(30))
        .shutdown_timeout(GRACE_SECONDS)
        .listen(listener)?
        .run())
}
