//! Places and sites over HTTP; everybody may read what is confirmed.

mod map;
mod sites;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    map::routes(config);
    sites::routes(config);
}
