//! When notices go out: quiet hours, the daily digest, and what each person switched off.

use serde_json::{Value, json};
use server::{clock::HOUR, notices::Kind};
use tests::{PushService, Reply};

use super::push::{reached_on, tell};
use crate::activities::december;

const SETTINGS: &str = "/api/v1/me/notice-settings";

#[actix_web::test]
async fn at_night_nothing_rings_and_in_the_morning_everything_does() {
    let world = december().await;
    let service = PushService::start(&world, |_, _| Reply::Status(201));
    let (amira, olha) = (world.member("Amira").await, world.member("Olha").await);
    reached_on(&amira, "amira").await;
    reached_on(&olha, "olha").await;
    // Olha works nights.
    olha.patch(SETTINGS, json!({ "quiet": { "from": "09:00", "until": "16:00" } })).await.expect(200);
    // 23:00 in Germany.
    world.wait(14 * HOUR);
    tell(&world, &amira, Kind::ActivityMessage, None).await;
    tell(&world, &olha, Kind::ActivityMessage, None).await;
    world.deliver().await;
    let paths = || service.sent().iter().map(|sent| sent.path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(), ["/olha"]);
    // 05:59 and 06:01.
    world.wait(7 * HOUR - 60_000);
    world.deliver().await;
    assert_eq!(paths(), ["/olha"]);
    world.wait(120_000);
    world.deliver().await;
    assert_eq!(paths(), ["/olha", "/amira"]);
}

#[actix_web::test]
async fn what_can_wait_rings_once_a_day_for_all_of_it() {
    let world = december().await;
    let service = PushService::start(&world, |_, _| Reply::Status(201));
    let amira = world.member("Amira").await;
    reached_on(&amira, "a").await;
    for kind in [Kind::ClubGone, Kind::ClubVerified, Kind::ClubOrganiser] {
        tell(&world, &amira, kind, None).await;
        world.deliver().await;
        world.wait(HOUR);
    }
    assert_eq!(service.sent().len(), 0);
    // Nine in the morning and three hours: it is due at 17:00.
    world.wait(5 * HOUR + 60_000);
    world.deliver().await;
    assert_eq!(service.sent().len(), 1);
    assert_eq!(service.sent()[0].headers["urgency"], "low");
    tell(&world, &amira, Kind::ClubGone, None).await;
    world.deliver().await;
    assert_eq!(service.sent().len(), 1);
    world.wait(24 * HOUR);
    world.deliver().await;
    assert_eq!(service.sent().len(), 2);
}

#[actix_web::test]
async fn what_somebody_switched_off_stays_in_the_inbox() {
    let world = december().await;
    let service = PushService::start(&world, |_, _| Reply::Status(201));
    let amira = world.member("Amira").await;
    reached_on(&amira, "a").await;
    let off = |kind: &str| json!({ "kinds": [{ "kind": kind, "push": false }] });
    amira.patch(SETTINGS, off("activity-message")).await.expect(200);
    amira.patch(SETTINGS, off("club-gone")).await.expect(200);
    tell(&world, &amira, Kind::ActivityMessage, None).await;
    tell(&world, &amira, Kind::ClubGone, None).await;
    let kinds: Vec<String> = amira.inbox().await.into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, ["club-gone", "activity-message"]);
    let read: Value = amira.get(SETTINGS).await.expect(200);
    assert!(read["kinds"].as_array().expect("kinds").iter().any(|kind| kind["push"] == json!(true)));
    world.deliver().await;
    world.wait(24 * HOUR);
    world.deliver().await;
    assert_eq!(service.sent().len(), 0);
}
