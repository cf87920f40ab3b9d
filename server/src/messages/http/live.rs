//! A thread as it goes on: server-sent events that begin where the last connection ended.

use std::{collections::VecDeque, time::Duration};

use actix_web::{
    HttpRequest, HttpResponse, get,
    http::header,
    web::{Bytes, Data},
};
use futures_util::stream;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_actix_web::service_config::ServiceConfig;

use super::views::told;
use crate::{
    accounts,
    app::App,
    body::{Path, Query},
    bounded::Whole,
    clock::{MINUTE, Millis, SECOND},
    error::Error,
    id::{ActivityId, CarpoolId, RequestId},
    messages::{
        actions,
        store::{self, Subject},
    },
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(watch_thread).service(watch_request_thread).service(watch_carpool_thread);
}

/// How often the database is asked: any server may have written.
const EVERY: Duration = Duration::from_secs(1);

/// How often a quiet connection gives a sign of life, in milliseconds.
const SIGN: Millis = 15 * SECOND;

/// After so long the caller comes again, with a token of today: the browser does that by itself. In milliseconds.
const LONGEST: Millis = 9 * MINUTE;

/// The most messages told in one go.
const MOST: u64 = 100;

/// Where to begin.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct LiveQuery {
    /// Only what was said after this `seq`; the header `Last-Event-ID` goes before it.
    #[param(inline)]
    after: Option<Whole<0, 1_000_000_000>>,
}

struct Live {
    app: Data<App>,
    member: Member,
    subject: Subject,
    last: i32,
    ready: VecDeque<Bytes>,
    until: Millis,
    signed_at: Millis,
}

/// What is said about an activity, as it is said.
///
/// Each event is a message; its id is the message's `seq`. Whoever comes back with `Last-Event-ID` gets everything since
/// then, each message once.
#[utoipa::path(tag = "messages", params(("id" = ActivityId, Path, description = "The activity."), LiveQuery),
    responses((status = 200, content_type = "text/event-stream", body = String)), security(("bearer" = [])))]
#[get("/api/v1/activities/{id}/thread/events")]
async fn watch_thread(
    app: Data<App>,
    member: Member,
    path: Path<ActivityId>,
    query: Query<LiveQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    watch(app, member, Subject::Activity(path.0), query, &request).await
}

/// What is said about a request to ride along, as it is said.
///
/// Each event is a message; its id is the message's `seq`. Whoever comes back with `Last-Event-ID` gets everything since
/// then, each message once.
#[utoipa::path(tag = "messages", params(("id" = RequestId, Path, description = "The request."), LiveQuery),
    responses((status = 200, content_type = "text/event-stream", body = String)), security(("bearer" = [])))]
#[get("/api/v1/requests/{id}/thread/events")]
async fn watch_request_thread(
    app: Data<App>,
    member: Member,
    path: Path<RequestId>,
    query: Query<LiveQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    watch(app, member, Subject::Request(path.0), query, &request).await
}

/// What is said in a carpool, as it is said.
///
/// Each event is a message; its id is the message's `seq`. Whoever comes back with `Last-Event-ID` gets everything since
/// then, each message once.
#[utoipa::path(tag = "messages", params(("id" = CarpoolId, Path, description = "The carpool."), LiveQuery),
    responses((status = 200, content_type = "text/event-stream", body = String)), security(("bearer" = [])))]
#[get("/api/v1/carpools/{id}/thread/events")]
async fn watch_carpool_thread(
    app: Data<App>,
    member: Member,
    path: Path<CarpoolId>,
    query: Query<LiveQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    watch(app, member, Subject::Carpool(path.0), query, &request).await
}

async fn watch(
    app: Data<App>,
    member: Member,
    subject: Subject,
    query: Query<LiveQuery>,
    request: &HttpRequest,
) -> Result<HttpResponse, Error> {
    actions::open(app.db.reader(), &member, subject, app.clock.now()).await?;
    let named = request.headers().get("last-event-id").and_then(|value| value.to_str().ok()?.parse().ok());
    let last = named.unwrap_or(query.0.after.map_or(0, Whole::get));
    let now = app.clock.now();
    let ready = VecDeque::from([Bytes::from_static(b"retry: 2000\n\n")]);
    let live = Live { app, member, subject, last, ready, until: now + LONGEST, signed_at: now };
    let events = stream::unfold(live, Live::next);
    Ok(HttpResponse::Ok()
        .content_type("text/event-stream")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header(("x-accel-buffering", "no"))
        .streaming(events))
}

impl Live {
    async fn next(mut self) -> Option<(Result<Bytes, Error>, Self)> {
        loop {
            if let Some(ready) = self.ready.pop_front() {
                return Some((Ok(ready), self));
            }
            let now = self.app.clock.now();
            if now >= self.until {
                return None;
            }
            match self.look().await {
                Ok(()) if self.ready.is_empty() => {}
                Ok(()) => continue,
                // Taken off the list, banned, blocked by everybody: it ends as if it had never been.
                Err(error) => return Some((Err(error), Self { until: 0, ..self })),
            }
            if now - self.signed_at >= SIGN {
                self.signed_at = now;
                return Some((Ok(Bytes::from_static(b": here\n\n")), self));
            }
            tokio::time::sleep(EVERY).await;
        }
    }

    /// Readies what was said since the last look.
    async fn look(&mut self) -> Result<(), Error> {
        let db = self.app.db.reader();
        let standing = accounts::standing(db, self.member.account, self.member.session).await?;
        let now = self.app.clock.now();
        if standing.is_none_or(|standing| standing.is_banned(now)) {
            return Err(Error::Unauthorized);
        }
        let open = actions::open(db, &self.member, self.subject, now).await?;
        let messages = store::after(db, self.subject, self.last, &open.ears, MOST).await?;
        let translates = self.app.translator.is_some();
        for view in told(db, &self.member, messages, translates, |name| self.subject.calls(name)).await? {
            self.last = view.seq();
            let data = serde_json::to_string(&view).map_err(|error| Error::Internal(error.to_string()))?;
            self.ready.push_back(Bytes::from(format!("id: {}\nevent: message\ndata: {data}\n\n", self.last)));
        }
        Ok(())
    }
}
