//! Activities over HTTP.

mod attendance;
mod calendar;
mod inputs;
mod lists;
mod one;
mod pages;
mod views;

pub use lists::public_routes;
pub use pages::pages;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    lists::routes(config);
    one::routes(config);
    attendance::routes(config);
    calendar::routes(config);
}
