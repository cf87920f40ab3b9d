//! Shortest trips from or to one spot.

use super::Graph;
use super::hierarchy::{FAR, Meeting, Starts, Sweep};
use super::stretch::{Cost, NEVER, trip};
use matching::{Spot, Trip};
use std::cell::RefCell;

/// No trip is longer than this (a thousand hours, in deciseconds), so that sums cannot overflow.
const FURTHEST_DS: u32 = 36_000_000;

thread_local! {
    /// A thread keeps the memory of a search, so that it allocates nothing but the row.
    static SWEEP: RefCell<Sweep<1>> = RefCell::default();
    static MEETING: RefCell<Meeting> = RefCell::default();
}

/// Which way a row is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// From one spot to many.
    From,
    /// To one spot from many.
    To,
}

/// Rows that are read together: what they cost at a node fills one line of the processor's cache.
pub(super) const TOGETHER: usize = 8;

/// To climb from one more of the others costs about as much as to sweep so many nodes.
const NODES_A_CLIMB: usize = 600;

impl Graph {
    /// The trips between one spot and many others. Both ways add up the same whole numbers over the
    /// same paths, so `From` and `To` give the same trip for the same pair.
    pub(crate) fn row(&self, way: Way, one: Spot, many: &[Spot], bound_ds: u32) -> Vec<Trip> {
        if self.are_few(many) {
            return MEETING.with_borrow_mut(|memory| self.pairs(way, one, many, bound_ds, memory));
        }
        SWEEP.with_borrow_mut(|memory| self.read(way, &[one], many, bound_ds, memory)).swap_remove(0)
    }

    /// Whether to look for each trip by itself is less than a sweep over all nodes.
    fn are_few(&self, many: &[Spot]) -> bool {
        many.len() * NODES_A_CLIMB < self.data.nodes.len()
    }

    /// The trips between one spot and a few others, each looked for by itself.
    pub(super) fn pairs(
        &self,
        way: Way,
        one: Spot,
        many: &[Spot],
        bound_ds: u32,
        memory: &mut Meeting,
    ) -> Vec<Trip> {
        let others: Vec<Starts> = many.iter().map(|other| self.last_steps(way, *other)).collect();
        let costs = self.ready().meet(way, &self.first_steps(way, one), &others, memory);
        let ends = |other: Spot| if way == Way::From { (one, other) } else { (other, one) };
        let trips = many.iter().zip(costs).map(|(other, cost)| {
            let (from, to) = ends(*other);
            bounded(cost.min(self.within(from, to)), bound_ds)
        });
        trips.collect()
    }

    /// The rows of several spots.
    pub(crate) fn rows(&self, way: Way, ones: &[Spot], many: &[Spot], bound_ds: u32) -> Vec<Vec<Trip>> {
        if self.are_few(many) {
            return ones.iter().map(|one| self.row(way, *one, many, bound_ds)).collect();
        }
        let mut memory = self.spare().take().unwrap_or_default();
        let mut rows = Vec::with_capacity(ones.len());
        for some in ones.chunks(TOGETHER) {
            match some {
                [one] => rows.push(self.row(way, *one, many, bound_ds)),
                _ => rows.extend(self.read(way, some, many, bound_ds, &mut memory)),
            }
        }
        *self.spare() = Some(memory);
        rows
    }

    /// The rows of at most `WIDE` spots.
    fn read<const WIDE: usize>(
        &self,
        way: Way,
        ones: &[Spot],
        many: &[Spot],
        bound_ds: u32,
        memory: &mut Sweep<WIDE>,
    ) -> Vec<Vec<Trip>> {
        let hierarchy = self.ready();
        let starts: Vec<Starts> = ones.iter().map(|one| self.first_steps(way, *one)).collect();
        let costs = hierarchy.sweep(way, &starts, memory);
        let mut rows = vec![Vec::with_capacity(many.len()); ones.len()];
        for &other in many {
            let steps = self.last_steps(way, other);
            let at = steps.map(|(node, step)| (costs.of(hierarchy.rank(node)), step));
            for (lane, (row, one)) in rows.iter_mut().zip(ones).enumerate() {
                let (from, to) = if way == Way::From { (*one, other) } else { (other, *one) };
                let mut best = self.within(from, to);
                for (costs, step) in at {
                    best = best.min(costs[lane].saturating_add(step));
                }
                row.push(bounded(best, bound_ds));
            }
        }
        rows
    }

    /// The first (or, in reverse, last) step between a spot and each end of its edge; for a spot of another map there is none.
    fn first_steps(&self, way: Way, spot: Spot) -> Starts {
        self.cut(spot).map_or([(0, NEVER); 2], |cut| match way {
            Way::From => [(cut.a, cut.to_a), (cut.b, cut.to_b)],
            Way::To => [(cut.a, cut.from_a), (cut.b, cut.from_b)],
        })
    }

    /// The last (or, in reverse, first) step between a spot and each end of its edge.
    fn last_steps(&self, way: Way, spot: Spot) -> Starts {
        self.cut(spot).map_or([(0, NEVER); 2], |cut| match way {
            Way::From => [(cut.a, cut.from_a), (cut.b, cut.from_b)],
            Way::To => [(cut.a, cut.to_a), (cut.b, cut.to_b)],
        })
    }
}

/// The trip of a cost, if there is a way and it is not longer than `bound_ds`.
fn bounded(cost: Cost, bound_ds: u32) -> Trip {
    let found = trip(cost);
    if cost >= FAR || found.ds > bound_ds.min(FURTHEST_DS) { Trip::NONE } else { found }
}
