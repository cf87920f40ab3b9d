//! Others' accounts over HTTP, for those who keep order.

use actix_web::{HttpResponse, put, web::Data};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    accounts::{actions::people, rules::role::Role},
    app::App,
    body::{Body, Path},
    error::Error,
    id::AccountId,
    who::Admin,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(put_role);
}

/// A role.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewRole {
    role: Role,
}

/// Give somebody another role; it acts at once. For admins.
#[utoipa::path(tag = "accounts", params(("id" = AccountId, Path, description = "The account.")),
    request_body = NewRole, responses((status = 204)), security(("bearer" = [])))]
#[put("/api/v1/accounts/{id}/role")]
async fn put_role(
    app: Data<App>,
    admin: Admin,
    path: Path<AccountId>,
    body: Body<NewRole>,
) -> Result<HttpResponse, Error> {
    people::change_role(&app, &admin, path.0, body.0.role).await?;
    Ok(HttpResponse::NoContent().finish())
}
