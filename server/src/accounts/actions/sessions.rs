//! Sessions: opening, going on, and ending them.

use sea_orm::ConnectionTrait;

use crate::{
    accounts::store::{
        people,
        sessions::{self, LIFETIME, Session, VISIT},
    },
    app::App,
    clock::Millis,
    error::Error,
    id::{AccountId, SessionId},
    secret,
    tokens::Claims,
    who::Member,
};

/// A session's tokens.
#[derive(Debug)]
pub struct Opened {
    pub account: AccountId,
    pub session: SessionId,
    pub access: String,
    pub refresh: String,
    /// Empty where there is nothing new to remember.
    pub device: String,
    /// Whether the phone keeps nothing once its browser is closed.
    pub visit: bool,
}

/// On what somebody signs in.
#[derive(Debug, Default)]
pub struct Device {
    /// What it calls itself.
    pub label: String,
    /// The token of a device that was signed in before.
    pub token: Option<String>,
    /// Whether it is somebody else's phone, which is to keep nothing.
    pub visit: bool,
}

/// Opens a session on a device of one's own.
pub async fn open_session(
    app: &App,
    account: AccountId,
    label: String,
    token: Option<String>,
) -> Result<Opened, Error> {
    open_on(app, account, Device { label, token, visit: false }).await
}

/// Opens a session; a device of one's own that had no token yet gets one, by which it is known from then on.
pub async fn open_on(app: &App, account: AccountId, on: Device) -> Result<Opened, Error> {
    let now = app.clock.now();
    let id = SessionId::new();
    let token = if on.visit { String::new() } else { on.token.unwrap_or_else(|| secret::token(32)) };
    let refresh = format!("{id}.{}", secret::token(32));
    let session = Session {
        id,
        account,
        device: on.label,
        refresh_hash: secret::digest(&refresh),
        refresh_salt: String::new(),
        previous_hash: None,
        visit: on.visit,
        created_at: now,
        used_at: now,
        expires_at: now + lifetime(on.visit),
    };
    let tx = app.db.begin().await?;
    sessions::insert_session(&tx, session).await?;
    people::touch(&tx, account, now).await?;
    if !on.visit {
        sessions::remember_device(&tx, account, secret::digest(&token), now).await?;
    }
    tx.commit().await?;
    let access = app.tokens.make(Claims { account, session: id }, now)?;
    Ok(Opened { account, session: id, access, refresh, device: token, visit: on.visit })
}

fn lifetime(visit: bool) -> Millis {
    if visit { VISIT } else { LIFETIME }
}

/// Exchanges a refresh token for its successor.
///
/// The successor follows from the token and a stored salt. So a token whose answer was cut off, or that two
/// tabs send at once, leads to the same successor each time, until that one is used. After that, whoever
/// still shows the old token has a copy, and the session ends.
pub async fn refresh(app: &App, token: &str) -> Result<Opened, Error> {
    let id = token
        .split_once('.')
        .and_then(|(id, _)| crate::id::read(id))
        .map(SessionId)
        .ok_or(Error::Unauthorized)?;
    // A second look is needed only where another call moved the session on between our read and our write.
    for _ in 0..3 {
        let now = app.clock.now();
        let tx = app.db.begin().await?;
        let session = sessions::find_session(&tx, id).await?.ok_or(Error::Unauthorized)?;
        let step = advance(&tx, &session, token, now).await?;
        tx.commit().await?;
        match step {
            Step::Overtaken => {}
            Step::Replayed => return Err(Error::Unauthorized),
            Step::Next(refresh) => {
                let access = app.tokens.make(Claims { account: session.account, session: id }, now)?;
                return Ok(Opened {
                    account: session.account,
                    session: id,
                    access,
                    refresh,
                    device: String::new(),
                    visit: session.visit,
                });
            }
        }
    }
    Err(Error::busy(1))
}

/// What became of a token that was shown.
enum Step {
    /// Here is its successor.
    Next(String),
    /// Another call was faster; look again.
    Overtaken,
    /// It was a copy; the session is ended.
    Replayed,
}

async fn advance(
    db: &impl ConnectionTrait,
    session: &Session,
    token: &str,
    now: Millis,
) -> Result<Step, Error> {
    let shown = secret::digest(token);
    if session.expires_at <= now {
        return Err(Error::Unauthorized);
    }
    if session.previous_hash.as_deref() == Some(&shown) {
        return Ok(Step::Next(successor(session.id, token, &session.refresh_salt)));
    }
    if shown != session.refresh_hash {
        sessions::delete_session(db, session.account, session.id).await?;
        return Ok(Step::Replayed);
    }
    let salt = secret::token(16);
    let next = successor(session.id, token, &salt);
    let moved_on = Session {
        refresh_hash: secret::digest(&next),
        refresh_salt: salt,
        used_at: now,
        expires_at: now + lifetime(session.visit),
        ..session.clone()
    };
    if !sessions::rotate(db, &shown, &moved_on).await? {
        return Ok(Step::Overtaken);
    }
    people::touch(db, session.account, now).await?;
    Ok(Step::Next(next))
}

fn successor(id: SessionId, token: &str, salt: &str) -> String {
    format!("{id}.{}", secret::digest(&format!("{token}.{salt}")))
}

/// Ends one of the member's own sessions.
pub async fn end_session(app: &App, member: &Member, id: SessionId) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    if !sessions::delete_session(&tx, member.account, id).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(())
}
