//! Notices over HTTP.

mod feed;
mod inbox;
mod push;
mod settings;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    inbox::routes(config);
    settings::routes(config);
    push::routes(config);
    feed::routes(config);
}
