//! What rides cost: never more than the law lets riders share, agreed on by both, and added up for a month.

use serde_json::{Value, json};
use server::{
    clock::{DAY, HOUR},
    worker,
};
use tests::Caller;

use super::{FullCar, agreed, ask, back, driver, first_ride, rider, told};
use crate::{
    carpools::town::{Town, centre, north},
    operator::{refuses, run},
};

const TUESDAY: &str = "2026-12-01";
const WEDNESDAY: &str = "2026-12-02";

/// What somebody may pay for their next ride.
async fn costs(who: &Caller) -> Value {
    who.get(&format!("{}/costs", first_ride(who).await)).await.expect(200)
}

/// Names an amount for the rides of a request.
async fn names(who: &Caller, request: &str, cents: i32) -> Value {
    who.put(&format!("{request}/costs"), json!({ "cents": cents })).await.expect(200)
}

/// The one carpool of somebody's sheet of December.
async fn sheet(town: &Town, who: &Caller) -> Value {
    let read = back(town, who).await.get("/api/v1/me/costs?date=2026-12-15").await.expect(200);
    assert_eq!(read["first"], "2026-12-01");
    assert_eq!(read["rates"][0]["cents_per_km"], 30.0);
    assert!(read["rates"][0]["source"].as_str().is_some_and(|source| source.contains("BRKG")), "{read}");
    assert_eq!(read["carpools"].as_array().map(Vec::len), Some(1), "{read}");
    read["carpools"][0].clone()
}

/// Wednesday evening, after two days of rides.
async fn after_both_days(town: &Town) {
    town.world.wait(2 * DAY + 10 * HOUR);
}

#[actix_web::test]
async fn a_ride_costs_at_most_thirty_cents_for_each_kilometre_shared_by_all_who_ride_along() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 2).await;
    let (oksana, of_oksana) = rider(&town, "Oksana", &site).await;
    agreed(&jonas, &oksana, ask(&of_oksana, &drives, &[TUESDAY])).await;
    let alone = costs(&oksana).await;
    // A straight line x 1.3, from the middle of the cell to the site.
    let (lat, _) = centre(&oksana, &of_oksana).await;
    let metres = (north(12_000.0).0 - lat) * 111_195.08 * 1.3;
    let told = alone["metres"].as_f64().expect("metres");
    assert!((told - metres).abs() < 30.0, "{told} {metres}");
    let most = (told * 0.03).floor();
    assert_eq!(alone["most_cents"].as_f64(), Some(most));
    assert_eq!(alone["mine"]["suggested_cents"].as_f64(), Some(most));
    let (tuan, of_tuan) = rider(&town, "Tuan", &site).await;
    agreed(&jonas, &tuan, ask(&of_tuan, &drives, &[TUESDAY])).await;
    let both = costs(&oksana).await;
    assert_eq!(both["most_cents"], alone["most_cents"], "for all riders together");
    assert_eq!(both["mine"]["owed_cents"].as_f64(), Some((most / 2.0).floor()));
    assert!(costs(&jonas).await["mine"].is_null(), "who drives pays nothing");
}

#[actix_web::test]
async fn an_amount_holds_once_both_named_it_and_more_than_is_allowed_is_refused_in_words() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 2).await;
    let (oksana, of_oksana) = rider(&town, "Oksana", &site).await;
    let request = agreed(&jonas, &oksana, ask(&of_oksana, &drives, &[TUESDAY])).await;
    let most = i32::try_from(costs(&oksana).await["most_cents"].as_i64().expect("cents")).expect("small");
    let refused = jonas.put(&format!("{request}/costs"), json!({ "cents": most + 1 })).await;
    let problem = refused.refuses(409, "above-cost-cap");
    assert_eq!(problem["title"], "More than is allowed");
    let named = names(&oksana, &request, 250).await;
    assert_eq!(
        (&named["mine_cents"], &named["agreed_cents"], &named["most_cents"]),
        (&json!(250), &json!(null), &json!(most))
    );
    assert_eq!(jonas.inbox().await[0].1, "Oksana suggests for each ride: €2.50.");
    let seen = jonas.get(&format!("{request}/costs")).await.expect(200);
    assert_eq!((&seen["theirs_cents"], &seen["drives"]), (&json!(250), &json!(true)));
    names(&jonas, &request, 300).await;
    assert_eq!(names(&jonas, &request, 250).await["agreed_cents"], 250);
    assert_eq!(told(&oksana).await[..2], ["ride-cost-agreed", "ride-cost-named"]);
    let before = told(&oksana).await.len();
    names(&jonas, &request, 250).await;
    assert_eq!(told(&oksana).await.len(), before, "the same again is no news");
    assert_eq!(costs(&oksana).await["mine"]["owed_cents"], 250);
    // Whoever gets in later finds less room.
    let (tuan, of_tuan) = rider(&town, "Tuan", &site).await;
    let second = agreed(&jonas, &tuan, ask(&of_tuan, &drives, &[TUESDAY])).await;
    let room = tuan.get(&format!("{second}/costs")).await.expect(200)["most_cents"].clone();
    assert_eq!(room, most - 250);
    tuan.put(&format!("{second}/costs"), json!({ "cents": most - 249 })).await.refuses(409, "above-cost-cap");
    town.world.nobody().get(&format!("{request}/costs")).await.expect(401);
    tuan.get(&format!("{request}/costs")).await.expect(404);
    // Where no ride is to come there is nothing to agree on.
    oksana.post(&format!("{}/cancel", first_ride(&oksana).await), json!({})).await.expect(200);
    oksana.put(&format!("{request}/costs"), json!({ "cents": 0 })).await.refuses(409, "ride-over");
}

#[actix_web::test]
async fn two_riders_who_agree_at_the_same_moment_never_agree_on_more_than_is_allowed() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 2).await;
    let mut both = Vec::new();
    for name in ["Oksana", "Tuan"] {
        let (who, commute) = rider(&town, name, &site).await;
        let request = agreed(&jonas, &who, ask(&commute, &drives, &[TUESDAY])).await;
        both.push((who, request));
    }
    let most = i32::try_from(costs(&both[0].0).await["most_cents"].as_i64().expect("cents")).expect("small");
    let amount = most * 2 / 3;
    for (who, request) in &both {
        names(who, request, amount).await;
    }
    let paths = [format!("{}/costs", both[0].1), format!("{}/costs", both[1].1)];
    let body = json!({ "cents": amount });
    let (one, two) = tokio::join!(jonas.put(&paths[0], body.clone()), jonas.put(&paths[1], body.clone()));
    let mut statuses = [one.status, two.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
}

#[actix_web::test]
async fn the_sheet_of_a_month_says_who_drove_whom_and_says_the_same_after_the_rides_are_settled_and_forgotten()
 {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 2).await;
    let (oksana, of_oksana) = rider(&town, "Oksana", &site).await;
    let (tuan, of_tuan) = rider(&town, "Tuan", &site).await;
    let request = agreed(&jonas, &oksana, ask(&of_oksana, &drives, &[TUESDAY, WEDNESDAY])).await;
    agreed(&jonas, &tuan, ask(&of_tuan, &drives, &[WEDNESDAY])).await;
    names(&oksana, &request, 200).await;
    names(&jonas, &request, 200).await;
    let most = costs(&oksana).await["most_cents"].as_i64().expect("cents");
    let empty = oksana.get("/api/v1/me/costs?date=2026-12-15").await.expect(200);
    assert_eq!(empty["carpools"], json!([]), "what is to come is not on the sheet");
    after_both_days(&town).await;
    let of_jonas = sheet(&town, &jonas).await;
    assert_eq!(of_jonas["rides"].as_array().map(Vec::len), Some(2));
    assert_eq!(
        (&of_jonas["rides"][1]["date"], &of_jonas["rides"][1]["riders"]),
        (&json!(WEDNESDAY), &json!(2))
    );
    let pair = |name: &str| {
        let pairs = of_jonas["pairs"].as_array().expect("pairs");
        pairs.iter().find(|pair| pair["rider"]["name"] == name).expect("a pair").clone()
    };
    assert_eq!((&pair("Oksana")["rides"], &pair("Oksana")["owed_cents"]), (&json!(2), &json!(400)));
    assert_eq!(pair("Oksana")["suggested_cents"].as_i64(), Some(most + most / 2));
    assert_eq!(pair("Tuan")["owed_cents"].as_i64(), Some(most / 2));
    let of_tuan = sheet(&town, &tuan).await;
    assert_eq!(
        of_tuan["rides"][0]["shares"].as_array().map(Vec::len),
        Some(1),
        "others' shares are theirs: {of_tuan}"
    );
    assert!(!of_tuan.to_string().contains("Oksana"), "{of_tuan}");
    let of_oksana = sheet(&town, &oksana).await;
    for days in [6, 30] {
        town.world.wait(days * DAY);
        worker::sweep(&town.world.app).await.expect("swept");
        for (who, before) in [(&jonas, &of_jonas), (&oksana, &of_oksana), (&tuan, &of_tuan)] {
            assert_eq!(&sheet(&town, who).await, before, "after {days} days more");
        }
    }
    town.world.wait(80 * DAY);
    worker::sweep(&town.world.app).await.expect("swept");
    let gone = back(&town, &jonas).await.get("/api/v1/me/costs?date=2026-12-15").await.expect(200);
    assert_eq!(gone["carpools"], json!([]), "after some months nobody needs it any more");
}

#[actix_web::test]
async fn what_did_not_happen_is_not_on_the_sheet_and_who_blocked_somebody_reads_nothing_of_them() {
    let town = Town::new().await;
    let FullCar { jonas, oksana: (oksana, of_oksana), tuan: (tuan, _), .. } =
        FullCar::on(&town, TUESDAY).await;
    let path = first_ride(&oksana).await;
    after_both_days(&town).await;
    let tuan = back(&town, &tuan).await;
    tuan.post(&format!("{path}/happened"), json!({ "happened": false })).await.expect(200);
    let of_jonas = sheet(&town, &jonas).await;
    assert_eq!(of_jonas["pairs"].as_array().map(Vec::len), Some(1), "Tuan was not there: {of_jonas}");
    assert_eq!(of_jonas["rides"][0]["riders"], 1);
    let block = json!({ "kind": "match", "id": of_oksana });
    back(&town, &jonas).await.post("/api/v1/me/blocks", block).await.expect(204);
    for who in [&jonas, &oksana] {
        let read = back(&town, who).await.get("/api/v1/me/costs?date=2026-12-15").await.expect(200);
        assert_eq!(read["carpools"], json!([]));
    }
}

#[actix_web::test]
async fn an_operator_sets_another_rate_from_a_day_on_and_rides_before_it_keep_theirs() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 2).await;
    let (oksana, of_oksana) = rider(&town, "Oksana", &site).await;
    agreed(&jonas, &oksana, ask(&of_oksana, &drives, &[TUESDAY, WEDNESDAY])).await;
    let typed = |cents: &'static str| {
        [
            "region",
            "cost-rate",
            "sonnenau",
            "--from",
            WEDNESDAY,
            "--cents-per-km",
            cents,
            "--source",
            "Kreistag, Beschluss 12",
        ]
    };
    refuses(&town.world, &typed("30.05"), "at most one decimal");
    refuses(&town.world, &typed("-1"), "from 0 to 100");
    assert!(run(&town.world, &typed("35")).status.success());
    assert!(run(&town.world, &typed("38.5")).status.success(), "one of the same day is put in its place");
    let mut rates = Vec::new();
    for ride in super::rides(&oksana).await {
        let path = format!("/api/v1/rides/{}/costs", ride["id"].as_str().expect("an id"));
        let cost = oksana.get(&path).await.expect(200);
        let most = (cost["metres"].as_f64().expect("metres")
            * cost["rate"]["cents_per_km"].as_f64().expect("cents")
            / 1_000.0)
            .floor();
        assert_eq!(cost["most_cents"].as_f64(), Some(most));
        rates.push((cost["rate"]["cents_per_km"].as_f64(), cost["rate"]["source"].as_str().map(str::len)));
    }
    assert_eq!(rates.iter().map(|rate| rate.0).collect::<Vec<_>>(), [Some(30.0), Some(38.5)]);
    assert_eq!(rates[1].1, Some("Kreistag, Beschluss 12".len()));
    let sheet = oksana.get("/api/v1/me/costs?date=2026-12-15").await.expect(200);
    assert_eq!(sheet["rates"].as_array().map(Vec::len), Some(2), "{sheet}");
}
