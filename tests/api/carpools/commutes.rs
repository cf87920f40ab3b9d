//! Posting, reading, changing, pausing and deleting commutes.

use serde_json::json;
use tests::Traits;

use super::town::{COMMUTES, MONDAY, Town, commute, early_week, found, north};

#[actix_web::test]
async fn a_commute_is_said_back_with_its_cell_and_without_its_home() {
    let town = Town::new().await;
    let (amira, jonas) = (town.world.member("Amira").await, town.world.member("Jonas").await);
    let site = town.site("Sägewerk", north(9_000.0)).await;
    let home = (47.801_234_5, 11.102_345_6);
    let made = amira.post(COMMUTES, commute("ride", home, &site, &early_week())).await;
    let body = made.expect(201);
    assert!(!made.text().contains("801234") && !made.text().contains("1023456"), "the home is in the answer");
    assert_eq!(body["limits"]["detour_minutes"], 10);
    assert_eq!(body["limits"]["walk_metres"], 1000);
    assert_eq!(body["legs"], json!({ "out": true, "home": true }));
    assert_eq!(body["home"]["metres"], 2000);
    let path = format!("/api/v1/commutes/{}", body["id"].as_str().expect("an id"));
    assert_eq!(amira.get(&path).await.expect(200), body);
    assert_eq!(amira.get("/api/v1/me/commutes").await.expect(200)["items"], json!([body]));
    let unknown = jonas.get(&format!("/api/v1/commutes/{}", uuid::Uuid::now_v7())).await;
    for tail in ["", "/matches", "/roster"] {
        let foreign = jonas.get(&format!("{path}{tail}")).await;
        foreign.refuses(404, "not-found");
        assert_eq!(foreign.bytes, unknown.bytes);
    }
    jonas.put(&path, commute("ride", home, &site, &early_week())).await.refuses(404, "not-found");
    jonas.delete(&path).await.refuses(404, "not-found");
    town.world.nobody().get(&path).await.refuses(401, "not-signed-in");
}

#[actix_web::test]
async fn a_change_keeps_the_home_that_it_does_not_name_and_replaces_the_rest() {
    let town = Town::new().await;
    let amira = town.world.member("Amira").await;
    let site = town.site("Sägewerk", north(9_000.0)).await;
    let id = town.post(&amira, commute("ride", north(0.0), &site, &early_week())).await;
    let path = format!("/api/v1/commutes/{id}");
    let before = amira.get(&path).await.expect(200);
    let roster = json!({
        "codes": [{ "code": "S", "start": "13:00", "end": "21:00" }, { "code": "N", "start": "22:00", "end": "06:00" }],
        "dated": [{ "date": "2026-12-01", "code": "S" }, { "date": "2026-12-24", "code": "N" }],
        "exceptions": [{ "date": "2026-12-02", "code": "S" }],
    });
    let change = json!({ "role": "either", "site_id": site, "roster": roster, "legs": { "out": true, "home": false },
        "limits": { "detour_minutes": 20, "seats": 1 } });
    let after = amira.put(&path, change).await.expect(200);
    assert_eq!(after["home"], before["home"]);
    assert_eq!(after["role"], "either");
    assert_eq!(after["limits"]["detour_minutes"], 20);
    assert_eq!(after["roster"]["codes"][0]["code"], "N", "codes come in the order of their names");
    assert_eq!(amira.get(&path).await.expect(200), after);
    let days = amira.get(&format!("{path}/roster?from=2026-12-01&days=3")).await.expect(200);
    let codes: Vec<_> =
        days["items"].as_array().expect("days").iter().map(|day| day["code"].clone()).collect();
    assert_eq!(codes, [json!("S"), json!("S"), json!(null)]);
    assert_eq!(days["items"][1]["exception"], true);
    amira.delete(&path).await.expect(204);
    amira.get(&path).await.refuses(404, "not-found");
    amira.delete(&path).await.refuses(404, "not-found");
}

#[actix_web::test]
async fn a_roster_says_nights_holidays_and_school_blocks_day_by_day() {
    let town = Town::new().await;
    let amira = town.world.member("Amira").await;
    let (site, school) =
        (town.site("Klinikum", north(9_000.0)).await, town.site("Schule", north(-9_000.0)).await);
    let roster = json!({
        "codes": [{ "code": "N", "start": "22:00", "end": "06:00" },
            { "code": "B", "start": "08:00", "end": "15:30", "site_id": school }],
        "cycle": { "anchor": MONDAY, "days": ["N", "B"] },
        "exceptions": [{ "date": "2026-12-25", "code": "B" }],
        "observes_public_holidays": true,
    });
    let id = town.post(&amira, commute("ride", north(0.0), &site, &roster)).await;
    let from = |date: &str| format!("/api/v1/commutes/{id}/roster?from={date}&days=2");
    let days = amira.get(&from(MONDAY)).await.expect(200)["items"].clone();
    assert_eq!(days[0]["start"], "22:00");
    assert_eq!(days[0]["end"], "06:00");
    assert_eq!(days[0]["ends_next_day"], true);
    assert_eq!(days[0]["site_id"], site.as_str());
    assert_eq!(days[1]["site_id"], school.as_str());
    let christmas = amira.get(&from("2026-12-25")).await.expect(200)["items"].clone();
    assert_eq!(christmas[0]["code"], "B", "an exception wins over a holiday");
    assert_eq!(christmas[1]["code"], json!(null), "Boxing Day is free");
    assert_eq!(christmas[1]["public_holiday"], true);
    amira.get(&from("2026-02-30")).await.refuses_field(422, "from", "field-date");
    amira.get(&format!("/api/v1/commutes/{id}/roster?days=85")).await.refuses(400, "invalid");
}

#[actix_web::test]
async fn two_commutes_are_active_at_most_and_a_paused_one_gives_way() {
    let town = Town::new().await;
    let amira = town.world.member("Amira").await;
    let site = town.site("Sägewerk", north(9_000.0)).await;
    let body = commute("ride", north(0.0), &site, &early_week());
    let first = town.post(&amira, body.clone()).await;
    town.post(&amira, body.clone()).await;
    amira.post(COMMUTES, body.clone()).await.refuses(409, "too-many-commutes");
    let paused = amira.post(&format!("/api/v1/commutes/{first}/pause"), json!({})).await.expect(200);
    assert_eq!(paused["paused"], true);
    let third = town.post(&amira, body.clone()).await;
    amira
        .post(&format!("/api/v1/commutes/{first}/resume"), json!({}))
        .await
        .refuses(409, "too-many-commutes");
    amira.delete(&format!("/api/v1/commutes/{third}")).await.expect(204);
    amira.post(&format!("/api/v1/commutes/{first}/resume"), json!({})).await.expect(200);
    amira.post(&format!("/api/v1/commutes/{first}/resume"), json!({})).await.expect(200);
    amira.post(COMMUTES, body).await.refuses(409, "too-many-commutes");
}

#[actix_web::test]
async fn twenty_calls_at_once_post_two_commutes() {
    let town = Town::new().await;
    let amira = town.world.member("Amira").await;
    let site = town.site("Sägewerk", north(9_000.0)).await;
    let body = commute("ride", north(0.0), &site, &early_week());
    let calls = (0..20).map(|_| amira.post(COMMUTES, body.clone()));
    let answers = futures_util::future::join_all(calls).await;
    let made = answers.iter().filter(|answer| answer.status == 201).count();
    let refused = answers.iter().filter(|answer| answer.status == 409).count();
    assert_eq!((made, refused), (2, 18));
}

#[actix_web::test]
async fn a_home_moves_twice_in_thirty_days_and_inside_its_cell_as_often_as_it_likes() {
    let town = Town::new().await;
    let amira = town.world.member("Amira").await;
    let site = town.site("Sägewerk", north(9_000.0)).await;
    let at = |metres: f64| commute("ride", north(metres), &site, &early_week());
    let id = town.post(&amira, at(0.0)).await;
    let path = format!("/api/v1/commutes/{id}");
    for metres in [1.0, 2.0, 3.0, 4_000.0, 4_001.0, 8_000.0, 0.0, 4_000.0] {
        amira.put(&path, at(metres)).await.expect(200);
    }
    amira.put(&path, at(12_000.0)).await.refuses(409, "too-many-home-moves");
    // To delete and post anew is to move as well.
    amira.delete(&path).await.expect(204);
    amira.post(COMMUTES, at(12_000.0)).await.refuses(409, "too-many-home-moves");
    town.world.wait(31 * server::clock::DAY);
    let amira = amira.with_session(&amira.sign_in(&amira.sign_in_name, tests::PASSPHRASE).await.expect(200));
    town.post(&amira, at(12_000.0)).await;
}

#[actix_web::test]
async fn who_is_under_18_never_drives_and_women_only_is_for_women() {
    let town = Town::new().await;
    let youth = town.world.person("Tuan", Traits { age: 17, ..Traits::default() }).await;
    let woman = town.world.person("Oksana", Traits { woman: true, ..Traits::default() }).await;
    let site = town.site("Sägewerk", north(9_000.0)).await;
    let body = |role: &str| commute(role, north(0.0), &site, &early_week());
    for role in ["drive", "either"] {
        youth.post(COMMUTES, body(role)).await.refuses(409, "too-young-to-drive");
    }
    town.post(&youth, body("ride")).await;
    let mut women = body("drive");
    women["women_only"] = json!(true);
    town.world.member("Jonas").await.post(COMMUTES, women.clone()).await.refuses(409, "women-only");
    let id = town.post(&woman, women).await;
    assert_eq!(found(&town.matches(&woman, &id).await), Vec::<String>::new());
}
