//! Blocking over HTTP.

use actix_web::{HttpResponse, post, web::Data};
use utoipa_actix_web::service_config::ServiceConfig;

use super::input::TargetInput;
use crate::{app::App, body::Body, error::Error, moderation::actions::blocks, who::Member};

pub fn routes(config: &mut ServiceConfig) {
    config.service(post_block);
}

/// Block somebody: the person who is named, or who stands behind what is named.
///
/// From now on neither of us finds the other, nor anything that the other posts or says. They are not told.
#[utoipa::path(tag = "moderation", request_body = TargetInput, responses((status = 204)),
    security(("bearer" = [])))]
#[post("/api/v1/me/blocks")]
async fn post_block(app: Data<App>, member: Member, body: Body<TargetInput>) -> Result<HttpResponse, Error> {
    blocks::block(&app, &member, body.0.read()).await?;
    Ok(HttpResponse::NoContent().finish())
}
