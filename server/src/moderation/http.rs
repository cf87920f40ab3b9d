//! Moderation over HTTP.

mod appeals;
mod blocks;
mod cases;
mod input;
mod reports;
mod statements;
mod views;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    blocks::routes(config);
    reports::routes(config);
    cases::routes(config);
    statements::routes(config);
    appeals::routes(config);
}
