//! The worker's round: takes what is due out of the outbox and does with each row what its stage says.

use futures_util::{StreamExt, stream};
use metrics::counter;
use uuid::Uuid;

use super::{
    mailing,
    planning::{self, DIGEST},
    push::{self, Event, Outcome},
};
use crate::{
    app::App,
    clock::Millis,
    error::Error,
    notices::{
        rules::{
            kinds::{Kind, Urgency},
            timing::{MOST_TRIES, pause},
        },
        store::{
            inbox,
            outbox::{self, Lane, Row, Stage},
            targets,
        },
    },
};

/// How many rows one server takes at once. With ten seconds for each and as many at a time as below, all are done
/// before another server may take them.
const MOST: u64 = 64;

/// How many are sent at a time.
const AT_ONCE: usize = 16;

/// Sends what is due in a lane; says how many rows that were.
pub async fn deliver(app: &App, lane: Lane) -> Result<usize, Error> {
    let now = app.clock.now();
    if !outbox::is_due(app.db.reader(), lane, now).await? {
        return Ok(0);
    }
    let tx = app.db.begin().await?;
    let rows = outbox::take(&tx, lane, now, MOST).await?;
    tx.commit().await?;
    let count = rows.len();
    stream::iter(rows).for_each_concurrent(AT_ONCE, |row| step(app, row)).await;
    Ok(count)
}

/// One row; whatever goes wrong with it is about this row alone.
async fn step(app: &App, row: Row) {
    if let Err(error) = try_step(app, &row).await {
        // It is due again when the lease ends.
        tracing::warn!(%error, tries = row.tries, "a row of the outbox failed; it is tried again");
    }
}

async fn try_step(app: &App, row: &Row) -> Result<(), Error> {
    let now = app.clock.now();
    if row.expires_at <= now {
        return end(app, row, "expired").await;
    }
    if row.tries > MOST_TRIES {
        return set_aside(app, row, "tried too often", now).await;
    }
    match row.stage {
        Some(Stage::Plan) => planning::plan_notice(app, row, now).await,
        Some(Stage::Digest) => planning::open_digest(app, row, now).await,
        Some(Stage::Push) => push_out(app, row, now).await,
        Some(Stage::Mail) => mailing::mail_out(app, row, now).await,
        Some(Stage::MailCode) => mailing::code_out(app, row, now).await,
        None => set_aside(app, row, "unknown stage", now).await,
    }
}

async fn push_out(app: &App, row: &Row, now: Millis) -> Result<(), Error> {
    let target = match row.target {
        Some(id) => targets::find(app.db.reader(), id).await?,
        None => None,
    };
    let (Some(target), Some(event)) = (target, event_of(app, row, now).await?) else {
        return end(app, row, "void").await;
    };
    match push::send(app, &target, &event).await {
        Outcome::Taken => end(app, row, "taken").await,
        Outcome::Gone => {
            let tx = app.db.begin().await?;
            targets::delete(&tx, target.account, target.id).await?;
            outbox::finish(&tx, row.id).await?;
            tx.commit().await?;
            counted("gone");
            Ok(())
        }
        Outcome::Again(asked) => {
            let tx = app.db.begin().await?;
            outbox::postpone(&tx, row.id, now + pause(row.tries, asked)).await?;
            tx.commit().await?;
            counted("again");
            Ok(())
        }
        Outcome::Never(fault) => set_aside(app, row, &fault, now).await,
    }
}

/// What a row tells of; nothing where it was read meanwhile, or is gone.
async fn event_of(app: &App, row: &Row, now: Millis) -> Result<Option<Event>, Error> {
    let lifetime = row.expires_at - now;
    if let Some(digest) = row.digest {
        let open = inbox::unread_in_digest(app.db.reader(), digest).await?;
        return Ok((!open.is_empty()).then(|| Event::new(digest, DIGEST, Urgency::Later, lifetime)));
    }
    let notice = inbox::find_unread(app.db.reader(), row.notice.unwrap_or(Uuid::nil())).await?;
    Ok(notice.map(|notice| {
        let urgency = Kind::read(&notice.kind).map_or(Urgency::Soon, Kind::urgency);
        Event::new(notice.id.0, &notice.kind, urgency, lifetime)
    }))
}

pub async fn end(app: &App, row: &Row, outcome: &'static str) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    outbox::finish(&tx, row.id).await?;
    tx.commit().await?;
    counted(outcome);
    Ok(())
}

pub async fn set_aside(app: &App, row: &Row, fault: &str, now: Millis) -> Result<(), Error> {
    tracing::warn!(row = %row.id, fault, "a row of the outbox is set aside");
    let tx = app.db.begin().await?;
    outbox::park(&tx, row.id, fault, now).await?;
    tx.commit().await?;
    counted("set aside");
    Ok(())
}

pub fn counted(outcome: &'static str) {
    counter!("notices_sent_total", "outcome" => outcome).increment(1);
}
