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
    id::{ActivityId, CarpoolId, RequestId},
    messages::{
        actions,
        store::{self, Subject},
    },
    page::{DEFAULT_LIMIT, Limit},
    who::{Member, Speaker},
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_thread).service(say_in_thread);
    config.service(list_request_thread).service(say_in_request_thread);
    config.service(list_carpool_thread).service(say_in_carpool_thread);
}

/// Part of a thread.
#[derive(Serialize, ToSchema)]
struct Thread {
    /// The newest first.
    #[schema(max_items = 100)]
    items: Vec<MessageView>,
    /// Whether there are older ones; the last `seq` as `before` gives them.
    more: bool,
    /// Whether something can still be said.
    open: bool,
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

/// Part of a thread, for one of those whom it concerns.
async fn part(
    app: &App,
    member: &Member,
    subject: Subject,
    query: ThreadQuery,
) -> Result<Json<Thread>, Error> {
    let db = app.db.reader();
    let open = actions::open(db, member, subject, app.clock.now()).await?;
    let limit = query.limit.and_then(|limit| usize::try_from(limit.get()).ok());
    let limit = limit.unwrap_or(usize::try_from(DEFAULT_LIMIT).unwrap_or(20));
    let before = query.before.map(Whole::get);
    let most = u64::try_from(limit + 1).unwrap_or(DEFAULT_LIMIT);
    let mut messages = store::before(db, subject, before, &open.ears, most).await?;
    let more = messages.len() > limit;
    messages.truncate(limit);
    let items = told(db, member, messages, app.translator.is_some(), |name| subject.calls(name)).await?;
    Ok(Json(Thread { items, more, open: open.circle.open }))
}

async fn said(
    app: &App,
    member: &Member,
    subject: Subject,
    text: MessageText,
) -> Result<HttpResponse, Error> {
    let (said, reply_to) = text.read()?;
    let message = actions::say(app, member, subject, said, reply_to).await?;
    let mut views = told(app.db.reader(), member, vec![message], false, |name| subject.calls(name)).await?;
    Ok(HttpResponse::Created().json(views.pop()))
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
    part(&app, &member, Subject::Activity(path.0), query.0).await
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
    said(&app, &member, Subject::Activity(path.0), body.0).await
}

/// What the two of a request said to each other about it.
#[utoipa::path(tag = "messages", params(("id" = RequestId, Path, description = "The request."), ThreadQuery),
    responses((status = 200, body = Thread)), security(("bearer" = [])))]
#[get("/api/v1/requests/{id}/thread")]
async fn list_request_thread(
    app: Data<App>,
    member: Member,
    path: Path<RequestId>,
    query: Query<ThreadQuery>,
) -> Result<Json<Thread>, Error> {
    part(&app, &member, Subject::Request(path.0), query.0).await
}

/// Say something to the other of the two of a request, from when it is asked until it is declined, taken back or too old.
#[utoipa::path(tag = "messages", params(("id" = RequestId, Path, description = "The request.")),
    request_body = MessageText, responses((status = 201, body = MessageView)), security(("bearer" = [])))]
#[post("/api/v1/requests/{id}/thread")]
async fn say_in_request_thread(
    app: Data<App>,
    member: Speaker,
    path: Path<RequestId>,
    body: Body<MessageText>,
) -> Result<HttpResponse, Error> {
    said(&app, &member, Subject::Request(path.0), body.0).await
}

/// What was said in a carpool since the reader is in it.
#[utoipa::path(tag = "messages", params(("id" = CarpoolId, Path, description = "The carpool."), ThreadQuery),
    responses((status = 200, body = Thread)), security(("bearer" = [])))]
#[get("/api/v1/carpools/{id}/thread")]
async fn list_carpool_thread(
    app: Data<App>,
    member: Member,
    path: Path<CarpoolId>,
    query: Query<ThreadQuery>,
) -> Result<Json<Thread>, Error> {
    part(&app, &member, Subject::Carpool(path.0), query.0).await
}

/// Say something to everybody in a carpool.
#[utoipa::path(tag = "messages", params(("id" = CarpoolId, Path, description = "The carpool.")),
    request_body = MessageText, responses((status = 201, body = MessageView)), security(("bearer" = [])))]
#[post("/api/v1/carpools/{id}/thread")]
async fn say_in_carpool_thread(
    app: Data<App>,
    member: Speaker,
    path: Path<CarpoolId>,
    body: Body<MessageText>,
) -> Result<HttpResponse, Error> {
    said(&app, &member, Subject::Carpool(path.0), body.0).await
}
