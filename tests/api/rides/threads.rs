//! What people say about a request and in a carpool, each in their own language.

use sea_orm::{ConnectionTrait, Statement};
use serde_json::{Value, json};
use server::{clock::HOUR, worker};
use tests::{Answer, Caller, PASSPHRASE};
use uuid::Uuid;

use super::{REQUESTS, agreed, ask, asked, back, driver, rider, told};
use crate::carpools::town::Town;

const TUESDAY: &str = "2026-12-01";

fn phrase(code: &str) -> Value {
    json!({ "phrase": { "code": code } })
}

/// What somebody reads, the newest first, and whether more can be said.
async fn read(who: &Caller, thread: &str) -> (Vec<String>, bool) {
    let read = who.get(thread).await.expect(200);
    let text = |one: &Value| one["text"].as_str().expect("a text").replace(['\u{2068}', '\u{2069}'], "");
    let items = read["items"].as_array().expect("items").iter().map(text).collect();
    (items, read["open"].as_bool().expect("open"))
}

/// Whether there is nothing here, byte for byte as if there had never been.
fn is_nothing(answer: &Answer, unknown: &Answer) -> bool {
    (answer.status, &answer.bytes) == (404, &unknown.bytes)
}

/// The thread of somebody's carpool.
async fn of_carpool(who: &Caller) -> String {
    let carpools = who.get("/api/v1/me/carpools").await.expect(200);
    format!("/api/v1/carpools/{}/thread", carpools["items"][0]["id"].as_str().expect("an id"))
}

#[actix_web::test]
async fn the_two_of_a_request_talk_from_asking_on_until_the_driver_says_no() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 3).await;
    let (oksana, rides) = rider(&town, "Oksana Bondar", &site).await;
    let request = asked(&oksana, ask(&rides, &drives, &[TUESDAY])).await;
    let thread = format!("{request}/thread");
    let meet = json!({ "phrase": { "code": "meet-time-place", "time": "05:20", "place": "Kirche" } });
    oksana.reading("uk").post(&thread, meet).await.expect(201);
    assert_eq!(jonas.inbox().await[0].1, "Oksana wrote to you about a ride.");
    let message = jonas.reading("de").get(&thread).await.expect(200)["items"][0].clone();
    assert_eq!(message["author_name"], "Oksana", "the first name is enough");
    let answer = &message["answers"].as_array().expect("answers")[0];
    let said = json!({ "phrase": { "code": answer }, "reply_to": message["seq"] });
    jonas.post(&thread, said).await.expect(201);
    let (read_by_oksana, open) = read(&oksana.reading("uk"), &thread).await;
    assert_eq!((read_by_oksana.len(), open), (2, true));
    assert_eq!(read_by_oksana[1], "Зустріч: 05:20, тут: Kirche");

    let sami = town.world.member("Sami").await;
    let unknown = sami.get(&format!("{REQUESTS}/{}/thread", Uuid::now_v7())).await;
    assert!(is_nothing(&sami.get(&thread).await, &unknown));
    assert!(is_nothing(&sami.post(&thread, phrase("thanks")).await, &unknown));
    assert!(is_nothing(&sami.get(&format!("{thread}/events")).await, &unknown));

    jonas.post(&format!("{request}/decline"), json!({})).await.expect(200);
    oksana.post(&thread, phrase("thanks")).await.refuses(409, "thread-closed");
    let (kept, open) = read(&oksana.reading("uk"), &thread).await;
    assert_eq!((kept, open), (read_by_oksana, false));
}

#[actix_web::test]
async fn nothing_is_said_about_a_request_that_nobody_answered_in_time_or_that_was_taken_back() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 3).await;
    let (oksana, rides) = rider(&town, "Oksana", &site).await;
    let request = asked(&oksana, ask(&rides, &drives, &["2026-12-08"])).await;
    oksana.post(&format!("{request}/cancel"), json!({})).await.expect(200);
    jonas.post(&format!("{request}/thread"), phrase("ok")).await.refuses(409, "thread-closed");
    let again = asked(&oksana, ask(&rides, &drives, &["2026-12-08"])).await;
    jonas.post(&format!("{again}/thread"), phrase("ok")).await.expect(201);
    town.world.wait(73 * HOUR);
    let jonas = back(&town, &jonas).await;
    jonas.post(&format!("{again}/thread"), phrase("ok")).await.refuses(409, "thread-closed");
}

#[actix_web::test]
async fn a_block_ends_what_two_say_about_a_request_for_both() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 3).await;
    let (oksana, rides) = rider(&town, "Oksana", &site).await;
    let thread = format!("{}/thread", agreed(&jonas, &oksana, ask(&rides, &drives, &[TUESDAY])).await);
    oksana.post(&thread, phrase("thanks")).await.expect(201);
    let message = jonas.get(&thread).await.expect(200)["items"][0]["id"].clone();
    jonas.post("/api/v1/me/blocks", json!({ "kind": "message", "id": message })).await.expect(204);
    for who in [&jonas, &oksana] {
        let unknown = who.get(&format!("{REQUESTS}/{}/thread", Uuid::now_v7())).await;
        assert!(is_nothing(&who.get(&thread).await, &unknown));
        assert!(is_nothing(&who.post(&thread, phrase("ok")).await, &unknown));
    }
    assert!(!told(&jonas).await.contains(&"ride-message".to_owned()));
}

#[actix_web::test]
async fn a_carpool_talks_among_its_members_and_each_reads_what_was_said_since_they_came() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 3).await;
    let (oksana, first) = rider(&town, "Oksana", &site).await;
    let request = agreed(&jonas, &oksana, ask(&first, &drives, &[TUESDAY])).await;
    let thread = of_carpool(&oksana).await;
    let (minh, second) = rider(&town, "Minh", &site).await;
    let unknown = minh.get(&format!("/api/v1/carpools/{}/thread", Uuid::now_v7())).await;
    jonas.post(&thread, phrase("thanks")).await.expect(201);
    assert!(is_nothing(&minh.get(&thread).await, &unknown));

    town.world.wait(HOUR / 60);
    agreed(&jonas, &minh, ask(&second, &drives, &[TUESDAY])).await;
    oksana.post(&thread, json!({ "text": "Вітаю!", "language": "uk" })).await.expect(201);
    assert_eq!(read(&minh, &thread).await, (vec!["Вітаю!".to_owned()], true));
    assert_eq!(read(&jonas, &thread).await.0.len(), 2);
    for who in [&jonas, &minh] {
        assert_eq!(told(who).await[0], "ride-message");
    }

    oksana.post(&format!("{request}/cancel"), json!({})).await.expect(200);
    assert!(is_nothing(&oksana.get(&thread).await, &unknown), "whoever left reads no more");
    assert_eq!(read(&minh, &thread).await.0.len(), 1);
}

#[actix_web::test]
async fn what_was_said_about_a_request_goes_with_it() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 3).await;
    let (oksana, rides) = rider(&town, "Oksana", &site).await;
    let request = agreed(&jonas, &oksana, ask(&rides, &drives, &[TUESDAY])).await;
    jonas.post(&format!("{request}/thread"), phrase("ok")).await.expect(201);
    jonas.post(&of_carpool(&jonas).await, phrase("ok")).await.expect(201);
    worker::sweep(&town.world.app).await.expect("swept");
    assert_eq!(messages(&town).await, 2);
    let sure = json!({ "passphrase": PASSPHRASE });
    oksana.post("/api/v1/me/erasure", sure).await.expect(204);
    worker::sweep(&town.world.app).await.expect("swept");
    assert_eq!(messages(&town).await, 1, "what Jonas said in his carpool stays his");
}

/// How many messages there are.
async fn messages(town: &Town) -> i64 {
    let db = town.world.app.db.reader();
    let count = Statement::from_string(db.get_database_backend(), "SELECT count(*) FROM messages");
    let row = db.query_one_raw(count).await.expect("answers").expect("a row");
    row.try_get_by_index(0).expect("a number")
}
