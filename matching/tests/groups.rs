//! Groups against brute force: every driver, every two and three riders, every date, one by one.

#[path = "support/mod.rs"]
mod support;

use matching::*;
use support::world::World;

/// People of whom many fit: few enough that nobody is beyond the bounds of the search.
fn people(seed: u64) -> World {
    let mut world = World::crowd(seed, 7);
    for (index, one) in world.commutes.iter_mut().enumerate() {
        one.limits.detour = 20;
        one.role = [Role::Drive, Role::Either, Role::Ride][index % 3];
        one.person.woman = index % 2 == 0;
        if (seed + index as u64).is_multiple_of(11) {
            one.person.blocked = vec![1_000 + ((index as u128 + 2) % 7)];
        }
    }
    world
}

/// The legs of the next four weeks, walking through the roster.
fn legs(one: &Commute, from: i32) -> Vec<(i32, Leg)> {
    let days = (from..from + 28).filter(|day| one.roster.code_on(*day).is_some());
    days.flat_map(|day| [(day, Leg::Out), (day, Leg::Home)]).collect()
}

type Brute = (u32, usize, i32, u128, Vec<u128>, Vec<(i32, Leg)>);

fn brute(world: &World, driver: &Commute, riders: &[&Commute]) -> Option<Brute> {
    let tables = world.graph.tables();
    let own: Vec<Commute> = riders.iter().map(|one| (*one).clone()).collect();
    let mut car = Car::new(&tables, driver, &own, world.from).expect("valid");
    let mut shared = Vec::new();
    let mut detours = 0;
    for (day, leg) in legs(driver, world.from) {
        let seated: Vec<Seated> = riders.iter().map(|one| Seated { rider: one.id, shift_day: day }).collect();
        if let Some(Ok(tour)) = car.tour((leg, day), &seated) {
            shared.push((day, leg));
            detours += tour.detour_ds;
        }
    }
    let everybody = riders.iter().copied().chain([driver]);
    let count = shared.len();
    let percent = everybody.map(|one| 100 * count / legs(one, world.from).len().max(1)).min()?;
    if percent < 60 || count == 0 {
        return None;
    }
    let detour = (f64::from(detours) / count as f64).ceil() as i32;
    let mut ids: Vec<u128> = riders.iter().map(|one| one.id).collect();
    ids.sort_unstable();
    Some((100 - percent as u32, 3 - riders.len(), detour, driver.id, ids, shared))
}

/// All groups with somebody in them, the best first.
fn all_with(world: &World, id: u128) -> Vec<Brute> {
    let mut all = Vec::new();
    let people = &world.commutes;
    for driver in people.iter().filter(|one| one.role != Role::Ride) {
        let riders: Vec<&Commute> =
            people.iter().filter(|one| one.role != Role::Drive && one.id != driver.id).collect();
        for a in 0..riders.len() {
            for b in a + 1..riders.len() {
                let two = [riders[a], riders[b]];
                let threes = (b + 1..riders.len()).map(|c| vec![riders[a], riders[b], riders[c]]);
                for set in std::iter::once(two.to_vec()).chain(threes) {
                    if driver.id == id || set.iter().any(|one| one.id == id) {
                        all.extend(brute(world, driver, &set));
                    }
                }
            }
        }
    }
    all.sort();
    all
}

#[test]
fn the_groups_are_those_of_brute_force_and_the_best_come_first() {
    let (mut found, mut of_four) = (0, 0);
    for seed in 1..=12 {
        let world = people(seed);
        let tables = world.graph.tables();
        let mut board = Board::new(&tables, world.from);
        for one in &world.commutes {
            board.load(one.clone()).expect("valid");
        }
        board.fill(usize::MAX);
        for one in &world.commutes {
            let ours = board.groups(one.id).expect("it is there");
            let mut theirs: Vec<Brute> = Vec::new();
            for group in all_with(&world, one.id) {
                let people = |known: &Brute| [&known.4[..], &[known.3]].concat();
                let within = |known: &Brute| people(&group).iter().all(|id| people(known).contains(id));
                if theirs.len() < 3 && !theirs.iter().any(within) {
                    theirs.push(group);
                }
            }
            let ours: Vec<Brute> = (ours.iter())
                .map(|group| {
                    let Group { driver, riders, shared, percent, detour_ds } = group.clone();
                    (100 - percent, 3 - riders.len(), detour_ds, driver, riders, shared)
                })
                .collect();
            assert_eq!(ours, theirs, "seed {seed}, {}", one.id);
            found += ours.len();
            of_four += ours.iter().filter(|group| group.1 == 0).count();
        }
    }
    println!("{found} groups, {of_four} of them of four");
    assert!(found > 20 && of_four > 5, "{found} {of_four}");
}
