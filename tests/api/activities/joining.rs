//! Joining with a party, waiting, moving up, leaving.

use serde_json::json;
use tests::{Caller, Traits};

use super::{counts, december, joins, posted, told};

/// Joins with this party; says with which standing.
async fn joins_with(who: &Caller, activity: &str, children: i32, companions: i32) -> String {
    let party = json!({ "children": children, "companions": companions });
    let line = who.put(&format!("{activity}/attendance"), party).await.expect(200);
    line["standing"].as_str().expect("a standing").to_owned()
}

async fn leaves(who: &Caller, activity: &str) {
    who.delete(&format!("{activity}/attendance")).await.expect(204);
}

#[actix_web::test]
async fn children_and_companions_take_places_too() {
    let world = december().await;
    let (olha, amira) = (world.member("Olha").await, world.member("Amira").await);
    let activity = posted(&olha, json!({ "capacity": 5 })).await;
    assert_eq!(joins_with(&amira, &activity, 2, 1).await, "joined");
    assert_eq!(counts(&olha, &activity).await, (4, 0));
    assert_eq!(
        amira.get(&activity).await.expect(200)["mine"],
        json!({ "standing": "joined", "children": 2, "companions": 1 })
    );
    assert_eq!(world.nobody().get(&activity).await.expect(200)["mine"], json!(null));
}

#[actix_web::test]
async fn joining_twice_is_joining_once() {
    let world = december().await;
    let (olha, amira) = (world.member("Olha").await, world.member("Amira").await);
    let activity = posted(&olha, json!({ "capacity": 2 })).await;
    for _ in 0..3 {
        assert_eq!(joins(&amira, &activity).await, "joined");
    }
    assert_eq!(counts(&olha, &activity).await, (1, 0));
    assert_eq!(joins_with(&amira, &activity, 1, 0).await, "joined");
    assert_eq!(counts(&olha, &activity).await, (2, 0));
    assert_eq!(joins(&amira, &activity).await, "joined");
    assert_eq!(counts(&olha, &activity).await, (1, 0));
}

#[actix_web::test]
async fn a_party_that_grows_beyond_the_free_places_keeps_what_it_has() {
    let world = december().await;
    let (olha, amira, sami) =
        (world.member("Olha").await, world.member("Amira").await, world.member("Sami").await);
    let activity = posted(&olha, json!({ "capacity": 3 })).await;
    joins_with(&amira, &activity, 1, 0).await;
    joins(&sami, &activity).await;
    let more = json!({ "children": 2 });
    amira.put(&format!("{activity}/attendance"), more).await.refuses(409, "activity-full");
    assert_eq!(counts(&olha, &activity).await, (3, 0));
    let crowd = json!({ "children": 3 });
    amira.put(&format!("{activity}/attendance"), crowd).await.refuses(409, "party-too-large");
    assert_eq!(counts(&olha, &activity).await, (3, 0));
}

#[actix_web::test]
async fn whoever_waited_longest_and_fits_moves_up_and_is_told() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let (first, family, late) =
        (world.member("Amira").await, world.member("Familie Demir").await, world.member("Sami").await);
    let activity = posted(&olha, json!({ "capacity": 3 })).await;
    assert_eq!(joins_with(&first, &activity, 0, 1).await, "joined");
    assert_eq!(joins_with(&family, &activity, 2, 0).await, "waiting");
    // One place is left: the family does not fit into it, Sami does.
    assert_eq!(joins(&late, &activity).await, "joined");
    assert_eq!(counts(&olha, &activity).await, (3, 3));
    let latest = world.member("Linh").await;
    assert_eq!(joins(&latest, &activity).await, "waiting");
    leaves(&late, &activity).await;
    assert_eq!(told(&latest).await, ["activity-promoted"]);
    assert_eq!(told(&family).await, [] as [&str; 0]);
    leaves(&first, &activity).await;
    assert_eq!(counts(&olha, &activity).await, (1, 3));
    // The family makes itself smaller and fits at once.
    assert_eq!(joins_with(&family, &activity, 1, 0).await, "joined");
    assert_eq!(counts(&olha, &activity).await, (3, 0));
    let (_, text) = &latest.reading("de").inbox().await[0];
    let plain: String = text.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect();
    assert!(plain.starts_with("Sie sind dabei: „Freitagsbrunch“ am 04.12.2026 um 10:00 Uhr."), "{plain}");
}

#[actix_web::test]
async fn more_places_let_the_queue_move_up_in_order() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let activity = posted(&olha, json!({ "capacity": 1 })).await;
    let mut waiting = Vec::new();
    for name in ["A", "B", "C", "D"] {
        let who = world.member(name).await;
        joins(&who, &activity).await;
        waiting.push(who);
        world.wait(1);
    }
    olha.patch(&activity, json!({ "capacity": 3 })).await.expect(200);
    assert_eq!(counts(&olha, &activity).await, (3, 1));
    assert_eq!(
        (told(&waiting[1]).await.len(), told(&waiting[2]).await.len(), told(&waiting[3]).await.len()),
        (1, 1, 0)
    );
    olha.patch(&activity, json!({ "capacity": 2 })).await.refuses(409, "capacity-taken");
    let open = olha.patch(&activity, json!({ "capacity": null })).await.expect(200);
    assert_eq!((&open["capacity"], &open["taken"], &open["waiting"]), (&json!(null), &json!(4), &json!(0)));
    assert_eq!(told(&waiting[3]).await, ["activity-promoted"]);
}

#[actix_web::test]
async fn a_smaller_party_makes_room_for_who_waits() {
    let world = december().await;
    let (olha, amira, sami) =
        (world.member("Olha").await, world.member("Amira").await, world.member("Sami").await);
    let activity = posted(&olha, json!({ "capacity": 2 })).await;
    joins_with(&amira, &activity, 0, 1).await;
    assert_eq!(joins(&sami, &activity).await, "waiting");
    assert_eq!(joins(&amira, &activity).await, "joined");
    assert_eq!(counts(&olha, &activity).await, (2, 0));
    assert_eq!(told(&sami).await, ["activity-promoted"]);
}

#[actix_web::test]
async fn ages_count_only_where_the_activity_says_some() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let lena = world.person("Lena", Traits { age: 16, ..Traits::default() }).await;
    let grown = posted(&olha, json!({ "age_min": 18 })).await;
    lena.put(&format!("{grown}/attendance"), json!({})).await.refuses(409, "age-outside");
    assert_eq!(counts(&olha, &grown).await, (0, 0));
    let all = posted(&olha, json!({})).await;
    assert_eq!(joins(&lena, &all).await, "joined");
}

#[actix_web::test]
async fn nobody_joins_what_is_over_or_unknown_or_leaves_what_they_did_not_join() {
    let world = december().await;
    let (olha, amira) = (world.member("Olha").await, world.member("Amira").await);
    let unknown = format!("/api/v1/activities/{}", uuid::Uuid::now_v7());
    amira.put(&format!("{unknown}/attendance"), json!({})).await.refuses(404, "not-found");
    let activity = posted(&olha, json!({ "starts": "2026-12-01T09:30", "ends": "2026-12-01T09:50" })).await;
    amira.delete(&format!("{activity}/attendance")).await.refuses(404, "not-found");
    world.wait(40 * 60 * 1000);
    let sami = world.member("Sami").await;
    assert_eq!(joins(&sami, &activity).await, "joined");
    world.wait(10 * 60 * 1000);
    let late = world.member("Linh").await;
    late.put(&format!("{activity}/attendance"), json!({})).await.refuses(409, "activity-over");
    late.put(&format!("{activity}/attendance"), json!({ "children": 21 })).await.refuses_field(
        400,
        "children",
        "field-too-large",
    );
    world.nobody().put(&format!("{activity}/attendance"), json!({})).await.refuses(401, "not-signed-in");
}

#[actix_web::test]
async fn my_lists_tell_what_i_joined_wait_for_and_run() {
    let world = december().await;
    let (olha, amira) = (world.member("Olha").await, world.member("Amira").await);
    let small = posted(&olha, json!({ "title": "Small", "capacity": 1 })).await;
    let large =
        posted(&olha, json!({ "title": "Large", "starts": "2026-12-05T10:00", "ends": "2026-12-05T11:00" }))
            .await;
    joins(&olha, &small).await;
    joins(&amira, &small).await;
    joins(&amira, &large).await;
    let titles = |body: serde_json::Value| -> Vec<String> {
        let items = body["items"].as_array().cloned().unwrap_or_default();
        items.iter().map(|item| item["title"].as_str().unwrap_or_default().to_owned()).collect()
    };
    let of = async |who: &Caller, query: &str| {
        titles(who.get(&format!("/api/v1/me/activities{query}")).await.expect(200))
    };
    assert_eq!(of(&amira, "").await, ["Large"]);
    assert_eq!(of(&amira, "?part=waiting").await, ["Small"]);
    assert_eq!(of(&amira, "?part=mine").await, [] as [&str; 0]);
    assert_eq!(of(&olha, "?part=mine").await, ["Small", "Large"]);
    assert_eq!(of(&olha, "?part=mine&from=2026-12-05").await, ["Large"]);
    world.nobody().get("/api/v1/me/activities").await.refuses(401, "not-signed-in");
    amira.get("/api/v1/me/activities?part=theirs").await.refuses_field(400, "part", "field-choice");
}
