//! Threads over HTTP.

use actix_web::{
    HttpResponse, get, post,
    web::{Data, Json},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    input::MessageText,
    views::{MessageView, told},
};
use crate::{
    app::App,
    body::{Body, Path, Query},
    bounded::Whole,
    error::Error,
    id::ActivityId,
    messages::{
        actions,
        store::{self, Subject},
    },
    page::{DEFAULT_LIMIT, Limit},
    who::{Member, Speaker},
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_thread).service(say_in_thread);
}

/// Part of a thread.
#[derive(Serialize, ToSchema)]
struct Thread {
    /// The newest first.
    #[schema(max_items = 100)]
    items: Vec<MessageView>,
    /// Whether there are older ones; the last `seq` as `before` gives them.
    more: bool,
}

/// Which part of a thread.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct ThreadQuery {
    /// Only what was said before this `seq`.
    #[param(inline)]
    before: Option<Whole<1, 1_000_000_000>>,
    /// At most so many, the newest.
    #[param(inline)]
    limit: Option<Limit>,
}

/// What was said about an activity. For those who organise it, go or wait.
#[utoipa::path(tag = "messages", params(("id" = ActivityId, Path, description = "The activity."), ThreadQuery),
    responses((status = 200, body = Thread)), security(("bearer" = [])))]
#[get("/api/v1/activities/{id}/thread")]
async fn list_thread(
    app: Data<App>,
    member: Member,
    path: Path<ActivityId>,
    query: Query<ThreadQuery>,
) -> Result<Json<Thread>, Error> {
    let db = app.db.reader();
    let subject = Subject::Activity(path.0);
    let open = actions::open(db, &member, subject, app.clock.now()).await?;
    let limit = query.0.limit.and_then(|limit| usize::try_from(limit.get()).ok());
    let limit = limit.unwrap_or(usize::try_from(DEFAULT_LIMIT).unwrap_or(20));
    let before = query.0.before.map(Whole::get);
    let most = u64::try_from(limit + 1).unwrap_or(DEFAULT_LIMIT);
    let mut messages = store::before(db, subject, before, &open.ears, most).await?;
    let more = messages.len() > limit;
    messages.truncate(limit);
    Ok(Json(Thread { items: told(db, &member, messages).await?, more }))
}

/// Say something to everybody who organises an activity, goes or waits.
///
/// A phrase is read by each of them in their own language; a text keeps its own.
#[utoipa::path(tag = "messages", params(("id" = ActivityId, Path, description = "The activity.")),
    request_body = MessageText, responses((status = 201, body = MessageView)), security(("bearer" = [])))]
#[post("/api/v1/activities/{id}/thread")]
async fn say_in_thread(
    app: Data<App>,
    member: Speaker,
    path: Path<ActivityId>,
    body: Body<MessageText>,
) -> Result<HttpResponse, Error> {
    let (said, reply_to) = body.0.read()?;
    let message = actions::say(&app, &member, Subject::Activity(path.0), said, reply_to).await?;
    let mut views = told(app.db.reader(), &member, vec![message]).await?;
    Ok(HttpResponse::Created().json(views.pop()))
}
