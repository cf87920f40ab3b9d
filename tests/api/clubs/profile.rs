//! Founding a club, what it says of itself, and its end.

use serde_json::json;
use server::maps::MapId;
use tests::{Traits, World};

use super::{CLUBS, a_club, club, found};

#[actix_web::test]
async fn anybody_reads_of_a_club_and_finds_it_by_text_and_language() {
    let world = World::new().await;
    let olena = world.member("Olena").await;
    let id = found(&olena, "Sprachcafé").await;
    found(&olena, "Turnverein").await;
    let read = world.nobody().get(&format!("/api/v1/clubs/{id}")).await.expect(200);
    assert_eq!((read["name"].as_str(), read["verified"].as_bool()), (Some("Sprachcafé"), Some(false)));
    assert_eq!(read["languages"], json!(["de", "uk"]));
    for (query, count) in [("q=cafe", 1), ("q=fruehst", 2), ("language=uk", 2), ("language=u", 0), ("q=x", 0)]
    {
        let found = world.nobody().get(&format!("{CLUBS}?{query}")).await;
        let count = if query == "language=u" { None } else { Some(count) };
        let items = found.json()["items"].as_array().map(Vec::len);
        assert_eq!(items, count, "{query}: {}", found.text());
    }
    let first = world.nobody().get(&format!("{CLUBS}?limit=1")).await.expect(200);
    assert_eq!(first["items"][0]["name"], "Turnverein");
    let next = first["next"].as_str().expect("another page");
    let second = world.nobody().get(&format!("{CLUBS}?limit=1&after={next}")).await.expect(200);
    assert_eq!(second["items"][0]["name"], "Sprachcafé");
}

#[actix_web::test]
async fn a_club_is_at_home_in_a_place_of_the_map() {
    let world = World::new().await;
    let place = &world.lay_map().await.snapshot.places[0];
    let olena = world.member("Olena").await;
    let mut body = club("Sprachcafé");
    body["place"] = json!(MapId(place.id).to_string());
    body["website"] = json!("https://sprachcafe.example.org/wir");
    let made = olena.post(CLUBS, body.clone()).await.expect(201);
    assert_eq!(made["place"]["name"], place.name);
    let path = format!("/api/v1/clubs/{}", made["id"].as_str().expect("an id"));
    let changed = olena.patch(&path, json!({ "place": null, "website": null })).await.expect(200);
    assert!(changed["place"].is_null() && changed["website"].is_null());
    body["place"] = json!("osm:n99999999");
    olena.post(CLUBS, body.clone()).await.refuses_field(422, "place", "field-place-unknown");
    body["place"] = json!(null);
    body["website"] = json!("http://sprachcafe.example.org");
    olena.post(CLUBS, body).await.refuses_field(400, "website", "field-pattern");
}

#[actix_web::test]
async fn minors_found_no_clubs_and_nobody_founds_eleven() {
    let world = World::new().await;
    let mia = world.person("Mia", Traits { age: 16, ..Traits::default() }).await;
    mia.post(CLUBS, club("Bande")).await.refuses(409, "adults-only");
    let olena = world.member("Olena").await;
    for number in 0..10 {
        found(&olena, &format!("Verein {number}")).await;
    }
    olena.post(CLUBS, club("Verein 10")).await.refuses(409, "too-many-clubs");
    world.nobody().post(CLUBS, club("Bande")).await.refuses(401, "not-signed-in");
}

#[actix_web::test]
async fn only_who_runs_a_club_changes_or_ends_it() {
    let (world, olena, amira, id) = a_club().await;
    let path = format!("/api/v1/clubs/{id}");
    amira.patch(&path, json!({ "name": "Teestube" })).await.refuses(403, "forbidden");
    amira.delete(&path).await.refuses(403, "forbidden");
    let changed = olena.patch(&path, json!({ "name": "Teestube" })).await.expect(200);
    assert_eq!((changed["name"].as_str(), changed["kind"].as_str()), (Some("Teestube"), Some("verein")));
    let moderator = world.moderator("Frau Huber").await;
    moderator.delete(&path).await.expect(204);
    for answer in [olena.get(&path).await, olena.get(&format!("{path}/members")).await] {
        answer.refuses(404, "not-found");
    }
    assert_eq!(amira.inbox().await[0].0, "club-gone");
    let groups = amira.get("/api/v1/me").await.expect(200)["groups"].clone();
    assert_eq!(groups, json!([]), "nobody belongs to a club that is no more");
}

#[actix_web::test]
async fn the_invitations_of_a_club_go_with_it() {
    let (world, olena, _, id) = a_club().await;
    let invitations = format!("/api/v1/groups/club/{id}/invitations");
    let made = olena.post(&invitations, json!({ "uses": 5, "days": 5 })).await.expect(201);
    olena.delete(&format!("/api/v1/clubs/{id}")).await.expect(204);
    let jonas = world.member("Jonas").await;
    let late = jonas.post("/api/v1/me/invitations", json!({ "invitation": made["code"] })).await;
    late.refuses(409, "invitation-void");
}

#[actix_web::test]
async fn verification_is_the_countys_and_takes_its_word_back_with_it() {
    let (world, olena, amira, id) = a_club().await;
    let county = world.county_organiser("Frau Huber").await;
    let path = format!("/api/v1/clubs/{id}/verified");
    olena.put(&path, json!({ "verified": true })).await.refuses(403, "forbidden");
    let verified = |who: &tests::Caller| {
        let who = who.clone();
        async move { who.get("/api/v1/me").await.expect(200)["verified"].clone() }
    };
    assert_eq!(county.put(&path, json!({ "verified": true })).await.expect(200)["verified"], true);
    assert_eq!(olena.inbox().await[0].0, "club-verified");
    assert_eq!(verified(&amira).await, false, "she came in before the county knew the club");
    let jonas = world.member("Jonas").await;
    assert_eq!(super::let_in(&olena, &jonas, &format!("club/{id}")).await["vouched"], true);
    assert_eq!(verified(&jonas).await, true);
    county.put(&path, json!({ "verified": false })).await.expect(200);
    assert_eq!(verified(&jonas).await, false);
    assert_eq!(olena.inbox().await[0].0, "club-verified-no-more");
}
