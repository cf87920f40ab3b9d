//! Rides in one's own calendar: each of them once, cancelled where it is, and never a line that somebody else wrote.

use rand::{RngExt, SeedableRng, rngs::StdRng};
use serde_json::json;
use tests::{Caller, rounds};

use super::{agreed, ask, driver, first_ride, rider, rides};
use crate::carpools::town::{Town, commute, early_week, north};

const TUESDAY: &str = "2026-12-01";

/// The lines of somebody's calendar.
async fn lines(who: &Caller) -> Vec<String> {
    let text = who.get("/api/v1/me/calendar.ics").await.text();
    text.replace("\r\n ", "").split("\r\n").map(|line| line.replace(['\u{2068}', '\u{2069}'], "")).collect()
}

/// What stands behind a name, once.
fn value<'a>(lines: &'a [String], name: &str) -> &'a str {
    let mut found = lines.iter().filter_map(|line| line.strip_prefix(name));
    let value = found.next().unwrap_or_else(|| panic!("no {name} in {lines:#?}"));
    assert_eq!(found.next(), None, "{name} is there twice");
    value
}

fn sequence(lines: &[String]) -> u32 {
    value(lines, "SEQUENCE:").parse().expect("a number")
}

#[actix_web::test]
async fn both_read_their_ride_in_their_calendar_and_what_becomes_of_it() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 2).await;
    let (oksana, of_oksana) = rider(&town, "Oksana", &site).await;
    agreed(&jonas, &oksana, ask(&of_oksana, &drives, &[TUESDAY])).await;
    for who in [&jonas, &oksana] {
        who.patch("/api/v1/me", json!({ "locale": "en" })).await.expect(200);
    }
    let ride = rides(&oksana).await[0].clone();
    let local = |when: &str| {
        format!("20261201T{}00", ride["riders"][0][when]["time"].as_str().expect("a time").replace(':', ""))
    };
    let of_oksana_first = lines(&oksana).await;
    let of = |name: &str| value(&of_oksana_first, name).to_owned();
    assert_eq!(of("UID:").split('@').next(), ride["id"].as_str());
    assert_eq!(of("DTSTART;TZID=Europe/Berlin:"), local("gets_in"));
    assert_eq!(of("DTEND;TZID=Europe/Berlin:"), local("gets_out"));
    assert_eq!((&*of("SUMMARY:"), &*of("STATUS:")), ("To work with Jonas", "CONFIRMED"));
    assert_eq!(of("DESCRIPTION:"), "It starts near you.");
    assert!(of("URL:").ends_with(&format!("/ride/{}", ride["id"].as_str().expect("an id"))));
    let of_jonas = lines(&jonas).await;
    assert_eq!(value(&of_jonas, "SUMMARY:"), "You drive to work");
    assert!(value(&of_jonas, "DESCRIPTION:").ends_with("Aboard: Oksana"), "{of_jonas:?}");
    assert!(!of_jonas.iter().chain(&of_oksana_first).any(|line| line.starts_with("GEO")), "no home is shown");
    // Ten minutes earlier.
    let mut roster = early_week();
    roster["codes"][0]["start"] = json!("05:50");
    let earlier = commute("ride", north(0.0), &site, &roster);
    oksana.put(&format!("/api/v1/commutes/{of_oksana}"), earlier).await.expect(200);
    let moved = lines(&oksana).await;
    assert!(sequence(&moved) > sequence(&of_oksana_first));
    assert_ne!(value(&moved, "DTSTART;TZID=Europe/Berlin:"), local("gets_in"));
    let path = first_ride(&oksana).await;
    oksana.post(&format!("{path}/cancel"), json!({})).await.expect(200);
    for (who, before) in [(&oksana, sequence(&moved)), (&jonas, sequence(&of_jonas))] {
        let off = lines(who).await;
        assert_eq!(value(&off, "STATUS:"), "CANCELLED");
        assert!(sequence(&off) > before);
    }
    // Who is kept apart finds nothing of the other any more.
    let block = json!({ "kind": "match", "id": drives });
    oksana.post("/api/v1/me/blocks", block).await.expect(204);
    for who in [&jonas, &oksana] {
        assert!(!lines(who).await.iter().any(|line| line == "BEGIN:VEVENT"));
    }
}

#[actix_web::test]
async fn no_name_adds_a_line_to_the_calendar_of_a_ride() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 2).await;
    let (oksana, of_oksana) = rider(&town, "Oksana", &site).await;
    agreed(&jonas, &oksana, ask(&of_oksana, &drives, &[TUESDAY])).await;
    let names = |lines: Vec<String>| -> Vec<String> {
        lines.iter().filter_map(|line| line.split([':', ';']).next().map(str::to_owned)).collect()
    };
    let plain = [names(lines(&oksana).await), names(lines(&jonas).await)];
    let pieces = [
        "\r",
        "\n",
        "\u{2028}",
        "\u{2029}",
        "\u{85}",
        "\\n",
        "\\",
        ";",
        ",",
        ":",
        "\"",
        "END:VEVENT",
        "BEGIN:VALARM",
        "ATTACH:x",
        "ä",
        "\u{202e}",
        "مرحبا",
        "\u{b}",
        "\u{c}",
        "x",
    ];
    let (mut chance, mut taken) = (StdRng::seed_from_u64(11), 0);
    for _ in 0..rounds(60, 10_000) {
        let name: String =
            (0..chance.random_range(1..8)).map(|_| pieces[chance.random_range(0..pieces.len())]).collect();
        for who in [&jonas, &oksana] {
            let answer = who.patch("/api/v1/me", json!({ "display_name": name })).await;
            assert!([200, 400, 422].contains(&answer.status), "{name:?}: {}", answer.status);
            taken += usize::from(answer.status == 200);
        }
        assert_eq!([names(lines(&oksana).await), names(lines(&jonas).await)], plain, "{name:?}");
    }
    assert!(taken > 20, "some of these names are somebody's: {taken}");
}
