//! One-offs over HTTP: a ride that is offered or needed on one date.

use actix_web::{
    HttpResponse, get, post,
    web::{Data, Json},
};
use chrono::{DateTime, NaiveDate, Utc};
use roads::grid::Cell;
use sea_orm::ConnectionTrait;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    app::App,
    body::{Body, Path},
    bounded::Text,
    carpools::{
        actions::once,
        rules::{
            commute::{Commute, date_of, day_number},
            goal,
            once::{OneOffKind, OneOffShape, times},
            shape::StartTime,
        },
        store,
    },
    clock::utc,
    error::Error,
    id::CommuteId,
    places::{self, PlaceId, PlaceKind},
    regions,
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(post_one_off).service(list_one_offs);
}

/// Where a one-off goes.
#[derive(Serialize, ToSchema)]
struct GoalView {
    kind: PlaceKind,
    /// `osm:n123` for a place or meeting point, a UUID for a site.
    #[schema(max_length = 40)]
    id: String,
    #[schema(max_length = 200)]
    name: String,
}

/// A one-off, as only its owner sees it.
#[derive(Serialize, ToSchema)]
struct OneOffView {
    /// By this id its matches are read, and asked, as those of a commute.
    id: CommuteId,
    kind: OneOffKind,
    date: NaiveDate,
    /// The place nearest to where it begins; empty where the map names none.
    #[schema(max_length = 200)]
    from_name: String,
    to: GoalView,
    there_by: Option<StartTime>,
    /// Not after `there_by`: on the next day.
    back_from: Option<StartTime>,
    #[schema(minimum = 0, maximum = 120)]
    tolerance_minutes: u8,
    /// Seats offered; of a request nothing.
    #[schema(minimum = 1, maximum = 8)]
    seats: Option<u8>,
    women_only: bool,
    created_at: DateTime<Utc>,
}

async fn view(app: &App, one: &Commute) -> Result<OneOffView, Error> {
    let (map, plan) = (app.maps.of(one.region), &one.plan);
    let home = Cell::from_id(one.home_cell).and_then(|cell| map.nearest_place(cell.centre()));
    let (there, back) = times(plan);
    let drives = plan.role.drives();
    Ok(OneOffView {
        id: one.id,
        kind: if drives { OneOffKind::Offer } else { OneOffKind::Request },
        date: date_of(one.once.unwrap_or_default()),
        from_name: home.map(|place| place.name.clone()).unwrap_or_default(),
        to: goal_of(app.db.reader(), app, one).await?,
        there_by: there.map(StartTime::of),
        back_from: back.map(StartTime::of),
        tolerance_minutes: plan.limits.early,
        seats: drives.then_some(plan.limits.seats),
        women_only: plan.women_only,
        created_at: utc(one.created_at),
    })
}

async fn goal_of(db: &impl ConnectionTrait, app: &App, one: &Commute) -> Result<GoalView, Error> {
    let site = one.plan.roster.codes.first().and_then(|code| code.site).map_or(one.plan.site, Into::into);
    let name = match goal::place_id(site) {
        PlaceId::Site(id) => places::find_site(db, id).await?.map(|site| site.name),
        place => places::on_the_map(&app.maps.of(one.region), place).map(|place| place.name),
    };
    let (kind, id) = goal::named(site);
    Ok(GoalView { kind, id, name: name.unwrap_or_default() })
}

/// Offer or ask for a ride on one date.
///
/// "Tomorrow my car is broken" is a request with one of my commutes and a date; "I drive to Weilheim on Saturday" is an
/// offer with where to and when. At most five are open per person.
#[utoipa::path(tag = "carpools", params(("region" = Text<1, 60>, Path, description = "The region's slug.")),
    request_body = OneOffShape, responses((status = 201, body = OneOffView)), security(("bearer" = [])))]
#[post("/api/v1/regions/{region}/one-offs")]
async fn post_one_off(
    app: Data<App>,
    member: Member,
    path: Path<String>,
    body: Body<OneOffShape>,
) -> Result<HttpResponse, Error> {
    let made = once::create(&app, &member, &path.0, &body.0).await?;
    Ok(HttpResponse::Created().json(view(&app, &made).await?))
}

/// One's own one-offs.
#[derive(Serialize, ToSchema)]
struct OneOffs {
    #[schema(max_items = 5)]
    items: Vec<OneOffView>,
}

/// My one-offs of today and later, the earliest first.
#[utoipa::path(tag = "carpools", responses((status = 200, body = OneOffs)), security(("bearer" = [])))]
#[get("/api/v1/me/one-offs")]
async fn list_one_offs(app: Data<App>, member: Member) -> Result<Json<OneOffs>, Error> {
    let region = regions::get_region(app.db.reader(), member.region).await?;
    let today = day_number(region.today(app.clock.now()));
    let mine = store::once::list(app.db.reader(), member.account, today).await?;
    let mut items = Vec::with_capacity(mine.len());
    for one in &mine {
        items.push(view(&app, one).await?);
    }
    Ok(Json(OneOffs { items }))
}
