//! Bad input of every kind, told in the reader's language.

use serde_json::{Value, json};
use tests::Caller;

use super::town::{COMMUTES, MONDAY, Town, commute, early_week, north};

async fn setting() -> (Town, Caller, Value) {
    let town = Town::new().await;
    let amira = town.world.member("Amira").await;
    let site = town.site("Sägewerk", north(9_000.0)).await;
    (town, amira, commute("ride", north(0.0), &site, &early_week()))
}

/// The body with one thing changed.
fn with(body: &Value, pointer: &str, value: Value) -> Value {
    let mut body = body.clone();
    let (parent, field) = pointer.rsplit_once('/').expect("a pointer");
    let parent = body.pointer_mut(parent).expect("the parent is there");
    match parent {
        Value::Object(fields) => fields.insert(field.to_owned(), value),
        other => panic!("no object: {other}"),
    };
    body
}

#[actix_web::test]
async fn what_has_the_wrong_shape_is_named_by_field() {
    let (_town, amira, body) = setting().await;
    let many = |count: usize| json!(vec![json!("F"); count]);
    let exceptions: Vec<Value> = (0..500).map(|_| json!({ "date": "2026-12-24" })).collect();
    for (pointer, value, field, code) in [
        ("/roster/cycle/days", json!([]), "roster.cycle.days", "field-too-few"),
        ("/roster/cycle/days", many(400), "roster.cycle.days", "field-too-many"),
        ("/roster/exceptions", json!(exceptions), "roster.exceptions", "field-too-many"),
        ("/roster/codes", json!([]), "roster.codes", "field-too-few"),
        ("/roster/cycle/anchor", json!("30.11.2026"), "roster.cycle.anchor", "field-date"),
        ("/limits", json!({ "detour_minutes": 21 }), "limits.detour_minutes", "field-too-large"),
        ("/limits", json!({ "seats": 0 }), "limits.seats", "field-too-small"),
        ("/home", json!({ "lat": 91.0, "lon": 11.0 }), "home.lat", "field-too-large"),
        ("/role", json!("fly"), "role", "field-choice"),
        ("/surprise", json!(1), "surprise", "field-unknown"),
    ] {
        let answer = amira.post(COMMUTES, with(&body, pointer, value)).await;
        answer.refuses_field(400, field, code);
    }
    for (start, end) in [("24:00", "06:00"), ("6:00", "14:00"), ("06:60", "14:00"), ("06:00", "24:01")] {
        let codes = json!([{ "code": "F", "start": start, "end": end }]);
        amira.post(COMMUTES, with(&body, "/roster/codes", codes)).await.refuses(400, "invalid");
    }
}

#[actix_web::test]
async fn what_means_nothing_is_named_by_field() {
    let (_town, amira, body) = setting().await;
    let two = json!([{ "code": "F", "start": "06:00", "end": "14:00" }, { "code": "F", "start": "07:00", "end": "14:00" }]);
    let twice = json!([{ "date": "2026-12-24" }, { "date": "2026-12-24", "code": "F" }]);
    let dated = json!([{ "date": MONDAY, "code": "F" }]);
    for (pointer, value, field, code) in [
        ("/roster/cycle/anchor", json!("2026-02-30"), "roster.cycle.anchor", "field-date"),
        ("/roster/cycle/anchor", json!("9999-01-01"), "roster.cycle.anchor", "field-date"),
        ("/roster/cycle/days", json!(["F", "X"]), "roster.cycle.days[1]", "field-code-unknown"),
        ("/roster/codes", two, "roster.codes[1].code", "field-code-twice"),
        ("/roster/exceptions", twice, "roster.exceptions[1].date", "field-date-twice"),
        ("/roster/dated", dated, "roster", "field-cycle-or-dated"),
        ("/limits", json!({ "early_minutes": 5 }), "limits.buffer_minutes", "field-buffer-over-early"),
        ("/legs", json!({ "out": false, "home": false }), "legs", "field-no-leg"),
        ("/site_id", json!(uuid::Uuid::now_v7()), "site_id", "field-site-unknown"),
        ("/home", json!({ "lat": 11.1, "lon": 47.8 }), "home.lat", "field-lat-lon-swapped"),
        ("/home", json!({ "lat": -40.0, "lon": 170.0 }), "home.lat", "field-off-map"),
        ("/home", json!({ "lat": 47.8 }), "home", "field-place-or-point"),
        ("/home", json!({ "place_id": "osm:n1" }), "home.place_id", "field-place-unknown"),
        ("/home", json!(null), "home", "field-missing"),
    ] {
        let answer = amira.post(COMMUTES, with(&body, pointer, value)).await;
        answer.refuses_field(422, field, code);
        assert!(!answer.text().contains("47.8"), "the home is in the answer: {}", answer.text());
    }
}

#[actix_web::test]
async fn a_time_that_a_spring_night_skips_is_fine_in_a_roster() {
    let (town, amira, body) = setting().await;
    let codes = json!([{ "code": "F", "start": "02:30", "end": "10:00" }]);
    let body = with(&body, "/roster/codes", codes);
    let body = with(&body, "/roster/exceptions", json!([{ "date": "2027-03-28", "code": "F" }]));
    let id = town.post(&amira, body).await;
    let day = amira.get(&format!("/api/v1/commutes/{id}/roster?from=2027-03-28&days=1")).await.expect(200);
    assert_eq!(day["items"][0]["start"], "02:30");
}

#[actix_web::test]
async fn a_refusal_is_told_in_the_readers_language() {
    let (_town, amira, body) = setting().await;
    let wrong = with(&body, "/roster/cycle/days", json!(["X"]));
    let mut words: Vec<String> = Vec::new();
    for language in server::l10n::LANGUAGES {
        let told = amira.reading(language).post(COMMUTES, wrong.clone()).await;
        told.refuses_field(422, "roster.cycle.days[0]", "field-code-unknown");
        words.push(told.json()["fields"][0]["detail"].as_str().unwrap_or_default().to_owned());
    }
    let different: std::collections::BTreeSet<&String> = words.iter().collect();
    assert!(different.len() + 1 >= words.len(), "easy German alone may say the same as German: {words:?}");
}

#[actix_web::test]
async fn a_commute_belongs_to_ones_own_region_and_uses_its_sites() {
    let (town, amira, body) = setting().await;
    town.world.another_region("nebenan").await;
    let next_door = "/api/v1/regions/nebenan/commutes";
    amira.post(next_door, body.clone()).await.refuses(404, "not-found");
    amira.post("/api/v1/regions/nirgends/commutes", body.clone()).await.refuses(404, "not-found");
    town.world.nobody().post(COMMUTES, body).await.refuses(401, "not-signed-in");
}
