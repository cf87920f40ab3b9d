//! An activity as a calendar file, and as a page for people and for search engines.

use serde_json::{Value, json};
use tests::World;

use super::{december, joins, posted};

/// The lines of a calendar file, unfolded as RFC 5545 says.
fn unfolded(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

fn names(lines: &[String]) -> Vec<&str> {
    lines.iter().filter_map(|line| line.split([':', ';']).next()).filter(|name| !name.is_empty()).collect()
}

#[actix_web::test]
async fn a_brunch_goes_into_the_calendar_with_its_time_place_and_address() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let brunch = posted(&olha, json!({})).await;
    let answer = world.nobody().reading("de").get(&format!("{brunch}/calendar.ics")).await;
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    let lines = unfolded(&answer.text());
    let has = |line: &str| assert!(lines.iter().any(|one| one == line), "no {line} in {lines:#?}");
    has("TZID:Europe/Berlin");
    has("DTSTART;TZID=Europe/Berlin:20261204T100000");
    has("DTEND;TZID=Europe/Berlin:20261204T120000");
    has("SUMMARY:Freitagsbrunch");
    has("LOCATION:Mehrgenerationenhaus\\, Am Markt 1");
    has("CATEGORIES:Freizeit und Kultur");
    has("STATUS:CONFIRMED");
    has("SEQUENCE:0");
    let id = brunch.rsplit('/').next().expect("an id");
    has(&format!("URL:{}/a/{id}", world.app.config.origin));
    assert!(lines.iter().any(|line| line.starts_with(&format!("UID:{id}@"))), "{lines:#?}");
    assert!(answer.text().lines().all(|line| line.trim_end_matches('\r').len() <= 75));
}

#[actix_web::test]
async fn a_moved_brunch_counts_on_and_a_cancelled_one_says_so() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let brunch = posted(&olha, json!({})).await;
    world.wait(60_000);
    olha.patch(&brunch, json!({ "starts": "2026-12-04T10:30" })).await.expect(200);
    let file = async || world.nobody().get(&format!("{brunch}/calendar.ics")).await.text();
    assert!(file().await.contains("SEQUENCE:6"), "{}", file().await);
    world.wait(60_000);
    olha.post(&format!("{brunch}/cancel"), json!({ "reason": "Krank" })).await.expect(200);
    let text = file().await;
    assert!(text.contains("STATUS:CANCELLED") && text.contains("SEQUENCE:12"), "{text}");
}

#[actix_web::test]
async fn hostile_words_add_no_line_to_a_calendar_file() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let plain = posted(&olha, json!({})).await;
    let plain = unfolded(&world.nobody().get(&format!("{plain}/calendar.ics")).await.text());
    let breaks = ["\r\n", "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\\n", "\t"];
    for mark in breaks {
        let evil =
            format!("a{mark}END:VEVENT{mark}BEGIN:VALARM{mark}ATTACH;VALUE=URI:https://evil.example/;,\"");
        let venue = json!({ "kind": "address", "address": evil });
        let fields = json!({ "title": evil[..evil.len().min(60)].to_owned(), "text": evil, "venue": venue });
        let answer = olha.post(super::LIST, super::brunch_with(fields)).await;
        if answer.status == 400 || answer.status == 422 {
            // Whatever cannot be seen is not taken in the first place.
            assert_eq!(mark, "\u{85}");
            continue;
        }
        let id = answer.expect(201)["id"].clone();
        let id = id.as_str().expect("an id");
        let text = world.nobody().get(&format!("/api/v1/activities/{id}/calendar.ics")).await.text();
        let lines = unfolded(&text);
        assert_eq!(names(&lines), names(&plain), "{mark:?}: {text}");
        let stray = |c: char| matches!(c, '\u{2028}' | '\u{2029}' | '\u{85}');
        assert!(!text.replace("\r\n", "").contains(['\r', '\n']) && !text.contains(stray), "{text:?}");
    }
}

#[actix_web::test]
async fn who_waits_reads_how_many_stand_before() {
    let world = december().await;
    let (olha, amira) = (world.member("Olha").await, world.member("Amira").await);
    let (minh, resi) = (world.member("Minh").await, world.member("Resi").await);
    let brunch = posted(&olha, json!({ "capacity": 1 })).await;
    assert_eq!(joins(&amira, &brunch).await, "joined");
    assert_eq!(joins(&minh, &brunch).await, "waiting");
    let line = resi.put(&format!("{brunch}/attendance"), json!({})).await.expect(200);
    assert_eq!((line["standing"].as_str(), line["ahead"].as_u64()), (Some("waiting"), Some(1)));
    assert_eq!(minh.get(&brunch).await.expect(200)["mine"]["ahead"], 0);
    assert_eq!(amira.get(&brunch).await.expect(200)["mine"]["ahead"], Value::Null);
    minh.delete(&format!("{brunch}/attendance")).await.expect(204);
    assert_eq!(resi.get(&brunch).await.expect(200)["mine"]["ahead"], 0);
}

/// The page's block of data.
fn data_of(page: &str) -> Value {
    let (_, rest) = page.split_once("<script type=\"application/ld+json\">").expect("a block of data");
    let (block, _) = rest.split_once("</script>").expect("its end");
    serde_json::from_str(block).expect("JSON")
}

#[actix_web::test]
async fn search_engines_read_what_an_activity_is_and_hostile_words_end_no_block() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let title = "Kaffee</script><script>alert(1)</script>&amp;";
    let brunch = posted(&olha, json!({ "title": title, "capacity": 3, "cost_cents": 0 })).await;
    joins(&olha, &brunch).await;
    let id = brunch.rsplit('/').next().expect("an id");
    let page = world.nobody().reading("uk").get(&format!("/a/{id}")).await.text();
    let event = data_of(&page);
    assert_eq!(event["name"], title);
    assert_eq!(event["startDate"], "2026-12-04T10:00:00+01:00");
    assert_eq!(event["remainingAttendeeCapacity"], 2);
    assert_eq!(event["isAccessibleForFree"], true);
    assert_eq!(event["organizer"], Value::Null, "a person's name is not for everybody");
    assert!(!page.contains("<script>alert"), "{page}");
    let address = format!("{}/a/{id}", world.app.config.origin);
    assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{address}\">")), "{page}");
    assert!(page.contains(&format!("hreflang=\"ar\" href=\"{address}?lang=ar\"")), "{page}");
}

#[actix_web::test]
async fn an_address_that_is_none_is_a_page_for_people_and_a_problem_for_programs() {
    let world = World::new().await;
    let looks = |path: &str| {
        let request = world.nobody().reading("tr").request(reqwest::Method::GET, path);
        request.header("accept", "text/html,application/xhtml+xml").send()
    };
    for path in ["/gibt-es-nicht", "/a/unsinn", "/c/unsinn", "/c/0192f0c8-0000-7000-8000-000000000000"] {
        let answer = looks(path).await.expect("an answer");
        assert_eq!(answer.status(), 404, "{path}");
        let text = answer.text().await.expect("text");
        assert!(text.contains("<html lang=\"tr\""), "{path}: {text}");
    }
    world.nobody().get("/gibt-es-nicht").await.refuses(404, "not-found");
    let answer = looks("/api/v1/gibt-es-nicht").await.expect("an answer");
    assert_eq!(answer.headers()["content-type"], "application/problem+json");
}

#[actix_web::test]
async fn a_club_has_a_page_and_search_engines_find_it() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let club = crate::clubs::found(&olha, "Sprachcafé <b>").await;
    posted(&olha, json!({ "title": "Tee am Montag", "club_id": club })).await;
    posted(&olha, json!({ "title": "Geheim", "club_id": club, "members_only": true })).await;
    let page = world.nobody().reading("de").get(&format!("/c/{club}")).await.text();
    assert!(page.contains("<h1 dir=\"auto\">Sprachcafé &lt;b&gt;</h1>"), "{page}");
    assert!(page.contains("Tee am Montag") && !page.contains("Geheim"), "{page}");
    let list = world.nobody().reading("ar").get("/clubs").await.text();
    assert!(list.contains(&format!("href=\"/c/{club}\"")) && list.contains("dir=\"rtl\""), "{list}");
    let map = world.nobody().get("/sitemap.xml").await.text();
    assert!(map.contains(&format!("/c/{club}</loc>")) && map.matches("/a/").count() == 1, "{map}");
    let robots = world.nobody().get("/robots.txt").await.text();
    assert!(robots.contains("Disallow: /api/") && robots.contains("/sitemap.xml"), "{robots}");
}
