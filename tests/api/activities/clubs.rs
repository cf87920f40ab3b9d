//! What clubs post, for everybody or for their members alone.

use serde_json::{Value, json};
use server::{
    accounts::{Group, GroupKind, GroupRole},
    activities,
};
use tests::{Caller, World};

use super::{LIST, brunch_with, counts, december, joins, posted, told};

/// A club that this person founds; its id.
async fn founded(by: &Caller) -> Value {
    let club = json!({
        "kind": "verein", "name": "Chor Sonnenau", "about": "Wir singen.", "about_language": "de",
        "languages": ["de"], "contact": "Rosa, am Markt 3",
    });
    by.post("/api/v1/regions/sonnenau/clubs", club).await.expect(201)["id"].clone()
}

async fn joins_club(world: &World, who: &Caller, club: &Value, role: GroupRole) {
    let id = club.as_str().and_then(|id| id.parse().ok()).expect("an id");
    world.join(who, Group { kind: GroupKind::Club, id }, role).await;
}

#[actix_web::test]
async fn who_speaks_for_the_choir_posts_for_it_and_every_organiser_runs_it() {
    let world = december().await;
    let (rosa, karl, sami) =
        (world.member("Rosa").await, world.member("Karl").await, world.member("Sami").await);
    let club = founded(&rosa).await;
    joins_club(&world, &karl, &club, GroupRole::Organiser).await;
    joins_club(&world, &sami, &club, GroupRole::Member).await;
    let fields = json!({ "title": "Offene Probe", "club_id": club });
    let activity = posted(&rosa, fields.clone()).await;
    sami.post(LIST, brunch_with(fields)).await.refuses_field(422, "club_id", "field-not-your-club");
    let read = world.nobody().get(&activity).await.expect(200);
    assert_eq!((&read["club_id"], &read["posted_by"]), (&club, &json!("Chor Sonnenau")));
    assert_eq!(karl.patch(&activity, json!({ "capacity": 8 })).await.expect(200)["organiser"], true);
    sami.patch(&activity, json!({})).await.refuses(404, "not-found");
    let listed =
        world.nobody().get(&format!("{LIST}?club={}", club.as_str().unwrap_or_default())).await.expect(200);
    assert_eq!(listed["items"][0]["club_id"], club);
    let mine = karl.get("/api/v1/me/activities?part=mine").await.expect(200);
    assert_eq!(mine["items"][0]["title"], "Offene Probe");
    // A club that has something to do cannot simply end.
    rosa.delete(&format!("/api/v1/clubs/{}", club.as_str().unwrap_or_default()))
        .await
        .refuses(409, "still-used");
}

#[actix_web::test]
async fn a_members_only_rehearsal_exists_for_members_alone() {
    let world = december().await;
    let (rosa, anna, sami) =
        (world.member("Rosa").await, world.member("Anna").await, world.member("Sami").await);
    let club = founded(&rosa).await;
    joins_club(&world, &anna, &club, GroupRole::Member).await;
    let fields = json!({ "title": "Geheimprobe", "club_id": club, "members_only": true, "capacity": 1 });
    let secret = posted(&rosa, fields).await;
    let unknown = format!("/api/v1/activities/{}", uuid::Uuid::now_v7());
    for (hidden, nothing) in [
        (world.nobody().get(&secret).await, world.nobody().get(&unknown).await),
        (sami.get(&secret).await, sami.get(&unknown).await),
        (
            sami.put(&format!("{secret}/attendance"), json!({})).await,
            sami.put(&format!("{unknown}/attendance"), json!({})).await,
        ),
        (
            sami.delete(&format!("{secret}/attendance")).await,
            sami.delete(&format!("{unknown}/attendance")).await,
        ),
    ] {
        hidden.refuses(404, "not-found");
        assert_eq!(hidden.bytes, nothing.bytes);
    }
    // The refused try took no place.
    assert_eq!(counts(&rosa, &secret).await, (0, 0));
    assert_eq!(joins(&anna, &secret).await, "joined");
    let listed = async |who: &Caller| who.get(LIST).await.text().contains("Geheimprobe");
    assert_eq!(
        (listed(&anna).await, listed(&sami).await, listed(&world.nobody()).await),
        (true, false, false)
    );
    assert!(world.nobody().get(&format!("{LIST}?text=geheim")).await.expect(200)["items"] == json!([]));
    rosa.patch(&secret, json!({ "members_only": false })).await.expect(200);
    assert!(listed(&world.nobody()).await);
}

#[actix_web::test]
async fn what_somebody_posted_for_a_club_stays_the_clubs_when_they_are_erased() {
    let world = december().await;
    let (rosa, karl, sami) =
        (world.member("Rosa").await, world.member("Karl").await, world.member("Sami").await);
    let club = founded(&rosa).await;
    joins_club(&world, &karl, &club, GroupRole::Organiser).await;
    let activity = posted(&rosa, json!({ "title": "Probe", "club_id": club })).await;
    joins(&sami, &activity).await;
    let tx = world.app.db.begin().await.expect("a transaction");
    activities::forget(&tx, rosa.id(), world.app.clock.now()).await.expect("forgotten");
    activities::commit(&world.app, tx, world.region.id).await.expect("committed");
    let read = karl.get(&activity).await.expect(200);
    assert_eq!(
        (&read["title"], &read["cancelled_at"], &read["organiser"]),
        (&json!("Probe"), &json!(null), &json!(true))
    );
    assert_eq!(told(&sami).await, [] as [&str; 0]);
}
