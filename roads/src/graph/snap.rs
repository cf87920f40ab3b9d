//! Finds the nearest edge to a point: a plain grid of buckets over the lines of the graph.

use super::Graph;
use crate::coord::{Coord, Flat};
use matching::{Point, Spot};

/// A point further than this from every road (metres) is off the map.
pub const FURTHEST_SNAP: f64 = 2_000.0;

/// Bucket size north to south, about 550 m, in units of [`Coord`]; widened for very large maps.
const BUCKET: i64 = 50_000;

/// At most this many buckets, so that one stray node far away cannot cost memory.
const MOST_BUCKETS: i64 = 1 << 20;

/// Line segments by the buckets they touch.
#[derive(Debug)]
pub(crate) struct Snapper {
    south: i64,
    west: i64,
    high: i64,
    wide: i64,
    rows: i64,
    columns: i64,
    first: Vec<u32>,
    segments: Vec<(u32, u32)>,
}

/// The best found so far: squared metres, edge, segment, and how far along the segment (0 to 1).
#[derive(Clone, Copy)]
struct Near {
    square: f64,
    edge: u32,
    segment: u32,
    part: f64,
}

impl Snapper {
    pub(crate) fn new(graph: &Graph) -> Snapper {
        let mut snapper = Snapper::empty(&graph.shape);
        let buckets = (snapper.rows * snapper.columns) as usize;
        let mut first = vec![0_u32; buckets + 1];
        snapper.each(graph, |bucket, _| first[bucket + 1] += 1);
        for bucket in 0..buckets {
            first[bucket + 1] += first[bucket];
        }
        let mut next = first.clone();
        let mut segments = vec![(0, 0); first[buckets] as usize];
        snapper.each(graph, |bucket, segment| {
            segments[next[bucket] as usize] = segment;
            next[bucket] += 1;
        });
        snapper.first = first;
        snapper.segments = segments;
        snapper
    }

    fn empty(shape: &[Coord]) -> Snapper {
        let span = |values: &dyn Fn(&Coord) -> i32| {
            let all = || shape.iter().map(values).map(i64::from);
            (all().min().unwrap_or(0), all().max().unwrap_or(0))
        };
        let (south, north) = span(&|coord| coord.lat);
        let (west, east) = span(&|coord| coord.lon);
        let (mut high, mut wide) = (BUCKET, BUCKET * 3 / 2);
        let count = |span: i64, size: i64| span / size + 1;
        while count(north - south, high) * count(east - west, wide) > MOST_BUCKETS {
            (high, wide) = (high * 2, wide * 2);
        }
        let (rows, columns) = (count(north - south, high), count(east - west, wide));
        Snapper { south, west, high, wide, rows, columns, first: Vec::new(), segments: Vec::new() }
    }

    fn place(&self, coord: Coord) -> (i64, i64) {
        let row = (i64::from(coord.lat) - self.south).div_euclid(self.high);
        (row, (i64::from(coord.lon) - self.west).div_euclid(self.wide))
    }

    /// Calls back with every bucket that the box around a segment touches.
    fn each(&self, graph: &Graph, mut found: impl FnMut(usize, (u32, u32))) {
        for (edge, _) in graph.data.edges.iter().enumerate().filter(|(_, edge)| edge.stops) {
            for (segment, ends) in graph.line(edge as u32).windows(2).enumerate() {
                let ((row_a, col_a), (row_b, col_b)) = (self.place(ends[0]), self.place(ends[1]));
                for row in row_a.min(row_b).max(0)..=row_a.max(row_b).min(self.rows - 1) {
                    for col in col_a.min(col_b).max(0)..=col_a.max(col_b).min(self.columns - 1) {
                        found((row * self.columns + col) as usize, (edge as u32, segment as u32));
                    }
                }
            }
        }
    }

    /// The nearest spot on a road where one may stop; of two equally near ones the first edge.
    pub(crate) fn snap(&self, graph: &Graph, point: Point) -> Option<Spot> {
        let coord = Coord::new(point.y(), point.x())?;
        let flat = Flat::around(coord);
        let (row, col) = self.place(coord);
        let mut best = Near { square: FURTHEST_SNAP.powi(2), edge: u32::MAX, segment: 0, part: 0.0 };
        let step = self.least_step(flat, coord);
        for ring in 0.. {
            // Everything outside of the rings searched so far is at least this far away.
            let safe = f64::from(ring - 1) * step;
            if safe > 0.0 && safe.powi(2) > best.square {
                break;
            }
            self.ring(row, col, i64::from(ring), |edge, segment| {
                let line = graph.line(edge);
                let ends = (line[segment as usize], line[segment as usize + 1]);
                let (square, part) = nearest(flat, ends);
                let closer = square < best.square || (square == best.square && edge < best.edge);
                if closer {
                    best = Near { square, edge, segment, part };
                }
            });
        }
        (best.edge != u32::MAX).then(|| spot(graph, point, best))
    }

    /// The shorter side of a bucket in metres, never so small that a search would not end.
    fn least_step(&self, flat: Flat, coord: Coord) -> f64 {
        let corner = Coord {
            lat: coord.lat.saturating_add(self.high as i32),
            lon: coord.lon.saturating_add(self.wide as i32),
        };
        let (east, north) = flat.metres(corner);
        east.abs().min(north.abs()).max(50.0)
    }

    fn ring(&self, row: i64, col: i64, ring: i64, mut found: impl FnMut(u32, u32)) {
        for r in (row - ring).max(0)..=(row + ring).min(self.rows - 1) {
            let edge_row = r == row - ring || r == row + ring;
            let stride = if edge_row || ring == 0 { 1 } else { 2 * ring };
            let mut c = col - ring;
            while c <= col + ring {
                if (0..self.columns).contains(&c) {
                    let bucket = (r * self.columns + c) as usize;
                    let range = self.first[bucket] as usize..self.first[bucket + 1] as usize;
                    self.segments[range].iter().for_each(|&(edge, segment)| found(edge, segment));
                }
                c += stride;
            }
        }
    }
}

/// Squared distance from the origin to a segment, and where on it the nearest point lies (0 to 1).
fn nearest(flat: Flat, ends: (Coord, Coord)) -> (f64, f64) {
    let ((ax, ay), (bx, by)) = (flat.metres(ends.0), flat.metres(ends.1));
    let (dx, dy) = (bx - ax, by - ay);
    let length = dx * dx + dy * dy;
    let part = if length > 0.0 { (-(ax * dx + ay * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    let (x, y) = (ax + part * dx, ay + part * dy);
    (x * x + y * y, part)
}

fn spot(graph: &Graph, point: Point, near: Near) -> Spot {
    let (mut before, mut whole) = (0.0, 0.0);
    for (segment, ends) in graph.line(near.edge).windows(2).enumerate() {
        let metres = ends[0].metres_to(ends[1]);
        match segment.cmp(&(near.segment as usize)) {
            std::cmp::Ordering::Less => before += metres,
            std::cmp::Ordering::Equal => before += metres * near.part,
            std::cmp::Ordering::Greater => {}
        }
        whole += metres;
    }
    let along = if whole > 0.0 { (before / whole * f64::from(u16::MAX)).round() } else { 0.0 };
    Spot { point, index: near.edge, along: along as u16 }
}

/// Where on the earth a spot lies; `None` for a spot of another map.
pub(crate) fn locate(graph: &Graph, spot: Spot) -> Option<Point> {
    graph.data.edges.get(spot.index as usize)?;
    let line = graph.line(spot.index);
    let whole: f64 = line.windows(2).map(|ends| ends[0].metres_to(ends[1])).sum();
    let mut left = whole * f64::from(spot.along) / f64::from(u16::MAX);
    for ends in line.windows(2) {
        let metres = ends[0].metres_to(ends[1]);
        if left <= metres && metres > 0.0 {
            let (a, b) = (ends[0].point(), ends[1].point());
            return Some(a + (b - a) * (left / metres));
        }
        left -= metres;
    }
    line.last().map(|end| end.point())
}
