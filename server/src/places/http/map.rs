//! The map over HTTP: places as one types, meeting points near by, and a small drawing.

use actix_web::{
    HttpRequest, HttpResponse, get,
    http::header::{self, HeaderValue},
    web::{Data, Json},
};
use matching::Point;
use roads::{
    places::{MeetingPoint, Place},
    straight_metres,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    app::App,
    body::{Path, Query},
    bounded::{Latitude, Longitude, Text, Whole},
    error::Error,
    maps::MapId,
    regions,
    who::Viewer,
};

/// How far somebody walks to a meeting point who does not say, in metres.
const USUAL_WALK: i32 = 1_000;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_places).service(list_meeting_points).service(get_map);
}

/// A village or town part.
#[derive(Serialize, ToSchema)]
struct PlaceView {
    id: MapId,
    #[schema(max_length = 200)]
    name: String,
    /// The name that fitted the search, where it is one in another language.
    #[schema(max_length = 200)]
    also: Option<String>,
    #[schema(max_length = 20, pattern = "^[a-z-]+$")]
    kind: &'static str,
    lat: Latitude,
    lon: Longitude,
}

/// Places, the best fit first.
#[derive(Serialize, ToSchema)]
struct PlaceList {
    #[schema(max_items = 50)]
    items: Vec<PlaceView>,
}

fn position(point: Point) -> Result<(Latitude, Longitude), Error> {
    let sound = Latitude::new(point.y()).and_then(|lat| Ok((lat, Longitude::new(point.x())?)));
    sound.map_err(|_| Error::Internal(format!("the map has something at {point:?}")))
}

fn told_place(place: &Place, name: &str) -> Result<PlaceView, Error> {
    let (lat, lon) = position(place.coord.point())?;
    let also = (name != place.name).then(|| name.to_owned());
    Ok(PlaceView { id: MapId(place.id), name: place.name.clone(), also, kind: place.kind.word(), lat, lon })
}

/// What is looked for.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct PlaceQuery {
    /// The beginning of a name, or any part of it, as one types: "ss" finds "ß", "ue" and "u" find "ü".
    #[param(inline)]
    q: Text<1, 80>,
    /// How many places at most.
    #[param(inline)]
    limit: Option<Whole<1, 50>>,
}

/// Find a village or town part by its name.
///
/// Whole names come first, then names that begin so, then those that have it somewhere; larger places first.
#[utoipa::path(tag = "places", params(("region" = Text<1, 60>, Path, description = "The region's slug."), PlaceQuery),
    responses((status = 200, body = PlaceList)), security((), ("bearer" = [])))]
#[get("/api/v1/regions/{region}/places")]
async fn list_places(
    app: Data<App>,
    _viewer: Viewer,
    path: Path<String>,
    query: Query<PlaceQuery>,
) -> Result<Json<PlaceList>, Error> {
    let region = regions::find_by_slug(app.db.reader(), &path.0).await?.ok_or(Error::NotFound)?;
    let limit = query.0.limit.map_or(10, Whole::get);
    let map = app.maps.of(region.id);
    let hits = map.search_places(query.0.q.as_str(), None, usize::try_from(limit).unwrap_or(10));
    let items = hits.iter().map(|hit| told_place(hit.place, hit.name)).collect::<Result<_, _>>()?;
    Ok(Json(PlaceList { items }))
}

/// A public place to be picked up.
#[derive(Serialize, ToSchema)]
struct MeetingPointView {
    id: MapId,
    /// Its own name or that of the nearest thing with one; empty where nothing near has a name.
    #[schema(max_length = 200)]
    name: String,
    #[schema(max_length = 20, pattern = "^[a-z-]+$")]
    kind: &'static str,
    lat: Latitude,
    lon: Longitude,
    /// From the point that was asked for, in a straight line.
    #[schema(minimum = 0, maximum = 20000)]
    metres: u32,
}

/// Meeting points, the nearest first.
#[derive(Serialize, ToSchema)]
struct MeetingPointList {
    #[schema(max_items = 8)]
    items: Vec<MeetingPointView>,
}

fn told_meeting_point(meeting: &MeetingPoint, from: Point) -> Result<MeetingPointView, Error> {
    let point = meeting.coord.point();
    let (lat, lon) = position(point)?;
    let metres = straight_metres(from, point).round() as u32;
    let name = meeting.name.clone();
    Ok(MeetingPointView { id: MapId(meeting.id), name, kind: meeting.kind.word(), lat, lon, metres })
}

/// Near what: a point, or a place.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct MeetingPointQuery {
    /// Latitude of the point, in degrees; with `lon`.
    #[param(inline)]
    lat: Option<Latitude>,
    /// Longitude of the point, in degrees; with `lat`.
    #[param(inline)]
    lon: Option<Longitude>,
    /// A place, instead of a point.
    #[param(inline)]
    place: Option<MapId>,
    /// How far one walks, in metres on foot.
    #[param(inline)]
    walk: Option<Whole<0, 5000>>,
}

/// Find bus stops, ride benches and car parks to be picked up at.
///
/// At most the 8 nearest within the walk, which counts 1.3 metres for each metre of straight line. Give `lat` and
/// `lon`, or `place`.
#[utoipa::path(tag = "places", params(("region" = Text<1, 60>, Path, description = "The region's slug."),
    MeetingPointQuery), responses((status = 200, body = MeetingPointList)), security((), ("bearer" = [])))]
#[get("/api/v1/regions/{region}/meeting-points")]
async fn list_meeting_points(
    app: Data<App>,
    _viewer: Viewer,
    path: Path<String>,
    query: Query<MeetingPointQuery>,
) -> Result<Json<MeetingPointList>, Error> {
    let region = regions::find_by_slug(app.db.reader(), &path.0).await?.ok_or(Error::NotFound)?;
    let map = app.maps.of(region.id);
    let from = match (query.0.lat, query.0.lon, query.0.place) {
        (Some(lat), Some(lon), None) => Point::new(lon.get(), lat.get()),
        (None, None, Some(place)) => {
            let place = map.place(place).ok_or_else(|| Error::field("place", "field-place-unknown"))?;
            place.coord.point()
        }
        (Some(_), None, None) => return Err(Error::field("lon", "field-missing")),
        (None, None, None) | (None, Some(_), None) => return Err(Error::field("lat", "field-missing")),
        (_, _, Some(_)) => return Err(Error::field("place", "field-point-or-place")),
    };
    let walk = f64::from(query.0.walk.map_or(USUAL_WALK, Whole::get));
    let near = map.meeting_points_near(from, walk);
    let items =
        near.into_iter().map(|meeting| told_meeting_point(meeting, from)).collect::<Result<_, _>>()?;
    Ok(Json(MeetingPointList { items }))
}

/// A small drawing of a region, to be scaled to any size.
#[derive(Serialize, ToSchema)]
#[allow(
    dead_code,
    reason = "the bytes are made once, when the map is read; this tells the contract their shape"
)]
struct MapDrawing {
    /// To be shown wherever the map is; empty where it is invented.
    #[schema(max_length = 200)]
    attribution: String,
    /// Whether the region has no map yet, so that there is nothing to draw.
    approximate: bool,
    /// The largest places.
    #[schema(max_items = 300)]
    places: Vec<DrawnPlace>,
    /// What one degree is in the numbers of the lines.
    #[schema(minimum = 100000, maximum = 100000)]
    per_degree: i32,
    /// The most important first.
    #[schema(max_items = 14000)]
    lines: Vec<DrawnLine>,
}

/// A place in a drawing.
#[derive(Serialize, ToSchema)]
#[allow(dead_code, reason = "see MapDrawing")]
struct DrawnPlace {
    id: MapId,
    #[schema(max_length = 200)]
    name: String,
    #[schema(max_length = 20, pattern = "^[a-z-]+$")]
    kind: String,
    lat: Latitude,
    lon: Longitude,
}

/// A road, river or shore.
#[derive(Serialize, ToSchema)]
#[allow(dead_code, reason = "see MapDrawing")]
struct DrawnLine {
    #[schema(max_length = 20, pattern = "^[a-z-]+$")]
    kind: String,
    /// Latitude and longitude in turn: the first point outright, each further one as a step from the one before.
    #[schema(max_items = 28000)]
    points: Vec<i32>,
}

/// The drawing of a region: places, main roads and water.
///
/// It changes only when a new map is imported, and tells so by its `ETag`; at most 60 KiB compressed.
#[utoipa::path(tag = "places", params(("region" = Text<1, 60>, Path, description = "The region's slug.")),
    responses((status = 200, body = MapDrawing), (status = 304, description = "You have it already.")),
    security((), ("bearer" = [])))]
#[get("/api/v1/regions/{region}/map")]
async fn get_map(
    app: Data<App>,
    _viewer: Viewer,
    request: HttpRequest,
    path: Path<String>,
) -> Result<HttpResponse, Error> {
    let region = regions::find_by_slug(app.db.reader(), &path.0).await?.ok_or(Error::NotFound)?;
    let map = app.maps.of(region.id);
    let drawn = map.drawn();
    let sent =
        |name: header::HeaderName| request.headers().get(name).and_then(|v| v.to_str().ok()).unwrap_or("");
    let known = sent(header::IF_NONE_MATCH);
    let same = |tag: &str| tag == "*" || tag.trim_start_matches("W/") == drawn.etag;
    let mut response = match known.split(',').map(str::trim).any(same) {
        true => HttpResponse::NotModified(),
        false => HttpResponse::Ok(),
    };
    response
        .insert_header((header::ETAG, drawn.etag.as_str()))
        .insert_header((header::CACHE_CONTROL, "public, max-age=86400, stale-while-revalidate=604800"))
        .append_header((header::VARY, "accept-encoding"));
    if known.split(',').map(str::trim).any(same) {
        return Ok(response.finish());
    }
    response.content_type("application/json");
    let zipped = sent(header::ACCEPT_ENCODING).split(',').any(accepts_gzip);
    Ok(if zipped {
        response.insert_header((header::CONTENT_ENCODING, HeaderValue::from_static("gzip")));
        response.body(drawn.gzip.clone())
    } else {
        response.body(drawn.json.clone())
    })
}

/// Whether one item of an `Accept-Encoding` asks for gzip.
fn accepts_gzip(coding: &str) -> bool {
    let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
    let refused = weight.trim().strip_prefix("q=").is_some_and(|q| q.trim().parse() == Ok(0.0));
    name.trim().eq_ignore_ascii_case("gzip") && !refused
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_sent_to_who_takes_it() {
        assert!(accepts_gzip("gzip") && accepts_gzip(" GZIP;q=0.5"));
        assert!(!accepts_gzip("br") && !accepts_gzip("gzip;q=0") && !accepts_gzip("gzip; q=0.0"));
    }
}
