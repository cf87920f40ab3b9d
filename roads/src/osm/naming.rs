//! Names meeting points that have none after what is near them.

use crate::coord::Coord;
use crate::places::{MeetingPoint, Place};
use std::collections::HashMap;

/// A named meeting point this near (metres) lends its name before any place does.
const SAME_SPOT: f64 = 200.0;

/// No place further than this (metres) lends its name.
const FAR: f64 = 5_000.0;

/// Buckets of a little over 5 km north to south, in units of [`Coord`].
const BUCKET: i32 = 500_000;

/// Named things by bucket.
struct Names<'a>(HashMap<(i32, i32), Vec<(Coord, &'a str)>>);

fn bucket(coord: Coord) -> (i32, i32) {
    (coord.lat.div_euclid(BUCKET), coord.lon.div_euclid(BUCKET))
}

impl<'a> Names<'a> {
    fn new(named: impl Iterator<Item = (Coord, &'a str)>) -> Names<'a> {
        let mut buckets: HashMap<_, Vec<_>> = HashMap::new();
        for (coord, name) in named {
            buckets.entry(bucket(coord)).or_default().push((coord, name));
        }
        Names(buckets)
    }

    fn nearest(&self, coord: Coord, within: f64) -> Option<&'a str> {
        let (row, column) = bucket(coord);
        // Two columns either side, since a degree of longitude is shorter than one of latitude.
        let around = (-1..=1).flat_map(|r| (-2..=2).map(move |c| (row + r, column + c)));
        let named = around.filter_map(|key| self.0.get(&key)).flatten();
        let measured = named.map(|(other, name)| (coord.metres_to(*other), *name));
        let near = measured.filter(|(metres, _)| *metres <= within);
        near.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(b.1))).map(|(_, name)| name)
    }
}

pub(crate) fn name_meeting_points(points: &mut [MeetingPoint], places: &[Place]) {
    let lenders: Vec<MeetingPoint> = points.iter().filter(|point| point.own_name).cloned().collect();
    let same_spot = Names::new(lenders.iter().map(|point| (point.coord, point.name.as_str())));
    let places = Names::new(places.iter().map(|place| (place.coord, place.name.as_str())));
    for point in points.iter_mut().filter(|point| !point.own_name) {
        let name = same_spot.nearest(point.coord, SAME_SPOT).or_else(|| places.nearest(point.coord, FAR));
        name.unwrap_or_default().clone_into(&mut point.name);
    }
}
