//! The pages of the phone client: words for the reader and for search engines first, then the client takes over.

mod files;

use std::sync::LazyLock;

use actix_web::{HttpMessage, HttpRequest, HttpResponse, http::StatusCode, web};

use crate::l10n::{Locale, NONE};

/// What is served where the client was not built.
const PLAIN: &str = include_str!("../../web/plain.html");

/// The client's screens; their addresses are read from here, so that there is one list of them.
const SCREENS: &str = include_str!("../../web/src/shell/screens.ts");

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "fa"];

static TEMPLATE: LazyLock<String> = LazyLock::new(|| files::page().unwrap_or_else(|| PLAIN.to_owned()));

/// The files, and every screen that has no page with words of its own.
pub fn routes(config: &mut web::ServiceConfig) {
    files::routes(config);
    config.route("/shell", web::get().to(shell));
    for path in screens() {
        config.route(&path, web::get().to(screen));
    }
}

/// The addresses of the client's screens, as actix writes them.
fn screens() -> Vec<String> {
    let quoted = SCREENS.split("path: \"").skip(1).filter_map(|rest| rest.split('"').next());
    let part =
        |part: &str| part.strip_prefix(':').map_or_else(|| part.to_owned(), |name| format!("{{{name}}}"));
    quoted.map(|path| path.split('/').map(part).collect::<Vec<_>>().join("/")).collect()
}

/// What is on a page before any script runs.
pub struct Page {
    pub title: String,
    pub description: String,
    /// HTML: whatever people wrote is in it only through `escape`.
    pub content: String,
}

/// What the reader of a page reads: the language in its address, else what their browser asks for.
pub fn reader(request: &HttpRequest) -> Locale {
    let query = form_urlencoded::parse(request.query_string().as_bytes());
    let asked = query.into_iter().find(|(name, _)| name == "lang").map(|(_, tag)| Locale::negotiate(&tag));
    asked.or_else(|| request.extensions().get::<Locale>().cloned()).unwrap_or_default()
}

/// A page in the reader's language, with a preview for whoever shares its address.
pub fn page(locale: &Locale, status: StatusCode, page: &Page) -> HttpResponse {
    let (title, description) = (escape(&page.title), escape(&page.description));
    let head = format!(
        "<meta property=\"og:title\" content=\"{title}\"><meta property=\"og:description\" content=\"{description}\">\
         <meta property=\"og:type\" content=\"website\"><meta name=\"twitter:card\" content=\"summary\">"
    );
    let direction = if RIGHT_TO_LEFT.contains(&locale.tag()) { "rtl" } else { "ltr" };
    let filled = fill(&[
        ("language", locale.tag()),
        ("direction", direction),
        ("title", &title),
        ("description", &description),
        ("head", &head),
        ("content", &page.content),
    ]);
    HttpResponse::build(status).content_type("text/html; charset=utf-8").body(filled)
}

/// Fills the placeholders in one pass, so that what people wrote is never taken for one.
fn fill(words: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(TEMPLATE.len());
    let mut parts = TEMPLATE.split("{{");
    filled.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (name, rest) = part.split_once("}}").unwrap_or(("", part));
        filled.push_str(words.iter().find(|(word, _)| *word == name).map_or("", |(_, text)| text));
        filled.push_str(rest);
    }
    filled
}

/// Text as it may stand in HTML, in attributes too.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A screen whose words the client alone has.
async fn screen(request: HttpRequest) -> HttpResponse {
    let locale = reader(&request);
    let about = locale.say("page-about", NONE);
    let content = format!(
        "<main><h1>Miteinander</h1><p>{}</p><p><a href=\"/activities\">{}</a></p></main>",
        escape(&about),
        escape(&locale.say("tab-activities", NONE))
    );
    page(&locale, StatusCode::OK, &Page { title: "Miteinander".to_owned(), description: about, content })
}

/// The page that a phone keeps: nothing in it that depends on who reads, or on what.
async fn shell() -> HttpResponse {
    let bare = Page { title: "Miteinander".to_owned(), description: String::new(), content: String::new() };
    page(&Locale::default(), StatusCode::OK, &bare)
}
