//! Links to rides over HTTP.

mod page;

use actix_web::{
    HttpResponse, delete, get, post,
    web::{Data, Json},
};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::actions;
use crate::{app::App, body::Path, clock::utc, error::Error, id::RideId, who::Member};

pub use page::pages;

pub fn routes(config: &mut ServiceConfig) {
    config.service(get_share).service(post_share).service(delete_share);
}

/// Whether a ride of mine has a link.
#[derive(Serialize, ToSchema)]
struct RideShare {
    /// Since when; nothing where there is no link.
    since: Option<DateTime<Utc>>,
}

/// The new link of a ride. It is told this once.
#[derive(Serialize, ToSchema)]
struct RideLink {
    #[schema(max_length = 400, pattern = "^https?:")]
    url: String,
    /// Some time after the arrival, as it is planned now.
    expires_at: DateTime<Utc>,
}

/// Whether one of my rides has a link.
#[utoipa::path(tag = "rides", params(("id" = RideId, Path, description = "The ride.")),
    responses((status = 200, body = RideShare)), security(("bearer" = [])))]
#[get("/api/v1/rides/{id}/share")]
async fn get_share(app: Data<App>, member: Member, path: Path<RideId>) -> Result<Json<RideShare>, Error> {
    let share = actions::find(&app, &member, path.0).await?;
    Ok(Json(RideShare { since: share.map(|share| utc(share.created_at)) }))
}

/// Give one of my rides a link for somebody I trust, or a new one. The link before leads nowhere from now on.
///
/// Whoever has it sees who drives, when, and how it goes; the car only where its owner allows it. No home, no number.
#[utoipa::path(tag = "rides", params(("id" = RideId, Path, description = "The ride.")),
    responses((status = 201, body = RideLink)), security(("bearer" = [])))]
#[post("/api/v1/rides/{id}/share")]
async fn post_share(app: Data<App>, member: Member, path: Path<RideId>) -> Result<HttpResponse, Error> {
    let made = actions::share(&app, &member, path.0).await?;
    let url = format!("{}/shared/{}", app.config.origin, made.token);
    Ok(HttpResponse::Created().json(RideLink { url, expires_at: utc(made.expires_at) }))
}

/// End the link of one of my rides.
#[utoipa::path(tag = "rides", params(("id" = RideId, Path, description = "The ride.")),
    responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/rides/{id}/share")]
async fn delete_share(app: Data<App>, member: Member, path: Path<RideId>) -> Result<HttpResponse, Error> {
    actions::end(&app, &member, path.0).await?;
    Ok(HttpResponse::NoContent().finish())
}
