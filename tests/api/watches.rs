//! "Tell me when something fits": at once, then at most once a day, and nobody who should not know.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use serde_json::{Value, json};
use server::{clock::HOUR, watches, worker};
use tests::{Caller, rounds, soaking};

use crate::{
    activities::{december, posted, told},
    carpools::town::{COMMUTES, Town, commute, early_week, found, north, place_id},
};

const WATCHES: &str = "/api/v1/me/watches";

/// What the worker does when it is woken.
async fn look(world: &tests::World) {
    while watches::look(&world.app).await.expect("looked") > 0 {}
}

/// How often somebody was told of what they look for.
async fn times(who: &Caller, kind: &str) -> usize {
    told(who).await.iter().filter(|found| *found == kind).count()
}

/// Somebody who comes back after their access ran out.
async fn back(world: &tests::World, who: &Caller) -> Caller {
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
    assert_eq!(found(&town.matches(&minh, &first).await), [mine.clone()]);
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

/// Posts one more commute; says how long that took.
async fn timed(who: &Caller, body: Value) -> Duration {
    let began = Instant::now();
    who.post(COMMUTES, body).await.expect(201);
    began.elapsed()
}

fn middle(mut all: Vec<Duration>) -> Duration {
    all.sort_unstable();
    all[all.len() / 2]
}

#[actix_web::test]
async fn with_ten_thousand_watched_commutes_a_post_answers_as_ever_and_its_notices_are_out_within_two_seconds()
 {
    let town = Town::new().await;
    let site = town.site("Werk", north(10_000.0)).await;
    let body = |role, at: usize| {
        commute(role, north(f64::from(u32::try_from(at % 90).expect("small")) * 100.0), &site, &early_week())
    };
    let (count, tries) = (rounds(60, 10_000), rounds(5, 20));
    let mut people = Vec::new();
    for number in 0..count {
        people.push(town.world.member(&format!("Gast {number}")).await);
    }
    let mut commutes = Vec::new();
    for (number, some) in people.chunks(16).enumerate() {
        commutes.extend(
            join_all(some.iter().enumerate().map(|(at, who)| town.post(who, body("ride", number * 16 + at))))
                .await,
        );
    }
    let mut drivers = Vec::new();
    for number in 0..tries * 2 {
        drivers.push(town.world.member(&format!("Fahrer {number}")).await);
    }
    let told_so_far = async || -> usize {
        let ask = "SELECT count(*) FROM notices WHERE kind = 'watch-commute'".to_owned();
        let db = town.world.app.db.reader();
        let row = sea_orm::ConnectionTrait::query_one_raw(
            db,
            sea_orm::Statement::from_string(db.get_database_backend(), ask),
        )
        .await;
        let count: i64 = row.expect("an answer").expect("a row").try_get_by_index(0).expect("a number");
        usize::try_from(count).expect("a count")
    };
    let working = actix_web::rt::spawn(worker::look_for_people(town.world.app.clone()));
    let mut before = Vec::new();
    for (at, driver) in drivers[..tries].iter().enumerate() {
        before.push(timed(driver, body("drive", at)).await);
    }
    for (some, ids) in people.chunks(16).zip(commutes.chunks(16)) {
        join_all(some.iter().zip(ids).map(|(who, id)| watch_commute(who, id))).await;
    }
    let (mut after, mut out) = (Vec::new(), Vec::new());
    for (at, driver) in drivers[tries..].iter().enumerate() {
        // As on the next day: each of them may be told again.
        let anew = "UPDATE watches SET told_at = NULL".to_owned();
        let db = town.world.app.db.writer();
        let anew = sea_orm::Statement::from_string(db.get_database_backend(), anew);
        sea_orm::ConnectionTrait::execute_raw(db, anew).await.expect("forgotten");
        let had = told_so_far().await;
        after.push(timed(driver, body("drive", at)).await);
        let began = Instant::now();
        while told_so_far().await == had && began.elapsed() < Duration::from_secs(10) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        out.push(began.elapsed());
    }
    working.abort();
    let (before, after, slowest) =
        (middle(before), middle(after), out.iter().copied().max().unwrap_or_default());
    let ratio = after.as_secs_f64() / before.as_secs_f64();
    println!(
        "{count} watched commutes: a post takes {before:?} before, {after:?} watched ({ratio:.2}); notices out in {:?}, at most {slowest:?}",
        middle(out.clone())
    );
    assert!(middle(out) < Duration::from_secs(2));
    // The slowest and the ratio count where nothing else runs.
    assert!(!soaking() || slowest < Duration::from_secs(2), "{slowest:?}");
    assert!(ratio < if soaking() { 1.5 } else { 5.0 }, "{before:?} and {after:?}");
}
