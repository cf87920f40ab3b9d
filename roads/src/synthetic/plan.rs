//! The plan of a county: where villages lie, where the river runs, which villages a road joins.

use super::rng::Rng;

/// Metres east and north of the south-west corner.
pub(crate) type Place = (f64, f64);

/// Villages are on average this far apart, in metres.
const APART: f64 = 5_200.0;

/// No village nearer to the river than this, in metres.
const FROM_RIVER: f64 = 500.0;

/// A road between two villages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Link {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// How many pairs of villages have their way over it.
    pub(crate) traffic: usize,
}

#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) side: f64,
    pub(crate) villages: Vec<Place>,
    /// Share of the county's people; they add up to 1, the largest first.
    pub(crate) weights: Vec<f64>,
    pub(crate) links: Vec<Link>,
    phase: f64,
}

pub(crate) fn apart(a: Place, b: Place) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

impl Plan {
    pub(crate) fn new(rng: &mut Rng, count: usize) -> Plan {
        let rows = (count as f64).sqrt().ceil() as usize;
        let side = rows as f64 * APART;
        let mut plan = Plan {
            side,
            villages: Vec::new(),
            weights: weights(count),
            links: Vec::new(),
            phase: rng.between(0.0, 6.0),
        };
        let mut lots: Vec<(usize, usize)> = (0..rows * rows).map(|lot| (lot / rows, lot % rows)).collect();
        rng.shuffle(&mut lots);
        for &(row, column) in lots.iter().take(count) {
            let at = |lot: usize, rng: &mut Rng| (lot as f64 + rng.between(0.18, 0.82)) * APART;
            let place = (at(column, rng), at(row, rng));
            let village = plan.off_the_river(place);
            plan.villages.push(village);
        }
        plan.links = plan.roads();
        plan.count_traffic();
        plan
    }

    /// How far east the river runs at a height north.
    pub(crate) fn river(&self, north: f64) -> f64 {
        let turns = north / self.side * 7.0 + self.phase;
        self.side * (0.5 + 0.05 * turns.sin() + 0.02 * (2.7 * turns).sin())
    }

    fn east_bank(&self, place: Place) -> bool {
        place.0 > self.river(place.1)
    }

    fn off_the_river(&self, place: Place) -> Place {
        let river = self.river(place.1);
        if (place.0 - river).abs() >= FROM_RIVER {
            return place;
        }
        (if place.0 > river { river + FROM_RIVER } else { river - FROM_RIVER }, place.1)
    }

    /// Neighbours are joined as roads grow: unless a third village lies in the circle between them.
    /// Over the river only a few of those roads have a bridge, spread along its course.
    fn roads(&self) -> Vec<Link> {
        let count = self.villages.len();
        let pairs = (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b)));
        let near = pairs.filter(|&(a, b)| self.neighbours(a, b));
        let (mut over, mut roads): (Vec<_>, Vec<_>) = near.partition(|&(a, b)| self.crosses(a, b));
        over.sort_by(|x, y| self.north(*x).total_cmp(&self.north(*y)));
        let bridges = (count as f64).sqrt().round() as usize / 2 + 2;
        let every = over.len().div_ceil(bridges).max(1);
        roads.extend(over.into_iter().skip(every / 2).step_by(every));
        self.join_what_is_apart(&mut roads);
        roads.into_iter().map(|(from, to)| Link { from, to, traffic: 0 }).collect()
    }

    fn north(&self, (a, b): (usize, usize)) -> f64 {
        self.villages[a].1 + self.villages[b].1
    }

    fn crosses(&self, a: usize, b: usize) -> bool {
        self.east_bank(self.villages[a]) != self.east_bank(self.villages[b])
    }

    fn length(&self, (a, b): (usize, usize)) -> f64 {
        apart(self.villages[a], self.villages[b])
    }

    fn neighbours(&self, a: usize, b: usize) -> bool {
        let square = self.length((a, b)).powi(2);
        let outside = |c: usize| self.length((a, c)).powi(2) + self.length((b, c)).powi(2) >= square;
        (0..self.villages.len()).all(|c| c == a || c == b || outside(c))
    }

    /// Adds the shortest roads until every village is reached, over the river only as a last resort.
    fn join_what_is_apart(&self, roads: &mut Vec<(usize, usize)>) {
        loop {
            let part = parts(self.villages.len(), roads);
            let count = part.len();
            let pairs = (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b)));
            let missing = pairs.filter(|&(a, b)| part[a] != part[b]).min_by(|x, y| {
                let rank = |pair: (usize, usize)| {
                    self.length(pair) + if self.crosses(pair.0, pair.1) { 2.0 * self.side } else { 0.0 }
                };
                rank(*x).total_cmp(&rank(*y))
            });
            let Some(pair) = missing else { return };
            roads.push(pair);
        }
    }

    /// Counts, for every pair of villages, the roads on their shortest way: busy roads become main roads.
    fn count_traffic(&mut self) {
        let ways = Ways::new(self);
        for from in 0..self.villages.len() {
            for to in 0..self.villages.len() {
                let mut at = from;
                while at != to {
                    let (link, next) = ways.first_step(at, to);
                    self.links[link].traffic += 1;
                    at = next;
                }
            }
        }
    }
}

fn weights(count: usize) -> Vec<f64> {
    let raw: Vec<f64> = (0..count).map(|rank| 1.0 / (rank as f64 + 4.0).powf(0.7)).collect();
    let sum: f64 = raw.iter().sum();
    raw.into_iter().map(|weight| weight / sum).collect()
}

/// Which connected part each village belongs to.
fn parts(count: usize, roads: &[(usize, usize)]) -> Vec<usize> {
    let mut part: Vec<usize> = (0..count).collect();
    for &(a, b) in roads {
        let (old, new) = (part[a].max(part[b]), part[a].min(part[b]));
        part.iter_mut().filter(|p| **p == old).for_each(|p| *p = new);
    }
    part
}

/// Shortest ways between all villages (Floyd and Warshall).
struct Ways {
    count: usize,
    metres: Vec<f64>,
    first: Vec<(usize, usize)>,
}

impl Ways {
    fn new(plan: &Plan) -> Ways {
        let count = plan.villages.len();
        let mut ways = Ways {
            count,
            metres: vec![f64::INFINITY; count * count],
            first: vec![(usize::MAX, usize::MAX); count * count],
        };
        for (number, link) in plan.links.iter().enumerate() {
            for (a, b) in [(link.from, link.to), (link.to, link.from)] {
                ways.metres[a * count + b] = plan.length((a, b));
                ways.first[a * count + b] = (number, b);
            }
        }
        for via in 0..count {
            for from in 0..count {
                ways.relax(from, via);
            }
        }
        ways
    }

    fn relax(&mut self, from: usize, via: usize) {
        let there = self.metres[from * self.count + via];
        for to in 0..self.count {
            let way = there + self.metres[via * self.count + to];
            if way < self.metres[from * self.count + to] && from != to {
                self.metres[from * self.count + to] = way;
                self.first[from * self.count + to] = self.first[from * self.count + via];
            }
        }
    }

    fn first_step(&self, from: usize, to: usize) -> (usize, usize) {
        self.first[from * self.count + to]
    }
}
