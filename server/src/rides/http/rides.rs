//! Reading one's rides, and what else there is on a day.

use actix_web::{
    get,
    web::{Data, Json},
};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_actix_web::service_config::ServiceConfig;

use super::ride_views::{Eyes, PlanBView, RideView};
use crate::{
    app::App,
    body::{Path, Query},
    carpools::{Date, day_number},
    clock::DAY,
    error::Error,
    id::RideId,
    page::{Cursor, Limit, Page, PageQuery},
    regions,
    rides::{
        actions::{
            plan_b,
            reading::{self, Trip},
            taking_turns::suggested,
        },
        rules::{rolling::DAYS_AHEAD, seat::instant},
    },
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_rides).service(get_ride).service(get_plan_b);
}

/// Which of my rides.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct RidesQuery {
    /// From this date on; today where it is left out.
    #[param(inline)]
    from: Option<Date>,
    /// Read on after this cursor, the `next` of the page before.
    #[param(inline)]
    after: Option<Cursor>,
    /// Items on a page.
    #[param(inline)]
    limit: Option<Limit>,
}

/// My rides of four weeks, the earliest first: those that I drive and those on which I have a seat.
#[utoipa::path(tag = "rides", params(RidesQuery), responses((status = 200, body = Page<RideView>)),
    security(("bearer" = [])))]
#[get("/api/v1/me/rides")]
async fn list_rides(
    app: Data<App>,
    member: Member,
    query: Query<RidesQuery>,
) -> Result<Json<Page<RideView>>, Error> {
    let RidesQuery { from, after, limit } = query.0;
    let (after, limit) = PageQuery { after, limit }.read()?;
    let region = regions::get_region(app.db.reader(), member.region).await?;
    let from = match from {
        Some(date) => date.read().ok_or_else(|| Error::field("from", "field-date"))?,
        None => region.today(app.clock.now()),
    };
    let start = instant(day_number(from), 0, region.time_zone);
    let span = (start, start + DAY * i64::from(DAYS_AHEAD + 1));
    let page = reading::list(app.db.reader(), member.account, span, after, limit).await?;
    let mut items = Vec::with_capacity(page.items.len());
    for trip in &page.items {
        items.push(view(&app, &member, trip).await?);
    }
    Ok(Json(Page { items, next: page.next }))
}

/// One of my rides.
#[utoipa::path(tag = "rides", params(("id" = RideId, Path, description = "The ride.")),
    responses((status = 200, body = RideView)), security(("bearer" = [])))]
#[get("/api/v1/rides/{id}")]
async fn get_ride(app: Data<App>, member: Member, path: Path<RideId>) -> Result<Json<RideView>, Error> {
    let trip = reading::get(app.db.reader(), member.account, path.0).await?;
    Ok(Json(view(&app, &member, &trip).await?))
}

/// What I can do where one of my rides is not: who else drives, and what the region lists.
#[utoipa::path(tag = "rides", params(("id" = RideId, Path, description = "The ride.")),
    responses((status = 200, body = PlanBView)), security(("bearer" = [])))]
#[get("/api/v1/rides/{id}/plan-b")]
async fn get_plan_b(app: Data<App>, member: Member, path: Path<RideId>) -> Result<Json<PlanBView>, Error> {
    Ok(Json(plan_b::plan_b(&app, &member, path.0).await?.into()))
}

/// The ride as the member sees it.
pub async fn view(app: &App, member: &Member, trip: &Trip) -> Result<RideView, Error> {
    let db = app.db.reader();
    let now = app.clock.now();
    let turn = suggested(db, trip, now).await?;
    let region = regions::get_region(db, trip.drive.region).await?;
    let map = app.maps.of(region.id);
    Ok(Eyes { reader: member.account, map: &map, zone: region.time_zone, now }.ride(trip, turn))
}
