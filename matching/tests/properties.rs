//! The properties of a right engine, each on random worlds.

#[path = "support/mod.rs"]
mod support;

use std::collections::BTreeSet;

use matching::*;
use proptest::prelude::*;
use support::world::{World, place};

type Days = BTreeSet<(i32, Leg, u8)>;

/// The feasible (date, leg, code) of every ordered pair of a world.
fn feasible(world: &World, commutes: &[Commute]) -> Vec<((u128, u128), Days)> {
    let tables = world.graph.tables();
    let board = loaded(&tables, world.from, commutes);
    let mut all = Vec::new();
    for driver in commutes {
        for rider in commutes.iter().filter(|rider| rider.id != driver.id) {
            let outcome = board.outcome(driver.id, rider.id).expect("both are there");
            let rides = outcome.map(|pairing| pairing.rides);
            let keys = rides.unwrap_or_default();
            let days = keys.iter().map(|ride| (ride.day, ride.leg, ride.rider_code)).collect();
            all.push(((driver.id, rider.id), days));
        }
    }
    all
}

fn loaded<'a>(tables: &'a FixedTables, from: i32, commutes: &[Commute]) -> Board<&'a FixedTables> {
    let mut board = Board::new(tables, from);
    for commute in commutes {
        board.load(commute.clone()).expect("random commutes are valid");
    }
    board.prepare(usize::MAX);
    board
}

/// Whether every set of `narrow` is within that of `wide`.
fn within(narrow: &[((u128, u128), Days)], wide: &[((u128, u128), Days)]) -> bool {
    narrow.iter().zip(wide).all(|((_, narrow), (_, wide))| narrow.is_subset(wide))
}

fn with(commutes: &[Commute], change: impl Fn(&mut Commute)) -> Vec<Commute> {
    let mut changed = commutes.to_vec();
    changed.iter_mut().for_each(change);
    changed
}

/// Everything a board says of its posts, as text: bytes to compare.
fn everything(board: &mut Board<&FixedTables>, ids: &[u128]) -> String {
    let mut text = String::new();
    for id in ids {
        let matches = board.matches(*id).expect("it is there");
        text += &format!("{id}: {matches:?}\n");
        for found in matches.best.iter().chain(&matches.also_possible) {
            let pairing = board.match_detail(*id, found.id, found.drives).expect("it is a match");
            text += &format!("{:?}\n{:?}\n", explain(&pairing), pairing);
        }
    }
    text
}

fn ids(world: &World) -> Vec<u128> {
    world.commutes.iter().map(|commute| commute.id).collect()
}

fn shifted(commute: &Commute, days: i32) -> Commute {
    let mut commute = commute.clone();
    match &mut commute.roster.pattern {
        Pattern::Cycle { anchor, .. } => *anchor += days,
        Pattern::Dated(list) => list.iter_mut().for_each(|(day, _)| *day += days),
    }
    commute.roster.exceptions.iter_mut().for_each(|(day, _)| *day += days);
    commute.taken.iter_mut().for_each(|taken| taken.day += days);
    commute
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn wider_limits_lose_no_day(seed in any::<u64>(), more in 1_u8..15) {
        let world = World::random(seed);
        let before = feasible(&world, &world.commutes);
        let changes: [&dyn Fn(&mut Commute); 5] = [
            &|commute| commute.limits.detour = (commute.limits.detour + more).min(20),
            &|commute| commute.limits.wait += more,
            &|commute| commute.limits.early += more,
            &|commute| commute.limits.walk += u16::from(more) * 100,
            &|commute| commute.limits.seats = (commute.limits.seats + more).min(8),
        ];
        for (index, change) in changes.into_iter().enumerate() {
            let after = feasible(&world, &with(&world.commutes, change));
            prop_assert!(within(&before, &after), "change {}", index);
        }
    }

    #[test]
    fn a_smaller_buffer_loses_no_day_of_adults(seed in any::<u64>(), less in 1_u8..15) {
        let world = World::random(seed);
        let adults = with(&world.commutes, |commute| commute.person.birth = None);
        let smaller = with(&adults, |commute| {
            commute.limits.buffer = commute.limits.buffer.saturating_sub(less);
        });
        prop_assert!(within(&feasible(&world, &adults), &feasible(&world, &smaller)));
    }

    #[test]
    fn the_score_falls_in_g_and_rises_in_c(c in 0.0..1.0_f64, more in 0.0..1.0_f64, g in 0.0..80.0_f64, worse in 0.0..40.0_f64) {
        let wider = (c + more).min(1.0);
        prop_assert!(score(c, g + worse) <= score(c, g));
        prop_assert!(score(wider, g) >= score(c, g));
        prop_assert!(score(wider, g) <= 100);
    }

    #[test]
    fn another_post_changes_no_score(seed in any::<u64>()) {
        let world = World::random(seed);
        let tables = world.graph.tables();
        let (last, others) = world.commutes.split_last().unwrap();
        let mut board = loaded(&tables, world.from, others);
        let outcomes = |board: &Board<&FixedTables>| -> Vec<Outcome> {
            let pairs = others.iter().flat_map(|a| others.iter().map(move |b| (a.id, b.id)));
            pairs.map(|(a, b)| board.outcome(a, b).unwrap()).collect()
        };
        let before = outcomes(&board);
        board.insert(last.clone()).unwrap();
        prop_assert_eq!(before, outcomes(&board));
        // Only open requests to a driver do, and only for the better or worse of that driver's matches.
        let driver = others[0].id;
        board.set_pending(driver, vec![1, 2]);
        for (a, b) in others.iter().flat_map(|a| others.iter().map(move |b| (a, b))).filter(|(a, _)| a.id != driver) {
            let alone = evaluate(&tables, a, b, world.from).unwrap();
            prop_assert_eq!(board.outcome(a.id, b.id).unwrap(), alone);
        }
    }

    #[test]
    fn a_driver_is_on_the_riders_list_if_the_rider_is_on_the_drivers(seed in any::<u64>()) {
        let world = World::random(seed);
        let tables = world.graph.tables();
        let mut board = loaded(&tables, world.from, &world.commutes);
        let mut seen = BTreeSet::new();
        for id in ids(&world) {
            let matches = board.matches(id).unwrap();
            for found in matches.best.iter().chain(&matches.also_possible) {
                let pair = if found.drives { (id, found.id) } else { (found.id, id) };
                seen.insert((pair, found.score, found.drives));
            }
        }
        for (pair, score, drives) in &seen {
            prop_assert!(seen.contains(&(*pair, *score, !drives)));
        }
    }

    #[test]
    fn seven_days_later_all_is_seven_days_later(seed in any::<u64>()) {
        let world = World::random(seed);
        let adults = with(&world.commutes, |commute| {
            commute.person.birth = None;
            commute.roster.holidays = [].into();
        });
        let later: Vec<Commute> = adults.iter().map(|commute| shifted(commute, 7)).collect();
        let next = World { graph: World::random(seed).graph, commutes: Vec::new(), from: world.from + 7 };
        for ((pair, before), (_, after)) in feasible(&world, &adults).into_iter().zip(feasible(&next, &later)) {
            let moved: Days = before.into_iter().map(|(day, leg, code)| (day + 7, leg, code)).collect();
            prop_assert_eq!(moved, after, "{:?}", pair);
        }
    }

    #[test]
    fn the_order_of_inserts_is_irrelevant(seed in any::<u64>(), turn in 1_usize..9) {
        let world = World::random(seed);
        let tables = world.graph.tables();
        let mut batch = loaded(&tables, world.from, &world.commutes);
        batch.fill(usize::MAX);
        let expected = everything(&mut batch, &ids(&world));
        let mut other = world.commutes.clone();
        let count = other.len();
        other.rotate_left(turn % count);
        other.swap(0, count / 2);
        let mut one_by_one = Board::new(&tables, world.from);
        for commute in other {
            one_by_one.insert(commute).unwrap();
        }
        prop_assert_eq!(expected, everything(&mut one_by_one, &ids(&world)));
    }

    #[test]
    fn to_post_and_delete_is_to_do_nothing(seed in any::<u64>()) {
        let world = World::random(seed);
        let tables = world.graph.tables();
        let (last, others) = world.commutes.split_last().unwrap();
        let ids: Vec<u128> = others.iter().map(|commute| commute.id).collect();
        let mut board = loaded(&tables, world.from, others);
        let before = everything(&mut board, &ids);
        board.insert(last.clone()).unwrap();
        everything(&mut board, &ids);
        prop_assert!(board.remove(last.id));
        prop_assert_eq!(before, everything(&mut board, &ids));
        prop_assert_eq!(board.matches(last.id), None);
    }

    #[test]
    fn no_detour_is_negative_where_the_map_obeys_the_triangle(seed in any::<u64>()) {
        let world = World::random(seed);
        let tables = world.graph.tables();
        let board = loaded(&tables, world.from, &world.commutes);
        for driver in &world.commutes {
            for rider in &world.commutes {
                let rides = board.outcome(driver.id, rider.id).unwrap().map(|pairing| pairing.rides);
                prop_assert!(rides.unwrap_or_default().iter().all(|ride| ride.detour_ds >= 0));
            }
        }
    }

    #[test]
    fn the_safe_bound_undercuts_every_trip(seed in any::<u64>()) {
        let world = World::random(seed);
        let tables = world.graph.tables();
        let spots: Vec<Spot> = (0..world.graph.points.len()).map(|node| tables.spot(node)).collect();
        let maps: [&dyn Travel; 2] = [&tables, &StraightLine];
        for map in maps {
            for from in spots.iter().step_by(9) {
                for (trip, to) in map.trips_from(*from, &spots, u32::MAX).iter().zip(&spots) {
                    prop_assert!(trip.ds >= map.least_ds(straight_metres(from.point, to.point)));
                }
                let (forward, back) = (map.trips_from(*from, &spots, 5_000), map.trips_to(*from, &spots, 5_000));
                for (index, spot) in spots.iter().enumerate() {
                    prop_assert_eq!(map.trips_to(*spot, &[*from], 5_000)[0], forward[index]);
                    prop_assert_eq!(map.trips_from(*spot, &[*from], 5_000)[0], back[index]);
                }
            }
        }
    }

    #[test]
    fn a_home_moved_inside_its_cell_changes_no_byte(seed in any::<u64>(), dx in 0.0..1.0_f64, dy in 0.0..1.0_f64) {
        let world = World::random(seed);
        let tables = world.graph.tables();
        let ids = ids(&world);
        let mut board = loaded(&tables, world.from, &world.commutes);
        let before = everything(&mut board, &ids);
        // The mover's home lies anywhere in the cell; what reaches the engine is the centre.
        let mut mover = world.commutes[0].clone();
        let node = mover.home.spot.index as usize;
        let cell = Cell { centre: node, width: 0.006 };
        let centre = world.graph.points[node];
        let home = Point::new(centre.x() + (dx - 0.5) * cell.width, centre.y() + (dy - 0.5) * cell.width);
        prop_assert!(cell.holds(&world, home));
        mover.home = place(&world.graph, cell.centre, mover.home.id);
        board.insert(mover.clone()).unwrap();
        prop_assert_eq!(&before, &everything(&mut board, &ids));
        let why = board.why_nobody(&mover);
        prop_assert_eq!(why, loaded(&tables, world.from, &world.commutes).why_nobody(&world.commutes[0]));
    }
}

/// A cell as the service keeps it: all homes within it become its centre.
struct Cell {
    centre: usize,
    width: f64,
}

impl Cell {
    fn holds(&self, world: &World, home: Point) -> bool {
        let centre = world.graph.points[self.centre];
        (home.x() - centre.x()).abs() <= self.width / 2.0 && (home.y() - centre.y()).abs() <= self.width / 2.0
    }
}
