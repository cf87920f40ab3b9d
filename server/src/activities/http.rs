//! Activities over HTTP.

mod attendance;
mod inputs;
mod lists;
mod one;
mod views;

pub use lists::public_routes;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    lists::routes(config);
    one::routes(config);
    attendance::routes(config);
}
