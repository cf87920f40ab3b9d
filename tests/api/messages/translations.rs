//! Free texts that a machine translates: only when their reader asks, by the operator's own service, and once.

use std::time::Instant;

use serde_json::{Value, json};
use tests::{Caller, Translated, TranslationService, World};

use super::{phrase, thread};

/// A world whose operator runs this translation service.
async fn world_with(service: &TranslationService) -> World {
    World::with(&[("MITEINANDER_TRANSLATE_URL", &service.url), ("MITEINANDER_TRANSLATE_KEY", "sesam")]).await
}

/// Says a text and hands on where its translation is.
async fn said(who: &Caller, thread: &str, text: &str, language: &str) -> String {
    let said = who.post(thread, json!({ "text": text, "language": language })).await.expect(201);
    format!("/api/v1/messages/{}/translation", said["id"].as_str().expect("an id"))
}

#[actix_web::test]
async fn a_text_goes_out_once_when_its_reader_asks_and_all_read_what_came_back() {
    let service = TranslationService::honest();
    let world = world_with(&service).await;
    let (olha, amira, thread) = thread(&world).await;
    let minh = world.member("Minh").await;
    crate::activities::joins(&minh, thread.trim_end_matches("/thread")).await;
    let path = said(&olha, &thread, "Я вже тут.\nДе ви?", "uk").await;
    let read = amira.reading("de-simple").get(&thread).await.expect(200);
    assert_eq!(read["items"][0]["translatable"], true);
    assert_eq!(olha.reading("de").get(&thread).await.expect(200)["items"][0]["translatable"], false, "hers");
    assert_eq!(amira.reading("uk").get(&thread).await.expect(200)["items"][0]["translatable"], false);
    assert_eq!(service.asked(), [] as [Value; 0], "nobody asked yet");

    let told = amira.reading("de-simple").get(&path).await.expect(200);
    let wanted =
        json!({ "text": "[uk>de] Я вже тут.\nДе ви?", "from": "uk", "to": "de", "by_machine": true });
    assert_eq!(told, wanted);
    let sent = json!({ "method": "POST", "path": "/translate", "body": {
        "q": "Я вже тут.\nДе ви?", "source": "uk", "target": "de", "format": "text", "api_key": "sesam" } });
    assert_eq!(service.asked(), [sent]);

    assert_eq!(minh.reading("de").get(&path).await.expect(200), wanted);
    let same_words = said(&olha, &thread, "Я вже тут.\nДе ви?", "uk").await;
    assert_eq!(minh.reading("de").get(&same_words).await.expect(200), wanted);
    assert_eq!(service.asked().len(), 1, "what is known is not sent again");
    assert_eq!(amira.get(&format!("{path}?to=fr")).await.expect(200)["text"], "[uk>fr] Я вже тут.\nДе ви?");
    amira.get(&format!("{path}?to=ja")).await.refuses_field(422, "to", "field-choice");
}

#[actix_web::test]
async fn ten_readers_at_once_send_a_text_out_once() {
    let service = TranslationService::honest();
    let world = world_with(&service).await;
    let (olha, amira, thread) = thread(&world).await;
    let path = said(&olha, &thread, "Де ви?", "uk").await;
    let ten = futures_util::future::join_all((0..10).map(|_| amira.get(&path))).await;
    assert!(ten.iter().all(|answer| answer.status == 200));
    assert_eq!(service.asked().len(), 1);
}

#[actix_web::test]
async fn without_a_service_nothing_is_on_offer_and_a_phrase_is_never_sent() {
    let world = World::new().await;
    let (olha, amira, activity) = thread(&world).await;
    let path = said(&olha, &activity, "Де ви?", "uk").await;
    assert_eq!(amira.get(&activity).await.expect(200)["items"][0]["translatable"], false);
    amira.get(&path).await.refuses(409, "no-translation");

    let service = TranslationService::honest();
    let world = world_with(&service).await;
    let (olha, amira, thread) = thread(&world).await;
    let told = olha.post(&thread, phrase("thanks", json!({}))).await.expect(201);
    let path = format!("/api/v1/messages/{}/translation", told["id"].as_str().expect("an id"));
    amira.reading("uk").get(&path).await.refuses(409, "no-translation");
    let german = said(&olha, &thread, "Bis bald!", "de-AT").await;
    amira.reading("de-simple").get(&german).await.refuses(409, "no-translation");
    assert_eq!(service.asked(), [] as [Value; 0]);
}

#[actix_web::test]
async fn a_thread_that_does_not_concern_somebody_has_no_translations_for_them() {
    let service = TranslationService::honest();
    let world = world_with(&service).await;
    let (olha, amira, thread) = thread(&world).await;
    let sami = world.member("Sami").await;
    let path = said(&olha, &thread, "Де ви?", "uk").await;
    amira.get(&path).await.expect(200);
    let unknown = sami.get(&format!("/api/v1/messages/{}/translation", uuid::Uuid::now_v7())).await;
    let theirs = sami.get(&path).await;
    assert_eq!((theirs.status, &theirs.bytes), (404, &unknown.bytes));
    world.nobody().get(&path).await.refuses(401, "not-signed-in");
    // Whoever is kept apart from the writer reads neither the one nor the other.
    amira.post("/api/v1/me/blocks", json!({ "kind": "person", "id": olha.id() })).await.expect(204);
    let blocked = amira.get(&path).await;
    assert_eq!((blocked.status, &blocked.bytes), (404, &unknown.bytes));
}

#[actix_web::test]
async fn a_message_that_moderators_hid_is_not_translated_either() {
    let service = TranslationService::honest();
    let world = world_with(&service).await;
    let (olha, amira, thread) = thread(&world).await;
    let path = said(&olha, &thread, "Де ви?", "uk").await;
    amira.get(&path).await.expect(200);
    let id = path.split('/').nth(4).expect("an id").parse::<uuid::Uuid>().expect("an id").into();
    let tx = world.app.db.begin().await.expect("a transaction");
    server::messages::set_hidden(&tx, id, Some(world.app.clock.now())).await.expect("hidden");
    tx.commit().await.expect("committed");
    amira.get(&path).await.refuses(404, "not-found");
}

#[actix_web::test]
async fn a_service_that_answers_nonsense_or_too_much_says_so_in_words_and_spoils_nothing() {
    let service = TranslationService::start(|asked| match asked["q"].as_str().unwrap_or_default() {
        "html" => Translated::Raw(200, "<!doctype html>".to_owned()),
        "empty" => Translated::Text(" \u{0} ".to_owned()),
        "number" => Translated::Raw(200, r#"{"translatedText":7}"#.to_owned()),
        "endless" => Translated::Text("a".repeat(4_001)),
        "huge" => Translated::Text("a".repeat(2 * 1024 * 1024)),
        "broken" => Translated::Raw(500, String::new()),
        "locked" => Translated::Raw(403, r#"{"error":"Invalid API key"}"#.to_owned()),
        "busy" => Translated::Raw(429, String::new()),
        "elsewhere" => Translated::Elsewhere("http://127.0.0.1:9/translate".to_owned()),
        "klingon" => Translated::Raw(400, r#"{"error":"tlh is not supported"}"#.to_owned()),
        hostile => Translated::Text(format!("{hostile}\u{0}\u{1b}")),
    });
    let world = world_with(&service).await;
    let (olha, amira, thread) = thread(&world).await;
    let amira = amira.reading("uk");
    for what in ["html", "empty", "number", "endless", "huge", "broken", "locked", "busy", "elsewhere"] {
        let answer = amira.get(&said(&olha, &thread, what, "de").await).await;
        answer.refuses(503, "translation-away");
        assert_eq!(answer.header("retry-after"), "30", "{what}");
    }
    amira.get(&said(&olha, &thread, "klingon", "tlh").await).await.refuses(409, "no-translation");
    let hostile = "<script>alert(1)</script>\n\"{ $name }\u{202e}";
    let told = amira.get(&said(&olha, &thread, hostile, "de").await).await.expect(200);
    assert_eq!(told["text"], hostile, "text stays text");
    assert_eq!(amira.get(&thread).await.expect(200)["items"][0]["text"], hostile, "the original stays");
}

#[actix_web::test]
async fn a_service_that_is_down_or_silent_is_waited_for_no_longer_than_ten_seconds() {
    let service = TranslationService::start(|_| Translated::Silence);
    let world = world_with(&service).await;
    let (olha, amira, thread) = thread(&world).await;
    let path = said(&olha, &thread, "Де ви?", "uk").await;
    let asked = Instant::now();
    amira.get(&path).await.refuses(503, "translation-away");
    // A busy machine takes longer to say so; a service is silent for a minute.
    assert!((9..50).contains(&asked.elapsed().as_secs()), "{:?}", asked.elapsed());
    service.stop().await;
    amira.get(&path).await.refuses(503, "translation-away");
}

#[actix_web::test]
async fn nobody_has_more_than_sixty_texts_translated_in_an_hour_but_what_is_known_stays_readable() {
    let service = TranslationService::honest();
    let world = world_with(&service).await;
    let (olha, amira, thread) = thread(&world).await;
    let mut paths = Vec::new();
    for number in 0..61 {
        paths.push(said(&olha, &thread, &format!("Лист {number}"), "uk").await);
    }
    for path in &paths[..60] {
        amira.get(path).await.expect(200);
    }
    amira.get(&paths[60]).await.refuses(429, "too-many-requests");
    amira.get(&paths[0]).await.expect(200);
    assert_eq!(service.asked().len(), 60);
}

#[actix_web::test]
async fn a_translation_goes_when_its_message_goes() {
    use sea_orm::{ConnectionTrait, Statement};
    let service = TranslationService::honest();
    let world = world_with(&service).await;
    let (olha, amira, thread) = thread(&world).await;
    let path = said(&olha, &thread, "Де ви?", "uk").await;
    amira.get(&path).await.expect(200);
    let kept = async || {
        let db = world.app.db.reader();
        let ask = Statement::from_string(db.get_database_backend(), "SELECT count(*) FROM translations");
        let row = db.query_one_raw(ask).await.expect("an answer").expect("a row");
        row.try_get_by_index::<i64>(0).expect("a number")
    };
    assert_eq!(kept().await, 1);
    world.wait(181 * server::clock::DAY);
    server::worker::sweep(&world.app).await.expect("swept");
    assert_eq!(kept().await, 0);
}
