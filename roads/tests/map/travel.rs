//! Rows agree with each other, with a plain search written anew, and with the straight line.

use crate::maps::{COUNTY, Dice, ISLE_OF_MAN, import_file, other_extracts, ready};
use matching::{Point, Spot, Travel, Trip};
use roads::{CLOSED, Clip, FURTHEST_SNAP, RoadMap, Snapshot, straight_metres};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Spots all over a map; some of them on the same edge.
fn spots(snapshot: &Snapshot, map: &RoadMap, count: usize, seed: u64) -> Vec<Spot> {
    let mut dice = Dice(seed);
    let mut found = Vec::new();
    while found.len() < count {
        let node = snapshot.graph.nodes[dice.below(snapshot.graph.nodes.len())].point();
        let near = node + Point::new(dice.unit() * 0.004 - 0.002, dice.unit() * 0.004 - 0.002);
        if let Some(spot) = map.snap(near) {
            found.push(spot);
            if dice.below(4) == 0 {
                found.push(Spot { along: dice.below(65_536) as u16, ..spot });
            }
        }
    }
    found.truncate(count);
    found
}

fn maps() -> Vec<(Snapshot, RoadMap)> {
    let others =
        other_extracts().into_iter().map(|file| import_file(&file, Clip::All).expect("a sound extract"));
    let snapshots = [ISLE_OF_MAN.0.clone(), COUNTY.0.snapshot.clone()].into_iter().chain(others);
    snapshots.map(ready).collect()
}

#[test]
fn forward_and_reverse_rows_are_the_same_trips() {
    for (snapshot, map) in maps() {
        let spots = spots(&snapshot, &map, 60, 1);
        let out: Vec<Vec<Trip>> = spots.iter().map(|&from| map.trips_from(from, &spots, u32::MAX)).collect();
        for (to, &spot) in spots.iter().enumerate() {
            let into = map.trips_to(spot, &spots, u32::MAX);
            for from in 0..spots.len() {
                assert_eq!(out[from][to], into[from], "{from} to {to}");
            }
        }
        assert!(out.iter().flatten().all(|trip| trip.exists()));
        assert!((0..spots.len()).all(|at| out[at][at] == Trip { ds: 0, metres: 0 }));
    }
}

#[test]
fn no_way_over_a_third_spot_is_shorter() {
    for (snapshot, map) in maps() {
        let spots = spots(&snapshot, &map, 40, 2);
        let rows: Vec<Vec<Trip>> = spots.iter().map(|&from| map.trips_from(from, &spots, u32::MAX)).collect();
        for a in 0..spots.len() {
            for b in 0..spots.len() {
                for c in 0..spots.len() {
                    let over = (rows[a][b].ds + rows[b][c].ds, rows[a][b].metres + rows[b][c].metres);
                    assert!((rows[a][c].ds, rows[a][c].metres) <= over, "{a} {b} {c}");
                }
            }
        }
    }
}

/// A plain search with a heap, over a graph in which the two spots are nodes of their own.
fn plain(snapshot: &Snapshot, from: Spot, to: Spot) -> (u64, u64) {
    let graph = &snapshot.graph;
    let nodes = graph.nodes.len();
    let mut arcs: Vec<Vec<(usize, u64, u64)>> = vec![Vec::new(); nodes + 2];
    for (index, edge) in graph.edges.iter().enumerate() {
        // The stations along the edge: its ends, and the spots that lie on it, in order.
        let mut stations = vec![(0, edge.a as usize), (65_535, edge.b as usize)];
        for (number, spot) in [from, to].into_iter().enumerate() {
            if spot.index as usize == index {
                stations.insert(stations.len() - 1, (u64::from(spot.along), nodes + number));
            }
        }
        let last = stations.len() - 1;
        stations[1..last].sort_unstable();
        for pair in stations.windows(2) {
            let ((low, u), (high, v)) = (pair[0], pair[1]);
            let part = |whole: u32| u64::from(whole) * high / 65_535 - u64::from(whole) * low / 65_535;
            let delay = |node: usize| graph.delays.get(node).map_or(0, |delay| u64::from(*delay));
            // No length is no drive: not even a one-way forbids it.
            if edge.forward_ds != CLOSED || low == high {
                arcs[u].push((v, part(edge.forward_ds) + delay(v), part(edge.metres)));
            }
            if edge.backward_ds != CLOSED || low == high {
                arcs[v].push((u, part(edge.backward_ds) + delay(u), part(edge.metres)));
            }
        }
    }
    let mut best = vec![(u64::MAX, u64::MAX); nodes + 2];
    let mut heap = BinaryHeap::from([Reverse((0, 0, nodes))]);
    while let Some(Reverse((ds, metres, node))) = heap.pop() {
        if (ds, metres) >= best[node] {
            continue;
        }
        best[node] = (ds, metres);
        heap.extend(arcs[node].iter().map(|&(next, d, m)| Reverse((ds + d, metres + m, next))));
    }
    best[nodes + 1]
}

#[test]
fn rows_agree_with_a_plain_search() {
    for (snapshot, map) in maps() {
        let spots = spots(&snapshot, &map, 24, 3);
        for pair in spots.windows(2) {
            let trip = map.trips_from(pair[0], &pair[1..], u32::MAX)[0];
            let found = (u64::from(trip.ds), u64::from(trip.metres));
            assert_eq!(found, plain(&snapshot, pair[0], pair[1]), "{pair:?}");
        }
    }
}

#[test]
fn a_bound_cuts_what_is_over_it_and_nothing_else() {
    let (snapshot, map) = &*ISLE_OF_MAN;
    let spots = spots(snapshot, map, 60, 4);
    for &spot in &spots[..10] {
        for (all, rows) in [
            (map.trips_from(spot, &spots, u32::MAX), map.trips_from(spot, &spots, 6_000)),
            (map.trips_to(spot, &spots, u32::MAX), map.trips_to(spot, &spots, 6_000)),
        ] {
            for (full, bounded) in all.into_iter().zip(rows) {
                assert_eq!(bounded, if full.ds <= 6_000 { full } else { Trip::NONE });
            }
        }
        let exact = map.trips_from(spot, &spots[10..11], u32::MAX)[0];
        assert_eq!(map.trips_from(spot, &spots[10..11], exact.ds)[0], exact);
        assert_eq!(map.trips_from(spot, &spots[10..11], exact.ds - 1)[0], Trip::NONE);
    }
}

#[test]
fn no_trip_undercuts_the_straight_line_at_the_fastest_speed() {
    for (snapshot, map) in maps() {
        let spots = spots(&snapshot, &map, 80, 5);
        for &from in &spots {
            for (to, trip) in spots.iter().zip(map.trips_from(from, &spots, u32::MAX)) {
                let unsnapped = straight_metres(from.point, to.point);
                assert!(trip.ds >= map.least_ds(unsnapped));
                let (a, b) = (map.locate(from).expect("ours"), map.locate(*to).expect("ours"));
                let snapped = straight_metres(a, b) + 2.0 * FURTHEST_SNAP;
                assert!(trip.ds >= map.least_ds(snapped), "{trip:?} over {snapped} m");
            }
        }
        assert!(map.least_ds(30_000.0) > 4_000, "the bound is worth something: {}", map.least_ds(30_000.0));
        assert_eq!(map.least_ds(0.0), 0);
        assert_eq!(map.least_ds(f64::NAN), 0);
    }
}

#[test]
fn a_one_way_street_is_driven_round() {
    let (snapshot, map) = &*COUNTY;
    let snapshot = &snapshot.snapshot;
    let one_way = snapshot.graph.edges.iter().position(|edge| edge.stops && edge.backward_ds == CLOSED);
    let index = one_way.expect("the county has one-way streets") as u32;
    let edge = snapshot.graph.edges[index as usize];
    let point = snapshot.graph.nodes[edge.a as usize].point();
    let (early, late) = (Spot { point, index, along: 10_000 }, Spot { point, index, along: 50_000 });
    let with = map.trips_from(early, &[late], u32::MAX)[0];
    let against = map.trips_from(late, &[early], u32::MAX)[0];
    assert!(with.metres <= edge.metres && with.ds <= edge.forward_ds);
    assert!(against.metres > with.metres && against.exists());
    assert_eq!(against, map.trips_to(early, &[late], u32::MAX)[0]);
}

#[test]
fn a_spot_of_another_map_is_nowhere() {
    let map = &COUNTY.1;
    let here = map.snap(COUNTY.0.villages[0].point).expect("a village lies on the map");
    let stray = Spot { point: here.point, index: u32::MAX - 1, along: 0 };
    assert_eq!(map.trips_from(here, &[stray], u32::MAX), [Trip::NONE]);
    assert_eq!(map.trips_to(stray, &[here], u32::MAX), [Trip::NONE]);
    assert_eq!(map.locate(stray), None);
}
