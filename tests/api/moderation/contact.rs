//! How many people one may turn to, and who reaches somebody under 18.

use serde_json::json;
use server::accounts::{Group, GroupKind, GroupRole};
use tests::{Traits, World};

use crate::activities::{joins, posted, told};

#[actix_web::test]
async fn twenty_new_conversations_a_day_are_enough_and_those_begun_go_on() {
    let world = World::new().await;
    let (host, olha) = (world.member("Selma").await, world.member("Olha").await);
    let phrase = json!({ "phrase": { "code": "thanks" } });
    let mut threads = Vec::new();
    for _ in 0..21 {
        let activity =
            posted(&host, json!({ "starts": "2027-06-04T10:00", "ends": "2027-06-04T12:00" })).await;
        joins(&olha, &activity).await;
        threads.push(format!("{activity}/thread"));
    }
    for thread in &threads[..20] {
        olha.post(thread, phrase.clone()).await.expect(201);
    }
    let refused = olha.post(&threads[20], phrase.clone()).await;
    refused.refuses(429, "too-many-conversations");
    assert_eq!(refused.header("retry-after"), "86400");
    olha.post(&threads[0], phrase.clone()).await.expect(201);
    host.post(&threads[20], phrase.clone()).await.expect(201);
    world.wait(server::clock::DAY);
    let again = server::accounts::open_session(&world.app, olha.id(), "test".to_owned(), None).await;
    let olha = tests::Caller { token: Some(again.expect("a session").access), ..olha };
    olha.post(&threads[20], phrase).await.expect(201);
}

#[actix_web::test]
async fn somebody_under_eighteen_is_reached_by_those_for_whom_a_group_vouches_and_by_nobody_else() {
    let world = World::new().await;
    let host = world.member("Selma").await;
    let county = Group { kind: GroupKind::Region, id: world.region.id.0 };
    world.join(&host, county, GroupRole::Member).await;
    let (stranger, lan) =
        (world.member("Bernd").await, world.person("Lan", Traits { age: 16, ..Traits::default() }).await);
    let activity = posted(&host, json!({})).await;
    for who in [&stranger, &lan] {
        joins(who, &activity).await;
    }
    let thread = format!("{activity}/thread");
    stranger.post(&thread, json!({ "text": "Wer bist du?", "language": "de" })).await.expect(201);
    assert_eq!(told(&lan).await, [] as [String; 0]);
    assert_eq!(lan.get(&thread).await.expect(200)["items"], json!([]));
    host.post(&thread, json!({ "text": "Willkommen!", "language": "de" })).await.expect(201);
    assert_eq!(told(&lan).await, ["message-received"]);
    lan.post(&thread, json!({ "phrase": { "code": "thanks" } })).await.expect(201);
    let read = lan.get(&thread).await.expect(200);
    assert_eq!(read["items"].as_array().map(Vec::len), Some(2), "{read}");
    assert_eq!(stranger.get(&thread).await.expect(200)["items"].as_array().map(Vec::len), Some(3));
    let ring = json!({ "text": "Um zehn!" });
    let their = posted(&stranger, json!({})).await;
    joins(&lan, &their).await;
    assert_eq!(stranger.post(&format!("{their}/messages"), ring).await.expect(200)["inboxes"], 0);
}
