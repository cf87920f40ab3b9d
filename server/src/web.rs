//! The plain page, embedded in the binary and worded for its reader.

use actix_web::{HttpMessage, HttpRequest, HttpResponse, get, web::ServiceConfig};

use crate::l10n::{Locale, NONE};

const PAGE: &str = include_str!("../../web/index.html");
const STYLE: &str = include_str!("../../web/style.css");

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "fa"];

pub fn routes(config: &mut ServiceConfig) {
    config.service(page).service(style);
}

#[get("/")]
async fn page(request: HttpRequest) -> HttpResponse {
    let locale = request.extensions().get::<Locale>().cloned().unwrap_or_default();
    let direction = if RIGHT_TO_LEFT.contains(&locale.tag()) { "rtl" } else { "ltr" };
    let mut page = PAGE.replace("{language}", locale.tag()).replace("{direction}", direction);
    for word in ["about", "running", "api"] {
        page = page.replace(&format!("{{{word}}}"), &locale.say(&format!("page-{word}"), NONE));
    }
    HttpResponse::Ok().content_type("text/html; charset=utf-8").body(page)
}

#[get("/style.css")]
async fn style() -> HttpResponse {
    let kept = ("cache-control", "public, max-age=300");
    HttpResponse::Ok().content_type("text/css; charset=utf-8").insert_header(kept).body(STYLE)
}
