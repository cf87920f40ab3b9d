//! Asking somebody to ride along, and what they answer.

mod calendar;
mod costs;
mod details;
mod one_offs;
mod reminders;
mod requests;
mod rosters;
mod seats;
mod the_day;
mod threads;
mod tours;
mod turns;
mod young;

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

/// Somebody else who drives from the same place to a site, with three seats.
pub async fn driver_to(town: &Town, name: &str, site: &str) -> (Caller, String, String) {
    let who = town.world.member(name).await;
    let id = town.post(&who, commute("drive", north(0.0), site, &early_week())).await;
    (who, id, site.to_owned())
}

/// Somebody who rides from the same place.
pub async fn rider(town: &Town, name: &str, site: &str) -> (Caller, String) {
    let who = town.world.member(name).await;
    let id = town.post(&who, commute("ride", north(0.0), site, &early_week())).await;
    (who, id)
}

/// Jonas drives Oksana and Tuan, both on one date, in a car with two seats.
pub struct FullCar {
    pub jonas: Caller,
    pub drives: String,
    pub site: String,
    pub oksana: (Caller, String),
    pub tuan: (Caller, String),
}

impl FullCar {
    pub async fn on(town: &Town, date: &str) -> Self {
        let (jonas, drives, site) = driver(town, 2).await;
        let oksana = rider(town, "Oksana", &site).await;
        let tuan = rider(town, "Tuan", &site).await;
        for (who, commute) in [&oksana, &tuan] {
            agreed(&jonas, who, ask(commute, &drives, &[date])).await;
        }
        Self { jonas, drives, site, oksana, tuan }
    }
}

/// Asks, and hands on the path of the request.
pub async fn asked(who: &Caller, request: Value) -> String {
    let made = who.post(REQUESTS, request).await.expect(201);
    format!("{REQUESTS}/{}", made["id"].as_str().expect("an id"))
}

/// Asks for these dates and has it accepted; hands on the path of the request.
pub async fn agreed(jonas: &Caller, who: &Caller, request: Value) -> String {
    let path = asked(who, request).await;
    jonas.post(&format!("{path}/accept"), json!({})).await.expect(200);
    path
}

/// Somebody's rides.
pub async fn rides(who: &Caller) -> Vec<Value> {
    let page = who.get("/api/v1/me/rides?limit=100").await.expect(200);
    page["items"].as_array().expect("rides").clone()
}

/// The dates and legs of somebody's rides.
pub async fn days(who: &Caller) -> Vec<String> {
    let of = |ride: &Value| {
        let word = |name: &str| ride[name].as_str().expect("a word").to_owned();
        format!("{} {}", &word("date")[5..], word("leg"))
    };
    rides(who).await.iter().map(of).collect()
}

/// The path of somebody's first ride.
pub async fn first_ride(who: &Caller) -> String {
    let all = rides(who).await;
    format!("/api/v1/rides/{}", all[0]["id"].as_str().expect("an id"))
}

/// What somebody was told, the newest first.
pub async fn told(who: &Caller) -> Vec<String> {
    who.inbox().await.into_iter().map(|(kind, _)| kind).collect()
}

/// Signs somebody in again, after a long time.
pub async fn back(town: &Town, who: &Caller) -> Caller {
    let opened = server::accounts::open_session(&town.world.app, who.id(), "test".to_owned(), None).await;
    Caller { token: Some(opened.expect("a session").access), ..who.clone() }
}

/// Where the rides of a request stand, by date.
pub fn states(request: &Value) -> Vec<&str> {
    let rides = request["rides"].as_array().expect("rides");
    rides.iter().map(|ride| ride["state"].as_str().expect("a state")).collect()
}
