//! The headers on every answer.

use actix_web::{
    HttpMessage,
    body::BoxBody,
    dev::ServiceResponse,
    http::header::{self, HeaderName, HeaderValue},
};

use crate::{app::App, l10n::Locale};

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
         frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    ),
];

/// What is left of this minute's requests.
pub struct Left(pub u32);

/// Adds what is missing; a handler that set one of them itself is left alone.
pub fn add(answer: &mut ServiceResponse<BoxBody>, app: &App) {
    let limit = app.limits.per_minute();
    let left = answer.request().extensions().get::<Left>().map_or(limit, |left| left.0);
    let language = answer.request().extensions().get::<Locale>().map_or("de", Locale::tag);
    let headers = answer.headers_mut();
    for (name, value) in FIXED {
        set(headers, HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    set(headers, header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    set(headers, header::CONTENT_LANGUAGE, HeaderValue::from_static(language));
    headers.append(header::VARY, HeaderValue::from_static("accept-language, cookie, authorization"));
    if app.config.origin.starts_with("https:") {
        let value = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        set(headers, header::STRICT_TRANSPORT_SECURITY, value);
    }
    if let Ok(value) = HeaderValue::from_str(&format!("\"address\";q={limit};w=60")) {
        set(headers, HeaderName::from_static("ratelimit-policy"), value);
    }
    if let Ok(value) = HeaderValue::from_str(&format!("\"address\";r={left};t=60")) {
        set(headers, HeaderName::from_static("ratelimit"), value);
    }
    if let Ok(value) = HeaderValue::from_str(&app.config.origin) {
        set(headers, header::ACCESS_CONTROL_ALLOW_ORIGIN, value);
    }
}

fn set(headers: &mut header::HeaderMap, name: HeaderName, value: HeaderValue) {
    if !headers.contains_key(&name) {
        headers.insert(name, value);
    }
}
