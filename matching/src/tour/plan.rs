//! What a tour is searched in: places by local number, the trips between them, and what each rider asks.

use crate::commute::Leg;
use crate::travel::Trip;

/// A way that does not exist.
const NO_WAY: i64 = i64::MAX / 4;

/// A rider on a plan. Windows are from midnight of the driver's own leg date.
#[derive(Clone, Debug)]
pub(crate) struct Passenger {
    /// Where the rider may get in (to work) or out (home), with the walk: the pair's own choice first.
    pub stops: Vec<(usize, i64)>,
    pub site: usize,
    /// The rider's direct trip.
    pub direct: i64,
    /// When the rider may be at the site, at the earliest and the latest.
    pub lo: i64,
    pub hi: i64,
    /// As in [`crate::post::Line`].
    pub due: i64,
    /// Whether the rider may be on the road by day only.
    pub by_day_only: bool,
}

/// A driver's leg and who is to ride along.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub leg: Leg,
    /// How many places there are; `trips` has a row for each.
    pub places: usize,
    pub trips: Vec<Trip>,
    /// What a stop at each place costs, deciseconds.
    pub stop_ds: Vec<i64>,
    pub start: usize,
    pub end: usize,
    /// The driver's direct trip.
    pub alone: Trip,
    /// The driver's limit, deciseconds.
    pub detour_limit: i64,
    /// When the driver may arrive (to work) or leave (home).
    pub lo: i64,
    pub hi: i64,
    pub riders: Vec<Passenger>,
}

impl Plan {
    pub fn trip(&self, from: usize, to: usize) -> Trip {
        self.trips[from * self.places + to]
    }

    /// For every two places a time that no way between them undercuts, whatever lies in between: on a map without
    /// the triangle inequality a way over a third place may be shorter than the direct one.
    pub fn least(&self) -> Vec<i64> {
        let count = self.places;
        let time = |trip: &Trip| if trip.exists() { i64::from(trip.ds) } else { NO_WAY };
        let mut least: Vec<i64> = self.trips.iter().map(time).collect();
        for via in 0..count {
            for from in 0..count {
                for to in 0..count {
                    let over = least[from * count + via] + least[via * count + to];
                    let known = &mut least[from * count + to];
                    *known = over.min(*known);
                }
            }
        }
        least
    }
}
