//! A browser's cookies: `__Host-`, HttpOnly, SameSite=Strict, so that nothing is kept where a script can read it.

use actix_web::{
    HttpRequest, HttpResponse, HttpResponseBuilder, ResponseError,
    cookie::{Cookie, SameSite, time::Duration},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    accounts::actions::sessions::{Device, Opened},
    bounded::Text,
    error::Error,
    id::{AccountId, SessionId},
    who::ACCESS_COOKIE,
};

pub const REFRESH_COOKIE: &str = "__Host-refresh";
pub const DEVICE_COOKIE: &str = "__Host-device";

/// How the caller wants to hold the session's tokens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Transport {
    /// A program: in the answer.
    #[default]
    Bearer,
    /// A browser: in cookies that no script can read.
    Cookie,
    /// A browser on somebody else's phone: in cookies that go when it is closed, and nothing else is kept.
    Visit,
}

/// An open session. The tokens are there for programs only.
#[derive(Serialize, ToSchema)]
pub struct SessionOpened {
    pub account_id: AccountId,
    pub session_id: SessionId,
    /// Good for ten minutes, as a bearer.
    #[schema(max_length = 2048, pattern = "^[A-Za-z0-9._-]+$")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access: Option<String>,
    /// Exchanged for a new pair at `/api/v1/refresh`.
    #[schema(max_length = 200, pattern = "^[A-Za-z0-9._-]+$")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh: Option<String>,
    /// Show it at the next sign-in, so that others' wrong guesses do not lock this device out.
    #[schema(max_length = 200, pattern = "^[A-Za-z0-9._-]*$")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
}

impl SessionOpened {
    /// What the answer's body says of the session.
    pub fn tell(opened: &Opened, transport: Transport) -> Self {
        let shown =
            |token: &str| (transport == Transport::Bearer && !token.is_empty()).then(|| token.to_owned());
        Self {
            account_id: opened.account,
            session_id: opened.session,
            access: shown(&opened.access),
            refresh: shown(&opened.refresh),
            device: shown(&opened.device),
        }
    }
}

/// Adds the cookies of a session, where the caller is a browser.
pub fn give(response: &mut HttpResponseBuilder, opened: &Opened, transport: Transport) {
    if transport == Transport::Bearer {
        return;
    }
    let kept = |age| (!opened.visit).then_some(age);
    response.cookie(cookie(ACCESS_COOKIE, &opened.access, kept(Duration::minutes(10))));
    response.cookie(cookie(REFRESH_COOKIE, &opened.refresh, kept(Duration::days(60))));
    if !opened.device.is_empty() {
        response.cookie(cookie(DEVICE_COOKIE, &opened.device, kept(Duration::days(400))));
    }
}

/// An answer without content that takes the session's cookies away.
pub fn take() -> HttpResponse {
    take_these(&[ACCESS_COOKIE, REFRESH_COOKIE])
}

/// A no that takes the session's cookies away, too: they open nothing any more, and while a browser shows them it would not
/// even be let in as a visitor.
pub fn refuse(error: &Error) -> HttpResponse {
    let mut response = error.error_response();
    for name in [ACCESS_COOKIE, REFRESH_COOKIE] {
        if let Err(error) = response.add_cookie(&cookie(name, "", Some(Duration::ZERO))) {
            tracing::error!(%error, "a cookie cannot be taken away");
        }
    }
    response
}

/// The same for who leaves for good: this browser is nobody's device any more, too.
pub fn take_all() -> HttpResponse {
    take_these(&[ACCESS_COOKIE, REFRESH_COOKIE, DEVICE_COOKIE])
}

fn take_these(names: &[&str]) -> HttpResponse {
    let mut response = HttpResponse::NoContent();
    for name in names {
        response.cookie(cookie(name, "", Some(Duration::ZERO)));
    }
    response.finish()
}

/// The device as the caller tells of it: programs in the body, browsers by their cookie.
pub fn device(
    request: &HttpRequest,
    transport: Transport,
    token: Option<Text<1, 200>>,
    label: Option<Text<0, 60>>,
) -> Device {
    let token = token.map(Text::into_string).or_else(|| sent(request, DEVICE_COOKIE));
    Device { token, ..new_device(transport, label) }
}

/// A device that nobody has signed in on, as far as it tells.
pub fn new_device(transport: Transport, label: Option<Text<0, 60>>) -> Device {
    let label = label.map(Text::into_string).unwrap_or_default();
    Device { label, token: None, visit: transport == Transport::Visit }
}

/// A cookie of ours that the caller sent.
pub fn sent(request: &HttpRequest, name: &str) -> Option<String> {
    request.cookie(name).map(|cookie| cookie.value().to_owned())
}

/// Without an age it lives as long as the browser is open.
fn cookie<'a>(name: &'a str, value: &str, age: Option<Duration>) -> Cookie<'a> {
    let mut cookie = Cookie::build(name, value.to_owned())
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Strict)
        .finish();
    cookie.set_max_age(age);
    cookie
}
