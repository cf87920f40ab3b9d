//! Who lives where: names, stops, dwellings, sample homes and places to work.

use super::Village;
use super::names::names;
use super::plan::Plan;
use super::rng::Rng;
use super::streets::Streets;
use crate::coord::Coord;
use crate::dwellings::{Counting, Dwellings, Homes};
use crate::places::{MeetingKind, MeetingPoint, Place, PlaceKind};
use matching::Point;

/// What stands in the county.
#[derive(Debug)]
pub(crate) struct Life {
    pub(crate) villages: Vec<Village>,
    pub(crate) places: Vec<Place>,
    pub(crate) meeting_points: Vec<MeetingPoint>,
    pub(crate) dwellings: Dwellings,
}

pub(crate) fn settle(rng: &mut Rng, plan: &Plan, streets: &Streets) -> Life {
    let hamlets: Vec<u32> = streets.farms.iter().copied().step_by(3).collect();
    let mut names = names(rng, plan.villages.len() + hamlets.len()).into_iter();
    let mut life = Life {
        villages: Vec::new(),
        places: Vec::new(),
        meeting_points: Vec::new(),
        dwellings: Dwellings::default(),
    };
    for (index, name) in names.by_ref().take(plan.villages.len()).enumerate() {
        let coord = streets.net.coords[streets.middles[index] as usize];
        let kind =
            if index < plan.villages.len().div_ceil(10) { PlaceKind::Town } else { PlaceKind::Village };
        life.villages.push(Village { name: name.clone(), point: coord.point(), weight: plan.weights[index] });
        life.add_place(name.clone(), kind, coord);
        life.add_stops(rng, &name, &streets.corners[index], streets);
    }
    for (&farm, name) in hamlets.iter().zip(names) {
        life.add_place(name, PlaceKind::Hamlet, streets.net.coords[farm as usize]);
    }
    for &ramp in &streets.ramps {
        life.add_meeting(
            String::from("Mitfahrerparkplatz"),
            MeetingKind::CarPooling,
            streets.net.coords[ramp as usize],
        );
    }
    life.dwellings = dwellings(rng, streets);
    life
}

impl Life {
    fn add_place(&mut self, name: String, kind: PlaceKind, coord: Coord) {
        let id = (self.places.len() as i64 + 1) * 4;
        self.places.push(Place { id, name, kind, coord, names: Vec::new() });
    }

    fn add_meeting(&mut self, name: String, kind: MeetingKind, coord: Coord) {
        let id = (self.meeting_points.len() as i64 + 1_000_001) * 4;
        self.meeting_points.push(MeetingPoint { id, name, own_name: true, kind, coord });
    }

    /// A stop in the middle, others about the village, a car park and a bench for hitching.
    fn add_stops(&mut self, rng: &mut Rng, village: &str, corners: &[u32], streets: &Streets) {
        let mut corner = || streets.net.coords[corners[rng.below(corners.len())] as usize];
        let middle = streets.net.coords[corners[corners.len() / 2] as usize];
        self.add_meeting(format!("{village}, Ortsmitte"), MeetingKind::BusStop, middle);
        for number in 1..=corners.len().isqrt() / 3 {
            self.add_meeting(format!("{village}, Haltestelle {number}"), MeetingKind::BusStop, corner());
        }
        self.add_meeting(format!("{village}, Parkplatz"), MeetingKind::Parking, corner());
        self.add_meeting(format!("{village}, Mitfahrbank"), MeetingKind::RideBench, corner());
    }
}

fn dwellings(rng: &mut Rng, streets: &Streets) -> Dwellings {
    let mut counting = Counting::default();
    let mut add = |node: u32, count: usize| {
        let homes = Homes { halves: 2 * count as u32, addresses: count as u32 };
        counting.add(streets.net.coords[node as usize].point(), homes);
    };
    for &corner in streets.corners.iter().flatten() {
        add(corner, 2 + rng.below(7));
    }
    for &farm in &streets.farms {
        add(farm, 1 + rng.below(3));
    }
    counting.done()
}

/// A point a few steps from a node.
fn near(rng: &mut Rng, streets: &Streets, node: u32) -> Point {
    let point = streets.net.coords[node as usize].point();
    point + Point::new(rng.between(-0.000_5, 0.000_5), rng.between(-0.000_35, 0.000_35))
}

/// A village, drawn by its share of the people.
fn village(rng: &mut Rng, plan: &Plan) -> usize {
    let mut left = rng.unit();
    for (index, weight) in plan.weights.iter().enumerate() {
        left -= weight;
        if left < 0.0 {
            return index;
        }
    }
    0
}

/// Homes: most in villages by their weight, one in eight on a farm.
pub(crate) fn homes(rng: &mut Rng, plan: &Plan, streets: &Streets, count: usize) -> Vec<Point> {
    let mut home = || {
        if rng.chance(0.125) && !streets.farms.is_empty() {
            let farm = streets.farms[rng.below(streets.farms.len())];
            return near(rng, streets, farm);
        }
        let corners = &streets.corners[village(rng, plan)];
        let corner = corners[rng.below(corners.len())];
        near(rng, streets, corner)
    };
    (0..count).map(|_| home()).collect()
}

/// Places to work: at the edges of the larger villages, one village after the other.
pub(crate) fn sites(rng: &mut Rng, plan: &Plan, streets: &Streets, count: usize) -> Vec<Point> {
    let larger = plan.villages.len().div_ceil(3);
    let mut site = |number: usize| {
        let corners = &streets.corners[number % larger];
        let side = corners.len().isqrt();
        let corner = if number.is_multiple_of(2) {
            corners[rng.below(side)]
        } else {
            corners[corners.len() - 1 - rng.below(side)]
        };
        near(rng, streets, corner)
    };
    (0..count).map(&mut site).collect()
}
