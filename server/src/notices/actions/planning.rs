//! From a notice to what is sent: when, by which ways, and to which devices, as its reader wants it at that moment.

use sea_orm::ConnectionTrait;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    app::{self, App},
    clock::{DAY, Millis},
    error::Error,
    id::AccountId,
    notices::{
        rules::{
            kinds::Kind,
            timing::{Asked, Plan, plan},
        },
        store::{
            inbox::{self, Notice},
            outbox::{self, New, Row, Stage},
            settings, targets,
        },
    },
};

/// The kind of a message that tells several notices in one go.
pub const DIGEST: &str = "digest";

/// Decides about a notice.
pub async fn plan_notice(app: &App, row: &Row, now: Millis) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    let notice = inbox::find_unread(&tx, row.notice.unwrap_or(Uuid::nil())).await?;
    let planned = match &notice {
        Some(notice) => decide(&tx, row.account, notice, now).await?,
        None => Plan::Drop,
    };
    match planned {
        Plan::Wait(until) => outbox::wait(&tx, row.id, until).await?,
        Plan::Digest(at) => {
            join_digest(&tx, row, at).await?;
            outbox::finish(&tx, row.id).await?;
        }
        Plan::Send => {
            to_devices(&tx, row, now).await?;
            outbox::finish(&tx, row.id).await?;
        }
        Plan::Drop => outbox::finish(&tx, row.id).await?,
    }
    tx.commit().await?;
    Ok(())
}

async fn decide(
    db: &impl ConnectionTrait,
    account: AccountId,
    notice: &Notice,
    now: Millis,
) -> Result<Plan, Error> {
    // A kind that only a newer server knows is that server's to tell: the inbox has it.
    let Some(kind) = Kind::read(&notice.kind) else { return Ok(Plan::Drop) };
    let Some(reader) = app::reader_of(db, account).await? else { return Ok(Plan::Drop) };
    let unwanted = settings::unwanted(db, account).await?.contains(kind.code());
    let asked = Asked { urgency: kind.urgency(), wanted: !unwanted, happens_at: notice.happens_at };
    Ok(plan(asked, settings::habits(db, account).await?, reader.zone, now))
}

/// Puts a notice into the digest of this instant. Its id follows from whose and when, so that there is one.
async fn join_digest(db: &impl ConnectionTrait, row: &Row, at: Millis) -> Result<(), Error> {
    let mut named = Sha256::new();
    named.update(row.account.0.as_bytes());
    named.update(at.to_be_bytes());
    let id = Uuid::from_slice(&named.finalize()[..16]).unwrap_or(Uuid::nil());
    let digest = New {
        id,
        account: row.account,
        stage: Stage::Digest,
        notice: None,
        digest: Some(id),
        target: None,
        due_at: at,
        expires_at: at + DAY,
    };
    outbox::put(db, [digest]).await?;
    Ok(inbox::set_digest(db, row.notice.unwrap_or(Uuid::nil()), id).await?)
}

/// Tells a digest, unless everything in it was read meanwhile.
pub async fn open_digest(app: &App, row: &Row, now: Millis) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    let open = inbox::unread_of_digest(&tx, row.id).await?;
    let reader = app::reader_of(&tx, row.account).await?;
    let unwanted = settings::unwanted(&tx, row.account).await?;
    if reader.is_some() && open.iter().any(|code| !unwanted.contains(code)) {
        to_devices(&tx, row, now).await?;
    }
    outbox::finish(&tx, row.id).await?;
    tx.commit().await?;
    Ok(())
}

async fn to_devices(db: &impl ConnectionTrait, row: &Row, now: Millis) -> Result<(), Error> {
    let devices = targets::list(db, row.account).await?;
    let rows = devices.into_iter().map(|device| New {
        id: Uuid::now_v7(),
        account: row.account,
        stage: Stage::Push,
        notice: row.notice,
        digest: row.digest,
        target: Some(device.id.0),
        due_at: now,
        expires_at: row.expires_at,
    });
    Ok(outbox::put(db, rows).await?)
}
