//! The engine against an oracle by brute force, and the oracle's own mistakes against the engine.

#[path = "../support/mod.rs"]
mod support;

mod compare;
mod judge;
mod people;
mod roads;
mod tours;

use std::sync::OnceLock;

use compare::{Tally, compare};
use judge::Fault;
use support::world::World;

/// Instances of the short round; `MITEINANDER_SOAK=1` runs ten times as many.
fn rounds() -> u64 {
    if std::env::var_os("MITEINANDER_SOAK").is_some() { 2_200 } else { 220 }
}

/// The worlds that are as hard as they should be, from `first` on.
fn instances(first: u64, count: u64) -> impl Iterator<Item = (u64, World, Tally)> {
    let worlds = (first..).map(|seed| (seed, World::random(seed)));
    worlds
        .filter_map(|(seed, world)| {
            let tally = compare(&world, Fault::None);
            let hard = compare::is_hard(&world, &tally);
            // An instance that disagrees is never skipped.
            (hard || tally.disagreements > 0).then_some((seed, world, tally))
        })
        .take(count as usize)
}

#[test]
fn engine_and_oracle_agree_on_every_pair_date_stop_time_and_reason() {
    let halves = std::thread::scope(|scope| {
        let half = |first| scope.spawn(move || total(instances(first, rounds() / 2)));
        [half(1), half(1_000_001)].map(|half| half.join().unwrap())
    });
    let mut sum = Tally::default();
    for half in halves {
        sum.add(&half);
    }
    println!("{} instances: {sum:?}", rounds());
    assert_eq!(sum.disagreements, 0, "first: {:?}", sum.first);
    assert_eq!((sum.false_matches, sum.lost_matches), (0, 0));
    assert!(sum.matches >= 10 * rounds() && sum.near_misses >= 10 * rounds());
    // Every rule was the reason of some pair: none of them is dead.
    for (rule, times) in judge::RULES.iter().zip(sum.reasons) {
        assert!(times > 0, "{rule} never said no");
    }
}

fn total(instances: impl Iterator<Item = (u64, World, Tally)>) -> Tally {
    let mut sum = Tally::default();
    for (seed, _, mut tally) in instances {
        if let Some(first) = &mut tally.first {
            *first = format!("seed {seed}: {first}");
        }
        sum.add(&tally);
    }
    sum
}

/// How many of 20 instances notice a fault.
fn noticed(fault: Fault) -> usize {
    static WORLDS: OnceLock<Vec<World>> = OnceLock::new();
    let worlds = WORLDS.get_or_init(|| instances(77_001, 20).map(|(_, world, _)| world).collect());
    worlds.iter().filter(|world| compare(world, fault).disagreements > 0).count()
}

#[test]
fn a_mirrored_return_is_noticed() {
    assert_eq!(noticed(Fault::MirroredReturn), 20);
}

#[test]
fn a_missing_reverse_row_is_noticed() {
    assert_eq!(noticed(Fault::MissingReverse), 20);
}

#[test]
fn an_end_dated_by_the_start_is_noticed() {
    assert_eq!(noticed(Fault::EndIsStart), 20);
}

#[test]
fn ignored_exceptions_are_noticed() {
    assert_eq!(noticed(Fault::NoExceptions), 20);
}

#[test]
fn a_stop_counted_once_is_noticed() {
    assert_eq!(noticed(Fault::StopOnce), 20);
}

#[test]
fn a_day_taken_from_utc_is_noticed() {
    // Only those instances notice in which somebody comes or goes within two hours after midnight.
    assert!(noticed(Fault::DayFromUtc) >= 17);
}

#[test]
fn an_exact_home_is_noticed() {
    assert_eq!(noticed(Fault::ExactHome), 20);
}

#[test]
fn a_limit_that_excludes_its_own_value_is_noticed() {
    // Limits are met to the decisecond where homes and sites coincide: often, not everywhere.
    assert!(noticed(Fault::StrictLimits) >= 10);
}
