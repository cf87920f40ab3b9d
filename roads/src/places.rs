//! Places one lives in and meeting points one is picked up at.

use crate::coord::{Coord, straight_metres};
use matching::Point;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// What a place is, from the largest down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PlaceKind {
    /// A large town.
    City,
    /// A town.
    Town,
    /// A village.
    Village,
    /// Part of a town: suburb, borough, quarter, neighbourhood.
    Suburb,
    /// A few houses with a name.
    Hamlet,
    /// One or two houses with a name: isolated dwelling, farm.
    Dwelling,
}

impl PlaceKind {
    /// The kind of a `place=*` value; `None` for what nobody lives in.
    pub(crate) fn of(value: &str) -> Option<PlaceKind> {
        Some(match value {
            "city" => PlaceKind::City,
            "town" => PlaceKind::Town,
            "village" => PlaceKind::Village,
            "suburb" | "borough" | "quarter" | "neighbourhood" => PlaceKind::Suburb,
            "hamlet" => PlaceKind::Hamlet,
            "isolated_dwelling" | "farm" => PlaceKind::Dwelling,
            _ => return None,
        })
    }

    /// A word for programs: `city`, `town`, `village`, `suburb`, `hamlet`, `dwelling`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            PlaceKind::City => "city",
            PlaceKind::Town => "town",
            PlaceKind::Village => "village",
            PlaceKind::Suburb => "suburb",
            PlaceKind::Hamlet => "hamlet",
            PlaceKind::Dwelling => "dwelling",
        }
    }
}

/// A village or town part, to say roughly where one lives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Stays the same from import to import: OpenStreetMap's number x 4, plus 0 for a node, 1 for a way.
    pub id: i64,
    /// Its name on the spot.
    pub name: String,
    /// What it is.
    pub kind: PlaceKind,
    /// Where its middle is.
    pub coord: Coord,
    /// Names in other languages: language tag and name, where they differ.
    pub names: Vec<(String, String)>,
}

/// What a meeting point is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MeetingKind {
    /// A bus stop.
    BusStop,
    /// A bench for hitching a ride (Mitfahrbank).
    RideBench,
    /// A car park meant for sharing cars.
    CarPooling,
    /// A car park.
    Parking,
}

impl MeetingKind {
    /// A word for programs: `bus-stop`, `ride-bench`, `car-pooling`, `parking`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            MeetingKind::BusStop => "bus-stop",
            MeetingKind::RideBench => "ride-bench",
            MeetingKind::CarPooling => "car-pooling",
            MeetingKind::Parking => "parking",
        }
    }
}

/// A public place to be picked up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeetingPoint {
    /// Stays the same from import to import: OpenStreetMap's number x 4, plus 0 for a node, 1 for a way.
    pub id: i64,
    /// Its own name, or that of the nearest thing with one; empty where nothing near has a name.
    pub name: String,
    /// Whether the name is its own.
    pub own_name: bool,
    /// What it is.
    pub kind: MeetingKind,
    /// Where it is.
    pub coord: Coord,
}

/// Metres on foot for a metre of straight line.
pub const WALK_FACTOR: f64 = 1.3;

/// A person is offered at most this many meeting points.
pub const MOST_MEETING_POINTS: usize = 8;

/// Buckets of about a kilometre, in units of [`Coord`].
const BUCKET: i32 = 100_000;

/// Finds meeting points near a point.
#[derive(Debug)]
pub(crate) struct Nearby {
    points: Vec<MeetingPoint>,
    by_id: HashMap<i64, usize>,
    buckets: HashMap<(i32, i32), Vec<u32>>,
}

fn bucket(coord: Coord) -> (i32, i32) {
    (coord.lat.div_euclid(BUCKET), coord.lon.div_euclid(BUCKET))
}

impl Nearby {
    pub(crate) fn new(points: Vec<MeetingPoint>) -> Nearby {
        let mut buckets: HashMap<_, Vec<u32>> = HashMap::new();
        for (index, point) in points.iter().enumerate() {
            buckets.entry(bucket(point.coord)).or_default().push(index as u32);
        }
        let by_id = points.iter().enumerate().map(|(index, point)| (point.id, index)).collect();
        Nearby { points, by_id, buckets }
    }

    pub(crate) fn all(&self) -> &[MeetingPoint] {
        &self.points
    }

    pub(crate) fn get(&self, id: i64) -> Option<&MeetingPoint> {
        self.by_id.get(&id).map(|&index| &self.points[index])
    }

    /// Those within a walk, the nearest by straight line first, then by id.
    pub(crate) fn within(&self, point: Point, walk_metres: f64) -> Vec<&MeetingPoint> {
        let mut found: Vec<(f64, &MeetingPoint)> = Vec::new();
        for key in self.buckets_around(Coord::from(point), walk_metres / WALK_FACTOR) {
            for &index in self.buckets.get(&key).into_iter().flatten() {
                let meeting = &self.points[index as usize];
                let straight = straight_metres(point, meeting.coord.point());
                if straight * WALK_FACTOR <= walk_metres {
                    found.push((straight, meeting));
                }
            }
        }
        found.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.id.cmp(&b.1.id)));
        found.truncate(MOST_MEETING_POINTS);
        found.into_iter().map(|(_, meeting)| meeting).collect()
    }

    fn buckets_around(&self, coord: Coord, metres: f64) -> Vec<(i32, i32)> {
        // Nobody walks 20 km; a wild limit must not make a wild loop.
        let metres = metres.clamp(0.0, 20_000.0);
        let north = (metres / 111_000.0 * 1e7 / f64::from(BUCKET)).ceil() as i32;
        let shrink = coord.point().y().to_radians().cos().max(0.05);
        let east = (f64::from(north) / shrink).ceil() as i32;
        let (row, column) = bucket(coord);
        (row - north..=row + north)
            .flat_map(|r| (column - east..=column + east).map(move |c| (r, c)))
            .collect()
    }
}
