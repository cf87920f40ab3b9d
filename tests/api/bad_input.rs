//! Bad input of every kind, told by field and in the reader's own language, and nothing of it kept.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use server::l10n::LANGUAGES;
use tests::{Answer, Caller};

use super::{
    accounts::amira_with,
    activities::{LIST, brunch_with},
    carpools::town::{COMMUTES, Town, commute, early_week, north},
    clubs::{CLUBS, club},
};

const SITES: &str = "/api/v1/regions/sonnenau/sites";

/// Where it is sent, what, and how it is refused: status, field and code.
type Case = (&'static str, Value, u16, &'static str, &'static str);

fn with(mut body: Value, pointer: &str, value: Value) -> Value {
    let (parent, field) = pointer.rsplit_once('/').expect("a pointer");
    body.pointer_mut(parent).expect("the parent is there")[field] = value;
    body
}

/// Fields nobody knows, and zero bytes.
fn misfits() -> Vec<Case> {
    vec![
        ("/api/v1/sign-up", amira_with("nickname", json!("Ami")), 400, "nickname", "field-unknown"),
        (
            "/api/v1/sign-up",
            amira_with("display_name", json!("A\0")),
            400,
            "display_name",
            "field-control-character",
        ),
        (LIST, brunch_with(json!({ "price": 3 })), 400, "price", "field-unknown"),
        (LIST, brunch_with(json!({ "title": "Brunch\0" })), 400, "title", "field-control-character"),
        (CLUBS, with(club("Chor"), "/owner", json!("me")), 400, "owner", "field-unknown"),
        (CLUBS, club("Chor\0"), 400, "name", "field-control-character"),
    ]
}

/// A day and a time that there are not.
fn times() -> Vec<Case> {
    let starts = |starts: &str| brunch_with(json!({ "starts": starts, "ends": "2027-04-01T10:00" }));
    vec![
        (LIST, starts("2027-02-30T10:00"), 422, "starts", "field-date"),
        (LIST, starts("2027-03-28T02:30"), 422, "starts", "field-no-such-time"),
    ]
}

fn sites() -> Vec<Case> {
    let site = |lat: f64, lon: f64| json!({ "kind": "employer", "name": "Molkerei", "employer": "Molkerei eG", "lat": lat, "lon": lon });
    vec![
        (SITES, site(-33.9, 151.2), 422, "lat", "field-off-map"),
        (SITES, site(11.1, 47.8), 422, "lat", "field-lat-lon-swapped"),
        (SITES, site(91.0, 11.1), 400, "lat", "field-too-large"),
        (SITES, with(site(47.8, 11.1), "/owner", json!("me")), 400, "owner", "field-unknown"),
    ]
}

fn commutes(site: &str) -> Vec<Case> {
    let but =
        |pointer: &str, value: Value| with(commute("ride", north(0.0), site, &early_week()), pointer, value);
    let exceptions: Vec<Value> = (0..500).map(|_| json!({ "date": "2026-12-24" })).collect();
    let days = |days: Value| but("/roster/cycle/days", days);
    let home = |lat: f64, lon: f64| but("/home", json!({ "lat": lat, "lon": lon }));
    vec![
        (COMMUTES, days(json!([])), 400, "roster.cycle.days", "field-too-few"),
        (COMMUTES, days(json!(vec!["F"; 400])), 400, "roster.cycle.days", "field-too-many"),
        (COMMUTES, but("/roster/exceptions", json!(exceptions)), 400, "roster.exceptions", "field-too-many"),
        (
            COMMUTES,
            but("/roster/cycle/anchor", json!("2027-02-30")),
            422,
            "roster.cycle.anchor",
            "field-date",
        ),
        (COMMUTES, but("/surprise", json!(1)), 400, "surprise", "field-unknown"),
        (COMMUTES, home(11.1, 47.8), 422, "home.lat", "field-lat-lon-swapped"),
        (COMMUTES, home(-40.0, 170.0), 422, "home.lat", "field-off-map"),
    ]
}

/// Whether a text is written as this language is: in its script, and in words instead of codes.
fn is_written_in(text: &str, language: &str) -> bool {
    let has = |range: std::ops::RangeInclusive<char>| text.chars().any(|letter| range.contains(&letter));
    let script = match language {
        "uk" | "ru" => has('\u{400}'..='\u{4ff}'),
        "ar" | "fa" => has('\u{600}'..='\u{6ff}'),
        _ => has('a'..='z') && !has('\u{400}'..='\u{6ff}'),
    };
    script && text.contains(' ')
}

/// Refused in each language with this status, field and code, and with words of that language alone.
async fn is_told_in_every_language(who: &Caller, (path, body, status, field, code): Case) {
    let mut heard = [BTreeSet::new(), BTreeSet::new(), BTreeSet::new()];
    for language in LANGUAGES {
        let answer: Answer = who.reading(language).post(path, body.clone()).await;
        answer.refuses_field(status, field, code);
        assert_eq!(answer.header("content-language"), *language);
        let told = answer.json();
        let fields = told["fields"].as_array().cloned().unwrap_or_default();
        let of_field = fields.iter().find(|one| one["field"] == field).map(|one| one["detail"].clone());
        let words = [told["title"].clone(), told["detail"].clone(), of_field.unwrap_or_default()];
        for (heard, words) in heard.iter_mut().zip(words) {
            let words = words.as_str().unwrap_or_default().to_owned();
            assert!(is_written_in(&words, language), "{path} {code} in {language}: {words:?}");
            heard.insert(words);
        }
    }
    for words in heard {
        // Easy German may say the same as German where that is easy.
        assert!(words.len() + 1 >= LANGUAGES.len(), "{path} {code}: {words:?}");
    }
}

#[actix_web::test]
async fn people_of_every_language_each_read_what_is_wrong_and_nothing_is_kept() {
    let town = Town::new().await;
    let amira = town.world.member("Amira").await;
    let site = town.site("Sägewerk", north(9_000.0)).await;
    let cases = [misfits(), times(), sites(), commutes(&site)].concat();
    for case in cases {
        is_told_in_every_language(&amira, case).await;
    }
    let nobody = town.world.nobody();
    let count =
        async |who: &Caller, path: &str| who.get(path).await.expect(200)["items"].as_array().map(Vec::len);
    assert_eq!(count(&nobody, LIST).await, Some(0));
    assert_eq!(count(&nobody, CLUBS).await, Some(0));
    assert_eq!(count(&amira, "/api/v1/me/commutes").await, Some(0));
    assert_eq!(count(&town.moderator, &format!("{SITES}?state=suggested")).await, Some(0));
    assert_eq!(count(&nobody, SITES).await, Some(1), "the sawmill alone");
}
