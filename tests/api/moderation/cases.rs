//! Deciding: with reasons, told to whom it concerns, at once, and noted.

use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use tests::{Caller, World};

use super::{id_of, person, reported};
use crate::activities::{LIST, joins, posted, told};

const QUEUE: &str = "/api/v1/moderation/reports";
const WHY: &str = "Beleidigung im Gespräch, Regel 2.";

/// The path of the one report that is open.
async fn open_case(moderator: &Caller) -> String {
    let queue = moderator.get(QUEUE).await.expect(200);
    format!("{QUEUE}/{}", queue["items"][0]["id"].as_str().expect("a report"))
}

async fn decides(moderator: &Caller, case: &str, decision: Value) {
    moderator.post(&format!("{case}/decision"), decision).await.expect(204);
}

async fn statement(who: &Caller) -> Value {
    who.get("/api/v1/me/restrictions").await.expect(200)["items"][0].clone()
}

/// Olha reports Bernd to Selma.
async fn a_case() -> (World, Caller, Caller, Caller, String) {
    let world = World::new().await;
    let (olha, bernd, selma) =
        (world.member("Olha").await, world.member("Bernd").await, world.moderator("Selma").await);
    reported(&olha, json!({ "about": person(&bernd), "reason": "harassment", "text": "Immer wieder." }))
        .await;
    let case = open_case(&selma).await;
    (world, olha, bernd, selma, case)
}

#[actix_web::test]
async fn who_is_muted_reads_on_and_writes_nothing_until_the_days_are_over() {
    let (world, olha, bernd, selma, case) = a_case().await;
    let activity = posted(&olha, json!({ "starts": "2027-06-04T10:00", "ends": "2027-06-04T12:00" })).await;
    decides(&selma, &case, json!({ "measure": "mute", "days": 3, "reasons": WHY })).await;
    bernd.get(&activity).await.expect(200);
    joins(&bernd, &activity).await;
    let says = json!({ "text": "Hallo", "language": "de" });
    bernd.post(&format!("{activity}/thread"), says.clone()).await.refuses(403, "account-muted");
    bernd.post(LIST, crate::activities::brunch()).await.refuses(403, "account-muted");
    let (mine, theirs) = (uuid::Uuid::now_v7().to_string(), uuid::Uuid::now_v7().to_string());
    let ride = crate::rides::ask(&mine, &theirs, &["2026-12-01"]);
    bernd.post(crate::rides::REQUESTS, ride).await.refuses(403, "account-muted");
    let why = statement(&bernd).await;
    assert_eq!((&why["measure"], &why["reasons"]), (&json!("mute"), &json!(WHY)));
    assert_eq!(told(&bernd).await, ["restriction-made"]);
    assert_eq!(told(&olha).await, ["report-answered"]);
    world.wait(3 * server::clock::DAY);
    let again = server::accounts::open_session(&world.app, bernd.id(), "test".to_owned(), None).await;
    let bernd = Caller { token: Some(again.expect("a session").access), ..bernd };
    bernd.post(&format!("{activity}/thread"), says).await.expect(201);
}

#[actix_web::test]
async fn who_is_banned_reads_why_takes_their_data_along_and_does_nothing_else() {
    let (world, olha, bernd, selma, case) = a_case().await;
    decides(&selma, &case, json!({ "measure": "ban", "reasons": WHY })).await;
    for path in ["/api/v1/me", "/api/v1/notices", LIST] {
        bernd.get(path).await.refuses(403, "account-banned");
    }
    assert_eq!(statement(&bernd).await["until"], Value::Null);
    let opened = world.nobody().sign_in(&bernd.sign_in_name, tests::PASSPHRASE).await.expect(200);
    let bernd = bernd.with_session(&opened);
    bernd.get("/api/v1/me").await.refuses(403, "account-banned");
    assert!(bernd.get("/api/v1/me/export").await.expect(200)["restrictions"][0]["reasons"] == WHY);
    bernd.post("/api/v1/sign-out", json!({})).await.expect(204);
    assert_eq!(told(&olha).await, ["report-answered"]);
}

#[actix_web::test]
async fn a_suspension_ends_by_itself_to_the_second() {
    let (world, _, bernd, selma, case) = a_case().await;
    decides(&selma, &case, json!({ "measure": "suspend", "days": 1, "reasons": WHY })).await;
    bernd.get("/api/v1/me").await.refuses(403, "account-banned");
    world.wait(server::clock::DAY);
    let again = server::accounts::open_session(&world.app, bernd.id(), "test".to_owned(), None).await;
    let bernd = Caller { token: Some(again.expect("a session").access), ..bernd };
    bernd.get("/api/v1/me").await.expect(200);
    server::worker::sweep(&world.app).await.expect("swept");
    let person = server::accounts::find_person(world.app.db.reader(), bernd.id()).await.expect("read");
    assert!(person.is_some_and(|person| !person.banned), "the mark is gone after a sweep");
}

#[actix_web::test]
async fn a_hidden_post_and_a_hidden_message_are_as_if_they_had_never_been() {
    let world = World::new().await;
    let (olha, bernd, selma) =
        (world.member("Olha").await, world.member("Bernd").await, world.moderator("Selma").await);
    let activity = posted(&bernd, json!({ "title": "Schnelles Geld" })).await;
    joins(&olha, &activity).await;
    let other = posted(&olha, json!({})).await;
    joins(&bernd, &other).await;
    let thread = format!("{other}/thread");
    let said = bernd.post(&thread, json!({ "text": "Pah", "language": "de" })).await.expect(201);
    for about in [
        json!({ "kind": "activity", "id": id_of(&activity) }),
        json!({ "kind": "message", "id": said["id"] }),
    ] {
        reported(&olha, json!({ "about": about, "reason": "fraud" })).await;
        let case = open_case(&selma).await;
        decides(&selma, &case, json!({ "measure": "hide", "reasons": WHY })).await;
    }
    for who in [&olha, &bernd, &world.nobody()] {
        let unknown = who.get(&format!("/api/v1/activities/{}", uuid::Uuid::now_v7())).await;
        let hidden = who.get(&activity).await;
        assert_eq!((hidden.status, &hidden.bytes), (404, &unknown.bytes));
        let list = who.get(LIST).await.text();
        assert!(!list.contains("Schnelles Geld"), "{list}");
    }
    bernd.patch(&activity, json!({ "title": "Neu" })).await.refuses(404, "not-found");
    for who in [&olha, &bernd] {
        assert_eq!(who.get(&thread).await.expect(200)["items"], json!([]));
    }
    assert!(told(&olha).await.contains(&"activity-deleted".to_owned()));
    assert_eq!(statement(&bernd).await["shown"], "Pah");
}

#[actix_web::test]
async fn a_moderator_reads_twenty_messages_of_a_thread_through_a_report_and_through_nothing_else() {
    let world = World::new().await;
    let (olha, bernd, selma) =
        (world.member("Olha").await, world.member("Bernd").await, world.moderator("Selma").await);
    let activity = posted(&olha, json!({})).await;
    joins(&bernd, &activity).await;
    let thread = format!("{activity}/thread");
    let mut last = Value::Null;
    for number in 0..25 {
        let said = json!({ "text": format!("Nummer {number}"), "language": "de" });
        last = bernd.post(&thread, said).await.expect(201)["id"].clone();
    }
    selma.get(&thread).await.refuses(404, "not-found");
    reported(&olha, json!({ "about": { "kind": "activity", "id": id_of(&activity) }, "reason": "spam" }))
        .await;
    let case = selma.get(&open_case(&selma).await).await.expect(200);
    assert_eq!(case["thread"], json!([]), "a report on the post opens no thread");
    decides(&selma, &open_case(&selma).await, json!({})).await;
    reported(&olha, json!({ "about": { "kind": "message", "id": last }, "reason": "spam" })).await;
    let case = selma.get(&open_case(&selma).await).await.expect(200);
    let texts: Vec<&str> =
        case["thread"].as_array().expect("a thread").iter().filter_map(|one| one["text"].as_str()).collect();
    assert_eq!((texts.len(), texts[0], texts[19]), (20, "Nummer 24", "Nummer 5"));
}

#[actix_web::test]
async fn a_report_is_decided_once_and_never_by_whom_it_is_about_nor_against_a_higher_rank() {
    let (world, olha, _, selma, case) = a_case().await;
    for (decision, field, code) in [
        (json!({ "measure": "ban" }), "reasons", "field-missing"),
        (json!({ "measure": "mute", "reasons": WHY }), "days", "field-missing"),
        (json!({ "measure": "ban", "days": 3, "reasons": WHY }), "days", "field-not-with-this-kind"),
        (json!({ "measure": "hide", "reasons": WHY }), "measure", "field-not-with-this-kind"),
    ] {
        selma.post(&format!("{case}/decision"), decision).await.refuses_field(422, field, code);
    }
    decides(&selma, &case, json!({})).await;
    selma.post(&format!("{case}/decision"), json!({})).await.refuses(409, "report-decided");
    assert_eq!(told(&olha).await, ["report-answered"]);
    reported(&olha, json!({ "about": person(&selma), "reason": "hate" })).await;
    let about_selma = format!("{}/decision", open_case(&selma).await);
    selma.post(&about_selma, json!({})).await.refuses(403, "forbidden");
    let other = world.moderator("Jonas").await;
    let ban = json!({ "measure": "ban", "reasons": WHY });
    other.post(&about_selma, ban.clone()).await.refuses(403, "forbidden");
    world.admin("Petra").await.post(&about_selma, ban).await.expect(204);
    selma.get(QUEUE).await.refuses(403, "account-banned");
    let far = world.another_region("nebenan").await;
    let next_door = tests::Traits { role: server::accounts::Role::Admin, ..tests::Traits::default() };
    let far = world.person_of(far.id, "Fremd", next_door).await;
    far.get(&case).await.refuses(404, "not-found");
    assert_eq!(far.get(&format!("{QUEUE}?decided=true")).await.expect(200)["items"], json!([]));
}

#[actix_web::test]
async fn what_moderators_do_is_noted_and_the_database_takes_no_restriction_without_reasons() {
    let (world, _, bernd, selma, case) = a_case().await;
    selma.get(&case).await.expect(200);
    decides(&selma, &case, json!({ "measure": "ban", "reasons": WHY })).await;
    let ban = format!("/api/v1/accounts/{}/ban", bernd.id());
    selma.put(&ban, json!({ "banned": true })).await.refuses_field(422, "reasons", "field-missing");
    selma.put(&ban, json!({ "banned": false })).await.expect(204);
    let deeds = world.admin("Petra").await.get("/api/v1/moderation/deeds").await.expect(200);
    let deeds: Vec<&str> =
        deeds["items"].as_array().expect("items").iter().filter_map(|one| one["deed"].as_str()).collect();
    assert_eq!(deeds, ["unban", "acted", "read"]);
    let db = world.app.db.writer();
    for reasons in ["''", "'kurz'", "NULL"] {
        let sql = format!("UPDATE restrictions SET reasons = {reasons}");
        assert!(db.execute_unprepared(&sql).await.is_err(), "{reasons} is a statement of reasons");
    }
    assert!(db.execute_unprepared("UPDATE restrictions SET reasons = 'lang genug'").await.is_ok());
}

#[actix_web::test]
async fn an_appeal_is_open_for_six_months_and_decided_by_another_moderator() {
    let (world, _, bernd, selma, case) = a_case().await;
    decides(&selma, &case, json!({ "measure": "ban", "reasons": WHY })).await;
    let mine =
        format!("/api/v1/me/restrictions/{}/appeal", statement(&bernd).await["id"].as_str().expect("an id"));
    let sami = world.member("Sami").await;
    sami.post(&mine, json!({ "text": "Ich war es" })).await.refuses(404, "not-found");
    bernd.post(&mine, json!({ "text": "Das war ich nicht." })).await.expect(200);
    bernd.post(&mine, json!({ "text": "Nochmals." })).await.refuses(409, "appeal-made");
    let open = selma.get("/api/v1/moderation/appeals").await.expect(200);
    assert_eq!(open["items"][0]["appeal"]["text"], "Das war ich nicht.", "{open}");
    let id = open["items"][0]["id"].as_str().expect("an id");
    let answer = format!("/api/v1/moderation/appeals/{id}/answer");
    let petra = world.admin("Petra").await;
    let granted = json!({ "granted": true, "reasons": "Verwechslung, es war jemand anderes." });
    selma.post(&answer, granted.clone()).await.refuses(409, "another-moderator");
    petra.post(&answer, granted.clone()).await.expect(204);
    petra.post(&answer, granted).await.refuses(409, "appeal-closed");
    bernd.get("/api/v1/me").await.expect(200);
    assert_eq!(told(&bernd).await[0], "appeal-answered");
    assert_eq!(petra.get("/api/v1/moderation/appeals").await.expect(200)["items"], json!([]));
}

#[actix_web::test]
async fn after_six_months_it_is_too_late_to_appeal_and_the_only_moderator_decides_alone() {
    let (world, _, bernd, selma, case) = a_case().await;
    decides(&selma, &case, json!({ "measure": "ban", "reasons": WHY })).await;
    let id = statement(&bernd).await["id"].as_str().expect("an id").to_owned();
    let appeal = format!("/api/v1/me/restrictions/{id}/appeal");
    world.wait(185 * server::clock::DAY);
    let again = |who: &Caller| {
        let (who, app) = (who.clone(), world.app.clone());
        async move {
            let opened = server::accounts::open_session(&app, who.id(), "test".to_owned(), None).await;
            Caller { token: Some(opened.expect("a session").access), ..who }
        }
    };
    let (bernd, selma) = (again(&bernd).await, again(&selma).await);
    bernd.post(&appeal, json!({ "text": "Bitte." })).await.refuses(409, "appeal-closed");
    let ban = format!("/api/v1/accounts/{}/ban", bernd.id());
    selma.put(&ban, json!({ "banned": true, "reasons": WHY })).await.expect(204);
    let id = statement(&bernd).await["id"].as_str().expect("an id").to_owned();
    bernd
        .post(&format!("/api/v1/me/restrictions/{id}/appeal"), json!({ "text": "Bitte." }))
        .await
        .expect(200);
    let no = json!({ "granted": false, "reasons": "Es bleibt bei der Entscheidung." });
    selma.post(&format!("/api/v1/moderation/appeals/{id}/answer"), no).await.expect(204);
    bernd.get("/api/v1/me").await.refuses(403, "account-banned");
    assert_eq!(statement(&bernd).await["answer"]["text"], "Es bleibt bei der Entscheidung.");
}
