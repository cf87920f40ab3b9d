//! Contracts roads: segments between two nodes that matter become one chain.

use super::build::{Net, Segment};
use super::component::Neighbours;
use crate::osm::speed::Class;

/// A run of segments, driven at one speed in each direction.
#[derive(Debug)]
pub(crate) struct Chain {
    pub(crate) nodes: Vec<u32>,
    /// km/h from the first node to the last; 0 where forbidden.
    pub(crate) forward: f32,
    /// km/h from the last node to the first; 0 where forbidden.
    pub(crate) backward: f32,
    pub(crate) stops: bool,
    /// The class of the road at the first node.
    pub(crate) first_class: Class,
    /// The class of the road at the last node.
    pub(crate) last_class: Class,
}

impl Chain {
    pub(crate) fn first(&self) -> u32 {
        self.nodes[0]
    }

    pub(crate) fn last(&self) -> u32 {
        self.nodes[self.nodes.len() - 1]
    }
}

struct Walker<'a> {
    net: &'a Net,
    /// The segments at each node, by index.
    at: Neighbours,
    used: Vec<bool>,
}

/// All chains of a net. A node ends a chain where roads meet or end, at a signal, and where the
/// speed or the right to stop changes: so that within a chain the way tells the time.
pub(crate) fn chains(net: &Net) -> Vec<Chain> {
    let numbered = || net.segments.iter().zip(0_u32..);
    let at =
        Neighbours::new(net.coords.len(), numbered().flat_map(|(s, index)| [(s.u, index), (s.v, index)]));
    let mut walker = Walker { net, at, used: vec![false; net.segments.len()] };
    let mut found = Vec::new();
    for node in 0..net.coords.len() as u32 {
        if walker.ends_chains(node) {
            walker.start_at(node, &mut found);
        }
    }
    // What is left are rings on which nothing matters: any of their nodes may serve as the end.
    for index in 0..net.segments.len() {
        if !walker.used[index] {
            let chain = walker.walk(net.segments[index].u, index as u32);
            found.push(chain);
        }
    }
    found
}

/// Speeds (away from a node, towards it) and the right to stop.
fn seen_from(node: u32, segment: &Segment) -> (f32, f32, bool) {
    if segment.u == node {
        (segment.forward, segment.backward, segment.stops)
    } else {
        (segment.backward, segment.forward, segment.stops)
    }
}

impl Walker<'_> {
    fn segment(&self, index: u32) -> &Segment {
        &self.net.segments[index as usize]
    }

    fn ends_chains(&self, node: u32) -> bool {
        let [one, two] = *self.at.of(node) else { return true };
        let (away_one, to_one, stops_one) = seen_from(node, self.segment(one));
        let (away_two, to_two, stops_two) = seen_from(node, self.segment(two));
        let same = away_one == to_two && away_two == to_one && stops_one == stops_two;
        !same || self.net.signals[node as usize]
    }

    fn start_at(&mut self, node: u32, found: &mut Vec<Chain>) {
        for slot in 0..self.at.of(node).len() {
            let index = self.at.of(node)[slot];
            if !self.used[index as usize] {
                let chain = self.walk(node, index);
                found.push(chain);
            }
        }
    }

    fn walk(&mut self, start: u32, index: u32) -> Chain {
        let (forward, backward, stops) = seen_from(start, self.segment(index));
        let class = self.segment(index).class;
        let (first_class, last_class) = (class, class);
        let mut chain = Chain { nodes: vec![start], forward, backward, stops, first_class, last_class };
        let (mut node, mut index) = (start, index);
        loop {
            self.used[index as usize] = true;
            let segment = self.segment(index);
            node = if segment.u == node { segment.v } else { segment.u };
            chain.last_class = segment.class;
            chain.nodes.push(node);
            if node == start || self.ends_chains(node) {
                return chain;
            }
            let next = self.at.of(node).iter().copied().find(|&other| !self.used[other as usize]);
            let Some(next) = next else { return chain };
            index = next;
        }
    }
}
