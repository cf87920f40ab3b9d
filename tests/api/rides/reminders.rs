//! Reminders of rides: in the evening before and 45 minutes before, to everybody who is aboard still, each once.

use chrono::{DateTime, Utc};
use serde_json::json;
use server::{
    app::{self, App},
    clock::{HOUR, MINUTE},
};
use tests::{Caller, PushService, Reply};

use super::{FullCar, agreed, ask, back, driver, first_ride, rider, rides};
use crate::{
    carpools::town::{MONDAY, Town, commute, early_week, north},
    notices::push::reached_on,
};

const TUESDAY: &str = "2026-12-01";

/// Moves the clock to an instant and reminds.
async fn remind_at(town: &Town, at: i64) -> usize {
    town.world.wait(at - town.world.app.clock.now());
    app::remind(&town.world.app).await.expect("reminded")
}

fn instant(utc: &str) -> i64 {
    utc.parse::<DateTime<Utc>>().expect("an instant").timestamp_millis()
}

/// When somebody gets in on their first ride.
async fn gets_in(who: &Caller) -> i64 {
    let at = rides(who).await[0]["riders"][0]["gets_in"]["at"].as_str().expect("an instant").to_owned();
    instant(&at)
}

/// What somebody reads of reminders, the newest first.
async fn reminders(town: &Town, who: &Caller) -> Vec<String> {
    let inbox = back(town, who).await.inbox().await;
    let of =
        |(kind, text): (String, String)| ["ride-reminder", "ride-soon"].contains(&&*kind).then_some(text);
    inbox.into_iter().filter_map(of).collect()
}

#[actix_web::test]
async fn everybody_aboard_is_reminded_in_the_evening_and_shortly_before_in_their_own_words() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 2).await;
    let (oksana, of_oksana) = rider(&town, "Oksana Bondar", &site).await;
    let (tuan, of_tuan) = rider(&town, "Tuan", &site).await;
    agreed(&jonas, &oksana, ask(&of_oksana, &drives, &[TUESDAY])).await;
    agreed(&jonas, &tuan, ask(&of_tuan, &drives, &[TUESDAY, "2026-12-02"])).await;
    let boards = gets_in(&oksana).await;
    let other = App::start(town.world.app.config.clone()).await.expect("another server");
    assert_eq!(remind_at(&town, instant("2026-11-30T17:59:00Z")).await, 0);
    town.world.wait(MINUTE);
    other.clock.shift(town.world.app.clock.now() - other.clock.now());
    let both = tokio::join!(app::remind(&town.world.app), app::remind(&other), app::remind(&other));
    assert_eq!(both.0.expect("reminded") + both.1.expect("reminded") + both.2.expect("reminded"), 3);
    let time = DateTime::from_timestamp_millis(boards + HOUR).expect("an instant").format("%H:%M");
    let told = reminders(&town, &oksana).await;
    assert_eq!(
        told,
        [format!("A reminder: Jonas takes you along on {TUESDAY} at {time}. It starts near you.")]
    );
    let told = reminders(&town, &oksana.reading("uk")).await;
    assert!(told[0].starts_with("Нагадуємо: вас підвозить Jonas, 01.12.2026"), "{told:?}");
    let told = reminders(&town, &jonas).await;
    assert!(told[0].starts_with(&format!("A reminder: you drive on {TUESDAY} at ")), "{told:?}");
    assert!(told[0].ends_with(&format!("Pick-up at {time}.")), "{told:?}");
    assert_eq!(remind_at(&town, boards - 46 * MINUTE).await, 0, "the driver sets out no earlier here");
    remind_at(&town, boards - 45 * MINUTE).await;
    let told = reminders(&town, &tuan).await;
    assert_eq!(told[0], format!("Soon: Jonas takes you along at {time}. It starts near you."));
    assert_eq!(told.len(), 2, "Wednesday has its own evening: {told:?}");
    assert_eq!(reminders(&town, &jonas).await.len(), 2);
}

#[actix_web::test]
async fn who_cancelled_is_not_reminded_and_an_unread_reminder_is_taken_back() {
    let town = Town::new().await;
    let FullCar { jonas, oksana: (oksana, _), tuan: (tuan, _), .. } = FullCar::on(&town, TUESDAY).await;
    let boards = gets_in(&oksana).await;
    assert_eq!(remind_at(&town, instant("2026-11-30T18:00:00Z")).await, 3);
    let path = first_ride(&back(&town, &oksana).await).await;
    back(&town, &oksana).await.post(&format!("{path}/cancel"), json!({})).await.expect(200);
    let left = (reminders(&town, &oksana).await.len(), reminders(&town, &tuan).await.len());
    assert_eq!(left, (0, 1), "who rides still is reminded still");
    assert_eq!(reminders(&town, &jonas).await.len(), 1, "Tuan is aboard");
    assert_eq!(remind_at(&town, boards - 45 * MINUTE).await, 2);
    back(&town, &tuan).await.post(&format!("{path}/cancel"), json!({})).await.expect(200);
    assert!(reminders(&town, &tuan).await.is_empty() && reminders(&town, &jonas).await.is_empty());
    assert_eq!(remind_at(&town, boards - 40 * MINUTE).await, 0);
}

#[actix_web::test]
async fn a_ride_that_moves_takes_its_reminder_along() {
    let town = Town::new().await;
    let (jonas, drives, site) = driver(&town, 2).await;
    let (oksana, of_oksana) = rider(&town, "Oksana", &site).await;
    agreed(&jonas, &oksana, ask(&of_oksana, &drives, &[TUESDAY])).await;
    let before = gets_in(&oksana).await;
    remind_at(&town, instant("2026-11-30T18:00:00Z")).await;
    let mut roster = early_week();
    roster["codes"][0]["start"] = json!("05:50");
    let earlier = commute("ride", north(0.0), &site, &roster);
    back(&town, &oksana).await.put(&format!("/api/v1/commutes/{of_oksana}"), earlier).await.expect(200);
    let moved = gets_in(&back(&town, &oksana).await).await;
    assert_eq!(before - moved, 10 * MINUTE);
    assert!(reminders(&town, &oksana).await.is_empty(), "what was said is true no longer");
    assert!(reminders(&town, &jonas).await.is_empty());
    assert_eq!(remind_at(&town, moved - 46 * MINUTE).await, 0);
    assert_eq!(remind_at(&town, moved - 45 * MINUTE).await, 2);
    assert_eq!(remind_at(&town, before - 45 * MINUTE).await, 0);
}

#[actix_web::test]
async fn on_both_nights_when_the_clocks_change_reminders_come_by_the_clock_of_the_evening_and_the_minutes_left()
 {
    for (sunday, evening) in [("2027-03-28", "2027-03-27T18:00:00Z"), ("2027-10-31", "2027-10-30T17:00:00Z")]
    {
        let mut town = Town::new().await;
        town.world.wait(instant(&format!("{sunday}T00:00:00Z")) - 40 * HOUR - town.world.app.clock.now());
        town.moderator = back(&town, &town.moderator).await;
        let site = town.site("Sägewerk", north(12_000.0)).await;
        let every_day = json!({
            "codes": [{ "code": "F", "start": "06:00", "end": "14:00" }],
            "cycle": { "anchor": MONDAY, "days": ["F"] },
        });
        let (jonas, oksana) = (town.world.member("Jonas").await, town.world.member("Oksana").await);
        let drives = town.post(&jonas, commute("drive", north(0.0), &site, &every_day)).await;
        let rides_along = town.post(&oksana, commute("ride", north(0.0), &site, &every_day)).await;
        agreed(&jonas, &oksana, ask(&rides_along, &drives, &[sunday])).await;
        let boards = gets_in(&oksana).await;
        assert_eq!(remind_at(&town, instant(evening) - MINUTE).await, 0, "{sunday}");
        assert_eq!(remind_at(&town, instant(evening)).await, 2, "{sunday}");
        assert_eq!(remind_at(&town, boards - 46 * MINUTE).await, 0, "{sunday}");
        assert_eq!(remind_at(&town, boards - 45 * MINUTE).await, 2, "{sunday}");
    }
}

#[actix_web::test]
async fn a_reminder_of_a_ride_within_twelve_hours_rings_in_quiet_hours_also_where_it_was_switched_off() {
    let town = Town::new().await;
    let service = PushService::start(&town.world, |_, _| Reply::Status(201));
    let (jonas, drives, site) = driver(&town, 2).await;
    let (oksana, of_oksana) = rider(&town, "Oksana", &site).await;
    agreed(&jonas, &oksana, ask(&of_oksana, &drives, &[TUESDAY])).await;
    town.world.deliver().await;
    reached_on(&oksana, "oksana").await;
    let off = json!({ "kinds": [{ "kind": "ride-reminder", "push": false }, { "kind": "ride-soon", "push": false }],
        "quiet": { "from": "18:00", "until": "08:00" } });
    oksana.patch("/api/v1/me/notice-settings", off).await.expect(200);
    let boards = gets_in(&oksana).await;
    for (at, rung) in [(instant("2026-11-30T18:00:00Z"), 1), (boards - 45 * MINUTE, 2)] {
        remind_at(&town, at).await;
        town.world.deliver().await;
        assert_eq!(service.sent().len(), rung);
    }
}
