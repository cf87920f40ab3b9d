//! Oneself over HTTP.

use actix_web::{
    HttpResponse, get, patch, post,
    web::{Data, Json},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::{
    entry::{DisplayName, Languages, NewPassphrase, ShownPassphrase},
    shapes::{PasskeyShown, ProofShown},
};
use crate::{
    accounts::{
        Membership, Person, Role,
        actions::{groups, people},
        rules::role::{GroupKind, GroupRole},
        store,
    },
    app::App,
    body::{Body, present},
    bounded::{LanguageTag, Text, Whole},
    error::Error,
    id::{AccountId, RegionId},
    refusal::Refusal,
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(get_me).service(patch_me).service(post_passphrase).service(post_redeem);
}

/// Oneself, as only oneself sees it.
#[derive(Serialize, ToSchema)]
struct Me {
    id: AccountId,
    region_id: RegionId,
    #[schema(max_length = 60, pattern = "^[a-z-]+$")]
    sign_in_name: String,
    #[schema(max_length = 60)]
    display_name: String,
    #[schema(minimum = 1900, maximum = 2100)]
    birth_year: i32,
    #[schema(minimum = 1, maximum = 12)]
    birth_month: u32,
    woman: bool,
    #[schema(max_items = 10)]
    languages: Vec<String>,
    #[schema(max_length = 35, pattern = "^[A-Za-z0-9-]+$")]
    locale: Option<String>,
    role: Role,
    #[schema(minimum = 1, maximum = 100000)]
    terms_version: i32,
    /// Whether a verified club, employer, school or the county vouches for this person.
    verified: bool,
    #[schema(max_items = 1000)]
    groups: Vec<MyGroup>,
}

/// A group one belongs to.
#[derive(Serialize, ToSchema)]
struct MyGroup {
    kind: GroupKind,
    id: Uuid,
    role: GroupRole,
    vouched: bool,
}

impl From<Membership> for MyGroup {
    fn from(m: Membership) -> Self {
        Self { kind: m.group.kind, id: m.group.id, role: m.role, vouched: m.vouched }
    }
}

async fn tell(app: &App, person: Person) -> Result<Json<Me>, Error> {
    let groups = store::groups::memberships(app.db.reader(), person.id).await?;
    Ok(Json(Me {
        id: person.id,
        region_id: person.region,
        sign_in_name: person.sign_in_name,
        display_name: person.display_name,
        birth_year: person.birth.year,
        birth_month: person.birth.month,
        woman: person.woman,
        languages: person.languages,
        locale: person.locale,
        role: person.role,
        terms_version: person.terms_version,
        verified: groups.iter().any(|membership| membership.vouched),
        groups: groups.into_iter().take(1000).map(MyGroup::from).collect(),
    }))
}

/// My account.
#[utoipa::path(tag = "accounts", responses((status = 200, body = Me)),
    security(("bearer" = [])))]
#[get("/api/v1/me")]
async fn get_me(app: Data<App>, member: Member) -> Result<Json<Me>, Error> {
    let person = store::people::find_person(app.db.reader(), member.account).await?;
    tell(&app, person.ok_or(Error::Unauthorized)?).await
}

/// What one may change about oneself; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct MyChanges {
    display_name: Option<DisplayName>,
    languages: Option<Languages>,
    /// `null`: follow the browser.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<LanguageTag>)]
    locale: Option<Option<LanguageTag>>,
    woman: Option<bool>,
    /// Accepts the terms of this version.
    terms_version: Option<Whole<1, 100_000>>,
}

/// Change my account.
#[utoipa::path(tag = "accounts", request_body = MyChanges, responses((status = 200, body = Me)),
    security(("bearer" = [])))]
#[patch("/api/v1/me")]
async fn patch_me(app: Data<App>, member: Member, body: Body<MyChanges>) -> Result<Json<Me>, Error> {
    let spelled = |tags: Languages| tags.into_vec().into_iter().map(LanguageTag::into_string).collect();
    let changes = store::people::Changes {
        display_name: body.0.display_name.map(Text::into_string),
        languages: body.0.languages.map(spelled),
        locale: body.0.locale.map(|locale| locale.map(LanguageTag::into_string)),
        woman: body.0.woman,
        terms_version: body.0.terms_version.map(Whole::get),
    };
    let person = people::change_me(&app, &member, changes).await?;
    tell(&app, person).await
}

/// The old passphrase or a passkey, and the new passphrase.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PassphraseChange {
    old: Option<ShownPassphrase>,
    /// In place of the old one, also for who has none yet.
    passkey: Option<PasskeyShown>,
    new: NewPassphrase,
}

/// Change my passphrase; my other devices are signed out.
#[utoipa::path(tag = "accounts", request_body = PassphraseChange, responses((status = 204)),
    security(("bearer" = [])))]
#[post("/api/v1/me/passphrase")]
async fn post_passphrase(
    app: Data<App>,
    member: Member,
    body: Body<PassphraseChange>,
) -> Result<HttpResponse, Error> {
    let old = ProofShown { passphrase: body.0.old, passkey: body.0.passkey }.read();
    let old = old.ok_or(Refusal::ProofNeeded)?;
    people::change_passphrase(&app, &member, old, body.0.new.into_string()).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// An invitation's code or link.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Redeem {
    invitation: Text<1, 64>,
}

/// Accept an invitation with the account I have.
#[utoipa::path(tag = "accounts", request_body = Redeem, responses((status = 200, body = MyGroup)),
    security(("bearer" = [])))]
#[post("/api/v1/me/invitations")]
async fn post_redeem(app: Data<App>, member: Member, body: Body<Redeem>) -> Result<Json<MyGroup>, Error> {
    let membership = groups::accept_invitation(&app, &member, body.0.invitation.as_str()).await?;
    Ok(Json(membership.into()))
}
