//! Reminders: on the day before, to those who joined, each once, whatever the clock and the servers do.

use chrono::{DateTime, Utc};
use serde_json::json;
use server::{
    app::{self, App},
    clock::{DAY, HOUR, MINUTE},
};
use tests::{Caller, World};

use crate::activities::{december, joins, posted, told};

const REMINDER: &str = "activity-reminder";

async fn remind(world: &World) {
    app::remind(&world.app).await.expect("reminded");
}

/// How often somebody was reminded.
async fn times(who: &Caller) -> usize {
    told(who).await.iter().filter(|kind| *kind == REMINDER).count()
}

/// Somebody who comes back after their access ran out, or after a restart.
async fn back(world: &World, who: &Caller) -> Caller {
    let opened = server::accounts::open_session(&world.app, who.id(), "test".to_owned(), None).await;
    let token = Some(opened.expect("a session").access);
    Caller { token, address: world.address.clone(), ..who.clone() }
}

/// Moves the clock to an instant.
fn until(world: &World, utc: &str) {
    let at = utc.parse::<DateTime<Utc>>().expect("an instant").timestamp_millis();
    world.wait(at - world.app.clock.now());
}

#[actix_web::test]
async fn those_who_joined_are_reminded_on_the_day_before_and_nobody_else() {
    let world = december().await;
    let (olha, amira) = (world.member("Olha").await, world.member("Amira").await);
    let (minh, resi) = (world.member("Minh").await, world.member("Resi").await);
    let brunch = posted(&olha, json!({ "capacity": 2 })).await;
    assert_eq!(joins(&amira, &brunch).await, "joined");
    assert_eq!(joins(&resi, &brunch).await, "joined");
    assert_eq!(joins(&minh, &brunch).await, "waiting");
    // The brunch is on Friday at ten: the moment is Thursday at five in the afternoon.
    until(&world, "2026-12-03T15:59:00Z");
    let (amira, minh, olha) =
        (back(&world, &amira).await, back(&world, &minh).await, back(&world, &olha).await);
    let resi = back(&world, &resi).await;
    remind(&world).await;
    assert_eq!(times(&amira).await, 0);
    until(&world, "2026-12-03T16:01:00Z");
    remind(&world).await;
    remind(&world).await;
    let inbox = amira.inbox().await;
    let wanted =
        "A reminder: “Freitagsbrunch” is on 2026-12-04 at 10:00. Place: Mehrgenerationenhaus, Am Markt 1";
    assert_eq!(inbox, [(REMINDER.to_owned(), wanted.to_owned())]);
    let found = amira.get("/api/v1/notices").await.expect(200);
    assert_eq!(found["items"][0]["link"], format!("/a/{}", brunch.rsplit('/').next().expect("an id")));
    assert_eq!((times(&resi).await, times(&minh).await, times(&olha).await), (1, 0, 0));
    // Who joins after that knows of it anyway.
    resi.delete(&format!("{brunch}/attendance")).await.expect(204);
    let late = world.member("Sami").await;
    olha.patch(&brunch, json!({ "capacity": 5 })).await.expect(200);
    assert_eq!(joins(&late, &brunch).await, "joined");
    world.wait(MINUTE);
    remind(&world).await;
    assert_eq!(times(&late).await, 0);
}

#[actix_web::test]
async fn what_is_cancelled_left_or_moved_to_another_day_takes_its_reminder_along() {
    let world = december().await;
    let (olha, amira) = (world.member("Olha").await, world.member("Amira").await);
    let (off, left, moved) = (
        posted(&olha, json!({ "title": "Abgesagt" })).await,
        posted(&olha, json!({ "title": "Verlassen" })).await,
        posted(&olha, json!({ "title": "Verschoben" })).await,
    );
    let before = posted(&olha, json!({ "title": "Vorher abgesagt" })).await;
    for activity in [&off, &left, &moved, &before] {
        joins(&amira, activity).await;
    }
    olha.post(&format!("{before}/cancel"), json!({})).await.expect(200);
    until(&world, "2026-12-03T16:01:00Z");
    let (amira, olha) = (back(&world, &amira).await, back(&world, &olha).await);
    remind(&world).await;
    assert_eq!(times(&amira).await, 3);
    olha.post(&format!("{off}/cancel"), json!({})).await.expect(200);
    amira.delete(&format!("{left}/attendance")).await.expect(204);
    olha.patch(&moved, json!({ "starts": "2026-12-06T10:00", "ends": "2026-12-06T12:00" })).await.expect(200);
    assert_eq!(times(&amira).await, 0, "{:?}", amira.inbox().await);
    remind(&world).await;
    assert_eq!(times(&amira).await, 0);
    until(&world, "2026-12-05T16:01:00Z");
    remind(&world).await;
    remind(&world).await;
    let amira = back(&world, &amira).await;
    let reminders: Vec<_> = amira.inbox().await.into_iter().filter(|(kind, _)| kind == REMINDER).collect();
    assert_eq!(reminders.len(), 1);
    assert!(reminders[0].1.contains("Verschoben") && reminders[0].1.contains("2026-12-06"), "{reminders:?}");
}

#[actix_web::test]
async fn several_servers_and_restarts_remind_once() {
    let mut world = december().await;
    let olha = world.member("Olha").await;
    let mut people = Vec::new();
    for number in 0..8 {
        people.push(world.member(&format!("Gast {number}")).await);
    }
    for day in 3..6 {
        let date = format!("2026-12-0{day}");
        let fields = json!({ "starts": format!("{date}T10:00"), "ends": format!("{date}T12:00") });
        let activity = posted(&olha, fields).await;
        for person in &people {
            joins(person, &activity).await;
        }
    }
    let other = App::start(world.app.config.clone()).await.expect("another server");
    for hour in 0..120 {
        if hour == 33 {
            let now = world.app.clock.now();
            world.restart().await;
            world.wait(now - world.app.clock.now());
        }
        world.wait(HOUR);
        other.clock.shift(world.app.clock.now() - other.clock.now());
        let (one, two, three) =
            tokio::join!(app::remind(&world.app), app::remind(&other), app::remind(&world.app));
        one.and(two).and(three).expect("reminded");
    }
    for person in people {
        let person = back(&world, &person).await;
        assert_eq!(times(&person).await, 3);
    }
}

#[actix_web::test]
async fn a_clock_that_jumps_two_days_ahead_and_back_reminds_once() {
    for jumps in [[2 * DAY, -2 * DAY], [-2 * DAY, 2 * DAY]] {
        let world = december().await;
        let (olha, amira) = (world.member("Olha").await, world.member("Amira").await);
        joins(&amira, &posted(&olha, json!({})).await).await;
        let mut told = 0;
        for hour in 0..84 {
            world.wait(HOUR);
            told += app::remind(&world.app).await.expect("reminded");
            // At noon on the day before, and while the reminder is a few hours old.
            if hour == 50 || hour == 60 {
                for jump in jumps {
                    world.wait(jump);
                    told += app::remind(&world.app).await.expect("reminded");
                }
            }
        }
        assert_eq!(told, 1, "{jumps:?}");
    }
}
