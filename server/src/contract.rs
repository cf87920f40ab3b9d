//! The contract: OpenAPI 3.1, generated from the handlers, with what every operation has in common added once.

mod common;
mod page;

use std::{collections::BTreeMap, sync::LazyLock};

use actix_web::{
    HttpRequest, HttpResponse, get,
    http::{Method, StatusCode, header},
    web::{Data, ServiceConfig},
};
use sea_orm::ConnectionTrait;
use serde_json::Value;
use utoipa_actix_web::AppExt;

use crate::{
    app::{self, App},
    error::Error,
    web,
};

/// Made when it is first asked for: a start need not wait for it.
static CONTRACT: LazyLock<Contract> = LazyLock::new(Contract::new);

/// The contract in the shapes that it is served in.
struct Contract {
    json: String,
    page: String,
    paths: Vec<(Vec<String>, String)>,
}

impl Contract {
    fn new() -> Self {
        let document = document();
        let mut methods: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (path, method, _) in common::operations(&document) {
            methods.entry(path).or_default().push(method.to_uppercase());
        }
        let spelled = |(path, methods): (&str, Vec<String>)| {
            (path.split('/').map(str::to_owned).collect(), methods.join(", "))
        };
        let paths = methods.into_iter().map(spelled).collect();
        Self { json: spell(&document), page: page::render(&document), paths }
    }

    /// The methods that a path has, if it is one of ours.
    fn allowed(&self, path: &str) -> Option<&str> {
        let parts: Vec<&str> = path.split('/').collect();
        let fits = |pattern: &[String]| {
            pattern.len() == parts.len()
                && pattern.iter().zip(&parts).all(|(wanted, part)| wanted.starts_with('{') || wanted == part)
        };
        self.paths.iter().find(|(pattern, _)| fits(pattern)).map(|(_, methods)| methods.as_str())
    }
}

/// The contract as it is committed.
pub fn spelled() -> String {
    spell(&document())
}

fn document() -> Value {
    let (_, generated) = actix_web::App::new().into_utoipa_app().configure(app::routes).split_for_parts();
    let mut document = serde_json::to_value(generated).unwrap_or_default();
    common::add(&mut document);
    document
}

fn spell(document: &Value) -> String {
    serde_json::to_string_pretty(document).unwrap_or_default()
}

/// What is served beside the rooms: the contract itself, and what operators ask.
pub fn routes(config: &mut ServiceConfig) {
    config.service(get_json).service(get_page).service(get_style).service(health).service(ready);
}

#[get("/openapi.json")]
async fn get_json() -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(CONTRACT.json.as_str())
}

#[get("/api")]
async fn get_page() -> HttpResponse {
    HttpResponse::Ok().content_type("text/html; charset=utf-8").body(CONTRACT.page.as_str())
}

#[get("/api/style.css")]
async fn get_style() -> HttpResponse {
    HttpResponse::Ok().content_type("text/css; charset=utf-8").body(page::STYLE)
}

/// Alive: the process answers.
#[get("/health")]
async fn health() -> &'static str {
    "ok\n"
}

/// Ready: the database answers too.
#[get("/ready")]
async fn ready(app: Data<App>) -> Result<&'static str, Error> {
    app.db.reader().execute_unprepared("SELECT 1").await?;
    Ok("ready\n")
}

/// The answer where no route fits: a method that the path does not have, or no such path.
pub async fn nothing_there(request: HttpRequest) -> HttpResponse {
    use actix_web::ResponseError;
    match CONTRACT.allowed(request.path()) {
        // Where the method would do, it was the id that could not be one.
        Some(methods) if !methods.split(", ").any(|method| method == request.method().as_str()) => {
            let no = Error::Http(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", None);
            let mut response = no.error_response();
            if let Ok(value) = header::HeaderValue::from_str(methods) {
                response.headers_mut().insert(header::ALLOW, value);
            }
            response
        }
        _ if web::is_looked_at(&request) => web::nothing(&web::reader(&request)),
        _ if request.method() == Method::HEAD => HttpResponse::NotFound().finish(),
        _ => Error::NotFound.error_response(),
    }
}
