//! The road graph in memory: its ranks, and the shape of every edge.

pub(crate) mod build;
mod chains;
pub(crate) mod component;
mod contract;
mod data;
mod hierarchy;
pub(crate) mod rows;
pub(crate) mod snap;
mod stretch;
#[cfg(test)]
mod tests;

pub use data::{CLOSED, Edge, GraphData};
pub(crate) use hierarchy::Hierarchy;

use crate::coord::Coord;
use serde::{Deserialize, Serialize};
use std::sync::{Mutex, OnceLock, PoisonError};
use stretch::{Cost, cost};

/// One direction of an edge as a search sees it: time includes the delay at the node it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Arc {
    pub(crate) node: u32,
    pub(crate) ds: u32,
    pub(crate) metres: u32,
}

impl Arc {
    #[inline]
    pub(crate) fn cost(self) -> Cost {
        cost(self.ds, self.metres)
    }
}

/// Arcs by node: those of node `n` are `list[first[n]..first[n + 1]]`.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Arcs {
    first: Vec<u32>,
    list: Vec<Arc>,
}

impl Arcs {
    /// Sorts arcs by the node they belong to, keeping their order within a node.
    fn sort(nodes: usize, arcs: impl Iterator<Item = (u32, Arc)> + Clone) -> Arcs {
        let mut first = vec![0_u32; nodes + 1];
        for (node, _) in arcs.clone() {
            first[node as usize + 1] += 1;
        }
        for node in 0..nodes {
            first[node + 1] += first[node];
        }
        let mut next = first.clone();
        let mut list = vec![Arc { node: 0, ds: 0, metres: 0 }; first[nodes] as usize];
        for (node, arc) in arcs {
            let at = &mut next[node as usize];
            list[*at as usize] = arc;
            *at += 1;
        }
        Arcs { first, list }
    }

    #[inline]
    pub(crate) fn of(&self, node: u32) -> &[Arc] {
        let node = node as usize;
        &self.list[self.first[node] as usize..self.first[node + 1] as usize]
    }
}

/// A road graph ready for searches.
#[derive(Debug)]
pub(crate) struct Graph {
    pub(crate) data: GraphData,
    /// From the snapshot, or made when the first row is asked for or by [`Graph::ready`].
    hierarchy: OnceLock<Hierarchy>,
    /// Megabytes that rows read together need: whoever asks next finds them at hand.
    spare: Mutex<Option<hierarchy::Sweep<{ rows::TOGETHER }>>>,
    /// Every edge's line with both its ends: of edge `e`, `shape[shapes[e]..shapes[e + 1]]`.
    shapes: Vec<u32>,
    shape: Vec<Coord>,
}

impl Graph {
    /// Lays out a graph whose data has been checked, and so have its ranks.
    pub(crate) fn new(data: GraphData, ranks: Option<Hierarchy>) -> Graph {
        let (shapes, shape) = lines(&data);
        let hierarchy = ranks.map(OnceLock::from).unwrap_or_default();
        Graph { data, hierarchy, spare: Mutex::default(), shapes, shape }
    }

    /// Ranks the nodes, which every row needs, unless that is done.
    pub(crate) fn ready(&self) -> &Hierarchy {
        self.hierarchy.get_or_init(|| Hierarchy::new(&self.data))
    }

    /// The one spare memory, for as long as rows are read together; who finds it taken makes another.
    fn spare(&self) -> std::sync::MutexGuard<'_, Option<hierarchy::Sweep<{ rows::TOGETHER }>>> {
        self.spare.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether that is done.
    pub(crate) fn is_ranked(&self) -> bool {
        self.hierarchy.get().is_some()
    }

    /// The line of an edge, both ends included.
    pub(crate) fn line(&self, edge: u32) -> &[Coord] {
        let edge = edge as usize;
        &self.shape[self.shapes[edge] as usize..self.shapes[edge + 1] as usize]
    }
}

/// The arcs out of every node.
fn ways_out(data: &GraphData) -> Arcs {
    let out = directions(data).map(|(from, to, arc)| (from, Arc { node: to, ..arc }));
    Arcs::sort(data.nodes.len(), out)
}

/// Every open direction of every edge: from, to, and its cost.
fn directions(data: &GraphData) -> impl Iterator<Item = (u32, u32, Arc)> + Clone {
    data.edges.iter().flat_map(|edge| {
        let arc = |from: u32, to: u32, ds: u32| {
            let ds = ds.checked_add(u32::from(data.delays[to as usize])).filter(|_| ds != CLOSED)?;
            Some((from, to, Arc { node: to, ds, metres: edge.metres }))
        };
        [arc(edge.a, edge.b, edge.forward_ds), arc(edge.b, edge.a, edge.backward_ds)].into_iter().flatten()
    })
}

fn lines(data: &GraphData) -> (Vec<u32>, Vec<Coord>) {
    let mut shapes = Vec::with_capacity(data.edges.len() + 1);
    let mut shape = Vec::with_capacity(data.bends.len() + 2 * data.edges.len());
    let mut bends = data.bends.as_slice();
    for edge in &data.edges {
        shapes.push(shape.len() as u32);
        let (own, rest) = bends.split_at(edge.bends as usize);
        bends = rest;
        shape.push(data.nodes[edge.a as usize]);
        shape.extend_from_slice(own);
        shape.push(data.nodes[edge.b as usize]);
    }
    shapes.push(shape.len() as u32);
    (shapes, shape)
}
