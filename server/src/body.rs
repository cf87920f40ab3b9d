//! Extractors for body, query and path that answer every misfit with a problem naming the field.

use std::{future::Future, pin::Pin};

use actix_web::{
    FromRequest, HttpMessage, HttpRequest,
    dev::Payload,
    http::{StatusCode, header},
    web::{BytesMut, Data},
};
use futures_util::StreamExt;
use serde::{Deserialize, Deserializer, de::DeserializeOwned};

use crate::{
    app::App,
    error::{Error, Field},
};

/// The largest body taken, in bytes.
pub const MAX_BODY: usize = 64 * 1024;

/// How long a body may take to arrive, in seconds.
pub const BODY_SECONDS: u64 = 20;

/// A JSON body, checked.
#[derive(Debug)]
pub struct Body<T>(pub T);

/// The query string, checked.
#[derive(Debug)]
pub struct Query<T>(pub T);

/// The variable parts of the path; one that cannot be read names nothing, so it is "not found".
#[derive(Debug)]
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Body<T> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let typed = is_json(request);
        let announced = request
            .headers()
            .get(header::CONTENT_LENGTH)
            .and_then(|value| value.to_str().ok()?.parse::<usize>().ok())
            .unwrap_or(0);
        let (payload, request) = (payload.take(), request.clone());
        Box::pin(async move {
            if !typed {
                return Err(Error::Http(StatusCode::UNSUPPORTED_MEDIA_TYPE, "not-json", None));
            }
            if announced > MAX_BODY {
                return Err(too_large());
            }
            let bytes = collect(payload).await?;
            let Some(app) = request.app_data::<Data<App>>() else {
                return Err(Error::Internal("no app".into()));
            };
            let inside = app.gate.enter()?;
            // Goes when the request goes, which is when it is answered.
            request.extensions_mut().insert(inside);
            parse(&bytes).map(Body)
        })
    }
}

impl<T: DeserializeOwned> FromRequest for Query<T> {
    type Error = Error;
    type Future = std::future::Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let pairs =
            serde_urlencoded::Deserializer::new(form_urlencoded::parse(request.query_string().as_bytes()));
        std::future::ready(serde_path_to_error::deserialize(pairs).map(Query).map_err(|e| misfit(&e)))
    }
}

impl<T: DeserializeOwned> FromRequest for Path<T> {
    type Error = Error;
    type Future = std::future::Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let path = actix_web::web::Path::<T>::from_request(request, payload).into_inner();
        std::future::ready(path.map(|p| Path(p.into_inner())).map_err(|_| Error::NotFound))
    }
}

fn is_json(request: &HttpRequest) -> bool {
    let value = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("");
    value.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

/// The whole body, unless it is too large or takes too long.
pub async fn collect(payload: Payload) -> Result<BytesMut, Error> {
    let deadline = std::time::Duration::from_secs(BODY_SECONDS);
    tokio::time::timeout(deadline, read(payload))
        .await
        .map_err(|_| Error::Http(StatusCode::REQUEST_TIMEOUT, "body-too-slow", None))?
}

async fn read(mut payload: Payload) -> Result<BytesMut, Error> {
    let mut raw = BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Error::Http(StatusCode::BAD_REQUEST, "body-broken", None))?;
        if raw.len() + chunk.len() > MAX_BODY {
            return Err(too_large());
        }
        raw.extend_from_slice(&chunk);
    }
    Ok(raw)
}

fn too_large() -> Error {
    Error::Http(StatusCode::PAYLOAD_TOO_LARGE, "body-too-large", None)
}

/// Reads JSON into a checked type; also what the commands use for files in the API's own shape.
pub fn parse<T: DeserializeOwned>(raw: &[u8]) -> Result<T, Error> {
    // serde takes a list for an object, its fields in order; the contract knows objects only.
    if raw.trim_ascii_start().starts_with(b"[") {
        return Err(Error::Misfit(vec![Field::new("", "field-type")]));
    }
    let mut json = serde_json::Deserializer::from_slice(raw);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|e| json_misfit(&e))?;
    json.end().map_err(|_| Error::Http(StatusCode::BAD_REQUEST, "bad-json", None))?;
    Ok(value)
}

/// Tells a field that is `null` from one that is left out.
pub fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(from).map(Some)
}

fn json_misfit(error: &serde_path_to_error::Error<serde_json::Error>) -> Error {
    if error.inner().is_data() {
        misfit(error)
    } else {
        Error::Http(StatusCode::BAD_REQUEST, "bad-json", None)
    }
}

/// Turns what serde says into a field and a code: our own types write `field-...` codes, serde writes prose.
fn misfit<E: std::fmt::Display>(error: &serde_path_to_error::Error<E>) -> Error {
    let text = error.inner().to_string();
    let path = error.path().to_string();
    let path = if path == "." { String::new() } else { path };
    let named = |prefix: &str| text.strip_prefix(prefix)?.split('`').next().map(str::to_owned);
    let field = |name: Option<String>, code| Field {
        field: match name {
            Some(name) if path.is_empty() => name,
            Some(name) if path.ends_with(&name) => path.clone(),
            Some(name) => format!("{path}.{name}"),
            None => path.clone(),
        },
        code,
        limit: None,
    };
    if let Some(own) = own_code(&text) {
        return Error::Misfit(vec![Field { limit: own.1, ..field(None, own.0) }]);
    }
    Error::Misfit(vec![match () {
        () if text.starts_with("missing field") => field(named("missing field `"), "field-missing"),
        () if text.starts_with("unknown field") => field(named("unknown field `"), "field-unknown"),
        () if text.starts_with("duplicate field") => field(named("duplicate field `"), "field-twice"),
        () if text.starts_with("unknown variant") => field(None, "field-choice"),
        () => field(None, "field-type"),
    }])
}

/// The codes that our own input types raise, as `field-code` or `field-code:bound`.
const OWN: &[&str] = &[
    "field-control-character",
    "field-empty",
    "field-too-long",
    "field-too-short",
    "field-too-small",
    "field-too-large",
    "field-too-many",
    "field-too-few",
    "field-date",
    "field-time",
    "field-pattern",
    "field-language",
];

fn own_code(text: &str) -> Option<(&'static str, Option<i64>)> {
    let word = text.split([' ', '\n']).next()?;
    let (code, bound) = word.split_once(':').map_or((word, None), |(code, bound)| (code, bound.parse().ok()));
    OWN.iter().find(|own| **own == code).map(|own| (*own, bound))
}
