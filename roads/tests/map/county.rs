//! The invented county behaves like a real one.

use crate::maps::COUNTY;
use matching::Travel;
use roads::places::MeetingKind;
use roads::straight_metres;
use roads::synthetic::{CountyOptions, county};

/// Mean circuity and mean speed in km/h over all pairs of villages.
fn circuity_and_speed(options: CountyOptions) -> (f64, f64) {
    let county = county(options);
    let map = roads::RoadMap::new(county.snapshot).expect("sound");
    let spots: Vec<_> = county.villages.iter().map(|v| map.snap(v.point).expect("on the map")).collect();
    let (mut circuity, mut pairs, mut metres, mut ds) = (0.0, 0.0, 0.0, 0.0);
    for (from, &spot) in spots.iter().enumerate() {
        for (to, trip) in map.trips_from(spot, &spots, u32::MAX).into_iter().enumerate() {
            if from != to {
                let straight = straight_metres(county.villages[from].point, county.villages[to].point);
                circuity += f64::from(trip.metres) / straight;
                pairs += 1.0;
                metres += f64::from(trip.metres);
                ds += f64::from(trip.ds);
            }
        }
    }
    (circuity / pairs, metres / ds * 36.0)
}

#[test]
fn roads_wind_and_are_driven_as_in_the_country() {
    for seed in 1..=30 {
        let (circuity, speed) = circuity_and_speed(CountyOptions::demo(seed));
        println!("seed {seed}: circuity {circuity:.3}, {speed:.1} km/h");
        assert!((1.25..=1.5).contains(&circuity), "seed {seed}: circuity {circuity}");
        assert!((45.0..=55.0).contains(&speed), "seed {seed}: {speed} km/h");
    }
}

#[test]
fn the_same_seed_gives_the_same_county() {
    let again = county(CountyOptions::demo(7));
    assert!(
        again.snapshot == COUNTY.0.snapshot && again.homes == COUNTY.0.homes && again.sites == COUNTY.0.sites
    );
    assert!(county(CountyOptions::demo(8)).snapshot != again.snapshot);
}

#[test]
fn it_has_what_a_county_has() {
    let (county, map) = &*COUNTY;
    assert_eq!(county.villages.len(), 30);
    let (nodes, _) = map.size();
    assert!((2_000..9_000).contains(&nodes), "{nodes} nodes");
    assert!((county.villages.iter().map(|village| village.weight).sum::<f64>() - 1.0).abs() < 1e-9);
    let has = |kind| map.meeting_points().iter().any(|point| point.kind == kind);
    let kinds = [MeetingKind::BusStop, MeetingKind::RideBench, MeetingKind::CarPooling, MeetingKind::Parking];
    assert!(kinds.into_iter().all(has));
    for point in county.homes.iter().chain(&county.sites) {
        assert!(map.snap(*point).is_some(), "homes and sites lie on the map");
    }
    for (index, village) in county.villages.iter().enumerate() {
        assert!(county.villages[..index].iter().all(|other| other.name != village.name), "{}", village.name);
        assert!(map.search().find(&village.name, None, 1)[0].place.name == village.name);
    }
    assert!(map.meta().attribution != roads::ATTRIBUTION, "nobody mapped it");
}
