//! Who fits, and why, over HTTP.

use actix_web::{
    HttpResponse, delete, get, post,
    web::{Data, Json},
};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{teller::Teller, views::Matches};
use crate::{
    app::App,
    body::{Body, Path, Query},
    bounded::Whole,
    carpools::actions::{board::answer, commutes, people},
    error::Error,
    id::CommuteId,
    regions,
    who::Member,
};

/// Matches in an answer where the reader does not say how many.
const USUAL: usize = 20;

/// Matches that a board keeps of a commute.
const ALL: usize = 50;

/// The list that members come for.
pub fn matches_routes(config: &mut ServiceConfig) {
    config.service(get_matches);
}

pub fn routes(config: &mut ServiceConfig) {
    config.service(post_block).service(delete_my_blocks);
}

/// How many.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct MatchesQuery {
    /// At most so many matches, the best first; 20 where it is left out.
    #[param(inline)]
    limit: Option<Whole<1, 50>>,
}

/// Who fits one of my commutes.
///
/// The best first, each with its reasons. Before somebody accepts, nothing finer is shown than a grid cell allows:
/// durations are rounded up to 5 minutes, pick-up times down. Where there are few, `why_nobody` says what would help.
#[utoipa::path(tag = "carpools", params(("id" = CommuteId, Path, description = "The commute."), MatchesQuery),
    responses((status = 200, body = Matches)), security(("bearer" = [])))]
#[get("/api/v1/commutes/{id}/matches")]
async fn get_matches(
    app: Data<App>,
    member: Member,
    path: Path<CommuteId>,
    query: Query<MatchesQuery>,
) -> Result<Json<Matches>, Error> {
    let commute = commutes::get_own(app.db.reader(), &member, path.0).await?;
    let region = regions::get_region(app.db.reader(), commute.region).await?;
    let most = query.0.limit.map_or(USUAL, |limit| usize::try_from(limit.get()).unwrap_or(USUAL));
    let answer = answer(&app, &region, &commute, most).await?;
    let map = app.maps.of(region.id);
    Ok(Json(Teller { locale: &member.locale, map: &map }.matches(answer)))
}

/// Whom to keep away.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Block {
    /// A commute from the matches; whoever posted it is blocked.
    commute_id: CommuteId,
}

/// Block somebody from my matches.
///
/// From now on neither finds the other, with any commute. They are not told.
#[utoipa::path(tag = "carpools", params(("id" = CommuteId, Path, description = "My commute.")),
    request_body = Block, responses((status = 204)), security(("bearer" = [])))]
#[post("/api/v1/commutes/{id}/blocks")]
async fn post_block(
    app: Data<App>,
    member: Member,
    path: Path<CommuteId>,
    body: Body<Block>,
) -> Result<HttpResponse, Error> {
    let commute = commutes::get_own(app.db.reader(), &member, path.0).await?;
    let region = regions::get_region(app.db.reader(), commute.region).await?;
    let shown = answer(&app, &region, &commute, ALL).await?;
    let mut found = shown.best.into_iter().chain(shown.also_possible);
    let other = found.find(|found| found.commute == body.0.commute_id).ok_or(Error::NotFound)?;
    people::block(&app, &member, other.person.id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// End all my blocks.
#[utoipa::path(tag = "carpools", responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/me/blocks")]
async fn delete_my_blocks(app: Data<App>, member: Member) -> Result<HttpResponse, Error> {
    people::unblock_all(&app, &member).await?;
    Ok(HttpResponse::NoContent().finish())
}
