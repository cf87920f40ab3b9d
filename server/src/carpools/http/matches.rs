//! Who fits, and why, over HTTP.

use actix_web::{
    get,
    web::{Data, Json},
};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    teller::Teller,
    views::{MatchDetails, Matches},
};
use crate::{
    app::App,
    body::{Path, Query},
    bounded::Whole,
    carpools::actions::board,
    error::Error,
    id::CommuteId,
    who::Member,
};

/// Matches in an answer where the reader does not say how many.
const USUAL: usize = 20;

/// The list that members come for.
pub fn matches_routes(config: &mut ServiceConfig) {
    config.service(get_matches);
}

pub fn routes(config: &mut ServiceConfig) {
    config.service(get_match);
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
/// The best first, each with its reasons and its next four weeks. Before somebody accepts, nothing finer is shown than a grid cell allows:
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
    let most = query.0.limit.map_or(USUAL, |limit| usize::try_from(limit.get()).unwrap_or(USUAL));
    let answer = board::answer(&app, &member, path.0, most).await?;
    let map = app.maps.of(answer.region);
    Ok(Json(Teller { locale: &member.locale, map: &map }.matches(answer)))
}

/// One of my matches, with every ride and date.
///
/// As finely as a grid cell allows: durations are rounded up to 5 minutes, pick-up times down.
#[utoipa::path(tag = "carpools", params(("id" = CommuteId, Path, description = "My commute."),
    ("other" = CommuteId, Path, description = "The other's commute, from the matches.")),
    responses((status = 200, body = MatchDetails)), security(("bearer" = [])))]
#[get("/api/v1/commutes/{id}/matches/{other}")]
async fn get_match(
    app: Data<App>,
    member: Member,
    path: Path<(CommuteId, CommuteId)>,
) -> Result<Json<MatchDetails>, Error> {
    let (id, other) = path.0;
    let (region, full) = board::in_full(&app, &member, id, other).await?;
    let map = app.maps.of(region);
    Ok(Json(Teller { locale: &member.locale, map: &map }.in_full(full)))
}
