//! Moderation over HTTP.

mod blocks;
mod input;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    blocks::routes(config);
}
