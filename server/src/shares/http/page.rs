//! The page behind a link to a ride: readable without an account and without a script, kept by nobody.

use std::fmt::Write as _;

use actix_web::{
    HttpRequest, HttpResponse, get,
    http::{StatusCode, header::HeaderName},
    web::{Data, ServiceConfig},
};
use chrono::{Datelike, Timelike};
use chrono_tz::Tz;

use crate::{
    app::App,
    body::Path,
    clock::{MINUTE, Millis, utc},
    error::Error,
    l10n::{Locale, NONE, Value},
    regions,
    rides::Journey,
    shares::{
        actions::{follow, known},
        rules::{Phase, arrives_at, phase},
    },
    shield::{self, Worded},
    web::{Page, bare, escape, languages, reader},
};

/// From so many minutes before the arrival on it is told how long it takes.
const SOON: Millis = 24 * 60;

const ROBOTS: HeaderName = HeaderName::from_static("x-robots-tag");

pub fn pages(config: &mut ServiceConfig) {
    config.service(one);
}

/// How one ride goes. Whoever tries links out has as many guesses as at names and codes.
#[get("/shared/{token}")]
async fn one(app: Data<App>, request: HttpRequest, path: Path<String>) -> Result<HttpResponse, Error> {
    let locale = reader(&request);
    let Some(journey) = follow(&app, &path.0).await? else {
        app.limits.guess(shield::caller(&request, app.config.behind_proxy))?;
        return Ok(nowhere(&locale));
    };
    let zone = regions::get_region(app.db.reader(), journey.region).await?.time_zone;
    let title = locale.say("share-page-title", &[("name", Value::from(journey.driver.clone()))]);
    let content = told(&locale, &journey, zone, app.clock.now());
    Ok(answer(&locale, StatusCode::OK, title, &content))
}

/// What stands on the page.
fn told(locale: &Locale, journey: &Journey, zone: Tz, now: Millis) -> String {
    let known = known(journey);
    let stands = phase(&known, now);
    let mut content =
        format!("<p class=\"card\" role=\"status\"><strong>{}</strong></p><dl>", say(locale, stands));
    let mut row = |word: &str, value: &str| {
        let _ = write!(content, "<dt>{}</dt><dd>{value}</dd>", escape(&locale.say(word, NONE)));
    };
    row("share-page-driver", &apart(&journey.driver));
    if let Some((look, plate)) = &journey.car {
        let car: Vec<String> = [look, plate].into_iter().flatten().map(|part| apart(part)).collect();
        row("share-page-car", &car.join(" · "));
    }
    row("share-page-day", &escape(&day(locale, journey.starts_at, zone)));
    row("share-page-starts", &apart(&clock(journey.starts_at, zone)));
    row("share-page-arrives", &apart(&clock(arrives_at(&known), zone)));
    let left = (arrives_at(&known) - now) / MINUTE;
    let comes = matches!(stands, Phase::Planned | Phase::Late(_) | Phase::Here | Phase::UnderWay);
    if comes && (0..SOON).contains(&left) {
        let parts = [("hours", Value::from(left / 60)), ("minutes", Value::from(left % 60))];
        row("share-page-left", &escape(&locale.say("share-page-left-time", &parts)));
    }
    let note = escape(&locale.say("share-page-note", NONE));
    let _ = write!(content, "</dl><p>{note}</p>");
    let call = escape(&locale.say("share-page-emergency", NONE));
    let _ = write!(content, "<p><a class=\"button\" href=\"tel:112\">{call}</a></p>");
    content
}

fn say(locale: &Locale, phase: Phase) -> String {
    let (word, minutes) = match phase {
        Phase::Planned => ("share-phase-planned", 0),
        Phase::Late(minutes) => ("share-phase-late", minutes),
        Phase::Here => ("share-phase-here", 0),
        Phase::UnderWay => ("share-phase-under-way", 0),
        Phase::ShouldHaveArrived => ("share-phase-should-have-arrived", 0),
        Phase::Arrived => ("share-phase-arrived", 0),
        Phase::Cancelled => ("share-phase-cancelled", 0),
    };
    escape(&locale.say(word, &[("minutes", Value::from(i64::from(minutes)))]))
}

/// A name, a plate or a time, kept apart from the direction of the words around it.
fn apart(text: &str) -> String {
    format!("<bdi>{}</bdi>", escape(text))
}

fn clock(at: Millis, zone: Tz) -> String {
    let local = utc(at).with_timezone(&zone);
    format!("{:02}:{:02}", local.hour(), local.minute())
}

fn day(locale: &Locale, at: Millis, zone: Tz) -> String {
    let local = utc(at).with_timezone(&zone);
    let weekday = locale.say(&format!("roster-weekday-{}", local.weekday().number_from_monday()), NONE);
    let number = |part: u32| Value::from(part.to_string());
    let parts =
        [("weekday", Value::from(weekday)), ("day", number(local.day())), ("month", number(local.month()))];
    locale.say("roster-date-short", &parts)
}

/// Where unknown links, ended ones and those that ran out lead alike.
fn nowhere(locale: &Locale) -> HttpResponse {
    let content = format!("<p>{}</p>", escape(&locale.say("share-page-nowhere", NONE)));
    let title = locale.say("share-page-nowhere-title", NONE);
    let mut answer = answer(locale, StatusCode::NOT_FOUND, title, &content);
    // Without this it would be put into words once more, as a problem for programs.
    answer.extensions_mut().insert(Worded);
    answer
}

fn answer(locale: &Locale, status: StatusCode, title: String, told: &str) -> HttpResponse {
    let content = format!("<main><h1>{}</h1>{told}{}</main>", escape(&title), languages());
    let page = Page { title, description: String::new(), content, address: None, data: None };
    let mut answer = bare(locale, status, &page);
    answer
        .headers_mut()
        .insert(ROBOTS, actix_web::http::header::HeaderValue::from_static("noindex, nofollow"));
    answer
}
