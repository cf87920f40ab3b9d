//! Examples small enough to check by hand: the dates and limits of the model, one by one.

#[path = "support/mod.rs"]
mod support;

use std::sync::Arc;

use matching::*;
use support::graph::Graph;
use support::world::{FROM, place, plain};

const MIN: i32 = 600;

/// A street from west to east, one node a kilometre, a minute each way: home of the driver (0), home of the
/// rider (2), the rider's site (10), the driver's site (12).
struct Street {
    graph: Graph,
}

impl Street {
    fn new() -> Self {
        let mut graph = Graph::new();
        for node in 0..=12 {
            graph.node(Point::new(11.0 + f64::from(node) * 0.013_38, 47.8));
        }
        for node in 0..12 {
            graph.both_ways(node, node + 1, 600, 1_000);
        }
        Self { graph }
    }

    fn at(&self, node: usize) -> Place {
        place(&self.graph, node, node as u128)
    }

    /// Driver and rider who both work the given shifts every day.
    fn couple(&self, driver: (u16, u16), rider: (u16, u16)) -> (Commute, Commute) {
        let daily = |mut commute: Commute, (start, end): (u16, u16)| {
            commute.shifts[0] = Shift { start, end, start_window: 0, end_window: 0, site: 0 };
            commute.roster.pattern = Pattern::Cycle { anchor: FROM, days: vec![Some(0)] };
            commute
        };
        (
            daily(plain(1, Role::Drive, self.at(0), self.at(12)), driver),
            daily(plain(2, Role::Ride, self.at(2), self.at(10)), rider),
        )
    }

    fn ask(&self, (driver, rider): &(Commute, Commute)) -> Outcome {
        evaluate(&self.graph.tables(), driver, rider, FROM).expect("valid")
    }
}

fn of_leg(pairing: &Pairing, leg: Leg) -> Vec<Ride> {
    pairing.rides.iter().filter(|ride| ride.leg == leg).copied().collect()
}

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
fn ten_to_midnight_meets_ten_past() {
    let street = Street::new();
    // The driver's late shift ends 00:10 of the next date, the rider's 23:50, at sites 2 minutes apart.
    let mut couple = street.couple((840, 1450), (840, 1430));
    couple.1.limits.wait = 22;
    let home = of_leg(&street.ask(&couple).unwrap(), Leg::Home);
    assert_eq!(home.len(), 84);
    assert!(home.iter().all(|ride| ride.day_offset == 1));
    // The driver leaves at 00:20, minute 1460 of the rider's date; the rider, ready at 24:00, waits 22 minutes.
    assert_eq!((home[0].day, home[0].at_ds, home[0].slack_ds), (FROM, 1460 * MIN, 22 * MIN));
    couple.1.limits.wait = 21;
    assert!(of_leg(&street.ask(&couple).unwrap(), Leg::Home).is_empty());
    // At one site the default wait of 20 minutes is just enough.
    couple.1.limits.wait = 20;
    couple.1.sites = couple.0.sites.clone();
    assert_eq!(of_leg(&street.ask(&couple).unwrap(), Leg::Home).len(), 84);
}

#[test]
fn ten_past_midnight_finds_ten_to_on_the_guard_day() {
    let street = Street::new();
    // The rider ends 00:10: the leg of day 0 belongs to the shift of the day before; the driver left at 23:50 of day -1.
    let mut couple = street.couple((840, 1430), (840, 1450));
    couple.0.limits.wait = 60;
    let home = of_leg(&street.ask(&couple).unwrap(), Leg::Home);
    assert_eq!((home.len(), home[0].day, home[0].day_offset), (84, FROM, -1));
    // Day 0 is a night that began the day before: listed, not counted.
    assert!(!home[0].counted && home[1].counted);
    assert_eq!(home.iter().filter(|ride| ride.counted).count(), 28);
    // The rider is ready at 00:20, the driver leaves so as to be there: 00:18.
    assert_eq!((home[0].at_ds, home[0].slack_ds), (18 * MIN, 0));
}

#[test]
fn the_driver_of_the_day_after_the_horizon_is_found() {
    let street = Street::new();
    let mut couple = street.couple((840, 1450), (840, 1430));
    couple.1.limits.wait = 30;
    // Only the last day of the horizon: the driver's leg home is dated one day later, on the guard day.
    let last = FROM + HORIZON_DAYS - 1;
    for commute in [&mut couple.0, &mut couple.1] {
        commute.roster.pattern = Pattern::Dated(vec![(last, 0)]);
    }
    let pairing = street.ask(&couple).unwrap();
    let home = of_leg(&pairing, Leg::Home);
    assert_eq!((home.len(), home[0].day, home[0].day_offset), (1, last, 1));
    // It is too late to count: score 0, on nobody's list, but there.
    assert_eq!((pairing.score, pairing.g, pairing.listed), (0, None, false));
}

#[test]
fn ten_to_six_and_six_are_ten_minutes_apart() {
    let street = Street::new();
    let out = of_leg(&street.ask(&street.couple((360, 840), (350, 830))).unwrap(), Leg::Out);
    // Driver's latest arrival 05:50; rider must be there by 05:40, so the driver is at work at 05:44 at the latest.
    assert_eq!((out[0].at_ds, out[0].slack_ds), (344 * MIN, 0));
}

#[test]
fn ten_to_eight_and_ten_past_are_twenty_minutes_apart() {
    let street = Street::new();
    let mut couple = street.couple((490, 960), (470, 960));
    // The driver at 08:10 with buffer 10 comes between 07:40 and 08:00; the rider at 07:50 must be there 07:20-07:40.
    let out = of_leg(&street.ask(&couple).unwrap(), Leg::Out);
    assert_eq!(out[0].at_ds, 464 * MIN);
    // 20 minutes apart: with 4 minutes between, an early of 26 is just enough, 25 is not.
    couple.0.limits.early = 26;
    assert_eq!(of_leg(&street.ask(&couple).unwrap(), Leg::Out).len(), 84);
    couple.0.limits.early = 25;
    assert_eq!(of_leg(&street.ask(&couple).unwrap(), Leg::Out).len(), 0);
}

#[test]
fn an_end_at_24_00_stays_on_its_date_and_24_01_does_not() {
    let shift = |end| Shift { start: 840, end, start_window: 0, end_window: 0, site: 0 };
    assert_eq!((shift(1440).end_days(), shift(1440).end_minute()), (0, 1440));
    assert_eq!((shift(1441).end_days(), shift(1441).end_minute()), (1, 1));
    let street = Street::new();
    let mut couple = street.couple((840, 1441), (840, 1440));
    for commute in [&mut couple.0, &mut couple.1] {
        commute.roster.pattern = Pattern::Dated(vec![(FROM + 4, 0)]);
    }
    let home = of_leg(&street.ask(&couple).unwrap(), Leg::Home);
    assert_eq!((home[0].day, home[0].day_offset), (FROM + 4, 1));
}

#[test]
fn a_night_comes_home_on_the_next_date() {
    let street = Street::new();
    let mut couple = street.couple((1320, 1800), (1320, 1800));
    couple.1.roster.pattern = Pattern::Dated(vec![(FROM + 2, 0)]);
    let pairing = street.ask(&couple).unwrap();
    let dates: Vec<(i32, Leg)> = pairing.rides.iter().map(|ride| (ride.day, ride.leg)).collect();
    assert_eq!(dates, [(FROM + 2, Leg::Out), (FROM + 3, Leg::Home)]);
    assert_eq!(pairing.counts, Counts { shifts: 1, out: 1, home: 1, both: 1 });
}

#[test]
fn cycles_of_6_8_10_and_35_days_share_what_their_calendars_share() {
    let street = Street::new();
    for (length, other, days) in [(6, 8, 4), (6, 35, 1), (8, 10, 3), (10, 35, 2), (35, 35, 3)] {
        let mut couple = street.couple((480, 960), (480, 960));
        let cycle = |length: i32, anchor: i32| {
            let days = (0..length).map(|day| (day == 0).then_some(0)).collect();
            Pattern::Cycle { anchor, days }
        };
        // One works on day 0 of each cycle; the anchors lie in the past and in the future.
        couple.0.roster.pattern = cycle(length, FROM - 10 * length);
        couple.1.roster.pattern = cycle(other, FROM + 10 * other);
        let expected: Vec<i32> = (0..84).filter(|day| day % length == 0 && day % other == 0).collect();
        let shared: Vec<i32> =
            of_leg(&street.ask(&couple).unwrap(), Leg::Out).iter().map(|ride| ride.day - FROM).collect();
        assert_eq!(shared, expected);
        assert_eq!(shared.len(), days, "{length} and {other}");
    }
}

#[test]
fn exceptions_win_over_holidays_and_holidays_over_the_pattern() {
    let shifts = 3;
    let roster = Roster {
        pattern: Pattern::Cycle { anchor: FROM, days: vec![Some(0); shifts] },
        exceptions: vec![(FROM + 1, None), (FROM + 2, Some(1)), (FROM + 3, Some(2))],
        holidays: Arc::from([FROM + 3, FROM + 4]),
    };
    let codes: Vec<Option<u8>> = (0..6).map(|day| roster.code_on(FROM + day)).collect();
    assert_eq!(codes, [Some(0), None, Some(1), Some(2), None, Some(0)]);
}

#[test]
fn eighteen_comes_on_the_first_of_the_month_after_the_birth_month() {
    let first = |year, month| Birth { year, month }.adult_from();
    assert_eq!(first(2008, 3), day_number(2026, 4, 1));
    assert_eq!(first(2007, 12), day_number(2026, 1, 1));
    assert_eq!(day_number(1970, 1, 1), 0);
    assert_eq!(day_number(2026, 3, 2), FROM);
    assert_eq!(
        (civil(FROM), civil(day_number(2024, 2, 29)), civil(-1)),
        ((2026, 3, 2), (2024, 2, 29), (1969, 12, 31))
    );
    let street = Street::new();
    let mut couple = street.couple((480, 960), (480, 960));
    couple.0.person.birth = Some(Birth { year: 2008, month: 3 });
    let out = of_leg(&street.ask(&couple).unwrap(), Leg::Out);
    assert_eq!(out[0].day, day_number(2026, 4, 1));
    couple.0.person.birth = Some(Birth { year: 2009, month: 1 });
    assert_eq!(street.ask(&couple), Err(Rule::DriverUnder18));
}

#[test]
fn a_minor_rides_with_verified_drivers_only_until_of_age() {
    let street = Street::new();
    let mut couple = street.couple((480, 960), (480, 960));
    couple.1.person.birth = Some(Birth { year: 2008, month: 3 });
    assert_eq!(of_leg(&street.ask(&couple).unwrap(), Leg::Out)[0].day, day_number(2026, 4, 1));
    couple.1.person.birth = Some(Birth { year: 2009, month: 1 });
    assert_eq!(street.ask(&couple), Err(Rule::MinorUnverified));
    couple.0.person.verified = true;
    assert_eq!(of_leg(&street.ask(&couple).unwrap(), Leg::Out).len(), 84);
}

#[test]
fn a_minor_is_home_by_eleven_sharp_unless_one_school_vouches_for_both() {
    let street = Street::new();
    // The rider's end 22:40 + 10 + 8 minutes' ride: home at 22:58; at 22:42 the ride ends at 23:00 sharp, at 22:43 after.
    let ask = |end: u16, vouchers: (u128, u128)| {
        let mut couple = street.couple((480, end - 2), (480, end));
        couple.0.legs.out = false;
        couple.1.person.birth = Some(Birth { year: 2009, month: 1 });
        couple.0.person.verified = true;
        couple.0.person.vouched_by = vec![vouchers.0];
        couple.1.person.vouched_by = vec![vouchers.1];
        street.ask(&couple).map(|pairing| pairing.rides.len())
    };
    assert_eq!(ask(1362, (7, 8)), Ok(84));
    assert_eq!(ask(1363, (7, 8)), Err(Rule::MinorAtNight));
    assert_eq!(ask(1363, (7, 7)), Ok(84));
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
fn a_full_car_takes_nobody_on_that_leg_and_date() {
    let street = Street::new();
    let mut couple = street.couple((480, 960), (480, 960));
    couple.0.limits.seats = 2;
    let taken = |leg, day, riders| Taken { leg, day, riders };
    couple.0.taken = vec![
        taken(Leg::Out, FROM, 1),
        taken(Leg::Out, FROM, 1),
        taken(Leg::Out, FROM + 1, 1),
        taken(Leg::Home, FROM + 2, 2),
    ];
    let pairing = street.ask(&couple).unwrap();
    assert_eq!(of_leg(&pairing, Leg::Out)[0].day, FROM + 1);
    assert!(of_leg(&pairing, Leg::Home).iter().all(|ride| ride.day != FROM + 2));
    assert_eq!(pairing.counts, Counts { shifts: 28, out: 27, home: 27, both: 26 });
    assert_eq!(pairing.missed, [(FROM, Leg::Out), (FROM + 2, Leg::Home)]);
}

#[test]
fn requests_of_others_cost_three_minutes_each_and_ones_own_nothing() {
    let street = Street::new();
    let mut couple = street.couple((480, 960), (480, 960));
    let before = street.ask(&couple).unwrap().g.unwrap();
    couple.0.pending_from = vec![couple.1.account, 42, 43];
    assert!((street.ask(&couple).unwrap().g.unwrap() - before - 6.0).abs() < 1e-12);
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
fn bands_begin_at_five_distinct_people() {
    assert_eq!((band(4), band(5), band(9)), (None, Some(Band::Five), Some(Band::Five)));
    assert_eq!((band(10), band(19), band(20)), (Some(Band::Ten), Some(Band::Ten), Some(Band::Twenty)));
    assert_eq!(distinct_band([1, 1, 2, 3, 4]), None);
    assert_eq!(distinct_band([1, 1, 2, 3, 4, 5]).map(Band::at_least), Some(5));
}

#[test]
fn what_is_wrong_is_said_by_name() {
    let street = Street::new();
    let good = street.couple((480, 960), (480, 960)).0;
    assert_eq!(good.problems(), []);
    let wrong = |change: &dyn Fn(&mut Commute)| {
        let mut commute = good.clone();
        change(&mut commute);
        commute.problems()
    };
    let cycle = |days: usize| Pattern::Cycle { anchor: FROM, days: vec![None; days] };
    assert_eq!(wrong(&|c| c.roster.pattern = cycle(0)), [Problem::CycleLength]);
    assert_eq!(wrong(&|c| c.roster.pattern = cycle(366)), []);
    assert_eq!(wrong(&|c| c.roster.pattern = cycle(400)), [Problem::CycleLength]);
    assert_eq!(wrong(&|c| c.limits.buffer = 31), [Problem::Early]);
    assert_eq!(wrong(&|c| (c.limits.early, c.limits.buffer) = (0, 0)), []);
    assert_eq!(wrong(&|c| c.limits.early = 121), [Problem::Early]);
    assert_eq!(wrong(&|c| c.limits.wait = 121), [Problem::Wait]);
    assert_eq!(wrong(&|c| c.limits.detour = 21), [Problem::Detour]);
    assert_eq!(wrong(&|c| c.shifts[0].end = 480), [Problem::ShiftEnd(0)]);
    assert_eq!(wrong(&|c| c.shifts[0].end = 1_921), [Problem::ShiftEnd(0)]);
    assert_eq!(wrong(&|c| c.shifts[0].start = 1_440), [Problem::ShiftStart(0)]);
    assert_eq!(wrong(&|c| c.shifts[0].end_window = 121), [Problem::ShiftWindow(0)]);
    assert_eq!(wrong(&|c| c.shifts[0].site = 1), [Problem::ShiftSite(0)]);
    assert_eq!(wrong(&|c| c.roster.exceptions = vec![(FROM, Some(3))]), [Problem::UnknownCode(3)]);
    assert_eq!(wrong(&|c| c.roster.exceptions = vec![(FROM, None); 2]), [Problem::DayTwice(FROM)]);
    assert_eq!(
        wrong(&|c| c.roster.exceptions = (0..500).map(|d| (d, None)).collect()),
        [Problem::ExceptionCount]
    );
    assert_eq!(wrong(&|c| c.legs = Legs { out: false, home: false }), [Problem::NoLeg]);
    assert_eq!(wrong(&|c| c.limits.seats = 0), [Problem::Seats]);
    assert_eq!(wrong(&|c| c.person.birth = Some(Birth { year: 2000, month: 13 })), [Problem::Birth]);
    assert_eq!(wrong(&|c| c.home.spot.point = Point::new(11.0, 95.0)), [Problem::Point]);
    assert_eq!(
        wrong(&|c| c.roster.pattern = Pattern::Dated(vec![(900_000, 0)])),
        [Problem::DayRange(900_000)]
    );
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
