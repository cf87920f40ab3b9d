//! What organisers and moderators do: move, cancel, delete, remove somebody, write to all.

use serde_json::json;
use server::activities;

use super::{LIST, counts, december, joins, posted, told};

#[actix_web::test]
async fn when_the_brunch_moves_everybody_who_goes_or_waits_is_told() {
    let world = december().await;
    let (olha, amira, sami) =
        (world.member("Olha").await, world.member("Amira").await, world.member("Sami").await);
    let activity = posted(&olha, json!({ "capacity": 1 })).await;
    joins(&amira, &activity).await;
    joins(&sami, &activity).await;
    olha.patch(&activity, json!({ "title": "Brunch am Freitag", "text": "Mit Kaffee." })).await.expect(200);
    assert_eq!((told(&amira).await.len(), told(&sami).await.len()), (0, 0));
    let moved =
        json!({ "starts": "2026-12-04T11:00", "venue": { "kind": "address", "address": "Am See 2" } });
    let read = olha.patch(&activity, moved).await.expect(200);
    assert_eq!((&read["starts"], &read["ends"]), (&json!("2026-12-04T11:00"), &json!("2026-12-04T12:00")));
    for who in [&amira, &sami] {
        let inbox = who.inbox().await;
        assert_eq!(inbox[0].0, "activity-moved");
        assert!(inbox[0].1.contains("11:00") && inbox[0].1.contains("Am See 2"), "{}", inbox[0].1);
    }
    assert_eq!(told(&olha).await, [] as [&str; 0]);
}

#[actix_web::test]
async fn a_cancelled_brunch_stays_readable_marked_and_closed() {
    let world = december().await;
    let (olha, amira, sami) =
        (world.member("Olha").await, world.member("Amira").await, world.member("Sami").await);
    let activity = posted(&olha, json!({ "capacity": 1 })).await;
    joins(&amira, &activity).await;
    joins(&sami, &activity).await;
    olha.post(&format!("{activity}/cancel"), json!({ "reason": "Der Ofen ist kaputt." })).await.expect(200);
    let read = world.nobody().get(&activity).await.expect(200);
    assert_eq!(
        (&read["cancelled_at"].is_string(), &read["cancel_reason"]),
        (&true, &json!("Der Ofen ist kaputt."))
    );
    assert_eq!(world.nobody().get(LIST).await.expect(200)["items"][0]["cancelled"], true);
    for who in [&amira, &sami] {
        let inbox = who.inbox().await;
        assert_eq!(inbox[0].0, "activity-cancelled");
        assert!(inbox[0].1.contains("Der Ofen ist kaputt."), "{}", inbox[0].1);
    }
    world
        .member("Linh")
        .await
        .put(&format!("{activity}/attendance"), json!({}))
        .await
        .refuses(409, "activity-cancelled");
    olha.patch(&activity, json!({ "title": "Doch nicht" })).await.refuses(409, "activity-cancelled");
    olha.post(&format!("{activity}/cancel"), json!({})).await.refuses(409, "activity-cancelled");
    // Leaving a cancelled activity promotes nobody.
    amira.delete(&format!("{activity}/attendance")).await.expect(204);
    assert_eq!(counts(&olha, &activity).await, (0, 1));
}

#[actix_web::test]
async fn to_others_an_activity_cannot_be_told_from_one_that_is_not_there() {
    let world = december().await;
    let (olha, sami) = (world.member("Olha").await, world.member("Sami").await);
    let activity = posted(&olha, json!({})).await;
    joins(&olha, &activity).await;
    let unknown = format!("/api/v1/activities/{}", uuid::Uuid::now_v7());
    for (theirs, nobodys) in [
        (sami.patch(&activity, json!({})).await, sami.patch(&unknown, json!({})).await),
        (sami.delete(&activity).await, sami.delete(&unknown).await),
        (
            sami.post(&format!("{activity}/cancel"), json!({})).await,
            sami.post(&format!("{unknown}/cancel"), json!({})).await,
        ),
        (sami.get(&format!("{activity}/attendees")).await, sami.get(&format!("{unknown}/attendees")).await),
        (
            sami.delete(&format!("{activity}/attendees/{}", olha.id())).await,
            sami.delete(&format!("{unknown}/attendees/{}", olha.id())).await,
        ),
        (
            sami.post(&format!("{activity}/messages"), json!({ "text": "Hallo" })).await,
            sami.post(&format!("{unknown}/messages"), json!({ "text": "Hallo" })).await,
        ),
    ] {
        theirs.refuses(404, "not-found");
        assert_eq!(theirs.bytes, nobodys.bytes);
    }
}

#[actix_web::test]
async fn the_list_of_names_is_the_organisers_alone() {
    let world = december().await;
    let (olha, amira, sami) =
        (world.member("Olha").await, world.member("Amira").await, world.member("Sami").await);
    let activity = posted(&olha, json!({ "capacity": 1 })).await;
    joins(&amira, &activity).await;
    world.wait(1);
    joins(&sami, &activity).await;
    amira.get(&format!("{activity}/attendees")).await.refuses(404, "not-found");
    world.moderator("Mod").await.get(&format!("{activity}/attendees")).await.refuses(404, "not-found");
    world.nobody().get(&format!("{activity}/attendees")).await.refuses(401, "not-signed-in");
    let first = olha.get(&format!("{activity}/attendees?limit=1")).await.expect(200);
    assert_eq!(
        (&first["items"][0]["display_name"], &first["items"][0]["standing"]),
        (&json!("Amira"), &json!("joined"))
    );
    let next = first["next"].as_str().expect("a next page");
    let second = olha.get(&format!("{activity}/attendees?limit=1&after={next}")).await.expect(200);
    assert_eq!(
        (&second["items"][0]["display_name"], &second["items"][0]["standing"]),
        (&json!("Sami"), &json!("waiting"))
    );
    assert_eq!(second["next"], json!(null));
    let read = String::from_utf8(world.nobody().get(&activity).await.bytes).expect("text");
    assert!(!read.contains("Amira") && !read.contains(&amira.id().to_string()), "{read}");
}

#[actix_web::test]
async fn whoever_is_removed_is_told_and_does_not_come_back() {
    let world = december().await;
    let (olha, amira, sami) =
        (world.member("Olha").await, world.member("Amira").await, world.member("Sami").await);
    let activity = posted(&olha, json!({ "capacity": 1 })).await;
    joins(&amira, &activity).await;
    joins(&sami, &activity).await;
    let line = format!("{activity}/attendees/{}", amira.id());
    olha.delete(&line).await.expect(204);
    olha.delete(&line).await.refuses(404, "not-found");
    assert_eq!(
        (told(&amira).await, told(&sami).await),
        (vec!["activity-removed".to_owned()], vec!["activity-promoted".to_owned()])
    );
    let path = format!("{activity}/attendance");
    amira.put(&path, json!({})).await.refuses(409, "removed-from-activity");
    amira.delete(&path).await.refuses(404, "not-found");
    assert_eq!(counts(&olha, &activity).await, (1, 0));
    let names = olha.get(&format!("{activity}/attendees")).await.expect(200);
    assert_eq!(names["items"].as_array().map(Vec::len), Some(1));
}

#[actix_web::test]
async fn a_message_lands_with_everybody_who_comes_and_at_most_once_a_minute() {
    let world = december().await;
    let (olha, amira, sami) =
        (world.member("Olha").await, world.member("Amira").await, world.member("Sami").await);
    let activity = posted(&olha, json!({ "capacity": 1 })).await;
    joins(&amira, &activity).await;
    joins(&sami, &activity).await;
    let path = format!("{activity}/messages");
    let sent = olha.post(&path, json!({ "text": "Bitte Tassen mitbringen <b>!</b>" })).await.expect(200);
    assert_eq!(sent["inboxes"], 1);
    let inbox = amira.inbox().await;
    assert_eq!(inbox[0].0, "activity-message");
    assert!(inbox[0].1.contains("Bitte Tassen mitbringen <b>!</b>"), "{}", inbox[0].1);
    assert_eq!(told(&sami).await, [] as [&str; 0]);
    let hasty = olha.post(&path, json!({ "text": "Und Löffel" })).await;
    hasty.refuses(429, "too-many-requests");
    assert_eq!(hasty.header("retry-after"), "60");
    world.wait(60_000);
    olha.post(&path, json!({ "text": "Und Löffel" })).await.expect(200);
    olha.post(&path, json!({ "text": "x".repeat(501) })).await.refuses_field(400, "text", "field-too-long");
}

#[actix_web::test]
async fn an_activity_is_deleted_while_nobody_is_on_its_list_or_by_a_moderator() {
    let world = december().await;
    let (olha, amira) = (world.member("Olha").await, world.member("Amira").await);
    let quiet = posted(&olha, json!({})).await;
    olha.delete(&quiet).await.expect(204);
    for again in [olha.get(&quiet).await, olha.patch(&quiet, json!({})).await, olha.delete(&quiet).await] {
        again.refuses(404, "not-found");
    }
    let busy = posted(&olha, json!({})).await;
    joins(&amira, &busy).await;
    olha.delete(&busy).await.refuses(409, "activity-has-attendees");
    world.moderator("Mod").await.delete(&busy).await.expect(204);
    world.nobody().get(&busy).await.refuses(404, "not-found");
    assert_eq!(told(&amira).await, ["activity-deleted"]);
    assert_eq!(world.nobody().get(LIST).await.expect(200)["items"], json!([]));
}

#[actix_web::test]
async fn when_somebody_is_erased_their_places_go_to_who_waits_and_their_posts_are_called_off_without_a_word()
{
    let world = december().await;
    let (olha, amira, sami) =
        (world.member("Olha").await, world.member("Amira").await, world.member("Sami").await);
    let theirs = posted(&amira, json!({ "title": "Canary 4711", "text": "Canary 4711" })).await;
    let past = posted(&amira, json!({ "starts": "2026-12-01T09:01", "ends": "2026-12-01T09:02" })).await;
    let full = posted(&olha, json!({ "capacity": 1 })).await;
    joins(&amira, &full).await;
    joins(&sami, &full).await;
    joins(&sami, &theirs).await;
    world.wait(5 * 60 * 1000);
    let tx = world.app.db.begin().await.expect("a transaction");
    activities::forget(&tx, amira.id(), world.app.clock.now()).await.expect("forgotten");
    activities::commit(&world.app, tx, world.region.id).await.expect("committed");
    assert_eq!(counts(&olha, &full).await, (1, 0));
    let mut notices = told(&sami).await;
    notices.sort();
    assert_eq!(notices, ["activity-cancelled", "activity-promoted"]);
    let empty = world.nobody().get(&theirs).await.expect(200);
    assert_eq!(
        (&empty["title"], &empty["text"], empty["cancelled_at"].is_string()),
        (&json!("–"), &json!(""), true)
    );
    world.nobody().get(&past).await.refuses(404, "not-found");
    let listed = world.nobody().get(LIST).await.text();
    assert!(!listed.contains("Canary"), "{listed}");
    assert!(sami.inbox().await.iter().all(|(_, text)| !text.contains("Canary")));
}
