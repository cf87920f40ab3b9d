//! From single road segments to the graph: main part, junctions, contraction, whole numbers.

use super::chains::{Chain, chains};
use super::component::{Neighbours, main_part};
use super::data::{CLOSED, Edge, GraphData, LONGEST_DS};
use crate::coord::{Coord, Flat};
use crate::error::MapError;
use crate::osm::speed::Class;
use geo::{LineString, SimplifyIdx};

/// What giving way costs, in deciseconds: to whoever comes to a junction by a road of a lower class than the best there.
/// A junction has three or more roads, driveways and tracks not counted. See `docs/decisions/the-map.md`.
const GIVE_WAY_DS: f64 = 110.0;

/// What passing a traffic signal costs, in deciseconds.
const SIGNAL_DS: f64 = 80.0;

/// How far a simplified line may stray from the road, in metres.
const STRAY: f64 = 3.0;

/// Two neighbouring nodes of a way and how fast one drives between them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Segment {
    pub(crate) u: u32,
    pub(crate) v: u32,
    /// km/h from `u` to `v`; 0 where that is forbidden.
    pub(crate) forward: f32,
    /// km/h from `v` to `u`; 0 where that is forbidden.
    pub(crate) backward: f32,
    /// Whether people may be picked up here.
    pub(crate) stops: bool,
    pub(crate) class: Class,
}

/// The road net as read, before anything is left out.
#[derive(Debug, Default)]
pub(crate) struct Net {
    pub(crate) coords: Vec<Coord>,
    pub(crate) signals: Vec<bool>,
    pub(crate) segments: Vec<Segment>,
}

/// Makes the graph; every time is multiplied by `scale`.
///
/// # Errors
/// [`MapError::NoRoads`] where nothing is connected.
pub(crate) fn build(mut net: Net, scale: f64) -> Result<GraphData, MapError> {
    keep_main_part(&mut net);
    let chains = chains(&net);
    if chains.is_empty() || !chains.iter().any(|chain| chain.stops) {
        return Err(MapError::NoRoads);
    }
    let numbers = number_nodes(&net, &chains);
    let first = first_classes(&net);
    let delay = |node: u32| {
        let signal = if net.signals[node as usize] { SIGNAL_DS } else { 0.0 };
        (signal * scale).round() as u16
    };
    let mut data = GraphData { least_ds_per_metre: f64::INFINITY, ..GraphData::default() };
    data.nodes = numbers.order.iter().map(|&node| net.coords[node as usize]).collect();
    data.delays = numbers.order.iter().map(|&node| delay(node)).collect();
    let mut edges: Vec<_> =
        chains.iter().map(|chain| edge(&net, chain, scale, &numbers.of, &first)).collect();
    edges.sort_by_key(|(edge, _)| (edge.a, edge.b, edge.metres));
    for (edge, bends) in edges {
        data.edges.push(edge);
        data.bends.extend(bends);
    }
    let fastest = chains.iter().flat_map(|chain| [chain.forward, chain.backward]).fold(0.0, f32::max);
    data.least_ds_per_metre = scale * 36.0 / f64::from(fastest);
    Ok(data)
}

fn keep_main_part(net: &mut Net) {
    let main = main_part(net.coords.len(), &neighbours(net));
    let kept = |s: &Segment| s.u != s.v && main[s.u as usize] && main[s.v as usize];
    net.segments.retain(|segment| kept(segment) && open(segment).next().is_some());
}

/// The directions in which a segment may be driven.
fn open(segment: &Segment) -> impl Iterator<Item = (u32, u32)> + Clone {
    let forward = (segment.forward > 0.0).then_some((segment.u, segment.v));
    [forward, (segment.backward > 0.0).then_some((segment.v, segment.u))].into_iter().flatten()
}

/// Where one can drive from each node.
pub(crate) fn neighbours(net: &Net) -> Neighbours {
    Neighbours::new(net.coords.len(), net.segments.iter().flat_map(open))
}

/// How many other nodes each node is joined to by roads that make a junction.
fn roads_per_node(net: &Net) -> Vec<u8> {
    let both = net.segments.iter().filter(|s| !s.class.minor()).flat_map(|s| [(s.u, s.v), (s.v, s.u)]);
    let neighbours = Neighbours::new(net.coords.len(), both);
    let count = |node: u32| {
        let mut others = neighbours.of(node).to_vec();
        others.sort_unstable();
        others.dedup();
        others.len().min(255) as u8
    };
    (0..net.coords.len() as u32).map(count).collect()
}

/// The best class that meets at each junction; nothing where there is none.
fn first_classes(net: &Net) -> Vec<Option<Class>> {
    let mut best: Vec<Option<Class>> = vec![None; net.coords.len()];
    for segment in &net.segments {
        for node in [segment.u, segment.v] {
            let known = &mut best[node as usize];
            *known = Some(known.map_or(segment.class, |class| class.min(segment.class)));
        }
    }
    let roads = roads_per_node(net);
    best.into_iter().zip(roads).map(|(class, roads)| class.filter(|_| roads >= 3)).collect()
}

/// The nodes at the ends of edges, in an order that keeps neighbours near each other in memory.
struct Numbers {
    order: Vec<u32>,
    of: Vec<u32>,
}

fn number_nodes(net: &Net, chains: &[Chain]) -> Numbers {
    let mut order: Vec<u32> = chains.iter().flat_map(|chain| [chain.first(), chain.last()]).collect();
    order.sort_unstable();
    order.dedup();
    order.sort_by_cached_key(|&node| (along_the_z(net.coords[node as usize]), node));
    let mut of = vec![u32::MAX; net.coords.len()];
    for (number, &node) in order.iter().enumerate() {
        of[node as usize] = number as u32;
    }
    Numbers { order, of }
}

/// Place on a Z-order curve: the bits of latitude and longitude, one after the other.
fn along_the_z(coord: Coord) -> u64 {
    let spread = |value: i32| {
        let mut bits = u64::from(value as u32 ^ 0x8000_0000);
        for (shift, mask) in [
            (16, 0x0000_FFFF_0000_FFFF),
            (8, 0x00FF_00FF_00FF_00FF),
            (4, 0x0F0F_0F0F_0F0F_0F0F),
            (2, 0x3333_3333_3333_3333),
            (1, 0x5555_5555_5555_5555),
        ] {
            bits = (bits | bits << shift) & mask;
        }
        bits
    };
    spread(coord.lat) << 1 | spread(coord.lon)
}

fn edge(net: &Net, chain: &Chain, scale: f64, number: &[u32], first: &[Option<Class>]) -> (Edge, Vec<Coord>) {
    let line: Vec<Coord> = chain.nodes.iter().map(|&node| net.coords[node as usize]).collect();
    let metres: f64 = line.windows(2).map(|ends| ends[0].metres_to(ends[1])).sum();
    // Rounded up, so that no sum of edges undercuts the fastest speed over their length.
    let time = |kmh: f32, end: u32, class: Class| {
        let gives_way = first[end as usize].is_some_and(|best| best < class);
        let way = if gives_way { GIVE_WAY_DS } else { 0.0 };
        let ds = ((metres * 36.0 / f64::from(kmh) + way) * scale).ceil().max(1.0);
        if kmh > 0.0 { (ds as u32).min(LONGEST_DS) } else { CLOSED }
    };
    let bends = simplified(&line);
    let edge = Edge {
        a: number[chain.first() as usize],
        b: number[chain.last() as usize],
        metres: (metres.round() as u32).max(1),
        forward_ds: time(chain.forward, chain.last(), chain.last_class),
        backward_ds: time(chain.backward, chain.first(), chain.first_class),
        stops: chain.stops,
        bends: bends.len() as u32,
    };
    (edge, bends)
}

/// The bends worth keeping, without the two ends.
pub(crate) fn simplified(line: &[Coord]) -> Vec<Coord> {
    if line.len() <= 2 {
        return Vec::new();
    }
    let flat = Flat::around(line[0]);
    let metres: LineString<f64> = line.iter().map(|&coord| flat.metres(coord)).collect();
    let kept = metres.simplify_idx(STRAY);
    kept.into_iter().filter(|&at| at > 0 && at + 1 < line.len()).map(|at| line[at]).collect()
}
