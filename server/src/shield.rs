//! What every request passes: caps and limits, the cross-site check, and problems put into words.

mod gate;
mod headers;
mod limits;
mod problem;

pub use gate::Gate;
pub use headers::Standing as StandingHeaders;
pub use limits::{Connections, Limits, Slot, caller};
pub use problem::{ProblemBody, ProblemField, Worded, word};

use actix_web::{
    HttpMessage,
    body::{BoxBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{Method, StatusCode, header},
    middleware::Next,
    web::Data,
};

use crate::{app::App, error::Error, l10n::Locale};

/// The one middleware around everything.
pub async fn shield(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let started = std::time::Instant::now();
    let locale = accepted(&request);
    request.extensions_mut().insert(locale);
    let app = request.app_data::<Data<App>>().cloned();
    let Some(app) = app else { return Err(Error::Internal("no app".into()).into()) };
    let left = allowance(&request, &app);
    let answer = match admit(&request, &app, left) {
        Ok(()) => app.ground.under(answer(request, next, &app)).await?,
        Err(no) => request.error_response(no),
    };
    let mut answer = word(answer);
    headers::add(&mut answer, &app, left.unwrap_or_default());
    crate::worker::observe(&answer, started.elapsed());
    Ok(answer)
}

async fn answer(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
    app: &Data<App>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    // Held until the answer is made.
    let inside = if gate::brings_body(request.headers()) || is_probe(request.path()) {
        None
    } else {
        match app.gate.enter() {
            Ok(inside) => Some(inside),
            Err(no) => return Ok(request.error_response(no)),
        }
    };
    let answer = match crate::who::identify(request.request(), app).await {
        Ok(()) => crate::repeats::once(request, next, app.clone()).await,
        Err(no) => Ok(request.error_response(no)),
    };
    drop(inside);
    answer
}

fn accepted(request: &ServiceRequest) -> Locale {
    let header = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    header.map_or_else(Locale::default, Locale::negotiate)
}

/// How often this address may ask again in this minute; nothing where it may not even ask this once. A connection
/// that is one too many costs nothing of it, and neither does a probe.
fn allowance(request: &ServiceRequest, app: &App) -> Option<u32> {
    if is_over_cap(request) || is_probe(request.path()) {
        return Some(app.limits.per_minute());
    }
    app.limits.address(caller(request.request(), app.config.behind_proxy))
}

fn is_over_cap(request: &ServiceRequest) -> bool {
    request.conn_data::<Slot>().is_some_and(Slot::is_over_cap)
}

fn admit(request: &ServiceRequest, app: &App, left: Option<u32>) -> Result<(), Error> {
    if is_over_cap(request) {
        return Err(Error::busy(5));
    }
    left.ok_or_else(|| Error::too_many(10))?;
    if !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) && cross_site(request, app)
    {
        return Err(Error::Http(StatusCode::FORBIDDEN, "cross-site", None));
    }
    Ok(())
}

fn is_probe(path: &str) -> bool {
    matches!(path, "/health" | "/ready")
}

/// Whether a browser says that another site sent this. Programs send neither header and no cookie.
fn cross_site(request: &ServiceRequest, app: &App) -> bool {
    let text = |name: &str| request.headers().get(name).map(|value| value.to_str().unwrap_or("?").to_owned());
    let foreign_fetch =
        text("sec-fetch-site").is_some_and(|site| !matches!(site.as_str(), "same-origin" | "none"));
    let own = |origin: &String| {
        *origin == app.config.origin
            || request.headers().get(header::HOST).is_some_and(|host| {
                host.to_str()
                    .is_ok_and(|host| is_loopback_name(host) && origin.ends_with(&format!("//{host}")))
            })
    };
    foreign_fetch || text("origin").is_some_and(|origin| !own(&origin))
}

fn is_loopback_name(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    matches!(name, "localhost" | "127.0.0.1" | "[::1]")
}
