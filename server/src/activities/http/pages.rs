//! What is on, as pages: readable before any script, and by search engines. Everybody sees the same.

use std::fmt::Write as _;

use actix_web::{HttpRequest, HttpResponse, get, http::StatusCode, web::Data};
use chrono::{Datelike, Timelike};

use crate::{
    activities::{actions::listing, rules::activity::Activity, rules::times::local, store::lists::Filter},
    app::App,
    body::Path,
    error::Error,
    id::ActivityId,
    l10n::{Locale, NONE, Value},
    regions::{self, Region},
    web::{Page, escape, page, reader},
    who::Viewer,
};

/// Activities on the page of a region.
const SHOWN: u64 = 20;

pub fn pages(config: &mut actix_web::web::ServiceConfig) {
    config.service(start).service(list).service(one);
}

/// The welcome page: what this is, and this week's activities.
#[get("/")]
async fn start(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let locale = reader(&request);
    let about = locale.say("page-about", NONE);
    let running = locale.say("page-running", NONE);
    let mut content = format!("<main><h1>Miteinander</h1><p>{}</p>", escape(&about));
    content.push_str(&lists(&app, &locale).await?);
    let api = locale.say("page-api", NONE);
    let _ = write!(content, "<p>{} <a href=\"/api\">{}</a></p></main>", escape(&running), escape(&api));
    let told = Page { title: "Miteinander".to_owned(), description: about, content };
    Ok(page(&locale, StatusCode::OK, &told))
}

/// What is on.
#[get("/activities")]
async fn list(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let locale = reader(&request);
    let title = locale.say("tab-activities", NONE);
    let content = format!("<main><h1>{}</h1>{}</main>", escape(&title), lists(&app, &locale).await?);
    let told = Page { title, description: locale.say("page-about", NONE), content };
    Ok(page(&locale, StatusCode::OK, &told))
}

/// One activity. One that is not there is a page too, and says so.
#[get("/a/{id}")]
async fn one(app: Data<App>, request: HttpRequest, path: Path<ActivityId>) -> Result<HttpResponse, Error> {
    let locale = reader(&request);
    let seen = match listing::see(&app, None, path.0).await {
        Ok(seen) => seen,
        Err(Error::NotFound) => return Ok(nothing(&locale)),
        Err(error) => return Err(error),
    };
    let activity = seen.activity;
    let region = regions::get_region(app.db.reader(), activity.region).await?;
    let line = format!("{}, {}", when(&locale, &region, &activity), activity.venue.name);
    let content = format!(
        "<main lang=\"{}\"><h1 dir=\"auto\">{}</h1><p>{}</p><p dir=\"auto\">{}</p></main>",
        escape(&activity.language),
        escape(&activity.title),
        escape(&line),
        escape(&activity.text)
    );
    Ok(page(&locale, StatusCode::OK, &Page { title: activity.title, description: line, content }))
}

fn nothing(locale: &Locale) -> HttpResponse {
    let title = locale.say("problem-not-found", NONE);
    let description = locale.say("problem-not-found-detail", NONE);
    let content = format!("<main><h1>{}</h1><p>{}</p></main>", escape(&title), escape(&description));
    page(locale, StatusCode::NOT_FOUND, &Page { title, description, content })
}

/// The next activities of each region.
async fn lists(app: &App, locale: &Locale) -> Result<String, Error> {
    let viewer = Viewer { member: None, locale: locale.clone() };
    let mut html = String::new();
    for region in regions::list_regions(app.db.reader()).await? {
        let filter = Filter { from: Some(app.clock.now()), ..Filter::default() };
        let listed = listing::list_of_region(app, &viewer, &region, &filter, (None, SHOWN)).await?;
        let _ = write!(html, "<h2>{}</h2><ul>", escape(&region.name));
        for activity in &listed.items {
            let line = format!("{}, {}", when(locale, &region, activity), activity.venue.name);
            let (id, title) = (activity.id, escape(&activity.title));
            let _ = write!(html, "<li><a href=\"/a/{id}\"><bdi>{title}</bdi></a><br>{}</li>", escape(&line));
        }
        html.push_str("</ul>");
    }
    Ok(html)
}

/// Day and time on the region's clock.
fn when(locale: &Locale, region: &Region, activity: &Activity) -> String {
    let local = local(region.time_zone, activity.starts_at);
    let weekday = locale.say(&format!("roster-weekday-{}", local.weekday().number_from_monday()), NONE);
    let number = |part: u32| Value::from(part.to_string());
    let date =
        [("weekday", Value::from(weekday)), ("day", number(local.day())), ("month", number(local.month()))];
    format!("{} {:02}:{:02}", locale.say("roster-date-short", &date), local.hour(), local.minute())
}
