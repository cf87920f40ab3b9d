//! What anybody finds, with or without an account.

use serde_json::json;
use tests::{Caller, World};

use super::{LIST, december, posted};

/// The titles that a list shows.
async fn titles(who: &Caller, query: &str) -> Vec<String> {
    let body = who.get(&format!("{LIST}{query}")).await.expect(200);
    let items = body["items"].as_array().cloned().unwrap_or_default();
    items.iter().map(|item| item["title"].as_str().unwrap_or_default().to_owned()).collect()
}

/// A week in the county: four things to do in three places.
async fn a_week(world: &World) {
    let olha = world.member("Olha").await;
    let at = |address: &str, lat: f64, lon: f64| json!({ "kind": "address", "address": address, "lat": lat, "lon": lon });
    let week = [
        json!({ "title": "Sprachcafé", "category": "language", "languages": ["de"], "starts": "2026-12-02T18:00",
            "ends": "2026-12-02T20:00", "venue": at("Peißenberg, Bücherei", 47.80, 11.07) }),
        json!({ "title": "Wanderung", "category": "sport", "languages": ["de", "uk"], "starts": "2026-12-05T09:00",
            "ends": "2026-12-05T15:00", "venue": at("Hohenpeißenberg", 47.7995, 11.0045) }),
        json!({ "title": "Frauenfrühstück", "category": "women", "language": "ar", "languages": ["ar"],
            "starts": "2026-12-06T10:00", "ends": "2026-12-06T12:00", "venue": at("Weilheim", 47.84, 11.15) }),
        json!({ "title": "Repair-Café", "category": "education_work", "starts": "2026-12-04T23:00",
            "ends": "2026-12-05T01:00", "text": "Wir reparieren Fahrräder, 100 % umsonst." }),
    ];
    for fields in week {
        posted(&olha, fields).await;
    }
}

#[actix_web::test]
async fn without_an_account_one_finds_by_day_category_language_text_and_nearness() {
    let world = december().await;
    a_week(&world).await;
    let amira = world.nobody();
    assert_eq!(titles(&amira, "").await, ["Sprachcafé", "Repair-Café", "Wanderung", "Frauenfrühstück"]);
    assert_eq!(titles(&amira, "?category=women").await, ["Frauenfrühstück"]);
    assert_eq!(titles(&amira, "?language=uk").await, ["Wanderung"]);
    assert_eq!(titles(&amira, "?language=ar").await, ["Frauenfrühstück"]);
    for text in ["cafe", "CAF%C3%89"] {
        assert_eq!(titles(&amira, &format!("?text={text}")).await, ["Sprachcafé", "Repair-Café"], "{text}");
    }
    for text in ["fruehst", "fr%C3%BChst%C3%BCck", "fruhstuck"] {
        assert_eq!(titles(&amira, &format!("?text={text}")).await, ["Frauenfrühstück"], "{text}");
    }
    assert_eq!(titles(&amira, "?text=peissenberg").await, ["Sprachcafé", "Wanderung"]);
    // What runs past midnight belongs to both days.
    assert_eq!(titles(&amira, "?from=2026-12-05&to=2026-12-05").await, ["Repair-Café", "Wanderung"]);
    assert_eq!(titles(&amira, "?to=2026-12-03").await, ["Sprachcafé"]);
    // 4.9 km from Peißenberg to the hill, 7.4 km to Weilheim.
    assert_eq!(titles(&amira, "?lat=47.80&lon=11.07&km=4").await, ["Sprachcafé"]);
    assert_eq!(titles(&amira, "?lat=47.80&lon=11.07&km=5").await, ["Sprachcafé", "Wanderung"]);
    assert_eq!(
        titles(&amira, "?lat=47.80&lon=11.07&km=8").await,
        ["Sprachcafé", "Wanderung", "Frauenfrühstück"]
    );
    assert_eq!(
        titles(&amira, "?lat=47.80&lon=11.07&km=8&category=sport&text=wander&language=de").await,
        ["Wanderung"]
    );
    assert_eq!(titles(&amira, "?club=0190f0c0-0000-7000-8000-000000000000").await, [] as [&str; 0]);
}

#[actix_web::test]
async fn questions_that_mean_nothing_are_refused_by_field() {
    let world = december().await;
    let amira = world.nobody();
    for (status, query, field, code) in [
        (422, "from=2026-02-30", "from", "field-date"),
        (400, "from=yesterday", "from", "field-pattern"),
        (422, "from=2026-12-05&to=2026-12-04", "to", "field-end-before-start"),
        (422, "lat=47.8", "lon", "field-missing"),
        (422, "lon=11", "lat", "field-missing"),
        (400, "lat=abc&lon=11", "lat", "field-type"),
        (400, "lat=91&lon=11", "lat", "field-too-large"),
        (400, "lat=NaN&lon=11", "lat", "field-type"),
        (422, "place=osm:n1", "place", "field-place-unknown"),
        (400, "km=0", "km", "field-too-small"),
        (400, "category=", "category", "field-choice"),
        (400, "limit=101", "limit", "field-too-large"),
        (400, "sort=best", "sort", "field-unknown"),
        (422, "after=abc", "after", "cursor"),
    ] {
        amira.get(&format!("{LIST}?{query}")).await.refuses_field(status, field, code);
    }
    amira.get("/api/v1/regions/nowhere/activities").await.refuses(404, "not-found");
}

#[actix_web::test]
async fn what_is_over_leaves_the_list_and_is_found_by_its_date() {
    let world = december().await;
    a_week(&world).await;
    world.wait(36 * 3_600_000);
    let amira = world.nobody();
    assert_eq!(titles(&amira, "").await, ["Repair-Café", "Wanderung", "Frauenfrühstück"]);
    assert_eq!(titles(&amira, "?from=2026-12-02&to=2026-12-02").await, ["Sprachcafé"]);
}

#[actix_web::test]
async fn pages_of_seven_show_everything_once_even_at_the_same_minute() {
    let world = december().await;
    let olha = world.member("Olha").await;
    for number in 0..24 {
        let hour = 10 + number % 3;
        let fields = json!({ "title": format!("Nr. {number}"), "starts": format!("2026-12-04T{hour}:00"), "ends": "2026-12-04T20:00" });
        posted(&olha, fields).await;
    }
    for caller in [world.nobody(), olha] {
        let (mut seen, mut next) = (Vec::new(), String::new());
        for _ in 0..4 {
            let body = caller.get(&format!("{LIST}?limit=7{next}")).await.expect(200);
            let items = body["items"].as_array().cloned().unwrap_or_default();
            let key = |item: &serde_json::Value| (item["starts_at"].to_string(), item["id"].to_string());
            seen.extend(items.iter().map(key));
            next = body["next"].as_str().map(|cursor| format!("&after={cursor}")).unwrap_or_default();
        }
        assert!(next.is_empty());
        let mut sorted = seen.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!((seen.len(), seen), (24, sorted));
    }
}

#[actix_web::test]
async fn twenty_long_activities_fit_into_ten_kibibytes() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let long = "Разом готуємо, gemeinsam kochen, معاً نطبخ. ".repeat(60);
    for _ in 0..20 {
        let venue = json!({ "kind": "address", "address": long.chars().take(200).collect::<String>(), "lat": 47.812_345, "lon": 11.123_456 });
        let fields = json!({ "title": long.chars().take(80).collect::<String>(), "text": long, "venue": venue, "capacity": 5000, "cost_cents": 1_000_000 });
        posted(&olha, fields).await;
    }
    let answer = world.nobody().get(LIST).await;
    assert_eq!(answer.expect(200)["items"].as_array().map(Vec::len), Some(20));
    assert!(answer.bytes.len() <= 10 * 1024, "{} bytes", answer.bytes.len());
}
