//! A queue of nodes by whole deciseconds: a ring of buckets, with memory that is used again.

use super::stretch::{Cost, NEVER};

const NIL: u32 = u32::MAX;

/// The memory of one search. A thread keeps its own, so that a search allocates nothing.
#[derive(Debug, Default)]
pub(crate) struct Queue {
    /// The best cost known of each node.
    pub(crate) costs: Vec<Cost>,
    /// Nodes whose cost somebody waits for.
    pub(crate) awaited: Vec<bool>,
    heads: Vec<u32>,
    links: Vec<(u32, u32)>,
    waiting: usize,
}

impl Queue {
    /// Forgets the last search and makes room for a graph; `longest` is its longest arc.
    pub(crate) fn reset(&mut self, nodes: usize, longest: u32) {
        self.costs.clear();
        self.costs.resize(nodes, NEVER);
        self.awaited.clear();
        self.awaited.resize(nodes, false);
        // One more than the longest arc, so that a ring never holds two different times in a bucket.
        self.heads.clear();
        self.heads.resize((longest as usize + 1).next_power_of_two(), NIL);
        self.links.clear();
        self.waiting = 0;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.waiting == 0
    }

    /// Puts a node in line if this cost is better than what was known of it.
    #[inline]
    pub(crate) fn offer(&mut self, node: u32, cost: Cost) {
        let known = &mut self.costs[node as usize];
        if cost >= *known {
            return;
        }
        *known = cost;
        let slot = (cost >> 32) as usize & (self.heads.len() - 1);
        self.links.push((node, self.heads[slot]));
        self.heads[slot] = (self.links.len() - 1) as u32;
        self.waiting += 1;
    }

    /// Empties the bucket of one time and returns where its list of nodes begins.
    #[inline]
    pub(crate) fn take(&mut self, ds: u32) -> u32 {
        let slot = ds as usize & (self.heads.len() - 1);
        std::mem::replace(&mut self.heads[slot], NIL)
    }

    /// The node at a place in a list, and the place after it.
    #[inline]
    pub(crate) fn next(&mut self, at: u32) -> Option<(u32, u32)> {
        if at == NIL {
            return None;
        }
        self.waiting -= 1;
        Some(self.links[at as usize])
    }
}
