//! Streets: the grid of each village, the winding roads between them, farms, and a motorway.

use super::plan::{Place, Plan, apart};
use super::rng::Rng;
use crate::coord::Coord;
use crate::drawing::{Line, LineKind};
use crate::graph::build::{Net, Segment};
use crate::osm::speed::Class;

/// The middle of the county: somewhere real on the European grid, with nothing real in it.
const MIDDLE: (f64, f64) = (47.8, 11.1);

/// Metres between two corners of a village.
const BLOCK: f64 = 110.0;

/// A farm every so many metres of a country road.
const FARMS: f64 = 900.0;

/// What was built.
#[derive(Debug, Default)]
pub(crate) struct Streets {
    pub(crate) net: Net,
    pub(crate) lines: Vec<Line>,
    /// The corners of each village where people live.
    pub(crate) corners: Vec<Vec<u32>>,
    /// The middle of each village.
    pub(crate) middles: Vec<u32>,
    /// Farms on the roads between villages.
    pub(crate) farms: Vec<u32>,
    /// Where the motorway is joined.
    pub(crate) ramps: Vec<u32>,
    /// Corners of each village where a road leaves it: south, north, west, east.
    gates: Vec<[u32; 4]>,
    corner: Place,
}

/// Puts metres from the county's south-west corner on the earth.
fn on_earth(side: f64, place: Place) -> Coord {
    let degree = crate::coord::EARTH_RADIUS.to_radians();
    let lat = MIDDLE.0 + (place.1 - side / 2.0) / degree;
    let lon = MIDDLE.1 + (place.0 - side / 2.0) / (degree * MIDDLE.0.to_radians().cos());
    Coord::new(lat, lon).expect("a county lies on the earth")
}

pub(crate) fn build(rng: &mut Rng, plan: &Plan, nodes: usize) -> Streets {
    let mut streets = Streets { corner: (plan.side, plan.side), ..Streets::default() };
    for (village, &weight) in plan.villages.iter().zip(&plan.weights) {
        let side = (weight * nodes as f64).sqrt().round().max(3.0) as usize;
        streets.village(rng, *village, side);
    }
    let mut busy: Vec<usize> = plan.links.iter().map(|link| link.traffic).collect();
    busy.sort_unstable_by(|a, b| b.cmp(a));
    for link in &plan.links {
        let rank = busy.partition_point(|&traffic| traffic > link.traffic) as f64 / busy.len() as f64;
        let class = match rank {
            r if r < 0.10 => Class::Primary,
            r if r < 0.28 => Class::Secondary,
            r if r < 0.65 => Class::Tertiary,
            _ => Class::Unclassified,
        };
        streets.country_road(rng, plan, (link.from, link.to), class);
    }
    streets.motorway(plan);
    streets.river(plan);
    streets
}

impl Streets {
    fn node(&mut self, place: Place) -> u32 {
        self.net.coords.push(on_earth(self.corner.0, place));
        self.net.signals.push(false);
        (self.net.coords.len() - 1) as u32
    }

    fn road(&mut self, u: u32, v: u32, class: Class, limit: Option<&str>, one_way: bool) {
        let forward = class.driven(limit) as f32;
        let backward = if one_way { 0.0 } else { forward };
        let stops = class != Class::Motorway;
        self.net.segments.push(Segment { u, v, forward, backward, stops, class });
    }

    /// A village of `side` x `side` corners around its middle; the two middle streets go through.
    fn village(&mut self, rng: &mut Rng, middle: Place, side: usize) {
        let half = (side - 1) as f64 / 2.0;
        let mut at = vec![0; side * side];
        for row in 0..side {
            for column in 0..side {
                let jitter = (rng.between(-22.0, 22.0), rng.between(-22.0, 22.0));
                let east = middle.0 + (column as f64 - half) * BLOCK + jitter.0;
                at[row * side + column] =
                    self.node((east, middle.1 + (row as f64 - half) * BLOCK + jitter.1));
            }
        }
        let mid = side / 2;
        for row in 0..side {
            for column in 0..side {
                let here = at[row * side + column];
                if column + 1 < side {
                    self.street(rng, here, at[row * side + column + 1], row == mid, row + column);
                }
                if row + 1 < side {
                    self.street(rng, here, at[(row + 1) * side + column], column == mid, row + column);
                }
            }
        }
        self.net.signals[at[mid * side + mid] as usize] = side >= 14;
        self.gates.push([at[mid], at[(side - 1) * side + mid], at[mid * side], at[mid * side + side - 1]]);
        self.middles.push(at[mid * side + mid]);
        self.corners.push(at);
    }

    fn street(&mut self, rng: &mut Rng, u: u32, v: u32, main: bool, turn: usize) {
        if main {
            self.road(u, v, Class::Tertiary, Some("50"), false);
        } else if rng.chance(0.10) {
            let (u, v) = if turn.is_multiple_of(2) { (u, v) } else { (v, u) };
            self.road(u, v, Class::Residential, Some("30"), true);
        } else if rng.chance(0.85) {
            self.road(u, v, Class::Residential, Some("30"), false);
        }
    }

    /// The gate of a village that looks towards a place.
    fn gate(&self, village: usize, from: Place, towards: Place) -> u32 {
        let (east, north) = (towards.0 - from.0, towards.1 - from.1);
        let [south_gate, north_gate, west_gate, east_gate] = self.gates[village];
        match (east.abs() > north.abs(), east > 0.0, north > 0.0) {
            (true, true, _) => east_gate,
            (true, false, _) => west_gate,
            (false, _, true) => north_gate,
            (false, _, false) => south_gate,
        }
    }

    /// A road that winds from village to village, with a farm now and then.
    fn country_road(&mut self, rng: &mut Rng, plan: &Plan, ends: (usize, usize), class: Class) {
        let (a, b) = (plan.villages[ends.0], plan.villages[ends.1]);
        let (first, last) = (self.gate(ends.0, a, b), self.gate(ends.1, b, a));
        let limit = match class {
            Class::Primary => "70",
            Class::Secondary => "60",
            Class::Tertiary => "50",
            _ => "50",
        };
        let length = apart(a, b);
        let steps = (length / 150.0).ceil().max(4.0);
        let (swing, waves) = (rng.between(0.01, 0.03) * length, rng.between(1.0, 2.5));
        let mut here = first;
        let mut points = vec![self.net.coords[first as usize]];
        let mut farm = rng.between(0.0, FARMS);
        for step in 2..steps as usize - 1 {
            let part = step as f64 / steps;
            let off = swing * (part * waves * std::f64::consts::TAU).sin();
            let (east, north) = ((b.0 - a.0) / length, (b.1 - a.1) / length);
            let place = (a.0 + part * (b.0 - a.0) - north * off, a.1 + part * (b.1 - a.1) + east * off);
            let next = self.node(place);
            self.road(here, next, class, Some(limit), false);
            points.push(self.net.coords[next as usize]);
            here = next;
            farm -= length / steps;
            if farm < 0.0 {
                farm = rng.between(0.5, 1.5) * FARMS;
                self.farm(rng, here, place);
            }
        }
        self.road(here, last, class, Some(limit), false);
        points.push(self.net.coords[last as usize]);
        self.draw(class, points);
    }

    fn farm(&mut self, rng: &mut Rng, road: u32, place: Place) {
        let turn = rng.between(0.0, std::f64::consts::TAU);
        let far = rng.between(80.0, 400.0);
        let yard = self.node((place.0 + far * turn.cos(), place.1 + far * turn.sin()));
        self.road(road, yard, Class::Service, None, false);
        self.farms.push(yard);
    }

    /// A motorway across the county, one carriageway each way, joined near three villages.
    fn motorway(&mut self, plan: &Plan) {
        let lane = |north: f64| (0..=24).map(move |step| (f64::from(step) / 24.0, north));
        let north = 0.16 * plan.side;
        let carriageway = |streets: &mut Streets, north: f64| -> Vec<u32> {
            lane(north).map(|(part, north)| streets.node((part * plan.side, north))).collect()
        };
        let (east, west) = (carriageway(self, north), carriageway(self, north + 40.0));
        for pair in east.windows(2) {
            self.road(pair[0], pair[1], Class::Motorway, Some("none"), true);
        }
        for pair in west.windows(2) {
            self.road(pair[1], pair[0], Class::Motorway, Some("none"), true);
        }
        for at in [4_usize, 12, 20] {
            let here = (at as f64 / 24.0 * plan.side, north);
            let nearest = (0..plan.villages.len())
                .min_by(|a, b| apart(plan.villages[*a], here).total_cmp(&apart(plan.villages[*b], here)));
            if let Some(village) = nearest {
                let gate = self.gate(village, plan.villages[village], here);
                for (u, v) in [(east[at], gate), (gate, east[at + 1]), (west[at + 1], gate), (gate, west[at])]
                {
                    self.road(u, v, Class::Motorway, Some("80"), true);
                }
                self.ramps.push(gate);
            }
        }
        let points = east.iter().map(|&node| self.net.coords[node as usize]).collect();
        self.draw(Class::Motorway, points);
    }

    fn draw(&mut self, class: Class, points: Vec<Coord>) {
        let kind = match class {
            Class::Motorway => LineKind::Motorway,
            Class::Primary => LineKind::Primary,
            Class::Secondary => LineKind::Secondary,
            _ => return,
        };
        self.lines.push(Line { kind, points });
    }

    fn river(&mut self, plan: &Plan) {
        let places = (0..=60).map(|step| f64::from(step) / 60.0 * plan.side);
        let points = places.map(|north| on_earth(plan.side, (plan.river(north), north))).collect();
        self.lines.push(Line { kind: LineKind::River, points });
    }
}
