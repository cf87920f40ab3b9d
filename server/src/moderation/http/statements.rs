//! What was decided against oneself, over HTTP: also for who is kept out.

use actix_web::{
    get, post,
    web::{Data, Json},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::views::Statement;
use crate::{
    app::App,
    body::{Body, Path},
    bounded::Text,
    error::Error,
    id::RestrictionId,
    moderation::{actions::appealing, store::restrictions},
    who::Restricted,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_my_restrictions).service(post_appeal);
}

/// What was decided against me.
#[derive(Serialize, ToSchema)]
struct Statements {
    /// The newest first.
    #[schema(max_items = 100)]
    items: Vec<Statement>,
}

/// What was decided against me, and why. Also for who is banned.
#[utoipa::path(tag = "moderation", responses((status = 200, body = Statements)), security(("bearer" = [])))]
#[get("/api/v1/me/restrictions")]
async fn list_my_restrictions(app: Data<App>, member: Restricted) -> Result<Json<Statements>, Error> {
    let all = restrictions::against(app.db.reader(), member.account).await?;
    Ok(Json(Statements { items: all.into_iter().map(Statement::from).collect() }))
}

/// Why one does not agree.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct AppealInput {
    text: Text<1, 2000>,
}

/// Appeal against what was decided against me: once, within six months. Also for who is banned.
///
/// Somebody else decides than the first time, where there is somebody else.
#[utoipa::path(tag = "moderation", params(("id" = RestrictionId, Path, description = "The restriction.")),
    request_body = AppealInput, responses((status = 200, body = Statement)), security(("bearer" = [])))]
#[post("/api/v1/me/restrictions/{id}/appeal")]
async fn post_appeal(
    app: Data<App>,
    member: Restricted,
    path: Path<RestrictionId>,
    body: Body<AppealInput>,
) -> Result<Json<Statement>, Error> {
    Ok(Json(appealing::appeal(&app, &member, path.0, body.0.text.as_str()).await?.into()))
}
