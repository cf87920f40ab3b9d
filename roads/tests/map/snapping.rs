//! Points snap to the nearest road where one may stop.

use crate::maps::{COUNTY, Dice, ISLE_OF_MAN};
use matching::{Point, Travel};
use roads::{Coord, FURTHEST_SNAP, RoadMap, Snapshot, straight_metres};

/// Metres from a point to the nearest road where one may stop, by looking at every single line.
fn nearest(snapshot: &Snapshot, point: Point) -> f64 {
    let graph = &snapshot.graph;
    let (mut best, mut at) = (f64::INFINITY, 0);
    for edge in &graph.edges {
        let bends = &graph.bends[at..at + edge.bends as usize];
        at += edge.bends as usize;
        if edge.stops {
            let ends = [graph.nodes[edge.a as usize], graph.nodes[edge.b as usize]];
            let line: Vec<Coord> = ends[..1].iter().chain(bends).chain(&ends[1..]).copied().collect();
            best = line.windows(2).map(|ends| metres(point, ends[0], ends[1])).fold(best, f64::min);
        }
    }
    best
}

/// Metres from a point to a straight piece of road, by trying the middle again and again.
fn metres(point: Point, a: Coord, b: Coord) -> f64 {
    let (a, b) = (a.point(), b.point());
    let at = |part: f64| straight_metres(point, a + (b - a) * part);
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    for _ in 0..40 {
        let third = (high - low) / 3.0;
        if at(low + third) < at(high - third) {
            high -= third;
        } else {
            low += third;
        }
    }
    at(f64::midpoint(low, high)).min(at(0.0)).min(at(1.0))
}

fn check(snapshot: &Snapshot, map: &RoadMap, point: Point) {
    let far = nearest(snapshot, point);
    match map.snap(point) {
        Some(spot) => {
            assert!(snapshot.graph.edges[spot.index as usize].stops, "snapped to a road without stops");
            assert_eq!(spot.point, point);
            let found = straight_metres(point, map.locate(spot).expect("ours"));
            assert!((found - far).abs() < 1.0 + far * 0.002, "found {found} m, nearest {far} m");
        }
        None => assert!(far > FURTHEST_SNAP - 5.0, "{far} m is not off the map"),
    }
}

#[test]
fn points_snap_to_the_nearest_road_and_never_to_a_trunk_road() {
    let mut dice = Dice(11);
    for (snapshot, map) in [(&ISLE_OF_MAN.0, &ISLE_OF_MAN.1), (&COUNTY.0.snapshot, &COUNTY.1)] {
        let closed: Vec<_> = snapshot.graph.edges.iter().filter(|edge| !edge.stops).collect();
        assert!(!closed.is_empty(), "the map has roads without stops");
        for _ in 0..40 {
            let edge = closed[dice.below(closed.len())];
            check(snapshot, map, snapshot.graph.nodes[edge.a as usize].point());
            let node = snapshot.graph.nodes[dice.below(snapshot.graph.nodes.len())].point();
            check(snapshot, map, node + Point::new(dice.unit() * 0.06 - 0.03, dice.unit() * 0.04 - 0.02));
        }
    }
}

#[test]
fn what_is_far_from_every_road_is_off_the_map() {
    for (lat, lon) in [(54.0, -4.0), (0.0, 0.0), (-4.48, 54.15), (90.0, 180.0), (-90.0, -180.0)] {
        assert_eq!(ISLE_OF_MAN.1.snap(Point::new(lon, lat)), None, "{lat} {lon}");
    }
    assert_eq!(ISLE_OF_MAN.1.snap(Point::new(f64::NAN, 54.15)), None);
    assert_eq!(ISLE_OF_MAN.1.snap(Point::new(-4.48, f64::INFINITY)), None);
}
