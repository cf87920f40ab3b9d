//! One's own passkeys over HTTP, and a new recovery code.

use actix_web::{
    HttpResponse, delete, get, post,
    web::{Data, Json},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::shapes::{self, PasskeyMade, PasskeyWanted, ProofShown};
use crate::{
    accounts::{
        actions::{passkeys, people, proof},
        store,
    },
    app::App,
    body::{Body, Path},
    bounded::Text,
    clock::utc,
    error::Error,
    id::PasskeyId,
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_passkeys).service(ask_my_passkey).service(post_passkey).service(delete_passkey);
    config.service(post_recovery_code);
}

/// A passkey of mine.
#[derive(Serialize, ToSchema)]
struct PasskeyView {
    id: PasskeyId,
    /// What the device called itself on which it was made.
    #[schema(max_length = 60)]
    label: String,
    created_at: DateTime<Utc>,
    used_at: Option<DateTime<Utc>>,
}

impl From<store::passkeys::Passkey> for PasskeyView {
    fn from(one: store::passkeys::Passkey) -> Self {
        Self { id: one.id, label: one.label, created_at: utc(one.created_at), used_at: one.used_at.map(utc) }
    }
}

/// The ways into my account.
#[derive(Serialize, ToSchema)]
struct WaysIn {
    #[schema(max_items = 20)]
    items: Vec<PasskeyView>,
    /// Whether a passphrase leads in, too.
    passphrase: bool,
}

/// My passkeys.
#[utoipa::path(tag = "accounts", responses((status = 200, body = WaysIn)), security(("bearer" = [])))]
#[get("/api/v1/me/passkeys")]
async fn list_passkeys(app: Data<App>, member: Member) -> Result<Json<WaysIn>, Error> {
    let items = store::passkeys::passkeys_of(app.db.reader(), member.account).await?;
    let hash = store::people::passphrase_hash(app.db.reader(), member.account).await?;
    Ok(Json(WaysIn { items: items.into_iter().map(PasskeyView::from).collect(), passphrase: hash.is_some() }))
}

/// Ask for one more passkey of mine. Ten minutes after signing in it takes a proof.
#[utoipa::path(tag = "accounts", request_body = ProofShown, responses((status = 200, body = PasskeyWanted)),
    security(("bearer" = [])))]
#[post("/api/v1/me/passkey-question")]
async fn ask_my_passkey(
    app: Data<App>,
    member: Member,
    body: Body<ProofShown>,
) -> Result<Json<PasskeyWanted>, Error> {
    proof::prove(&app, &member, body.0.read()).await?;
    Ok(Json(shapes::wanted(&passkeys::want_more(&app, &member).await?)))
}

/// A passkey of mine, just made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewPasskey {
    passkey: PasskeyMade,
    device_label: Option<Text<0, 60>>,
}

/// Add a passkey.
#[utoipa::path(tag = "accounts", request_body = NewPasskey, responses((status = 201, body = PasskeyView)),
    security(("bearer" = [])))]
#[post("/api/v1/me/passkeys")]
async fn post_passkey(app: Data<App>, member: Member, body: Body<NewPasskey>) -> Result<HttpResponse, Error> {
    let label = shapes::label(body.0.device_label);
    let added = passkeys::add(&app, &member, body.0.passkey.read(), label).await?;
    Ok(HttpResponse::Created().json(PasskeyView::from(added)))
}

/// Remove a passkey; never the last way into the account.
#[utoipa::path(tag = "accounts", params(("id" = PasskeyId, Path, description = "The passkey.")),
    responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/me/passkeys/{id}")]
async fn delete_passkey(
    app: Data<App>,
    member: Member,
    path: Path<PasskeyId>,
) -> Result<HttpResponse, Error> {
    passkeys::remove(&app, &member, path.0).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// A recovery code, shown this once.
#[derive(Serialize, ToSchema)]
struct RecoveryCode {
    #[schema(max_length = 40, pattern = "^[0-9A-Z]+$")]
    recovery_code: String,
}

/// Get a new recovery code; the one before is void. Ten minutes after signing in it takes a proof.
#[utoipa::path(tag = "accounts", request_body = ProofShown, responses((status = 200, body = RecoveryCode)),
    security(("bearer" = [])))]
#[post("/api/v1/me/recovery-code")]
async fn post_recovery_code(
    app: Data<App>,
    member: Member,
    body: Body<ProofShown>,
) -> Result<Json<RecoveryCode>, Error> {
    let recovery_code = people::renew_recovery_code(&app, &member, body.0.read()).await?;
    Ok(Json(RecoveryCode { recovery_code }))
}
