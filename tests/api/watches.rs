//! "Tell me when something fits": at once, then at most once a day, and nobody who should not know.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use server::{clock::HOUR, watches, worker};
use tests::{Caller, PushService, Reply, World, rounds, soaking};

use crate::{
    activities::{december, posted, told},
    carpools::town::{COMMUTES, MONDAY, Town, commute, early_week, found, north, place_id},
    notices::push::reached_on,
};

const WATCHES: &str = "/api/v1/me/watches";

/// What the worker does when it is woken.
async fn look(world: &World) {
    while watches::look(&world.app).await.expect("looked") > 0 {}
}

/// How often somebody was told of what they look for.
async fn times(who: &Caller, kind: &str) -> usize {
    told(who).await.iter().filter(|found| *found == kind).count()
}

/// Somebody who comes back after their access ran out.
async fn back(world: &World, who: &Caller) -> Caller {
    let opened = server::accounts::open_session(&world.app, who.id(), "test".to_owned(), None).await;
    Caller { token: Some(opened.expect("a session").access), ..who.clone() }
}

async fn watch_commute(who: &Caller, commute: &str) -> String {
    let watch = who.post(WATCHES, json!({ "commute_id": commute })).await.expect(201);
    watch["id"].as_str().expect("an id").to_owned()
}

#[actix_web::test]
async fn amira_hears_of_the_first_who_fits_her_way_and_of_the_next_a_day_later() {
    let town = Town::new().await;
    let site = town.site("Werk", north(10_000.0)).await;
    let amira = town.world.member("Amira").await;
    let mine = town.post(&amira, commute("ride", north(0.0), &site, &early_week())).await;
    watch_commute(&amira, &mine).await;
    look(&town.world).await;
    assert_eq!(times(&amira, "watch-commute").await, 0, "her own post is no news to her");
    let minh = town.world.member("Minh").await;
    let first = town.post(&minh, commute("drive", north(300.0), &site, &early_week())).await;
    assert_eq!(found(&town.matches(&minh, &first).await), std::slice::from_ref(&mine));
    look(&town.world).await;
    let inbox = amira.inbox().await;
    assert_eq!(inbox[0], ("watch-commute".to_owned(), "Somebody new fits your commute.".to_owned()));
    // Changing it makes it no news.
    minh.put(&format!("/api/v1/commutes/{first}"), commute("drive", north(300.0), &site, &early_week()))
        .await
        .expect(200);
    for number in 0..2 {
        let driver = town.world.member(&format!("Fahrer {number}")).await;
        town.post(&driver, commute("drive", north(200.0), &site, &early_week())).await;
    }
    look(&town.world).await;
    assert_eq!(times(&amira, "watch-commute").await, 1, "once a day");
    town.world.wait(23 * HOUR);
    look(&town.world).await;
    let amira = back(&town.world, &amira).await;
    assert_eq!(times(&amira, "watch-commute").await, 1);
    town.world.wait(2 * HOUR);
    look(&town.world).await;
    let amira = back(&town.world, &amira).await;
    assert_eq!(times(&amira, "watch-commute").await, 2);
    assert_eq!(amira.inbox().await[0].1, "Several new people fit your commute.");
    town.world.wait(25 * HOUR);
    look(&town.world).await;
    let amira = back(&town.world, &amira).await;
    assert_eq!(times(&amira, "watch-commute").await, 2, "nothing is told twice");
}

#[actix_web::test]
async fn the_blocked_the_paused_and_those_who_look_no_longer_hear_nothing() {
    let town = Town::new().await;
    let site = town.site("Werk", north(10_000.0)).await;
    let minh = town.world.member("Minh").await;
    let old = town.post(&minh, commute("drive", north(300.0), &site, &early_week())).await;
    look(&town.world).await;
    let mut all = Vec::new();
    for name in ["Blockt", "Ruht", "Sucht nicht mehr", "Sucht"] {
        let who = town.world.member(name).await;
        let id = town.post(&who, commute("ride", north(0.0), &site, &early_week())).await;
        let watch = format!("/api/v1/watches/{}", watch_commute(&who, &id).await);
        all.push((who, watch));
    }
    all[0].0.post("/api/v1/me/blocks", json!({ "kind": "match", "id": old })).await.expect(204);
    all[1].0.patch(&all[1].1, json!({ "paused": true })).await.expect(200);
    all[2].0.delete(&all[2].1).await.expect(204);
    look(&town.world).await;
    for (who, _) in &all {
        assert_eq!(times(who, "watch-commute").await, 0);
    }
    let late = json!({
        "codes": [{ "code": "F", "start": "06:00", "end": "14:00" }],
        "cycle": { "anchor": "2026-11-30", "days": ["F", "F", "F", "F", null, null, null] },
    });
    town.post(&minh, commute("drive", north(200.0), &site, &late)).await;
    look(&town.world).await;
    let mut heard = Vec::new();
    for (who, _) in &all {
        heard.push(times(who, "watch-commute").await);
    }
    assert_eq!(heard, [0, 0, 0, 1]);
}

#[actix_web::test]
async fn an_activity_of_the_kind_nearby_is_told_to_those_who_look_for_it() {
    let town = Town::with_roads().await;
    let world = &town.world;
    let olha = world.member("Olha").await;
    let (sport, family) = (world.member("Sport").await, world.member("Familie").await);
    let (near, far) = (world.member("Nah").await, world.member("Fern").await);
    sport.post(WATCHES, json!({ "activity": { "category": "sport" } })).await.expect(201);
    family.post(WATCHES, json!({ "activity": { "category": "family" } })).await.expect(201);
    near.post(WATCHES, json!({ "activity": { "place": place_id(0), "km": 3 } })).await.expect(201);
    far.post(WATCHES, json!({ "activity": { "place": place_id(1), "km": 1 } })).await.expect(201);
    olha.post(WATCHES, json!({ "activity": {} })).await.expect(201);
    let venue = json!({ "kind": "place", "id": place_id(0) });
    posted(&olha, json!({ "title": "Fußball", "category": "sport", "venue": venue, "starts": "2026-12-12T10:00", "ends": "2026-12-12T12:00" })).await;
    look(world).await;
    let mut heard = Vec::new();
    for who in [&sport, &family, &near, &far, &olha] {
        heard.push(times(who, "watch-activity").await);
    }
    assert_eq!(heard, [1, 0, 1, 0, 0]);
    assert_eq!(sport.inbox().await[0].1, "This matches what you look for: “Fußball”.");
    // Twice more on the same day wait for the next; one that begins before that does not.
    for title in ["Handball", "Turnen"] {
        posted(&olha, json!({ "title": title, "category": "sport", "starts": "2026-12-12T10:00", "ends": "2026-12-12T12:00" })).await;
    }
    look(world).await;
    assert_eq!(times(&sport, "watch-activity").await, 1);
    posted(&olha, json!({ "title": "Gleich", "category": "sport", "starts": "2026-11-30T18:00", "ends": "2026-11-30T20:00" })).await;
    look(world).await;
    assert_eq!(times(&sport, "watch-activity").await, 2, "what begins before the day is over is urgent");
}

#[actix_web::test]
async fn what_is_called_off_before_its_day_or_for_members_only_is_not_told() {
    let world = december().await;
    let (olha, amira) = (world.member("Olha").await, world.member("Amira").await);
    amira.post(WATCHES, json!({ "activity": {} })).await.expect(201);
    let club = crate::clubs::found(&olha, "Chor").await;
    posted(&olha, json!({ "title": "Geheim", "club_id": club, "members_only": true })).await;
    let off = posted(&olha, json!({})).await;
    olha.post(&format!("{off}/cancel"), json!({})).await.expect(200);
    look(&world).await;
    assert_eq!(times(&amira, "watch-activity").await, 0);
}

#[actix_web::test]
async fn what_somebody_looks_for_is_theirs_and_bounded() {
    let town = Town::new().await;
    let site = town.site("Werk", north(10_000.0)).await;
    let (amira, minh) = (town.world.member("Amira").await, town.world.member("Minh").await);
    let mine = town.post(&amira, commute("ride", north(0.0), &site, &early_week())).await;
    let first = watch_commute(&amira, &mine).await;
    assert_eq!(watch_commute(&amira, &mine).await, first, "it is looked for already");
    minh.post(WATCHES, json!({ "commute_id": mine })).await.refuses_field(
        422,
        "commute_id",
        "field-not-your-commute",
    );
    amira.post(WATCHES, json!({})).await.refuses_field(422, "commute_id", "field-missing");
    for km in 1..20 {
        let categories = ["sport", "family"];
        let activity = json!({ "activity": { "category": categories[km % 2] } });
        amira.post(WATCHES, activity).await.expect(201);
    }
    assert_eq!(amira.get(WATCHES).await.expect(200)["items"].as_array().map(Vec::len), Some(3));
    let kept = amira.get("/api/v1/me/export").await.expect(200);
    assert_eq!(kept["watches"].as_array().map(Vec::len), Some(3), "{kept}");
    amira.delete(&format!("/api/v1/commutes/{mine}")).await.expect(204);
    assert_eq!(amira.get(WATCHES).await.expect(200)["items"].as_array().map(Vec::len), Some(2));
}

/// A week of late shifts, which fits nobody who begins early.
fn late_week() -> Value {
    json!({
        "codes": [{ "code": "S", "start": "14:00", "end": "22:00" }],
        "cycle": { "anchor": MONDAY, "days": ["S", "S", "S", "S", "S", null, null] },
    })
}

/// So many riders who live one after the other along the road, each with a phone that rings.
async fn riders(town: &Town, site: &str, roster: &Value, count: usize) -> Vec<(Caller, String)> {
    let mut riders = Vec::new();
    for number in 0..count {
        let who = town.world.member(&format!("Gast {number}")).await;
        reached_on(&who, &who.id().0.to_string()).await;
        let metres = f64::from(u32::try_from(number % 90).expect("small")) * 100.0;
        let commute = town.post(&who, commute("ride", north(metres), site, roster)).await;
        riders.push((who, commute));
    }
    riders
}

/// So many drivers post one after the other; how long each waited for the answer.
async fn drivers(town: &Town, site: &str, count: usize) -> Vec<Duration> {
    let mut waited = Vec::new();
    for _ in 0..count {
        let who = town.world.member("Fahrer").await;
        waited.push(drives(&who, site).await);
    }
    waited
}

async fn drives(who: &Caller, site: &str) -> Duration {
    let began = Instant::now();
    who.post(COMMUTES, commute("drive", north(0.0), site, &early_week())).await.expect(201);
    began.elapsed()
}

/// Every post so far was looked at.
async fn all_is_looked_at(world: &World) {
    let db = world.app.db.reader();
    let left =
        || sea_orm::Statement::from_string(db.get_database_backend(), "SELECT 1 FROM posted".to_owned());
    while db.query_one_raw(left()).await.expect("an answer").is_some() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// As on the next day: each watch may be told again.
async fn a_day_later(world: &World) {
    let db = world.app.db.writer();
    let anew = "UPDATE watches SET told_at = NULL WHERE told_at IS NOT NULL".to_owned();
    let anew = sea_orm::Statement::from_string(db.get_database_backend(), anew);
    db.execute_raw(anew).await.expect("forgotten");
}

fn middle(mut all: Vec<Duration>) -> Duration {
    all.sort_unstable();
    all[all.len() / 2]
}

/// The figures are those of `scripts/bench watches`; every day it is only seen who is told.
#[actix_web::test]
async fn a_new_post_rings_at_once_and_once_for_each_it_fits_however_many_look() {
    let town = Town::new().await;
    let service = PushService::start(&town.world, |_, _| Reply::Status(201));
    let site = town.site("Werk", north(10_000.0)).await;
    let (count, tries) = (rounds(40, 10_000), rounds(2, 20));
    let early = riders(&town, &site, &early_week(), count).await;
    let late = riders(&town, &site, &late_week(), 3).await;
    let app = &town.world.app;
    let working = [
        actix_web::rt::spawn(worker::look_for_people(app.clone())),
        actix_web::rt::spawn(worker::send_notices(app.clone())),
    ];
    let before = drivers(&town, &site, tries).await;
    all_is_looked_at(&town.world).await;
    for (who, id) in early.iter().chain(&late) {
        watch_commute(&back(&town.world, who).await, id).await;
    }
    let (mut after, mut out) = (Vec::new(), Vec::new());
    for round in 1..=tries {
        a_day_later(&town.world).await;
        let (driver, began) = (town.world.member("Fahrer").await, Instant::now());
        after.push(drives(&driver, &site).await);
        // A list has fifty places.
        while service.count() < round * count.min(50) && began.elapsed() < Duration::from_secs(60) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        out.push(began.elapsed());
    }
    for task in working {
        task.abort();
        // Until it has let go of the database.
        drop(task.await);
    }
    let mut rang: BTreeMap<String, usize> = BTreeMap::new();
    for sent in service.sent() {
        *rang.entry(sent.path.trim_start_matches('/').to_owned()).or_default() += 1;
    }
    assert_eq!(rang.values().sum::<usize>(), tries * count.min(50), "nobody is told twice of one post");
    assert!(late.iter().all(|(who, _)| !rang.contains_key(&who.id().0.to_string())));
    if count <= 50 {
        assert!(early.iter().all(|(who, _)| rang.get(&who.id().0.to_string()) == Some(&tries)));
    }
    let slowest = out.iter().copied().max().unwrap_or_default();
    let (before, after) = (middle(before), middle(after));
    let ratio = after.as_secs_f64() / before.as_secs_f64();
    println!(
        "{count} watched commutes: a post takes {before:?} before, {after:?} watched ({ratio:.2}); all {} notices out after {:?}, at most {slowest:?}",
        count.min(50),
        middle(out.clone())
    );
    assert!(!soaking() || (slowest < Duration::from_secs(2) && ratio < 1.5), "{slowest:?}, {ratio:.2}");
}
