//! The contract for people: one plain page, without scripts, from the document itself.

use std::fmt::Write;

use serde_json::Value;

use super::common;
use crate::web::escape;

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
        section(&mut page, document, path, method, operation);
    }
    page.push_str("</main></body></html>");
    page
}

fn section(page: &mut String, document: &Value, path: &str, method: &str, operation: &Value) {
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
    let body = &operation["requestBody"]["content"]["application/json"]["schema"];
    if !body.is_null() {
        let _ = write!(page, "<p>Body:</p>{}", fields(document, body));
    }
    let statuses = operation["responses"].as_object().into_iter().flatten();
    let statuses: Vec<&str> = statuses.map(|(status, _)| status.as_str()).collect();
    let _ = write!(page, "<p>Answers: {}</p></section>", escape(&statuses.join(", ")));
}

/// The fields of a body: name, kind, whether it is needed, and what it means.
fn fields(document: &Value, schema: &Value) -> String {
    let schema = resolved(document, schema);
    let needed =
        |name: &str| schema["required"].as_array().is_some_and(|all| all.iter().any(|one| one == name));
    let line = |(name, field): (&String, &Value)| {
        let kind = kind(document, field);
        let told = escape(field["description"].as_str().unwrap_or_default());
        let star = if needed(name) { "" } else { "?" };
        format!("<li><code>{}{star}: {}</code> {told}</li>", escape(name), escape(&kind))
    };
    let lines: Vec<String> = schema["properties"].as_object().into_iter().flatten().map(line).collect();
    format!("<ul>{}</ul>", lines.concat())
}

fn resolved<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let name = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next());
    name.map_or(schema, |name| &document["components"]["schemas"][name])
}

/// What a field holds, in a few words: `string`, `integer 0..20`, `drive | ride | either`.
fn kind(document: &Value, field: &Value) -> String {
    let choices = field["oneOf"].as_array().or(field["anyOf"].as_array());
    if let Some(choice) = choices.and_then(|all| all.iter().find(|one| one["type"] != "null")) {
        return kind(document, choice);
    }
    let field = resolved(document, field);
    if let Some(words) = field["enum"].as_array() {
        return words.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" | ");
    }
    let kind = field["type"].as_str().or(field["type"][0].as_str()).unwrap_or("object");
    match (kind, &field["minimum"], &field["maximum"]) {
        (_, least, most) if least.is_number() && most.is_number() => format!("{kind} {least}..{most}"),
        ("array", _, _) => format!("list of {}", self::kind(document, &field["items"])),
        _ => kind.to_owned(),
    }
}
