//! Somebody's things, made new for each try, and what is sent with it.

use serde_json::{Value, json};
use server::notices::Kind;
use tests::{Authenticator, COUNTY, Caller};
use uuid::Uuid;

use crate::{
    activities::{brunch, posted},
    carpools::town::{Town, commute, early_week, place_id},
    clubs::{club, found, let_in},
    notices::push::{endpoint, keys, reached_on, tell},
    rides::ask,
};

const SITES: &str = "/api/v1/regions/sonnenau/sites";

/// A path with somebody's things in it.
pub struct Things {
    pub path: String,
    /// Where the thing itself is deleted; nothing where it cannot be.
    thing: Option<String>,
    /// Somebody on its list.
    sami: Caller,
}

/// The county's first workplace, where everything here happens.
fn middle() -> (f64, f64) {
    (COUNTY.sites[0].y(), COUNTY.sites[0].x())
}

fn new_name(of: &str) -> String {
    format!("{of} {}", Uuid::now_v7().simple())
}

fn site() -> Value {
    let (lat, lon) = middle();
    json!({ "kind": "employer", "name": new_name("Werk"), "employer": "Werk", "lat": lat, "lon": lon })
}

async fn a_commute(town: &Town) -> Value {
    commute("ride", middle(), &town.site(&new_name("Werk"), middle()).await, &early_week())
}

/// A drive from the largest place to the next on Saturday.
fn one_off() -> Value {
    let to = json!({ "kind": "place", "id": place_id(1) });
    json!({ "kind": "offer", "date": "2026-12-05", "from_place_id": place_id(0), "to": to, "there_by": "10:00" })
}

/// The id of what is made by posting this.
async fn made(owner: &Caller, list: &str, body: Value) -> String {
    let made = owner.post(list, body).await.expect(201);
    made["id"].as_str().expect("an id").to_owned()
}

/// A club the county vouches for, with Sami in it.
async fn a_club(town: &Town, owner: &Caller, sami: &Caller) -> String {
    let id = found(owner, &new_name("Chor")).await;
    town.moderator
        .put(&format!("/api/v1/clubs/{id}/verified"), json!({ "verified": true }))
        .await
        .expect(200);
    let_in(owner, sami, &format!("club/{id}")).await;
    id
}

/// An activity to which its owner goes, and Sami, where the path is about somebody on the list.
async fn an_activity(owner: &Caller, sami: &Caller, path: &str) -> String {
    let activity = posted(owner, json!({})).await;
    let list = format!("{activity}/attendance");
    owner.put(&list, json!({})).await.expect(200);
    if path.contains("{account}") {
        sami.put(&list, json!({})).await.expect(200);
    }
    activity.rsplit('/').next().unwrap_or_default().to_owned()
}

/// The owner asks Sami, who drives from the same village.
async fn a_request(town: &Town, owner: &Caller, sami: &Caller) -> String {
    let home = (COUNTY.villages[2].point.y(), COUNTY.villages[2].point.x());
    let site = town.site(&new_name("Werk"), middle()).await;
    let rides = town.post(owner, commute("ride", home, &site, &early_week())).await;
    let drives = town.post(sami, commute("drive", home, &site, &early_week())).await;
    let made = owner.post("/api/v1/requests", ask(&rides, &drives, &["2026-12-01"])).await.expect(201);
    made["id"].as_str().expect("an id").to_owned()
}

/// Where two let each other see something, they have agreed.
async fn asked_or_agreed(town: &Town, owner: &Caller, sami: &Caller, path: &str) -> String {
    if path.contains("details") {
        an_agreement(town, owner, sami).await
    } else {
        a_request(town, owner, sami).await
    }
}

/// The owner asked, and Sami said yes.
async fn an_agreement(town: &Town, owner: &Caller, sami: &Caller) -> String {
    let request = a_request(town, owner, sami).await;
    sami.post(&format!("/api/v1/requests/{request}/accept"), json!({})).await.expect(200);
    request
}

/// A ride of the owner's with Sami, and their carpool.
async fn a_ride(town: &Town, owner: &Caller, sami: &Caller) -> (String, String) {
    an_agreement(town, owner, sami).await;
    let rides = owner.get("/api/v1/me/rides").await.expect(200);
    let of = |name: &str| rides["items"][0][name].as_str().expect("an id").to_owned();
    (of("id"), of("carpool_id"))
}

/// Something that the owner said about an activity of their own.
async fn a_message(owner: &Caller, sami: &Caller) -> String {
    let activity = an_activity(owner, sami, "").await;
    let said = json!({ "text": "Привіт", "language": "uk" });
    made(owner, &format!("/api/v1/activities/{activity}/thread"), said).await
}

/// A notice in the owner's inbox.
async fn a_notice(town: &Town, owner: &Caller) -> String {
    tell(&town.world, owner, Kind::ClubGone, None).await;
    let inbox = owner.get("/api/v1/notices").await.expect(200);
    inbox["items"][0]["id"].as_str().expect("an id").to_owned()
}

/// A device on which the owner is reached.
async fn a_device(owner: &Caller) -> String {
    let device = reached_on(owner, &Uuid::now_v7().to_string()).await;
    device.rsplit('/').next().unwrap_or_default().to_owned()
}

/// A second session of the owner's, so that the one in use stays.
async fn a_session(town: &Town, owner: &Caller) -> String {
    let opened = server::accounts::open_session(&town.world.app, owner.id(), "Tablet".to_owned(), None).await;
    opened.expect("a session").session.to_string()
}

/// A passkey beside the owner's passphrase.
async fn a_passkey(owner: &Caller) -> String {
    let added = Authenticator::new().added_to(owner).await;
    added["id"].as_str().expect("an id").to_owned()
}

/// Something that the owner reported.
async fn a_report(town: &Town, owner: &Caller) -> String {
    let report = json!({ "reason": "spam", "text": "Werbung" });
    owner.post("/api/v1/regions/sonnenau/reports", report).await.expect(201);
    let queue = town.moderator.get("/api/v1/moderation/reports?limit=100").await.expect(200);
    let last = queue["items"].as_array().and_then(|items| items.last()).expect("a report");
    last["id"].as_str().expect("an id").to_owned()
}

/// What moderators decide about: a report, or an appeal.
async fn for_moderators(town: &Town, owner: &Caller, path: &str) -> String {
    if path.contains("appeals") { restricted(town, owner, true).await } else { a_report(town, owner).await }
}

/// Something decided against the owner, which leaves them in; with their appeal, or without.
async fn restricted(town: &Town, owner: &Caller, appealed: bool) -> String {
    let about = json!({ "kind": "person", "id": owner.id() });
    let report = json!({ "about": about, "reason": "spam" });
    town.moderator.post("/api/v1/regions/sonnenau/reports", report).await.expect(201);
    let queue = town.moderator.get("/api/v1/moderation/reports?limit=100").await.expect(200);
    let last = queue["items"].as_array().and_then(|items| items.last()).expect("a report");
    let decision = format!("/api/v1/moderation/reports/{}/decision", last["id"].as_str().expect("an id"));
    let mute = json!({ "measure": "mute", "days": 1, "reasons": "Werbung im Gespräch." });
    town.moderator.post(&decision, mute).await.expect(204);
    let mine = owner.get("/api/v1/me/restrictions").await.expect(200);
    let id = mine["items"][0]["id"].as_str().expect("an id").to_owned();
    if appealed {
        let appeal = format!("/api/v1/me/restrictions/{id}/appeal");
        owner.post(&appeal, json!({ "text": "Das war ich nicht." })).await.expect(200);
    }
    id
}

/// Whom the owner keeps away.
async fn a_block(owner: &Caller, sami: &Caller) -> String {
    owner.post("/api/v1/me/blocks", json!({ "kind": "person", "id": sami.id() })).await.expect(204);
    let blocks = owner.get("/api/v1/me/blocks").await.expect(200);
    blocks["items"][0]["id"].as_str().expect("an id").to_owned()
}

/// A restriction, a block or a passkey of the owner's.
async fn of_oneself(town: &Town, owner: &Caller, sami: &Caller, path: &str) -> String {
    match path {
        path if path.contains("restrictions") => restricted(town, owner, false).await,
        path if path.contains("blocks") => a_block(owner, sami).await,
        _ => a_passkey(owner).await,
    }
}

/// The path of nothing that ever was.
pub fn unknown(path: &str) -> String {
    let path = path.replace("{kind}", "club");
    let parts = ["{id}", "{account}", "{invitation}", "{other}"];
    parts.iter().fold(path, |path, part| path.replace(part, &Uuid::now_v7().to_string()))
}

/// Nothing where it cannot be deleted by its owner.
fn where_it_is_deleted(kind: &str, path: &str, id: &str) -> Option<String> {
    let owned = match kind {
        "accounts" | "messages" | "moderation" | "notices" | "push-targets" | "requests" | "rides"
        | "carpools" => {
            return None;
        }
        "groups" => "clubs",
        "me" if path.contains("restrictions") => return None,
        "me" if path.contains("blocks") => "me/blocks",
        "me" => "me/passkeys",
        other => other,
    };
    Some(format!("/api/v1/{owned}/{id}"))
}

impl Things {
    /// Makes what this path names, for this owner.
    pub async fn of(town: &Town, owner: &Caller, path: &str) -> Self {
        let sami = town.world.member("Sami").await;
        let kind = path.split('/').nth(3).unwrap_or_default();
        let id = match kind {
            _ if !path.contains("{id}") => String::new(),
            "accounts" => owner.id().to_string(),
            "activities" => an_activity(owner, &sami, path).await,
            "clubs" | "groups" => a_club(town, owner, &sami).await,
            "commutes" => town.post(owner, a_commute(town).await).await,
            "me" => of_oneself(town, owner, &sami, path).await,
            "moderation" => for_moderators(town, owner, path).await,
            "messages" => a_message(owner, &sami).await,
            "notices" => a_notice(town, owner).await,
            "push-targets" => a_device(owner).await,
            "requests" => asked_or_agreed(town, owner, &sami, path).await,
            "rides" => a_ride(town, owner, &sami).await.0,
            "carpools" => a_ride(town, owner, &sami).await.1,
            "one-offs" => made(owner, "/api/v1/regions/sonnenau/one-offs", one_off()).await,
            "sessions" => a_session(town, owner).await,
            "watches" => made(owner, "/api/v1/me/watches", json!({ "activity": {} })).await,
            "sites" => made(owner, SITES, site()).await,
            other => panic!("how is one of the {other} made?"),
        };
        let thing = if id.is_empty() { None } else { where_it_is_deleted(kind, path, &id) };
        let named = if kind == "groups" { "club" } else { "terms" };
        let path = path.replace("{region}", "sonnenau").replace("{kind}", named).replace("{id}", &id);
        let path = path.replace("{account}", &sami.id().to_string());
        let path = path.replace("{other}", &Uuid::now_v7().to_string());
        Self { path: with_invitation(owner, path).await, thing, sami }
    }

    /// Deletes the thing, unless the try did; says whether it is one that can be gone.
    pub async fn erase(&self, town: &Town, owner: &Caller) -> bool {
        let Some(thing) = &self.thing else { return false };
        let statuses = [owner.delete(thing).await.status, town.moderator.delete(thing).await.status];
        assert!(statuses.contains(&204) || statuses.contains(&404), "{thing}: {statuses:?}");
        true
    }

    /// What the table says is sent: a query, a body, or a body that only now can be made.
    pub async fn sent(&self, town: &Town, sent: &str) -> (String, Option<Value>) {
        let body = match sent {
            "" => None,
            "@activity" => Some(brunch()),
            "@block" => Some(json!({ "kind": "person", "id": self.sami.id() })),
            "@club" => Some(club(&new_name("Chor"))),
            "@commute" => Some(a_commute(town).await),
            "@device" => Some(json!({ "endpoint": endpoint(&Uuid::now_v7().to_string()), "keys": keys() })),
            "@guess" => Some(json!({ "sign_in_name": new_name("kein"), "passphrase": "x" })),
            "@guess_code" => Some(json!({ "sign_in_name": new_name("kein"), "code": "AAAAAAAAAA" })),
            "@sami" => Some(json!({ "sign_in_name": self.sami.sign_in_name })),
            "@request" => {
                Some(ask(&Uuid::now_v7().to_string(), &Uuid::now_v7().to_string(), &["2026-12-01"]))
            }
            "@one_off" => Some(one_off()),
            "@site" => Some(site()),
            "?way" => {
                let site = town.site(&new_name("Werk"), middle()).await;
                return (format!("?place_id={}&site_id={site}&shift=early", place_id(0)), None);
            }
            query if query.starts_with('?') => return (query.to_owned(), None),
            body => Some(serde_json::from_str(body).expect("JSON in the table")),
        };
        (String::new(), body)
    }
}

async fn with_invitation(owner: &Caller, path: String) -> String {
    let Some(list) = path.strip_suffix("/{invitation}") else { return path };
    let made = owner.post(list, json!({ "uses": 1, "days": 1 })).await.expect(201);
    format!("{list}/{}", made["invitation"]["id"].as_str().expect("an id"))
}
