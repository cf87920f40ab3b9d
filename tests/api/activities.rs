//! Activities: posted, found, joined, changed, called off.

mod calendar;
mod clubs;
mod joining;
mod kept;
mod lists;
mod organising;
mod posting;
mod seats;

use serde_json::{Value, json};
use tests::{Caller, World};

/// Where a region's activities are posted and listed.
pub const LIST: &str = "/api/v1/regions/sonnenau/activities";

/// A world in which it is nine in the morning of 1 December 2026.
pub async fn december() -> World {
    december_with(&[]).await
}

/// The same with some settings of its own.
pub async fn december_with(settings: &[(&'static str, &str)]) -> World {
    let world = World::with(settings).await;
    let morning = "2026-12-01T08:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().expect("an instant");
    world.wait(morning.timestamp_millis() - world.app.clock.now());
    world
}

/// The Friday brunch, with as many places as one likes.
pub fn brunch() -> Value {
    json!({
        "title": "Freitagsbrunch",
        "text": "Jede und jeder bringt etwas mit.",
        "language": "de",
        "category": "leisure_culture",
        "venue": { "kind": "address", "address": "Mehrgenerationenhaus, Am Markt 1" },
        "starts": "2026-12-04T10:00",
        "ends": "2026-12-04T12:00",
    })
}

/// The brunch, but for some fields.
pub fn brunch_with(fields: Value) -> Value {
    let Value::Object(fields) = fields else { panic!("no fields: {fields}") };
    let mut body = brunch();
    for (name, value) in fields {
        body[name] = value;
    }
    body
}

/// Posts the brunch, but for some fields, and says where it is.
pub async fn posted(by: &Caller, fields: Value) -> String {
    let body = by.post(LIST, brunch_with(fields)).await.expect(201);
    format!("/api/v1/activities/{}", body["id"].as_str().expect("an id"))
}

/// Joins alone; says with which standing.
pub async fn joins(who: &Caller, activity: &str) -> String {
    let line = who.put(&format!("{activity}/attendance"), json!({})).await.expect(200);
    line["standing"].as_str().expect("a standing").to_owned()
}

/// How many have places, and how many wait.
pub async fn counts(who: &Caller, activity: &str) -> (i64, i64) {
    let body = who.get(activity).await.expect(200);
    (body["taken"].as_i64().expect("taken"), body["waiting"].as_i64().expect("waiting"))
}

/// The kinds of somebody's notices, the newest first.
pub async fn told(who: &Caller) -> Vec<String> {
    who.inbox().await.into_iter().map(|(kind, _)| kind).collect()
}
