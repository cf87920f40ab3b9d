//! Whom one keeps away, over HTTP. Blocking itself is in the last room, which knows everything behind which people stand.

use actix_web::{
    HttpResponse, delete, get,
    web::{Data, Json},
};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    accounts::{actions::blocks, store},
    app::App,
    body::{Path, Query},
    clock::utc,
    error::Error,
    id::BlockId,
    page::{Page, PageQuery},
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_blocks).service(delete_block).service(delete_my_blocks);
}

/// Somebody whom I block.
#[derive(Serialize, ToSchema)]
struct BlockView {
    id: BlockId,
    /// What they were called where I blocked them.
    #[schema(max_length = 60)]
    name: String,
    since: DateTime<Utc>,
}

/// Whom I block, the newest first.
#[utoipa::path(tag = "accounts", params(PageQuery), responses((status = 200, body = Page<BlockView>)),
    security(("bearer" = [])))]
#[get("/api/v1/me/blocks")]
async fn list_blocks(
    app: Data<App>,
    member: Member,
    query: Query<PageQuery>,
) -> Result<Json<Page<BlockView>>, Error> {
    let (after, limit) = query.0.read()?;
    let page = store::blocks::list_blocks(app.db.reader(), member.account, after, limit).await?;
    Ok(Json(page.map(|one| BlockView { id: one.id, name: one.known_as, since: utc(one.created_at) })))
}

/// End one of my blocks.
#[utoipa::path(tag = "accounts", params(("id" = BlockId, Path, description = "The block.")),
    responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/me/blocks/{id}")]
async fn delete_block(app: Data<App>, member: Member, path: Path<BlockId>) -> Result<HttpResponse, Error> {
    blocks::unblock(&app, &member, path.0).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// End all my blocks.
#[utoipa::path(tag = "accounts", responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/me/blocks")]
async fn delete_my_blocks(app: Data<App>, member: Member) -> Result<HttpResponse, Error> {
    blocks::unblock_all(&app, &member).await?;
    Ok(HttpResponse::NoContent().finish())
}
