//! My calendar over HTTP: a link for the calendar program that people already have, and a file to take along.

use actix_web::{
    HttpResponse, delete, get,
    http::header,
    post,
    web::{Data, Json},
};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    app::App, body::Path, bounded::Text, clock::utc, error::Error, notices::actions::feed, who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(get_calendar_feed)
        .service(post_calendar_feed)
        .service(delete_calendar_feed)
        .service(get_my_calendar)
        .service(get_feed);
}

/// Whether my calendar has a link.
#[derive(Serialize, ToSchema)]
struct CalendarFeed {
    /// Since when; nothing where there is no link.
    since: Option<DateTime<Utc>>,
}

/// Whether my calendar has a link.
#[utoipa::path(tag = "notices", responses((status = 200, body = CalendarFeed)), security(("bearer" = [])))]
#[get("/api/v1/me/calendar-feed")]
async fn get_calendar_feed(app: Data<App>, member: Member) -> Result<Json<CalendarFeed>, Error> {
    Ok(Json(CalendarFeed { since: feed::since(&app, &member).await?.map(utc) }))
}

/// The new link of my calendar. It is told this once.
#[derive(Serialize, ToSchema)]
struct CalendarLink {
    /// To copy it into a calendar program.
    #[schema(max_length = 400, pattern = "^(https?|webcal):")]
    https: String,
    /// The same, for programs that subscribe when it is opened.
    #[schema(max_length = 400, pattern = "^(https?|webcal):")]
    webcal: String,
}

/// Give my calendar a link, or a new one: what I join and organise. The link before leads nowhere from now on.
///
/// Whoever has the link can read my calendar, and nothing else.
#[utoipa::path(tag = "notices", responses((status = 201, body = CalendarLink)), security(("bearer" = [])))]
#[post("/api/v1/me/calendar-feed")]
async fn post_calendar_feed(app: Data<App>, member: Member) -> Result<HttpResponse, Error> {
    let https = format!("{}/api/v1/calendars/{}.ics", app.config.origin, feed::renew(&app, &member).await?);
    let webcal = https.split_once("://").map_or_else(String::new, |(_, rest)| format!("webcal://{rest}"));
    Ok(HttpResponse::Created().json(CalendarLink { https, webcal }))
}

/// End the link of my calendar.
#[utoipa::path(tag = "notices", responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/me/calendar-feed")]
async fn delete_calendar_feed(app: Data<App>, member: Member) -> Result<HttpResponse, Error> {
    feed::end(&app, &member).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Somebody's calendar as RFC 5545 writes it.
#[derive(Serialize, ToSchema)]
#[schema(max_length = 10_000_000)]
#[allow(dead_code, reason = "tells the contract what the text is")]
struct PersonalCalendar(String);

/// Everything of my calendar, as a file to take along.
#[utoipa::path(tag = "notices", responses((status = 200, body = PersonalCalendar, content_type = "text/calendar")),
    security(("bearer" = [])))]
#[get("/api/v1/me/calendar.ics")]
async fn get_my_calendar(app: Data<App>, member: Member) -> Result<HttpResponse, Error> {
    Ok(told(feed::whole(&app, &member).await?))
}

/// The calendar that a link leads to, for whoever has the link.
#[utoipa::path(tag = "notices", params(("link" = inline(Text<43, 43>), Path, description = "The last part of the link, which nobody can guess.")),
    responses((status = 200, body = PersonalCalendar, content_type = "text/calendar")), security(()))]
#[get("/api/v1/calendars/{link}.ics")]
async fn get_feed(app: Data<App>, path: Path<Text<43, 43>>) -> Result<HttpResponse, Error> {
    Ok(told(feed::read(&app, path.0.as_str()).await?))
}

fn told(file: String) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/calendar; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"miteinander.ics\""))
        .body(file)
}
