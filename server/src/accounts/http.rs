//! Accounts over HTTP.

mod cookies;
mod entry;
mod me;
mod members;
mod sessions;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    entry::routes(config);
    sessions::routes(config);
    me::routes(config);
    members::routes(config);
}
