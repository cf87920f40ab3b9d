//! Which square of the map a home would be known by, before it is posted.

use actix_web::{
    post,
    web::{Data, Json},
};
use roads::grid::Cell;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    app::App,
    body::{Body, Path},
    bounded::Text,
    carpools::{actions::standing, rules::shape::HomeShape},
    error::Error,
    regions,
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(look_at_home);
}

/// All that is known of a home: the grid cell around it.
#[derive(Serialize, ToSchema)]
pub struct HomeView {
    /// The official code of the cell on the grid of EPSG:3035.
    #[schema(max_length = 40, pattern = "^CRS3035RES[0-9]+mN[0-9]+E[0-9]+$")]
    cell: String,
    /// The middle of the cell.
    #[schema(minimum = -90, maximum = 90)]
    lat: f64,
    #[schema(minimum = -180, maximum = 180)]
    lon: f64,
    /// The side of the cell.
    #[schema(minimum = 500, maximum = 2000)]
    metres: u32,
}

/// The cell with this number, as its owner sees it.
pub fn view(home_cell: u32) -> Option<HomeView> {
    Cell::from_id(home_cell).map(|cell| HomeView {
        cell: cell.to_string(),
        lat: cell.centre().y(),
        lon: cell.centre().x(),
        metres: cell.resolution().metres(),
    })
}

/// A home to be looked at.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct HomeInput {
    home: HomeShape,
}

/// See which square a home would be known by.
///
/// Nothing is stored. The point travels in the body, so that no log of addresses has it.
#[utoipa::path(tag = "carpools", params(("region" = Text<1, 60>, Path, description = "The region's slug.")),
    request_body = HomeInput, responses((status = 200, body = HomeView)), security(("bearer" = [])))]
#[post("/api/v1/regions/{region}/home-cell")]
async fn look_at_home(
    app: Data<App>,
    _member: Member,
    path: Path<String>,
    body: Body<HomeInput>,
) -> Result<Json<HomeView>, Error> {
    let region = regions::find_by_slug(app.db.reader(), &path.0).await?.ok_or(Error::NotFound)?;
    let cell = standing::read_home(&app, region.id, &body.0.home)?;
    view(cell).map(Json).ok_or_else(|| Error::Internal("a cell that was just made has no number".into()))
}
