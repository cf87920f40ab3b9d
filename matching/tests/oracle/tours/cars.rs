//! Random cars: a driver and up to three riders who live and work near each other, on random streets.

use matching::*;

use crate::support::graph::Graph;
use crate::support::rng::Rng;
use crate::support::world::{World, plain};

/// A driver with one to three riders.
pub struct Instance {
    pub graph: Graph,
    pub driver: Commute,
    pub riders: Vec<Commute>,
    pub from: i32,
}

impl Instance {
    pub fn random(seed: u64) -> Self {
        let world = World::random(seed);
        let mut rng = Rng(seed ^ 0x7075);
        let sites: Vec<Place> = world.commutes.iter().take(3).map(|one| one.sites[0]).collect();
        let homes = world.commutes.iter().take(6).map(|one| (one.home, one.meeting_points.clone()));
        let homes: Vec<(Place, Vec<Place>)> = homes.collect();
        // Early, over midnight, late; the windows of people who work nearly the same hours.
        let hours = *rng.pick(&[(360, 840), (360, 840), (1_320, 1_800), (840, 1_435), (300, 1_380)]);
        let later = |rng: &mut Rng, minute: i64| u16::try_from(minute + rng.range(-6, 6)).expect("a minute");
        let somebody = |id: u128, role: Role, rng: &mut Rng| {
            let (home, points) = rng.pick(&homes).clone();
            let mut one = plain(id, role, home, *rng.pick(&sites));
            // So that every order and stop can be tried in a moment.
            let metres = |point: &Place| straight_metres(point.spot.point, home.spot.point);
            let mut points = points;
            points.sort_by(|a, b| metres(a).total_cmp(&metres(b)));
            one.meeting_points = points.into_iter().take(3).collect();
            let (start, end) = (later(rng, hours.0), later(rng, hours.1));
            let window = |rng: &mut Rng| if rng.chance(20) { rng.range(0, 40) as u8 } else { 0 };
            let (start_window, end_window) = (window(rng), window(rng));
            one.shifts[0] = Shift { start, end, start_window, end_window, site: 0 };
            one.roster.pattern = Pattern::Cycle { anchor: world.from, days: vec![Some(0)] };
            one.limits = Limits {
                detour: *rng.pick(&[0, 5, 8, 11, 15, 20, 20]),
                buffer: *rng.pick(&[0, 5, 10]),
                early: *rng.pick(&[20, 45, 60]),
                wait: *rng.pick(&[15, 30, 45]),
                walk: *rng.pick(&[0, 1_000, 2_500]),
                seats: if rng.chance(10) { 2 } else { 4 },
            };
            one.person.woman = rng.chance(80);
            one.person.women_only = rng.chance(5);
            one.person.verified = true;
            one
        };
        let driver = somebody(1, Role::Drive, &mut rng);
        let count = *rng.pick(&[1, 2, 2, 3, 3, 3]);
        let mut riders: Vec<Commute> =
            (0..count).map(|number| somebody(2 + number, Role::Ride, &mut rng)).collect();
        tie(&mut rng, &driver, &mut riders);
        Self { graph: world.graph, driver, riders, from: world.from }
    }

    /// A date of each leg, with all riders, who were not born in the order of their ids.
    pub fn dates(&self, leg: Leg) -> Vec<(i32, Vec<Seated>)> {
        let day = self.from + 3;
        let ends = |one: &Commute| if leg == Leg::Home { one.shifts[0].end_days() } else { 0 };
        let own = day + ends(&self.driver);
        // Whoever's night ends on the other side of midnight has the neighbouring date.
        let seated = |one: &Commute| Seated { rider: one.id, shift_day: day };
        let mut all: Vec<Seated> = self.riders.iter().rev().map(seated).collect();
        all.sort_by_key(|one| one.rider % 2);
        vec![(own, all)]
    }
}

/// A neighbour and colleague of the driver, a block, one home for two, a minor.
fn tie(rng: &mut Rng, driver: &Commute, riders: &mut [Commute]) {
    if driver.limits.detour == 0 {
        for one in riders.iter_mut() {
            (one.home, one.sites) = (driver.home, driver.sites.clone());
        }
    }
    if riders.len() < 2 {
        return;
    }
    if rng.chance(4) {
        riders[0].person.blocked = vec![riders[1].account];
    }
    if rng.chance(25) {
        (riders[1].home, riders[1].meeting_points) = (riders[0].home, riders[0].meeting_points.clone());
    }
    if rng.chance(25) {
        riders[1].sites = riders[0].sites.clone();
    }
    if rng.chance(30) {
        riders[0].person.birth = Some(Birth { year: 2009, month: 6 });
    }
}
