//! Measures the board on the roads of an invented county: `cargo run --release -p roads --example board_on_roads -- 1000`.
//!
//! A word `medium` or `large` beside the numbers leaves the other county out. Prints, per number of posts: loading, own trips, the time to take in one new post with all its rows (p50, p95), reading
//! stored matches, filling all (for as long as BENCH_FILL_SECONDS), and memory.

use std::{sync::Arc, time::Instant};

use matching::{
    Board, Commute, Legs, Limits, Pattern, Person, Place, Role, Roster, Shift, Travel, straight_metres,
};
use roads::{
    RoadMap,
    synthetic::{County, CountyOptions, county},
};

const TODAY: i32 = 20_780;

/// Start and end of shifts that people work, in minutes.
const SHIFTS: [(u16, u16); 8] =
    [(360, 840), (420, 960), (450, 945), (480, 990), (840, 1320), (1320, 1800), (345, 825), (510, 1020)];

struct Rng(u64);

impl Rng {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let z = (self.0 ^ (self.0 >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        ((z ^ (z >> 32)) % bound as u64) as usize
    }
}

/// Homes at the centres of their cells, each with the meeting points near it, and sites.
struct Spots {
    homes: Vec<(Place, Vec<Place>)>,
    sites: Vec<Place>,
}

impl Spots {
    fn new(map: &RoadMap, county: &County) -> Self {
        let points = map.meeting_points().iter();
        let points: Vec<Place> = points
            .filter_map(|point| Some(Place { id: point.id as u128, spot: map.snap(point.coord.point())? }))
            .collect();
        let mut cells: Vec<_> = county.homes.iter().filter_map(|home| map.cell_of(*home)).collect();
        cells.sort_unstable();
        cells.dedup();
        let home = |cell: roads::grid::Cell| {
            let place = Place { id: cell.id().into(), spot: map.snap(cell.centre())? };
            let near = |point: &&Place| straight_metres(cell.centre(), point.spot.point) * 1.3 <= 1_000.0;
            Some((place, points.iter().filter(near).copied().collect()))
        };
        let site = |(id, point): (usize, &matching::Point)| {
            Some(Place { id: (1 << 100) | id as u128, spot: map.snap(*point)? })
        };
        Self {
            homes: cells.into_iter().filter_map(home).collect(),
            sites: county.sites.iter().enumerate().filter_map(site).collect(),
        }
    }

    fn commute(&self, rng: &mut Rng, id: u128) -> Commute {
        let (home, meeting_points) = self.homes[rng.below(self.homes.len())].clone();
        let count = 1 + rng.below(3);
        let shift = |rng: &mut Rng| {
            let (start, end) = SHIFTS[rng.below(SHIFTS.len())];
            Shift { start, end, start_window: 0, end_window: 0, site: 0 }
        };
        let length = [7, 7, 14, 21, 28][rng.below(5)];
        let days = (0..length).map(|day| (day % 7 < 5).then_some((day / 7 % count) as u8)).collect();
        Commute {
            id,
            account: id,
            home,
            meeting_points,
            role: [Role::Drive, Role::Ride, Role::Either][rng.below(3)],
            legs: Legs::BOTH,
            sites: vec![self.sites[rng.below(self.sites.len())]],
            shifts: (0..count).map(|_| shift(rng)).collect(),
            roster: Roster {
                pattern: Pattern::Cycle { anchor: TODAY, days },
                exceptions: Vec::new(),
                holidays: Arc::from([]),
            },
            limits: Limits::default(),
            person: Person::default(),
            taken: Vec::new(),
            pending_from: Vec::new(),
            posted_at: id as i64,
        }
    }
}

fn memory_mib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kib| kib.parse::<u64>().ok()).unwrap_or(0) / 1024
}

/// Seconds of processor so far, all threads.
fn processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<f64> = stat
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .filter_map(|field| field.parse().ok())
        .collect();
    // After the name and the state: user and system time are the 11th and 12th number, in hundredths.
    fields.get(10..12).map_or(0.0, |times| times.iter().sum::<f64>() / 100.0)
}

fn measure(map: &RoadMap, spots: &Spots, posts: usize) {
    let (mut rng, before) = (Rng(posts as u64), memory_mib());
    let mut board = Board::new(map, TODAY);
    let clock = Instant::now();
    for id in 0..posts {
        board.load(spots.commute(&mut rng, id as u128)).expect("the invented commutes are sound");
    }
    let load = clock.elapsed().as_secs_f64();
    let clock = Instant::now();
    board.prepare(usize::MAX);
    let prepare = clock.elapsed().as_secs_f64();
    let loaded = memory_mib().saturating_sub(before);
    let mut times: Vec<f64> = (0..200_u128)
        .map(|id| {
            let new = spots.commute(&mut rng, (1 << 90) | id);
            let clock = Instant::now();
            board.insert(new).expect("sound");
            clock.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "{posts:>7} posts: load {load:.2} s, own trips {prepare:.2} s, {loaded} MiB; new post p50 {:.1} ms, p95 {:.1} ms",
        times[100], times[190]
    );
    fill(&mut board, posts, before);
}

fn fill(board: &mut Board<&RoadMap>, posts: usize, before: u64) {
    let longest = std::env::var("BENCH_FILL_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(600);
    let (clock, used) = (Instant::now(), processor());
    while board.fill(500) > 0 {
        if clock.elapsed().as_secs() > longest {
            let used = processor() - used;
            println!(
                "         filling given up after {longest} s ({used:.1} s of processor), {} left",
                board.fill(0)
            );
            return;
        }
    }
    let (took, used) = (clock.elapsed().as_secs_f64(), processor() - used);
    let (clock, reads) = (Instant::now(), 20_000);
    let read = |index: usize| board.read((index * 37 % posts) as u128);
    let shown: usize =
        (0..reads).filter_map(read).map(|found| found.best.len() + found.also_possible.len()).sum();
    println!(
        "         full fill {took:.1} s ({used:.1} s of processor), read {:.1} us, {:.1} matches shown a post, {} MiB in all",
        clock.elapsed().as_secs_f64() * 1e6 / reads as f64,
        shown as f64 / reads as f64,
        memory_mib().saturating_sub(before)
    );
}

fn main() {
    let mut counts: Vec<usize> = std::env::args().skip(1).filter_map(|count| count.parse().ok()).collect();
    if counts.is_empty() {
        counts = vec![1_000, 10_000, 100_000];
    }
    let named = |name: &str| std::env::args().any(|word| word == name);
    for (name, options) in [("medium", CountyOptions::medium(1)), ("large", CountyOptions::large(1))] {
        if !named(name) && (named("medium") || named("large")) {
            continue;
        }
        let county = county(options);
        let map = RoadMap::new(county.snapshot.clone()).expect("an invented map");
        let spots = Spots::new(&map, &county);
        println!("{name}: {} nodes, {} cells, {} sites", map.size().0, spots.homes.len(), spots.sites.len());
        for posts in &counts {
            measure(&map, &spots, *posts);
        }
    }
}
