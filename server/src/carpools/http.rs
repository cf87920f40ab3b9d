//! Commutes, matches and public bands over HTTP.

mod calendar;
mod commutes;
mod groups;
mod homes;
mod matches;
mod one_offs;
mod teller;
mod views;
mod way;
mod words;

pub use matches::matches_routes;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    commutes::routes(config);
    homes::routes(config);
    one_offs::routes(config);
    calendar::routes(config);
    matches::routes(config);
    groups::routes(config);
    way::routes(config);
}
