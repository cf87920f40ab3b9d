//! Notices over HTTP.

mod feed;
mod inbox;
mod mail;
mod push;
mod settings;

pub use mail::pages;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    inbox::routes(config);
    settings::routes(config);
    push::routes(config);
    feed::routes(config);
    mail::routes(config);
}
