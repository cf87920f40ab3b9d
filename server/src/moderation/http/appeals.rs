//! Appeals, and what moderators did, over HTTP.

use actix_web::{
    HttpResponse, get, post,
    web::{Data, Json},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    input::{AnyId, Reasons},
    views::Statement,
};
use crate::{
    app::App,
    body::{Body, Path, Query},
    clock::utc,
    error::Error,
    id::{AccountId, RestrictionId},
    moderation::{
        actions::appealing,
        store::{deeds, restrictions},
    },
    page::{Page, PageQuery},
    who::{Admin, Moderator},
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_appeals).service(answer_appeal).service(list_deeds);
}

/// The appeals that are still open, the oldest first. For moderators.
#[utoipa::path(tag = "moderation", params(PageQuery), responses((status = 200, body = Page<Statement>)),
    security(("bearer" = [])))]
#[get("/api/v1/moderation/appeals")]
async fn list_appeals(
    app: Data<App>,
    moderator: Moderator,
    query: Query<PageQuery>,
) -> Result<Json<Page<Statement>>, Error> {
    let (after, limit) = query.0.read()?;
    let page = restrictions::appeals(app.db.reader(), moderator.region, after, limit).await?;
    Ok(Json(page.map(Statement::from)))
}

/// What is decided about an appeal.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct AppealAnswer {
    /// Whether the restriction is lifted.
    granted: bool,
    reasons: Reasons,
}

/// Decide about an appeal: the restriction stays, or is lifted at once. For moderators.
#[utoipa::path(tag = "moderation", params(("id" = RestrictionId, Path, description = "The restriction.")),
    request_body = AppealAnswer, responses((status = 204)), security(("bearer" = [])))]
#[post("/api/v1/moderation/appeals/{id}/answer")]
async fn answer_appeal(
    app: Data<App>,
    moderator: Moderator,
    path: Path<RestrictionId>,
    body: Body<AppealAnswer>,
) -> Result<HttpResponse, Error> {
    let AppealAnswer { granted, reasons } = body.0;
    appealing::answer(&app, &moderator, path.0, granted, reasons.as_str()).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Something that a moderator did.
#[derive(Serialize, ToSchema)]
struct DeedView {
    id: AnyId,
    /// Who; nobody once that account is gone.
    account_id: Option<AccountId>,
    /// `read`, `dismissed`, `acted`, `ban`, `unban`, `grant-appeal`, `decline-appeal`.
    #[schema(max_length = 40, pattern = "^[a-z-]+$")]
    deed: String,
    /// The report, the restriction or the account it was about.
    about_id: Option<AnyId>,
    at: DateTime<Utc>,
}

/// What moderators did, the newest first. For admins.
#[utoipa::path(tag = "moderation", params(PageQuery), responses((status = 200, body = Page<DeedView>)),
    security(("bearer" = [])))]
#[get("/api/v1/moderation/deeds")]
async fn list_deeds(
    app: Data<App>,
    admin: Admin,
    query: Query<PageQuery>,
) -> Result<Json<Page<DeedView>>, Error> {
    let (after, limit) = query.0.read()?;
    let page = deeds::list(app.db.reader(), &admin, after, limit).await?;
    Ok(Json(page.map(|one| DeedView {
        id: AnyId(one.id),
        account_id: one.by,
        deed: one.deed,
        about_id: one.about.map(AnyId),
        at: utc(one.at),
    })))
}
