//! Straight lines: what is near, what is walked, and for how long.

use geo::{Distance, Haversine};

use crate::travel::Point;

/// A stop this near (metres, inclusive) to the driver's own cell centre or site costs no extra time.
pub const NEAR_METRES: f64 = 300.0;

/// A way on foot is this much longer than the straight line.
const CIRCUITY: f64 = 1.3;

/// Deciseconds on foot per straight metre: circuity 1.3 at 4.5 km/h.
const WALK_DS: f64 = 10.4;

/// The straight line between two points in metres: haversine on a sphere of 6,371,008.8 m.
#[must_use]
pub fn straight_metres(a: Point, b: Point) -> f64 {
    if a == b { 0.0 } else { Haversine.distance(a, b) }
}

/// Walking time in deciseconds over a straight line in metres, rounded to the nearest.
#[must_use]
pub fn walk_ds(straight_metres: f64) -> u32 {
    (WALK_DS * straight_metres).round() as u32
}

/// Whether a straight line in metres is within a walk limit in metres, inclusive.
#[must_use]
pub fn within_walk(straight_metres: f64, limit_metres: u16) -> bool {
    straight_metres * CIRCUITY <= f64::from(limit_metres)
}

/// Whether two points are within 300 m of each other.
pub(crate) fn near(a: Point, b: Point) -> bool {
    // 300 m are at most 0.0027 degrees of latitude: most pairs need no trigonometry.
    (a.y() - b.y()).abs() < 0.003 && straight_metres(a, b) <= NEAR_METRES
}
