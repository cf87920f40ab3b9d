//! Measures a full row and the reading of a snapshot, on extracts: `row_bench FILE.osm.pbf...`
use matching::{Point, Travel};
use roads::{Clip, ImportOptions, RoadMap, Snapshot, import};
use std::time::Instant;
fn main() {
    for file in std::env::args().skip(1) {
        let options = ImportOptions { name: "bench".into(), clip: Clip::All, scale: 1.0, imported_at: 0 };
        let start = Instant::now();
        let snapshot = match import(file.as_ref(), &options, &mut |_, _| {}) {
            Ok(s) => s,
            Err(e) => {
                println!("{file}: {e}");
                continue;
            }
        };
        println!("{file}: import {:?}", start.elapsed());
        let bytes = snapshot.to_bytes();
        println!(
            "  snapshot {} bytes, {} nodes {} edges {} bends, {} places, {} meeting points, drawing {} lines {} bytes, dwellings {}",
            bytes.len(),
            snapshot.graph.nodes.len(),
            snapshot.graph.edges.len(),
            snapshot.graph.bends.len(),
            snapshot.places.len(),
            snapshot.meeting_points.len(),
            snapshot.drawing.lines.len(),
            snapshot.drawing.to_json().len(),
            snapshot.dwellings.cells().map(|c| c.1).sum::<u32>()
        );
        println!(
            "  signals {} junctions {}",
            snapshot.graph.delays.iter().filter(|d| **d >= 80).count(),
            snapshot.graph.delays.iter().filter(|d| **d == 15 || **d == 95).count()
        );
        let start = Instant::now();
        let read = Snapshot::from_bytes(&bytes).expect("ours");
        println!("  read {:?}", start.elapsed());
        let places: Vec<_> = read.places.iter().map(|p| (p.name.clone(), p.coord.point(), p.kind)).collect();
        let map = RoadMap::new(read).expect("ours");
        println!("  read and laid out {:?}", start.elapsed());
        let spots: Vec<_> = places.iter().filter_map(|(_, p, _)| map.snap(*p)).collect();
        let start = Instant::now();
        for s in spots.iter().take(200) {
            std::hint::black_box(map.trips_from(*s, &spots, u32::MAX));
        }
        println!("  row {:?}", start.elapsed() / 200.min(spots.len() as u32));
        let at = |name: &str| places.iter().filter(|p| p.0 == name).min_by_key(|p| p.2).map(|p| p.1);
        for (a, b) in [
            ("Douglas", "Ramsey"),
            ("Douglas", "Peel"),
            ("Douglas", "Castletown"),
            ("Ramsey", "Peel"),
            ("Vaduz", "Schaan"),
            ("Vaduz", "Ruggell"),
            ("Triesen", "Mauren"),
        ] {
            if let (Some(a1), Some(b1)) = (at(a), at(b)) {
                let (f, t) = (map.snap(a1).expect("on"), map.snap(b1).expect("on"));
                let trip = map.trips_from(f, &[t], u32::MAX)[0];
                println!(
                    "  {a} - {b}: {:.1} min {:.1} km",
                    f64::from(trip.ds) / 600.0,
                    f64::from(trip.metres) / 1000.0
                );
            }
        }
        let _: Option<Point> = None;
    }
}
