//! Regions over HTTP; everybody may read them.

use actix_web::{
    get,
    web::{Data, Json},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    rules::holidays::{Bundesland, holidays},
    store::{self, Region, TextKind},
};
use crate::{
    app::App,
    body::{Path, Query},
    bounded::{Text, Whole},
    error::Error,
    id::RegionId,
    who::Viewer,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_regions).service(get_region).service(get_text).service(list_holidays);
}

/// A county that is served.
#[derive(Serialize, ToSchema)]
pub struct RegionView {
    pub id: RegionId,
    #[schema(max_length = 60, pattern = "^[a-z0-9-]+$")]
    pub slug: String,
    #[schema(max_length = 120)]
    pub name: String,
    #[schema(max_length = 40, pattern = "^[A-Za-z0-9_+/-]+$")]
    pub time_zone: &'static str,
    pub bundesland: Bundesland,
    /// BCP 47 tags of the languages on offer.
    #[schema(max_items = 30)]
    pub languages: Vec<String>,
    #[schema(max_length = 400)]
    pub contact: String,
    /// Whether one may sign up without an invitation.
    pub open_sign_up: bool,
    /// The version of the terms that one accepts at sign-up.
    #[schema(minimum = 1, maximum = 100000)]
    pub terms_version: i32,
    #[schema(max_length = 200)]
    pub attribution: &'static str,
}

impl From<Region> for RegionView {
    fn from(region: Region) -> Self {
        Self {
            id: region.id,
            slug: region.slug,
            name: region.name,
            time_zone: region.time_zone.name(),
            bundesland: region.bundesland,
            languages: region.languages,
            contact: region.contact,
            open_sign_up: region.open_sign_up,
            terms_version: region.terms_version,
            attribution: "© OpenStreetMap contributors",
        }
    }
}

/// All regions of this deployment.
#[derive(Serialize, ToSchema)]
struct RegionList {
    #[schema(max_items = 100)]
    items: Vec<RegionView>,
}

/// Which regions this service covers.
#[utoipa::path(tag = "regions", responses((status = 200, body = RegionList)), security((), ("bearer" = [])))]
#[get("/api/v1/regions")]
async fn list_regions(app: Data<App>, _viewer: Viewer) -> Result<Json<RegionList>, Error> {
    let regions = store::list_regions(app.db.reader()).await?;
    Ok(Json(RegionList { items: regions.into_iter().map(RegionView::from).collect() }))
}

/// One region.
#[utoipa::path(tag = "regions", params(("region" = Text<1, 60>, Path, description = "The region's slug.")),
    responses((status = 200, body = RegionView)), security((), ("bearer" = [])))]
#[get("/api/v1/regions/{region}")]
async fn get_region(app: Data<App>, _viewer: Viewer, path: Path<String>) -> Result<Json<RegionView>, Error> {
    let region = store::find_by_slug(app.db.reader(), &path.0).await?.ok_or(Error::NotFound)?;
    Ok(Json(region.into()))
}

/// A text of the region: one that the law asks for, or how to get around without a car.
#[derive(Serialize, ToSchema)]
struct TextView {
    kind: TextKind,
    #[schema(max_length = 35, pattern = "^[A-Za-z0-9-]+$")]
    language: String,
    #[schema(minimum = 1, maximum = 100000)]
    version: i32,
    #[schema(max_length = 100000)]
    body: String,
}

/// Imprint, terms or privacy of a region, in the reader's language where there is one.
#[utoipa::path(tag = "regions", params(("region" = Text<1, 60>, Path, description = "The region's slug."),
    ("kind" = TextKind, Path, description = "Which text.")),
    responses((status = 200, body = TextView)), security((), ("bearer" = [])))]
#[get("/api/v1/regions/{region}/texts/{kind}")]
async fn get_text(
    app: Data<App>,
    viewer: Viewer,
    path: Path<(String, TextKind)>,
) -> Result<Json<TextView>, Error> {
    let (slug, kind) = path.0;
    let region = store::find_by_slug(app.db.reader(), &slug).await?.ok_or(Error::NotFound)?;
    let languages = [viewer.locale.tag(), "de", "en"];
    let text =
        store::find_text(app.db.reader(), region.id, kind, &languages).await?.ok_or(Error::NotFound)?;
    Ok(Json(TextView { kind, language: text.language, version: text.version, body: text.body }))
}

/// Which year.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct YearQuery {
    /// The year; this one where it is left out.
    #[param(inline)]
    year: Option<Whole<1990, 2100>>,
}

/// A public holiday.
#[derive(Serialize, ToSchema)]
struct HolidayView {
    date: NaiveDate,
    #[schema(max_length = 40, pattern = "^[a-z-]+$")]
    code: &'static str,
    /// In the caller's language.
    #[schema(max_length = 120)]
    name: String,
}

/// The public holidays of a year.
#[derive(Serialize, ToSchema)]
struct HolidayList {
    #[schema(max_items = 30)]
    items: Vec<HolidayView>,
}

/// The public holidays of a region, the movable ones too.
#[utoipa::path(tag = "regions", params(("region" = Text<1, 60>, Path, description = "The region's slug."), YearQuery),
    responses((status = 200, body = HolidayList)), security((), ("bearer" = [])))]
#[get("/api/v1/regions/{region}/holidays")]
async fn list_holidays(
    app: Data<App>,
    viewer: Viewer,
    path: Path<String>,
    query: Query<YearQuery>,
) -> Result<Json<HolidayList>, Error> {
    use chrono::Datelike;
    let region = store::find_by_slug(app.db.reader(), &path.0).await?.ok_or(Error::NotFound)?;
    let year = query.0.year.map_or_else(|| region.today(app.clock.now()).year(), Whole::get);
    let told = |holiday: crate::regions::Holiday| HolidayView {
        date: holiday.date,
        code: holiday.code,
        name: viewer.locale.say(&format!("holiday-{}", holiday.code), crate::l10n::NONE),
    };
    Ok(Json(HolidayList { items: holidays(region.bundesland, year).into_iter().map(told).collect() }))
}
