//! The headers on every answer.

use actix_web::{
    HttpMessage,
    body::BoxBody,
    dev::ServiceResponse,
    http::header::{self, HeaderMap, HeaderName, HeaderValue},
};

use crate::{app::App, config::Config, l10n::Locale};

const RATELIMIT: HeaderName = HeaderName::from_static("ratelimit");

const RATELIMIT_POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

const FIXED: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=(self), payment=(), usb=()"),
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
         connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types miteinander",
    ),
];

/// The headers that are the same on every answer of this service, ready to be copied.
#[derive(Debug)]
pub struct Standing(HeaderMap);

impl Standing {
    /// What these settings make of them.
    pub fn new(config: &Config) -> Self {
        let mut headers = HeaderMap::with_capacity(32);
        for (name, value) in FIXED {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-language, cookie, authorization"));
        if config.origin.starts_with("https:") {
            let value = HeaderValue::from_static("max-age=31536000; includeSubDomains");
            headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
        }
        let policy = format!("\"address\";q={};w=60", config.requests_per_minute);
        for (name, text) in
            [(RATELIMIT_POLICY, policy), (header::ACCESS_CONTROL_ALLOW_ORIGIN, config.origin.clone())]
        {
            if let Ok(value) = HeaderValue::try_from(text) {
                headers.insert(name, value);
            }
        }
        Self(headers)
    }
}

/// Adds what is missing; a handler that set one of them itself is left alone. `left` are the requests that this
/// address still has in this minute.
pub fn add(answer: &mut ServiceResponse<BoxBody>, app: &App, left: u32) {
    let language = answer.request().extensions().get::<Locale>().map_or("de", Locale::tag);
    let headers = answer.headers_mut();
    // One copy of the whole map costs less than putting each header into the answer's own.
    let own = std::mem::replace(headers, app.standing_headers.0.clone());
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(language));
    if let Ok(value) = HeaderValue::try_from(format!("\"address\";r={left};t=60")) {
        headers.insert(RATELIMIT, value);
    }
    put_back(headers, own);
}

/// What the handler set comes first: it replaces ours, except that every reason to vary stays.
fn put_back(headers: &mut HeaderMap, mut own: HeaderMap) {
    let mut replaces = true;
    let mut last = None;
    for (name, value) in own.drain() {
        if let Some(name) = name {
            replaces = name != header::VARY;
            last = Some(name);
        }
        let Some(name) = last.clone() else { continue };
        if std::mem::take(&mut replaces) {
            headers.insert(name, value);
        } else {
            headers.append(name, value);
        }
    }
}
