//! A guardian's agreement as the young person sees it, and its end by the guardian's code.

use actix_web::{
    HttpRequest, HttpResponse, delete, get, post,
    web::{Data, Json},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    accounts::actions::guardians, app::App, body::Body, bounded::Text, clock::utc, error::Error,
    shield::caller, who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(get_guardian).service(delete_guardian).service(end_guardian);
}

/// Whether a guardian must agree before I ride along, and does.
#[derive(Serialize, ToSchema)]
struct GuardianView {
    /// Whether I am under 18.
    needed: bool,
    /// Since when a guardian's agreement is written down.
    agreed_at: Option<DateTime<Utc>>,
}

/// Whether a guardian must agree before I ride along, and does.
#[utoipa::path(tag = "accounts", responses((status = 200, body = GuardianView)), security(("bearer" = [])))]
#[get("/api/v1/me/guardian")]
async fn get_guardian(app: Data<App>, member: Member) -> Result<Json<GuardianView>, Error> {
    let (needed, agreement) = guardians::mine(&app, &member).await?;
    Ok(Json(GuardianView { needed, agreed_at: agreement.map(|agreement| utc(agreement.agreed_at)) }))
}

/// End my guardian's agreement. My rides that are still to come end with it, as long as I am under 18.
#[utoipa::path(tag = "accounts", responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/me/guardian")]
async fn delete_guardian(app: Data<App>, member: Member) -> Result<HttpResponse, Error> {
    guardians::end_own(&app, &member).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// The code that the guardian was given.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct GuardianCode {
    code: Text<1, 40>,
}

/// End an agreement as the guardian, by the code that they were given; without an account.
#[utoipa::path(tag = "accounts", request_body = GuardianCode, responses((status = 204)), security(()))]
#[post("/api/v1/guardian/end")]
async fn end_guardian(
    app: Data<App>,
    request: HttpRequest,
    body: Body<GuardianCode>,
) -> Result<HttpResponse, Error> {
    app.limits.guess(caller(&request, app.config.behind_proxy))?;
    guardians::end_by_code(&app, body.0.code.as_str()).await?;
    Ok(HttpResponse::NoContent().finish())
}
