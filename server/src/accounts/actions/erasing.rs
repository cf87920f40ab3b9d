//! Leaving: everything that exists about oneself, and its deletion.

use sea_orm::ConnectionTrait;
use serde_json::{Map, Value, json};

use super::proof::{Proof, prove_anew};
use crate::{
    accounts::store::{blocks, groups, guardians, passkeys, people, sessions, traces},
    app::{self, App},
    clock::utc,
    error::Error,
    id::AccountId,
    refusal::Refusal,
    who::Member,
};

/// Deletes the member's account and everything about them in every room, for who proves anew that it is theirs.
pub async fn delete_me(app: &App, member: &Member, proof: Option<Proof>) -> Result<(), Error> {
    prove_anew(app, member, proof.ok_or(Refusal::ProofNeeded)?).await?;
    app::erase(app, member).await
}

/// Everything about the member in every room, as one object.
pub async fn export_me(app: &App, member: &Member) -> Result<Map<String, Value>, Error> {
    let rooms = app::export(app.db.reader(), member.account).await?;
    let parts = rooms.into_iter().filter_map(|room| match room {
        Value::Object(part) => Some(part),
        _ => None,
    });
    Ok(parts.flatten().collect())
}

/// Forgets a person within the caller's transaction: the last of all rooms to do so, for all others point here.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId) -> Result<(), Error> {
    let Some(name) = traces::hold_account(db, account).await? else { return Ok(()) };
    traces::forget_guesses(db, account, &name).await?;
    traces::disown(db, account).await?;
    Ok(traces::delete_account(db, account).await?)
}

/// What this room knows of a person. Secrets are hashes here, which nobody could read.
pub async fn export(db: &impl ConnectionTrait, account: AccountId) -> Result<Value, Error> {
    let person = people::find_person(db, account).await?.ok_or(Error::Unauthorized)?;
    let groups = told_groups(db, account).await?;
    let guardian = guardians::find(db, account).await?;
    let sessions = sessions::list_sessions(db, account).await?;
    let passkeys = passkeys::passkeys_of(db, account).await?;
    let invitations = traces::invitations_by(db, account).await?;
    let blocked = blocks::blocked_by(db, &[account]).await?;
    Ok(json!({
        "account": {
            "id": person.id,
            "region_id": person.region,
            "sign_in_name": person.sign_in_name,
            "display_name": person.display_name,
            "birth_year": person.birth.year,
            "birth_month": person.birth.month,
            "woman": person.woman,
            "languages": person.languages,
            "locale": person.locale,
            "role": person.role,
            "terms_version": person.terms_version,
            "passphrase": people::passphrase_hash(db, account).await?.is_some(),
        },
        "groups": groups,
        "guardian_agreed_at": guardian.map(|one| utc(one.agreed_at)),
        "sessions": sessions.iter().map(|one| json!({
            "id": one.id, "device_label": one.device, "created_at": utc(one.created_at),
            "used_at": utc(one.used_at), "expires_at": utc(one.expires_at), "visit": one.visit,
        })).collect::<Vec<_>>(),
        "passkeys": passkeys.iter().map(|one| json!({
            "id": one.id, "label": one.label, "credential": one.credential, "created_at": utc(one.created_at),
            "used_at": one.used_at.map(utc),
        })).collect::<Vec<_>>(),
        // Not by name: the list may be read over a shoulder.
        "blocked": blocked.iter().map(|(_, whom)| whom).collect::<Vec<_>>(),
        "invitations_made": invitations.iter().map(|one| json!({
            "id": one.id, "group_kind": one.group.kind, "group_id": one.group.id, "uses_left": one.uses_left,
            "expires_at": utc(one.expires_at), "revoked": one.revoked, "created_at": utc(one.created_at),
        })).collect::<Vec<_>>(),
    }))
}

async fn told_groups(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Value>, Error> {
    let groups = groups::memberships(db, account).await?;
    let told = groups.iter().map(|one| {
        json!({
            "kind": one.group.kind, "id": one.group.id, "role": one.role, "vouched": one.vouched,
            "joined_at": utc(one.joined_at),
        })
    });
    Ok(told.collect())
}
