//! A write that a phone sends again under the same `Idempotency-Key` has one effect and one answer.

mod claim;
mod kept;
mod takers;

use std::{future::Future, time::Duration};

use actix_web::{
    HttpMessage, HttpResponse, ResponseError,
    body::{BoxBody, MessageBody, to_bytes},
    dev::{Payload, ServiceRequest, ServiceResponse},
    http::{StatusCode, header},
    middleware::Next,
    web::{Bytes, Data},
};

use crate::{
    app::App,
    body,
    clock::{DAY, Millis, SECOND},
    db,
    error::{Error, Field},
    id::AccountId,
    secret::{digest, digest_bytes},
    shield::{Worded, word},
    who,
};
use claim::Claim;
use kept::Told;

pub use claim::{claim, is_repeated};
pub use kept::{Keeper, forget, sweep};
pub use takers::TAKERS;

/// The header that carries the key.
pub const HEADER: &str = "Idempotency-Key";

/// How long a key is remembered, in milliseconds.
const LIFETIME: Millis = 7 * DAY;

/// After so long an effect without an answer has lost it: its server was killed between the two.
const PATIENCE: Millis = 10 * SECOND;

/// How often an answer that is being made is looked for.
const GLANCE: Duration = Duration::from_millis(50);

/// A write under a key.
pub struct Asked {
    account: AccountId,
    key_hash: String,
    /// Over the key too: whoever reads the database cannot try out what a body may have said.
    request_hash: String,
    at: Millis,
}

/// Carries a request out, or answers as it was answered before.
pub async fn once(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
    app: Data<App>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let asked = match read(&mut request, &app).await {
        Ok(Some(asked)) => asked,
        Ok(None) if request.method().is_safe() => return Ok(next.call(request).await?.map_into_boxed_body()),
        Ok(None) => return on_disk(next.call(request)).await,
        Err(no) => return Ok(request.error_response(no)),
    };
    match kept::find(app.db.reader(), &asked).await {
        Ok(None) => {}
        Ok(Some(_)) => return Ok(request.into_response(again(&app, &asked).await)),
        Err(error) => return Ok(request.error_response(Error::from(error))),
    }
    // A task of its own: a caller who hangs up never comes between an effect and its answer.
    let work = actix_web::rt::spawn(async move {
        let ground = app.clone();
        ground.ground.under(carry_out(request, next, app, asked)).await
    });
    work.await.map_err(|error| Error::Internal(error.to_string()))?
}

async fn read(request: &mut ServiceRequest, app: &App) -> Result<Option<Asked>, Error> {
    let Some(key) = request.headers().get(HEADER).cloned() else { return Ok(None) };
    let taken = request.match_pattern().is_some_and(|path| takers::takes(request.method().as_str(), &path));
    let Some(member) = who::member(request.request()).filter(|_| taken) else { return Ok(None) };
    let key = key.to_str().ok().filter(|key| is_key(key));
    let key = key.ok_or_else(|| Error::Misfit(vec![Field::new(HEADER, "field-pattern")]))?;
    let sent = body::collect(request.take_payload()).await?.freeze();
    let mut told = format!("{key}\n{} {}\n", request.method(), request.uri()).into_bytes();
    told.extend_from_slice(&sent);
    request.set_payload(Payload::from(sent));
    Ok(Some(Asked {
        account: member.account,
        key_hash: digest(&format!("{}\n{key}", member.account)),
        request_hash: digest_bytes(&told),
        at: app.clock.now(),
    }))
}

fn is_key(key: &str) -> bool {
    (16..=64).contains(&key.len())
        && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
}

async fn carry_out(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
    app: Data<App>,
    asked: Asked,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let claim = Claim::new(asked);
    let answer = on_disk(claim.over(next.call(request))).await?;
    if claim.was_repeated() {
        let again = again(&app, claim.asked()).await;
        return Ok(answer.into_response(again));
    }
    keep(&app, claim.asked(), word(answer)).await
}

/// An answer that rests on nothing that may be lost yet.
async fn on_disk(
    work: impl Future<Output = Result<ServiceResponse<impl MessageBody + 'static>, actix_web::Error>>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let (answer, settled) = db::settled(work).await;
    let answer = answer?.map_into_boxed_body();
    Ok(match settled {
        Ok(()) => answer,
        Err(error) => answer.into_response(Error::from(error).error_response()),
    })
}

/// Whether an answer is the last word on its request: later the same request would be a new one.
fn is_final(status: StatusCode) -> bool {
    let refused = [StatusCode::NOT_FOUND, StatusCode::CONFLICT, StatusCode::UNPROCESSABLE_ENTITY];
    status.is_success() || refused.contains(&status)
}

async fn keep(
    app: &App,
    asked: &Asked,
    answer: ServiceResponse<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    if !is_final(answer.status()) {
        return Ok(answer);
    }
    let (request, response) = answer.into_parts();
    let (response, body) = response.into_parts();
    let bytes = to_bytes(body).await.unwrap_or_default();
    let text = |name: header::HeaderName| Some(response.headers().get(name)?.to_str().ok()?.to_owned());
    let told = Told {
        status: response.status().as_u16(),
        content_type: text(header::CONTENT_TYPE),
        location: text(header::LOCATION),
        body: String::from_utf8_lossy(&bytes).into_owned(),
    };
    if let Err(error) = app.keeper.keep(&app.db, asked, told).await {
        tracing::warn!(%error, "an answer could not be kept; its effect is");
    }
    Ok(ServiceResponse::new(request, response.set_body(BoxBody::new(bytes))))
}

/// What was answered before.
async fn again(app: &App, asked: &Asked) -> HttpResponse {
    match find_told(app, asked).await {
        Ok(Some(told)) => tell(told),
        Ok(None) => HttpResponse::NoContent().finish(),
        Err(no) => no.error_response(),
    }
}

/// Waits for an answer that is being made; nothing where it is lost.
async fn find_told(app: &App, asked: &Asked) -> Result<Option<Told>, Error> {
    loop {
        let kept = kept::find(app.db.reader(), asked).await?.ok_or(Error::busy(1))?;
        if kept.request_hash != asked.request_hash {
            return Err(Error::Http(StatusCode::UNPROCESSABLE_ENTITY, "key-reused", None));
        }
        if kept.told.is_some() || app.clock.now() - kept.claimed_at > PATIENCE {
            return Ok(kept.told);
        }
        tokio::time::sleep(GLANCE).await;
    }
}

fn tell(told: Told) -> HttpResponse {
    let status = StatusCode::from_u16(told.status).unwrap_or(StatusCode::NO_CONTENT);
    let mut response = HttpResponse::build(status);
    for (name, value) in [(header::CONTENT_TYPE, told.content_type), (header::LOCATION, told.location)] {
        if let Some(value) = value {
            response.insert_header((name, value));
        }
    }
    let mut response = response.body(Bytes::from(told.body));
    response.extensions_mut().insert(Worded);
    response
}
