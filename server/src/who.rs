//! Who calls: the extractors that say in a handler's signature who may use it.

use std::{
    future::{Ready, ready},
    ops::Deref,
};

use actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload, http::header};

use crate::{
    accounts::{self, Role},
    app::App,
    error::Error,
    id::{AccountId, RegionId, SessionId},
    l10n::Locale,
    refusal::Refusal,
};

/// The cookie that carries the access token in a browser.
pub const ACCESS_COOKIE: &str = "__Host-access";

/// Somebody signed in, with an account in good standing at this very request.
#[derive(Clone, Debug)]
pub struct Member {
    pub account: AccountId,
    pub region: RegionId,
    pub session: SessionId,
    pub role: Role,
    /// What they read: their own setting, else what their browser asks for.
    pub locale: Locale,
    /// Whether a moderator decided that they write nothing to others for now.
    pub muted: bool,
}

/// A caller who may be signed in; a bad token is no caller at all, but an error.
#[derive(Clone, Debug)]
pub struct Viewer {
    pub member: Option<Member>,
    /// What they read.
    pub locale: Locale,
}

/// A member who may write to others.
#[derive(Clone, Debug)]
pub struct Speaker(pub Member);

/// Somebody signed in who may be banned: for what is left to them, their statement of reasons and their own data.
#[derive(Clone, Debug)]
pub struct Restricted(pub Member);

/// A member who keeps order: a moderator or an admin.
#[derive(Clone, Debug)]
pub struct Moderator(pub Member);

/// A member who runs the region.
#[derive(Clone, Debug)]
pub struct Admin(pub Member);

macro_rules! are_members {
    ($($name:ident),+) => {$(
        impl Deref for $name {
            type Target = Member;
            fn deref(&self) -> &Member {
                &self.0
            }
        }
    )+};
}
are_members!(Speaker, Restricted, Moderator, Admin);

impl Viewer {
    pub fn account(&self) -> Option<AccountId> {
        self.member.as_ref().map(|member| member.account)
    }
}

/// What the shield found out about the caller before anything else of the request was read, so that a bad
/// token is always the first thing an answer speaks of.
#[derive(Clone)]
struct Found(Result<Option<Member>, Outcast>);

/// Why a token does not let its bearer in.
#[derive(Clone)]
enum Outcast {
    BadToken,
    Banned(Member),
    TooFast,
}

impl From<Outcast> for Error {
    fn from(outcast: Outcast) -> Self {
        match outcast {
            Outcast::BadToken => Self::Unauthorized,
            Outcast::Banned(_) => Refusal::AccountBanned.into(),
            Outcast::TooFast => Self::too_many(10),
        }
    }
}

impl FromRequest for Member {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(found(request).and_then(|member| member.ok_or(Error::Unauthorized)))
    }
}

impl FromRequest for Speaker {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let member = found(request).and_then(|member| member.ok_or(Error::Unauthorized));
        let may_write = |member: Member| match member.muted {
            true => Err(Refusal::AccountMuted.into()),
            false => Ok(Self(member)),
        };
        ready(member.and_then(may_write))
    }
}

impl FromRequest for Restricted {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let banned = match request.extensions().get::<Found>() {
            Some(Found(Err(Outcast::Banned(member)))) => Some(member.clone()),
            _ => None,
        };
        let member = banned.map_or_else(|| found(request), |banned| Ok(Some(banned)));
        ready(member.and_then(|member| member.ok_or(Error::Unauthorized)).map(Self))
    }
}

impl FromRequest for Viewer {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(found(request).map(|member| Self { member, locale: locale(request) }))
    }
}

impl FromRequest for Moderator {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(at_least(request, Role::Moderator).map(Self))
    }
}

impl FromRequest for Admin {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(at_least(request, Role::Admin).map(Self))
    }
}

fn at_least(request: &HttpRequest, role: Role) -> Result<Member, Error> {
    let member = found(request)?.ok_or(Error::Unauthorized)?;
    if member.role >= role { Ok(member) } else { Err(Error::Forbidden) }
}

fn found(request: &HttpRequest) -> Result<Option<Member>, Error> {
    match request.extensions().get::<Found>() {
        Some(Found(found)) => found.clone().map_err(Error::from),
        None => Ok(None),
    }
}

fn locale(request: &HttpRequest) -> Locale {
    request.extensions().get::<Locale>().cloned().unwrap_or_default()
}

/// Who calls, if they are signed in and in good standing.
pub fn member(request: &HttpRequest) -> Option<Member> {
    found(request).ok().flatten()
}

/// Finds out who calls and leaves it with the request; fails only where the database does.
pub async fn identify(request: &HttpRequest, app: &App) -> Result<(), Error> {
    let found = match token(request) {
        Ok(None) => return Ok(()),
        Ok(Some(token)) => check(request, app, &token).await?,
        Err(outcast) => Err(outcast),
    };
    request.extensions_mut().insert(Found(found));
    Ok(())
}

async fn check(
    request: &HttpRequest,
    app: &App,
    token: &str,
) -> Result<Result<Option<Member>, Outcast>, Error> {
    let now = app.clock.now();
    let Some(claims) = app.tokens.read(token, now) else { return Ok(Err(Outcast::BadToken)) };
    let standing = accounts::standing(app.db.reader(), claims.account, claims.session).await?;
    let Some(standing) = standing else { return Ok(Err(Outcast::BadToken)) };
    if !app.limits.account(claims.account) {
        return Ok(Err(Outcast::TooFast));
    }
    if let Some(tag) = &standing.locale {
        request.extensions_mut().insert(Locale::negotiate(tag));
    }
    let member = Member {
        account: claims.account,
        region: standing.region,
        session: claims.session,
        role: standing.role,
        locale: locale(request),
        muted: standing.is_muted(now),
    };
    if standing.is_banned(now) { Ok(Err(Outcast::Banned(member))) } else { Ok(Ok(Some(member))) }
}

/// The token of this request: a bearer for programs, a cookie for the browser.
fn token(request: &HttpRequest) -> Result<Option<String>, Outcast> {
    if let Some(value) = request.headers().get(header::AUTHORIZATION) {
        let value = value.to_str().map_err(|_| Outcast::BadToken)?;
        let (scheme, token) = value.split_once(' ').ok_or(Outcast::BadToken)?;
        if !scheme.eq_ignore_ascii_case("bearer") {
            return Err(Outcast::BadToken);
        }
        return Ok(Some(token.trim().to_owned()));
    }
    if !request.headers().contains_key(header::COOKIE) {
        return Ok(None);
    }
    Ok(request.cookie(ACCESS_COOKIE).map(|cookie| cookie.value().to_owned()))
}
