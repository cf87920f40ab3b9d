//! The web page, embedded in the binary.

use actix_web::{HttpResponse, get, web::ServiceConfig};

const PAGE: &str = include_str!("../../web/index.html");
const STYLE: &str = include_str!("../../web/style.css");

pub fn routes(config: &mut ServiceConfig) {
    config.service(page).service(style);
}

#[get("/")]
async fn page() -> HttpResponse {
    told("text/html; charset=utf-8", PAGE)
}

#[get("/style.css")]
async fn style() -> HttpResponse {
    told("text/css; charset=utf-8", STYLE)
}

fn told(kind: &str, body: &'static str) -> HttpResponse {
    HttpResponse::Ok().content_type(kind).insert_header(("cache-control", "public, max-age=300")).body(body)
}
