//! Messages over HTTP.

mod input;
mod live;
mod phrases;
mod threads;
mod translations;
mod views;

pub use views::{MessageView, around};

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    phrases::routes(config);
    threads::routes(config);
    live::routes(config);
    translations::routes(config);
}
