//! "People ride your way": the public bands.

use actix_web::{
    get,
    web::{Data, Json},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    app::App,
    body::{Path, Query},
    bounded::Text,
    carpools::{
        actions::board::{off_the_workers, ready},
        rules::bands::ShiftBand,
    },
    error::Error,
    id::SiteId,
    maps::MapId,
    places, regions,
    who::Viewer,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(riding_your_way);
}

/// From where, to where, when.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct WayQuery {
    /// The place where one lives.
    #[param(inline)]
    place_id: MapId,
    /// A workplace or school; everybody who works in the same village or town part counts.
    #[param(inline)]
    site_id: SiteId,
    /// When the shift starts: early 04:00 to 07:29, day 07:30 to 11:59, late 12:00 to 18:59, night 19:00 to 03:59.
    #[param(inline)]
    shift: ShiftBand,
}

/// How many people ride one's way.
#[derive(Serialize, ToSchema)]
struct WayView {
    /// At least this many people; absent where they are fewer than five.
    #[schema(minimum = 5, maximum = 20)]
    at_least: Option<u8>,
    /// The same in words.
    #[schema(max_length = 200)]
    text: String,
}

/// How many people ride my way, roughly.
///
/// Counts the people with an active commute from one place to another in one band of shifts, in bands of 5, 10
/// and 20. Needs no account.
#[utoipa::path(tag = "carpools",
    params(("region" = Text<1, 60>, Path, description = "The region's slug."), WayQuery),
    responses((status = 200, body = WayView)), security((), ("bearer" = [])))]
#[get("/api/v1/regions/{region}/riding-your-way")]
async fn riding_your_way(
    app: Data<App>,
    viewer: Viewer,
    path: Path<String>,
    query: Query<WayQuery>,
) -> Result<Json<WayView>, Error> {
    let region = regions::find_by_slug(app.db.reader(), &path.0).await?.ok_or(Error::NotFound)?;
    let map = app.maps.of(region.id);
    let home = map.place(query.0.place_id).ok_or_else(|| Error::field("place_id", "field-place-unknown"))?;
    let site = places::find_site(app.db.reader(), query.0.site_id).await?;
    let site = site.filter(|site| site.region == region.id && site.public());
    let site = site.ok_or_else(|| Error::field("site_id", "field-site-unknown"))?;
    let way = map.nearest_place(site.point).map(|work| (MapId(home.id), MapId(work.id), query.0.shift));
    let board = ready(&app, &region).await?;
    let band = off_the_workers(move || way.and_then(|way| board.public(way))).await?;
    let at_least = band.map(matching::Band::at_least);
    let people = [("people", i64::from(at_least.unwrap_or(0)).into())];
    let id = if at_least.is_some() { "way-people" } else { "way-few" };
    Ok(Json(WayView { at_least, text: viewer.locale.say(id, &people) }))
}
