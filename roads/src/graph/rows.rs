//! Shortest trips from or to one spot.

use super::Graph;
use super::hierarchy::{Costs, Hierarchy, Sweep};
use super::stretch::{Cost, NEVER, trip};
use matching::{Spot, Trip};
use std::cell::RefCell;

/// No trip is longer than this (a thousand hours, in deciseconds), so that sums cannot overflow.
const FURTHEST_DS: u32 = 36_000_000;

thread_local! {
    static SWEEP: RefCell<Sweep> = RefCell::default();
}

/// Which way a row is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// From one spot to many.
    From,
    /// To one spot from many.
    To,
}

impl Graph {
    /// The trips between one spot and many others. Both ways add up the same whole numbers over the
    /// same paths, so `From` and `To` give the same trip for the same pair.
    pub(crate) fn row(&self, way: Way, one: Spot, many: &[Spot], bound_ds: u32) -> Vec<Trip> {
        let Some(start) = self.cut(one) else { return vec![Trip::NONE; many.len()] };
        let starts = match way {
            Way::From => [(start.a, start.to_a), (start.b, start.to_b)],
            Way::To => [(start.a, start.from_a), (start.b, start.from_b)],
        };
        let hierarchy = self.ready();
        SWEEP.with_borrow_mut(|memory| {
            let costs = hierarchy.sweep(way, &starts, memory);
            let bound = bound_ds.min(FURTHEST_DS);
            many.iter().map(|&other| self.read(way, one, other, bound, hierarchy, &costs)).collect()
        })
    }

    /// The last (or, in reverse, first) step between a spot and each end of its edge.
    fn steps(&self, way: Way, spot: Spot) -> Option<[(u32, Cost); 2]> {
        let cut = self.cut(spot)?;
        Some(match way {
            Way::From => [(cut.a, cut.from_a), (cut.b, cut.from_b)],
            Way::To => [(cut.a, cut.to_a), (cut.b, cut.to_b)],
        })
    }

    fn read(&self, way: Way, one: Spot, other: Spot, bound: u32, by: &Hierarchy, costs: &Costs) -> Trip {
        let Some(steps) = self.steps(way, other) else { return Trip::NONE };
        let (from, to) = if way == Way::From { (one, other) } else { (other, one) };
        let mut best = self.within(from, to);
        for (node, step) in steps {
            best = best.min(costs.of(by.rank(node)).saturating_add(step));
        }
        let found = trip(best);
        if best == NEVER || found.ds > bound { Trip::NONE } else { found }
    }
}
