//! Detours, walks, windows, G, score and how they are told.

use matching::*;

use crate::support::graph::Graph;
use crate::support::world::{FROM, place, plain};
use crate::{MIN, Street, of_leg};

#[test]
fn a_detour_on_the_way_is_two_stops_and_nothing_else() {
    let street = Street::new();
    let pairing = street.ask(&street.couple((480, 960), (480, 960))).unwrap();
    let out = of_leg(&pairing, Leg::Out);
    // 84 days; the way is the driver's own, so the detour is 2 stops of 2 minutes and no metre.
    assert_eq!(out.len(), 84);
    assert_eq!((out[0].detour_ds, out[0].detour_metres), (4 * MIN, 0));
    // Rider's latest arrival 07:50, 2 minutes' stop and 2 minutes' drive later the driver is there: 07:54, but the
    // driver's own latest is 07:50: A = 07:50, the rider arrives 07:46, 4 minutes early, and boards 8 minutes before.
    assert_eq!((out[0].at_ds, out[0].slack_ds), (470 * MIN, 4 * MIN));
    assert_eq!(out[0].board_ds, (466 - 8) * MIN);
    // Home: the driver could leave at 16:10 and be at the rider's site at 16:12; the rider waits 2 minutes.
    let home = of_leg(&pairing, Leg::Home);
    assert_eq!((home[0].at_ds, home[0].slack_ds, home[0].board_ds), (970 * MIN, 2 * MIN, 972 * MIN));
    // G to work 1.5 * 4 + 0.5 * 4 = 8, home 6 + 2 = 8; everything covered: round(100 exp(-0.4)) = 67.
    assert!((pairing.g.unwrap() - 8.0).abs() < 1e-12);
    assert_eq!((pairing.coverage, pairing.score), (1.0, 67));
    assert_eq!(pairing.counts, Counts { shifts: 28, out: 28, home: 28, both: 28 });
}

#[test]
fn the_explanation_rounds_durations_up_and_the_pick_up_down() {
    let street = Street::new();
    let explanation = explain(&street.ask(&street.couple((480, 960), (480, 960))).unwrap());
    let out = &explanation.rides[0];
    // Boarding at 07:38 is said to be 07:35, 8 minutes' ride 10, 4 minutes' detour 5.
    assert_eq!((out.pick_up, out.ride, out.detour, out.slack, out.walk), (455, 10, 5, 5, 0));
    assert_eq!(out.days.len(), 84);
    assert_eq!(explanation.reasons[0], Reason::BothWays { shared: 28, of: 28 });
    assert!(explanation.reasons.contains(&Reason::Detour { minutes: 5 }));
    assert_eq!((round_up_5(0), round_up_5(1), round_up_5(3_000), round_up_5(3_001)), (0, 5, 5, 10));
    assert_eq!((round_down_5(-1), round_down_5(2_999), round_down_5(3_000)), (-5, 0, 5));
}

#[test]
fn a_stop_within_300_metres_of_the_drivers_own_costs_nothing() {
    // One degree of latitude is 111,195 m on the sphere: 300 m are 0.002698 degrees.
    let degrees = |metres: f64| metres / (6_371_008.8 * std::f64::consts::PI / 180.0);
    for (metres, detour) in [(299.999, 0), (300.001, 2 * MIN)] {
        let mut graph = Graph::new();
        let home = graph.node(Point::new(11.0, 47.8));
        let near = graph.node(Point::new(11.0, 47.8 + degrees(metres)));
        let site = graph.node(Point::new(11.2, 47.8));
        // No time between the homes, so that the stop alone makes the detour.
        graph.both_ways(home, near, 0, 0);
        graph.both_ways(home, site, 9_000, 15_000);
        let driver = plain(1, Role::Drive, place(&graph, home, 1), place(&graph, site, 9));
        let rider = plain(2, Role::Ride, place(&graph, near, 2), place(&graph, site, 9));
        let pairing = evaluate(&graph.tables(), &driver, &rider, FROM).unwrap().unwrap();
        assert_eq!(pairing.rides[0].detour_ds, detour, "{metres} m");
    }
    assert_eq!(NEAR_METRES, 300.0);
}

#[test]
fn the_detour_limit_holds_its_own_value() {
    let street = Street::new();
    let mut couple = street.couple((480, 960), (480, 960));
    couple.0.limits.detour = 4;
    assert!(street.ask(&couple).is_ok());
    couple.0.limits.detour = 3;
    assert_eq!(street.ask(&couple), Err(Rule::DetourMinutes));
}

#[test]
fn ten_kilometres_of_detour_are_the_most() {
    for (metres, outcome) in [(5_000, None), (5_001, Some(Rule::DetourMetres))] {
        let mut graph = Graph::new();
        let nodes: Vec<usize> =
            (0..3).map(|n| graph.node(Point::new(11.0 + f64::from(n) * 0.1, 47.8))).collect();
        graph.both_ways(nodes[0], nodes[1], 100, metres);
        graph.both_ways(nodes[0], nodes[2], 6_000, 8_000);
        let driver = plain(1, Role::Drive, place(&graph, 0, 1), place(&graph, 2, 9));
        let rider = plain(2, Role::Ride, place(&graph, 1, 2), place(&graph, 2, 9));
        assert_eq!(evaluate(&graph.tables(), &driver, &rider, FROM).unwrap().err(), outcome);
    }
}

#[test]
fn the_walk_counts_in_the_riders_time_and_twice_in_g() {
    let mut graph = Graph::new();
    // The rider lives up a hill; the meeting point is 200 straight metres away, 208 s on foot.
    let degrees = 200.0 / (6_371_008.8 * std::f64::consts::PI / 180.0);
    let foot = graph.node(Point::new(11.1, 47.8));
    let hill = graph.node(Point::new(11.1, 47.8 + degrees));
    let home = graph.node(Point::new(11.0, 47.8));
    let site = graph.node(Point::new(11.2, 47.8));
    graph.both_ways(home, foot, 4_000, 7_000);
    graph.both_ways(foot, site, 4_000, 7_000);
    graph.both_ways(foot, hill, 3_000, 400);
    let driver = plain(1, Role::Drive, place(&graph, home, 1), place(&graph, site, 9));
    let mut rider = plain(2, Role::Ride, place(&graph, hill, 2), place(&graph, site, 9));
    rider.meeting_points = vec![place(&graph, foot, 77)];
    let ask = |rider: &Commute| evaluate(&graph.tables(), &driver, rider, FROM).unwrap();
    let ride = ask(&rider).unwrap().rides[0];
    assert!(ride.meeting_point);
    assert_eq!((ride.stop.id, ride.walk_ds, ride.ride_ds, ride.direct_ds), (77, 2_080, 4_000, 7_000));
    assert_eq!(ride.detour_ds, 2 * MIN);
    // 200 m x 1.3 = 260 m: a limit of 260 holds it (the point is a hair nearer), 259 does not.
    rider.limits.walk = 261;
    assert!(ask(&rider).unwrap().rides[0].meeting_point);
    rider.limits.walk = 259;
    // At the door the detour is 10 minutes and a stop: too long.
    assert_eq!(ask(&rider), Err(Rule::DetourMinutes));
}

#[test]
fn flexible_hours_widen_the_window() {
    let street = Street::new();
    let mut couple = street.couple((480, 960), (420, 900));
    // The rider begins between 07:00 and 08:00 and leaves between 15:00 and 16:00.
    couple.1.shifts[0].start_window = 60;
    couple.1.shifts[0].end_window = 60;
    let pairing = street.ask(&couple).unwrap();
    let (out, home) = (of_leg(&pairing, Leg::Out), of_leg(&pairing, Leg::Home));
    // A = 07:50 by the driver's own buffer; the rider arrives 07:46, after the first 06:50: not early at all.
    assert_eq!((out[0].at_ds, out[0].slack_ds), (470 * MIN, 0));
    // L = 16:10, there at 16:12, two minutes after the last end and ten minutes.
    assert_eq!((home[0].at_ds, home[0].slack_ds), (970 * MIN, 2 * MIN));
}

#[test]
fn coverage_weights_are_renormalised_over_the_legs_wanted() {
    let counts = Counts { shifts: 10, out: 8, home: 5, both: 4 };
    assert!((coverage(counts, Legs::BOTH) - (0.24 + 0.2 + 0.075)).abs() < 1e-12);
    assert!((coverage(counts, Legs { out: true, home: false }) - 0.8).abs() < 1e-12);
    assert!((coverage(counts, Legs { out: false, home: true }) - 0.5).abs() < 1e-12);
    assert_eq!((score(1.0, 0.0), score(0.0, 0.0), score(1.0, 20.0)), (100, 0, 37));
}

#[test]
fn straight_lines_are_a_map_of_their_own_and_say_so() {
    let street = Street::new();
    let (driver, rider) = street.couple((480, 960), (480, 960));
    let pairing = evaluate(&StraightLine, &driver, &rider, FROM).unwrap().unwrap();
    assert!(pairing.approximate);
    assert_eq!(explain(&pairing).reasons.last(), Some(&Reason::Approximate));
    // 8 km straight x 1.3 at 50 km/h are 12.48 minutes, within the metre by which the street is not 8 km.
    assert!((i64::from(pairing.rides[0].ride_ds) - 7_488).abs() < 20);
}
