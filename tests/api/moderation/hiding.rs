//! Clubs and sites that moderators hide: gone at once, with reasons for those who answer for them, and back after an appeal.

use serde_json::{Value, json};
use tests::{Caller, World};

use super::reported;
use crate::{
    activities::{posted, told},
    clubs::{CLUBS, club, found, let_in},
};

const QUEUE: &str = "/api/v1/moderation/reports";
const WHY: &str = "Beleidigung im Namen, Regel 2.";
const SITES: &str = "/api/v1/regions/sonnenau/sites";

/// Reports a thing and has it hidden.
async fn hidden(world: &World, who: &Caller, about: Value) {
    let selma = world.moderator("Selma").await;
    reported(who, json!({ "about": about, "reason": "hate" })).await;
    let queue = selma.get(QUEUE).await.expect(200);
    let case = format!("{QUEUE}/{}/decision", queue["items"][0]["id"].as_str().expect("a report"));
    let mute = json!({ "measure": "mute", "days": 1, "reasons": WHY });
    selma.post(&case, mute).await.refuses_field(422, "measure", "field-not-with-this-kind");
    selma.post(&case, json!({ "measure": "hide", "reasons": WHY })).await.expect(204);
}

/// Appeals, and has it granted by somebody else.
async fn back_after_an_appeal(world: &World, who: &Caller) {
    let mine = who.get("/api/v1/me/restrictions").await.expect(200);
    let (id, why) = (mine["items"][0]["id"].as_str().expect("an id"), &mine["items"][0]);
    assert_eq!((&why["measure"], &why["reasons"]), (&json!("hide"), &json!(WHY)));
    let appeal = json!({ "text": "So heißt der Verein seit 1912." });
    who.post(&format!("/api/v1/me/restrictions/{id}/appeal"), appeal).await.expect(200);
    let granted = json!({ "granted": true, "reasons": "Das stimmt, er heißt so." });
    let petra = world.admin("Petra").await;
    petra.post(&format!("/api/v1/moderation/appeals/{id}/answer"), granted).await.expect(204);
}

/// To all of these there is no such thing, by the same bytes as one that never was.
async fn is_not_there(path: &str, to: &[&Caller]) {
    for who in to {
        let (list, id) = path.rsplit_once('/').expect("a path");
        let unknown = who.get(&format!("{list}/{}", uuid::Uuid::now_v7())).await;
        let theirs = who.get(path).await;
        assert_eq!((theirs.status, &theirs.bytes), (404, &unknown.bytes), "{id}");
    }
}

/// Whoever does not run a hidden club is told that there is none, whatever they try.
async fn nothing_can_be_done_with_it(id: &str, amira: &Caller) {
    let path = format!("/api/v1/clubs/{id}");
    amira.get(&format!("{path}/members")).await.refuses(404, "not-found");
    amira.patch(&path, json!({})).await.refuses(404, "not-found");
    let invites = format!("/api/v1/groups/club/{id}/invitations");
    amira.post(&invites, json!({ "uses": 1, "days": 1 })).await.refuses(404, "not-found");
    let again = json!({ "about": { "kind": "club", "id": id }, "reason": "hate" });
    amira.post(super::REPORTS, again).await.refuses(404, "not-found");
}

#[actix_web::test]
async fn a_hidden_club_is_there_for_those_alone_who_run_it_and_each_of_them_reads_why() {
    let world = World::new().await;
    let (bernd, olga, amira) =
        (world.member("Bernd").await, world.member("Olga").await, world.member("Amira").await);
    let id = found(&bernd, "Böser Verein").await;
    let path = format!("/api/v1/clubs/{id}");
    for who in [&olga, &amira] {
        let_in(&bernd, who, &format!("club/{id}")).await;
    }
    let role = format!("{path}/members/{}", olga.id());
    bernd.put(&format!("{role}/role"), json!({ "role": "organiser" })).await.expect(204);
    let activity = posted(&bernd, json!({ "club_id": id })).await;
    assert_eq!(amira.get(&activity).await.expect(200)["posted_by"], "Böser Verein");

    hidden(&world, &world.nobody(), json!({ "kind": "club", "id": id })).await;
    is_not_there(&path, &[&amira, &world.member("Sami").await, &world.nobody()]).await;
    assert!(!amira.get(CLUBS).await.text().contains("Böser"));
    assert_eq!(
        amira.get(&activity).await.expect(200)["posted_by"],
        Value::Null,
        "its name is gone there, too"
    );
    assert!(!world.nobody().get("/clubs").await.text().contains("Böser"));
    assert_eq!(world.nobody().get(&format!("/c/{id}")).await.status, 404);
    nothing_can_be_done_with_it(&id, &amira).await;
    for who in [&bernd, &olga] {
        who.get(&path).await.expect(200);
        assert!(told(who).await.contains(&"restriction-made".to_owned()));
    }
    assert!(!told(&amira).await.contains(&"restriction-made".to_owned()));

    back_after_an_appeal(&world, &olga).await;
    assert_eq!(amira.get(&path).await.expect(200)["name"], "Böser Verein");
    assert!(amira.get(CLUBS).await.text().contains("Böser"));
    let other = bernd.get("/api/v1/me/restrictions").await.expect(200);
    assert!(other["items"][0]["lifted_at"].is_string(), "his own statement is lifted, too");
    amira.patch(&path, club("Neu")).await.refuses(403, "forbidden");
}

#[actix_web::test]
async fn a_hidden_site_is_there_for_the_county_alone_and_whoever_suggested_it_reads_why() {
    let world = World::new().await;
    world.lay_map().await;
    let (amira, jonas) = (world.member("Amira").await, world.member("Jonas").await);
    let county = world.county_organiser("Frau Huber").await;
    let (lon, lat) = tests::COUNTY.sites[0].x_y();
    let site = json!({ "kind": "employer", "name": "Böses Werk", "employer": "Bös", "lat": lat, "lon": lon });
    let made = amira.post(SITES, site.clone()).await.expect(201);
    let path = format!("/api/v1/sites/{}", made["id"].as_str().expect("an id"));
    county.post(&format!("{path}/confirm"), json!({})).await.expect(200);
    assert!(jonas.get(SITES).await.text().contains("Böses Werk"));

    hidden(&world, &jonas, json!({ "kind": "site", "id": made["id"] })).await;
    is_not_there(&path, &[&amira, &jonas, &world.nobody()]).await;
    assert_eq!(county.get(&path).await.expect(200)["name"], "Böses Werk");
    for who in [&amira, &jonas, &county, &world.nobody()] {
        for state in ["confirmed", "suggested"] {
            assert!(!who.get(&format!("{SITES}?state={state}")).await.text().contains("Böses"), "{state}");
        }
    }
    let commute = crate::carpools::town::commute(
        "ride",
        (lat, lon),
        made["id"].as_str().expect("an id"),
        &crate::carpools::town::early_week(),
    );
    jonas.post(crate::carpools::town::COMMUTES, commute).await.refuses_field(
        422,
        "site_id",
        "field-site-unknown",
    );
    assert!(told(&amira).await.contains(&"restriction-made".to_owned()));
    back_after_an_appeal(&world, &amira).await;
    jonas.get(&path).await.expect(200);
    assert!(jonas.get(SITES).await.text().contains("Böses Werk"));
}
