//! One tap on the day of a ride, and what becomes of it afterwards.

use serde_json::json;
use server::{
    clock::{DAY, HOUR, MINUTE},
    worker,
};
use tests::Caller;

use super::{FullCar, agreed, ask, back, days, driver, first_ride, rider, rides, told};
use crate::carpools::town::{Town, centre, ds, north};

const TUESDAY: &str = "2026-12-01";

/// Tuesday at this local time; the town's clock stands at Monday, 10:00.
async fn on_tuesday(town: &Town, who: &Caller, hour: i64, minute: i64) -> Caller {
    let noon = chrono::DateTime::parse_from_rfc3339("2026-12-01T00:00:00+01:00").expect("an instant");
    let at = noon.timestamp_millis() + hour * HOUR + minute * MINUTE;
    town.world.wait(at - town.world.app.clock.now());
    back(town, who).await
}

#[actix_web::test]
async fn a_ride_says_when_who_gets_in_and_both_see_the_same() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 2).await;
    let (oksana, commute) = rider(&town, "Oksana Bondar", &site).await;
    agreed(&jonas, &oksana, ask(&commute, &drives, &[TUESDAY])).await;
    let of_oksana = &rides(&oksana).await[0];
    let of_jonas = &rides(&jonas).await[0];
    assert_eq!((&of_oksana["drives"], &of_jonas["drives"]), (&json!(false), &json!(true)));
    assert_eq!((&of_oksana["id"], &of_oksana["arrives"]), (&of_jonas["id"], &of_jonas["arrives"]));
    assert_eq!(of_oksana["driver"]["name"], "Jonas");
    assert_eq!(of_jonas["riders"][0]["person"]["name"], "Oksana");
    // The shift starts at 06:00 and the buffer is 10 minutes; from there it goes backwards.
    assert_eq!(of_oksana["arrives"]["time"], "05:50");
    let way = ds(centre(&oksana, &commute).await, north(12_000.0));
    let gets_in = ((350.0 * 600.0 - way) / 600.0).floor();
    assert_eq!(of_oksana["riders"][0]["gets_in"]["time"], format!("05:{:02}", gets_in - 300.0));
    assert_eq!(of_oksana["state"], "CONFIRMED");
}

#[actix_web::test]
async fn a_rider_who_cannot_come_frees_the_seat_and_only_the_driver_hears_of_it() {
    let town = Town::new().await;
    let FullCar { jonas, drives, site, oksana: (oksana, _), tuan: (tuan, _) } =
        FullCar::on(&town, TUESDAY).await;
    let (minh, of_minh) = rider(&town, "Minh", &site).await;
    let path = first_ride(&oksana).await;
    assert_eq!(path, first_ride(&tuan).await, "they sit in one car");
    let done = oksana.post(&format!("{path}/cancel"), json!({})).await.expect(200);
    assert_eq!(done["ride"]["state"], "CANCELLED");
    assert!(done["plan_b"]["others"].as_array().is_some_and(Vec::is_empty), "nobody else drives");
    assert!(done["plan_b"]["text"].is_null(), "this county lists nothing: {done}");
    assert_eq!(told(&jonas).await[0], "ride-cannot");
    assert!(!told(&tuan).await.contains(&"ride-cannot".to_owned()));
    assert!(days(&oksana).await.is_empty());
    assert_eq!(days(&tuan).await, ["12-01 out"]);
    agreed(&jonas, &minh, ask(&of_minh, &drives, &[TUESDAY])).await;
    oksana.post(&format!("{path}/cancel"), json!({})).await.refuses(409, "ride-over");
}

#[actix_web::test]
async fn a_driver_who_drops_out_tells_every_rider_and_each_reads_who_else_drives() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 2).await;
    let (ada, of_ada, _) = super::driver_to(&town, "Ada Winter", &site).await;
    let (oksana, of_oksana) = rider(&town, "Oksana", &site).await;
    let (tuan, of_tuan) = rider(&town, "Tuan", &site).await;
    for (who, commute) in [(&oksana, &of_oksana), (&tuan, &of_tuan)] {
        agreed(&jonas, who, ask(commute, &drives, &[TUESDAY])).await;
    }
    let path = first_ride(&jonas).await;
    jonas.post(&format!("{path}/cancel"), json!({})).await.expect(200);
    for (who, commute) in [(&oksana, &of_oksana), (&tuan, &of_tuan)] {
        assert_eq!(told(who).await[0], "ride-no-driver");
        let plan = who.get(&format!("{path}/plan-b")).await.expect(200);
        assert_eq!(plan["others"][0]["commute_id"], of_ada.as_str(), "{plan}");
        agreed(&ada, who, ask(commute, &of_ada, &[TUESDAY])).await;
        assert_eq!(days(who).await, ["12-01 out"]);
    }
    assert!(days(&jonas).await.is_empty());
    let (minh, of_minh) = rider(&town, "Minh", &site).await;
    minh.post("/api/v1/requests", ask(&of_minh, &drives, &[TUESDAY])).await;
    let tuesday = minh.get(&format!("/api/v1/commutes/{of_minh}/matches/{drives}")).await.expect(200);
    let rides = tuesday["items"][0]["rides"].to_string();
    assert!(!rides.contains("\"2026-12-01\",\"leg\":\"out\""), "who does not drive is not offered: {rides}");
}

#[actix_web::test]
async fn who_is_late_and_who_is_there_is_told_at_once_to_those_it_concerns() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 2).await;
    let (oksana, of_oksana) = rider(&town, "Oksana", &site).await;
    let (tuan, of_tuan) = rider(&town, "Tuan", &site).await;
    for (who, commute) in [(&oksana, &of_oksana), (&tuan, &of_tuan)] {
        agreed(&jonas, who, ask(commute, &drives, &[TUESDAY])).await;
    }
    let path = first_ride(&oksana).await;
    oksana.post(&format!("{path}/late"), json!({ "minutes": 5 })).await.refuses(409, "ride-over");
    let oksana = on_tuesday(&town, &oksana, 5, 20).await;
    let (jonas, tuan) = (back(&town, &jonas).await, back(&town, &tuan).await);
    let late = oksana.post(&format!("{path}/late"), json!({ "minutes": 5 })).await.expect(200);
    assert_eq!(late["riders"].as_array().map(Vec::len), Some(2));
    let inbox = jonas.inbox().await;
    assert_eq!(inbox[0].1, "Oksana is late by 5 minutes. This is about 2026-12-01 at 05:30.");
    assert_ne!(told(&tuan).await[0], "ride-late", "a rider's delay is the driver's to tell");
    jonas.post(&format!("{path}/here"), json!({})).await.expect(200);
    for who in [&oksana, &tuan] {
        assert_eq!(told(who).await[0], "ride-here");
        assert!(who.get(&path).await.expect(200)["driver"]["here_at"].is_string());
    }
    jonas.post(&format!("{path}/nobody-here"), json!({})).await.expect(403);
}

#[actix_web::test]
async fn whoever_waits_in_vain_says_so_and_is_shown_other_ways() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 2).await;
    let (oksana, of_oksana) = rider(&town, "Oksana", &site).await;
    agreed(&jonas, &oksana, ask(&of_oksana, &drives, &[TUESDAY])).await;
    let path = first_ride(&oksana).await;
    let oksana = on_tuesday(&town, &oksana, 5, 40).await;
    let done = oksana.post(&format!("{path}/nobody-here"), json!({})).await.expect(200);
    assert_eq!(done["ride"]["state"], "CANCELLED");
    assert_eq!(told(&back(&town, &jonas).await).await[0], "ride-missed");
}

#[actix_web::test]
async fn what_happened_counts_in_the_ledger_and_is_forgotten_after_thirty_days() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 2).await;
    let (oksana, of_oksana) = rider(&town, "Oksana", &site).await;
    let (tuan, of_tuan) = rider(&town, "Tuan", &site).await;
    agreed(&jonas, &oksana, ask(&of_oksana, &drives, &[TUESDAY])).await;
    let tuans = agreed(&jonas, &tuan, ask(&of_tuan, &drives, &[TUESDAY])).await;
    let path = first_ride(&oksana).await;
    let oksana = on_tuesday(&town, &oksana, 6, 30).await;
    let tuan = back(&town, &tuan).await;
    assert_eq!(oksana.get(&path).await.expect(200)["state"], "COMPLETED_PENDING_VALIDATION");
    let yes = oksana.post(&format!("{path}/happened"), json!({ "happened": true })).await.expect(200);
    assert_eq!(yes["state"], "VALIDATED");
    let no = tuan.post(&format!("{path}/happened"), json!({ "happened": false })).await.expect(200);
    assert_eq!(no["state"], "CANCELLED");
    town.world.wait(5 * DAY);
    worker::sweep(&town.world.app).await.expect("swept");
    let oksana = back(&town, &oksana).await;
    let mine = oksana.get("/api/v1/me/carpools").await.expect(200);
    let balances: Vec<(&str, f64)> = mine["items"][0]["members"]
        .as_array()
        .expect("members")
        .iter()
        .map(|one| (one["name"].as_str().expect("a name"), one["balance"].as_f64().expect("a number")))
        .collect();
    assert_eq!(balances, [("Jonas", 0.5), ("Oksana", -0.5), ("Tuan", 0.0)]);
    oksana.post(&format!("{path}/happened"), json!({ "happened": false })).await.refuses(409, "ride-over");
    town.world.wait(26 * DAY);
    worker::sweep(&town.world.app).await.expect("swept");
    let (oksana, tuan) = (back(&town, &oksana).await, back(&town, &tuan).await);
    oksana.get(&path).await.expect(404);
    tuan.get(&tuans).await.expect(404);
}
