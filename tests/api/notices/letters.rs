//! What stands in a mail: its reader's words, its headers, and nothing that a stranger could have put there.

use serde_json::{Value, json};
use server::{
    clock::HOUR,
    notices::{self, About, Kind},
};
use tests::{Caller, MailServer, PushService, Reply, World};

use super::{
    mail::{SETTINGS, back, mailing, opened, text_of, written_to},
    push::{reached_on, tell},
};

/// Words as a notice may carry them, all of them hostile or too exact for a mail.
const HOSTILE: &str =
    "Mia\r\nBcc: x@example.org\r\n\r\n<script>a</script> https://evil.example/a www.evil.example";

/// Tells somebody something in these words.
async fn tell_in_words(world: &World, who: &Caller, kind: Kind, words: &[(&str, &str)]) {
    let words: Vec<(&str, String)> = words.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    let about = About { link: Some("/a/1".to_owned()), ..About::default() };
    let tx = world.app.db.begin().await.expect("a transaction");
    notices::queue_about(&tx, &[who.id()], kind, &words, &about, world.app.clock.now())
        .await
        .expect("queued");
    tx.commit().await.expect("committed");
}

async fn reads(who: &Caller, language: &str) {
    who.patch("/api/v1/me", json!({ "locale": language })).await.expect(200);
}

async fn by_mail(who: &Caller, kind: Kind) {
    let wish = json!({ "kinds": [{ "kind": kind.code(), "mail": true }] });
    who.patch(SETTINGS, wish).await.expect(200);
}

#[actix_web::test]
async fn a_notice_arrives_in_its_readers_language_and_direction_and_is_a_proper_mail() {
    let server = MailServer::kind();
    let world = mailing(&server).await;
    for (language, direction, words) in
        [("uk", "ltr", "Ваша роль тепер"), ("ar", "rtl", "دورك الآن"), ("de", "ltr", "Ihre Rolle ist jetzt")]
    {
        let who = world.member("Amira").await;
        reads(&who, language).await;
        written_to(&world, &server, &who, "amira@example.org").await;
        tell_in_words(&world, &who, Kind::RoleChanged, &[("role", "moderator")]).await;
        world.deliver().await;
        let mail = server.mails().last().cloned().expect("a mail");
        let read = opened(&mail);
        assert_eq!(read["defects"], json!([]), "{}", mail.raw);
        assert_eq!(read["type"], "multipart/alternative");
        assert_eq!(read["parts"], json!(["text/plain", "text/html"]));
        assert!(text_of(&mail).contains(words), "{language}: {}", text_of(&mail));
        let html = read["html"].as_str().unwrap_or_default();
        assert!(html.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")), "{html}");
        has_its_headers(&world, &read, language);
        loads_nothing(&world, html);
    }
}

fn has_its_headers(world: &World, read: &Value, language: &str) {
    let headers = &read["headers"];
    assert_eq!(headers["from"], "Miteinander <miteinander@sonnenau.example>");
    assert_eq!(headers["to"], "amira@example.org");
    assert_eq!(headers["auto-submitted"], "auto-generated");
    assert_eq!(headers["content-language"], language);
    assert_eq!(headers["list-unsubscribe-post"], "List-Unsubscribe=One-Click");
    let exit = headers["list-unsubscribe"].as_str().unwrap_or_default();
    assert!(exit.starts_with(&format!("<{}/mail-off/", world.app.config.origin)), "{exit}");
    let id = headers["message-id"].as_str().unwrap_or_default();
    assert!(id.ends_with("@sonnenau.example>"), "{id}");
    assert!(read["at"].as_str().unwrap_or_default().starts_with("2026-12-01T08:0"), "{}", read["at"]);
    assert!(headers["subject"].as_str().unwrap_or_default().starts_with("Miteinander: "), "{headers}");
}

/// No pictures, no styles from elsewhere, and links to this service alone.
fn loads_nothing(world: &World, html: &str) {
    for tag in ["<img", "<link", "<script", "src=", "url("] {
        assert!(!html.contains(tag), "{tag} in {html}");
    }
    for link in html.split("href=\"").skip(1) {
        assert!(link.starts_with(&world.app.config.origin), "{link}");
    }
}

#[actix_web::test]
async fn hostile_names_and_titles_change_no_header_and_make_no_link() {
    let server = MailServer::kind();
    let world = mailing(&server).await;
    let amira = world.member(HOSTILE.split('\r').next().unwrap_or_default()).await;
    written_to(&world, &server, &amira, "amira@example.org").await;
    let words = [
        ("title", HOSTILE),
        ("name", HOSTILE),
        ("club", HOSTILE),
        ("day", "1"),
        ("month", "12"),
        ("year", "2026"),
        ("time", "10:00"),
    ];
    for kind in [Kind::ActivityDeleted, Kind::ClubGone, Kind::MessageReceived] {
        by_mail(&amira, kind).await;
        tell_in_words(&world, &amira, kind, &words).await;
    }
    world.deliver().await;
    world.wait(24 * HOUR);
    world.deliver().await;
    let mails = server.mails();
    assert_eq!(mails.len(), 4);
    for mail in &mails {
        let read = opened(mail);
        assert_eq!((&read["defects"], &read["headers"]["bcc"]), (&json!([]), &Value::Null), "{}", mail.raw);
        let html = read["html"].as_str().unwrap_or_default();
        loads_nothing(&world, html);
        let both = format!("{html}{}", read["text"].as_str().unwrap_or_default());
        assert!(!both.contains("evil.example") && !both.contains("https://e"), "{both}");
    }
}

#[actix_web::test]
async fn a_mail_says_that_there_is_a_ride_or_a_message_and_neither_where_nor_what() {
    let server = MailServer::kind();
    let world = mailing(&server).await;
    let amira = world.member("Amira").await;
    written_to(&world, &server, &amira, "amira@example.org").await;
    let words = [
        ("place", "zyxexact"),
        ("text", "zyxexact"),
        ("reason", "zyxexact"),
        ("begins", "stop"),
        ("title", "Brunch"),
    ];
    for kind in [Kind::RideReminder, Kind::RideSoon, Kind::ActivityMessage, Kind::ActivityCancelled] {
        tell_in_words(&world, &amira, kind, &words).await;
    }
    assert!(amira.inbox().await.iter().any(|(_, text)| text.contains("zyxexact")), "the inbox says it");
    world.deliver().await;
    let mails = server.mails();
    assert_eq!(mails.len(), 5);
    for mail in &mails {
        let read = opened(mail);
        assert!(!format!("{}{}", read["text"], read["html"]).contains("zyxexact"), "{read}");
    }
}

#[actix_web::test]
async fn what_can_wait_comes_in_one_mail_a_day_and_what_was_read_is_left_out() {
    let server = MailServer::kind();
    let world = mailing(&server).await;
    let amira = world.member("Amira").await;
    reads(&amira, "de").await;
    written_to(&world, &server, &amira, "amira@example.org").await;
    for club in ["Chor", "Turnverein", "Feuerwehr"] {
        tell_in_words(&world, &amira, Kind::ClubGone, &[("club", club)]).await;
        world.deliver().await;
        world.wait(HOUR);
    }
    assert_eq!(server.mails().len(), 1, "the code alone");
    world.wait(6 * HOUR);
    world.deliver().await;
    assert_eq!(server.mails().len(), 2, "one for all");
    let told = text_of(&server.mails()[1]);
    assert!(["Chor", "Turnverein", "Feuerwehr"].iter().all(|club| told.contains(club)), "{told}");
    let subject = opened(&server.mails()[1])["headers"]["subject"].clone();
    assert_eq!(subject, "Miteinander: 3 Nachrichten");
    tell_in_words(&world, &amira, Kind::ClubGone, &[("club", "Kegelklub")]).await;
    world.deliver().await;
    let amira = back(&world, &amira).await;
    amira.post("/api/v1/notices/read", json!({ "until": "2026-12-05T00:00:00Z" })).await.expect(204);
    world.wait(24 * HOUR);
    world.deliver().await;
    assert_eq!(server.mails().len(), 2);
}

#[actix_web::test]
async fn at_night_no_mail_comes_but_that_of_the_ride_in_the_morning() {
    let server = MailServer::kind();
    let world = mailing(&server).await;
    let amira = world.member("Amira").await;
    written_to(&world, &server, &amira, "amira@example.org").await;
    // 23:00 in Germany.
    world.wait(14 * HOUR);
    tell(&world, &amira, Kind::RoleChanged, None).await;
    tell(&world, &amira, Kind::RideCancelled, Some(6 * HOUR)).await;
    world.deliver().await;
    assert_eq!(server.mails().len(), 2, "the code, and the ride");
    world.wait(8 * HOUR);
    world.deliver().await;
    assert_eq!(server.mails().len(), 3);
}

#[actix_web::test]
async fn who_has_a_phone_that_rings_gets_by_mail_what_was_chosen_and_what_can_wait() {
    let server = MailServer::kind();
    let world = mailing(&server).await;
    let service = PushService::start(&world, |_, _| Reply::Status(201));
    let amira = world.member("Amira").await;
    written_to(&world, &server, &amira, "amira@example.org").await;
    let by_default = |settings: Value, kind: Kind| {
        let kinds = settings["kinds"].as_array().cloned().unwrap_or_default();
        kinds.iter().find(|one| one["kind"] == kind.code()).map(|one| one["mail"].clone())
    };
    let settings = amira.get(SETTINGS).await.expect(200);
    assert_eq!(by_default(settings.clone(), Kind::ActivityMoved), Some(json!(true)));
    assert_eq!(by_default(settings, Kind::MessageReceived), Some(json!(false)));
    reached_on(&amira, "a").await;
    let settings = amira.get(SETTINGS).await.expect(200);
    assert_eq!(by_default(settings, Kind::ActivityMoved), Some(json!(false)));
    tell(&world, &amira, Kind::ActivityMoved, None).await;
    tell(&world, &amira, Kind::RideCancelled, Some(HOUR)).await;
    world.deliver().await;
    assert_eq!((server.mails().len(), service.sent().len()), (1, 2));
    by_mail(&amira, Kind::ActivityMoved).await;
    amira
        .patch(SETTINGS, json!({ "kinds": [{ "kind": "activity-moved", "push": false }] }))
        .await
        .expect(200);
    tell(&world, &amira, Kind::ActivityMoved, None).await;
    world.deliver().await;
    assert_eq!((server.mails().len(), service.sent().len()), (2, 2));
    let off = json!({ "kinds": [{ "kind": "activity-moved", "mail": false }] });
    amira.patch(SETTINGS, off).await.expect(200);
    tell(&world, &amira, Kind::ActivityMoved, None).await;
    world.deliver().await;
    assert_eq!((server.mails().len(), service.sent().len()), (2, 2));
}
