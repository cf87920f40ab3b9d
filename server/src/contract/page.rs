//! The contract for people: one plain page, without scripts, from the document itself.

use std::fmt::Write;

use serde_json::Value;

use super::common;

pub const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:auto;padding:1rem}\
    code{background:#8882;padding:.1em .3em;border-radius:.2em}section{border-top:1px solid #8886}\
    h3{overflow-wrap:anywhere}:root{color-scheme:light dark}";

/// Renders the page.
pub fn render(document: &Value) -> String {
    let mut page = String::from(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>Miteinander API</title>\
         <link rel=\"stylesheet\" href=\"/api/style.css\"></head><body><main><h1>Miteinander API</h1>\
         <p>The machine-readable contract: <a href=\"/openapi.json\">openapi.json</a> (OpenAPI 3.1).</p>",
    );
    for (path, method, operation) in common::operations(document) {
        section(&mut page, path, method, operation);
    }
    page.push_str("</main></body></html>");
    page
}

fn section(page: &mut String, path: &str, method: &str, operation: &Value) {
    let line = |text: &Value| escape(text.as_str().unwrap_or_default());
    let _ = write!(page, "<section><h3><code>{} {}</code></h3>", method.to_uppercase(), escape(path));
    let _ = write!(page, "<p>{}</p>", line(&operation["description"]));
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let told: Vec<String> = parameters
        .map(|one| format!("<li><code>{}</code>: {}</li>", line(&one["name"]), line(&one["description"])))
        .collect();
    if !told.is_empty() {
        let _ = write!(page, "<ul>{}</ul>", told.concat());
    }
    let statuses = operation["responses"].as_object().into_iter().flatten();
    let statuses: Vec<&str> = statuses.map(|(status, _)| status.as_str()).collect();
    let _ = write!(page, "<p>Answers: {}</p></section>", escape(&statuses.join(", ")));
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
