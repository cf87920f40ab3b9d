//! Sites: suggested by anyone, confirmed by the county, never twice.

use serde_json::{Value, json};
use server::accounts::{Group, GroupKind, GroupRole};
use tests::{Caller, World};

const SITES: &str = "/api/v1/regions/sonnenau/sites";

/// What somebody says of a site, so many metres north of the county's first.
fn site(world: &World, name: &str, north: f64) -> Value {
    let _ = world;
    let (lon, lat) = tests::COUNTY.sites[0].x_y();
    json!({ "kind": "employer", "name": name, "employer": name, "lat": lat + north / 111_195.0, "lon": lon })
}

async fn suggest(world: &World, who: &Caller, name: &str) -> String {
    let body = who.post(SITES, site(world, name, 0.0)).await.expect(201);
    body["id"].as_str().expect("an id").to_owned()
}

#[actix_web::test]
async fn a_suggestion_is_seen_by_its_suggester_and_the_county_until_it_is_confirmed() {
    let world = World::new().await;
    world.lay_map().await;
    let (amira, jonas) = (world.member("Amira").await, world.member("Jonas").await);
    let county = world.county_organiser("Frau Huber").await;
    let path = format!("/api/v1/sites/{}", suggest(&world, &amira, "Klinikum Sonnenau").await);
    assert_eq!(amira.get(&path).await.expect(200)["confirmed"], false);
    county.get(&path).await.expect(200);
    let unknown = jonas.get(&format!("/api/v1/sites/{}", uuid::Uuid::now_v7())).await;
    for other in [&jonas, &world.nobody()] {
        let hidden = other.get(&path).await;
        hidden.refuses(404, "not-found");
        assert_eq!(hidden.bytes, unknown.bytes);
    }
    for (who, count) in [(&amira, 1), (&county, 1), (&jonas, 0), (&world.nobody(), 0)] {
        let suggested = who.get(&format!("{SITES}?state=suggested")).await.expect(200);
        assert_eq!(suggested["items"].as_array().map(Vec::len), Some(count));
    }
    jonas.post(&format!("{path}/confirm"), json!({})).await.refuses(404, "not-found");
    amira.post(&format!("{path}/confirm"), json!({})).await.refuses(403, "forbidden");
    assert_eq!(county.post(&format!("{path}/confirm"), json!({})).await.expect(200)["confirmed"], true);
    world.nobody().get(&path).await.expect(200);
    let (kind, text) = amira.inbox().await.remove(0);
    assert_eq!(kind, "site-confirmed");
    assert!(text.contains("Klinikum Sonnenau"), "{text}");
}

#[actix_web::test]
async fn people_find_a_confirmed_site_as_they_type() {
    let world = World::new().await;
    world.lay_map().await;
    let moderator = world.moderator("Frau Huber").await;
    for name in ["Süßwaren Jäger", "Berufsschule"] {
        let id = suggest(&world, &moderator, name).await;
        moderator.post(&format!("/api/v1/sites/{id}/confirm"), json!({})).await.expect(200);
    }
    for (typed, count) in [("suess", 1), ("jager", 1), ("JAEGER", 1), ("schule", 1), ("x", 0), ("%25", 0)] {
        let found = world.nobody().get(&format!("{SITES}?q={typed}")).await.expect(200);
        assert_eq!(found["items"].as_array().map(Vec::len), Some(count), "{typed}");
    }
    let first = world.nobody().get(&format!("{SITES}?limit=1")).await.expect(200);
    let next = first["next"].as_str().expect("another page");
    let second = world.nobody().get(&format!("{SITES}?limit=1&after={next}")).await.expect(200);
    assert_ne!(first["items"][0]["id"], second["items"][0]["id"]);
    assert!(second["next"].is_null());
}

#[actix_web::test]
async fn the_same_site_is_not_taken_twice() {
    let world = World::new().await;
    world.lay_map().await;
    let (amira, jonas) = (world.member("Amira").await, world.member("Jonas").await);
    let id = suggest(&world, &amira, "Müller Maschinenbau GmbH").await;
    let body =
        amira.post(SITES, site(&world, "Mueller Maschinenbau", 150.0)).await.refuses(409, "site-exists");
    assert_eq!(body["existing"], id);
    let body =
        jonas.post(SITES, site(&world, "Mueller Maschinenbau", 150.0)).await.refuses(409, "site-exists");
    assert!(body["existing"].is_null(), "Jonas may not know of Amira's suggestion");
    jonas.post(SITES, site(&world, "Molkerei", 0.0)).await.expect(201);
}

#[actix_web::test]
async fn of_many_equal_suggestions_at_once_one_is_taken() {
    let world = World::new().await;
    world.lay_map().await;
    let mut people = Vec::new();
    for number in 0..8 {
        people.push(world.member(&format!("Person {number}")).await);
    }
    let body = site(&world, "Molkerei", 0.0);
    let answers =
        futures_util::future::join_all(people.iter().map(|who| who.post(SITES, body.clone()))).await;
    let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409, 409, 409, 409, 409, 409, 409]);
}

#[actix_web::test]
async fn a_site_off_the_map_or_with_swapped_coordinates_is_refused_and_says_why() {
    let world = World::new().await;
    world.lay_map().await;
    let amira = world.member("Amira").await;
    let right = site(&world, "Molkerei", 0.0);
    let mut swapped = right.clone();
    (swapped["lat"], swapped["lon"]) = (right["lon"].clone(), right["lat"].clone());
    for language in ["de", "en"] {
        let amira = amira.reading(language);
        amira.post(SITES, swapped.clone()).await.refuses_field(422, "lat", "field-lat-lon-swapped");
        let mut far = right.clone();
        (far["lat"], far["lon"]) = (json!(-33.9), json!(151.2));
        amira.post(SITES, far).await.refuses_field(422, "lat", "field-off-map");
    }
    let mut wild = right.clone();
    wild["lat"] = json!(91);
    amira.post(SITES, wild).await.refuses_field(400, "lat", "field-too-large");
    let mut more = right.clone();
    more["owner"] = json!("me");
    amira.post(SITES, more).await.refuses_field(400, "owner", "field-unknown");
    world.nobody().post(SITES, right).await.refuses(401, "not-signed-in");
}

#[actix_web::test]
async fn nobody_suggests_more_than_ten_sites_a_day() {
    let world = World::new().await;
    world.lay_map().await;
    let amira = world.member("Amira").await;
    let names = ["Molkerei", "Sägewerk", "Klinik", "Bauhof", "Gärtnerei", "Hotel", "Druckerei", "Brauerei"];
    for name in names.into_iter().chain(["Schreinerei", "Rathaus"]) {
        suggest(&world, &amira, name).await;
    }
    let eleventh = amira.post(SITES, site(&world, "Zimmerei Kraus", 0.0)).await;
    eleventh.refuses(429, "too-many-suggestions");
    assert_eq!(eleventh.header("retry-after"), "86400");
    world.wait(server::clock::DAY + 1);
    let amira = amira.sign_in(&amira.sign_in_name, tests::PASSPHRASE).await.expect(200);
    let amira = world.nobody().with_session(&amira);
    suggest(&world, &amira, "Zimmerei Kraus").await;
}

#[actix_web::test]
async fn the_county_corrects_and_removes_sites() {
    let world = World::new().await;
    world.lay_map().await;
    let (amira, moderator) = (world.member("Amira").await, world.moderator("Frau Huber").await);
    let path = format!("/api/v1/sites/{}", suggest(&world, &amira, "Molkerai").await);
    amira.patch(&path, json!({ "name": "Molkerei" })).await.refuses(403, "forbidden");
    let changed = moderator.patch(&path, json!({ "name": "Molkerei", "kind": "school" })).await.expect(200);
    assert_eq!((changed["name"].as_str(), changed["kind"].as_str()), (Some("Molkerei"), Some("school")));
    moderator.patch(&path, json!({ "lat": 47.0 })).await.refuses_field(422, "lon", "field-missing");
    moderator.patch(&path, json!({ "lat": 1.0, "lon": 1.0 })).await.refuses_field(
        422,
        "lat",
        "field-off-map",
    );
    moderator.delete(&path).await.expect(204);
    moderator.get(&path).await.refuses(404, "not-found");
    moderator.delete(&path).await.refuses(404, "not-found");
    assert_eq!(amira.inbox().await[0].0, "site-declined");
}

#[actix_web::test]
async fn another_county_has_no_say_here() {
    let world = World::new().await;
    world.lay_map().await;
    let next_door = world.another_region("nebenan").await;
    let stranger = world
        .person_of(
            next_door.id,
            "Herr Fremd",
            tests::Traits { role: server::accounts::Role::Admin, ..Default::default() },
        )
        .await;
    let group = Group { kind: GroupKind::Region, id: next_door.id.0 };
    world.join(&stranger, group, GroupRole::Organiser).await;
    let amira = world.member("Amira").await;
    let path = format!("/api/v1/sites/{}", suggest(&world, &amira, "Molkerei").await);
    stranger.get(&path).await.refuses(404, "not-found");
    stranger.delete(&path).await.refuses(404, "not-found");
    stranger.post(SITES, site(&world, "Sägewerk", 0.0)).await.refuses(403, "forbidden");
}

#[actix_web::test]
async fn who_suggested_a_site_is_forgotten_but_the_site_stays() {
    let world = World::new().await;
    world.lay_map().await;
    let (amira, moderator) = (world.member("Amira").await, world.moderator("Frau Huber").await);
    let path = format!("/api/v1/sites/{}", suggest(&world, &amira, "Molkerei").await);
    let tx = world.app.db.begin().await.expect("a transaction");
    server::places::forget(&tx, amira.id(), &[]).await.expect("forgotten");
    tx.commit().await.expect("committed");
    amira.get(&path).await.refuses(404, "not-found");
    moderator.get(&path).await.expect(200);
}
