//! Measures the board on a synthetic county: `cargo run --release -p matching --example board_bench -- 9k 1000 10000`.
//!
//! Prints, per number of posts: loading, own trips, the time to take in one new post with all its rows (p50, p95),
//! reading stored matches, filling all, and memory.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;
use std::time::Instant;

use matching::*;

/// A grid of roads with a time per arc.
struct Grid {
    side: usize,
    /// Per node: to, deciseconds, metres; forward and reverse.
    arcs: [Vec<Vec<(u32, u32, u32)>>; 2],
}

struct Rng(u64);

impl Rng {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let z = (self.0 ^ (self.0 >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z ^ (z >> 32)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }
}

impl Grid {
    /// A county of about 40 km by 40 km, whatever the number of nodes.
    fn new(side: usize) -> Self {
        let mut rng = Rng(7);
        let mut arcs = [vec![Vec::new(); side * side], vec![Vec::new(); side * side]];
        let metres = 40_000 / side;
        for node in 0..side * side {
            let (row, column) = (node / side, node % side);
            for (ok, other) in [(column + 1 < side, node + 1), (row + 1 < side, node + side)] {
                if !ok || rng.below(10) == 0 {
                    continue;
                }
                let main = row % 8 == 0 || column % 8 == 0;
                let speed = if main { 70 + rng.below(25) } else { 28 + rng.below(25) };
                let way = metres + rng.below(metres / 4 + 1);
                let ds = (way * 36 / speed) as u32 + 15;
                for (a, b) in [(node, other), (other, node)] {
                    arcs[0][a].push((b as u32, ds, way as u32));
                    arcs[1][b].push((a as u32, ds, way as u32));
                }
            }
        }
        Self { side, arcs }
    }

    fn point(&self, node: usize) -> Point {
        let step = 40_000.0 / self.side as f64;
        let (row, column) = (node / self.side, node % self.side);
        Point::new(11.0 + column as f64 * step / 74_000.0, 47.6 + row as f64 * step / 111_000.0)
    }

    fn spot(&self, node: usize) -> Spot {
        Spot { point: self.point(node), index: node as u32, along: 0 }
    }

    fn dijkstra(&self, direction: usize, from: usize, bound: u32) -> Vec<Trip> {
        let mut best = vec![Trip::NONE; self.side * self.side];
        let mut queue = BinaryHeap::from([Reverse((0_u32, 0_u32, from as u32))]);
        best[from] = Trip { ds: 0, metres: 0 };
        while let Some(Reverse((ds, metres, node))) = queue.pop() {
            if (Trip { ds, metres }) > best[node as usize] {
                continue;
            }
            for &(to, more_ds, more_metres) in &self.arcs[direction][node as usize] {
                let next = Trip { ds: ds + more_ds, metres: metres + more_metres };
                if next.ds <= bound && next < best[to as usize] {
                    best[to as usize] = next;
                    queue.push(Reverse((next.ds, next.metres, to)));
                }
            }
        }
        best
    }
}

impl Travel for Grid {
    fn snap(&self, _: Point) -> Option<Spot> {
        None
    }

    fn trips_from(&self, from: Spot, to: &[Spot], bound_ds: u32) -> Vec<Trip> {
        let row = self.dijkstra(0, from.index as usize, bound_ds);
        to.iter().map(|spot| row[spot.index as usize]).collect()
    }

    fn trips_to(&self, to: Spot, from: &[Spot], bound_ds: u32) -> Vec<Trip> {
        let row = self.dijkstra(1, to.index as usize, bound_ds);
        from.iter().map(|spot| row[spot.index as usize]).collect()
    }

    fn least_ds(&self, straight_metres: f64) -> u32 {
        (straight_metres * 36.0 / 95.0) as u32
    }

    fn approximate(&self) -> bool {
        false
    }
}

/// Villages with 500 m cells, meeting points, sites in a few towns: what posts are drawn from.
struct County {
    cells: Vec<usize>,
    points: Vec<usize>,
    sites: Vec<usize>,
}

impl County {
    fn new(grid: &Grid) -> Self {
        let mut rng = Rng(11);
        let side = grid.side;
        let step = 40_000.0 / side as f64;
        let around = |rng: &mut Rng, centre: usize, metres: f64| {
            let reach = (metres / step).max(1.0) as usize;
            let shift = |rng: &mut Rng, at: usize| {
                (at + rng.below(2 * reach + 1)).saturating_sub(reach).min(side - 1)
            };
            shift(rng, centre / side) * side + shift(rng, centre % side)
        };
        let villages: Vec<usize> = (0..160).map(|_| rng.below(side * side)).collect();
        let draw = |rng: &mut Rng, count: usize, among: usize, metres: f64| -> Vec<usize> {
            (0..count)
                .map(|_| {
                    let centre = villages[rng.below(among)];
                    around(rng, centre, metres)
                })
                .collect()
        };
        let mut cells = draw(&mut rng, 2_000, 160, 1_200.0);
        cells.sort_unstable();
        cells.dedup();
        Self { cells, points: draw(&mut rng, 1_200, 160, 1_200.0), sites: draw(&mut rng, 400, 25, 1_800.0) }
    }
}

fn place(grid: &Grid, node: usize, kind: u128) -> Place {
    Place { id: (kind << 64) | node as u128, spot: grid.spot(node) }
}

fn commute(grid: &Grid, county: &County, near: &[Vec<usize>], rng: &mut Rng, id: u128) -> Commute {
    let cell = rng.below(county.cells.len());
    let shapes: [(u16, u16); 8] = [
        (360, 840),
        (420, 960),
        (450, 945),
        (480, 990),
        (840, 1320),
        (1_320, 1_800),
        (345, 825),
        (510, 1_020),
    ];
    let count = 1 + rng.below(3);
    let shift = |rng: &mut Rng| {
        let (start, end) = shapes[rng.below(shapes.len())];
        Shift { start, end, start_window: 0, end_window: 0, site: 0 }
    };
    let shifts: Vec<Shift> = (0..count).map(|_| shift(rng)).collect();
    let length = [7, 7, 14, 21, 28][rng.below(5)];
    let days = (0..length).map(|day| (day % 7 < 5).then_some((day / 7 % count) as u8)).collect();
    let role = [Role::Drive, Role::Ride, Role::Either][rng.below(3)];
    Commute {
        id,
        account: id,
        home: place(grid, county.cells[cell], 1),
        meeting_points: near[cell].iter().map(|node| place(grid, *node, 2)).collect(),
        role,
        legs: Legs::BOTH,
        sites: vec![place(grid, county.sites[rng.below(county.sites.len())], 3)],
        shifts,
        roster: Roster {
            pattern: Pattern::Cycle { anchor: 20_514, days },
            exceptions: vec![(20_514 + rng.below(80) as i32, None)],
            holidays: Arc::from([]),
        },
        limits: Limits::default(),
        person: Person::default(),
        taken: Vec::new(),
        pending_from: Vec::new(),
        posted_at: id as i64,
    }
}

/// Per cell, the 8 nearest meeting points.
fn near(grid: &Grid, county: &County) -> Vec<Vec<usize>> {
    let nearest = |cell: &usize| {
        let mut points = county.points.clone();
        points.sort_by(|a, b| {
            let metres = |node: usize| straight_metres(grid.point(*cell), grid.point(node));
            metres(*a).total_cmp(&metres(*b))
        });
        points.dedup();
        points.truncate(8);
        points
    };
    county.cells.iter().map(nearest).collect()
}

fn memory_mib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kib| kib.parse::<u64>().ok()).unwrap_or(0) / 1024
}

/// Seconds of processor time so far, of all threads: what counts on a machine that others use too.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |field: usize| fields.get(field).and_then(|ticks| ticks.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}

fn percentile(sorted: &[f64], share: f64) -> f64 {
    sorted[((sorted.len() as f64 * share) as usize).min(sorted.len() - 1)]
}

fn measure(grid: &Grid, county: &County, near: &[Vec<usize>], posts: usize) {
    let mut rng = Rng(posts as u64);
    let before = memory_mib();
    let commutes: Vec<Commute> =
        (0..posts).map(|id| commute(grid, county, near, &mut rng, id as u128)).collect();
    let mut board = Board::new(grid, 20_514);
    let clock = Instant::now();
    for commute in commutes {
        board.load(commute).expect("the synthetic commutes are valid");
    }
    let load = clock.elapsed().as_secs_f64();
    let clock = Instant::now();
    board.prepare(usize::MAX);
    let prepare = clock.elapsed().as_secs_f64();
    let loaded = memory_mib() - before;
    let mut times = Vec::new();
    let cpu = cpu_seconds();
    for id in 0..200 {
        let new = commute(grid, county, near, &mut rng, 1_000_000 + id);
        let clock = Instant::now();
        board.insert(new).expect("valid");
        times.push(clock.elapsed().as_secs_f64() * 1e3);
    }
    let cpu = (cpu_seconds() - cpu) * 1e3 / times.len() as f64;
    times.sort_by(f64::total_cmp);
    println!(
        "{posts:>7} posts: load {load:.2} s, own trips {prepare:.2} s, {loaded} MiB; new post p50 {:.1} ms, p95 {:.1} ms, mean {cpu:.1} ms of processor",
        percentile(&times, 0.5),
        percentile(&times, 0.95)
    );
    fill_and_read(&mut board, posts, before);
}

fn fill_and_read(board: &mut Board<&Grid>, posts: usize, before: u64) {
    let (clock, cpu) = (Instant::now(), cpu_seconds());
    while board.fill(2_000) > 0 {
        if clock.elapsed().as_secs() > 600 {
            println!("         filling given up after 600 s, {} left", board.fill(0));
            return;
        }
    }
    let (fill, cpu) = (clock.elapsed().as_secs_f64(), cpu_seconds() - cpu);
    let clock = Instant::now();
    let reads = 20_000;
    let shown: usize = (0..reads)
        .filter_map(|index| board.read((index * 37 % posts) as u128))
        .map(|matches| matches.best.len() + matches.also_possible.len())
        .sum();
    let read = clock.elapsed().as_secs_f64() * 1e6 / reads as f64;
    println!(
        "         full fill {fill:.1} s ({cpu:.1} s of processor), read {read:.1} us, {:.1} matches shown a post, {} MiB in all",
        shown as f64 / reads as f64,
        memory_mib() - before
    );
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let nodes = arguments.next().unwrap_or_else(|| "9k".to_owned());
    let side = if nodes == "80k" { 283 } else { 95 };
    let grid = Grid::new(side);
    let county = County::new(&grid);
    let near = near(&grid, &county);
    println!("{} nodes, {} cells, {} sites", side * side, county.cells.len(), county.sites.len());
    let mut counts: Vec<usize> = arguments.filter_map(|count| count.parse().ok()).collect();
    if counts.is_empty() {
        counts = vec![1_000, 10_000, 100_000];
    }
    for posts in counts {
        measure(&grid, &county, &near, posts);
    }
}
