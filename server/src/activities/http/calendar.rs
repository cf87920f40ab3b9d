//! One activity as a calendar file, for the calendar that people already have.

use actix_web::{HttpResponse, get, http::header, web::Data};
use chrono::Utc;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    activities::{
        actions::listing,
        rules::{
            activity::Activity,
            calendar::{plain_breaks, sequence},
        },
    },
    app::App,
    body::Path,
    clock::{Millis, utc},
    error::Error,
    id::ActivityId,
    l10n::{Locale, NONE},
    who::Viewer,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(get_calendar);
}

/// A calendar as RFC 5545 writes it.
#[derive(Serialize, ToSchema)]
#[schema(max_length = 40000)]
#[allow(dead_code, reason = "tells the contract what the text is")]
struct CalendarFile(String);

/// One activity as a calendar file, in UTC. A cancelled one says so, so that it goes out of the calendar again.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")),
    responses((status = 200, body = CalendarFile, content_type = "text/calendar")), security((), ("bearer" = [])))]
#[get("/api/v1/activities/{id}/calendar.ics")]
async fn get_calendar(app: Data<App>, viewer: Viewer, path: Path<ActivityId>) -> Result<HttpResponse, Error> {
    let seen = listing::see(&app, viewer.member.as_ref(), path.0).await?;
    let mut calendar = Calendar::empty();
    let standing = [("VERSION", "2.0"), ("PRODID", "-//Miteinander//Miteinander//DE"), ("METHOD", "PUBLISH")];
    for (name, value) in standing {
        calendar.append_property(Property::new(name, value));
    }
    calendar.push(event(&seen.activity, &app.config.origin, &viewer.locale));
    Ok(HttpResponse::Ok()
        .content_type("text/calendar; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"miteinander.ics\""))
        .body(calendar.to_string()))
}

fn event(activity: &Activity, origin: &str, locale: &Locale) -> Event {
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    let category = locale.say(&format!("category-{}", activity.category.code()), NONE);
    let status =
        if activity.cancelled_at.is_some() { EventStatus::Cancelled } else { EventStatus::Confirmed };
    let mut event = Event::with_uid(&format!("{}@{host}", activity.id));
    event
        .timestamp(utc(activity.updated_at))
        .starts::<chrono::DateTime<Utc>>(second(activity.starts_at))
        .ends::<chrono::DateTime<Utc>>(second(activity.ends_at))
        .summary(&plain_breaks(&activity.title))
        .description(&plain_breaks(&activity.text))
        .location(&plain_breaks(&activity.venue.name))
        .status(status)
        .add_property("SEQUENCE", sequence(activity.created_at, activity.updated_at).to_string())
        .add_property("URL", format!("{origin}/a/{}", activity.id));
    event.categories([plain_breaks(&category)]);
    if let (Some(lat), Some(lon)) = (activity.venue.lat, activity.venue.lon) {
        event.add_property("GEO", format!("{lat:.6};{lon:.6}"));
    }
    event
}

fn second(at: Millis) -> chrono::DateTime<Utc> {
    utc(at - at.rem_euclid(1000))
}
