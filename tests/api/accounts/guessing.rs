//! Guessing: how many guesses count, and what a guess gives away.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use serde_json::{Value, json};
use server::clock::SECOND;
use tests::{PASSPHRASE, World};

/// Sends this many guesses at once, every so many seconds, for an hour; says how many were evaluated.
async fn evaluated_in_an_hour(at_once: u32, every: i64) -> usize {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let stranger = world.nobody();
    let mut evaluated = 0;
    for _ in 0..3_600 / every {
        let guesses = (0..at_once).map(|_| stranger.sign_in(&amira.sign_in_name, "a guess of a stranger"));
        for answer in join_all(guesses).await {
            match answer.status {
                401 => evaluated += 1,
                _ => drop(answer.refuses(429, "too-many-requests")),
            }
        }
        world.wait(every * SECOND);
    }
    world.wait(300 * SECOND);
    stranger.sign_in(&amira.sign_in_name, PASSPHRASE).await.expect(200);
    evaluated
}

#[actix_web::test]
async fn of_a_thousand_guesses_in_an_hour_at_most_forty_are_looked_at() {
    let evaluated = evaluated_in_an_hour(4, 14).await;
    assert!((10..=40).contains(&evaluated), "{evaluated}");
}

#[actix_web::test]
async fn who_guesses_twenty_times_at_the_same_moment_gains_nothing() {
    let evaluated = evaluated_in_an_hour(20, 72).await;
    assert!((10..=40).contains(&evaluated), "{evaluated}");
}

#[actix_web::test]
async fn of_right_passphrases_at_the_same_moment_none_is_taken_for_a_guess() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    for _ in 0..3 {
        let devices = (0..5).map(|_| amira.sign_in(&amira.sign_in_name, PASSPHRASE));
        for answer in join_all(devices).await {
            answer.expect(200);
        }
    }
}

/// The median time of the answer to this question about each of two names, asked in turn, each as often first as second.
async fn medians(
    world: &World,
    path: &str,
    question: impl Fn(&str) -> Value,
    names: [&str; 2],
) -> [Duration; 2] {
    let mut took = [Vec::new(), Vec::new()];
    for number in 0..2 * 800 {
        let at = (number + number / 2) % 2;
        let started = Instant::now();
        assert_eq!(world.nobody().post(path, question(names[at])).await.status, 401);
        took[at].push(started.elapsed());
        // Past every wait, so that each guess is looked at.
        world.wait(300 * SECOND);
    }
    took.map(|mut times| {
        times.sort_unstable();
        times[times.len() / 2]
    })
}

#[actix_web::test]
async fn an_unknown_name_takes_as_long_as_a_known_one() {
    if !tests::soaking() {
        println!("SKIPPED: timings are for `make soak`");
        return;
    }
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let names = [amira.sign_in_name.as_str(), "kein-solcher-name"];
    let guess = |name: &str| json!({ "sign_in_name": name, "passphrase": "a guess of a stranger" });
    let signing_in = medians(&world, "/api/v1/sign-in", guess, names).await;
    let code = |name: &str| json!({ "sign_in_name": name, "code": "AAAAA-AAAAA-AAAAA-AAAAA", "passphrase": "ein neuer Satz am See" });
    let recovering = medians(&world, "/api/v1/recover", code, names).await;
    for (what, [known, unknown]) in [("sign-in", signing_in), ("recovery", recovering)] {
        println!("{what}, medians: known name {known:?}, unknown name {unknown:?}");
        assert!(known.abs_diff(unknown) <= Duration::from_millis(5), "{what}: {known:?} {unknown:?}");
    }
}
