//! Shortest trips from or to one spot: Dijkstra's search, bounded, and done as soon as all is known.

use super::queue::Queue;
use super::stretch::{Cost, NEVER, Stretch, trip};
use super::{Arcs, Graph};
use matching::{Spot, Trip};
use std::cell::RefCell;

/// No search goes further than this (a thousand hours, in deciseconds), so that sums cannot overflow.
const FURTHEST_DS: u32 = 36_000_000;

thread_local! {
    static QUEUE: RefCell<Queue> = RefCell::default();
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
        QUEUE.with_borrow_mut(|queue| {
            queue.reset(self.data.nodes.len(), self.longest);
            let bound = bound_ds.min(FURTHEST_DS);
            self.search(way, start, many, bound, queue);
            many.iter().map(|&other| self.read(way, one, other, bound, &queue.costs)).collect()
        })
    }

    fn search(&self, way: Way, start: Stretch, many: &[Spot], bound: u32, queue: &mut Queue) {
        let (arcs, at_a, at_b) = match way {
            Way::From => (&self.out, start.to_a, start.to_b),
            Way::To => (&self.into, start.from_a, start.from_b),
        };
        queue.offer(start.a, at_a);
        queue.offer(start.b, at_b);
        let awaited = self.await_ends(way, many, queue);
        settle(arcs, bound, awaited, queue);
    }

    /// Marks the nodes through which the other spots are reached, and counts them.
    fn await_ends(&self, way: Way, many: &[Spot], queue: &mut Queue) -> usize {
        let mut count = 0;
        for spot in many {
            for (node, step) in self.steps(way, *spot).into_iter().flatten() {
                if step != NEVER && !std::mem::replace(&mut queue.awaited[node as usize], true) {
                    count += 1;
                }
            }
        }
        count
    }

    /// The last (or, in reverse, first) step between a spot and each end of its edge.
    fn steps(&self, way: Way, spot: Spot) -> Option<[(u32, Cost); 2]> {
        let cut = self.cut(spot)?;
        Some(match way {
            Way::From => [(cut.a, cut.from_a), (cut.b, cut.from_b)],
            Way::To => [(cut.a, cut.to_a), (cut.b, cut.to_b)],
        })
    }

    fn read(&self, way: Way, one: Spot, other: Spot, bound: u32, costs: &[Cost]) -> Trip {
        let Some(steps) = self.steps(way, other) else { return Trip::NONE };
        let (from, to) = if way == Way::From { (one, other) } else { (other, one) };
        let mut best = self.within(from, to);
        for (node, step) in steps {
            best = best.min(costs[node as usize].saturating_add(step));
        }
        let found = trip(best);
        if best == NEVER || found.ds > bound { Trip::NONE } else { found }
    }
}

/// Runs until the bound, or until every awaited node is settled. Every arc takes at least one
/// decisecond, so when a bucket's turn comes all costs in it are final, metres included.
fn settle(arcs: &Arcs, bound: u32, mut awaited: usize, queue: &mut Queue) {
    let mut ds = 0;
    while !queue.is_empty() && awaited > 0 && ds <= bound {
        let mut at = queue.take(ds);
        while let Some((node, next)) = queue.next(at) {
            at = next;
            let here = queue.costs[node as usize];
            if (here >> 32) as u32 != ds {
                continue;
            }
            if std::mem::take(&mut queue.awaited[node as usize]) {
                awaited -= 1;
            }
            for arc in arcs.of(node) {
                queue.offer(arc.node, here + (u64::from(arc.ds) << 32 | u64::from(arc.metres)));
            }
        }
        ds += 1;
    }
}
