//! Sessions over HTTP: going on, signing out, seeing and ending them.

use actix_web::{
    HttpRequest, HttpResponse, delete, get, post,
    web::{Data, Json},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::cookies::{self, REFRESH_COOKIE, SessionOpened, Transport};
use crate::{
    accounts::{actions::sessions, store},
    app::App,
    body::{Body, Path},
    bounded::Text,
    clock::utc,
    error::Error,
    id::SessionId,
    who::{Member, Restricted},
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(post_refresh).service(post_sign_out).service(list_sessions).service(delete_session);
}

/// The refresh token, for programs; a browser sends its cookie.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Refresh {
    refresh: Option<Text<1, 200>>,
}

/// Exchange the refresh token for a new pair.
#[utoipa::path(tag = "accounts", request_body = Refresh, responses((status = 200, body = SessionOpened)),
    security((), ("bearer" = [])))]
#[post("/api/v1/refresh")]
async fn post_refresh(
    app: Data<App>,
    request: HttpRequest,
    body: Body<Refresh>,
) -> Result<HttpResponse, Error> {
    let shown = body.0.refresh.map(|token| (token.into_string(), Transport::Bearer));
    let kept = || cookies::sent(&request, REFRESH_COOKIE).map(|token| (token, Transport::Cookie));
    let (token, transport) = shown.or_else(kept).ok_or(Error::Unauthorized)?;
    let opened = match sessions::refresh(&app, &token).await {
        Err(over @ Error::Unauthorized) if transport == Transport::Cookie => {
            return Ok(cookies::refuse(&over));
        }
        refreshed => refreshed?,
    };
    let mut response = HttpResponse::Ok();
    cookies::give(&mut response, &opened, transport);
    Ok(response.json(SessionOpened::tell(&opened, transport)))
}

/// Sign out on this device.
#[utoipa::path(tag = "accounts", responses((status = 204)), security(("bearer" = [])))]
#[post("/api/v1/sign-out")]
async fn post_sign_out(app: Data<App>, member: Restricted) -> Result<HttpResponse, Error> {
    sessions::end_session(&app, &member, member.session).await?;
    Ok(cookies::take())
}

/// A signed-in device.
#[derive(Serialize, ToSchema)]
struct SessionView {
    id: SessionId,
    #[schema(max_length = 60)]
    device_label: String,
    created_at: DateTime<Utc>,
    used_at: DateTime<Utc>,
    /// Whether it is the one that asks.
    this: bool,
}

/// My signed-in devices.
#[derive(Serialize, ToSchema)]
struct SessionList {
    #[schema(max_items = 100)]
    items: Vec<SessionView>,
}

/// Where I am signed in.
#[utoipa::path(tag = "accounts", responses((status = 200, body = SessionList)),
    security(("bearer" = [])))]
#[get("/api/v1/sessions")]
async fn list_sessions(app: Data<App>, member: Member) -> Result<Json<SessionList>, Error> {
    let sessions = store::sessions::list_sessions(app.db.reader(), member.account).await?;
    let told = |session: store::sessions::Session| SessionView {
        id: session.id,
        device_label: session.device,
        created_at: utc(session.created_at),
        used_at: utc(session.used_at),
        this: session.id == member.session,
    };
    Ok(Json(SessionList { items: sessions.into_iter().map(told).collect() }))
}

/// Sign a device out.
#[utoipa::path(tag = "accounts", params(("id" = SessionId, Path, description = "The session.")),
    responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/sessions/{id}")]
async fn delete_session(
    app: Data<App>,
    member: Member,
    path: Path<SessionId>,
) -> Result<HttpResponse, Error> {
    sessions::end_session(&app, &member, path.0).await?;
    Ok(HttpResponse::NoContent().finish())
}
