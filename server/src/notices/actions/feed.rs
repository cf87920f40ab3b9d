//! The calendar that somebody subscribes to: behind a link that only they know, which they can change or end.

use crate::{
    app::{self, App},
    calendar,
    clock::{DAY, Millis},
    error::Error,
    id::AccountId,
    l10n::NONE,
    notices::store::feeds,
    secret,
    who::Member,
};

/// Random bytes of a link.
const TOKEN_BYTES: usize = 32;

/// How long what is past stays in the calendar, in milliseconds.
const PAST: Millis = 30 * DAY;

/// A new link for the member's calendar; the one before leads nowhere from now on. It can be shown this once: only its
/// hash is kept.
pub async fn renew(app: &App, member: &Member) -> Result<String, Error> {
    let token = secret::token(TOKEN_BYTES);
    let tx = app.db.begin().await?;
    feeds::keep(&tx, member.account, secret::digest(&token), app.clock.now()).await?;
    tx.commit().await?;
    Ok(token)
}

/// Ends the member's link.
pub async fn end(app: &App, member: &Member) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    if !feeds::delete(&tx, member.account).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(())
}

/// Since when the member has a link.
pub async fn since(app: &App, member: &Member) -> Result<Option<Millis>, Error> {
    Ok(feeds::since(app.db.reader(), member.account).await?)
}

/// The calendar that a link leads to.
pub async fn read(app: &App, token: &str) -> Result<String, Error> {
    let found = feeds::whose(app.db.reader(), &secret::digest(token)).await?;
    file(app, found.ok_or(Error::NotFound)?, app.clock.now() - PAST).await
}

/// Everything that the member's calendar ever had, as far as it is still known.
pub async fn whole(app: &App, member: &Member) -> Result<String, Error> {
    file(app, member.account, 0).await
}

async fn file(app: &App, account: AccountId, from: Millis) -> Result<String, Error> {
    let db = app.db.reader();
    let reader = app::reader_of(db, account).await?.ok_or(Error::NotFound)?;
    let entries = app::calendar(app, account, from, &reader.locale).await?;
    let name = reader.locale.say("calendar-name", NONE);
    Ok(calendar::file(Some(&name), &entries, &app.config.origin))
}
