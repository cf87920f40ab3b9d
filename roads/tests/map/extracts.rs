//! Real extracts become plausible maps.

use crate::maps::{Dice, ISLE_OF_MAN, import_file, isle_of_man_file, options, other_extracts, ready};
use matching::{Point, Travel, Trip};
use roads::drawing::{Drawing, Line, LineKind, MOST_POINTS};
use roads::places::{MeetingKind, PlaceKind};
use roads::{ATTRIBUTION, Clip, Coord, Phase, RoadMap, import};
use std::io::Write;

fn trip(map: &RoadMap, from: (f64, f64), to: (f64, f64)) -> Trip {
    let spot = |(lat, lon)| map.snap(Point::new(lon, lat)).expect("on the map");
    map.trips_from(spot(from), &[spot(to)], u32::MAX)[0]
}

#[test]
fn the_isle_of_man_has_its_towns_stops_and_roads() {
    let (snapshot, map) = &*ISLE_OF_MAN;
    let (nodes, edges) = map.size();
    assert!((6_000..14_000).contains(&nodes), "{nodes} nodes");
    assert!(edges > nodes && edges < 2 * nodes, "{edges} edges");
    let town =
        |name: &str| snapshot.places.iter().any(|place| place.name == name && place.kind <= PlaceKind::Town);
    assert!(["Douglas", "Ramsey", "Peel", "Castletown"].into_iter().all(town));
    let count = |kind| snapshot.meeting_points.iter().filter(|point| point.kind == kind).count();
    assert!(count(MeetingKind::BusStop) >= 220 && count(MeetingKind::Parking) >= 200);
    assert!(snapshot.meeting_points.iter().all(|point| !point.name.is_empty()));
    let dwellings: u32 = snapshot.dwellings.cells().map(|(_, count)| count).sum();
    assert!((4_000..40_000).contains(&dwellings), "{dwellings} dwellings");
    assert_eq!(snapshot.meta.attribution, ATTRIBUTION);
    assert!(snapshot.drawing.lines.iter().any(|line| line.kind == LineKind::Coast));
}

#[test]
fn trips_on_the_isle_of_man_take_about_as_long_as_they_do() {
    let map = &ISLE_OF_MAN.1;
    let (douglas, ramsey, peel) = ((54.1508, -4.4815), (54.3225, -4.3848), (54.2224, -4.6896));
    let minutes = |from, to| f64::from(trip(map, from, to).ds) / 600.0;
    println!(
        "Douglas - Ramsey {:.1} min, Douglas - Peel {:.1} min",
        minutes(douglas, ramsey),
        minutes(douglas, peel)
    );
    assert!((20.0..32.0).contains(&minutes(douglas, ramsey)));
    assert!((16.0..26.0).contains(&minutes(douglas, peel)));
    let km = f64::from(trip(map, douglas, peel).metres) / 1_000.0;
    assert!((16.0..20.0).contains(&km), "Douglas - Peel {km} km");
}

#[test]
fn the_scale_factor_stretches_every_time() {
    let mut slow = options(Clip::All);
    slow.scale = 1.25;
    let slow = ready(import(&isle_of_man_file(), &slow, &mut |_, _| {}).expect("sound")).1;
    let (from, to) = ((54.1508, -4.4815), (54.3225, -4.3848));
    let ratio = f64::from(trip(&slow, from, to).ds) / f64::from(trip(&ISLE_OF_MAN.1, from, to).ds);
    assert!((ratio - 1.25).abs() < 0.01, "{ratio}");
}

#[test]
fn a_clip_keeps_what_is_inside() {
    let around = Clip::Around { lat: 54.15, lon: -4.48, km: 5.0 };
    let part = import_file(&isle_of_man_file(), around).expect("Douglas has roads");
    let middle = roads::Coord::new(54.15, -4.48).expect("on earth");
    assert!(part.graph.nodes.iter().all(|node| node.metres_to(middle) <= 5_001.0));
    assert!(part.places.iter().any(|place| place.name == "Douglas"));
    assert!(!part.places.iter().any(|place| place.name == "Ramsey"));
    assert!(part.graph.nodes.len() < ISLE_OF_MAN.0.graph.nodes.len() / 2);
    let sea = Clip::Box { south: 54.0, west: -4.2, north: 54.05, east: -4.1 };
    assert_eq!(import_file(&isle_of_man_file(), sea).expect_err("no roads").code(), "extract-no-roads");
    let swapped = Clip::Box { south: 54.2, west: -4.5, north: 54.1, east: -4.4 };
    assert_eq!(import_file(&isle_of_man_file(), swapped).expect_err("upside down").code(), "import-option");
}

#[test]
fn progress_runs_through_all_phases() {
    let mut heard = Vec::new();
    import(&isle_of_man_file(), &options(Clip::All), &mut |phase, done| heard.push((phase, done)))
        .expect("sound");
    for phase in [Phase::Choosing, Phase::Ways, Phase::Nodes, Phase::Building] {
        assert!(heard.contains(&(phase, 1.0)), "{phase:?}");
    }
    assert!(heard.iter().all(|(_, done)| (0.0..=1.0).contains(done)));
}

fn packed(drawing: &Drawing) -> usize {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(drawing.to_json().as_bytes()).expect("in memory");
    packer.finish().expect("in memory").len()
}

#[test]
fn a_drawing_is_small_enough_for_a_phone() {
    let island = packed(&ISLE_OF_MAN.0.drawing);
    println!("drawing of the Isle of Man: gzip {island} bytes");
    // The worst there can be: far more than the budget, and nothing but bends.
    let mut dice = Dice(2);
    let wild = (0..400).map(|_| {
        let (lat, lon) = (47.0 + dice.unit(), 10.0 + dice.unit());
        let mut bend = |middle: f64| middle + 0.1 * dice.unit();
        let points = (0..100).filter_map(|_| Coord::new(bend(lat), bend(lon))).collect();
        Line { kind: LineKind::Primary, points }
    });
    let wild = Drawing::new(wild.collect());
    let points: usize = wild.lines.iter().map(|line| line.points.len()).sum();
    println!("wild drawing: {points} points, gzip {} bytes", packed(&wild));
    assert!(points > MOST_POINTS / 2 && points <= MOST_POINTS);
    assert!(island <= 60 * 1024 && packed(&wild) <= 60 * 1024);
}

#[test]
fn the_extracts_beside_the_checkout_become_maps() {
    for file in other_extracts() {
        let (snapshot, map) = ready(import_file(&file, Clip::All).expect("a sound extract"));
        let (nodes, edges) = map.size();
        let (places, points) = (snapshot.places.len(), snapshot.meeting_points.len());
        println!(
            "{}: {nodes} nodes, {edges} edges, {places} places, {points} meeting points",
            file.display()
        );
        assert!(nodes > 500 && edges > nodes && places > 10 && points > 20);
        let towns = snapshot.places.iter().filter(|place| place.kind <= PlaceKind::Village);
        let spots: Vec<_> = towns.filter_map(|place| map.snap(place.coord.point())).collect();
        assert!(spots.len() > 5);
        for trip in map.trips_from(spots[0], &spots[1..], u32::MAX) {
            assert!(trip.exists(), "every spot reaches every other");
        }
    }
}
