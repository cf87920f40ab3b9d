//! The worker's round for mail: a row of the outbox becomes a mail, and the mail server's answer decides about both.

use uuid::Uuid;

use super::{
    letter::{self, Envelope},
    mailer::{Letter, Mailer, NotTaken},
    sending::{counted, end, set_aside},
};
use crate::{
    app::{self, App},
    clock::Millis,
    error::Error,
    id::AccountId,
    notices::{
        Reader,
        rules::{
            kinds::Kind,
            mailing::{self, MOST_BOUNCES, Reachable, Refused, ways},
            timing::pause,
        },
        store::{
            inbox::{self, Notice},
            mail, mail_exits,
            outbox::{self, Row},
            settings, targets,
        },
    },
};

/// Sends what a row tells of, unless it was read meanwhile or is not wanted any more.
pub async fn mail_out(app: &App, row: &Row, now: Millis) -> Result<(), Error> {
    let known = mail::find(app.db.reader(), row.account).await?;
    let reader = app::reader_of(app.db.reader(), row.account).await?;
    let (Some(mailer), Some(to), Some(reader)) = (&app.mailer, known.reached_at(), reader) else {
        return end(app, row, "void").await;
    };
    let told = told_by(app, row, now).await?;
    if told.is_empty() {
        return end(app, row, "void").await;
    }
    let token = mailer.exit_token(row.id);
    let tx = app.db.begin().await?;
    mail_exits::keep(&tx, row.account, &token, now).await?;
    tx.commit().await?;
    let id = row.digest.or(row.notice).unwrap_or(row.id);
    let letter = letter::of_notices(&envelope(app, id, to, &reader, now), &told, &token);
    match mailer.send(letter).await {
        Ok(()) => arrived(app, row).await,
        Err(not) => not_taken(app, row, Some(to), not, now).await,
    }
}

/// Sends the code that shows whose a mailbox is.
pub async fn code_out(app: &App, row: &Row, now: Millis) -> Result<(), Error> {
    let known = mail::find(app.db.reader(), row.account).await?;
    let reader = app::reader_of(app.db.reader(), row.account).await?;
    let pending = known.pending.filter(|pending| Some(pending.code) == row.target);
    let (Some(mailer), Some(pending), Some(reader)) = (&app.mailer, pending, reader) else {
        return end(app, row, "void").await;
    };
    match mailer.send(code_letter(app, mailer, &pending, &reader, now)).await {
        Ok(()) => end(app, row, "mailed").await,
        Err(not) => not_taken(app, row, None, not, now).await,
    }
}

fn code_letter(app: &App, mailer: &Mailer, pending: &mail::Pending, reader: &Reader, now: Millis) -> Letter {
    let code = mailer.code(pending.code, &pending.address);
    letter::with_code(&envelope(app, pending.code, &pending.address, reader, now), &code)
}

fn envelope<'a>(app: &'a App, id: Uuid, to: &'a str, reader: &'a Reader, at: Millis) -> Envelope<'a> {
    Envelope { id, to, locale: &reader.locale, origin: &app.config.origin, at }
}

/// The unread notices of a row, as far as their reader wants them by mail.
async fn told_by(app: &App, row: &Row, now: Millis) -> Result<Vec<Notice>, Error> {
    let db = app.db.reader();
    let mut notices = match (row.digest, row.notice) {
        (Some(digest), _) => inbox::unread_in_digest(db, digest).await?,
        (None, Some(notice)) => inbox::find_unread(db, notice).await?.into_iter().collect(),
        (None, None) => Vec::new(),
    };
    let chosen = settings::choices(db, row.account).await?;
    let reachable = Reachable { devices: targets::any(db, row.account).await?, mail: true };
    notices.retain(|notice| {
        Kind::read(&notice.kind).is_some_and(|kind| {
            let presses = mailing::asked(kind, notice.happens_at).presses(now);
            let chosen = chosen.get(kind.code()).copied().unwrap_or_default();
            ways(kind, chosen, reachable, presses).mail
        })
    });
    Ok(notices)
}

async fn arrived(app: &App, row: &Row) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    outbox::finish(&tx, row.id).await?;
    mail::arrived(&tx, row.account).await?;
    tx.commit().await?;
    counted("mailed");
    Ok(())
}

/// A mailbox to which only a code went is not known to be anybody's: nothing is counted against it.
async fn not_taken(
    app: &App,
    row: &Row,
    known: Option<&str>,
    not: NotTaken,
    now: Millis,
) -> Result<(), Error> {
    match (not.refused, known) {
        (Refused::Again, _) => {
            let tx = app.db.begin().await?;
            outbox::postpone(&tx, row.id, now + pause(row.tries, None)).await?;
            tx.commit().await?;
            tracing::warn!(row = %row.id, tries = row.tries, fault = not.fault, "a mail was not taken; it is tried again");
            counted("again");
            Ok(())
        }
        (Refused::Bounced, Some(address)) => {
            bounced(app, row.account, address, now).await?;
            set_aside(app, row, &not.fault, now).await
        }
        _ => set_aside(app, row, &not.fault, now).await,
    }
}

/// Counts a refusal against the mailbox; after some in a row its owner reads in the inbox that mails do not arrive.
async fn bounced(app: &App, account: AccountId, address: &str, now: Millis) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    if mail::bounced(&tx, account, address, MOST_BOUNCES).await? {
        let about = inbox::About { link: Some("/notices/settings".to_owned()), ..inbox::About::default() };
        inbox::queue_about(&tx, &[account], Kind::MailUnreachable, &[], &about, now).await?;
    }
    Ok(tx.commit().await?)
}
