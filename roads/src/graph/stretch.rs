//! What a part of an edge costs: a spot cuts its edge in two, and the parts add up to the whole.

use super::{CLOSED, Graph};
use matching::{Spot, Trip};

/// A cost that compares by time, then by way: deciseconds above, metres below.
pub(crate) type Cost = u64;

/// No way.
pub(crate) const NEVER: Cost = Cost::MAX;

pub(crate) fn cost(ds: u32, metres: u32) -> Cost {
    u64::from(ds) << 32 | u64::from(metres)
}

pub(crate) fn trip(cost: Cost) -> Trip {
    Trip { ds: (cost >> 32) as u32, metres: cost as u32 }
}

/// The costs between a spot and the two ends of its edge; [`NEVER`] against a one-way.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stretch {
    pub(crate) a: u32,
    pub(crate) b: u32,
    pub(crate) from_a: Cost,
    pub(crate) from_b: Cost,
    pub(crate) to_a: Cost,
    pub(crate) to_b: Cost,
}

/// The share of a whole up to `along`, rounded down: monotone, so that differences of two shares
/// behave like the lengths of an edge that is really cut there.
fn share(whole: u32, along: u16) -> u32 {
    (u64::from(whole) * u64::from(along) / u64::from(u16::MAX)) as u32
}

impl Graph {
    /// Cuts the edge of a spot; `None` for a spot of another map.
    pub(crate) fn cut(&self, spot: Spot) -> Option<Stretch> {
        let edge = self.data.edges.get(spot.index as usize)?;
        let metres = share(edge.metres, spot.along);
        let rest = edge.metres - metres;
        let (mut from_a, mut to_b, mut from_b, mut to_a) = (NEVER, NEVER, NEVER, NEVER);
        if edge.forward_ds != CLOSED {
            let ds = share(edge.forward_ds, spot.along);
            from_a = cost(ds, metres);
            to_b = cost(edge.forward_ds - ds + u32::from(self.data.delays[edge.b as usize]), rest);
        }
        if edge.backward_ds != CLOSED {
            let ds = share(edge.backward_ds, spot.along);
            from_b = cost(edge.backward_ds - ds, rest);
            to_a = cost(ds + u32::from(self.data.delays[edge.a as usize]), metres);
        }
        // A spot at the very end of an edge is at the node itself, whatever the edge's direction.
        if spot.along == 0 {
            (from_a, to_a) = (0, cost(u32::from(self.data.delays[edge.a as usize]), 0));
        } else if spot.along == u16::MAX {
            (from_b, to_b) = (0, cost(u32::from(self.data.delays[edge.b as usize]), 0));
        }
        Some(Stretch { a: edge.a, b: edge.b, from_a, from_b, to_a, to_b })
    }

    /// The way between two spots of one edge that does not leave it.
    pub(crate) fn within(&self, from: Spot, to: Spot) -> Cost {
        let Some(edge) = self.data.edges.get(from.index as usize).filter(|_| from.index == to.index) else {
            return NEVER;
        };
        if from.along == to.along {
            return 0;
        }
        let ds = if from.along < to.along { edge.forward_ds } else { edge.backward_ds };
        if ds == CLOSED {
            return NEVER;
        }
        let between = |whole| share(whole, from.along).abs_diff(share(whole, to.along));
        cost(between(ds), between(edge.metres))
    }
}
