//! Invitations and ways back in, the same for clubs, sites and the county.

use actix_web::{
    HttpResponse, delete, get, post,
    web::{Data, Json},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::qr::QrView;
use crate::{
    accounts::{Group, GroupKind, Invitation},
    app::App,
    body::{Body, Path},
    bounded::{Text, Whole},
    clock::utc,
    clubs::actions::invitations::{self, Wanted},
    error::Error,
    id::InvitationId,
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(post_invitation)
        .service(list_invitations)
        .service(delete_invitation)
        .service(post_access_code);
}

/// What an invitation is good for.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct InvitationWish {
    /// How many people may use it.
    uses: Whole<1, 500>,
    /// For how many days.
    days: Whole<1, 365>,
    /// Whether who uses it speaks for the group; for the county only admins make such ones.
    #[serde(default)]
    makes_organiser: bool,
}

/// An invitation, without its code, which is told only once.
#[derive(Serialize, ToSchema)]
struct InvitationView {
    id: InvitationId,
    /// Whether who comes in by it is vouched for: the group is verified.
    vouches: bool,
    makes_organiser: bool,
    #[schema(minimum = 0, maximum = 500)]
    uses_left: i32,
    expires_at: DateTime<Utc>,
    created_at: DateTime<Utc>,
}

impl From<Invitation> for InvitationView {
    fn from(invitation: Invitation) -> Self {
        Self {
            id: invitation.id,
            vouches: invitation.vouches,
            makes_organiser: invitation.makes_organiser,
            uses_left: invitation.uses_left,
            expires_at: utc(invitation.expires_at),
            created_at: utc(invitation.created_at),
        }
    }
}

/// A new invitation with its secrets, which are shown this once.
#[derive(Serialize, ToSchema)]
struct MintedView {
    invitation: InvitationView,
    /// To be spoken or written down.
    #[schema(max_length = 12, pattern = "^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}$")]
    code: String,
    /// 128 bits, where a program wants to make its own link.
    #[schema(max_length = 22, pattern = "^[A-Za-z0-9_-]{22}$")]
    link_token: String,
    /// For links and QR codes.
    #[schema(max_length = 400, format = "uri")]
    link: String,
    qr: QrView,
}

/// A code in groups that one can say: three, three and four characters.
pub fn in_groups(code: &str) -> String {
    let middle = code.split_at_checked(3).and_then(|(head, rest)| Some((head, rest.split_at_checked(3)?)));
    middle.map_or_else(|| code.to_owned(), |(head, (body, tail))| format!("{head}-{body}-{tail}"))
}

/// Invite people into a club, a site or the county.
///
/// For who speaks for the group; for a site also who speaks for the county. At most 5 an hour. The answer is the only
/// one that tells code and link.
#[utoipa::path(tag = "clubs", params(("kind" = GroupKind, Path, description = "The kind of group."),
    ("id" = Uuid, Path, description = "The club, site or region.")),
    request_body = InvitationWish, responses((status = 201, body = MintedView)), security(("bearer" = [])))]
#[post("/api/v1/groups/{kind}/{id}/invitations")]
async fn post_invitation(
    app: Data<App>,
    member: Member,
    path: Path<(GroupKind, Uuid)>,
    body: Body<InvitationWish>,
) -> Result<HttpResponse, Error> {
    let (kind, id) = path.0;
    let InvitationWish { uses, days, makes_organiser } = body.0;
    let wanted = Wanted { uses: uses.get(), days: days.get(), makes_organiser };
    let minted = invitations::invite(&app, &member, Group { kind, id }, wanted).await?;
    let link = format!("{}/i/{}", app.config.origin, minted.link_token);
    Ok(HttpResponse::Created().json(MintedView {
        invitation: minted.invitation.into(),
        code: in_groups(&minted.code),
        qr: QrView::of(&link)?,
        link,
        link_token: minted.link_token,
    }))
}

/// Invitations that are still good.
#[derive(Serialize, ToSchema)]
struct InvitationList {
    #[schema(max_items = 100)]
    items: Vec<InvitationView>,
}

/// The invitations of a group that are still good, the newest first. For who speaks for the group.
#[utoipa::path(tag = "clubs", params(("kind" = GroupKind, Path, description = "The kind of group."),
    ("id" = Uuid, Path, description = "The club, site or region.")),
    responses((status = 200, body = InvitationList)), security(("bearer" = [])))]
#[get("/api/v1/groups/{kind}/{id}/invitations")]
async fn list_invitations(
    app: Data<App>,
    member: Member,
    path: Path<(GroupKind, Uuid)>,
) -> Result<Json<InvitationList>, Error> {
    let (kind, id) = path.0;
    let items = invitations::list_invitations(&app, &member, Group { kind, id }).await?;
    Ok(Json(InvitationList { items: items.into_iter().map(InvitationView::from).collect() }))
}

/// Take an invitation back; who came in by it stays. For who speaks for the group.
#[utoipa::path(tag = "clubs", params(("kind" = GroupKind, Path, description = "The kind of group."),
    ("id" = Uuid, Path, description = "The club, site or region."),
    ("invitation" = InvitationId, Path, description = "The invitation.")),
    responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/groups/{kind}/{id}/invitations/{invitation}")]
async fn delete_invitation(
    app: Data<App>,
    member: Member,
    path: Path<(GroupKind, Uuid, InvitationId)>,
) -> Result<HttpResponse, Error> {
    let (kind, id, invitation) = path.0;
    invitations::revoke(&app, &member, Group { kind, id }, invitation).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Who lost the way into their account.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct AccessWish {
    sign_in_name: Text<1, 60>,
}

/// A one-time code that leads back in.
#[derive(Serialize, ToSchema)]
struct AccessCode {
    #[schema(max_length = 12, pattern = "^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}$")]
    code: String,
}

/// Give a member of the group, who stands there in person, a way back into their account.
///
/// The code works once, from 24 hours later; whoever is signed in to the account is told at once. For who speaks for
/// a group that is verified, and never for an account that may do more than one's own.
#[utoipa::path(tag = "clubs", params(("kind" = GroupKind, Path, description = "The kind of group."),
    ("id" = Uuid, Path, description = "The club, site or region.")),
    request_body = AccessWish, responses((status = 201, body = AccessCode)), security(("bearer" = [])))]
#[post("/api/v1/groups/{kind}/{id}/access-codes")]
async fn post_access_code(
    app: Data<App>,
    member: Member,
    path: Path<(GroupKind, Uuid)>,
    body: Body<AccessWish>,
) -> Result<HttpResponse, Error> {
    let (kind, id) = path.0;
    let code =
        invitations::let_back_in(&app, &member, Group { kind, id }, body.0.sign_in_name.as_str()).await?;
    Ok(HttpResponse::Created().json(AccessCode { code: in_groups(&code) }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_told_in_groups() {
        assert_eq!(in_groups("AB3DEFGH12"), "AB3-DEF-GH12");
    }
}
