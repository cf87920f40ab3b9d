//! Accounts over HTTP.

mod blocks;
mod cookies;
mod entry;
mod guardians;
mod leaving;
mod me;
mod members;
mod my_passkeys;
mod passkeys;
mod sessions;
mod shapes;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    entry::routes(config);
    passkeys::routes(config);
    sessions::routes(config);
    me::routes(config);
    leaving::routes(config);
    my_passkeys::routes(config);
    members::routes(config);
    guardians::routes(config);
    blocks::routes(config);
}
