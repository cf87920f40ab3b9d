//! What this room knows of a person, and how it forgets them.

use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use crate::{
    clock::{Millis, utc},
    error::Error,
    id::AccountId,
    moderation::{
        rules::{report::Report, restriction::Restriction},
        store::{deeds, reports, restrictions},
    },
};

/// Forgets a person within the caller's transaction. What they reported stays without their words; what is about them goes.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId, now: Millis) -> Result<(), Error> {
    reports::forget(db, account, now).await?;
    restrictions::forget(db, account).await?;
    Ok(deeds::forget(db, account).await?)
}

/// What somebody reported, and what was decided against them. Who reported them is not told.
pub async fn export(db: &impl ConnectionTrait, account: AccountId) -> Result<Value, Error> {
    let reports = reports::made_by(db, account).await?;
    let restrictions = restrictions::against(db, account).await?;
    Ok(json!({
        "reports": reports.iter().map(reported).collect::<Vec<_>>(),
        "restrictions": restrictions.iter().map(restricted).collect::<Vec<_>>(),
    }))
}

fn reported(report: &Report) -> Value {
    json!({
        "about": report.about.map(|about| json!({ "kind": about.kind, "id": about.id })),
        "reason": report.reason, "text": report.text, "created_at": utc(report.created_at),
        "outcome": report.outcome,
    })
}

fn restricted(one: &Restriction) -> Value {
    json!({
        "measure": one.measure, "reasons": one.reasons, "shown": one.shown, "made_at": utc(one.made_at),
        "until": one.until.map(utc), "lifted_at": one.lifted_at.map(utc),
        "appeal": one.appeal.as_ref().map(|(text, _)| text),
        "answer": one.answer.as_ref().map(|(text, _)| text),
    })
}
