//! Which leg is dated when, and which dates meet.

use std::sync::Arc;

use matching::*;

use crate::support::world::FROM;
use crate::{MIN, Street, of_leg};

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
