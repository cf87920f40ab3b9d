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
            mailing::{self, Reachable, Ways},
            timing::{Plan, plan},
        },
        store::{
            inbox::{self, Notice},
            mail,
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
    let (planned, ways) = match &notice {
        Some(notice) => decide(app, &tx, row.account, notice, now).await?,
        None => NOTHING,
    };
    match planned {
        Plan::Wait(until) => outbox::wait(&tx, row.id, until).await?,
        Plan::Digest(at) => {
            join_digest(&tx, row, at).await?;
            outbox::finish(&tx, row.id).await?;
        }
        Plan::Send => {
            send_by(&tx, row, ways, now).await?;
            outbox::finish(&tx, row.id).await?;
        }
        Plan::Drop => outbox::finish(&tx, row.id).await?,
    }
    tx.commit().await?;
    Ok(())
}

/// The inbox is enough.
const NOTHING: (Plan, Ways) = (Plan::Drop, Ways { push: false, mail: false });

async fn decide(
    app: &App,
    db: &impl ConnectionTrait,
    account: AccountId,
    notice: &Notice,
    now: Millis,
) -> Result<(Plan, Ways), Error> {
    // A kind that only a newer server knows is that server's to tell: the inbox has it.
    let Some(kind) = Kind::read(&notice.kind) else { return Ok(NOTHING) };
    let Some(reader) = app::reader_of(db, account).await? else { return Ok(NOTHING) };
    let mut asked = mailing::asked(kind, notice.happens_at);
    let chosen = settings::choices(db, account).await?.get(kind.code()).copied().unwrap_or_default();
    let ways = mailing::ways(kind, chosen, reachable(app, db, account).await?, asked.presses(now));
    asked.wanted = ways.any();
    Ok((plan(asked, settings::habits(db, account).await?, reader.zone, now), ways))
}

/// By which ways somebody can be reached now.
async fn reachable(app: &App, db: &impl ConnectionTrait, account: AccountId) -> Result<Reachable, Error> {
    let mail = app.mailer.is_some() && mail::find(db, account).await?.reached_at().is_some();
    Ok(Reachable { devices: targets::any(db, account).await?, mail })
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

/// Tells a digest by each way by which something in it is wanted that was not read meanwhile.
pub async fn open_digest(app: &App, row: &Row, now: Millis) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    if app::reader_of(&tx, row.account).await?.is_some() {
        let chosen = settings::choices(&tx, row.account).await?;
        let reachable = reachable(app, &tx, row.account).await?;
        let mut all = NOTHING.1;
        for kind in inbox::unread_in_digest(&tx, row.id).await?.iter().filter_map(|n| Kind::read(&n.kind)) {
            let chosen = chosen.get(kind.code()).copied().unwrap_or_default();
            let ways = mailing::ways(kind, chosen, reachable, false);
            all = Ways { push: all.push || ways.push, mail: all.mail || ways.mail };
        }
        send_by(&tx, row, all, now).await?;
    }
    outbox::finish(&tx, row.id).await?;
    tx.commit().await?;
    Ok(())
}

async fn send_by(db: &impl ConnectionTrait, row: &Row, ways: Ways, now: Millis) -> Result<(), Error> {
    if ways.push {
        to_devices(db, row, now).await?;
    }
    if ways.mail {
        outbox::put(db, [next(row, Stage::Mail, None, now)]).await?;
    }
    Ok(())
}

async fn to_devices(db: &impl ConnectionTrait, row: &Row, now: Millis) -> Result<(), Error> {
    let devices = targets::list(db, row.account).await?;
    let rows = devices.into_iter().map(|device| next(row, Stage::Push, Some(device.id.0), now));
    Ok(outbox::put(db, rows).await?)
}

/// What follows from a row.
fn next(row: &Row, stage: Stage, target: Option<Uuid>, now: Millis) -> New {
    New {
        id: Uuid::now_v7(),
        account: row.account,
        stage,
        notice: row.notice,
        digest: row.digest,
        target,
        due_at: now,
        expires_at: row.expires_at,
    }
}
