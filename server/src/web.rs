//! The pages of the phone client: words for the reader and for search engines first, then the client takes over.

mod files;

use std::sync::LazyLock;

use actix_web::{
    HttpMessage, HttpRequest, HttpResponse,
    http::{Method, StatusCode, header},
    web,
};
use serde_json::Value;

use crate::{
    l10n::{LANGUAGES, Locale, NONE},
    shield::Worded,
};

/// What is served where the client was not built.
const PLAIN: &str = include_str!("../../web/plain.html");

/// The client's screens; their addresses are read from here, so that there is one list of them.
const SCREENS: &str = include_str!("../../web/src/shell/screens.ts");

/// The client's words; what each language is called in its own script is read from here.
const WORDS: &str = include_str!("../../web/src/shell/words.ts");

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
    /// Its one address without any query; nothing where search engines need not know it.
    pub address: Option<String>,
    /// What it is about, as schema.org says it.
    pub data: Option<Value>,
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
         <meta property=\"og:type\" content=\"website\"><meta name=\"twitter:card\" content=\"summary\">{}{}",
        page.address.as_deref().map(addresses).unwrap_or_default(),
        page.data.as_ref().map(data).unwrap_or_default()
    );
    let filled = fill(&[
        ("language", locale.tag()),
        ("direction", direction(locale)),
        ("title", &title),
        ("description", &description),
        ("head", &head),
        ("content", &page.content),
    ]);
    HttpResponse::build(status).content_type("text/html; charset=utf-8").body(filled)
}

/// What is on a page that no script ever touches: it is fetched anew each minute.
const BARE: &str = "<!doctype html><html lang=\"{{language}}\" dir=\"{{direction}}\"><head><meta charset=\"utf-8\">\
     <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
     <meta name=\"color-scheme\" content=\"light dark\"><meta name=\"robots\" content=\"noindex, nofollow\">\
     <meta http-equiv=\"refresh\" content=\"60\"><title>{{title}}</title>{{style}}</head><body>{{content}}</body></html>";

/// The client's looks, as its page links them.
static STYLE: LazyLock<String> = LazyLock::new(|| {
    let link = TEMPLATE.split('<').find(|tag| tag.starts_with("link rel=\"stylesheet\""));
    link.and_then(|tag| tag.split('>').next()).map(|tag| format!("<{tag}>")).unwrap_or_default()
});

/// A page in the reader's language and with the client's looks, but without the client.
pub fn bare(locale: &Locale, status: StatusCode, page: &Page) -> HttpResponse {
    let filled = fill_in(
        BARE,
        &[
            ("language", locale.tag()),
            ("direction", direction(locale)),
            ("title", &escape(&page.title)),
            ("style", &STYLE),
            ("content", &page.content),
        ],
    );
    HttpResponse::build(status).content_type("text/html; charset=utf-8").body(filled)
}

/// In which direction a reader reads.
pub fn direction(locale: &Locale) -> &'static str {
    if RIGHT_TO_LEFT.contains(&locale.tag()) { "rtl" } else { "ltr" }
}

/// Links to the same page in each language, called by its own name: for whoever has no script to choose with.
pub fn languages() -> String {
    let lines = WORDS.lines().filter_map(|line| line.trim().strip_prefix("[\"")?.strip_suffix("\"],"));
    let named = lines.filter_map(|line| line.split_once("\", \"")).filter(|(tag, _)| LANGUAGES.contains(tag));
    let link = |(tag, name): (&str, &str)| {
        format!("<a href=\"?lang={tag}\" lang=\"{tag}\" hreflang=\"{tag}\">{}</a>", escape(name))
    };
    format!("<p>{}</p>", named.map(link).collect::<Vec<_>>().join(" · "))
}

/// The page's one address, and the same in each language.
fn addresses(address: &str) -> String {
    let address = escape(address);
    let other =
        |tag: &&str| format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}?lang={tag}\">");
    let others: String = LANGUAGES.iter().map(other).collect();
    format!(
        "<link rel=\"canonical\" href=\"{address}\">{others}\
         <link rel=\"alternate\" hreflang=\"x-default\" href=\"{address}\">"
    )
}

/// A block of data, which no browser runs: nothing in it can end it.
fn data(value: &Value) -> String {
    let text = value.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    format!("<script type=\"application/ld+json\">{text}</script>")
}

/// The page that says that there is nothing.
pub fn nothing(locale: &Locale) -> HttpResponse {
    let title = locale.say("problem-not-found", NONE);
    let description = locale.say("problem-not-found-detail", NONE);
    let content = format!("<main><h1>{}</h1><p>{}</p></main>", escape(&title), escape(&description));
    let told = Page { title, description, content, address: None, data: None };
    let mut answer = page(locale, StatusCode::NOT_FOUND, &told);
    // Without this it would be put into words once more, as a problem for programs.
    answer.extensions_mut().insert(Worded);
    answer
}

/// Whether somebody looks at an address in a browser, and not a program at the interface.
pub fn is_looked_at(request: &HttpRequest) -> bool {
    let accepted = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok());
    request.method() == Method::GET
        && !request.path().starts_with("/api/")
        && accepted.is_some_and(|accepted| accepted.contains("text/html"))
}

/// Fills the placeholders in one pass, so that what people wrote is never taken for one.
fn fill(words: &[(&str, &str)]) -> String {
    fill_in(&TEMPLATE, words)
}

fn fill_in(template: &str, words: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut parts = template.split("{{");
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
    page(
        &locale,
        StatusCode::OK,
        &Page { title: "Miteinander".to_owned(), description: about, content, address: None, data: None },
    )
}

/// The page that a phone keeps: nothing in it that depends on who reads, or on what.
async fn shell() -> HttpResponse {
    let bare = Page {
        title: "Miteinander".to_owned(),
        description: String::new(),
        content: String::new(),
        address: None,
        data: None,
    };
    page(&Locale::default(), StatusCode::OK, &bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_on_offer_is_called_by_its_own_name() {
        let links = languages();
        assert_eq!(links.matches("<a ").count(), LANGUAGES.len(), "{links}");
        assert!(links.contains("lang=\"uk\" hreflang=\"uk\">Українська</a>"), "{links}");
    }
}
