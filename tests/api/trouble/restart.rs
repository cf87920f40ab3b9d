//! PostgreSQL goes away and comes back while people write and read.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use tests::{Caller, Cluster, Ending, Process, TestDatabase, World, rounds};

use super::Day;

const WRITERS: usize = 8;

/// How long after this moment the last of the writers was answered well for the first time.
fn recovered_after(day: &Day, back: Instant) -> Duration {
    let seen = day.seen.lock().expect("seen");
    let good = seen.iter().filter(|seen| seen.at > back && seen.status.is_some_and(|status| status < 300));
    let first = good.map(|seen| seen.at).min().expect("somebody was answered well again");
    let bad = seen.iter().filter(|seen| seen.at > back && seen.status.is_none_or(|status| status >= 300));
    let last_bad = bad.map(|seen| seen.at).max().unwrap_or(back);
    first.max(last_bad) - back
}

/// Lets people write and read while PostgreSQL restarts; gives what they saw.
async fn round(
    cluster: &Arc<Cluster>,
    process: &Process,
    people: &[Caller],
    number: usize,
) -> (Day, Duration) {
    let day = Day::default();
    let mut busy = Vec::new();
    for (at, who) in people.iter().enumerate() {
        let who = Caller { address: process.address.clone(), ..who.clone() };
        busy.push(actix_web::rt::spawn(day.clone().read(who.clone())));
        busy.push(actix_web::rt::spawn(day.clone().write(who, format!("Treffen-{number}-{at}"))));
    }
    day.until_posted(2 * WRITERS).await;
    let ending = if number.is_multiple_of(2) { Ending::Orderly } else { Ending::Crash };
    let back = actix_web::rt::task::spawn_blocking({
        let cluster = cluster.clone();
        move || {
            cluster.restart(ending);
            Instant::now()
        }
    });
    let back = back.await.expect("PostgreSQL is back");
    // Until all can write again and everybody has been answered since.
    day.until_posted(day.posted_by_now() + 4 * WRITERS).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    day.over.store(true, std::sync::atomic::Ordering::Relaxed);
    join_all(busy).await.into_iter().for_each(|ended| ended.expect("nothing else goes wrong"));
    let recovered = recovered_after(&day, back);
    (day, recovered)
}

#[actix_web::test]
async fn while_postgres_restarts_people_are_told_to_wait_and_lose_nothing() {
    if std::env::var("TEST_DATABASE").as_deref() != Ok("postgres") {
        // SQLite is a part of the program and cannot go away.
        return;
    }
    let cluster = Arc::new(Cluster::start());
    let world = World::on(TestDatabase::at(&cluster.url), &[]).await;
    let mut people = Vec::new();
    for number in 0..WRITERS {
        people.push(world.member(&format!("Person {number}")).await);
    }
    world.hand_over().await;
    let process = Process::serve(&world, &[]).await;
    for number in 0..rounds(2, 10) {
        let (day, recovered) = round(&cluster, &process, &people, number).await;
        let statuses = day.statuses();
        let slowest = day.slowest();
        println!("answers by status: {statuses:?}, slowest {slowest:?}; all well again after {recovered:?}");
        assert!(statuses.keys().all(|status| matches!(status, 200 | 201 | 204 | 503)), "{statuses:?}");
        assert!(!tests::soaking() || recovered <= Duration::from_secs(5), "{recovered:?}");
        assert!(day.is_kept(&cluster.url).await > WRITERS);
    }
    assert!(!process.said().contains("panicked"), "{}", process.said());
}
