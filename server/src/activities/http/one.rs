//! One activity over HTTP: post, read, change, cancel, delete.

use actix_web::{
    HttpResponse, delete, get, patch, post,
    web::{Data, Json},
};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    inputs::{ActivityChanges, ActivityInput},
    views::ActivityView,
};
use crate::{
    activities::actions::{listing, organising, posting},
    app::App,
    body::{Body, Path},
    bounded::Text,
    error::Error,
    id::ActivityId,
    regions,
    who::{Member, Speaker, Viewer},
};

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(post_activity)
        .service(get_activity)
        .service(patch_activity)
        .service(cancel_activity)
        .service(delete_activity);
}

/// The activity as it is now for this caller.
pub async fn told(app: &App, member: Option<&Member>, id: ActivityId) -> Result<ActivityView, Error> {
    let seen = listing::see(app, member, id).await?;
    let zone = regions::get_region(app.db.reader(), seen.activity.region).await?.time_zone;
    Ok(ActivityView::tell(seen, zone))
}

/// Post an activity, for oneself or for a club that one speaks for.
#[utoipa::path(tag = "activities", params(("region" = Text<1, 60>, Path, description = "The region's slug.")),
    request_body = ActivityInput, responses((status = 201, body = ActivityView)), security(("bearer" = [])))]
#[post("/api/v1/regions/{region}/activities")]
async fn post_activity(
    app: Data<App>,
    member: Speaker,
    path: Path<String>,
    body: Body<ActivityInput>,
) -> Result<HttpResponse, Error> {
    let activity = posting::post(&app, &member, &path.0, body.0.read()).await?;
    Ok(HttpResponse::Created().json(told(&app, Some(&*member), activity.id).await?))
}

/// One activity.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")),
    responses((status = 200, body = ActivityView)), security((), ("bearer" = [])))]
#[get("/api/v1/activities/{id}")]
async fn get_activity(
    app: Data<App>,
    viewer: Viewer,
    path: Path<ActivityId>,
) -> Result<Json<ActivityView>, Error> {
    Ok(Json(told(&app, viewer.member.as_ref(), path.0).await?))
}

/// Change an activity; whoever goes or waits is told when it moves. For its organisers.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")),
    request_body = ActivityChanges, responses((status = 200, body = ActivityView)), security(("bearer" = [])))]
#[patch("/api/v1/activities/{id}")]
async fn patch_activity(
    app: Data<App>,
    member: Speaker,
    path: Path<ActivityId>,
    body: Body<ActivityChanges>,
) -> Result<Json<ActivityView>, Error> {
    posting::edit(&app, &member, path.0, body.0.read()).await?;
    Ok(Json(told(&app, Some(&*member), path.0).await?))
}

/// Why an activity is cancelled.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Cancellation {
    reason: Option<Text<1, 300>>,
}

/// Cancel an activity: it stays readable, marked, and everybody is told. For its organisers and moderators.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")),
    request_body = Cancellation, responses((status = 200, body = ActivityView)), security(("bearer" = [])))]
#[post("/api/v1/activities/{id}/cancel")]
async fn cancel_activity(
    app: Data<App>,
    member: Speaker,
    path: Path<ActivityId>,
    body: Body<Cancellation>,
) -> Result<Json<ActivityView>, Error> {
    organising::cancel(&app, &member, path.0, body.0.reason.map(Text::into_string)).await?;
    Ok(Json(told(&app, Some(&*member), path.0).await?))
}

/// Delete an activity: its organisers while nobody else is on its list, moderators at any time.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")),
    responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/activities/{id}")]
async fn delete_activity(
    app: Data<App>,
    member: Member,
    path: Path<ActivityId>,
) -> Result<HttpResponse, Error> {
    organising::delete(&app, &member, path.0).await?;
    Ok(HttpResponse::NoContent().finish())
}
