//! The inbox over HTTP.

use actix_web::{
    HttpResponse, get, post,
    web::{Data, Json},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    app::App,
    body::{Body, Path, Query},
    clock::utc,
    error::Error,
    id::NoticeId,
    l10n::Locale,
    notices::{
        actions::{inbox, letter::argument},
        store,
    },
    page::{Page, PageQuery},
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    // The fixed address first: an operation is known, and its key taken, by the first pattern that fits.
    config.service(list_notices).service(mark_read).service(get_notice);
}

/// A notice, worded in the reader's language.
#[derive(Serialize, ToSchema)]
pub struct NoticeView {
    pub id: NoticeId,
    /// What kind of notice this is; never changes, whatever the language.
    #[schema(max_length = 60, pattern = "^[a-z0-9-]+$")]
    pub kind: String,
    /// In the caller's language.
    #[schema(max_length = 1000)]
    pub text: String,
    /// Where its subject is found: a path of the client.
    #[schema(max_length = 200, pattern = "^/[A-Za-z0-9/_-]*$")]
    pub link: Option<String>,
    pub created_at: DateTime<Utc>,
    pub read: bool,
}

/// My notices, the newest first.
#[utoipa::path(tag = "notices", params(PageQuery), responses((status = 200, body = Page<NoticeView>)),
    security(("bearer" = [])))]
#[get("/api/v1/notices")]
async fn list_notices(
    app: Data<App>,
    member: Member,
    query: Query<PageQuery>,
) -> Result<Json<Page<NoticeView>>, Error> {
    let (after, limit) = query.0.read()?;
    let page = store::inbox::list_notices(app.db.reader(), member.account, after, limit).await?;
    Ok(Json(page.map(|notice| told(notice, &member.locale))))
}

/// One of my notices.
///
/// What a push message names: it carries an id and nothing to read.
#[utoipa::path(tag = "notices", params(("id" = NoticeId, Path, description = "The notice.")),
    responses((status = 200, body = NoticeView)), security(("bearer" = [])))]
#[get("/api/v1/notices/{id:[0-9A-Fa-f-]+}")]
async fn get_notice(app: Data<App>, member: Member, path: Path<NoticeId>) -> Result<Json<NoticeView>, Error> {
    let notice = store::inbox::find_notice(app.db.reader(), member.account, path.0).await?;
    Ok(Json(told(notice.ok_or(Error::NotFound)?, &member.locale)))
}

fn told(notice: store::inbox::Notice, locale: &Locale) -> NoticeView {
    let arguments: Vec<_> = notice.parameters.iter().map(|(name, value)| argument(name, value)).collect();
    NoticeView {
        id: notice.id,
        text: locale.say(&format!("notice-{}", notice.kind), &arguments),
        kind: notice.kind,
        link: notice.link,
        created_at: utc(notice.created_at),
        read: notice.read_at.is_some(),
    }
}

/// Up to when the notices were read.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ReadUntil {
    until: DateTime<Utc>,
}

/// Marks my notices up to an instant as read.
#[utoipa::path(tag = "notices", request_body = ReadUntil, responses((status = 204)),
    security(("bearer" = [])))]
#[post("/api/v1/notices/read")]
async fn mark_read(app: Data<App>, member: Member, body: Body<ReadUntil>) -> Result<HttpResponse, Error> {
    inbox::mark_read(&app, &member, body.0.until.timestamp_millis()).await?;
    Ok(HttpResponse::NoContent().finish())
}
