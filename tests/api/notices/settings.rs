//! What people decide about their notices.

use serde_json::{Value, json};
use server::notices::{Kind, Subject};
use tests::World;

const SETTINGS: &str = "/api/v1/me/notice-settings";

fn kind<'a>(settings: &'a Value, code: &str) -> &'a Value {
    let kinds = settings["kinds"].as_array().expect("kinds");
    kinds.iter().find(|kind| kind["kind"] == code).expect("a kind")
}

#[actix_web::test]
async fn the_settings_name_every_kind_of_notice_in_the_readers_language() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let read = amira.reading("ar").get(SETTINGS).await.expect(200);
    assert_eq!(read["kinds"].as_array().map(Vec::len), Some(Kind::ALL.len()));
    assert_eq!(read["quiet"], json!({ "from": "21:30", "until": "06:00" }));
    assert_eq!(read["digest_at"], "17:00");
    let moved = kind(&read, "activity-moved");
    assert_eq!(moved["label"], "تغيّر وقت نشاطك أو مكانه");
    assert_eq!(moved["about_label"], "الأنشطة");
    assert_eq!((&moved["urgency"], &moved["push"]), (&json!("soon"), &json!(true)));
    let subjects: Vec<&str> = Subject::ALL.iter().map(|subject| subject.code()).collect();
    assert!(
        read["kinds"]
            .as_array()
            .expect("kinds")
            .iter()
            .all(|kind| { subjects.contains(&kind["about"].as_str().unwrap_or_default()) })
    );
}

#[actix_web::test]
async fn what_somebody_decides_stays_and_is_theirs_alone() {
    let world = World::new().await;
    let (amira, olha) = (world.member("Amira").await, world.member("Olha").await);
    let wish = json!({
        "quiet": { "from": "20:00", "until": "05:30" },
        "digest_at": "12:15",
        "kinds": [{ "kind": "activity-moved", "push": false }],
    });
    amira.patch(SETTINGS, wish).await.expect(200);
    amira.patch(SETTINGS, json!({ "kinds": [{ "kind": "club-gone", "push": false }] })).await.expect(200);
    let read = amira.get(SETTINGS).await.expect(200);
    assert_eq!(read["quiet"], json!({ "from": "20:00", "until": "05:30" }));
    assert_eq!(read["digest_at"], "12:15");
    let rings = |code: &str| kind(&read, code)["push"] == true;
    assert!(!rings("activity-moved") && rings("activity-cancelled"));
    assert!(!rings("club-gone"));
    amira.patch(SETTINGS, json!({ "quiet": null })).await.expect(200);
    let read = amira.get(SETTINGS).await.expect(200);
    assert_eq!((&read["quiet"], &read["digest_at"]), (&Value::Null, &json!("12:15")));
    let others = olha.get(SETTINGS).await.expect(200);
    assert_eq!(others["quiet"], json!({ "from": "21:30", "until": "06:00" }));
}

#[actix_web::test]
async fn what_means_nothing_is_refused_with_the_field_named() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let unknown = json!({ "kinds": [{ "kind": "lottery", "push": true }] });
    amira.patch(SETTINGS, unknown).await.refuses_field(422, "kinds[0].kind", "field-choice");
    let empty = json!({ "quiet": { "from": "10:00", "until": "10:00" } });
    amira.patch(SETTINGS, empty).await.refuses_field(422, "quiet.until", "field-same-time");
    amira.patch(SETTINGS, json!({ "digest_at": "24:00" })).await.refuses_field(
        400,
        "digest_at",
        "field-time",
    );
    amira.patch(SETTINGS, json!({ "digest_at": "7:00" })).await.refuses_field(400, "digest_at", "field-time");
}

#[actix_web::test]
async fn a_notice_leads_to_what_it_is_about_and_is_its_readers_alone() {
    let world = World::new().await;
    let (olha, amira) = (world.member("Olha").await, world.member("Amira").await);
    let activity =
        crate::activities::posted(&olha, json!({ "starts": "2027-06-04T10:00", "ends": "2027-06-04T12:00" }))
            .await;
    crate::activities::joins(&amira, &activity).await;
    olha.post(&format!("{activity}/cancel"), json!({})).await.expect(200);
    let inbox = amira.get("/api/v1/notices").await.expect(200);
    let id = inbox["items"][0]["id"].as_str().expect("an id");
    let link = activity.replace("/api/v1/activities", "/a");
    let one = amira.get(&format!("/api/v1/notices/{id}")).await.expect(200);
    assert_eq!((&one["link"], &one["text"]), (&json!(link), &inbox["items"][0]["text"]));
    let unknown = olha.get(&format!("/api/v1/notices/{}", uuid::Uuid::now_v7())).await;
    let others = olha.get(&format!("/api/v1/notices/{id}")).await;
    assert_eq!((others.status, &others.bytes), (404, &unknown.bytes));
}
