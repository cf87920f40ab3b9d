//! One tap each, on the day of a ride and after it.

use actix_web::{
    post,
    web::{Data, Json},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    details::ShownView,
    ride_views::{PlanBView, RideView},
    rides::view,
};
use crate::{
    app::App,
    body::{Body, Path},
    bounded::Whole,
    error::Error,
    id::RideId,
    rides::actions::{
        consenting::of_other,
        on_the_day::{Tap, tap},
        plan_b,
        taking_turns::drive_instead,
    },
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(cancel_ride).service(post_late).service(post_here).service(post_nobody_here);
    config.service(post_happened).service(post_drive_instead);
}

/// A ride that I am not on any more, and what there is instead.
#[derive(Serialize, ToSchema)]
struct Instead {
    ride: RideView,
    plan_b: PlanBView,
    /// What the driver lets me see: a number to call, the car to look for. Nothing where I drive, or nothing is shown.
    driver: Option<ShownView>,
}

async fn done(app: &App, member: &Member, id: RideId, what: Tap) -> Result<Json<RideView>, Error> {
    let trip = tap(app, member, id, what).await?;
    Ok(Json(view(app, member, &trip).await?))
}

async fn instead(app: &App, member: &Member, id: RideId, what: Tap) -> Result<Json<Instead>, Error> {
    let trip = tap(app, member, id, what).await?;
    let own = trip.seats.iter().find(|aboard| aboard.rider == member.account);
    let driver = match own {
        Some(own) => of_other(app.db.reader(), member.account, own.seat.request, app.clock.now()).await?,
        None => None,
    };
    Ok(Json(Instead {
        ride: view(app, member, &trip).await?,
        plan_b: plan_b::plan_b(app, member, id).await?.into(),
        driver: driver.map(ShownView::from),
    }))
}

/// "I can't on this day."
///
/// As a rider my seat is free again and the driver is told; as the driver nobody is taken along on this ride, and every
/// rider is told.
#[utoipa::path(tag = "rides", params(("id" = RideId, Path, description = "The ride.")),
    responses((status = 200, body = Instead)), security(("bearer" = [])))]
#[post("/api/v1/rides/{id}/cancel")]
async fn cancel_ride(app: Data<App>, member: Member, path: Path<RideId>) -> Result<Json<Instead>, Error> {
    instead(&app, &member, path.0, Tap::Cannot).await
}

/// How late I am.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Lateness {
    minutes: Whole<1, 60>,
}

/// "I am late": the driver is told by a rider, all riders by the driver.
#[utoipa::path(tag = "rides", params(("id" = RideId, Path, description = "The ride.")),
    request_body = Lateness, responses((status = 200, body = RideView)), security(("bearer" = [])))]
#[post("/api/v1/rides/{id}/late")]
async fn post_late(
    app: Data<App>,
    member: Member,
    path: Path<RideId>,
    body: Body<Lateness>,
) -> Result<Json<RideView>, Error> {
    done(&app, &member, path.0, Tap::Late(body.0.minutes.get())).await
}

/// "I am here."
#[utoipa::path(tag = "rides", params(("id" = RideId, Path, description = "The ride.")),
    responses((status = 200, body = RideView)), security(("bearer" = [])))]
#[post("/api/v1/rides/{id}/here")]
async fn post_here(app: Data<App>, member: Member, path: Path<RideId>) -> Result<Json<RideView>, Error> {
    done(&app, &member, path.0, Tap::Here).await
}

/// "Nobody is here": I wait and the driver has not come. Only riders say so.
#[utoipa::path(tag = "rides", params(("id" = RideId, Path, description = "The ride.")),
    responses((status = 200, body = Instead)), security(("bearer" = [])))]
#[post("/api/v1/rides/{id}/nobody-here")]
async fn post_nobody_here(
    app: Data<App>,
    member: Member,
    path: Path<RideId>,
) -> Result<Json<Instead>, Error> {
    instead(&app, &member, path.0, Tap::NobodyHere).await
}

/// What I remember.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Memory {
    happened: bool,
}

/// "Did it happen?", for three days after a ride. One no is believed; of what nobody denies, it is held that it happened.
#[utoipa::path(tag = "rides", params(("id" = RideId, Path, description = "The ride.")),
    request_body = Memory, responses((status = 200, body = RideView)), security(("bearer" = [])))]
#[post("/api/v1/rides/{id}/happened")]
async fn post_happened(
    app: Data<App>,
    member: Member,
    path: Path<RideId>,
    body: Body<Memory>,
) -> Result<Json<RideView>, Error> {
    done(&app, &member, path.0, Tap::Happened(body.0.happened)).await
}

/// "I'll drive this time": the only rider drives and the driver rides, where both do either. Answers the new ride.
#[utoipa::path(tag = "rides", params(("id" = RideId, Path, description = "The ride.")),
    responses((status = 200, body = RideView)), security(("bearer" = [])))]
#[post("/api/v1/rides/{id}/drive-instead")]
async fn post_drive_instead(
    app: Data<App>,
    member: Member,
    path: Path<RideId>,
) -> Result<Json<RideView>, Error> {
    let trip = drive_instead(&app, &member, path.0).await?;
    Ok(Json(view(&app, &member, &trip).await?))
}
