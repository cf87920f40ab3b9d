//! A small drawing of the region: main roads and water, simplified to a budget a phone can afford.

use crate::coord::{Coord, Flat};
use geo::{LineString, SimplifyIdx};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fmt::Write;

/// A drawing has at most this many points, which keeps its JSON under 60 KiB gzip even
/// where every point is a wild bend (measured: 4.8 bytes a point).
pub const MOST_POINTS: usize = 12_000;

/// The finest simplification, in metres: finer than a pixel of a county on a phone.
const FINEST: f64 = 15.0;

/// The coarsest; beyond it the least important lines are left out instead.
const COARSEST: f64 = 400.0;

/// What a line of the drawing shows, the most important first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum LineKind {
    /// Border of a county (`admin_level=6`).
    Boundary,
    /// Shore of the sea.
    Coast,
    /// Motorway.
    Motorway,
    /// Trunk road.
    Trunk,
    /// Primary road.
    Primary,
    /// Shore of a lake; closed where the extract has all of it.
    Lake,
    /// River or canal.
    River,
    /// Secondary road.
    Secondary,
}

impl LineKind {
    /// A word for programs: `boundary`, `coast`, `motorway`, `trunk`, `primary`, `lake`, `river`, `secondary`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            LineKind::Boundary => "boundary",
            LineKind::Coast => "coast",
            LineKind::Motorway => "motorway",
            LineKind::Trunk => "trunk",
            LineKind::Primary => "primary",
            LineKind::Lake => "lake",
            LineKind::River => "river",
            LineKind::Secondary => "secondary",
        }
    }
}

/// One line of the drawing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// What it shows.
    pub kind: LineKind,
    /// Its points; the first is also the last where it is closed.
    pub points: Vec<Coord>,
}

/// The lines of a region, the most important first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Drawing {
    /// The lines.
    pub lines: Vec<Line>,
}

impl Drawing {
    /// Joins and simplifies lines until they fit the budget.
    #[must_use]
    pub fn new(lines: Vec<Line>) -> Drawing {
        let joined = join(lines);
        let mut stray = FINEST;
        loop {
            let mut simple: Vec<Line> = joined.iter().filter_map(|line| simplified(line, stray)).collect();
            let points: usize = simple.iter().map(|line| line.points.len()).sum();
            if points <= MOST_POINTS || stray >= COARSEST {
                keep_the_most_important(&mut simple);
                return Drawing { lines: simple };
            }
            stray *= 1.5;
        }
    }

    /// JSON with whole numbers in 1e-5 degrees (about a metre): each line is a flat list of latitude
    /// and longitude, the first point outright and each further one as a step from the one before.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut json = String::from("{\"per_degree\":100000,\"lines\":[");
        for (number, line) in self.lines.iter().enumerate() {
            let comma = if number == 0 { "" } else { "," };
            let _ = write!(json, "{comma}{{\"kind\":\"{}\",\"points\":[", line.kind.word());
            let (mut lat, mut lon) = (0, 0);
            for (number, point) in line.points.iter().enumerate() {
                let (next_lat, next_lon) = (point.lat.div_euclid(100), point.lon.div_euclid(100));
                let comma = if number == 0 { "" } else { "," };
                let _ = write!(json, "{comma}{},{}", next_lat - lat, next_lon - lon);
                (lat, lon) = (next_lat, next_lon);
            }
            json.push_str("]}");
        }
        json.push_str("]}");
        json
    }
}

fn keep_the_most_important(lines: &mut Vec<Line>) {
    lines.sort_by_key(|line| (line.kind, std::cmp::Reverse(line.points.len())));
    let mut left = MOST_POINTS;
    lines.retain(|line| {
        let fits = line.points.len() <= left;
        left -= if fits { line.points.len() } else { 0 };
        fits
    });
}

/// The line with fewer points; `None` where it would be no more than a dot.
fn simplified(line: &Line, stray: f64) -> Option<Line> {
    let flat = Flat::around(*line.points.first()?);
    let metres: LineString<f64> = line.points.iter().map(|&point| flat.metres(point)).collect();
    let size = metres.coords().map(|at| at.x.hypot(at.y)).fold(0.0, f64::max);
    let points: Vec<Coord> = metres.simplify_idx(stray).into_iter().map(|at| line.points[at]).collect();
    (size > 4.0 * stray && points.len() >= 2).then_some(Line { kind: line.kind, points })
}

/// Joins lines of a kind that meet end to end, since mappers cut them into short pieces.
fn join(lines: Vec<Line>) -> Vec<Line> {
    let mut ends: HashMap<(LineKind, Coord), Vec<usize>> = HashMap::new();
    for (index, line) in lines.iter().enumerate() {
        for end in [line.points.first(), line.points.last()].into_iter().flatten() {
            ends.entry((line.kind, *end)).or_default().push(index);
        }
    }
    let mut pieces: Vec<Option<Line>> = lines.into_iter().map(Some).collect();
    let mut joined = Vec::new();
    for index in 0..pieces.len() {
        if let Some(mut line) = pieces[index].take() {
            grow(&mut line, &ends, &mut pieces);
            line.points.reverse();
            grow(&mut line, &ends, &mut pieces);
            joined.push(line);
        }
    }
    joined
}

/// Adds pieces at the end of a line as long as there are any.
fn grow(line: &mut Line, ends: &HashMap<(LineKind, Coord), Vec<usize>>, pieces: &mut [Option<Line>]) {
    while let Some(&end) = line.points.last() {
        let touching = ends.get(&(line.kind, end)).into_iter().flatten();
        let Some(piece) = touching.copied().find_map(|index| pieces[index].take()) else { return };
        let mut points = piece.points;
        if points.first() != Some(&end) {
            points.reverse();
        }
        line.points.extend(points.into_iter().skip(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(kind: LineKind, points: &[(i32, i32)]) -> Line {
        let points = points.iter().map(|&(lat, lon)| Coord { lat: lat * 100_000, lon: lon * 100_000 });
        Line { kind, points: points.collect() }
    }

    #[test]
    fn pieces_that_meet_become_one_line() {
        let pieces = vec![
            line(LineKind::River, &[(2, 0), (1, 0)]),
            line(LineKind::River, &[(2, 0), (3, 1)]),
            line(LineKind::Primary, &[(3, 1), (4, 1)]),
        ];
        let drawing = Drawing::new(pieces);
        assert_eq!(drawing.lines.len(), 2);
        assert_eq!(drawing.lines[1].points.len(), 3);
    }

    #[test]
    fn the_json_steps_from_point_to_point() {
        let drawing = Drawing { lines: vec![line(LineKind::Lake, &[(10, 20), (11, 18)])] };
        let expected = r#"{"per_degree":100000,"lines":[{"kind":"lake","points":[10000,20000,1000,-2000]}]}"#;
        assert_eq!(drawing.to_json(), expected);
    }
}
