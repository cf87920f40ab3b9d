//! Clubs and invitations over HTTP.

mod guardians;
mod input;
mod invitations;
mod members;
mod profile;
mod qr;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    profile::routes(config);
    members::routes(config);
    invitations::routes(config);
    guardians::routes(config);
}
