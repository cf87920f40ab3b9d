//! A little road graph with one-ways, and Dijkstra by time, ties by metres.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use matching::{FixedTables, Point, Trip};

pub struct Graph {
    pub points: Vec<Point>,
    /// Per node: (to, deciseconds, metres).
    pub arcs: Vec<Vec<(usize, u32, u32)>>,
}

impl Graph {
    pub fn new() -> Self {
        Self { points: Vec::new(), arcs: Vec::new() }
    }

    pub fn node(&mut self, point: Point) -> usize {
        self.points.push(point);
        self.arcs.push(Vec::new());
        self.points.len() - 1
    }

    pub fn one_way(&mut self, from: usize, to: usize, ds: u32, metres: u32) {
        self.arcs[from].push((to, ds, metres));
    }

    pub fn both_ways(&mut self, a: usize, b: usize, ds: u32, metres: u32) {
        self.one_way(a, b, ds, metres);
        self.one_way(b, a, ds, metres);
    }

    /// The shortest trips from one node to all.
    pub fn dijkstra(&self, from: usize) -> Vec<Trip> {
        let mut best = vec![(u32::MAX, u32::MAX); self.points.len()];
        let mut queue = BinaryHeap::from([Reverse(((0, 0), from))]);
        best[from] = (0, 0);
        while let Some(Reverse((cost, node))) = queue.pop() {
            if cost > best[node] {
                continue;
            }
            for &(to, ds, metres) in &self.arcs[node] {
                let next = (cost.0 + ds, cost.1 + metres);
                if next < best[to] {
                    best[to] = next;
                    queue.push(Reverse((next, to)));
                }
            }
        }
        best.into_iter().map(|(ds, metres)| Trip { ds, metres }).collect()
    }

    /// The same graph as a map for the engine.
    pub fn tables(&self) -> FixedTables {
        let trips = (0..self.points.len()).flat_map(|from| self.dijkstra(from)).collect();
        FixedTables::new(self.points.clone(), trips)
    }
}
