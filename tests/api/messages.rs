//! Messages: what people say about an activity, each in their own language.

mod translations;

use std::time::Duration;

use serde_json::{Value, json};
use tests::{Caller, World};

use crate::activities::{joins, posted};

/// The thread of Olha's activity, to which Amira goes.
async fn thread(world: &World) -> (Caller, Caller, String) {
    let (olha, amira) = (world.member("Olha").await, world.member("Amira").await);
    let later = json!({ "starts": "2027-06-04T10:00", "ends": "2027-06-04T12:00" });
    let activity = posted(&olha, later).await;
    joins(&amira, &activity).await;
    (olha, amira, format!("{activity}/thread"))
}

fn phrase(code: &str, gaps: Value) -> Value {
    let mut phrase = gaps;
    phrase["code"] = json!(code);
    json!({ "phrase": phrase })
}

fn plain(text: &Value) -> String {
    text.as_str().unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "")
}

#[actix_web::test]
async fn a_phrase_is_read_by_each_in_their_own_language_and_answered_with_one_tap() {
    let world = World::new().await;
    let (olha, amira, thread) = thread(&world).await;
    let sent = phrase("meet-time-place", json!({ "time": "05:20", "place": "Kirche" }));
    let said = olha.reading("uk").post(&thread, sent).await.expect(201);
    assert_eq!(plain(&said["text"]), "Зустріч: 05:20, тут: Kirche");
    let read = amira.reading("ar").get(&thread).await.expect(200);
    let message = &read["items"][0];
    assert_eq!(plain(&message["text"]), "نلتقي الساعة 05:20 هنا: Kirche");
    assert_eq!((&message["author_name"], &message["mine"]), (&json!("Olha"), &json!(false)));
    assert!(message["answers"].as_array().expect("answers").contains(&json!("ok")));
    let mut answer = phrase("late-minutes", json!({ "minutes": 10 }));
    answer["reply_to"] = message["seq"].clone();
    amira.post(&thread, answer).await.expect(201);
    let read = olha.reading("de").get(&thread).await.expect(200);
    assert_eq!(plain(&read["items"][0]["text"]), "Ich komme 10 Minuten später.");
    assert_eq!(read["items"][0]["reply_to"], message["seq"]);
}

#[actix_web::test]
async fn free_text_keeps_its_language_and_its_words() {
    let world = World::new().await;
    let (olha, amira, thread) = thread(&world).await;
    let text = json!({ "text": "<b>Гаразд</b>", "language": "uk" });
    olha.post(&thread, text).await.expect(201);
    let read = amira.get(&thread).await.expect(200);
    assert_eq!(
        (&read["items"][0]["text"], &read["items"][0]["language"]),
        (&json!("<b>Гаразд</b>"), &json!("uk"))
    );
    assert_eq!(read["items"][0]["phrase"], Value::Null);
}

#[actix_web::test]
async fn what_says_nothing_or_too_much_is_refused_with_the_field_named() {
    let world = World::new().await;
    let (olha, _, thread) = thread(&world).await;
    let refused = [
        (phrase("meet-at-time", json!({})), 422, "phrase.time", "field-missing"),
        (phrase("thanks", json!({ "minutes": 5 })), 422, "phrase.minutes", "field-unknown"),
        (phrase("lottery", json!({})), 422, "phrase.code", "field-choice"),
        (phrase("late-minutes", json!({ "minutes": 241 })), 400, "phrase.minutes", "field-too-large"),
        (json!({ "text": "Hallo" }), 422, "language", "field-missing"),
        (json!({}), 422, "phrase", "field-phrase-or-text"),
        (json!({ "text": "a".repeat(1001), "language": "de" }), 400, "text", "field-too-long"),
    ];
    for (body, status, field, code) in refused {
        olha.post(&thread, body).await.refuses_field(status, field, code);
    }
}

#[actix_web::test]
async fn to_whom_it_does_not_concern_there_is_no_thread() {
    let world = World::new().await;
    let (_, amira, thread) = thread(&world).await;
    let sami = world.member("Sami").await;
    let nowhere = format!("/api/v1/activities/{}/thread", uuid::Uuid::now_v7());
    let unknown = sami.get(&nowhere).await;
    let theirs = sami.get(&thread).await;
    assert_eq!((theirs.status, &theirs.bytes), (404, &unknown.bytes));
    let said = sami.post(&thread, phrase("thanks", json!({}))).await;
    assert_eq!((said.status, &said.bytes), (404, &unknown.bytes));
    sami.get(&format!("{thread}/events")).await.expect(404);
    amira.delete(&thread.replace("/thread", "/attendance")).await.expect(204);
    amira.get(&thread).await.expect(404);
}

#[actix_web::test]
async fn many_messages_ring_once_until_they_are_read() {
    let world = World::new().await;
    let (olha, amira, thread) = thread(&world).await;
    for _ in 0..3 {
        olha.post(&thread, phrase("ok", json!({}))).await.expect(201);
    }
    assert_eq!(
        amira.inbox().await,
        [("message-received".to_owned(), "Olha wrote about “Freitagsbrunch”.".to_owned())]
    );
    assert_eq!(olha.inbox().await, []);
    amira.post("/api/v1/notices/read", json!({ "until": "2100-01-01T00:00:00Z" })).await.expect(204);
    olha.post(&thread, phrase("ok", json!({}))).await.expect(201);
    assert_eq!(amira.inbox().await.len(), 2);
}

#[actix_web::test]
async fn messages_go_after_half_a_year_and_older_ones_come_page_by_page() {
    let world = World::new().await;
    let (olha, amira, thread) = thread(&world).await;
    for _ in 0..5 {
        olha.post(&thread, phrase("ok", json!({}))).await.expect(201);
    }
    let first = amira.get(&format!("{thread}?limit=3")).await.expect(200);
    let seqs = |page: &Value| -> Vec<i64> {
        page["items"].as_array().expect("items").iter().map(|one| one["seq"].as_i64().expect("seq")).collect()
    };
    assert_eq!((seqs(&first), first["more"].as_bool()), (vec![5, 4, 3], Some(true)));
    let second = amira.get(&format!("{thread}?limit=3&before=3")).await.expect(200);
    assert_eq!((seqs(&second), second["more"].as_bool()), (vec![2, 1], Some(false)));
    let member = tests::acting(&world, &amira).await;
    world.wait(181 * server::clock::DAY);
    server::worker::sweep(&world.app).await.expect("swept");
    let again = server::accounts::open_session(&world.app, member.account, "test".to_owned(), None).await;
    let amira = Caller { token: Some(again.expect("a session").access), ..amira };
    assert_eq!(seqs(&amira.get(&thread).await.expect(200)), [] as [i64; 0]);
}

/// Reads events until so many are there, or until the connection is cut after some seconds.
async fn events(who: &Caller, thread: &str, last: Option<i64>, many: usize) -> Vec<i64> {
    let mut request = who.request(reqwest::Method::GET, &format!("{thread}/events"));
    if let Some(last) = last {
        request = request.header("last-event-id", last.to_string());
    }
    let mut answer = request.send().await.expect("an answer");
    assert_eq!(answer.headers()["content-type"], "text/event-stream");
    let mut seen = String::new();
    let ids = |seen: &str| -> Vec<i64> {
        seen.split("\n\n")
            .filter_map(|event| event.lines().find_map(|line| line.strip_prefix("id: ")?.parse().ok()))
            .collect()
    };
    while ids(&seen).len() < many {
        let chunk = tokio::time::timeout(Duration::from_secs(20), answer.chunk()).await;
        let chunk = chunk.expect("something comes").expect("the connection stands").expect("it goes on");
        seen.push_str(&String::from_utf8_lossy(&chunk));
    }
    ids(&seen)
}

#[actix_web::test]
async fn whoever_comes_back_after_a_lost_connection_gets_each_message_once() {
    let world = World::new().await;
    let (olha, amira, thread) = thread(&world).await;
    let told = 40;
    let speaking = {
        let (olha, thread) = (olha.clone(), thread.clone());
        actix_web::rt::spawn(async move {
            let both = |_| olha.post(&thread, phrase("ok", json!({})));
            for round in 0..told / 4 {
                let four = futures_util::future::join_all((0..4).map(both)).await;
                assert!(four.iter().all(|answer| answer.status == 201), "round {round}");
            }
        })
    };
    let mut seen: Vec<i64> = Vec::new();
    // The connection is lost after every few messages.
    while seen.len() < told {
        let many = (told - seen.len()).min(7);
        let last = seen.last().copied();
        seen.extend(events(&amira, &thread, last, many).await);
    }
    speaking.await.expect("said");
    let all: Vec<i64> = (1..=i64::try_from(told).expect("few")).collect();
    assert_eq!(seen, all);
}

#[actix_web::test]
async fn the_phrases_are_named_in_the_readers_language_with_their_gaps_and_answers() {
    let world = World::new().await;
    let read = world.nobody().reading("tr").get("/api/v1/phrases").await.expect(200);
    let items = read["items"].as_array().expect("items");
    assert!(items.len() >= 60, "{}", items.len());
    let late = items.iter().find(|one| one["code"] == "meet-at-time").expect("a phrase");
    assert_eq!(plain(&late["label"]), "Buluşma saati: …");
    assert_eq!(late["gaps"], json!(["time"]));
}
