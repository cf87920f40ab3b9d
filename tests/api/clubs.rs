//! Clubs, their members, and invitations.

mod invitations;
mod members;
mod profile;

use serde_json::{Value, json};
use tests::{Caller, World};

pub const CLUBS: &str = "/api/v1/regions/sonnenau/clubs";

/// What somebody says of a club.
pub fn club(name: &str) -> Value {
    json!({
        "kind": "verein",
        "name": name,
        "about": "Wir reden beim Frühstück Deutsch.",
        "about_language": "de",
        "languages": ["de", "uk"],
        "contact": "Frau Huber, 0881 1234",
    })
}

/// Founds a club and says where it is.
pub async fn found(who: &Caller, name: &str) -> String {
    let body = who.post(CLUBS, club(name)).await.expect(201);
    body["id"].as_str().expect("an id").to_owned()
}

/// Lets somebody into a group by an invitation, made by who speaks for it.
pub async fn let_in(organiser: &Caller, who: &Caller, group: &str) -> Value {
    let wish = json!({ "uses": 1, "days": 1 });
    let made = organiser.post(&format!("/api/v1/groups/{group}/invitations"), wish).await.expect(201);
    who.post("/api/v1/me/invitations", json!({ "invitation": made["code"] })).await.expect(200)
}

/// A world with a club that Olena speaks for and Amira belongs to; its id comes with them.
async fn a_club() -> (World, Caller, Caller, String) {
    let world = World::new().await;
    let (olena, amira) = (world.member("Olena").await, world.member("Amira").await);
    let id = found(&olena, "Sprachcafé").await;
    let_in(&olena, &amira, &format!("club/{id}")).await;
    (world, olena, amira, id)
}
