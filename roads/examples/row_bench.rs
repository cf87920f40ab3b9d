//! Measures imports, snapshots, snapping and full rows: on invented counties and on each extract named.
//!
//! `cargo run --release -p roads --example row_bench -- [FILE.osm.pbf ...]`

use matching::{Spot, Travel};
use roads::synthetic::{CountyOptions, county};
use roads::{Clip, ImportOptions, RoadMap, Snapshot, import};
use std::time::{Duration, Instant};

/// Rows to take the mean of.
const ROWS: usize = 300;

fn main() {
    for (name, options) in
        [("invented, medium", CountyOptions::medium(1)), ("invented, large", CountyOptions::large(1))]
    {
        let start = Instant::now();
        let county = county(options);
        println!("{name}: invented in {:?}", start.elapsed());
        let map = measure(&county.snapshot);
        let homes: Vec<Spot> = county.homes.iter().filter_map(|home| map.snap(*home)).collect();
        println!("  full row to {} homes: {}", homes.len(), row(&map, &homes, u32::MAX));
    }
    for file in std::env::args_os().skip(1) {
        let options = ImportOptions { name: "bench".to_owned(), clip: Clip::All, scale: 1.0, imported_at: 0 };
        let start = Instant::now();
        match import(file.as_ref(), &options, &mut |_, _| {}) {
            Ok(snapshot) => {
                println!("{}: imported in {:?}", file.display(), start.elapsed());
                let _ = measure(&snapshot);
            }
            Err(error) => println!("{}: {error}", file.display()),
        }
    }
}

fn measure(snapshot: &Snapshot) -> RoadMap {
    let bytes = snapshot.to_bytes();
    let start = Instant::now();
    let read = Snapshot::from_bytes(&bytes).expect("just written");
    let unpacked = start.elapsed();
    let map = RoadMap::new(read).expect("just written");
    let ready = start.elapsed();
    let (nodes, edges) = map.size();
    println!("  {nodes} nodes, {edges} edges, {} bytes; read {unpacked:?}, ready {ready:?}", bytes.len());
    let start = Instant::now();
    map.ready();
    println!("  ranked in {:?}", start.elapsed());
    let points: Vec<_> = snapshot.graph.nodes.iter().map(|node| node.point()).collect();
    let every = points.len().div_ceil(2_000);
    let start = Instant::now();
    let spots: Vec<Spot> = points.iter().step_by(every).filter_map(|point| map.snap(*point)).collect();
    println!("  snap {:?}", start.elapsed() / spots.len() as u32);
    println!("  full row to {} spots: {}", spots.len(), row(&map, &spots, u32::MAX));
    println!("  row bounded at 40 min: {}", row(&map, &spots, 24_000));
    println!("  row read with seven others: {:?}", together(&map, &spots));
    map
}

fn row(map: &RoadMap, spots: &[Spot], bound: u32) -> String {
    let step = spots.len().div_ceil(ROWS);
    let mut took: Vec<Duration> = Vec::new();
    for spot in spots.iter().step_by(step) {
        let start = Instant::now();
        std::hint::black_box(map.trips_from(*spot, spots, bound));
        took.push(start.elapsed());
    }
    took.sort_unstable();
    format!("p50 {:?}, p95 {:?}", took[took.len() / 2], took[took.len() * 95 / 100])
}

/// What a row takes of eight that are read together.
fn together(map: &RoadMap, spots: &[Spot]) -> Duration {
    let ones: Vec<Spot> = spots.iter().step_by(spots.len().div_ceil(ROWS)).copied().collect();
    let read = |some: &[Spot]| {
        let start = Instant::now();
        std::hint::black_box(map.rows_from(some, spots, u32::MAX));
        start.elapsed() / 8
    };
    let mut took: Vec<Duration> = ones.chunks_exact(8).map(read).collect();
    took.sort_unstable();
    took[took.len() / 2]
}
