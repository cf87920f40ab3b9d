//! One's own calendar: a link that nobody guesses, and files in which words stay words.

use rand::{RngExt, SeedableRng, rngs::StdRng};
use serde_json::json;
use server::calendar::{Entry, State, file};
use tests::{Caller, World, rounds};

use crate::activities::{december, joins, posted};

const FEED: &str = "/api/v1/me/calendar-feed";

/// The path of a new link.
async fn linked(world: &World, who: &Caller) -> String {
    let made = who.post(FEED, json!({})).await.expect(201);
    let https = made["https"].as_str().expect("a link");
    let (_, rest) = https.split_once("://").expect("a scheme");
    assert_eq!(made["webcal"], format!("webcal://{rest}"));
    https.strip_prefix(world.app.config.origin.as_str()).expect("our own address").to_owned()
}

fn unfolded(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

fn names(text: &str) -> Vec<String> {
    let lines = unfolded(text);
    lines.iter().filter_map(|line| line.split([':', ';']).next().map(str::to_owned)).collect()
}

#[actix_web::test]
async fn amira_reads_what_she_joined_waits_for_and_organises_in_her_own_calendar() {
    let world = december().await;
    let (olha, amira) = (world.member("Olha").await, world.member("Amira").await);
    let brunch = posted(&olha, json!({})).await;
    let full = posted(&olha, json!({ "title": "Voll", "capacity": 1 })).await;
    posted(&olha, json!({ "title": "Ohne sie" })).await;
    let own = posted(
        &amira,
        json!({ "title": "Spaziergang", "starts": "2027-04-02T18:00", "ends": "2027-04-02T20:00" }),
    )
    .await;
    joins(&amira, &brunch).await;
    joins(&olha, &full).await;
    joins(&amira, &full).await;
    amira.patch("/api/v1/me", json!({ "locale": "de" })).await.expect(200);
    let link = linked(&world, &amira).await;
    let answer = world.nobody().get(&link).await;
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(answer.header("cache-control"), "no-store");
    let text = answer.text();
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 3, "{text}");
    let lines = unfolded(&text);
    let has = |line: &str| assert!(lines.iter().any(|one| one == line), "no {line} in {lines:#?}");
    has("X-WR-CALNAME:Miteinander");
    has("TZID:Europe/Berlin");
    has("DTSTART;TZID=Europe/Berlin:20261204T100000");
    has("DTSTART;TZID=Europe/Berlin:20270402T180000");
    has("DTSTART:20270328T020000");
    has("CATEGORIES:Freizeit und Kultur");
    has("STATUS:CONFIRMED");
    has("STATUS:TENTATIVE");
    assert!(text.contains(&format!("UID:{}@", own.rsplit('/').next().expect("an id"))), "{text}");
    world.wait(60_000);
    olha.post(&format!("{brunch}/cancel"), json!({})).await.expect(200);
    let text = world.nobody().get(&link).await.text();
    assert!(text.contains("STATUS:CANCELLED") && text.contains("SEQUENCE:6"), "{text}");
    let own = amira.get("/api/v1/me/calendar.ics").await.text();
    assert_eq!(own.matches("BEGIN:VEVENT").count(), 3);
}

#[actix_web::test]
async fn a_link_is_long_and_secret_and_leads_nowhere_once_it_is_changed_or_ended() {
    let world = december().await;
    let amira = world.member("Amira").await;
    assert_eq!(amira.get(FEED).await.expect(200)["since"], json!(null));
    let first = linked(&world, &amira).await;
    let token = first.rsplit('/').next().and_then(|file| file.strip_suffix(".ics")).expect("a token");
    assert!(token.len() * 6 >= 128, "{token}");
    assert!(amira.get(FEED).await.expect(200)["since"].is_string());
    let kept = amira.get("/api/v1/me/export").await.text();
    assert!(!kept.contains(token), "only the hash is kept");
    let second = linked(&world, &amira).await;
    let unknown = world.nobody().get(&format!("/api/v1/calendars/{}.ics", "A".repeat(43))).await;
    unknown.refuses(404, "not-found");
    assert_eq!(world.nobody().get(&first).await.bytes, unknown.bytes);
    assert_eq!(world.nobody().get(&second).await.status, 200);
    amira.delete(FEED).await.expect(204);
    assert_eq!(world.nobody().get(&second).await.bytes, unknown.bytes);
    amira.delete(FEED).await.expect(404);
    let third = linked(&world, &amira).await;
    let petra = world.moderator("Petra").await;
    let banned = format!("/api/v1/accounts/{}/ban", amira.id());
    petra.put(&banned, json!({ "banned": true, "reasons": "Beleidigung, Regel 2." })).await.expect(204);
    assert_eq!(world.nobody().get(&third).await.bytes, unknown.bytes);
}

/// A text of characters that a calendar program may stumble over.
fn hostile(chance: &mut StdRng) -> String {
    let pieces = [
        "\r",
        "\n",
        "\r\n",
        "\u{2028}",
        "\u{2029}",
        "\u{85}",
        "\u{b}",
        "\u{c}",
        "\u{0}",
        "\u{1b}",
        "\t",
        " ",
        "\r\n ",
        "\\n",
        "\\",
        ";",
        ",",
        ":",
        "\"",
        "=",
        "END:VEVENT",
        "BEGIN:VALARM",
        "BEGIN:VEVENT",
        "END:VCALENDAR",
        "ATTACH;VALUE=URI:https://evil.example",
        "ä",
        "🧑‍🤝‍🧑",
        "مرحبا",
        "\u{202e}",
        "x",
    ];
    (0..chance.random_range(1..60)).map(|_| pieces[chance.random_range(0..pieces.len())]).collect()
}

#[test]
fn of_ten_thousand_hostile_texts_none_adds_a_line() {
    let mut chance = StdRng::seed_from_u64(7);
    let entry = |title: String, text: String, place: String| Entry {
        id: uuid::Uuid::nil(),
        starts_at: 1_796_370_000_000,
        ends_at: 1_796_377_200_000,
        zone: "Europe/Berlin".parse().expect("a zone"),
        category: title.clone(),
        title,
        text,
        place,
        point: Some((47.8, 11.1)),
        state: State::Confirmed,
        sequence: 1,
        changed_at: 1_796_370_000_000,
        link: "/a/1".to_owned(),
    };
    let plain = file(Some("x"), &[entry("x".into(), "x".into(), "x".into())], "https://a.example");
    let plain = names(&plain);
    for _ in 0..rounds(1_000, 10_000) {
        let evil = [(); 4].map(|()| hostile(&mut chance));
        let [title, text, place, name] = evil.clone();
        let told = file(Some(&name), &[entry(title, text, place)], "https://a.example");
        assert_eq!(names(&told), plain, "{evil:?}");
        let stray = |c: char| matches!(c, '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{b}' | '\u{c}');
        let one = told.replace("\r\n", "");
        assert!(!one.contains(['\r', '\n', '\0']) && !one.contains(stray), "{told:?} {evil:?}");
        assert!(told.split("\r\n").all(|line| line.len() <= 75), "{evil:?}");
    }
}
