//! The road graph as it is stored: junctions, edges and the bends between them.

use crate::coord::Coord;
use crate::error::MapError;
use serde::{Deserialize, Serialize};

/// The time of a direction in which an edge may not be driven.
pub const CLOSED: u32 = u32::MAX;

/// No edge takes longer than this (28 h, in deciseconds): what exceeds it is damage.
pub(crate) const LONGEST_DS: u32 = 1_000_000;

/// A stretch of road between two nodes, driven at one speed in each direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edge {
    /// The node where the edge begins.
    pub a: u32,
    /// The node where it ends.
    pub b: u32,
    /// Length in metres, at least 1.
    pub metres: u32,
    /// Driving time from `a` to `b` in deciseconds, with giving way at `b` but without its signal; or [`CLOSED`].
    pub forward_ds: u32,
    /// Driving time from `b` to `a` in deciseconds, with giving way at `a` but without its signal; or [`CLOSED`].
    pub backward_ds: u32,
    /// Whether people may be picked up here: never on motorways, trunk roads and their links.
    pub stops: bool,
    /// Bends between `a` and `b`, in [`GraphData::bends`].
    pub bends: u32,
}

/// A road graph: every node is reached from every other.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GraphData {
    /// Where the nodes are.
    pub nodes: Vec<Coord>,
    /// What passing each node costs, in deciseconds: its traffic signal.
    pub delays: Vec<u16>,
    /// The stretches of road.
    pub edges: Vec<Edge>,
    /// The bends of all edges, one edge after the other, from `a` to `b`.
    pub bends: Vec<Coord>,
    /// Deciseconds that a metre takes on the fastest edge.
    pub least_ds_per_metre: f64,
}

impl GraphData {
    /// Holds everything that the searches rely on, so that a damaged file cannot make them fail.
    ///
    /// # Errors
    /// [`MapError::SnapshotDamaged`] with the part that does not fit.
    pub fn check(&self) -> Result<(), MapError> {
        let bad = |what| Err(MapError::SnapshotDamaged(what));
        if self.nodes.is_empty() || self.nodes.len() != self.delays.len() {
            return bad("nodes");
        }
        if !(self.least_ds_per_metre > 0.0 && self.least_ds_per_metre.is_finite()) {
            return bad("fastest edge");
        }
        if !self.edges.iter().all(|edge| self.sound(edge)) || self.edges.len() >= u32::MAX as usize / 2 {
            return bad("edges");
        }
        let bends: u64 = self.edges.iter().map(|edge| u64::from(edge.bends)).sum();
        if bends != self.bends.len() as u64 {
            return bad("bends");
        }
        Ok(())
    }

    fn sound(&self, edge: &Edge) -> bool {
        let nodes = self.nodes.len();
        let time = |ds: u32| (1..=LONGEST_DS).contains(&ds) || ds == CLOSED;
        (edge.a as usize) < nodes
            && (edge.b as usize) < nodes
            && (1..=20_000_000).contains(&edge.metres)
            && time(edge.forward_ds)
            && time(edge.backward_ds)
            && (edge.forward_ds != CLOSED || edge.backward_ds != CLOSED)
    }
}
