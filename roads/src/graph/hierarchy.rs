//! The graph by rank: costs from one node to all others are a short climb and one sweep down (PHAST).

use super::contract::{Contracted, Step, contract};
use super::stretch::{Cost, NEVER};
use super::{Arc, Arcs, GraphData, rows::Way};
use crate::error::MapError;
use serde::{Deserialize, Serialize};
use std::collections::BinaryHeap;

/// Beyond every cost, and so small that a step more does not overflow.
pub(crate) const FAR: Cost = 1 << 62;

/// No way of any number of steps in one direction takes so long, in deciseconds: two of them stay below [`FAR`].
const FURTHEST: u32 = 1 << 28;

/// Nodes by rank, 0 the weightiest, and the ways between each and weightier ones.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Hierarchy {
    /// The rank of each node.
    rank: Vec<u32>,
    /// By rank: ways to weightier nodes.
    out: Arcs,
    /// By rank: ways from weightier nodes.
    into: Arcs,
}

/// Where a search begins: nodes, and what they cost from the start.
pub(crate) type Starts = [(u32, Cost); 2];

/// The memory of one search, or of several that go side by side.
#[derive(Debug, Default)]
pub(crate) struct Sweep<const WIDE: usize> {
    costs: Vec<[Cost; WIDE]>,
    climb: BinaryHeap<u32>,
    /// The ranks that the last climb reached.
    reached: Vec<u32>,
}

/// The memory of [`Hierarchy::meet`]. Between two searches all costs are [`FAR`].
#[derive(Debug, Default)]
pub(crate) struct Meeting {
    here: Sweep<1>,
    there: Sweep<1>,
}

impl Sweep<1> {
    /// As many costs as there are ranks, all of them [`FAR`].
    fn emptied(&mut self, ranks: usize) {
        for rank in self.reached.drain(..) {
            self.costs[rank as usize] = [FAR];
        }
        self.costs.resize(ranks, [FAR]);
    }
}

impl Hierarchy {
    /// Ranks the nodes of a graph: about a second for 80,000 of them.
    pub(crate) fn new(data: &GraphData) -> Hierarchy {
        let Contracted { order, out, into } = contract(data);
        let nodes = order.len();
        let mut rank = vec![0; nodes];
        for (turn, node) in order.iter().enumerate() {
            rank[*node as usize] = (nodes - 1 - turn) as u32;
        }
        let by_rank = |steps: &[Vec<Step>]| {
            let arc = |step: &Step| Arc {
                node: rank[step.node as usize],
                ds: (step.cost >> 32) as u32,
                metres: step.cost as u32,
            };
            let of = |(node, steps): (usize, &Vec<Step>)| {
                let from = rank[node];
                steps.iter().map(|step| (from, arc(step))).collect::<Vec<_>>()
            };
            let all: Vec<(u32, Arc)> = steps.iter().enumerate().flat_map(of).collect();
            Arcs::sort(nodes, all.iter().copied())
        };
        let (out, into) = (by_rank(&out), by_rank(&into));
        Hierarchy { rank, out, into }
    }

    /// Holds everything that [`Hierarchy::sweep`] relies on, so that a damaged file cannot make it fail.
    pub(crate) fn check(&self, nodes: usize) -> Result<(), MapError> {
        let mut seen = vec![false; nodes];
        let ranked = self
            .rank
            .iter()
            .all(|rank| seen.get_mut(*rank as usize).is_some_and(|seen| !std::mem::replace(seen, true)));
        let sound =
            ranked && self.rank.len() == nodes && climbs(&self.out, nodes) && climbs(&self.into, nodes);
        if sound { Ok(()) } else { Err(MapError::SnapshotDamaged("ranks")) }
    }

    /// Costs from (or to) all nodes of as many searches as there are starts, `WIDE` at most. What stands in memory side by
    /// side is fetched once: eight searches together take about as long as three.
    pub(crate) fn sweep<'a, const WIDE: usize>(
        &self,
        way: Way,
        starts: &[Starts],
        memory: &'a mut Sweep<WIDE>,
    ) -> Costs<'a, WIDE> {
        let (up, down) = if way == Way::From { (&self.out, &self.into) } else { (&self.into, &self.out) };
        memory.costs.clear();
        memory.costs.resize(self.rank.len(), [FAR; WIDE]);
        for (lane, starts) in starts.iter().enumerate() {
            self.climb(up, starts, lane, memory);
        }
        let costs = &mut memory.costs;
        for rank in 0..costs.len() {
            let mut best = costs[rank];
            for arc in down.of(rank as u32) {
                let step = arc.cost();
                for (best, there) in best.iter_mut().zip(&costs[arc.node as usize]) {
                    *best = lesser(*best, there + step);
                }
            }
            costs[rank] = best;
        }
        Costs { costs }
    }

    /// What one start costs from (or to) each of some others. Who is reached on ways up from both ends is where they meet: a few
    /// hundred nodes for each of the others, which for a few of them is much less than a sweep. The costs are the same.
    pub(crate) fn meet(
        &self,
        way: Way,
        start: &Starts,
        others: &[Starts],
        memory: &mut Meeting,
    ) -> Vec<Cost> {
        let (up, down) = if way == Way::From { (&self.out, &self.into) } else { (&self.into, &self.out) };
        let Meeting { here, there } = memory;
        here.emptied(self.rank.len());
        self.climb(up, start, 0, here);
        let one = |other: &Starts| {
            there.emptied(self.rank.len());
            self.climb(down, other, 0, there);
            let met = there
                .reached
                .iter()
                .map(|rank| here.costs[*rank as usize][0] + there.costs[*rank as usize][0]);
            met.min().unwrap_or(FAR)
        };
        others.iter().map(one).collect()
    }

    /// The costs of all that one search reaches on ways to weightier nodes.
    fn climb<const WIDE: usize>(&self, up: &Arcs, starts: &Starts, lane: usize, memory: &mut Sweep<WIDE>) {
        let Sweep { costs, climb, reached } = memory;
        reached.clear();
        for (node, cost) in starts.iter().filter(|(_, cost)| *cost != NEVER) {
            let rank = self.rank[*node as usize];
            let known = &mut costs[rank as usize][lane];
            *known = (*known).min(*cost);
            climb.push(rank);
        }
        // Ways up lead to lower ranks alone, so whoever is taken by the highest rank first is final.
        let mut last = u32::MAX;
        while let Some(rank) = climb.pop() {
            if rank == last {
                continue;
            }
            last = rank;
            reached.push(rank);
            let here = costs[rank as usize][lane];
            for arc in up.of(rank) {
                let there = here + arc.cost();
                let known = &mut costs[arc.node as usize][lane];
                if *known == FAR {
                    climb.push(arc.node);
                }
                *known = there.min(*known);
            }
        }
    }

    /// The rank of a node, by which costs are read.
    pub(crate) fn rank(&self, node: u32) -> u32 {
        self.rank[node as usize]
    }
}

/// The lesser of two costs, neither over twice [`FAR`]. Without a comparison, because the processors that this is built for
/// compare no two pairs of 64 bits at once, but add and shift them.
#[inline]
fn lesser(one: Cost, other: Cost) -> Cost {
    let less = other.wrapping_sub(one).cast_signed();
    one.wrapping_add((less & (less >> 63)).cast_unsigned())
}

/// Whether all ways lead to lower ranks, and none so far that sums could overflow.
fn climbs(arcs: &Arcs, nodes: usize) -> bool {
    let Arcs { first, list } = arcs;
    let ends = first.len() == nodes + 1 && first[0] == 0 && first[nodes] as usize == list.len();
    if !ends || !first.is_sorted() {
        return false;
    }
    let mut furthest = vec![0_u32; nodes];
    (0..nodes).all(|rank| {
        arcs.of(rank as u32).iter().all(|arc| {
            let Some(before) = furthest[..rank].get(arc.node as usize) else { return false };
            furthest[rank] = furthest[rank].max(before.saturating_add(arc.ds).saturating_add(1));
            furthest[rank] < FURTHEST
        })
    })
}

/// What a sweep found, by rank.
pub(crate) struct Costs<'a, const WIDE: usize> {
    costs: &'a [[Cost; WIDE]],
}

impl<const WIDE: usize> Costs<'_, WIDE> {
    /// How many ranks there are.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.costs.len()
    }

    /// The costs of a rank, one for each search; [`FAR`] or more where there is no way.
    pub(crate) fn of(&self, rank: u32) -> &[Cost; WIDE] {
        &self.costs[rank as usize]
    }
}
