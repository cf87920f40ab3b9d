//! Everything about oneself, to take along, and leaving for good.

use actix_web::{HttpResponse, get, http::header, post, web::Data};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::{cookies, shapes::ProofShown};
use crate::{accounts::actions::erasing, app::App, body::Body, error::Error, who::Restricted};

pub fn routes(config: &mut ServiceConfig) {
    config.service(get_export).service(post_erasure);
}

/// A JSON object with a part for each thing that is stored of a person.
#[derive(Serialize, ToSchema)]
#[schema(max_length = 10000000)]
#[allow(dead_code, reason = "tells the contract what the text is")]
struct Export(String);

/// Everything that is stored about me, as a file.
#[utoipa::path(tag = "accounts", responses((status = 200, body = Export, content_type = "application/octet-stream")),
    security(("bearer" = [])))]
#[get("/api/v1/me/export")]
async fn get_export(app: Data<App>, member: Restricted) -> Result<HttpResponse, Error> {
    let all = erasing::export_me(&app, &member).await?;
    let text = serde_json::to_string_pretty(&all).map_err(|error| Error::Internal(error.to_string()))?;
    Ok(HttpResponse::Ok()
        .content_type("application/octet-stream")
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"miteinander.json\""))
        .body(text))
}

/// Delete my account and everything about me, for good. It takes my passphrase or a passkey.
#[utoipa::path(tag = "accounts", request_body = ProofShown, responses((status = 204)), security(("bearer" = [])))]
#[post("/api/v1/me/erasure")]
async fn post_erasure(
    app: Data<App>,
    member: Restricted,
    body: Body<ProofShown>,
) -> Result<HttpResponse, Error> {
    erasing::delete_me(&app, &member, body.0.read()).await?;
    Ok(cookies::take_all())
}
