//! Cars with one to three riders: the engine's tours against every order and every stop, tried one by one.

mod brute;
mod cars;

use matching::{Car, Leg, Rule, Tour};

use crate::judge::RULES;
use brute::{Answer, Slip};
use cars::Instance;

/// Cars of the short round.
fn rounds() -> u64 {
    if std::env::var_os("MITEINANDER_SOAK").is_some() { 6_000 } else { 600 }
}

#[derive(Debug, Default)]
struct Sum {
    tours: [u64; 4],
    moved: u64,
    interleaved: u64,
    merged: u64,
    reasons: [u64; 13],
    disagreements: Vec<String>,
}

/// Asks both about every leg of an instance.
fn compare(seed: u64, slip: Slip, sum: &mut Sum) {
    let instance = Instance::random(seed);
    let tables = instance.graph.tables();
    let mut car =
        Car::new(&tables, &instance.driver, &instance.riders, instance.from).expect("valid commutes");
    for leg in Leg::BOTH {
        for (day, seated) in instance.dates(leg) {
            let ours = car.tour((leg, day), &seated).expect("all of them are known");
            let theirs = brute::tour(&instance, (leg, day), &seated, slip);
            if let Ok(answer) = &theirs {
                sum.tours[seated.len()] += 1;
                sum.moved += u64::from(answer.moved > 0);
                sum.interleaved += u64::from(answer.interleaved);
                sum.merged += u64::from(answer.merged);
            }
            if let Err(rule) = theirs {
                sum.reasons[rule] += 1;
            }
            if let Some(what) = differ(&ours, &theirs) {
                let riders = seated.len();
                sum.disagreements.push(format!("seed {seed}, {leg:?} of {day}, {riders} riders: {what}"));
            }
        }
    }
}

fn differ(ours: &Result<Tour, Rule>, theirs: &Result<Answer, usize>) -> Option<String> {
    match (ours, theirs) {
        (Err(ours), Err(theirs)) => {
            (ours.code() != RULES[*theirs]).then(|| format!("{ours:?} is {}", RULES[*theirs]))
        }
        (Ok(ours), Ok(theirs)) => {
            let riders = ours.riders.iter().map(|one| {
                let [ride, walk] = [one.ride_ds, one.walk_ds].map(i64::from);
                let [board, alight, slack] = [one.board_ds, one.alight_ds, one.slack_ds].map(i64::from);
                (one.stop.id, board, alight, ride, walk, slack)
            });
            let [at, whole, detour] = [ours.at_ds, ours.whole_ds, ours.detour_ds].map(i64::from);
            let seen = (at, whole, detour, ours.detour_metres.into(), riders.collect::<Vec<_>>());
            let order: Vec<(usize, bool)> =
                ours.order.iter().map(|(rider, gets_in)| (usize::from(*rider), *gets_in)).collect();
            let same = seen == theirs.numbers && order == theirs.order;
            (!same).then(|| format!("{seen:?} {order:?} is {theirs:?}"))
        }
        (ours, theirs) => Some(format!("{ours:?} is {theirs:?}")),
    }
}

#[test]
fn engine_and_brute_force_agree_on_every_tour_time_stop_and_reason() {
    let mut sum = Sum::default();
    (1..=rounds()).for_each(|seed| compare(seed, Slip::None, &mut sum));
    println!("{} cars: tours by riders {:?}, {} of them with somebody moved", rounds(), sum.tours, sum.moved);
    assert!(sum.disagreements.is_empty(), "{:#?}", &sum.disagreements[..sum.disagreements.len().min(3)]);
    let enough = sum.tours[1] > 70 && sum.tours[2] > 70 && sum.tours[3] > 50;
    assert!(enough && sum.moved >= 5 && sum.interleaved >= 5 && sum.merged > 50, "{sum:?}");
    for rule in ["blocked", "women-only", "no-seat", "detour-minutes", "ride-time", "time-window"] {
        let index = RULES.iter().position(|known| *known == rule).expect("a rule");
        assert!(sum.reasons[index] > 0, "{rule} never said no");
    }
    assert!(sum.reasons[9] + sum.reasons[12] > 0, "neither the kilometres nor the night ever said no");
}

fn noticed(slip: Slip) -> bool {
    let mut sum = Sum::default();
    for seed in 1..=rounds() {
        compare(seed, slip, &mut sum);
        if !sum.disagreements.is_empty() {
            return true;
        }
    }
    false
}

#[test]
fn every_planted_slip_is_noticed() {
    let slips = [
        Slip::FirstInFirstOut,
        Slip::AllInBeforeAnyoneIsOut,
        Slip::EachStopsAlone,
        Slip::WindowOfTheDriverAlone,
        Slip::WayHomeMirrored,
        Slip::LimitExcluded,
        Slip::ShortestBeforeFewestMoved,
        Slip::RideAsIfAlone,
        Slip::NeighboursAsToday,
    ];
    for slip in slips {
        assert!(noticed(slip), "{slip:?} was not noticed");
    }
}
