//! Two maps that need no roads: fixed tables, and straight lines where a region has no extract.

use crate::distance::straight_metres;
use crate::travel::{Point, Spot, Travel, Trip};

/// A map of a few points with a trip between every two, for tests and for counties that bring their own
/// matrix. Spots are indices of the points.
#[derive(Clone, Debug)]
pub struct FixedTables {
    points: Vec<Point>,
    trips: Vec<Trip>,
    /// Least deciseconds per straight metre of any trip.
    pace: f64,
}

impl FixedTables {
    /// Takes the trips row by row: `trips[from * points.len() + to]`.
    ///
    /// # Panics
    /// When there is not one trip for every ordered pair of points.
    #[must_use]
    pub fn new(points: Vec<Point>, trips: Vec<Trip>) -> Self {
        assert_eq!(points.len() * points.len(), trips.len(), "one trip for every ordered pair of points");
        let pace = least_pace(&points, &trips);
        Self { points, trips, pace }
    }

    /// The spot of the point with this index.
    #[must_use]
    pub fn spot(&self, index: usize) -> Spot {
        Spot { point: self.points[index], index: index as u32, along: 0 }
    }

    /// The trip between two points by index.
    #[must_use]
    pub fn trip(&self, from: usize, to: usize) -> Trip {
        self.trips[from * self.points.len() + to]
    }
}

fn least_pace(points: &[Point], trips: &[Trip]) -> f64 {
    let mut pace = f64::INFINITY;
    for (from, a) in points.iter().enumerate() {
        for (to, b) in points.iter().enumerate() {
            let straight = straight_metres(*a, *b);
            let trip = trips[from * points.len() + to];
            if straight > 0.0 && trip.exists() {
                pace = pace.min(f64::from(trip.ds) / straight);
            }
        }
    }
    if pace.is_finite() { pace } else { 0.0 }
}

impl Travel for FixedTables {
    fn snap(&self, point: Point) -> Option<Spot> {
        let nearest = (0..self.points.len()).min_by(|a, b| {
            let metres = |index: &usize| straight_metres(self.points[*index], point);
            metres(a).total_cmp(&metres(b))
        })?;
        Some(Spot { point, ..self.spot(nearest) })
    }

    fn trips_from(&self, from: Spot, to: &[Spot], bound_ds: u32) -> Vec<Trip> {
        let trip = |spot: &Spot| self.trip(from.index as usize, spot.index as usize);
        to.iter().map(|spot| within(trip(spot), bound_ds)).collect()
    }

    fn trips_to(&self, to: Spot, from: &[Spot], bound_ds: u32) -> Vec<Trip> {
        let trip = |spot: &Spot| self.trip(spot.index as usize, to.index as usize);
        from.iter().map(|spot| within(trip(spot), bound_ds)).collect()
    }

    fn least_ds(&self, straight_metres: f64) -> u32 {
        (self.pace * straight_metres * (1.0 - 1e-9)).floor() as u32
    }

    fn approximate(&self) -> bool {
        false
    }
}

/// Straight line x 1.3 at 50 km/h: what a region without a road graph has. Approximate.
#[derive(Clone, Copy, Debug, Default)]
pub struct StraightLine;

impl StraightLine {
    /// Metres of road per straight metre.
    const CIRCUITY: f64 = 1.3;
    /// Deciseconds per straight metre: 1.3 at 50 km/h.
    const PACE: f64 = 0.936;

    fn trip(a: Spot, b: Spot) -> Trip {
        let straight = straight_metres(a.point, b.point);
        let metres = (straight * Self::CIRCUITY).round() as u32;
        Trip { ds: (straight * Self::PACE).round() as u32, metres }
    }
}

impl Travel for StraightLine {
    fn snap(&self, point: Point) -> Option<Spot> {
        Some(Spot { point, index: 0, along: 0 })
    }

    fn trips_from(&self, from: Spot, to: &[Spot], bound_ds: u32) -> Vec<Trip> {
        to.iter().map(|spot| within(Self::trip(from, *spot), bound_ds)).collect()
    }

    fn trips_to(&self, to: Spot, from: &[Spot], bound_ds: u32) -> Vec<Trip> {
        from.iter().map(|spot| within(Self::trip(*spot, to), bound_ds)).collect()
    }

    fn least_ds(&self, straight_metres: f64) -> u32 {
        (straight_metres * Self::PACE).floor() as u32
    }

    fn approximate(&self) -> bool {
        true
    }
}

fn within(trip: Trip, bound_ds: u32) -> Trip {
    if trip.ds <= bound_ds { trip } else { Trip::NONE }
}
