//! Agreed rides follow the two rosters: a change changes just the rides it concerns, and tells just those it concerns.

use serde_json::{Value, json};
use server::{clock::DAY, rides, worker};
use tests::Caller;

use super::{agreed, ask, back, days, driver, rider, told};
use crate::carpools::town::{Town, commute, early_week, north};

const DAYS: [&str; 3] = ["2026-12-01", "2026-12-02", "2026-12-03"];

/// Jonas and Oksana, who ride together for three days, and Tuan on the second.
struct Car {
    town: Town,
    jonas: Caller,
    oksana: Caller,
    tuan: Caller,
    of_oksana: String,
    site: String,
}

async fn car(ongoing: bool) -> Car {
    let town = Town::new().await;
    let (jonas, of_jonas, site) = driver(&town, 2).await;
    let (oksana, of_oksana) = rider(&town, "Oksana", &site).await;
    let (tuan, of_tuan) = rider(&town, "Tuan", &site).await;
    let mut request = ask(&of_oksana, &of_jonas, &DAYS);
    request["ongoing"] = json!(ongoing);
    agreed(&jonas, &oksana, request).await;
    agreed(&jonas, &tuan, ask(&of_tuan, &of_jonas, &DAYS[1..2])).await;
    Car { town, jonas, oksana, tuan, of_oksana, site }
}

impl Car {
    /// Oksana's roster with these exceptions.
    async fn oksana_changes(&self, exceptions: Value) {
        let mut roster = early_week();
        roster["exceptions"] = exceptions;
        let changed = commute("ride", north(0.0), &self.site, &roster);
        self.oksana.put(&format!("/api/v1/commutes/{}", self.of_oksana), changed).await.expect(200);
    }
}

#[actix_web::test]
async fn a_swapped_shift_changes_just_that_ride_and_tells_just_the_two() {
    let car = car(false).await;
    let before = told(&car.tuan).await.len();
    car.oksana_changes(json!([{ "date": "2026-12-02", "code": null }])).await;
    assert_eq!(days(&car.oksana).await, ["12-01 out", "12-03 out"]);
    assert_eq!(days(&car.tuan).await, ["12-02 out"], "Tuan's ride stays");
    assert_eq!(days(&car.jonas).await, ["12-01 out", "12-02 out", "12-03 out"]);
    let inbox = car.jonas.inbox().await;
    assert_eq!(inbox[0].1, "You and Oksana no longer fit: 1 ride. The first: 2026-12-02 at 05:30.");
    assert_eq!(told(&car.oksana).await[0], "ride-off");
    assert_eq!(told(&car.tuan).await.len(), before);
    // Swapped back, it is there again.
    car.oksana_changes(json!([])).await;
    assert_eq!(days(&car.oksana).await, ["12-01 out", "12-02 out", "12-03 out"]);
    assert_eq!(told(&car.jonas).await[0], "ride-added");
}

#[actix_web::test]
async fn another_shift_moves_the_ride_and_says_the_new_time() {
    let car = car(false).await;
    let mut roster = early_week();
    roster["codes"][0]["start"] = json!("06:10");
    let changed = commute("ride", north(0.0), &car.site, &roster);
    car.oksana.put(&format!("/api/v1/commutes/{}", car.of_oksana), changed).await.expect(200);
    // Jonas starts at 06:00 and decides; who starts later waits at work, so nothing moves.
    assert_eq!(days(&car.oksana).await.len(), 3);
    assert_ne!(told(&car.oksana).await[0], "ride-moved");
    roster["codes"][0]["start"] = json!("05:50");
    let changed = commute("ride", north(0.0), &car.site, &roster);
    car.oksana.put(&format!("/api/v1/commutes/{}", car.of_oksana), changed).await.expect(200);
    let inbox = car.jonas.inbox().await;
    let oksanas = "Your ride with Oksana has changed, now 2026-12-01 at 05:20. Changed: 3 rides.";
    assert!(inbox.iter().any(|(_, text)| text == oksanas), "{inbox:?}");
    // On the second day Tuan sits in the same car, which is at work earlier now.
    assert_eq!(told(&car.tuan).await[0], "ride-moved");
}

#[actix_web::test]
async fn an_ongoing_agreement_takes_in_days_that_come_to_fit_and_the_day_that_comes_into_sight() {
    let car = car(true).await;
    assert_eq!(days(&car.oksana).await.len(), 3, "what was not asked for is left out");
    car.oksana_changes(json!([{ "date": "2026-12-05", "code": "F" }])).await;
    assert_eq!(days(&car.oksana).await.len(), 3, "Jonas does not work on that Saturday");
    rides::follow(&car.town.world.app).await.expect("followed");
    let before = told(&car.jonas).await.len();
    car.town.world.wait(DAY);
    rides::follow(&car.town.world.app).await.expect("followed");
    let oksana = back(&car.town, &car.oksana).await;
    assert_eq!(days(&oksana).await, ["12-01 out", "12-02 out", "12-03 out", "12-28 out"]);
    assert_eq!(told(&back(&car.town, &car.jonas).await).await.len(), before, "a new day is no news");
    rides::follow(&car.town.world.app).await.expect("followed");
    assert_eq!(days(&oksana).await.len(), 4, "twice is the same as once");
}

#[actix_web::test]
async fn a_pause_ends_the_rides_and_after_it_they_are_back_but_what_was_cancelled_stays_cancelled() {
    let car = car(true).await;
    let path = super::first_ride(&car.oksana).await;
    car.oksana.post(&format!("{path}/cancel"), json!({})).await.expect(200);
    let commute = format!("/api/v1/commutes/{}", car.of_oksana);
    car.oksana.post(&format!("{commute}/pause"), json!({})).await.expect(200);
    assert!(days(&car.oksana).await.is_empty());
    car.oksana.post(&format!("{commute}/resume"), json!({})).await.expect(200);
    assert_eq!(days(&car.oksana).await, ["12-02 out", "12-03 out"]);
}

#[actix_web::test]
async fn a_block_or_a_ban_or_a_deleted_commute_ends_what_was_agreed() {
    let car = car(true).await;
    let commute = format!("/api/v1/commutes/{}", car.of_oksana);
    car.oksana.delete(&commute).await.expect(204);
    assert!(days(&car.oksana).await.is_empty());
    assert_eq!(days(&car.jonas).await, ["12-02 out"], "Tuan still rides");
    assert!(car.oksana.get("/api/v1/me/carpools").await.expect(200)["items"] == json!([]));
    let ban = json!({ "banned": true, "reasons": "Fährt ohne Führerschein." });
    let banned = format!("/api/v1/accounts/{}/ban", car.tuan.id());
    car.town.moderator.put(&banned, ban).await.expect(204);
    rides::follow(&car.town.world.app).await.expect("followed");
    assert!(days(&car.jonas).await.is_empty());
    assert_eq!(told(&car.jonas).await[0], "ride-off");
}

#[actix_web::test]
async fn two_who_are_kept_apart_share_no_ride_and_neither_finds_it_any_more() {
    let car = car(false).await;
    let path = super::first_ride(&car.oksana).await;
    let jonas = car.oksana.get("/api/v1/me/carpools").await.expect(200);
    let members = jonas["items"][0]["members"].as_array().expect("members").clone();
    let his = members.iter().find(|one| one["name"] == "Jonas").expect("Jonas")["commute_id"].clone();
    let block = json!({ "kind": "match", "id": his });
    car.oksana.post("/api/v1/me/blocks", block).await.expect(204);
    let unknown = format!("/api/v1/rides/{}", uuid::Uuid::now_v7());
    assert_eq!(car.oksana.get(&path).await.bytes, car.oksana.get(&unknown).await.bytes);
    assert!(days(&car.oksana).await.is_empty());
    assert_eq!(days(&car.jonas).await, ["12-02 out"]);
    worker::sweep(&car.town.world.app).await.expect("swept");
    let left = rides_held(&car.jonas).await;
    assert_eq!(left, 1, "only Tuan is aboard");
}

async fn rides_held(who: &Caller) -> usize {
    let all = super::rides(who).await;
    all.iter().flat_map(|ride| ride["riders"].as_array().cloned().unwrap_or_default()).count()
}
