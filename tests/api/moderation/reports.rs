//! Reporting: by anybody, also without an account, with a receipt at once.

use serde_json::{Value, json};
use tests::{Caller, World};

use super::{BLOCKS, REPORTS, id_of, person, reported};
use crate::{
    activities::{joins, posted},
    clubs::found,
};

const LOOK_UP: &str = "/api/v1/reports/look-up";

async fn state(world: &World, receipt: &str) -> Value {
    world.nobody().post(LOOK_UP, json!({ "receipt": receipt })).await.expect(200)
}

#[actix_web::test]
async fn whoever_has_no_account_reports_a_post_and_asks_later_what_came_of_it() {
    let world = World::new().await;
    let (olha, selma) = (world.member("Olha").await, world.moderator("Selma").await);
    let activity = posted(&olha, json!({ "title": "Schnelles Geld" })).await;
    let club = found(&olha, "Chor").await;
    for (kind, id) in [("activity", id_of(&activity)), ("club", club.as_str())] {
        let body = json!({ "about": { "kind": kind, "id": id }, "reason": "fraud" });
        let receipt = reported(&world.nobody(), body).await;
        assert_eq!(state(&world, &receipt.to_lowercase()).await["outcome"], Value::Null);
    }
    let queue = selma.get("/api/v1/moderation/reports").await.expect(200);
    assert_eq!(queue["items"].as_array().map(Vec::len), Some(2), "{queue}");
    let first = format!("/api/v1/moderation/reports/{}", queue["items"][0]["id"].as_str().expect("an id"));
    let case = selma.get(&first).await.expect(200);
    assert_eq!(case["person"]["name"], "Olha");
    assert!(case["shown"].as_str().is_some_and(|shown| shown.starts_with("Schnelles Geld")), "{case}");
    assert_eq!(case["by_member"], false);
    // Rung once, whatever the number.
    assert_eq!(crate::activities::told(&selma).await, ["report-filed"]);
    assert_eq!(olha.inbox().await, [], "whoever is reported is not told of it");
    world.nobody().post(LOOK_UP, json!({ "receipt": "0000000000" })).await.refuses(404, "not-found");
}

#[actix_web::test]
async fn what_one_does_not_see_cannot_be_reported() {
    let world = World::new().await;
    let (olha, sami) = (world.member("Olha").await, world.member("Sami").await);
    let activity = posted(&olha, json!({})).await;
    let said = json!({ "text": "Hallo", "language": "de" });
    let message = olha.post(&format!("{activity}/thread"), said).await.expect(201)["id"].clone();
    let about = |kind: &str, id: &Value| json!({ "about": { "kind": kind, "id": id }, "reason": "hate" });
    let unknown = sami.post(REPORTS, about("message", &json!(uuid::Uuid::now_v7()))).await;
    let foreign = sami.post(REPORTS, about("message", &message)).await;
    assert_eq!((foreign.status, &foreign.bytes), (404, &unknown.bytes));
    for kind in ["person", "message", "match"] {
        world.nobody().post(REPORTS, about(kind, &json!(olha.id()))).await.refuses(404, "not-found");
    }
    olha.post(BLOCKS, person(&sami)).await.expect(204);
    sami.post(REPORTS, about("activity", &json!(id_of(&activity)))).await.refuses(404, "not-found");
    let other = json!({ "reason": "other" });
    sami.post(REPORTS, other).await.refuses_field(422, "text", "field-missing");
    let long = json!({ "reason": "spam", "text": "a".repeat(1001) });
    sami.post(REPORTS, long).await.refuses_field(400, "text", "field-too-long");
}

#[actix_web::test]
async fn one_tap_reports_somebody_and_blocks_them() {
    let world = World::new().await;
    let (host, olha, bernd) =
        (world.member("Selma").await, world.member("Olha").await, world.member("Bernd").await);
    let activity = posted(&host, json!({})).await;
    for who in [&olha, &bernd] {
        joins(who, &activity).await;
    }
    let thread = format!("{activity}/thread");
    let said = bernd.post(&thread, json!({ "text": "Na?", "language": "de" })).await.expect(201);
    let body =
        json!({ "about": { "kind": "message", "id": said["id"] }, "reason": "harassment", "block": true });
    reported(&olha, body).await;
    assert_eq!(olha.get(&thread).await.expect(200)["items"], json!([]));
    assert_eq!(olha.get(BLOCKS).await.expect(200)["items"][0]["name"], "Bernd");
    let anonymous = json!({ "reason": "spam", "text": "Werbung", "block": true });
    world.nobody().post(REPORTS, anonymous.clone()).await.refuses(401, "not-signed-in");
    olha.post(REPORTS, anonymous).await.refuses_field(422, "block", "field-nobody-behind");
}

#[actix_web::test]
async fn an_address_sends_so_many_reports_an_hour_and_no_more() {
    let world = World::with(&[("MITEINANDER_REPORTS_PER_HOUR", "3")]).await;
    let body = json!({ "reason": "spam", "text": "Werbung" });
    for _ in 0..3 {
        reported(&world.nobody(), body.clone()).await;
    }
    let refused = world.nobody().post(REPORTS, body).await;
    refused.refuses(429, "too-many-requests");
    assert!(refused.header("retry-after").parse::<u32>().is_ok_and(|seconds| seconds > 0));
}

#[actix_web::test]
async fn of_who_leaves_nothing_is_left_in_what_they_reported_nor_in_what_was_reported_of_them() {
    let world = World::new().await;
    let (olha, bernd, selma) =
        (world.member("Olha").await, world.member("Bernd").await, world.moderator("Selma").await);
    let by_olha = json!({ "about": person(&bernd), "reason": "other", "text": "zyxkanari" });
    let receipt = reported(&olha, by_olha).await;
    let leaves = |who: Caller| async move {
        let proof = json!({ "passphrase": tests::PASSPHRASE });
        who.post("/api/v1/me/erasure", proof).await.expect(204);
    };
    assert!(olha.get("/api/v1/me/export").await.text().contains("zyxkanari"));
    assert!(!bernd.get("/api/v1/me/export").await.text().contains("zyxkanari"));
    leaves(olha.clone()).await;
    let queue = selma.get("/api/v1/moderation/reports").await.expect(200);
    let first = format!("/api/v1/moderation/reports/{}", queue["items"][0]["id"].as_str().expect("an id"));
    let case = selma.get(&first).await.expect(200);
    assert_eq!((&case["text"], &case["person"]["name"]), (&json!("–"), &json!("Bernd")), "{case}");
    leaves(bernd).await;
    let case = selma.get(&first).await.expect(200);
    assert_eq!((&case["shown"], &case["person"]), (&json!("–"), &Value::Null), "{case}");
    assert_eq!(state(&world, &receipt).await["outcome"], "gone");
}
