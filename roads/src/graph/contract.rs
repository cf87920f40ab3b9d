//! Ranks the nodes of a graph, the least weighty first, and adds shortcuts so that every shortest way climbs and then
//! descends (a contraction hierarchy).

use super::stretch::{Cost, cost};
use super::{GraphData, ways_out};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Nodes that the search for another way looks at; where it finds none within them, a shortcut too many does no harm.
const PATIENCE: usize = 8;

/// One way to go from a node, or to come to it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub(super) node: u32,
    pub(super) cost: Cost,
}

/// What is left of a node when its turn comes: the ways to and from weightier nodes.
#[derive(Debug, Default)]
pub(super) struct Contracted {
    /// The nodes, the least weighty first.
    pub(super) order: Vec<u32>,
    /// By node: ways to weightier nodes.
    pub(super) out: Vec<Vec<Step>>,
    /// By node: ways from weightier nodes.
    pub(super) into: Vec<Vec<Step>>,
}

/// The graph without the nodes whose turn has come.
struct Rest {
    out: Vec<Vec<Step>>,
    into: Vec<Vec<Step>>,
    /// How many turns lie under each node.
    depth: Vec<u32>,
    search: Search,
}

/// A short search for ways that do without a node.
struct Search {
    best: Vec<Cost>,
    touched: Vec<u32>,
    queue: BinaryHeap<Reverse<(Cost, u32)>>,
}

/// A way over a node that no other way undercuts.
struct Shortcut {
    from: u32,
    to: u32,
    cost: Cost,
}

/// Takes the nodes out one by one, always the one that costs least.
pub(super) fn contract(data: &GraphData) -> Contracted {
    let nodes = data.nodes.len() as u32;
    let mut rest = Rest::new(data);
    let mut found = Vec::new();
    let first =
        |node: u32, rest: &mut Rest, found: &mut Vec<Shortcut>| Reverse((rest.weight(node, found), node));
    let mut queue: BinaryHeap<_> = (0..nodes).map(|node| first(node, &mut rest, &mut found)).collect();
    let mut order = Vec::with_capacity(nodes as usize);
    while let Some(Reverse((_, node))) = queue.pop() {
        // Its neighbours' turns may have made it weightier.
        let weight = rest.weight(node, &mut found);
        if queue.peek().is_some_and(|Reverse(next)| *next < (weight, node)) {
            queue.push(Reverse((weight, node)));
            continue;
        }
        rest.take_out(node, &found);
        order.push(node);
    }
    Contracted { order, out: rest.out, into: rest.into }
}

impl Rest {
    fn new(data: &GraphData) -> Rest {
        let nodes = data.nodes.len();
        let ways = ways_out(data);
        let mut rest = Rest {
            out: vec![Vec::new(); nodes],
            into: vec![Vec::new(); nodes],
            depth: vec![0; nodes],
            search: Search { best: vec![Cost::MAX; nodes], touched: Vec::new(), queue: BinaryHeap::new() },
        };
        for from in 0..nodes as u32 {
            for arc in ways.of(from).iter().filter(|arc| arc.node != from) {
                rest.join(&Shortcut { from, to: arc.node, cost: cost(arc.ds, arc.metres) });
            }
        }
        rest
    }

    /// Adds a way, or makes a known one better.
    fn join(&mut self, way: &Shortcut) {
        improve(&mut self.out[way.from as usize], way.to, way.cost);
        improve(&mut self.into[way.to as usize], way.from, way.cost);
    }

    /// What taking a node out costs: shortcuts for each way that goes, and how many turns lie under it. Leaves the
    /// shortcuts that it takes in `found`.
    fn weight(&mut self, node: u32, found: &mut Vec<Shortcut>) -> u64 {
        self.shortcuts(node, found);
        let gone = self.out[node as usize].len() + self.into[node as usize].len();
        1_000 * u64::from(self.depth[node as usize]) + (1_000 * found.len() / gone.max(1)) as u64
    }

    fn shortcuts(&mut self, node: u32, found: &mut Vec<Shortcut>) {
        found.clear();
        let (into, out) = (&self.into[node as usize], &self.out[node as usize]);
        for come in into {
            let onward = out.iter().filter(|go| go.node != come.node);
            let Some(furthest) = onward.clone().map(|go| come.cost + go.cost).max() else { continue };
            self.search.run(&self.out, come.node, node, furthest);
            for go in onward {
                let cost = come.cost + go.cost;
                if self.search.best[go.node as usize] > cost {
                    found.push(Shortcut { from: come.node, to: go.node, cost });
                }
            }
        }
    }

    fn take_out(&mut self, node: u32, shortcuts: &[Shortcut]) {
        let below = self.depth[node as usize] + 1;
        for at in 0..self.out[node as usize].len() {
            let other = self.out[node as usize][at].node as usize;
            self.into[other].retain(|step| step.node != node);
            self.depth[other] = self.depth[other].max(below);
        }
        for at in 0..self.into[node as usize].len() {
            let other = self.into[node as usize][at].node as usize;
            self.out[other].retain(|step| step.node != node);
            self.depth[other] = self.depth[other].max(below);
        }
        for shortcut in shortcuts {
            self.join(shortcut);
        }
    }
}

fn improve(steps: &mut Vec<Step>, node: u32, cost: Cost) {
    match steps.iter_mut().find(|step| step.node == node) {
        Some(known) => known.cost = known.cost.min(cost),
        None => steps.push(Step { node, cost }),
    }
}

impl Search {
    /// Costs from a node, without another, up to a limit and for as long as patience lasts.
    fn run(&mut self, out: &[Vec<Step>], from: u32, without: u32, limit: Cost) {
        for node in self.touched.drain(..) {
            self.best[node as usize] = Cost::MAX;
        }
        self.queue.clear();
        self.offer(from, 0);
        let mut patience = PATIENCE;
        while let Some(Reverse((here, node))) = self.queue.pop() {
            if here > self.best[node as usize] {
                continue;
            }
            for step in &out[node as usize] {
                let there = here + step.cost;
                if step.node != without && there <= limit {
                    self.offer(step.node, there);
                }
            }
            patience -= 1;
            if patience == 0 {
                return;
            }
        }
    }

    fn offer(&mut self, node: u32, cost: Cost) {
        let best = &mut self.best[node as usize];
        if cost >= *best {
            return;
        }
        if *best == Cost::MAX {
            self.touched.push(node);
        }
        *best = cost;
        self.queue.push(Reverse((cost, node)));
    }
}
