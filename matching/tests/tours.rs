//! The properties of right tours, each on random cars.

#[path = "support/mod.rs"]
mod support;

use matching::*;
use proptest::prelude::*;
use support::world::World;

/// A world of people who fit well, the first of whom drives and the next three of whom ride.
fn car(seed: u64) -> (World, Commute, Vec<Commute>) {
    let mut world = World::crowd(seed, 4);
    for (index, one) in world.commutes.iter_mut().enumerate() {
        one.role = if index == 0 { Role::Drive } else { Role::Ride };
        one.limits.detour = 20;
    }
    let driver = world.commutes[0].clone();
    let riders = world.commutes[1..].to_vec();
    (world, driver, riders)
}

fn with(commutes: &[Commute], change: impl Fn(&mut Commute)) -> Vec<Commute> {
    let mut changed = commutes.to_vec();
    changed.iter_mut().for_each(change);
    changed
}

fn seated(riders: &[Commute], shift_day: i32) -> Vec<Seated> {
    riders.iter().map(|one| Seated { rider: one.id, shift_day }).collect()
}

/// Wide enough that no clock says no: what is left are roads.
fn unhurried(one: &mut Commute) {
    one.shifts[0] = Shift { start: 480, end: 960, start_window: 0, end_window: 0, site: 0 };
    one.limits = Limits { buffer: 0, early: 120, wait: 120, ..one.limits };
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_tour_with_one_rider_is_the_pair(seed in any::<u64>()) {
        let (world, driver, riders) = car(seed);
        let tables = world.graph.tables();
        let mut car = Car::new(&tables, &driver, &riders, world.from).unwrap();
        for rider in &riders {
            let pairing = car.outcome(rider.id).unwrap();
            for ride in pairing.map(|pairing| pairing.rides).unwrap_or_default() {
                let day = ride.day + i32::from(ride.day_offset);
                let tour = car.tour((ride.leg, day), &[Seated { rider: rider.id, shift_day: ride.day }]);
                let tour = tour.unwrap().expect("the pair fits");
                let one = tour.riders[0];
                let own = i32::from(ride.day_offset) * 14_400 * 60;
                prop_assert_eq!(tour.at_ds + own, ride.at_ds);
                prop_assert_eq!((tour.detour_ds, tour.detour_metres), (ride.detour_ds, ride.detour_metres));
                prop_assert_eq!((one.stop, one.meeting_point), (ride.stop, ride.meeting_point));
                prop_assert_eq!((one.board_ds, one.ride_ds), (ride.board_ds, ride.ride_ds));
                prop_assert_eq!((one.walk_ds, one.slack_ds), (ride.walk_ds, ride.slack_ds));
            }
            let days = car.outcome(rider.id).unwrap().map_or(0, |pairing| pairing.rides.len());
            let legs = (world.from..world.from + HORIZON_DAYS).flat_map(|day| Leg::BOTH.map(|leg| (leg, day)));
            let fits = |on: &(Leg, i32)| {
                matches!(car.tour(*on, &[Seated { rider: rider.id, shift_day: on.1 }]), Some(Ok(_)))
            };
            prop_assert_eq!(legs.filter(fits).count(), days);
        }
    }

    #[test]
    fn the_order_of_the_riders_is_irrelevant(seed in any::<u64>(), turn in 0_usize..3) {
        let (world, driver, riders) = car(seed);
        let tables = world.graph.tables();
        let mut turned = riders.clone();
        turned.rotate_left(turn);
        turned.swap(0, 2);
        let mut one = Car::new(&tables, &driver, &riders, world.from).unwrap();
        let mut other = Car::new(&tables, &driver, &turned, world.from).unwrap();
        for day in world.from..world.from + 5 {
            for leg in Leg::BOTH {
                let (a, b) = (one.tour((leg, day), &seated(&riders, day)), other.tour((leg, day), &seated(&turned, day)));
                prop_assert_eq!(a, b);
            }
        }
    }

    #[test]
    fn who_stays_at_home_makes_no_tour_impossible_or_longer(seed in any::<u64>()) {
        let (world, driver, riders) = car(seed);
        let riders = with(&riders, unhurried);
        let driver = with(&[driver], unhurried).remove(0);
        let tables = world.graph.tables();
        let mut car = Car::new(&tables, &driver, &riders, world.from).unwrap();
        for day in world.from..world.from + 5 {
            for leg in Leg::BOTH {
                let all = seated(&riders, day);
                let Some(Ok(whole)) = car.tour((leg, day), &all) else { continue };
                let mut as_paired = |tour: &Tour| {
                    tour.riders.iter().all(|one| {
                        let alone = Seated { rider: one.rider, shift_day: day };
                        matches!(car.tour((leg, day), &[alone]), Some(Ok(pair)) if pair.riders[0].stop == one.stop)
                    })
                };
                // Where somebody walks elsewhere for the others, the fewer may stay where their pairs meet, at more detour.
                let unmoved = as_paired(&whole);
                for gone in 0..all.len() {
                    let mut fewer = all.clone();
                    fewer.remove(gone);
                    let left = car.tour((leg, day), &fewer).unwrap();
                    prop_assert!(left.is_ok(), "{left:?} without {gone}");
                    let detour = left.map(|tour| tour.detour_ds).unwrap_or_default();
                    prop_assert!(!unmoved || detour <= whole.detour_ds);
                }
            }
        }
    }

    #[test]
    fn more_patience_loses_no_tour(seed in any::<u64>(), less in 1_u8..15, more in 1_u8..30) {
        let (world, mut driver, riders) = car(seed);
        let tables = world.graph.tables();
        driver.limits.detour -= less;
        let patient = with(&riders, |one| {
            one.limits.early += more;
            one.limits.wait += more;
        });
        let generous = Commute { limits: Limits { detour: 20, ..driver.limits }, ..driver.clone() };
        let mut before = Car::new(&tables, &driver, &riders, world.from).unwrap();
        let mut after = Car::new(&tables, &generous, &patient, world.from).unwrap();
        for leg in Leg::BOTH {
            let on = (leg, world.from + 1);
            let two = seated(&riders[..2], world.from + 1);
            if matches!(before.tour(on, &two), Some(Ok(_))) {
                // The pairs may meet elsewhere now; then the same stops are still among those tried.
                prop_assert!(matches!(after.tour(on, &two), Some(Ok(_))));
            }
        }
    }

    #[test]
    fn beside_nobody_a_pair_is_as_it_was_and_beside_others_it_has_no_other_dates(seed in any::<u64>()) {
        let (world, driver, riders) = car(seed);
        let tables = world.graph.tables();
        let mut board = Board::new(&tables, world.from);
        for one in std::iter::once(&driver).chain(&riders) {
            board.load(one.clone()).unwrap();
        }
        board.prepare(usize::MAX);
        let mut car = Car::new(&tables, &driver, &riders, world.from).unwrap();
        for rider in &riders {
            let alone = board.outcome(driver.id, rider.id).unwrap();
            prop_assert_eq!(board.outcome_beside(driver.id, rider.id, &Aboard::new()).unwrap(), alone.clone());
            let others: Vec<Commute> = riders.iter().filter(|other| other.id != rider.id).cloned().collect();
            let (day, other) = (world.from + 1, &others[0]);
            let aboard = Aboard::from([((Leg::Out, day), seated(&others[..1], day))]);
            let beside = board.outcome_beside(driver.id, rider.id, &aboard).unwrap();
            let rides = |outcome: &Outcome| outcome.as_ref().map(|pairing| pairing.rides.clone()).unwrap_or_default();
            let lost: Vec<Ride> = rides(&alone).into_iter().filter(|one| !rides(&beside).contains(one)).collect();
            prop_assert_eq!(rides(&beside).len() + lost.len(), rides(&alone).len());
            prop_assert!(lost.iter().all(|one| (one.leg, one.day) == (Leg::Out, day)));
            let both = [Seated { rider: rider.id, shift_day: day }, Seated { rider: other.id, shift_day: day }];
            let fits = |car: &mut Car<_>, of: &[Seated]| matches!(car.tour((Leg::Out, day), of), Some(Ok(_)));
            let kept = fits(&mut car, &both[..1]) && (fits(&mut car, &both) || !fits(&mut car, &both[1..]));
            prop_assert_eq!(rides(&beside).iter().any(|one| (one.leg, one.day) == (Leg::Out, day)), kept);
        }
    }
}
