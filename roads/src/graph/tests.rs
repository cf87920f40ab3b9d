//! The contracted graph against the net it was made of, on small nets from a seed.

use super::build::{Net, Segment, build};
use super::hierarchy::{Hierarchy, Meeting, Sweep};
use super::rows::Way;
use super::stretch::NEVER;
use super::{Graph, GraphData, ways_out};
use crate::coord::Coord;
use crate::osm::speed::Class;
use crate::synthetic::Rng;
use matching::{Point, Spot};

const SIDE: usize = 14;

const CLASSES: [Class; 4] = [Class::Secondary, Class::Tertiary, Class::Residential, Class::Service];

/// A patch of streets with holes, one-ways, changes of speed, signals, tracks and bends.
fn net(rng: &mut Rng) -> Net {
    let mut net = Net::default();
    for at in 0..SIDE * SIDE {
        let (lat, lon) = (47.8 + (at / SIDE) as f64 * 0.002, 11.1 + (at % SIDE) as f64 * 0.003);
        let moved = Coord::new(lat + rng.between(0.0, 0.001), lon + rng.between(0.0, 0.001));
        net.coords.push(moved.expect("on earth"));
        net.signals.push(rng.chance(0.03));
    }
    for at in 0..SIDE * SIDE {
        for next in [at + 1, at + SIDE] {
            if rng.chance(0.75) && next < SIDE * SIDE && (next % SIDE > 0 || next == at + SIDE) {
                net.segments.push(segment(rng, at as u32, next as u32));
            }
        }
    }
    net
}

fn segment(rng: &mut Rng, u: u32, v: u32) -> Segment {
    let speeds = [27.6, 46.0, 46.0, 46.0, 77.0];
    let forward = speeds[rng.below(speeds.len())];
    let backward = if rng.chance(0.15) { 0.0 } else { forward };
    Segment { u, v, forward, backward, stops: !rng.chance(0.1), class: CLASSES[rng.below(CLASSES.len())] }
}

/// Seconds and delays over the net itself, by relaxing every segment until nothing gets better.
fn plain(net: &Net, main: &[bool], from: usize) -> Vec<f64> {
    let inside = |s: &&Segment| main[s.u as usize] && main[s.v as usize];
    let segments: Vec<&Segment> = net.segments.iter().filter(inside).collect();
    let at = |node: u32| segments.iter().filter(move |s| s.u == node || s.v == node);
    let gives_way = |node: u32, class: Class| {
        at(node).filter(|s| s.class != Class::Service).count() >= 3 && at(node).any(|s| s.class < class)
    };
    let delay = |node: u32, class: Class| {
        let way = if gives_way(node, class) { 110.0 } else { 0.0 };
        way + if net.signals[node as usize] { 80.0 } else { 0.0 }
    };
    let mut best = vec![f64::INFINITY; net.coords.len()];
    best[from] = 0.0;
    loop {
        let mut better = false;
        for s in &segments {
            let metres = net.coords[s.u as usize].metres_to(net.coords[s.v as usize]);
            for (u, v, kmh) in [(s.u, s.v, s.forward), (s.v, s.u, s.backward)] {
                let ds = best[u as usize] + metres * 36.0 / f64::from(kmh) + delay(v, s.class);
                if kmh > 0.0 && ds < best[v as usize] - 1e-9 {
                    best[v as usize] = ds;
                    better = true;
                }
            }
        }
        if !better {
            return best;
        }
    }
}

/// A spot exactly at a node of the graph.
fn spot_at(data: &GraphData, node: usize) -> Spot {
    let at = |edge: &super::Edge| edge.a as usize == node || edge.b as usize == node;
    let index = data.edges.iter().position(at).expect("every node ends an edge");
    let along = if data.edges[index].a as usize == node { 0 } else { u16::MAX };
    Spot { point: Point::new(0.0, 0.0), index: index as u32, along }
}

#[test]
fn contraction_keeps_every_time() {
    for seed in 1..=12 {
        let net = net(&mut Rng::new(seed));
        let copy =
            Net { coords: net.coords.clone(), signals: net.signals.clone(), segments: net.segments.clone() };
        let data = build(copy, 1.0).expect("connected");
        let node_of = |coord: &Coord| net.coords.iter().position(|c| c == coord).expect("a node of the net");
        let graph = Graph::new(data.clone(), None);
        assert!(data.edges.len() < net.segments.len(), "something was contracted");
        let main = super::component::main_part(net.coords.len(), &super::build::neighbours(&net));
        let start = data.delays.iter().position(|delay| *delay == 0).expect("a node that delays nobody");
        let expected = plain(&net, &main, node_of(&data.nodes[start]));
        let spots: Vec<Spot> = (0..data.nodes.len()).map(|node| spot_at(&data, node)).collect();
        for (node, trip) in graph.row(Way::From, spots[start], &spots, u32::MAX).into_iter().enumerate() {
            // A spot lies on one road of its node: whoever comes by another one passes the node.
            let delay = f64::from(data.delays[node]);
            let exact = expected[node_of(&data.nodes[node])] - delay;
            // Each edge is rounded up, by half a decisecond on average; no way has more than 60.
            let off = f64::from(trip.ds) - exact;
            assert!(
                (-1.1..=delay + 40.0).contains(&off),
                "seed {seed}, node {node}: {} for {exact}",
                trip.ds
            );
        }
    }
}

#[test]
fn a_ring_without_junctions_is_a_road_too() {
    let mut net = Net::default();
    for (lat, lon) in [(47.80, 11.10), (47.81, 11.10), (47.81, 11.12), (47.80, 11.12)] {
        net.coords.push(Coord::new(lat, lon).expect("on earth"));
        net.signals.push(false);
    }
    for u in 0..4 {
        let v = (u + 1) % 4;
        net.segments.push(Segment {
            u,
            v,
            forward: 46.0,
            backward: 0.0,
            stops: true,
            class: Class::Tertiary,
        });
    }
    let data = build(net, 1.0).expect("a ring is connected");
    assert_eq!((data.nodes.len(), data.edges.len(), data.bends.len()), (1, 1, 3));
    let whole = data.edges[0].forward_ds;
    let graph = Graph::new(data, None);
    let spot = |along| Spot { point: Point::new(0.0, 0.0), index: 0, along };
    let there = graph.row(Way::From, spot(10_000), &[spot(40_000)], u32::MAX)[0];
    let back = graph.row(Way::From, spot(40_000), &[spot(10_000)], u32::MAX)[0];
    assert_eq!(there.ds + back.ds, whole, "once round");
    assert_eq!(graph.row(Way::To, spot(10_000), &[spot(40_000)], u32::MAX)[0], back);
}

/// Dijkstra's search over the arcs as they are: no ranks, no shortcuts.
fn searched(graph: &Graph, from: u32) -> Vec<u64> {
    let out = ways_out(&graph.data);
    let mut best = vec![u64::MAX; graph.data.nodes.len()];
    let mut queue = std::collections::BinaryHeap::from([std::cmp::Reverse((0_u64, from))]);
    while let Some(std::cmp::Reverse((here, node))) = queue.pop() {
        if here >= best[node as usize] {
            continue;
        }
        best[node as usize] = here;
        queue.extend(out.of(node).iter().map(|arc| std::cmp::Reverse((here + arc.cost(), arc.node))));
    }
    best
}

#[test]
fn ranks_and_shortcuts_keep_every_cost_to_the_decisecond_and_metre_both_ways() {
    for seed in 20..32 {
        let graph = Graph::new(build(net(&mut Rng::new(seed)), 1.0).expect("connected"), None);
        let nodes = graph.data.nodes.len() as u32;
        let ranked = graph.ready();
        let plain: Vec<Vec<u64>> = (0..nodes).map(|node| searched(&graph, node)).collect();
        let reversed = |one: usize| plain.iter().map(|row| row[one]).collect::<Vec<u64>>();
        for one in 0..nodes {
            let expected = plain[one as usize].clone();
            assert_eq!(swept::<1>(ranked, Way::From, &[one]), [expected], "seed {seed}, from {one}");
            assert_eq!(
                swept::<1>(ranked, Way::To, &[one]),
                [reversed(one as usize)],
                "seed {seed}, to {one}"
            );
        }
        // Side by side, as many as there is room for or fewer, none disturbs another.
        for some in (0..nodes).collect::<Vec<_>>().chunks(7) {
            let from: Vec<Vec<u64>> = some.iter().map(|one| plain[*one as usize].clone()).collect();
            assert_eq!(swept::<7>(ranked, Way::From, some), from, "seed {seed}, from {some:?}");
            let to: Vec<Vec<u64>> = some.iter().map(|one| reversed(*one as usize)).collect();
            assert_eq!(swept::<7>(ranked, Way::To, some), to, "seed {seed}, to {some:?}");
        }
    }
}

/// The costs between some nodes and each other, read side by side.
fn swept<const WIDE: usize>(ranked: &Hierarchy, way: Way, ones: &[u32]) -> Vec<Vec<u64>> {
    let starts: Vec<_> = ones.iter().map(|one| [(*one, 0), (0, NEVER)]).collect();
    let mut memory = Sweep::<WIDE>::default();
    let costs = ranked.sweep(way, &starts, &mut memory);
    let nodes = costs.len() as u32;
    let of = |lane: usize| (0..nodes).map(|node| costs.of(ranked.rank(node))[lane]).collect();
    (0..ones.len()).map(of).collect()
}

#[test]
fn rows_read_together_or_trip_by_trip_are_those_read_one_by_one_a_spot_of_another_map_among_them() {
    let graph = Graph::new(build(net(&mut Rng::new(40)), 1.0).expect("connected"), None);
    let spot = |number: usize, along| Spot { point: Point::new(0.0, 0.0), index: number as u32, along };
    let edges = graph.data.edges.len();
    let mut spots: Vec<Spot> = (0..edges).map(|edge| spot(edge, (edge * 7_919 % 65_536) as u16)).collect();
    spots.push(spot(edges, 5));
    for way in [Way::From, Way::To] {
        for bound in [600, u32::MAX] {
            let one_by_one: Vec<_> = spots.iter().map(|one| graph.row(way, *one, &spots, bound)).collect();
            assert_eq!(graph.rows(way, &spots, &spots, bound), one_by_one);
            let mut memory = Meeting::default();
            let in_pairs = |one: &Spot| graph.pairs(way, *one, &spots, bound, &mut memory);
            assert_eq!(spots.iter().map(in_pairs).collect::<Vec<_>>(), one_by_one);
        }
    }
}
