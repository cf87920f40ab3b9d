//! What is on, as pages: readable before any script, and by search engines. Everybody sees the same.

mod club;
mod event;
mod lists;
mod one;
mod site_map;

use actix_web::HttpRequest;
use chrono::{Datelike, Timelike};

use crate::{
    activities::{rules::activity::Activity, rules::times::local},
    app::App,
    l10n::{Locale, NONE, Value},
    regions::Region,
};

pub fn pages(config: &mut actix_web::web::ServiceConfig) {
    lists::pages(config);
    one::pages(config);
    club::pages(config);
    site_map::pages(config);
}

/// The one address of a page, whatever its query.
fn address(app: &App, request: &HttpRequest) -> Option<String> {
    Some(format!("{}{}", app.config.origin, request.path()))
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
