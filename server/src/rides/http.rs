//! Requests, rides and carpools over HTTP.

mod carpools;
mod costs;
mod details;
mod month_views;
mod one_offs;
mod requests;
mod ride_views;
mod rides;
mod taps;
mod views;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    requests::routes(config);
    rides::routes(config);
    taps::routes(config);
    carpools::routes(config);
    costs::routes(config);
    details::routes(config);
    one_offs::routes(config);
}
