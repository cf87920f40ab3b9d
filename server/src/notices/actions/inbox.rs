//! What a person does with their inbox.

use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use crate::{
    app::App,
    clock::{Millis, utc},
    error::Error,
    id::AccountId,
    notices::store::{inbox, traces},
    who::Member,
};

/// What this room knows of a person.
pub async fn export(db: &impl ConnectionTrait, account: AccountId) -> Result<Value, Error> {
    let inbox = traces::inbox(db, account).await?;
    Ok(json!({
        "notices": inbox.into_iter().map(|one| json!({
            "id": one.id, "kind": one.kind, "parameters": one.parameters, "link": one.link,
            "created_at": utc(one.created_at), "read_at": one.read_at.map(utc),
        })).collect::<Vec<_>>(),
    }))
}

/// Marks everything up to this instant as read; says how many that were.
pub async fn mark_read(app: &App, member: &Member, until: Millis) -> Result<u64, Error> {
    let tx = app.db.begin().await?;
    let count = inbox::mark_read(&tx, member.account, until, app.clock.now()).await?;
    tx.commit().await?;
    Ok(count)
}
