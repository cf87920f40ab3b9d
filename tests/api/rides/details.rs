//! What two who agreed let each other see: by consent, to the two alone, and gone with the agreement.

use sea_orm::{ConnectionTrait, Statement};
use serde_json::{Value, json};
use server::{
    clock::{DAY, HOUR},
    worker,
};
use tests::{Caller, PASSPHRASE};

use super::{agreed, ask, asked, back, driver, first_ride, rider};
use crate::carpools::town::Town;

const CARD: &str = "/api/v1/me/travel-card";
const TUESDAY: &str = "2026-12-01";
const WEDNESDAY: &str = "2026-12-02";

/// Jonas, who drives and keeps a card; Oksana, who rides with him on these dates; and the path of their details.
async fn pair(town: &Town, dates: &[&str]) -> (Caller, Caller, String) {
    let (jonas, drives, site) = driver(town, 3).await;
    let (oksana, commute) = rider(town, "Oksana", &site).await;
    let request = agreed(&jonas, &oksana, ask(&commute, &drives, dates)).await;
    let card = json!({ "look": "Roter Golf", "plate": "wm-jo 123", "phone": "0171 / 123 45 67" });
    jonas.put(CARD, card).await.expect(204);
    (jonas, oksana, format!("{request}/details"))
}

fn everything() -> Value {
    let spot = json!({ "words": "Hinter der Kirche", "point": { "lat": 47.8123, "lon": 11.1045 } });
    json!({ "car": true, "phone": true, "spot": spot })
}

fn nothing() -> Value {
    json!({ "look": null, "plate": null, "phone": null, "spot": null })
}

/// How many rows say what somebody lets others see.
async fn rows(town: &Town) -> i64 {
    let db = town.world.app.db.reader();
    let ask = Statement::from_string(db.get_database_backend(), "SELECT count(*) FROM consents");
    let row = db.query_one_raw(ask).await.expect("an answer").expect("a count");
    row.try_get_by_index(0).expect("a number")
}

#[actix_web::test]
async fn nothing_is_shown_before_its_owner_says_so_and_it_can_be_taken_back() {
    let town = Town::new().await;
    let (jonas, oksana, path) = pair(&town, &[TUESDAY]).await;
    assert_eq!(oksana.get(&path).await.expect(200)["theirs"], nothing());
    jonas.put(&path, everything()).await.expect(204);
    let seen = oksana.get(&path).await.expect(200)["theirs"].clone();
    let spot = json!({ "words": "Hinter der Kirche", "point": { "lat": 47.8123, "lon": 11.1045 } });
    let all = json!({ "look": "Roter Golf", "plate": "WM-JO 123", "phone": "01711234567", "spot": spot });
    assert_eq!(seen, all);
    let mine = jonas.get(&path).await.expect(200);
    assert_eq!((&mine["mine"]["phone"], &mine["mine"]["car_in_links"]), (&json!(true), &json!(false)));
    assert_eq!(mine["theirs"], nothing(), "that he shows something is no yes of hers");
    jonas.put(&path, json!({ "phone": true })).await.expect(204);
    assert_eq!(
        oksana.get(&path).await.expect(200)["theirs"],
        json!({ "look": null, "plate": null, "phone": "01711234567", "spot": null })
    );
    jonas.put(&path, json!({})).await.expect(204);
    assert_eq!((oksana.get(&path).await.expect(200)["theirs"].clone(), rows(&town).await), (nothing(), 0));
}

#[actix_web::test]
async fn a_new_number_is_shown_to_those_who_may_see_it_and_a_deleted_one_to_nobody_even_if_it_comes_back() {
    let town = Town::new().await;
    let (jonas, oksana, path) = pair(&town, &[TUESDAY]).await;
    oksana.put(&path, json!({ "phone": true })).await.refuses(409, "nothing-to-show");
    oksana.put(&path, json!({ "car": true })).await.refuses(409, "nothing-to-show");
    jonas.put(&path, everything()).await.expect(204);
    jonas.put(CARD, json!({ "look": "Blauer Bus", "phone": "+49 8801 12345" })).await.expect(204);
    let seen = oksana.get(&path).await.expect(200)["theirs"].clone();
    assert_eq!(
        (&seen["look"], &seen["plate"], &seen["phone"]),
        (&json!("Blauer Bus"), &Value::Null, &json!("+49880112345"))
    );
    jonas.put(CARD, json!({})).await.expect(204);
    assert_eq!(jonas.get(CARD).await.expect(200), json!({ "look": null, "plate": null, "phone": null }));
    jonas.put(CARD, json!({ "look": "Roter Golf", "phone": "01711234567" })).await.expect(204);
    let seen = oksana.get(&path).await.expect(200)["theirs"].clone();
    assert_eq!((&seen["look"], &seen["phone"]), (&Value::Null, &Value::Null), "he is asked anew");
    assert_eq!(seen["spot"]["words"], "Hinter der Kirche");
}

#[actix_web::test]
async fn whoever_is_not_of_the_two_finds_nothing_and_neither_do_they_before_the_yes() {
    let town = Town::new().await;
    let (jonas, oksana, path) = pair(&town, &[TUESDAY]).await;
    jonas.put(&path, everything()).await.expect(204);
    let site = town.site("Molkerei", crate::carpools::town::north(12_000.0)).await;
    let (tuan, commute) = rider(&town, "Tuan", &site).await;
    let (ada, drives, _) = super::driver_to(&town, "Ada", &site).await;
    let unknown = format!("/api/v1/requests/{}/details", uuid::Uuid::now_v7());
    for who in [&tuan, &ada] {
        assert_eq!(who.get(&path).await.bytes, who.get(&unknown).await.bytes);
        assert_eq!(who.put(&path, json!({})).await.bytes, who.put(&unknown, json!({})).await.bytes);
        who.get(&path).await.expect(404);
    }
    let open = format!("{}/details", asked(&tuan, ask(&commute, &drives, &[TUESDAY])).await);
    for who in [&tuan, &ada] {
        assert_eq!(who.get(&open).await.bytes, who.get(&unknown).await.bytes, "nobody has said yes yet");
        who.put(&open, everything()).await.expect(404);
    }
    town.world.nobody().get(&path).await.refuses(401, "not-signed-in");
    oksana.get(&path).await.expect(200);
}

#[actix_web::test]
async fn with_the_agreement_ends_what_was_shown() {
    let town = Town::new().await;
    let (jonas, oksana, path) = pair(&town, &[TUESDAY]).await;
    jonas.put(&path, everything()).await.expect(204);
    oksana.post(&path.replace("details", "cancel"), json!({})).await.expect(200);
    for who in [&jonas, &oksana] {
        who.get(&path).await.expect(404);
        who.put(&path, json!({})).await.expect(404);
    }
    assert_eq!(rows(&town).await, 0, "it is deleted, not hidden");
}

#[actix_web::test]
async fn with_the_last_ride_ends_what_was_shown() {
    let town = Town::new().await;
    let (jonas, oksana, path) = pair(&town, &[TUESDAY, WEDNESDAY]).await;
    jonas.put(&path, everything()).await.expect(204);
    let ride = first_ride(&oksana).await;
    oksana.post(&format!("{ride}/cancel"), json!({})).await.expect(200);
    oksana.get(&path).await.expect(200);
    // Wednesday's ride is over at about 06:00; what was left in the car can be asked for until the day after.
    town.world.wait(2 * DAY + 2 * HOUR);
    worker::sweep(&town.world.app).await.expect("swept");
    let oksana = back(&town, &oksana).await;
    oksana.get(&path).await.expect(200);
    town.world.wait(DAY);
    let oksana = back(&town, &oksana).await;
    oksana.get(&path).await.expect(404);
    worker::sweep(&town.world.app).await.expect("swept");
    assert_eq!(rows(&town).await, 0);
}

#[actix_web::test]
async fn a_driver_who_drops_out_of_the_only_ride_takes_everything_back() {
    let town = Town::new().await;
    let (jonas, oksana, path) = pair(&town, &[TUESDAY]).await;
    jonas.put(&path, everything()).await.expect(204);
    let ride = first_ride(&jonas).await;
    jonas.post(&format!("{ride}/cancel"), json!({})).await.expect(200);
    oksana.get(&path).await.expect(404);
    assert_eq!(rows(&town).await, 0);
}

#[actix_web::test]
async fn whoever_waits_in_vain_is_given_the_drivers_number_and_the_car_to_look_for() {
    let town = Town::new().await;
    let (jonas, oksana, path) = pair(&town, &[TUESDAY]).await;
    jonas.put(&path, json!({ "car": true, "phone": true })).await.expect(204);
    let ride = first_ride(&oksana).await;
    let at = chrono::DateTime::parse_from_rfc3339("2026-12-01T05:40:00+01:00").expect("an instant");
    town.world.wait(at.timestamp_millis() - town.world.app.clock.now());
    let oksana = back(&town, &oksana).await;
    let done = oksana.post(&format!("{ride}/nobody-here"), json!({})).await.expect(200);
    assert_eq!(done["ride"]["state"], "CANCELLED");
    assert!(done["plan_b"].is_object(), "{done}");
    assert_eq!(
        (&done["driver"]["phone"], &done["driver"]["plate"]),
        (&json!("01711234567"), &json!("WM-JO 123"))
    );
    // She can still call when she opens the app again.
    oksana.get(&path).await.expect(200);
}

#[actix_web::test]
async fn a_block_deletes_what_was_shown_both_ways() {
    let town = Town::new().await;
    let (jonas, oksana, path) = pair(&town, &[TUESDAY]).await;
    jonas.put(&path, everything()).await.expect(204);
    oksana.put(&path, json!({ "spot": { "words": "Am Brunnen" } })).await.expect(204);
    assert_eq!(rows(&town).await, 2);
    let person = json!({ "kind": "person", "id": jonas.id() });
    oksana.post("/api/v1/me/blocks", person).await.expect(204);
    let unknown = format!("/api/v1/requests/{}/details", uuid::Uuid::now_v7());
    assert_eq!(jonas.get(&path).await.bytes, jonas.get(&unknown).await.bytes);
    assert_eq!(rows(&town).await, 0);
}

#[actix_web::test]
async fn who_leaves_takes_along_their_own_and_nothing_of_the_other_and_leaves_nothing() {
    let town = Town::new().await;
    let (jonas, oksana, path) = pair(&town, &[TUESDAY]).await;
    jonas.put(&path, everything()).await.expect(204);
    oksana.put(&path, json!({ "spot": { "words": "Am Brunnen" } })).await.expect(204);
    let (his, hers) = (jonas.get("/api/v1/me/export").await, oksana.get("/api/v1/me/export").await);
    for word in ["Roter Golf", "WM-JO 123", "01711234567", "Hinter der Kirche", "47.8123"] {
        assert!(his.text().contains(word), "{word}");
        assert!(!hers.text().contains(word), "{word} is his");
    }
    assert!(hers.text().contains("Am Brunnen") && !his.text().contains("Am Brunnen"));
    for (kind, text) in oksana.inbox().await {
        assert!(!text.contains("0171") && !text.contains("WM-JO"), "{kind}: {text}");
    }
    jonas.post("/api/v1/me/erasure", json!({ "passphrase": PASSPHRASE })).await.expect(204);
    oksana.get(&path).await.expect(404);
    assert_eq!(rows(&town).await, 0);
}

#[actix_web::test]
async fn what_is_no_number_and_no_plate_is_told_by_field() {
    let town = Town::new().await;
    let jonas = town.world.member("Jonas").await;
    let wrong = json!({ "phone": "ruf mich an", "plate": "<b>" });
    let told = jonas.put(CARD, wrong).await.expect(422);
    let codes: Vec<&str> =
        told["fields"].as_array().expect("fields").iter().filter_map(|f| f["code"].as_str()).collect();
    assert_eq!(codes, ["field-plate", "field-phone"]);
    let (_, _, path) = pair(&town, &[TUESDAY]).await;
    let empty = jonas.put(&path, json!({ "spot": {} })).await.expect(422);
    assert_eq!(empty["fields"][0]["code"], "field-empty");
}
