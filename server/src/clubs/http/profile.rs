//! Clubs and what they say of themselves, over HTTP.

use actix_web::{
    HttpResponse, delete, get, patch, post, put,
    web::{Data, Json},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use super::input::WebAddress;
use crate::{
    app::App,
    body::{Body, Path, Query, present},
    bounded::{LanguageTag, List, Text},
    clubs::{
        actions::{
            self,
            profile::{self, ProfileChanges},
        },
        rules::{Club, ClubKind, Profile},
        store::{self, Wanted},
    },
    error::Error,
    id::{ClubId, RegionId},
    maps::{MapId, RegionMap},
    page::{Cursor, Limit, Page, PageQuery},
    places::search_pattern,
    regions,
    who::{Member, Speaker, Viewer},
};

/// How a club is called.
type Name = Text<2, 120>;
/// What a club says of itself.
type About = Text<1, 4000>;
/// How one reaches a club.
type Contact = Text<1, 200>;
/// What is spoken in a club.
type Languages = List<LanguageTag, 1, 10>;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_clubs)
        .service(post_club)
        .service(get_club)
        .service(patch_club)
        .service(delete_club)
        .service(put_verified);
}

/// A place of the map, by name.
#[derive(Serialize, ToSchema)]
struct ClubPlace {
    id: MapId,
    #[schema(max_length = 200)]
    name: String,
}

/// A Verein, employer group, class or advice service.
#[derive(Serialize, ToSchema)]
struct ClubView {
    id: ClubId,
    region_id: RegionId,
    kind: ClubKind,
    #[schema(max_length = 120)]
    name: String,
    #[schema(max_length = 4000)]
    about: String,
    /// The language that `about` is in.
    #[schema(max_length = 35, pattern = "^[A-Za-z0-9-]+$")]
    about_language: String,
    place: Option<ClubPlace>,
    /// What is spoken there.
    #[schema(max_items = 10)]
    languages: Vec<String>,
    #[schema(max_length = 200)]
    contact: String,
    #[schema(max_length = 200, format = "uri")]
    website: Option<String>,
    /// Whether the county says that it is what it says; then its invitations vouch.
    verified: bool,
}

fn told(club: Club, map: &RegionMap) -> ClubView {
    let Profile { kind, name, about, about_language, place, languages, contact, website } = club.profile;
    let place = place.and_then(|id| Some(ClubPlace { id, name: map.place(id)?.name.clone() }));
    let verified = club.verified_at.is_some();
    ClubView {
        id: club.id,
        region_id: club.region,
        kind,
        name,
        about,
        about_language,
        place,
        languages,
        contact,
        website,
        verified,
    }
}

/// Which clubs.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct ClubQuery {
    /// A part of the name or text, as one types.
    #[param(inline)]
    q: Option<Text<1, 80>>,
    /// Only clubs where this language is spoken.
    #[param(inline)]
    language: Option<LanguageTag>,
    /// Read on after this cursor, the `next` of the page before.
    #[param(inline)]
    after: Option<Cursor>,
    /// Items on a page.
    #[param(inline)]
    limit: Option<Limit>,
}

/// Clubs of a region, the newest first.
#[utoipa::path(tag = "clubs", params(("region" = Text<1, 60>, Path, description = "The region's slug."), ClubQuery),
    responses((status = 200, body = Page<ClubView>)), security((), ("bearer" = [])))]
#[get("/api/v1/regions/{region}/clubs")]
async fn list_clubs(
    app: Data<App>,
    _viewer: Viewer,
    path: Path<String>,
    query: Query<ClubQuery>,
) -> Result<Json<Page<ClubView>>, Error> {
    let region = regions::find_by_slug(app.db.reader(), &path.0).await?.ok_or(Error::NotFound)?;
    let ClubQuery { q, language, after, limit } = query.0;
    let (after, limit) = PageQuery { after, limit }.read()?;
    let search = q.as_ref().and_then(|typed| search_pattern(typed.as_str()));
    if q.is_some() && search.is_none() {
        return Ok(Json(Page { items: Vec::new(), next: None }));
    }
    let wanted = Wanted { region: region.id, search, language: language.map(LanguageTag::into_string) };
    let page = store::list_clubs(app.db.reader(), wanted, after, limit).await?;
    let map = app.maps.of(region.id);
    Ok(Json(page.map(|club| told(club, &map))))
}

/// A club to be founded.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewClub {
    kind: ClubKind,
    name: Name,
    about: About,
    /// The language that `about` is in.
    about_language: LanguageTag,
    /// A place of the region's map.
    place: Option<MapId>,
    /// What is spoken there.
    languages: Languages,
    /// How one reaches it: a name, a telephone number, an address.
    contact: Contact,
    website: Option<WebAddress>,
}

fn spelled(tags: Languages) -> Vec<String> {
    let mut spelled: Vec<String> = Vec::new();
    for tag in tags.into_vec() {
        if !spelled.iter().any(|known| known == tag.as_str()) {
            spelled.push(tag.into_string());
        }
    }
    spelled
}

/// Found a club; one speaks for it from then on. For adults.
///
/// It is not verified until the county says so; until then its invitations do not vouch.
#[utoipa::path(tag = "clubs", params(("region" = Text<1, 60>, Path, description = "The region's slug.")),
    request_body = NewClub, responses((status = 201, body = ClubView)), security(("bearer" = [])))]
#[post("/api/v1/regions/{region}/clubs")]
async fn post_club(
    app: Data<App>,
    member: Speaker,
    path: Path<String>,
    body: Body<NewClub>,
) -> Result<HttpResponse, Error> {
    let region = regions::find_by_slug(app.db.reader(), &path.0).await?.ok_or(Error::NotFound)?;
    let profile = Profile {
        kind: body.0.kind,
        name: body.0.name.into_string(),
        about: body.0.about.into_string(),
        about_language: body.0.about_language.into_string(),
        place: body.0.place,
        languages: spelled(body.0.languages),
        contact: body.0.contact.into_string(),
        website: body.0.website.map(WebAddress::into_string),
    };
    let club = profile::found_club(&app, &member, &region, profile).await?;
    Ok(HttpResponse::Created().json(told(club, &app.maps.of(region.id))))
}

/// One club.
#[utoipa::path(tag = "clubs", params(("id" = ClubId, Path, description = "The club.")),
    responses((status = 200, body = ClubView)), security((), ("bearer" = [])))]
#[get("/api/v1/clubs/{id}")]
async fn get_club(app: Data<App>, viewer: Viewer, path: Path<ClubId>) -> Result<Json<ClubView>, Error> {
    let club = actions::see_club(app.db.reader(), viewer.member.as_ref(), path.0).await?;
    let map = app.maps.of(club.region);
    Ok(Json(told(club, &map)))
}

/// What is to be otherwise about a club; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ClubCorrection {
    kind: Option<ClubKind>,
    name: Option<Name>,
    about: Option<About>,
    about_language: Option<LanguageTag>,
    /// `null`: none.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<MapId>)]
    place: Option<Option<MapId>>,
    languages: Option<Languages>,
    contact: Option<Contact>,
    /// `null`: none.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<WebAddress>)]
    website: Option<Option<WebAddress>>,
}

/// Change what a club says of itself. For its organisers and moderators.
#[utoipa::path(tag = "clubs", params(("id" = ClubId, Path, description = "The club.")),
    request_body = ClubCorrection, responses((status = 200, body = ClubView)), security(("bearer" = [])))]
#[patch("/api/v1/clubs/{id}")]
async fn patch_club(
    app: Data<App>,
    member: Speaker,
    path: Path<ClubId>,
    body: Body<ClubCorrection>,
) -> Result<Json<ClubView>, Error> {
    let changes = ProfileChanges {
        kind: body.0.kind,
        name: body.0.name.map(Text::into_string),
        about: body.0.about.map(Text::into_string),
        about_language: body.0.about_language.map(LanguageTag::into_string),
        place: body.0.place,
        languages: body.0.languages.map(spelled),
        contact: body.0.contact.map(Text::into_string),
        website: body.0.website.map(|website| website.map(WebAddress::into_string)),
    };
    let club = profile::change_profile(&app, &member, path.0, changes).await?;
    let map = app.maps.of(club.region);
    Ok(Json(told(club, &map)))
}

/// End a club; its members are told. For its organisers and moderators.
#[utoipa::path(tag = "clubs", params(("id" = ClubId, Path, description = "The club.")),
    responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/clubs/{id}")]
async fn delete_club(app: Data<App>, member: Member, path: Path<ClubId>) -> Result<HttpResponse, Error> {
    profile::delete_club(&app, &member, path.0).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Whether a club is verified.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Verification {
    verified: bool,
}

/// Say for the county that a club is what it says, or take that back.
///
/// What it vouched for is taken back with it. For who speaks for the county.
#[utoipa::path(tag = "clubs", params(("id" = ClubId, Path, description = "The club.")),
    request_body = Verification, responses((status = 200, body = ClubView)), security(("bearer" = [])))]
#[put("/api/v1/clubs/{id}/verified")]
async fn put_verified(
    app: Data<App>,
    member: Member,
    path: Path<ClubId>,
    body: Body<Verification>,
) -> Result<Json<ClubView>, Error> {
    let club = profile::set_verified(&app, &member, path.0, body.0.verified).await?;
    let map = app.maps.of(club.region);
    Ok(Json(told(club, &map)))
}
