//! Joining and leaving over HTTP, and what organisers do with the list.

use actix_web::{
    HttpResponse, delete, get, post, put,
    web::{Data, Json},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::views::{AttendanceView, AttendeeView};
use crate::{
    activities::{
        actions::{joining, listing, organising},
        rules::joining::{MOST_GUESTS, Party},
    },
    app::App,
    body::{Body, Path, Query},
    bounded::{Text, Whole},
    error::Error,
    id::{AccountId, ActivityId},
    page::{Page, PageQuery},
    who::{Member, Speaker},
};

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(put_attendance)
        .service(delete_attendance)
        .service(list_attendees)
        .service(delete_attendee)
        .service(post_message);
}

type Guests = Whole<0, MOST_GUESTS>;

/// Whom one brings along.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PartyInput {
    children: Option<Guests>,
    companions: Option<Guests>,
}

/// Join an activity, or change whom one brings. Where too few places are free, one waits and is told when there are.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")),
    request_body = PartyInput, responses((status = 200, body = AttendanceView)), security(("bearer" = [])))]
#[put("/api/v1/activities/{id}/attendance")]
async fn put_attendance(
    app: Data<App>,
    member: Member,
    path: Path<ActivityId>,
    body: Body<PartyInput>,
) -> Result<Json<AttendanceView>, Error> {
    let party = Party {
        children: body.0.children.map_or(0, Whole::get),
        companions: body.0.companions.map_or(0, Whole::get),
    };
    let line = joining::join(&app, &member, path.0, party).await?;
    let ahead = listing::ahead(&app, &line).await?;
    Ok(Json(AttendanceView::tell(line, ahead)))
}

/// Leave an activity; whoever waits and fits moves up.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")),
    responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/activities/{id}/attendance")]
async fn delete_attendance(
    app: Data<App>,
    member: Member,
    path: Path<ActivityId>,
) -> Result<HttpResponse, Error> {
    joining::leave(&app, &member, path.0).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Who comes and who waits, in the order in which they joined. For the organisers alone.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity."), PageQuery),
    responses((status = 200, body = Page<AttendeeView>)), security(("bearer" = [])))]
#[get("/api/v1/activities/{id}/attendees")]
async fn list_attendees(
    app: Data<App>,
    member: Member,
    path: Path<ActivityId>,
    query: Query<PageQuery>,
) -> Result<Json<Page<AttendeeView>>, Error> {
    let page = listing::list_attendees(&app, &member, path.0, query.0.read()?).await?;
    Ok(Json(page.map(AttendeeView::from)))
}

/// Take somebody off the list. For the organisers.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity."),
    ("account" = AccountId, Path, description = "Who is taken off.")),
    responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/activities/{id}/attendees/{account}")]
async fn delete_attendee(
    app: Data<App>,
    member: Member,
    path: Path<(ActivityId, AccountId)>,
) -> Result<HttpResponse, Error> {
    let (id, account) = path.0;
    organising::remove(&app, &member, id, account).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// A message to everybody who comes.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct MessageInput {
    text: Text<1, 500>,
}

/// How many people a message reached.
#[derive(Serialize, ToSchema)]
struct MessageSent {
    #[schema(minimum = 0, maximum = 1000000)]
    inboxes: usize,
}

/// Write to everybody who comes; it lands in their inboxes. For the organisers, at most once a minute.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")),
    request_body = MessageInput, responses((status = 200, body = MessageSent)), security(("bearer" = [])))]
#[post("/api/v1/activities/{id}/messages")]
async fn post_message(
    app: Data<App>,
    member: Speaker,
    path: Path<ActivityId>,
    body: Body<MessageInput>,
) -> Result<Json<MessageSent>, Error> {
    let inboxes = organising::message(&app, &member, path.0, body.0.text.into_string()).await?;
    Ok(Json(MessageSent { inboxes }))
}
