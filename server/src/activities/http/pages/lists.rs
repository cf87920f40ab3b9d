//! The welcome page, and the page of what is on.

use std::fmt::Write as _;

use actix_web::{HttpRequest, HttpResponse, get, http::StatusCode, web::Data};

use super::{address, when};
use crate::{
    activities::{actions::listing, store::lists::Filter},
    app::App,
    clock::{DAY, Millis},
    error::Error,
    id::ClubId,
    l10n::{Locale, NONE},
    regions::{self, Region},
    web::{Page, escape, languages, page, reader},
    who::Viewer,
};

/// Activities on the page of a region.
const SHOWN: u64 = 20;

/// What counts as "this week" on the welcome page.
const WEEK: Millis = 7 * DAY;

pub fn pages(config: &mut actix_web::web::ServiceConfig) {
    config.service(start).service(list).service(invited);
}

/// The welcome page: what this is, and this week's activities.
#[get("/")]
async fn start(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let locale = reader(&request);
    let about = locale.say("page-about", NONE);
    let mut content = what_is_this(&locale, "welcome");
    for region in regions::list_regions(app.db.reader()).await? {
        let _ = write!(content, "<h2>{}</h2>", escape(&region.name));
        let soon = Filter { before: Some(app.clock.now() + WEEK), ..Filter::default() };
        content.push_str(&activities(&app, &locale, &region, soon).await?);
    }
    let _ = write!(content, "<p><a href=\"/activities\">{}</a></p></main>", say(&locale, "activities-all"));
    let address = address(&app, &request);
    let title = "Miteinander".to_owned();
    Ok(page(&locale, StatusCode::OK, &Page { title, description: about, content, address, data: None }))
}

/// Where a QR code leads: what this is, and the way to what is on. Not for search engines, for its address is a secret.
#[get("/i/{code}")]
async fn invited(request: HttpRequest) -> HttpResponse {
    let locale = reader(&request);
    let mut content = what_is_this(&locale, "invited");
    let _ = write!(content, "<p><a href=\"/activities\">{}</a></p></main>", say(&locale, "this-week"));
    let (title, description) = (locale.say("invited", NONE), locale.say("page-about", NONE));
    page(&locale, StatusCode::OK, &Page { title, description, content, address: None, data: None })
}

/// The beginning of a page: every language, a title, and five plain sentences.
fn what_is_this(locale: &Locale, title: &str) -> String {
    let lines: String =
        (1..=5).map(|line| format!("<li>{}</li>", say(locale, &format!("what-is-this-{line}")))).collect();
    format!("<main>{}<h1>{}</h1><ul class=\"card plain\">{lines}</ul>", languages(), say(locale, title))
}

/// What is on.
#[get("/activities")]
async fn list(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let locale = reader(&request);
    let title = locale.say("tab-activities", NONE);
    let mut content = format!("<main><h1>{}</h1>", escape(&title));
    for region in regions::list_regions(app.db.reader()).await? {
        let _ = write!(content, "<h2>{}</h2>", escape(&region.name));
        content.push_str(&activities(&app, &locale, &region, Filter::default()).await?);
    }
    content.push_str("</main>");
    let description = locale.say("page-about", NONE);
    let address = address(&app, &request);
    Ok(page(&locale, StatusCode::OK, &Page { title, description, content, address, data: None }))
}

fn say(locale: &Locale, id: &str) -> String {
    escape(&locale.say(id, NONE))
}

/// What a club has on, as a list.
pub async fn of_club(app: &App, locale: &Locale, region: &Region, club: ClubId) -> Result<String, Error> {
    activities(app, locale, region, Filter { club: Some(club), ..Filter::default() }).await
}

/// The next activities of a region that fit, as a list.
async fn activities(app: &App, locale: &Locale, region: &Region, fits: Filter) -> Result<String, Error> {
    let viewer = Viewer { member: None, locale: locale.clone() };
    let filter = Filter { from: Some(app.clock.now()), ..fits };
    let listed = listing::list_of_region(app, &viewer, region, &filter, (None, SHOWN)).await?;
    if listed.items.is_empty() {
        return Ok(format!("<p>{}</p>", say(locale, "activities-none")));
    }
    let mut html = "<ul class=\"plain\">".to_owned();
    for activity in &listed.items {
        let line = format!("{}, {}", when(locale, region, activity), activity.venue.name);
        let (id, title) = (activity.id, escape(&activity.title));
        let _ = write!(
            html,
            "<li class=\"card\"><a href=\"/a/{id}\"><bdi>{title}</bdi></a><br>{}</li>",
            escape(&line)
        );
    }
    html.push_str("</ul>");
    Ok(html)
}
