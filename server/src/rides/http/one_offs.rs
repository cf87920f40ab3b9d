//! Taking back what one offered or needed on one date.

use actix_web::{HttpResponse, delete, web::Data};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{app::App, body::Path, error::Error, id::CommuteId, rides::actions::one_offs, who::Member};

pub fn routes(config: &mut ServiceConfig) {
    config.service(delete_one_off);
}

/// Take back one of my one-offs.
///
/// What was asked about it ends, and its rides are cancelled; the others are told.
#[utoipa::path(tag = "rides", params(("id" = CommuteId, Path, description = "The one-off.")),
    responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/one-offs/{id}")]
async fn delete_one_off(
    app: Data<App>,
    member: Member,
    path: Path<CommuteId>,
) -> Result<HttpResponse, Error> {
    one_offs::take_back(&app, &member, path.0).await?;
    Ok(HttpResponse::NoContent().finish())
}
