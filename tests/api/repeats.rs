//! What a phone sends again under the same key happens once, and is answered the same.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_util::future::join_all;
use reqwest::Method;
use sea_orm::{ConnectionTrait, Database, Statement};
use serde_json::{Value, json};
use server::{clock::DAY, repeats::TAKERS, worker};
use tests::{Answer, Caller, Process, World};

use super::activities::{LIST, brunch_with};

const KEY: &str = "0123456789abcdef-one";

/// Writes that take no key, for their answers hold a secret, they are not somebody's who is signed in, or they end that.
const WITHOUT_KEY: &[&str] = &[
    "post_sign_up",
    "post_sign_in",
    "post_recover",
    "post_refresh",
    "look_at_home",
    "post_sign_out",
    "post_passphrase",
    "post_invitation",
    "post_access_code",
    "ask_passkey",
    "ask_passkey_for_sign_up",
    "ask_passkey_for_recovery",
    "post_passkey_sign_in",
    "ask_my_passkey",
    "post_passkey",
    "post_recovery_code",
    "post_erasure",
    "post_calendar_feed",
    "post_report",
    "look_up_report",
    "post_share",
    "post_guardian",
    "end_guardian",
    // Asked for while one looks on, with a network: none of them waits on the phone.
    "put_mail",
    "patch_mail",
    "delete_mail",
    "post_mail_code",
    "post_mail_off",
];

fn brunch(title: &str) -> Value {
    let day = (chrono::Utc::now() + chrono::TimeDelta::days(7)).format("%Y-%m-%d");
    brunch_with(json!({ "title": title, "starts": format!("{day}T10:00"), "ends": format!("{day}T12:00") }))
}

async fn send(who: &Caller, key: &str, method: Method, path: &str, body: &Value) -> Answer {
    let request = who.request(method, path).header("Idempotency-Key", key).json(body);
    Answer::read(request.send().await.expect("the server answers")).await
}

async fn post(who: &Caller, key: &str, body: &Value) -> Answer {
    send(who, key, Method::POST, LIST, body).await
}

async fn count(url: &str, table: &str) -> i64 {
    let db = Database::connect(url).await.expect("connects");
    let ask = Statement::from_string(db.get_database_backend(), format!("SELECT count(*) FROM {table}"));
    let row = db.query_one_raw(ask).await.expect("answers").expect("a row");
    db.close().await.expect("closed");
    row.try_get_by_index(0).expect("a number")
}

#[actix_web::test]
async fn twenty_of_the_same_at_once_have_one_effect_and_one_answer() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let body = brunch("Picknick");
    let answers = join_all((0..20).map(|_| post(&amira, KEY, &body))).await;
    for answer in &answers {
        answer.expect(201);
        assert_eq!(answer.bytes, answers[0].bytes);
        assert_eq!(answer.header("content-type"), answers[0].header("content-type"));
    }
    assert_eq!(count(&world.database.url, "activities").await, 1);
    assert_eq!(post(&amira, "0123456789abcdef-two", &body).await.status, 201);
    assert_eq!(count(&world.database.url, "activities").await, 2);
}

#[actix_web::test]
async fn a_key_that_comes_with_another_request_is_refused() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let made = post(&amira, KEY, &brunch("Picknick")).await.expect(201);
    post(&amira, KEY, &brunch("Wanderung")).await.refuses(422, "key-reused");
    let path = format!("/api/v1/activities/{}/cancel", made["id"].as_str().expect("an id"));
    send(&amira, KEY, Method::POST, &path, &json!({})).await.refuses(422, "key-reused");
    assert_eq!(count(&world.database.url, "activities").await, 1);
}

#[actix_web::test]
async fn another_persons_key_of_the_same_spelling_is_another_key() {
    let world = World::new().await;
    let (amira, jonas) = (world.member("Amira").await, world.member("Jonas").await);
    let hers = post(&amira, KEY, &brunch("Picknick")).await.expect(201);
    let his = post(&jonas, KEY, &brunch("Wanderung")).await.expect(201);
    assert_ne!(hers["id"], his["id"]);
}

#[actix_web::test]
async fn a_no_is_answered_again_too_and_in_the_same_words() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let nowhere = "/api/v1/activities/00000000-0000-7000-8000-000000000000/attendance";
    let first = send(&amira, KEY, Method::PUT, nowhere, &json!({})).await;
    first.refuses(404, "not-found");
    let again = send(&amira.reading("de"), KEY, Method::PUT, nowhere, &json!({})).await;
    again.refuses(404, "not-found");
    assert_eq!(again.bytes, first.bytes);
}

#[actix_web::test]
async fn what_was_misspelled_may_come_again_under_the_same_key() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    post(&amira, KEY, &json!({})).await.refuses(400, "invalid");
    post(&amira, KEY, &brunch("Picknick")).await.expect(201);
    post(&amira, "too short", &brunch("Picknick")).await.refuses_field(
        400,
        "Idempotency-Key",
        "field-pattern",
    );
}

#[actix_web::test]
async fn a_key_is_forgotten_after_seven_days() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let body = json!({ "display_name": "Mia" });
    send(&amira, KEY, Method::PATCH, "/api/v1/me", &body).await.expect(200);
    worker::sweep(&world.app).await.expect("swept");
    assert_eq!(count(&world.database.url, "repeats").await, 1);
    world.wait(7 * DAY + 1);
    worker::sweep(&world.app).await.expect("swept");
    assert_eq!(count(&world.database.url, "repeats").await, 0);
}

#[actix_web::test]
async fn an_effect_whose_answer_was_lost_is_not_had_twice() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let body = brunch("Picknick");
    post(&amira, KEY, &body).await.expect(201);
    let lost = "UPDATE repeats SET status = NULL, body = NULL, content_type = NULL";
    world.app.db.writer().execute_unprepared(lost).await.expect("lost");
    world.wait(60_000);
    let again = post(&amira, KEY, &body).await;
    again.expect(204);
    assert!(again.bytes.is_empty());
    assert_eq!(count(&world.database.url, "activities").await, 1);
}

/// Posts one thing after the other, each until it is answered; gives what was sent and answered.
async fn post_until_cut(who: Caller, from: usize, answers: Arc<AtomicUsize>) -> Vec<(usize, Vec<u8>)> {
    let mut answered = Vec::new();
    for number in from.. {
        let (key, body) = (format!("0123456789abcdef-{number}"), brunch(&format!("Treffen {number}")));
        let sent = who.request(Method::POST, LIST).header("Idempotency-Key", key).json(&body).send().await;
        let Ok(answer) = sent else { break };
        let (status, Ok(bytes)) = (answer.status().as_u16(), answer.bytes().await) else { break };
        assert_eq!(status, 201, "{}", String::from_utf8_lossy(&bytes));
        answered.push((number, bytes.to_vec()));
        answers.fetch_add(1, Ordering::Relaxed);
    }
    answered
}

#[actix_web::test]
async fn a_phone_that_sends_everything_again_after_a_power_cut_doubles_and_loses_nothing() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    world.hand_over().await;
    let mut known: Vec<(usize, Vec<u8>)> = Vec::new();
    for _ in 0..tests::rounds(3, 20) {
        let mut process = Process::serve(&world, &[]).await;
        let who = Caller { address: process.address.clone(), ..amira.clone() };
        // The first of each round may be the one that the last power cut left without an answer.
        let answers = Arc::new(AtomicUsize::new(0));
        let writer = actix_web::rt::spawn(post_until_cut(who, known.len() + 1_000, answers.clone()));
        // On a busy machine the first answer takes its time.
        for _ in 0..500 {
            if answers.load(Ordering::Relaxed) > 0 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
        process.kill();
        let next = writer.await.expect("the writer ends");
        assert!(!next.is_empty(), "she could write");
        known.extend(next);
        // The cut one is sent again before the next, so that it is answered, if only with "done".
        let process = Process::serve(&world, &[]).await;
        let who = Caller { address: process.address.clone(), ..amira.clone() };
        let number = known.len() + 1_000;
        let answer =
            post(&who, &format!("0123456789abcdef-{number}"), &brunch(&format!("Treffen {number}"))).await;
        assert!(matches!(answer.status, 201 | 204), "{}", answer.text());
        known.push((number, answer.bytes));
    }
    let process = Process::serve(&world, &[]).await;
    let who = Caller { address: process.address.clone(), ..amira.clone() };
    for (number, bytes) in &known {
        let again =
            post(&who, &format!("0123456789abcdef-{number}"), &brunch(&format!("Treffen {number}"))).await;
        assert_eq!(&again.bytes, bytes, "{number} is answered as it was");
    }
    let posted = count(&world.database.url, "activities").await;
    assert_eq!(posted, i64::try_from(known.len()).expect("few"));
}

#[actix_web::test]
async fn every_write_of_somebody_signed_in_takes_a_key_or_is_named_here() {
    let contract = World::new().await.nobody().get("/openapi.json").await.expect(200);
    let mut taken = 0;
    for (path, item) in contract["paths"].as_object().expect("paths") {
        for method in ["post", "put", "patch", "delete"] {
            let Some(name) = item[method]["operationId"].as_str() else { continue };
            let parameters = item[method]["parameters"].to_string();
            let takes = parameters.contains("IdempotencyKey");
            assert_ne!(takes, WITHOUT_KEY.contains(&name), "{method} {path}: {name}");
            taken += usize::from(takes);
        }
    }
    assert_eq!(taken, TAKERS.len(), "the list names operations that are there");
}

#[actix_web::test]
async fn a_fixed_address_beside_one_with_an_id_keeps_its_key_and_its_methods() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let path = "/api/v1/notices/read";
    let until = json!({ "until": "2026-01-01T00:00:00Z" });
    let request = amira.request(Method::POST, path).header("Idempotency-Key", "{}").json(&until);
    let answer = Answer::read(request.send().await.expect("an answer")).await;
    assert_eq!(answer.status, 400, "{}", answer.text());
    amira.get(path).await.refuses(405, "method-not-allowed");
    amira.get("/api/v1/notices/unsinn").await.refuses(404, "not-found");
}
