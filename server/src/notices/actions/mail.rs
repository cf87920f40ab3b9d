//! What people do about their mail: give an address, show that it is theirs, let mails rest, and take it back.

use sea_orm::{ConnectionTrait, DbErr};
use serde_json::{Value, json};
use uuid::Uuid;

use super::mailer::{Mailer, read_address};
use crate::{
    app::App,
    clock::{DAY, Millis, utc},
    db::Tx,
    error::Error,
    id::AccountId,
    notices::{
        rules::mailing::{
            CODE_LIFETIME, EXIT_LIFETIME, MOST_CODES_OF_ONE, MOST_CODES_TO_ONE, MOST_TRIES, mailbox,
            read_code,
        },
        store::{
            mail::{self, MailAddress, Pending},
            mail_exits, mail_turns,
            outbox::{self, New, Stage},
        },
    },
    refusal::Refusal,
    who::Member,
};

/// Sends a code to an address. Whose else it is, and how often others asked for codes to it, is told to nobody: where
/// that was too often, none is sent.
pub async fn add(app: &App, member: &Member, typed: &str) -> Result<MailAddress, Error> {
    let mailer = mailer(app)?;
    let address = read_address(typed).ok_or_else(|| Error::field("address", "field-mail-address"))?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    if !take_turn(&tx, mailer, "codes of", &member.account.to_string(), MOST_CODES_OF_ONE, now).await? {
        return Err(Refusal::TooManyMailCodes.into());
    }
    let sends = take_turn(&tx, mailer, "codes to", &mailbox(&address), MOST_CODES_TO_ONE, now).await?;
    let pending = Pending { address, code: Uuid::now_v7(), until: now + CODE_LIFETIME };
    outbox::drop_codes(&tx, member.account).await?;
    if sends {
        outbox::put(&tx, [code_row(member.account, &pending, now)]).await?;
    }
    mail::keep_pending(&tx, member.account, pending).await?;
    finished(tx, member.account).await
}

/// A turn of this day, of a person or a mailbox.
async fn take_turn(
    db: &impl ConnectionTrait,
    mailer: &Mailer,
    what: &str,
    whose: &str,
    most: i32,
    now: Millis,
) -> Result<bool, DbErr> {
    let day = now / DAY;
    mail_turns::take(db, mailer.subject(what, &format!("{day} {whose}")), most, (day + 1) * DAY).await
}

fn code_row(account: AccountId, pending: &Pending, now: Millis) -> New {
    New {
        id: Uuid::now_v7(),
        account,
        stage: Stage::MailCode,
        notice: None,
        digest: None,
        target: Some(pending.code),
        due_at: now,
        expires_at: pending.until,
    }
}

/// Takes the address that waits, if this is its code. A wrong one is counted.
pub async fn verify(app: &App, member: &Member, typed: &str) -> Result<MailAddress, Error> {
    let mailer = mailer(app)?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let pending = mail::take_try(&tx, member.account, MOST_TRIES, now).await?;
    let pending = pending.ok_or(Refusal::MailCodeVoid)?;
    if mailer.code(pending.code, &pending.address) != read_code(typed) {
        tx.commit().await?;
        return Err(Refusal::MailCodeWrong.into());
    }
    mail::confirm(&tx, member.account, &pending.address, now).await?;
    outbox::drop_codes(&tx, member.account).await?;
    finished(tx, member.account).await
}

/// Lets the member's mails rest, or go on.
pub async fn pause(app: &App, member: &Member, paused: bool) -> Result<MailAddress, Error> {
    mailer(app)?;
    let tx = app.db.begin().await?;
    mail::set_paused(&tx, member.account, paused).await?;
    finished(tx, member.account).await
}

async fn finished(tx: Tx, account: AccountId) -> Result<MailAddress, Error> {
    let now_known = mail::find(&tx, account).await?;
    tx.commit().await?;
    Ok(now_known)
}

/// Forgets the member's address, also where no mails are sent any more.
pub async fn remove(app: &App, member: &Member) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    outbox::drop_codes(&tx, member.account).await?;
    mail::delete(&tx, member.account).await?;
    Ok(tx.commit().await?)
}

/// Lets the mails rest of whom a link from a mail belongs to; whether it belongs to anybody is not told.
pub async fn stop(app: &App, token: &str) -> Result<(), Error> {
    let Some(account) = mail_exits::whose(app.db.reader(), token).await? else { return Ok(()) };
    let tx = app.db.begin().await?;
    mail::set_paused(&tx, account, true).await?;
    Ok(tx.commit().await?)
}

/// What is known of somebody's mail, to take along.
pub async fn export(db: &impl ConnectionTrait, account: AccountId) -> Result<Value, DbErr> {
    let known = mail::find(db, account).await?;
    Ok(json!({
        "address": known.address,
        "verified_at": known.verified_at.map(utc),
        "paused": known.paused,
        "waiting_for_its_code": known.pending.map(|pending| pending.address),
    }))
}

/// Removes what has run out.
pub async fn sweep(db: &impl ConnectionTrait, now: Millis) -> Result<(), DbErr> {
    mail_exits::sweep(db, now - EXIT_LIFETIME).await?;
    mail_turns::sweep(db, now).await
}

fn mailer(app: &App) -> Result<&Mailer, Error> {
    app.mailer.as_ref().ok_or_else(|| Refusal::MailNotOffered.into())
}
