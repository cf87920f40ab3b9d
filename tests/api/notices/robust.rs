//! The outbox under bad conditions: a killed sender, a push service out of its mind, several servers at once.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use server::{
    app::App,
    clock::{HOUR, SECOND},
    notices::{self, Kind, Lane},
};
use tests::{PushService, Reply, rounds};

use super::push::{reached_on, tell};
use crate::activities::december;

#[actix_web::test]
async fn a_sender_that_is_killed_again_and_again_loses_nothing() {
    let world = december().await;
    // Of ten: one says nothing, two are busy, two are ill.
    let service = PushService::start(&world, |number, _| match number * 7 % 10 {
        0 => Reply::Silence,
        1 => Reply::Busy(30),
        2 => Reply::Busy(1),
        3 => Reply::Status(500),
        4 => Reply::Status(503),
        _ => Reply::Status(201),
    });
    let people = [world.member("Amira").await, world.member("Olha").await];
    reached_on(&people[0], "amira").await;
    reached_on(&people[1], "olha").await;
    let (kills, told) = (rounds(12, 50), rounds(20, 100));
    let mut killed = 0;
    for number in 0..told {
        tell(&world, &people[number % 2], Kind::ActivityMessage, None).await;
    }
    for _ in 0..kills {
        // Dropped in the middle of whatever it does, as a killed process is.
        let cut =
            tokio::time::timeout(Duration::from_millis(30), notices::deliver(&world.app, Lane::Devices))
                .await;
        killed += usize::from(cut.is_err());
        world.wait(61 * SECOND);
    }
    assert!(killed >= kills / 4, "only {killed} of {kills} were in the middle of something");
    let taken = |service: &PushService| -> BTreeSet<String> {
        let all = service.sent();
        all.iter().filter(|sent| sent.taken).map(|sent| sent.headers["topic"].clone()).collect()
    };
    for _ in 0..200 {
        if taken(&service).len() == told {
            break;
        }
        let _ = tokio::time::timeout(Duration::from_millis(500), notices::deliver(&world.app, Lane::Devices))
            .await;
        world.wait(10 * 60 * SECOND);
    }
    assert_eq!(taken(&service).len(), told, "{} sent", service.sent().len());
}

#[actix_web::test]
async fn two_servers_on_one_database_send_each_message_once() {
    let world = december().await;
    let other = App::start(world.app.config.clone()).await.expect("another server");
    other.clock.shift(world.app.clock.now() - other.clock.now());
    let service = PushService::start(&world, |_, _| Reply::Status(201));
    service.serves(&other);
    let amira = world.member("Amira").await;
    reached_on(&amira, "a").await;
    let told = 60;
    for _ in 0..told {
        tell(&world, &amira, Kind::ActivityMessage, None).await;
    }
    let run = |app: server::app::Shared| async move {
        for _ in 0..20 {
            notices::deliver(&app, Lane::Devices).await.expect("delivered");
        }
    };
    tokio::join!(run(world.app.clone()), run(other));
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for sent in service.sent() {
        *times.entry(sent.headers["topic"].clone()).or_default() += 1;
    }
    assert_eq!(times.len(), told);
    assert!(times.values().all(|count| *count == 1), "{times:?}");
}

#[actix_web::test]
async fn what_is_too_old_is_not_sent_any_more() {
    let world = december().await;
    let service = PushService::start(&world, |_, _| Reply::Status(201));
    let amira = world.member("Amira").await;
    reached_on(&amira, "a").await;
    tell(&world, &amira, Kind::ActivityMessage, Some(2 * HOUR)).await;
    assert_eq!(amira.inbox().await.len(), 1);
    world.wait(5 * HOUR);
    world.deliver().await;
    assert_eq!(service.sent().len(), 0);
}
