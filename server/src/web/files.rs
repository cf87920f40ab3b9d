//! The files of the phone client, as Vite built them, embedded in the binary.

use actix_web::{
    HttpRequest, HttpResponse, get,
    http::header::{self, HeaderValue},
    web::{Path, ServiceConfig},
};
use rust_embed::RustEmbed;

use crate::error::Error;

/// Empty where the client was not built: the service then shows its plain page.
#[derive(RustEmbed)]
#[folder = "../web/dist"]
#[allow_missing = true]
struct Client;

/// Their names hold a hash of what is in them.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Asked for at each visit; a 304 costs little.
const ASK_AGAIN: &str = "no-cache";

const TYPES: &[(&str, &str)] = &[
    (".js", "text/javascript; charset=utf-8"),
    (".css", "text/css; charset=utf-8"),
    (".ftl", "text/plain; charset=utf-8"),
    (".svg", "image/svg+xml"),
    (".png", "image/png"),
    (".webmanifest", "application/manifest+json"),
];

pub fn routes(config: &mut ServiceConfig) {
    config.service(asset).service(root_file);
}

/// The client's page with its placeholders, if the client was built.
pub fn page() -> Option<String> {
    Some(String::from_utf8_lossy(&Client::get("index.html")?.data).into_owned())
}

#[get("/assets/{name}")]
async fn asset(request: HttpRequest, name: Path<String>) -> Result<HttpResponse, Error> {
    send(&request, &format!("assets/{}", name.as_str()), FOR_EVER).ok_or(Error::NotFound)
}

#[get("/{name:sw\\.js|manifest\\.webmanifest|icon\\.svg|icon-192\\.png|icon-512\\.png}")]
async fn root_file(request: HttpRequest, name: Path<String>) -> Result<HttpResponse, Error> {
    send(&request, name.as_str(), ASK_AGAIN).ok_or(Error::NotFound)
}

/// The file, in the best encoding that the browser takes and that was made when the client was built.
fn send(request: &HttpRequest, name: &str, kept: &'static str) -> Option<HttpResponse> {
    let (_, kind) = TYPES.iter().find(|(ending, _)| name.ends_with(ending))?;
    let whole = Client::get(name)?;
    let takes = |encoding: &str| {
        let accepted = request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
        accepted.is_some_and(|accepted| accepted.split(',').any(|one| one.trim() == encoding))
    };
    let made = [("br", ".br"), ("gzip", ".gz")].into_iter().find_map(|(encoding, ending)| {
        let file = takes(encoding).then(|| Client::get(&format!("{name}{ending}"))).flatten()?;
        Some((encoding, file))
    });
    let etag = format!("\"{}\"", hex(&whole.metadata.sha256_hash()[..12]));
    let mut answer = HttpResponse::Ok();
    answer.insert_header((header::CACHE_CONTROL, kept)).insert_header((header::VARY, "accept-encoding"));
    if let Ok(value) = HeaderValue::try_from(&etag) {
        answer.insert_header((header::ETAG, value));
    }
    let known =
        request.headers().get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == etag.as_bytes());
    if known {
        return Some(answer.status(actix_web::http::StatusCode::NOT_MODIFIED).finish());
    }
    answer.content_type(*kind);
    let data = match made {
        Some((encoding, file)) => {
            answer.insert_header((header::CONTENT_ENCODING, encoding));
            file.data
        }
        None => whole.data,
    };
    Some(answer.body(data.into_owned()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
