//! Who may ask whom, what is answered, and what ends by itself.

use serde_json::json;
use server::{accounts, clock::HOUR, worker};
use tests::{Caller, Traits};

use super::{REQUESTS, ask, asked, back, driver, rider, states};
use crate::carpools::town::{MONDAY, Town, commute, early_week, found, north};

const TUESDAY: &str = "2026-12-01";
const WEDNESDAY: &str = "2026-12-02";

#[actix_web::test]
async fn a_driver_takes_somebody_along_on_some_of_the_days_and_both_read_the_same() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 1).await;
    let (oksana, rides) = rider(&town, "Oksana Bondar", &site).await;
    let path = asked(&oksana, ask(&rides, &drives, &[TUESDAY, WEDNESDAY])).await;
    let incoming = jonas.get("/api/v1/me/requests?direction=incoming").await.expect(200);
    let one = &incoming["items"][0];
    assert_eq!((&one["name"], &one["state"]), (&json!("Oksana"), &json!("WAITING_CONFIRMATION")));
    assert_eq!(one["text"], "May I ride along with you?");
    assert_eq!(jonas.inbox().await[0].0, "ride-asked");
    assert_eq!(jonas.inbox().await[0].1, "Oksana would like to ride along with you: 2 rides.");

    let some = json!({ "rides": [{ "date": TUESDAY, "leg": "out" }] });
    let told = jonas.post(&format!("{path}/accept"), some).await.expect(200);
    assert_eq!(states(&told), ["CONFIRMED", "DECLINED"]);
    let read = oksana.get(&path).await.expect(200);
    assert_eq!((states(&read), &read["state"]), (vec!["CONFIRMED", "DECLINED"], &json!("CONFIRMED")));
    assert_eq!(oksana.inbox().await[0].1, "Jonas takes you along: 1 ride.");
    jonas.post(&format!("{path}/accept"), json!({})).await.refuses(409, "request-closed");

    // The only seat of Tuesday is given, so nobody else finds it; cancelled, it is free again.
    let (tuan, tuans) = rider(&town, "Tuan", &site).await;
    tuan.post(REQUESTS, ask(&tuans, &drives, &[TUESDAY])).await.expect(201);
    let dates = |matches: &serde_json::Value| matches.to_string().contains(TUESDAY);
    let full = tuan.get(&format!("/api/v1/commutes/{tuans}/matches/{drives}")).await.expect(200);
    assert!(
        !full["items"][0]["rides"]
            .as_array()
            .expect("rides")
            .iter()
            .any(|one| one["leg"] == "out" && dates(one))
    );
    oksana.post(&format!("{path}/cancel"), json!({})).await.expect(200);
    let free = tuan.get(&format!("/api/v1/commutes/{tuans}/matches/{drives}")).await.expect(200);
    assert!(
        free["items"][0]["rides"]
            .as_array()
            .expect("rides")
            .iter()
            .any(|one| one["leg"] == "out" && dates(one))
    );
    assert_eq!(jonas.inbox().await[0].0, "ride-cancelled");
}

#[actix_web::test]
async fn what_has_begun_is_neither_asked_for_nor_given() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 1).await;
    let (oksana, rides) = rider(&town, "Oksana", &site).await;
    // It is ten on Monday; the shift began at six.
    let late = oksana.post(REQUESTS, ask(&rides, &drives, &[MONDAY])).await;
    late.refuses_field(422, "rides[0]", "field-no-shared-ride");
    let path = asked(&oksana, ask(&rides, &drives, &[TUESDAY, WEDNESDAY])).await;
    town.world.wait(24 * HOUR);
    let jonas = back(&town, &jonas).await;
    let tuesday = json!({ "rides": [{ "date": TUESDAY, "leg": "out" }] });
    jonas.post(&format!("{path}/accept"), tuesday).await.refuses(409, "no-longer-shared");
    let told = jonas.post(&format!("{path}/accept"), json!({})).await.expect(200);
    assert_eq!(states(&told), ["DECLINED", "CONFIRMED"]);
}

#[actix_web::test]
async fn three_requests_may_be_open_and_after_three_days_each_ends_by_itself() {
    let town = Town::new().await;
    let (_, first, site) = driver(&town, 3).await;
    let (oksana, rides) = rider(&town, "Oksana", &site).await;
    let mut drivers = vec![first];
    for name in ["Ada", "Bo", "Cem"] {
        let who = town.world.member(name).await;
        drivers.push(town.post(&who, commute("drive", north(0.0), &site, &early_week())).await);
    }
    let path = asked(&oksana, ask(&rides, &drivers[0], &["2026-12-08"])).await;
    oksana.post(REQUESTS, ask(&rides, &drivers[0], &["2026-12-09"])).await.refuses(409, "already-asked");
    for to in &drivers[1..3] {
        asked(&oksana, ask(&rides, to, &["2026-12-08"])).await;
    }
    let fourth = oksana.post(REQUESTS, ask(&rides, &drivers[3], &["2026-12-08"])).await;
    fourth.refuses(429, "too-many-open-requests");
    assert_eq!(fourth.header("retry-after"), "259200");
    town.world.wait(72 * HOUR);
    worker::sweep(&town.world.app).await.expect("swept");
    let opened = accounts::open_session(&town.world.app, oksana.id(), "test".to_owned(), None).await;
    let oksana = Caller { token: Some(opened.expect("a session").access), ..oksana };
    assert_eq!(oksana.get(&path).await.expect(200)["state"], "EXPIRED");
    assert_eq!(oksana.inbox().await.iter().filter(|(kind, _)| kind == "ride-expired").count(), 3);
    asked(&oksana, ask(&rides, &drivers[3], &["2026-12-08"])).await;
}

#[actix_web::test]
async fn whoever_does_not_fit_by_the_facts_of_now_is_not_there_to_be_asked_nor_taken_along() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 3).await;
    let young = town.world.person("Tuan", Traits { age: 16, ..Traits::default() }).await;
    let youngs = town.post(&young, commute("ride", north(0.0), &site, &early_week())).await;
    let unknown = young.post(REQUESTS, ask(&youngs, &uuid::Uuid::now_v7().to_string(), &[TUESDAY])).await;
    let unverified = young.post(REQUESTS, ask(&youngs, &drives, &[TUESDAY])).await;
    assert_eq!((unverified.status, &unverified.bytes), (404, &unknown.bytes));

    let (oksana, rides) = rider(&town, "Oksana", &site).await;
    let sunday = oksana.post(REQUESTS, ask(&rides, &drives, &["2026-12-06"])).await;
    sunday.refuses_field(422, "rides[0]", "field-no-shared-ride");
    let path = asked(&oksana, ask(&rides, &drives, &[TUESDAY])).await;
    assert_eq!(found(&town.matches(&jonas, &drives).await), [rides.as_str()]);
    jonas.post("/api/v1/me/blocks", json!({ "kind": "match", "id": rides })).await.expect(204);
    let gone = oksana.get(&path).await;
    assert_eq!(gone.bytes, oksana.get(&format!("{REQUESTS}/{}", uuid::Uuid::now_v7())).await.bytes);
    jonas.post(&format!("{path}/accept"), json!({})).await.expect(404);
    for (who, direction) in [(&jonas, "incoming"), (&oksana, "outgoing")] {
        let list = who.get(&format!("/api/v1/me/requests?direction={direction}")).await.expect(200);
        assert_eq!(list["items"], json!([]));
    }
}

#[actix_web::test]
async fn a_shift_that_was_swapped_meanwhile_cannot_be_accepted_any_more() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 3).await;
    let (oksana, rides) = rider(&town, "Oksana", &site).await;
    let path = asked(&oksana, ask(&rides, &drives, &[TUESDAY])).await;
    let mut roster = early_week();
    roster["exceptions"] = json!([{ "date": TUESDAY, "code": null }]);
    let swapped = commute("ride", north(0.0), &site, &roster);
    oksana.put(&format!("/api/v1/commutes/{rides}"), swapped).await.expect(200);
    jonas.post(&format!("{path}/accept"), json!({})).await.refuses(409, "no-longer-shared");
    jonas.post(&format!("{path}/decline"), json!({})).await.expect(200);
    assert_eq!(oksana.inbox().await[0].0, "ride-declined");
}
