//! The program is told to stop while people write and read: what it has begun it finishes and tells.

use std::{
    collections::BTreeSet,
    sync::atomic::Ordering,
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use sea_orm::Database;
use tests::{Caller, Process, World, rounds};

use super::{Day, Seen, kept};

const PEOPLE: usize = 8;

/// One stop under load; gives when it was asked for, how long it took, and what the program said.
async fn stop(world: &World, people: &[Caller], number: usize, day: &Day) -> (Instant, Duration, String) {
    let mut process = Process::serve(world, &[]).await;
    let mut busy = Vec::new();
    for (at, who) in people.iter().enumerate() {
        let who = Caller { address: process.address.clone(), ..who.clone() };
        busy.push(actix_web::rt::spawn(day.clone().read(who.clone())));
        busy.push(actix_web::rt::spawn(day.clone().write(who, format!("Treffen-{number}-{at}"))));
    }
    day.until_posted(3 * PEOPLE).await;
    let asked = Instant::now();
    let ended = tokio::task::spawn_blocking(move || (process.terminate(), process.said()));
    let (took, said) = ended.await.expect("ended");
    day.over.store(true, Ordering::Relaxed);
    join_all(busy).await.into_iter().for_each(|ended| ended.expect("nobody was cut"));
    (asked, took, said)
}

/// Whether that may be seen around a stop: nobody is cut, and only a machine that is too busy before it turns people away.
fn is_fine(seen: &Seen, asked: Instant) -> bool {
    match seen.status {
        None | Some(200 | 201 | 204) => true,
        Some(503) => seen.at < asked,
        Some(_) => false,
    }
}

#[actix_web::test]
async fn a_server_that_is_told_to_stop_tells_everybody_what_it_did_for_them() {
    let world = World::new().await;
    let mut people = Vec::new();
    for number in 0..PEOPLE {
        people.push(world.member(&format!("Person {number}")).await);
    }
    world.hand_over().await;
    let (mut slowest, mut all) = (Duration::ZERO, BTreeSet::new());
    for number in 0..rounds(2, 20) {
        let day = Day::default();
        let (asked, took, said) = stop(&world, &people, number, &day).await;
        slowest = slowest.max(took);
        let statuses = day.statuses();
        let fine = day.seen.lock().expect("seen").iter().all(|seen| is_fine(seen, asked));
        assert!(fine, "{statuses:?}: {said}");
        assert!(day.is_kept(&world.database.url).await > PEOPLE);
        all.extend(day.posted.lock().expect("posted").drain(..));
    }
    println!("stopped {} writes deep within {slowest:?}", all.len());
    assert!(slowest <= Duration::from_secs(10), "{slowest:?}");
    let db = Database::connect(&world.database.url).await.expect("connects");
    let kept: BTreeSet<String> = kept(&db).await.into_keys().collect();
    let untold: Vec<_> = kept.difference(&all).collect();
    assert!(untold.is_empty(), "stored, and nobody was told: {untold:?}");
}
