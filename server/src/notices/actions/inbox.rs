//! What a person does with their inbox.

use sea_orm::{ConnectionTrait, DbErr};
use serde_json::{Value, json};

use super::mail;
use crate::{
    app::App,
    clock::{Millis, utc},
    error::Error,
    id::AccountId,
    notices::store::{feeds, inbox, outbox, reminders, traces},
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
        "mail": mail::export(db, account).await?,
        "calendar_feed_since": feeds::since(db, account).await?.map(utc),
    }))
}

/// Marks everything up to this instant as read; says how many that were.
pub async fn mark_read(app: &App, member: &Member, until: Millis) -> Result<u64, Error> {
    let tx = app.db.begin().await?;
    let count = inbox::mark_read(&tx, member.account, until, app.clock.now()).await?;
    tx.commit().await?;
    Ok(count)
}

/// Removes what has run out.
pub async fn sweep(db: &impl ConnectionTrait, now: Millis) -> Result<(), DbErr> {
    outbox::sweep(db, now).await?;
    mail::sweep(db, now).await?;
    reminders::sweep(db, now).await
}
