//! A link to a ride, for somebody one trusts: it says how it goes, and no home, number or other name.

use serde_json::{Value, json};
use server::{
    clock::{DAY, HOUR},
    worker,
};
use tests::{Answer, Caller, PASSPHRASE};

use crate::{
    carpools::town::Town,
    rides::{agreed, ask, back, driver, first_ride, rider},
};

const TUESDAY: &str = "2026-12-01";

/// Jonas drives, Oksana rides with him on Tuesday; the paths of the ride and of what they let each other see.
struct Ride {
    town: Town,
    jonas: Caller,
    oksana: Caller,
    path: String,
    details: String,
}

async fn ride() -> Ride {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 3).await;
    let (oksana, commute) = rider(&town, "Oksana Bondar", &site).await;
    let request = agreed(&jonas, &oksana, ask(&commute, &drives, &[TUESDAY])).await;
    let card = json!({ "look": "Roter Golf", "plate": "WM-JO 123", "phone": "01711234567" });
    jonas.put("/api/v1/me/travel-card", card).await.expect(204);
    let path = first_ride(&oksana).await;
    Ride { town, jonas, oksana, path, details: format!("{request}/details") }
}

/// The path of a new link.
async fn link(who: &Caller, ride: &str) -> String {
    let made = who.post(&format!("{ride}/share"), json!({})).await.expect(201);
    let url = made["url"].as_str().expect("a link");
    let token = url.rsplit('/').next().expect("a token");
    assert_eq!(token.len(), 22, "128 bits: {url}");
    format!("/shared/{token}")
}

async fn at(ride: &Ride, time: &str) {
    let at = chrono::DateTime::parse_from_rfc3339(&format!("{TUESDAY}T{time}:00+01:00")).expect("an instant");
    ride.town.world.wait(at.timestamp_millis() - ride.town.world.app.clock.now());
}

/// The page as somebody reads it who has no account.
async fn page(ride: &Ride, path: &str) -> Answer {
    ride.town.world.nobody().get(&format!("{path}?lang=en")).await
}

/// What it says, without the marks that keep two directions of writing apart.
fn plain(page: &Answer) -> String {
    page.text().replace(['\u{2068}', '\u{2069}'], "")
}

async fn says(ride: &Ride, path: &str, words: &str) {
    let page = page(ride, path).await;
    assert!(page.status == 200 && plain(&page).contains(words), "{words}: {}", page.text());
}

#[actix_web::test]
async fn a_link_says_who_drives_and_when_and_neither_home_number_nor_car_without_a_yes() {
    let ride = ride().await;
    ride.jonas.put(&ride.details, json!({ "car": true, "phone": true })).await.expect(204);
    let link = link(&ride.oksana, &ride.path).await;
    let page_now = page(&ride, &link).await;
    let text = plain(&page_now);
    for word in ["Jonas", "Everything as planned", "Tue 1/12", "05:", "tel:112"] {
        assert!(text.contains(word), "{word}: {text}");
    }
    for word in ["Meier", "Oksana", "Bondar", "0171", "WM-JO", "Golf", "47.8", "11.1", "Sägewerk", "<script"]
    {
        assert!(!text.contains(word), "{word}: {text}");
    }
    assert_eq!(page_now.header("cache-control"), "no-store");
    assert_eq!(page_now.header("referrer-policy"), "no-referrer");
    assert_eq!(page_now.header("x-robots-tag"), "noindex, nofollow");
    // The car stands there once its owner says so, and no longer than that.
    ride.jonas.put(&ride.details, json!({ "car": true, "car_in_links": true })).await.expect(204);
    says(&ride, &link, "<bdi>Roter Golf</bdi> · <bdi>WM-JO 123</bdi>").await;
    ride.jonas.put(&ride.details, json!({ "car": true })).await.expect(204);
    assert!(!page(&ride, &link).await.text().contains("Golf"));
    // Another language by its address, and by what the browser asks for.
    let german = ride.town.world.nobody().get(&format!("{link}?lang=de")).await;
    assert!(german.text().contains("Alles nach Plan") && german.text().contains("lang=\"de\""));
    let arabic = ride.town.world.nobody().get(&format!("{link}?lang=ar")).await;
    assert!(arabic.text().contains("dir=\"rtl\""));
}

#[actix_web::test]
async fn a_link_follows_the_ride_from_late_to_here_to_under_way_to_arrived() {
    let ride = ride().await;
    let link = link(&ride.oksana, &ride.path).await;
    at(&ride, "05:10").await;
    let jonas = back(&ride.town, &ride.jonas).await;
    jonas.post(&format!("{}/late", ride.path), json!({ "minutes": 10 })).await.expect(200);
    says(&ride, &link, "Late by 10 minutes").await;
    jonas.post(&format!("{}/here", ride.path), json!({})).await.expect(200);
    says(&ride, &link, "The car is at the meeting point").await;
    at(&ride, "05:45").await;
    says(&ride, &link, "Under way, by the plan").await;
    at(&ride, "06:10").await;
    says(&ride, &link, "By the plan the ride is over").await;
    let oksana = back(&ride.town, &ride.oksana).await;
    oksana.post(&format!("{}/happened", ride.path), json!({ "happened": true })).await.expect(200);
    says(&ride, &link, "Arrived").await;
    at(&ride, "09:30").await;
    assert_eq!(page(&ride, &link).await.status, 404);
    worker::sweep(&ride.town.world.app).await.expect("swept");
    let oksana = back(&ride.town, &ride.oksana).await;
    let file = oksana.get("/api/v1/me/export").await.expect(200);
    assert_eq!(file["ride_links"], json!([]), "the sweeper took it");
}

#[actix_web::test]
async fn a_cancelled_ride_says_so() {
    let ride = ride().await;
    let link = link(&ride.oksana, &ride.path).await;
    ride.jonas.post(&format!("{}/cancel", ride.path), json!({})).await.expect(200);
    says(&ride, &link, "This ride was cancelled").await;
    let again = ride.oksana.post(&format!("{}/share", ride.path), json!({})).await;
    again.refuses(409, "ride-over");
}

#[actix_web::test]
async fn an_ended_a_renewed_a_run_out_and_an_invented_link_lead_to_the_same_nothing() {
    let ride = ride().await;
    let share = format!("{}/share", ride.path);
    let first = link(&ride.oksana, &ride.path).await;
    let second = link(&ride.oksana, &ride.path).await;
    assert!(ride.oksana.get(&share).await.expect(200)["since"].is_string());
    says(&ride, &second, "Jonas").await;
    let invented = page(&ride, "/shared/AAAAAAAAAAAAAAAAAAAAAA").await;
    assert_eq!(invented.status, 404);
    assert!(invented.text().contains("This link leads nowhere"), "{}", invented.text());
    assert_eq!(page(&ride, &first).await.bytes, invented.bytes, "a new link replaces the one before");
    ride.oksana.delete(&share).await.expect(204);
    ride.oksana.delete(&share).await.expect(204);
    assert_eq!(ride.oksana.get(&share).await.expect(200)["since"], Value::Null);
    assert_eq!(page(&ride, &second).await.bytes, invented.bytes);
    let third = link(&ride.oksana, &ride.path).await;
    ride.town.world.wait(2 * DAY);
    let late = page(&ride, &third).await;
    assert_eq!((late.status, &late.bytes), (404, &invented.bytes));
}

#[actix_web::test]
async fn only_who_is_on_a_ride_can_share_it_each_for_themselves() {
    let ride = ride().await;
    let tuan = ride.town.world.member("Tuan").await;
    let unknown = format!("/api/v1/rides/{}/share", uuid::Uuid::now_v7());
    let share = format!("{}/share", ride.path);
    assert_eq!(tuan.post(&share, json!({})).await.bytes, tuan.post(&unknown, json!({})).await.bytes);
    assert_eq!(tuan.get(&share).await.bytes, tuan.get(&unknown).await.bytes);
    assert_eq!(tuan.delete(&share).await.bytes, tuan.delete(&unknown).await.bytes);
    let (hers, his) = (link(&ride.oksana, &ride.path).await, link(&ride.jonas, &ride.path).await);
    ride.oksana.delete(&share).await.expect(204);
    assert_eq!(page(&ride, &hers).await.status, 404);
    // A driver's own link shows their own car.
    says(&ride, &his, "WM-JO 123").await;
}

#[actix_web::test]
async fn a_block_or_a_farewell_ends_the_links() {
    let ride = ride().await;
    let link_of_oksana = link(&ride.oksana, &ride.path).await;
    let person = json!({ "kind": "person", "id": ride.oksana.id() });
    ride.jonas.post("/api/v1/me/blocks", person).await.expect(204);
    assert_eq!(page(&ride, &link_of_oksana).await.status, 404);
    let ride = self::ride().await;
    let link_of_oksana = link(&ride.oksana, &ride.path).await;
    ride.jonas.post("/api/v1/me/erasure", json!({ "passphrase": PASSPHRASE })).await.expect(204);
    assert_eq!(page(&ride, &link_of_oksana).await.status, 404);
}

#[actix_web::test]
async fn a_ride_that_is_put_off_takes_its_link_along() {
    let ride = ride().await;
    let link = link(&ride.oksana, &ride.path).await;
    at(&ride, "05:10").await;
    let jonas = back(&ride.town, &ride.jonas).await;
    jonas.post(&format!("{}/late", ride.path), json!({ "minutes": 60 })).await.expect(200);
    at(&ride, "06:00").await;
    ride.town.world.wait(3 * HOUR + 30 * 60_000);
    worker::sweep(&ride.town.world.app).await.expect("swept");
    says(&ride, &link, "By the plan the ride is over").await;
}
