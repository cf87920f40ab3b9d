//! A club's members over HTTP.

use actix_web::{
    HttpResponse, delete, get, put,
    web::{Data, Json},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    accounts::GroupRole,
    app::App,
    body::{Body, Path, Query},
    clubs::actions::members::{self, ClubMember},
    error::Error,
    id::{AccountId, ClubId},
    page::{Page, PageQuery},
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_members).service(delete_member).service(put_member_role);
}

/// A member as the other members see them.
#[derive(Serialize, ToSchema)]
struct ClubMemberView {
    account_id: AccountId,
    #[schema(max_length = 60)]
    display_name: String,
    role: GroupRole,
}

fn told(member: ClubMember) -> ClubMemberView {
    ClubMemberView {
        account_id: member.person.id,
        display_name: member.person.display_name,
        role: member.membership.role,
    }
}

/// Who is in a club, the first to join first. For its members and moderators.
#[utoipa::path(tag = "clubs", params(("id" = ClubId, Path, description = "The club."), PageQuery),
    responses((status = 200, body = Page<ClubMemberView>)), security(("bearer" = [])))]
#[get("/api/v1/clubs/{id}/members")]
async fn list_members(
    app: Data<App>,
    member: Member,
    path: Path<ClubId>,
    query: Query<PageQuery>,
) -> Result<Json<Page<ClubMemberView>>, Error> {
    let (after, limit) = query.0.read()?;
    let page = members::list_members(&app, &member, path.0, after, limit).await?;
    Ok(Json(page.map(told)))
}

/// Leave a club, or take somebody out of it.
///
/// Oneself anybody may take out; others its organisers and moderators. The last organiser has to find another one, or
/// end the club.
#[utoipa::path(tag = "clubs", params(("id" = ClubId, Path, description = "The club."),
    ("account" = AccountId, Path, description = "Who leaves.")),
    responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/clubs/{id}/members/{account}")]
async fn delete_member(
    app: Data<App>,
    member: Member,
    path: Path<(ClubId, AccountId)>,
) -> Result<HttpResponse, Error> {
    let (club, account) = path.0;
    members::remove_member(&app, &member, club, account).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// What somebody is in a club.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ClubRole {
    role: GroupRole,
}

/// Let a member speak for the club, or no longer. For its organisers and moderators.
#[utoipa::path(tag = "clubs", params(("id" = ClubId, Path, description = "The club."),
    ("account" = AccountId, Path, description = "The member.")),
    request_body = ClubRole, responses((status = 204)), security(("bearer" = [])))]
#[put("/api/v1/clubs/{id}/members/{account}/role")]
async fn put_member_role(
    app: Data<App>,
    member: Member,
    path: Path<(ClubId, AccountId)>,
    body: Body<ClubRole>,
) -> Result<HttpResponse, Error> {
    let (club, account) = path.0;
    members::set_role(&app, &member, club, account, body.0.role).await?;
    Ok(HttpResponse::NoContent().finish())
}
