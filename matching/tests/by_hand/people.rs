//! Ages, vouchers, seats, requests, counts and what is refused.

use matching::*;

use crate::support::world::FROM;
use crate::{Street, of_leg};

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
