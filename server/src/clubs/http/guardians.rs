//! Writing down that a guardian agrees, in the name of a group that knows the young person.

use actix_web::{HttpResponse, post, web::Data};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::invitations::in_groups;
use crate::{
    accounts::{Group, GroupKind},
    app::App,
    body::{Body, Path},
    bounded::Text,
    clubs::actions::invitations,
    error::Error,
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(post_guardian).service(end_group_guardian);
}

/// Somebody of 16 or 17.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct YoungPerson {
    sign_in_name: Text<1, 60>,
}

/// The guardian's code, which ends the agreement; it is told this once.
#[derive(Serialize, ToSchema)]
struct NewGuardianCode {
    #[schema(max_length = 12, pattern = "^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}$")]
    code: String,
}

/// Write down that a guardian agrees that somebody of the group, aged 16 or 17, rides along.
///
/// For grown-ups who speak for a verified group, once they have the guardian's signature. The code is for the
/// guardian, who can end the agreement with it at any time.
#[utoipa::path(tag = "clubs", params(("kind" = GroupKind, Path, description = "The kind of group."),
    ("id" = Uuid, Path, description = "The club, site or region.")),
    request_body = YoungPerson, responses((status = 201, body = NewGuardianCode)), security(("bearer" = [])))]
#[post("/api/v1/groups/{kind}/{id}/guardians")]
async fn post_guardian(
    app: Data<App>,
    member: Member,
    path: Path<(GroupKind, Uuid)>,
    body: Body<YoungPerson>,
) -> Result<HttpResponse, Error> {
    let (kind, id) = path.0;
    let name = body.0.sign_in_name;
    let code = invitations::guardian_agrees(&app, &member, Group { kind, id }, name.as_str()).await?;
    Ok(HttpResponse::Created().json(NewGuardianCode { code: in_groups(&code) }))
}

/// End an agreement that the group wrote down, because the guardian told it so.
#[utoipa::path(tag = "clubs", params(("kind" = GroupKind, Path, description = "The kind of group."),
    ("id" = Uuid, Path, description = "The club, site or region.")),
    request_body = YoungPerson, responses((status = 204)), security(("bearer" = [])))]
#[post("/api/v1/groups/{kind}/{id}/guardians/end")]
async fn end_group_guardian(
    app: Data<App>,
    member: Member,
    path: Path<(GroupKind, Uuid)>,
    body: Body<YoungPerson>,
) -> Result<HttpResponse, Error> {
    let (kind, id) = path.0;
    let name = body.0.sign_in_name;
    invitations::guardian_ends(&app, &member, Group { kind, id }, name.as_str()).await?;
    Ok(HttpResponse::NoContent().finish())
}
