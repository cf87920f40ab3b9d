//! The floor that lists are measured against: one actix handler that answers a fixed JSON text, and nothing around it.
//!
//! `cargo run --release -p tests --example bare_handler -- PORT BYTES`

use actix_web::{App, HttpResponse, HttpServer, web};

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let number = |index: usize, default: usize| {
        std::env::args().nth(index).and_then(|text| text.parse().ok()).unwrap_or(default)
    };
    let (port, bytes) = (number(1, 8081), number(2, 8_000));
    let text: &'static str = format!("\"{}\"", "x".repeat(bytes.saturating_sub(2))).leak();
    let answer = move || async move { HttpResponse::Ok().content_type("application/json").body(text) };
    HttpServer::new(move || App::new().route("/", web::get().to(answer)))
        .workers(2)
        .bind(("127.0.0.1", u16::try_from(port).unwrap_or(8081)))?
        .run()
        .await
}
