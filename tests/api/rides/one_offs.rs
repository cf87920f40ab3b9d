//! One-off rides: a request or an offer for one date, matched, asked for and agreed like any other.

mod elsewhere;
mod refused;

use serde_json::{Value, json};
use server::{clock::DAY, watches, worker};
use tests::Caller;

use super::{agreed, ask, asked, back, days, driver, first_ride, told};
use crate::carpools::town::{Town, commute, early_week, found, north, place_id};

const ONE_OFFS: &str = "/api/v1/regions/sonnenau/one-offs";
const TUESDAY: &str = "2026-12-01";
const SATURDAY: &str = "2026-12-05";

/// "My car is broken on this day."
fn broken(commute: &str, date: &str) -> Value {
    json!({ "kind": "request", "date": date, "commute_id": commute })
}

/// From the largest place to the second, to be there by ten on Saturday.
fn saturday(kind: &str) -> Value {
    let to = json!({ "kind": "place", "id": place_id(1) });
    json!({ "kind": kind, "date": SATURDAY, "from_place_id": place_id(0), "to": to, "there_by": "10:00" })
}

/// The same with something otherwise; nothing takes it out.
fn with(mut one_off: Value, more: &Value) -> Value {
    for (name, value) in more.as_object().expect("fields") {
        one_off[name] = value.clone();
    }
    one_off.as_object_mut().expect("fields").retain(|_, value| !value.is_null());
    one_off
}

async fn posted(who: &Caller, one_off: Value) -> String {
    let made = who.post(ONE_OFFS, one_off).await.expect(201);
    made["id"].as_str().expect("an id").to_owned()
}

async fn mine(who: &Caller) -> Vec<Value> {
    let list = who.get("/api/v1/me/one-offs").await.expect(200);
    list["items"].as_array().expect("one-offs").clone()
}

/// Somebody who drives to work from the same place as everybody here.
async fn drives(town: &Town, name: &str, site: &str) -> (Caller, String) {
    let who = town.world.member(name).await;
    let id = town.post(&who, commute("drive", north(0.0), site, &early_week())).await;
    (who, id)
}

#[actix_web::test]
async fn whose_car_is_broken_tomorrow_rides_with_whoever_drives_that_way_that_day() {
    let town = Town::new().await;
    let (jonas, jonas_drives, site) = driver(&town, 3).await;
    let (olena, own) = drives(&town, "Olena Bondar", &site).await;
    assert!(found(&town.matches(&olena, &own).await).is_empty(), "two drivers are no match");
    let made = olena.post(ONE_OFFS, broken(&own, TUESDAY)).await.expect(201);
    assert_eq!((&made["kind"], &made["date"]), (&json!("request"), &json!(TUESDAY)));
    assert_eq!((&made["there_by"], &made["back_from"]), (&json!("06:00"), &json!("14:10")));
    assert_eq!((&made["to"]["name"], &made["to"]["kind"]), (&json!("Sägewerk"), &json!("site")));
    let id = made["id"].as_str().expect("an id").to_owned();

    let matches = town.matches(&olena, &id).await;
    assert_eq!(found(&matches), std::slice::from_ref(&jonas_drives));
    assert_eq!(matches["matches"][0]["once"], Value::Null, "Jonas drives every day");
    assert_eq!(matches["matches"][0]["shifts"]["all"], 1);
    let seen = town.matches(&jonas, &jonas_drives).await;
    assert_eq!((found(&seen), &seen["matches"][0]["once"]), (vec![id.clone()], &json!(TUESDAY)));
    let full = town.detail(&olena, &id, &jonas_drives).await;
    for ride in full["rides"].as_array().expect("rides") {
        assert_eq!(ride["dates"], json!([TUESDAY]), "{ride}");
    }

    let both = json!([{ "date": TUESDAY, "leg": "out" }, { "date": TUESDAY, "leg": "home" }]);
    let request = with(ask(&id, &jonas_drives, &[]), &json!({ "rides": both, "ongoing": true }));
    let path = agreed(&jonas, &olena, request).await;
    assert_eq!(olena.get(&path).await.expect(200)["ongoing"], false, "there is no later day");
    assert_eq!(days(&olena).await, ["12-01 out", "12-01 home"]);
    assert_eq!(days(&jonas).await, ["12-01 out", "12-01 home"]);
    for who in [&olena, &jonas] {
        let carpools = who.get("/api/v1/me/carpools").await.expect(200);
        assert_eq!(carpools["items"], json!([]), "who rides once is in no carpool");
    }
    let ride = first_ride(&olena).await;
    assert_eq!(
        olena.post(&format!("{ride}/cancel"), json!({})).await.expect(200)["ride"]["state"],
        "CANCELLED"
    );
    assert_eq!(jonas.inbox().await[0].0, "ride-cannot");
}

#[actix_web::test]
async fn somebody_drives_to_the_next_town_on_saturday_and_two_seats_are_given_once_each() {
    let town = Town::with_roads().await;
    let names = ["Amira", "Minh", "Olena", "Tuan"];
    let [amira, minh, olena, tuan] = names.map(|name| town.world.member(name));
    let (amira, minh, olena, tuan) = (amira.await, minh.await, olena.await, tuan.await);
    let trip = with(saturday("offer"), &json!({ "seats": 2, "back_from": "18:00" }));
    let made = amira.post(ONE_OFFS, trip).await.expect(201);
    assert_eq!((&made["seats"], &made["tolerance_minutes"]), (&json!(2), &json!(30)));
    assert_eq!((&made["there_by"], &made["back_from"]), (&json!("10:00"), &json!("18:00")));
    assert_eq!((&made["to"]["kind"], &made["to"]["id"]), (&json!("place"), &json!(place_id(1))));
    assert!(made["to"]["name"].as_str().is_some_and(|name| !name.is_empty()), "{made}");
    let offer = made["id"].as_str().expect("an id").to_owned();
    let mut paths = Vec::new();
    for who in [&minh, &olena, &tuan] {
        let id = posted(who, saturday("request")).await;
        assert_eq!(
            found(&town.matches(who, &id).await),
            std::slice::from_ref(&offer),
            "requests match no requests"
        );
        paths.push(asked(who, ask(&id, &offer, &[SATURDAY])).await);
    }
    for path in &paths[..2] {
        amira.post(&format!("{path}/accept"), json!({})).await.expect(200);
    }
    amira.post(&format!("{}/accept", paths[2]), json!({})).await.refuses(409, "seat-taken");
    assert_eq!(days(&amira).await, ["12-05 out"]);

    // Amira cannot drive: both who would have ridden are told, and Tuan, who waits.
    amira.delete(&format!("/api/v1/one-offs/{offer}")).await.expect(204);
    assert!(mine(&amira).await.is_empty());
    for who in [&minh, &olena] {
        assert_eq!(told(who).await[0], "ride-cancelled");
    }
    assert_eq!(told(&tuan).await[0], "ride-declined");
    assert_eq!(minh.get(&paths[0]).await.expect(200)["state"], "CANCELLED");
    assert_eq!(tuan.get(&paths[2]).await.expect(200)["state"], "DECLINED");
    let own = mine(&minh).await[0]["id"].as_str().expect("an id").to_owned();
    assert!(found(&town.matches(&minh, &own).await).is_empty(), "who is gone is not found");
}

#[actix_web::test]
async fn what_was_asked_for_one_day_is_taken_back_and_the_driver_is_told() {
    let town = Town::new().await;
    let (jonas, jonas_drives, site) = driver(&town, 1).await;
    let (olena, own) = drives(&town, "Olena", &site).await;
    let id = posted(&olena, broken(&own, TUESDAY)).await;
    let path = agreed(&jonas, &olena, ask(&id, &jonas_drives, &[TUESDAY])).await;
    olena.delete(&format!("/api/v1/one-offs/{id}")).await.expect(204);
    assert_eq!(told(&jonas).await[0], "ride-cancelled");
    assert_eq!(jonas.get(&path).await.expect(200)["state"], "CANCELLED");
    olena.delete(&format!("/api/v1/one-offs/{id}")).await.refuses(404, "not-found");
    // The seat is free again.
    let (minh, of_minh) = drives(&town, "Minh", &site).await;
    let once = posted(&minh, broken(&of_minh, TUESDAY)).await;
    agreed(&jonas, &minh, ask(&once, &jonas_drives, &[TUESDAY])).await;
}

#[actix_web::test]
async fn a_day_that_was_is_not_listed_and_is_forgotten_with_its_rides() {
    let town = Town::new().await;
    let (jonas, jonas_drives, site) = driver(&town, 3).await;
    let (olena, own) = drives(&town, "Olena", &site).await;
    let id = posted(&olena, broken(&own, TUESDAY)).await;
    agreed(&jonas, &olena, ask(&id, &jonas_drives, &[TUESDAY])).await;
    let kept = |who: Caller| async move {
        let all = who.get("/api/v1/me/export").await.expect(200);
        let count = |name: &str| all[name].as_array().map_or(0, Vec::len);
        (count("one_offs"), count("carpools"), count("requests"))
    };
    assert_eq!((mine(&olena).await.len(), kept(olena.clone()).await), (1, (1, 1, 1)));
    town.world.wait(3 * DAY);
    worker::sweep(&town.world.app).await.expect("swept");
    let olena = back(&town, &olena).await;
    assert_eq!((mine(&olena).await.len(), kept(olena.clone()).await), (0, (1, 1, 1)));
    town.world.wait(29 * DAY);
    worker::sweep(&town.world.app).await.expect("swept");
    let olena = back(&town, &olena).await;
    assert_eq!(kept(olena).await, (0, 0, 0));
}

#[actix_web::test]
async fn whoever_looks_for_company_hears_of_a_seat_for_one_day_while_it_is_of_use() {
    let town = Town::new().await;
    let site = town.site("Werk", north(12_000.0)).await;
    let rides = async |name: &str| {
        let who = town.world.member(name).await;
        let id = town.post(&who, commute("ride", north(0.0), &site, &early_week())).await;
        (who, id)
    };
    let (amira, own) = rides("Amira").await;
    amira.post("/api/v1/me/watches", json!({ "commute_id": own })).await.expect(201);
    let looked = async || {
        while watches::look(&town.world.app).await.expect("looked") > 0 {}
        told(&amira).await.iter().filter(|kind| *kind == "watch-commute").count()
    };
    let offers = async |name: &str, date: &str| {
        let (who, id) = rides(name).await;
        posted(&who, json!({ "kind": "offer", "date": date, "commute_id": id })).await;
    };
    assert_eq!(looked().await, 0);
    offers("Olena", "2026-12-04").await;
    assert_eq!(looked().await, 1, "Olena drives on Friday for once");
    offers("Minh", TUESDAY).await;
    assert_eq!(looked().await, 2, "tomorrow does not wait for a day");
    offers("Georg", "2026-12-04").await;
    assert_eq!(looked().await, 2, "Friday does");
}
