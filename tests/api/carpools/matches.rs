//! Who finds whom, with which reasons.

use serde_json::{Value, json};
use server::accounts::{Group, GroupKind, GroupRole};
use tests::{Caller, Traits};

use super::town::{MONDAY, Town, centre, clock_down_5, commute, ds, early_week, found, north, plain, up_5};

/// What a stop costs a driver, in deciseconds.
const STOP: f64 = 1_200.0;

const MINUTE: f64 = 600.0;

/// Three weeks: early, late, school.
fn trainee_roster(school: &str) -> Value {
    let week = |code: &str| {
        vec![json!(code), json!(code), json!(code), json!(code), json!(code), json!(null), json!(null)]
    };
    json!({
        "codes": [{ "code": "F", "start": "06:00", "end": "14:00" }, { "code": "S", "start": "13:30", "end": "21:30" },
            { "code": "B", "start": "08:00", "end": "15:30", "site_id": school }],
        "cycle": { "anchor": MONDAY, "days": ([week("F"), week("S"), week("B")].concat()) },
    })
}

fn ride<'a>(one: &'a Value, leg: &str) -> &'a Value {
    let rides = one["rides"].as_array().expect("rides");
    let of_leg: Vec<_> = rides.iter().filter(|ride| ride["leg"] == leg).collect();
    assert_eq!(of_leg.len(), 1, "{rides:?}");
    of_leg[0]
}

/// The weekdays of the first and the fourth week, where the horizon's first four weeks are meant.
fn early_days(count: usize) -> Vec<String> {
    let monday: chrono::NaiveDate = MONDAY.parse().expect("a date");
    let days = (0..84).filter(|day| day % 21 < 5).map(|day| (monday + chrono::Days::new(day)).to_string());
    days.take(count).collect()
}

#[actix_web::test]
async fn a_trainee_finds_a_driver_of_another_employer_and_every_number_can_be_worked_out() {
    let town = Town::new().await;
    let (hospital, sawmill) = (north(15_000.0), north(16_000.0));
    let sites = [town.site("Klinikum", hospital).await, town.site("Sägewerk", sawmill).await];
    let school = town.site("Berufsschule", north(-20_000.0)).await;
    let tuan = town.world.person("Tuan Nguyen", Traits { age: 16, ..Traits::default() }).await;
    let jonas = town.world.member("Jonas Meier").await;
    let group = Group { kind: GroupKind::Region, id: town.world.region.id.0 };
    town.world.join(&jonas, group, GroupRole::Member).await;
    let rides = town.post(&tuan, commute("ride", north(0.0), &sites[0], &trainee_roster(&school))).await;
    let drives = town.post(&jonas, commute("drive", north(-6_000.0), &sites[1], &early_week())).await;

    let told = town.matches(&tuan, &rides).await;
    let week = |all: bool| if all { "b".repeat(5) + "--" } else { "-".repeat(7) };
    assert_eq!(told["from"], MONDAY);
    assert_eq!(told["matches"][0]["strip"], [week(true), week(false), week(false), week(true)].concat());
    assert_eq!(told["matches"][0]["roster"], "eeeee--".repeat(4), "Jonas works early");
    assert_eq!(town.matches(&jonas, &drives).await["matches"][0]["roster"], "eeeee--lllll--ddddd--eeeee--");
    let one = &town.detail(&tuan, &rides, &drives).await;
    for same in ["commute_id", "name", "driver", "score", "shifts"] {
        assert_eq!(told["matches"][0][same], one[same], "{same}");
    }
    assert_eq!(one["name"], "Jonas");
    assert_eq!(one["driver"], "other");
    assert_eq!(one["site"]["employer"], "Sägewerk GmbH");
    assert_eq!(one["approximate"], true);
    assert_eq!(one["shifts"], json!({ "all": 20, "out": 10, "home": 10, "both": 10 }));

    let (x, g) = (centre(&tuan, &rides).await, centre(&jonas, &drives).await);
    let out = ride(one, "out");
    let tau = ds(hospital, sawmill) + STOP;
    let detour = ds(g, x) + STOP + ds(x, hospital) + tau - ds(g, sawmill);
    let arrival = 350.0 * MINUTE;
    let early = 350.0 * MINUTE - (arrival - tau);
    assert_eq!(out["dates"], json!(early_days(20)));
    assert_eq!(out["detour_minutes"], up_5(detour));
    assert_eq!(out["ride_minutes"], up_5(ds(x, hospital)));
    assert_eq!(out["slack_minutes"], up_5(early));
    assert_eq!(out["pick_up_time"], clock_down_5(arrival - tau - ds(x, hospital)));
    assert_eq!((&out["walk_minutes"], &out["stop"]["meeting_point_id"]), (&json!(0), &json!(null)));

    let back = ride(one, "home");
    let rho = ds(sawmill, hospital);
    let detour_back = rho + STOP + ds(hospital, x) + STOP + ds(x, g) - ds(sawmill, g);
    assert_eq!(back["detour_minutes"], up_5(detour_back));
    assert_eq!(back["slack_minutes"], up_5(rho));
    assert_eq!(back["pick_up_time"], clock_down_5(850.0 * MINUTE + rho));

    let g_out = (1.5 * detour + 0.5 * early) / MINUTE;
    let g_back = (1.5 * detour_back + rho) / MINUTE;
    let score = (100.0 * 0.5 * (-(g_out + g_back) / 2.0 / 20.0).exp()).round();
    assert_eq!(one["score"].as_f64(), Some(score));

    let words: Vec<String> =
        one["reasons"].as_array().expect("reasons").iter().map(|r| plain(&r["text"])).collect();
    assert!(words.contains(&"10 of 20 shifts with a ride both ways".to_owned()), "{words:?}");
    let minutes = up_5((detour + detour_back) / 2.0);
    assert!(words.contains(&format!("About {minutes} minutes’ detour for Jonas")), "{words:?}");
    assert!(
        words.contains(&"No ride home on Mon 7/12, Tue 8/12, Wed 9/12 and 7 more".to_owned()),
        "{words:?}"
    );
    let german = tuan.reading("de").get(&format!("/api/v1/commutes/{rides}/matches")).await.expect(200);
    let german = plain(&german["matches"][0]["reasons"][0]["text"]);
    assert_eq!(german, "10 von 20 Schichten hin und zurück");

    let mirrored = &town.detail(&jonas, &drives, &rides).await;
    assert_eq!((&mirrored["driver"], &mirrored["name"]), (&json!("you"), &json!("Tuan")));
    for same in ["score", "shifts", "rides", "no_ride"] {
        assert_eq!(mirrored[same], one[same], "{same}");
    }
}

/// A driver and a rider of the same village and site with these hours.
async fn colleagues(town: &Town, hours: [(&str, &str); 2]) -> (Caller, String, String) {
    let site = town.site("Sägewerk", north(12_000.0)).await;
    let (oksana, jonas) = (town.world.member("Oksana").await, town.world.member("Jonas").await);
    let roster = |(start, end): (&str, &str)| {
        json!({ "codes": [{ "code": "X", "start": start, "end": end }],
            "cycle": { "anchor": MONDAY, "days": ["X", null] } })
    };
    let other = town.post(&jonas, commute("drive", north(0.0), &site, &roster(hours[0]))).await;
    let id = town.post(&oksana, commute("ride", north(0.0), &site, &roster(hours[1]))).await;
    (oksana, id, other)
}

#[actix_web::test]
async fn an_end_at_23_50_and_one_at_00_10_meet() {
    let town = Town::new().await;
    let (oksana, id, other) = colleagues(&town, [("10:50", "23:50"), ("18:00", "00:10")]).await;
    let told = town.matches(&oksana, &id).await;
    let one = told["matches"].get(0).or(told["also_possible"].get(0)).expect("a match");
    let full = town.detail(&oksana, &id, &other).await;
    let back = ride(&full, "home");
    assert_eq!(back["dates"][0], "2026-12-01", "the ride home is dated by the end of the shift");
    assert_eq!(back["pick_up_time"], "00:20");
    let codes: Vec<_> =
        one["reasons"].as_array().expect("reasons").iter().map(|r| r["code"].clone()).collect();
    assert!(codes.contains(&json!("over-midnight")), "{codes:?}");
}

#[actix_web::test]
async fn a_start_at_05_50_and_one_at_06_00_meet() {
    let town = Town::new().await;
    let (oksana, id, other) = colleagues(&town, [("05:50", "12:00"), ("06:00", "18:00")]).await;
    let told = town.matches(&oksana, &id).await;
    let full = town.detail(&oksana, &id, &other).await;
    let out = ride(&full, "out");
    assert_eq!(out["slack_minutes"], 10);
    assert_eq!(told["matches"][0]["shifts"]["home"], 0);
}

#[actix_web::test]
async fn who_pauses_deletes_is_banned_or_blocked_is_gone_at_once() {
    let town = Town::new().await;
    let site = town.site("Sägewerk", north(12_000.0)).await;
    let (oksana, jonas) = (town.world.member("Oksana").await, town.world.member("Jonas").await);
    let rides = town.post(&oksana, commute("ride", north(0.0), &site, &early_week())).await;
    let drives = town.post(&jonas, commute("drive", north(0.0), &site, &early_week())).await;
    let nobody = Vec::<String>::new();
    assert_eq!(found(&town.matches(&oksana, &rides).await), [drives.as_str()]);

    let path = format!("/api/v1/commutes/{drives}");
    jonas.post(&format!("{path}/pause"), json!({})).await.expect(200);
    assert_eq!(found(&town.matches(&oksana, &rides).await), nobody);
    assert_eq!(found(&town.matches(&jonas, &drives).await), nobody);
    jonas.post(&format!("{path}/resume"), json!({})).await.expect(200);
    assert_eq!(found(&town.matches(&oksana, &rides).await), [drives.as_str()]);

    let ban = format!("/api/v1/accounts/{}/ban", jonas.id());
    let banned =
        town.moderator.put(&ban, json!({ "banned": true, "reasons": "Fährt ohne Führerschein." })).await;
    assert!(banned.status < 300, "{}", banned.text());
    assert_eq!(found(&town.matches(&oksana, &rides).await), nobody);
    assert!(town.moderator.put(&ban, json!({ "banned": false })).await.status < 300);
    assert_eq!(found(&town.matches(&oksana, &rides).await), [drives.as_str()]);

    let match_of = |id: &str| json!({ "kind": "match", "id": id });
    let unknown = match_of(&uuid::Uuid::now_v7().to_string());
    oksana.post("/api/v1/me/blocks", unknown).await.refuses(404, "not-found");
    oksana.post("/api/v1/me/blocks", match_of(&drives)).await.expect(204);
    assert_eq!(found(&town.matches(&oksana, &rides).await), nobody);
    assert_eq!(found(&town.matches(&jonas, &drives).await), nobody, "a block works both ways");
    let told = jonas.inbox().await;
    assert!(
        told.iter().all(|(kind, _)| kind.starts_with("restriction-")),
        "who is blocked is not told: {told:?}"
    );
    oksana.delete("/api/v1/me/blocks").await.expect(204);
    assert_eq!(found(&town.matches(&oksana, &rides).await), [drives.as_str()]);

    jonas.delete(&path).await.expect(204);
    assert_eq!(found(&town.matches(&oksana, &rides).await), nobody);
}

#[actix_web::test]
async fn a_driver_is_told_how_many_more_a_longer_detour_would_find() {
    let town = Town::new().await;
    let site = town.site("Sägewerk", north(20_000.0)).await;
    let (oksana, jonas) = (town.world.member("Oksana").await, town.world.member("Jonas").await);
    town.post(&oksana, commute("ride", north(-2_000.0), &site, &early_week())).await;
    let mut drives = commute("drive", north(0.0), &site, &early_week());
    drives["limits"] = json!({ "detour_minutes": 5 });
    let id = town.post(&jonas, drives).await;
    let told = town.matches(&jonas, &id).await;
    assert_eq!(found(&told), Vec::<String>::new());
    assert_eq!(told["widen"], json!({ "detour_minutes": 15, "matches": 1 }));
    let own = &told["why_nobody"]["own"][0];
    assert_eq!((&own["limit"], &own["value"]), (&json!("detour_minutes"), &json!(15)));
    assert_eq!(plain(&own["text"]), "With up to 15 minutes’ detour: 1 match");
}

#[actix_web::test]
async fn what_keeps_others_away_is_told_of_five_people_and_not_of_four() {
    let town = Town::new().await;
    let site = town.site("Sägewerk", north(12_000.0)).await;
    let oksana = town.world.member("Oksana").await;
    let id = town.post(&oksana, commute("ride", north(0.0), &site, &early_week())).await;
    let late = json!({ "codes": [{ "code": "S", "start": "12:00", "end": "20:00" }],
        "cycle": { "anchor": MONDAY, "days": ["S", "S", "S", "S", "S", null, null] } });
    for number in 1..=5 {
        let told = town.matches(&oksana, &id).await;
        assert_eq!(told["why_nobody"]["others"], json!([]), "{number}");
        let driver = town.world.member("Jonas").await;
        town.post(&driver, commute("drive", north(0.0), &site, &late)).await;
    }
    let others = &town.matches(&oksana, &id).await["why_nobody"]["others"];
    assert_eq!((&others[0]["code"], &others[0]["at_least"]), (&json!("time-window"), &json!(5)));
}

#[actix_web::test]
async fn the_answer_is_the_same_after_a_restart_and_moves_on_at_midnight() {
    let mut town = Town::new().await;
    let (oksana, id, other) = colleagues(&town, [("06:00", "14:00"), ("06:00", "14:00")]).await;
    let path = format!("/api/v1/commutes/{id}/matches");
    let before = oksana.get(&path).await;
    let shift = town.world.app.clock.now();
    town.world.restart().await;
    town.world.wait(shift - town.world.app.clock.now());
    let oksana = Caller { address: town.world.address.clone(), ..oksana };
    assert_eq!(oksana.get(&path).await.text(), before.text());
    let first = |told: &Value| told["rides"][0]["dates"][0].clone();
    assert_eq!(first(&town.detail(&oksana, &id, &other).await), MONDAY);
    town.world.wait(15 * server::clock::HOUR);
    let oksana =
        oksana.with_session(&oksana.sign_in(&oksana.sign_in_name, tests::PASSPHRASE).await.expect(200));
    assert_eq!(oksana.get(&path).await.expect(200)["from"], "2026-12-01");
    assert_eq!(first(&town.detail(&oksana, &id, &other).await), "2026-12-02");
}

#[actix_web::test]
async fn whoever_could_drive_is_told_of_both_ways_and_a_commute_that_is_no_match_is_not_found() {
    let town = Town::new().await;
    let site = town.site("Sägewerk", north(12_000.0)).await;
    let (oksana, jonas) = (town.world.member("Oksana").await, town.world.member("Jonas").await);
    let id = town.post(&oksana, commute("either", north(0.0), &site, &early_week())).await;
    let other = town.post(&jonas, commute("either", north(0.0), &site, &early_week())).await;
    let full = oksana.get(&format!("/api/v1/commutes/{id}/matches/{other}")).await.expect(200);
    let drivers: Vec<_> = full["items"].as_array().expect("items").iter().map(|one| &one["driver"]).collect();
    assert_eq!(drivers, ["you", "other"]);

    let unknown = oksana.get(&format!("/api/v1/commutes/{id}/matches/{}", uuid::Uuid::now_v7())).await;
    unknown.refuses(404, "not-found");
    oksana.post("/api/v1/me/blocks", json!({ "kind": "match", "id": other })).await.expect(204);
    let blocked = oksana.get(&format!("/api/v1/commutes/{id}/matches/{other}")).await;
    assert_eq!((blocked.status, blocked.text()), (404, unknown.text()), "byte for byte");
    jonas.get(&format!("/api/v1/commutes/{other}/matches/{id}")).await.refuses(404, "not-found");
    jonas.get(&format!("/api/v1/commutes/{id}/matches/{other}")).await.refuses(404, "not-found");
}

#[actix_web::test]
async fn a_list_of_twenty_fits_a_slow_net() {
    let town = Town::new().await;
    let site = town.site("Sägewerk und Holzhandel Oberland", north(12_000.0)).await;
    let oksana = town.world.member("Oksana").await;
    let id = town.post(&oksana, commute("ride", north(0.0), &site, &early_week())).await;
    for _ in 0..20 {
        let driver = town.world.member("Maximilian Obermeier").await;
        town.post(&driver, commute("drive", north(-2_000.0), &site, &early_week())).await;
    }
    for language in ["de", "en", "tr"] {
        let answer = oksana.reading(language).get(&format!("/api/v1/commutes/{id}/matches")).await;
        assert_eq!(answer.json()["matches"].as_array().map(Vec::len), Some(20));
        assert!(
            answer.bytes.len() <= 10 * 1024,
            "{} bytes in {language}: {}",
            answer.bytes.len(),
            answer.text()
        );
    }
}
