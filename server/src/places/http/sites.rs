//! Sites over HTTP.

use actix_web::{
    HttpResponse, delete, get, patch, post,
    web::{Data, Json},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    app::App,
    body::{Body, Path, Query},
    bounded::{Latitude, Longitude, Text},
    error::Error,
    id::{RegionId, SiteId},
    page::{Cursor, Limit, Page, PageQuery},
    places::{
        actions::{
            sites::{self, NewSite, SiteChanges},
            speaks_for_county,
        },
        rules::{
            names::search_pattern,
            site::{Site, SiteKind},
        },
        store::{self, Wanted},
    },
    regions,
    who::{Member, Speaker, Viewer},
};

/// How a site, or who runs it, is called.
type Name = Text<2, 120>;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_sites)
        .service(post_site)
        .service(get_site)
        .service(patch_site)
        .service(delete_site)
        .service(confirm_site);
}

/// A workplace or school.
#[derive(Serialize, ToSchema)]
struct SiteView {
    id: SiteId,
    region_id: RegionId,
    kind: SiteKind,
    #[schema(max_length = 120)]
    name: String,
    /// Who runs it.
    #[schema(max_length = 120)]
    employer: String,
    lat: Latitude,
    lon: Longitude,
    /// Whether the county has confirmed it; until then only its suggester and the county see it.
    confirmed: bool,
}

fn told(site: Site) -> Result<SiteView, Error> {
    let unsound = |code| Error::Internal(format!("site {} is at {code}", site.id));
    Ok(SiteView {
        id: site.id,
        region_id: site.region,
        kind: site.kind,
        lat: Latitude::new(site.point.y()).map_err(unsound)?,
        lon: Longitude::new(site.point.x()).map_err(unsound)?,
        confirmed: site.confirmed(),
        name: site.name,
        employer: site.employer,
    })
}

/// Which sites.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum SiteState {
    #[default]
    Confirmed,
    Suggested,
}

/// Which sites are wanted.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct SiteQuery {
    /// A part of the name or of who runs it, as one types.
    #[param(inline)]
    q: Option<Text<1, 80>>,
    /// Confirmed sites, or suggestions: one's own, and all of them for who speaks for the county.
    #[param(inline)]
    state: Option<SiteState>,
    /// Read on after this cursor, the `next` of the page before.
    #[param(inline)]
    after: Option<Cursor>,
    /// Items on a page.
    #[param(inline)]
    limit: Option<Limit>,
}

/// Workplaces and schools of a region, the newest first.
///
/// Suggestions are shown to who made them and to the county alone.
#[utoipa::path(tag = "places", params(("region" = Text<1, 60>, Path, description = "The region's slug."), SiteQuery),
    responses((status = 200, body = Page<SiteView>)), security((), ("bearer" = [])))]
#[get("/api/v1/regions/{region}/sites")]
async fn list_sites(
    app: Data<App>,
    viewer: Viewer,
    path: Path<String>,
    query: Query<SiteQuery>,
) -> Result<Json<Page<SiteView>>, Error> {
    let region = regions::find_by_slug(app.db.reader(), &path.0).await?.ok_or(Error::NotFound)?;
    let SiteQuery { q, state, after, limit } = query.0;
    let (after, limit) = PageQuery { after, limit }.read()?;
    let search = q.as_ref().and_then(|typed| search_pattern(typed.as_str()));
    let nothing = Ok(Json(Page { items: Vec::new(), next: None }));
    if q.is_some() && search.is_none() {
        return nothing;
    }
    let confirmed = state.unwrap_or_default() == SiteState::Confirmed;
    let suggested_by = match viewer.member.filter(|member| member.region == region.id) {
        _ if confirmed => None,
        Some(member) if speaks_for_county(app.db.reader(), &member).await? => None,
        Some(member) => Some(member.account),
        None => return nothing,
    };
    let wanted = Wanted { region: region.id, confirmed, suggested_by, search };
    let page = store::list_sites(app.db.reader(), wanted, after, limit).await?;
    let items = page.items.into_iter().map(told).collect::<Result<_, _>>()?;
    Ok(Json(Page { items, next: page.next }))
}

/// A site that is suggested.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct SiteSuggestion {
    kind: SiteKind,
    name: Name,
    /// Who runs it.
    employer: Name,
    lat: Latitude,
    lon: Longitude,
}

/// Suggest a workplace or school that is missing.
///
/// The county confirms it before others see it. One that is there already is refused with `site-exists`; the problem
/// then names it in `existing`, where the caller may see it. At most 10 suggestions a day.
#[utoipa::path(tag = "places", params(("region" = Text<1, 60>, Path, description = "The region's slug.")),
    request_body = SiteSuggestion, responses((status = 201, body = SiteView)), security(("bearer" = [])))]
#[post("/api/v1/regions/{region}/sites")]
async fn post_site(
    app: Data<App>,
    member: Speaker,
    path: Path<String>,
    body: Body<SiteSuggestion>,
) -> Result<HttpResponse, Error> {
    let region = regions::find_by_slug(app.db.reader(), &path.0).await?.ok_or(Error::NotFound)?;
    let new = NewSite {
        kind: body.0.kind,
        name: body.0.name.into_string(),
        employer: body.0.employer.into_string(),
        lat: body.0.lat.get(),
        lon: body.0.lon.get(),
    };
    let site = sites::suggest_site(&app, &member, region.id, new).await?;
    Ok(HttpResponse::Created().json(told(site)?))
}

/// One workplace or school.
#[utoipa::path(tag = "places", params(("id" = SiteId, Path, description = "The site.")),
    responses((status = 200, body = SiteView)), security((), ("bearer" = [])))]
#[get("/api/v1/sites/{id}")]
async fn get_site(app: Data<App>, viewer: Viewer, path: Path<SiteId>) -> Result<Json<SiteView>, Error> {
    let (site, _) = sites::get_site(app.db.reader(), viewer.member.as_ref(), path.0).await?;
    Ok(Json(told(site)?))
}

/// What is to be otherwise about a site; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct SiteCorrection {
    kind: Option<SiteKind>,
    name: Option<Name>,
    employer: Option<Name>,
    /// With `lon`.
    lat: Option<Latitude>,
    /// With `lat`.
    lon: Option<Longitude>,
}

/// Correct a site. For who speaks for the county.
#[utoipa::path(tag = "places", params(("id" = SiteId, Path, description = "The site.")),
    request_body = SiteCorrection, responses((status = 200, body = SiteView)), security(("bearer" = [])))]
#[patch("/api/v1/sites/{id}")]
async fn patch_site(
    app: Data<App>,
    member: Member,
    path: Path<SiteId>,
    body: Body<SiteCorrection>,
) -> Result<Json<SiteView>, Error> {
    let at = match (body.0.lat, body.0.lon) {
        (Some(lat), Some(lon)) => Some((lat.get(), lon.get())),
        (None, None) => None,
        (None, Some(_)) => return Err(Error::field("lat", "field-missing")),
        (Some(_), None) => return Err(Error::field("lon", "field-missing")),
    };
    let changes = SiteChanges {
        kind: body.0.kind,
        name: body.0.name.map(Text::into_string),
        employer: body.0.employer.map(Text::into_string),
        at,
    };
    Ok(Json(told(sites::change_site(&app, &member, path.0, changes).await?)?))
}

/// Remove a site. For who speaks for the county.
#[utoipa::path(tag = "places", params(("id" = SiteId, Path, description = "The site.")),
    responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/sites/{id}")]
async fn delete_site(app: Data<App>, member: Member, path: Path<SiteId>) -> Result<HttpResponse, Error> {
    sites::delete_site(&app, &member, path.0).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Confirm a suggested site; from now on everybody sees it. For who speaks for the county.
#[utoipa::path(tag = "places", params(("id" = SiteId, Path, description = "The site.")),
    responses((status = 200, body = SiteView)), security(("bearer" = [])))]
#[post("/api/v1/sites/{id}/confirm")]
async fn confirm_site(app: Data<App>, member: Member, path: Path<SiteId>) -> Result<Json<SiteView>, Error> {
    Ok(Json(told(sites::confirm_site(&app, &member, path.0).await?)?))
}
