//! Asking somebody to ride along, and what they answer.

mod requests;
mod seats;

use serde_json::{Value, json};
use tests::Caller;

use super::carpools::town::{Town, commute, early_week, north};

pub const REQUESTS: &str = "/api/v1/requests";

/// A request for the rides to work on these dates.
pub fn ask(commute: &str, driver: &str, dates: &[&str]) -> Value {
    let rides: Vec<Value> = dates.iter().map(|date| json!({ "date": date, "leg": "out" })).collect();
    json!({ "commute_id": commute, "driver_commute_id": driver, "rides": rides, "phrase": "may-i-ride-along" })
}

/// Jonas, who drives with so many seats, and the site.
pub async fn driver(town: &Town, seats: u8) -> (Caller, String, String) {
    let site = town.site("Sägewerk", north(12_000.0)).await;
    let jonas = town.world.member("Jonas Meier").await;
    let mut drives = commute("drive", north(0.0), &site, &early_week());
    drives["limits"] = json!({ "seats": seats });
    let id = town.post(&jonas, drives).await;
    (jonas, id, site)
}

/// Somebody who rides from the same place.
pub async fn rider(town: &Town, name: &str, site: &str) -> (Caller, String) {
    let who = town.world.member(name).await;
    let id = town.post(&who, commute("ride", north(0.0), site, &early_week())).await;
    (who, id)
}

/// Asks, and hands on the path of the request.
pub async fn asked(who: &Caller, request: Value) -> String {
    let made = who.post(REQUESTS, request).await.expect(201);
    format!("{REQUESTS}/{}", made["id"].as_str().expect("an id"))
}

/// Where the rides of a request stand, by date.
pub fn states(request: &Value) -> Vec<&str> {
    let rides = request["rides"].as_array().expect("rides");
    rides.iter().map(|ride| ride["state"].as_str().expect("a state")).collect()
}
