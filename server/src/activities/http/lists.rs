//! Lists of activities over HTTP: a region's, which anybody may read, and one's own.

use actix_web::{
    HttpRequest, HttpResponse, get,
    http::{header::ContentType, uri::PathAndQuery},
    web::{Bytes, Data, Json},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{inputs::LocalDate, views::ActivityItem};
use crate::{
    activities::{
        actions::{
            kept,
            listing::{self, Days, Middle},
        },
        rules::{
            activity::Activity,
            words::{Category, Standing},
        },
        store::lists::{Filter, Part},
    },
    app::App,
    body::{Path, Query},
    bounded::{LanguageTag, Latitude, Longitude, Text, Whole},
    error::Error,
    id::ClubId,
    page::{Cursor, Limit, Page, PageQuery},
    places::search_pattern,
    regions::{self, Region},
    who::{Member, Viewer},
};

/// How far "near" is when the caller does not say, in kilometres.
const NEAR_KM: i32 = 10;

/// The list that everybody asks for.
pub fn public_routes(config: &mut ServiceConfig) {
    config.service(list_activities);
}

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_mine);
}

/// Which activities.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct ActivityQuery {
    /// From this local date on; left out: what is still to come.
    #[param(inline)]
    from: Option<LocalDate>,
    /// Up to this local date, inclusive.
    #[param(inline)]
    to: Option<LocalDate>,
    /// Only of this category.
    #[param(inline)]
    category: Option<Category>,
    /// Only where this language is spoken or written.
    #[param(inline)]
    language: Option<LanguageTag>,
    /// Only those whose title, text or venue has this in it.
    #[param(inline)]
    text: Option<Text<1, 80>>,
    /// Only those of this club.
    #[param(inline)]
    club: Option<ClubId>,
    /// Only those near this place of the region's map.
    #[param(inline)]
    place: Option<Text<1, 40>>,
    /// Only those near this latitude; needs `lon`.
    #[param(inline)]
    lat: Option<Latitude>,
    /// Only those near this longitude; needs `lat`.
    #[param(inline)]
    lon: Option<Longitude>,
    /// How near, in kilometres; 10 where it is left out.
    #[param(inline)]
    km: Option<Whole<1, 200>>,
    /// Read on after this cursor, the `next` of the page before.
    #[param(inline)]
    after: Option<Cursor>,
    /// Items on a page.
    #[param(inline)]
    limit: Option<Limit>,
}

impl ActivityQuery {
    fn middle(&self) -> Result<Option<Middle>, Error> {
        match (self.place.clone(), self.lat, self.lon) {
            (None, None, None) => Ok(None),
            (Some(place), None, None) => Ok(Some(listing::of_place(place))),
            (None, Some(lat), Some(lon)) => Ok(Some(Middle::Point { lat: lat.get(), lon: lon.get() })),
            (None, None, Some(_)) => Err(Error::field("lat", "field-missing")),
            (None, Some(_), None) => Err(Error::field("lon", "field-missing")),
            (Some(_), _, _) => Err(Error::field("place", "field-not-with-this-kind")),
        }
    }

    async fn filter(&self, app: &App, region: &Region) -> Result<Filter, Error> {
        let typed = |date: &Option<LocalDate>| date.as_ref().map(|date| date.0.clone());
        let days = Days { from: typed(&self.from), to: typed(&self.to) };
        let (from, before) = listing::range(region, &days, app.clock.now())?;
        let km = f64::from(self.km.map_or(NEAR_KM, Whole::get));
        let near = match self.middle()? {
            Some(middle) => Some(listing::around(app, region, &middle, km).await?),
            None => None,
        };
        Ok(Filter {
            from: Some(from),
            before,
            category: self.category,
            language: self.language.clone().map(LanguageTag::into_string),
            text: self.text.as_ref().and_then(|text| search_pattern(text.as_str())),
            club: self.club,
            near,
        })
    }
}

/// A region's activities, by start: near a place, by date, category, language, text, club. Only what is still to come,
/// unless dates are given.
#[utoipa::path(tag = "activities", params(("region" = Text<1, 60>, Path, description = "The region's slug."),
    ActivityQuery), responses((status = 200, body = Page<ActivityItem>)), security((), ("bearer" = [])))]
#[get("/api/v1/regions/{region}/activities")]
async fn list_activities(
    app: Data<App>,
    viewer: Viewer,
    request: HttpRequest,
    path: Path<String>,
    query: Query<ActivityQuery>,
) -> Result<HttpResponse, Error> {
    // What the public reads is the same for everybody, whatever their language.
    let address = request.uri().path_and_query().map(PathAndQuery::as_str);
    let Some(address) = address.filter(|_| viewer.member.is_none()) else {
        let region = regions::find_by_slug(app.db.reader(), &path.0).await?.ok_or(Error::NotFound)?;
        let page = read(&app, &viewer, &region, &query.0).await?;
        return Ok(HttpResponse::Ok().json(page.map(ActivityItem::from)));
    };
    let body = match kept::find(&app, address).await? {
        Some(body) => body,
        None => made(&app, &viewer, address, &path.0, &query.0).await?,
    };
    Ok(HttpResponse::Ok().content_type(ContentType::json()).body(body))
}

async fn read(
    app: &App,
    viewer: &Viewer,
    region: &Region,
    query: &ActivityQuery,
) -> Result<Page<Activity>, Error> {
    let page = PageQuery { after: query.after.clone(), limit: query.limit }.read()?;
    let filter = query.filter(app, region).await?;
    listing::list_of_region(app, viewer, region, &filter, page).await
}

/// Reads a public list and keeps it until one of its activities changes or ends.
async fn made(
    app: &App,
    viewer: &Viewer,
    address: &str,
    slug: &str,
    query: &ActivityQuery,
) -> Result<Bytes, Error> {
    let region = regions::find_by_slug(app.db.reader(), slug).await?.ok_or(Error::NotFound)?;
    let version = kept::version(app, region.id).await?;
    let page = read(app, viewer, &region, query).await?;
    let until = page.items.iter().map(|activity| activity.ends_at).min().filter(|_| query.from.is_none());
    let body = serde_json::to_vec(&page.map(ActivityItem::from));
    let body = Bytes::from(body.map_err(|error| Error::Internal(error.to_string()))?);
    kept::keep(app, address, region.id, version, until, body.clone());
    Ok(body)
}

/// What I have to do with an activity.
#[derive(Clone, Copy, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum MyPart {
    #[default]
    Joined,
    Waiting,
    /// Posted by me, or for a club that I speak for.
    Mine,
}

/// Which of my activities.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct MyQuery {
    /// Those I joined, those I wait for, or my own; left out: those I joined.
    #[param(inline)]
    part: Option<MyPart>,
    /// From this local date on; left out: what is still to come.
    #[param(inline)]
    from: Option<LocalDate>,
    /// Read on after this cursor, the `next` of the page before.
    #[param(inline)]
    after: Option<Cursor>,
    /// Items on a page.
    #[param(inline)]
    limit: Option<Limit>,
}

/// The activities I joined, wait for, or organise, by start.
#[utoipa::path(tag = "activities", params(MyQuery), responses((status = 200, body = Page<ActivityItem>)),
    security(("bearer" = [])))]
#[get("/api/v1/me/activities")]
async fn list_mine(
    app: Data<App>,
    member: Member,
    query: Query<MyQuery>,
) -> Result<Json<Page<ActivityItem>>, Error> {
    let MyQuery { part, from, after, limit } = query.0;
    let page = PageQuery { after, limit }.read()?;
    let region = regions::get_region(app.db.reader(), member.region).await?;
    let days = Days { from: from.map(|date| date.0), to: None };
    let (from, _) = listing::range(&region, &days, app.clock.now())?;
    let filter = Filter { from: Some(from), ..Filter::default() };
    let part = match part.unwrap_or_default() {
        MyPart::Joined => Part::Attends(Standing::Joined),
        MyPart::Waiting => Part::Attends(Standing::Waiting),
        MyPart::Mine => Part::Organises,
    };
    let page = listing::list_of_member(&app, &member, part, &filter, page).await?;
    Ok(Json(page.map(ActivityItem::from)))
}
