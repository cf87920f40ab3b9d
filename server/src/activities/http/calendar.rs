//! One activity as a calendar file, for the calendar that people already have.

use actix_web::{HttpResponse, get, http::header, web::Data};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    activities::actions::{calendar, listing},
    app::App,
    body::Path,
    error::Error,
    id::ActivityId,
    regions,
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

/// One activity as a calendar file, on the clock of its region. A cancelled one says so, so that it goes out of the calendar again.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")),
    responses((status = 200, body = CalendarFile, content_type = "text/calendar")), security((), ("bearer" = [])))]
#[get("/api/v1/activities/{id}/calendar.ics")]
async fn get_calendar(app: Data<App>, viewer: Viewer, path: Path<ActivityId>) -> Result<HttpResponse, Error> {
    let seen = listing::see(&app, viewer.member.as_ref(), path.0).await?;
    let zone = regions::get_region(app.db.reader(), seen.activity.region).await?.time_zone;
    let entry = calendar::entry(&seen.activity, zone, &viewer.locale);
    Ok(HttpResponse::Ok()
        .content_type("text/calendar; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"miteinander.ics\""))
        .body(crate::calendar::file(None, &[entry], &app.config.origin)))
}
