//! Thirty changes to a running carpool, each with what has to change in its rides.

use chrono_tz::Tz;
use matching::{Birth, Commute, Leg, day_number};

use super::two::{EARLY, LATE, NIGHT, SCHOOL, SOONER, Two, place};
use crate::rides::rules::{
    request::State,
    seat::{EndedBy, instant},
};

/// 2026-11-30, a Monday.
const MONDAY: (i32, u8, u8) = (2026, 11, 30);

fn day((year, month, day): (i32, u8, u8), after: i32) -> i32 {
    day_number(year, month, day) + after
}

type Case = (&'static str, bool, fn(&mut Two, i32), &'static str);

fn off(commute: &mut Commute, day: i32) {
    commute.roster.exceptions.push((day, None));
}

fn on(commute: &mut Commute, day: i32, code: u8) {
    commute.roster.exceptions.push((day, Some(code)));
}

const CASES: &[Case] = &[
    ("nothing changes", true, |_, _| {}, ""),
    (
        "the rider is sick on Tuesday",
        true,
        |two, monday| off(&mut two.rider, monday + 1),
        "-12-01 home -12-01 out",
    ),
    (
        "the driver is sick on Tuesday",
        true,
        |two, monday| off(&mut two.driver, monday + 1),
        "-12-01 home -12-01 out",
    ),
    (
        "the rider swaps Tuesday for Saturday, when the driver is free",
        true,
        |two, monday| {
            off(&mut two.rider, monday + 1);
            on(&mut two.rider, monday + 5, EARLY);
        },
        "-12-01 home -12-01 out",
    ),
    (
        "both swap Tuesday for Saturday",
        true,
        |two, monday| {
            for one in [&mut two.rider, &mut two.driver] {
                off(one, monday + 1);
                on(one, monday + 5, EARLY);
            }
        },
        "+12-05 home +12-05 out -12-01 home -12-01 out",
    ),
    (
        "both swap, but agreed on single dates alone",
        false,
        |two, monday| {
            for one in [&mut two.rider, &mut two.driver] {
                off(one, monday + 1);
                on(one, monday + 5, EARLY);
            }
        },
        "-12-01 home -12-01 out",
    ),
    (
        "the rider takes a late shift on Tuesday: no way there, no way home",
        true,
        |two, monday| on(&mut two.rider, monday + 1, LATE),
        "-12-01 home -12-01 out",
    ),
    (
        "both take the late shift on Tuesday: the same day at other times",
        true,
        |two, monday| {
            on(&mut two.rider, monday + 1, LATE);
            on(&mut two.driver, monday + 1, LATE);
        },
        ">12-01 home 22:10 >12-01 out 13:31",
    ),
    (
        "the rider begins ten minutes sooner on Tuesday: only the way there moves",
        true,
        |two, monday| on(&mut two.rider, monday + 1, SOONER),
        ">12-01 out 05:21",
    ),
    (
        "the driver begins ten minutes sooner on Tuesday",
        true,
        |two, monday| on(&mut two.driver, monday + 1, SOONER),
        ">12-01 out 05:21",
    ),
    (
        "a week of school far away",
        true,
        |two, monday| (7..12).for_each(|after| on(&mut two.rider, monday + after, SCHOOL)),
        "-10",
    ),
    (
        "two weeks of school, and the driver is sick on one of these days",
        true,
        |two, monday| {
            (7..12).chain(14..19).for_each(|after| on(&mut two.rider, monday + after, SCHOOL));
            off(&mut two.driver, monday + 8);
        },
        "-20",
    ),
    (
        "a public holiday that only the rider's employer keeps",
        true,
        |two, monday| two.rider.roster.holidays = [monday + 8].into(),
        "-12-08 home -12-08 out",
    ),
    (
        "a public holiday that both keep",
        true,
        |two, monday| {
            two.rider.roster.holidays = [monday + 8].into();
            two.driver.roster.holidays = [monday + 8].into();
        },
        "-12-08 home -12-08 out",
    ),
    (
        "the driver works on the holiday after all",
        true,
        |two, monday| {
            two.rider.roster.holidays = [monday + 8].into();
            on(&mut two.rider, monday + 8, EARLY);
        },
        "",
    ),
    ("the driver drives no more in the evening", true, |two, _| two.driver.legs.home = false, "-20"),
    ("the rider wants only the way home", true, |two, _| two.rider.legs.out = false, "-19"),
    ("the driver takes no detour, and needs none", true, |two, _| two.driver.limits.detour = 0, ""),
    (
        "the rider moves 8 km away, across the road of the driver",
        true,
        |two, _| two.rider.home = place(2, -8_000.0),
        "-39",
    ),
    (
        "the rider moves 3 km towards work: picked up on the way",
        true,
        |two, _| two.rider.home = place(2, 3_000.0),
        ">19 ~20",
    ),
    (
        "the rider leaves the firm",
        true,
        |two, _| two.rider.sites = vec![place(12, 80_000.0), place(11, 40_000.0)],
        "-39",
    ),
    ("the rider pauses", true, |two, _| two.gone = true, "-39"),
    (
        "the rider pauses on Monday evening: what was driven stays",
        true,
        |two, _| {
            two.gone = true;
            two.hour = 20;
        },
        "-38",
    ),
    (
        "the rider comes back from a pause; of what a person cancelled nothing comes back",
        true,
        |two, monday| {
            for seat in &mut two.kept {
                (seat.state, seat.ended_by) = (State::Cancelled, Some(EndedBy::Shift));
            }
            two.seat(monday + 1, Leg::Out).ended_by = Some(EndedBy::Rider);
            two.seat(monday + 1, Leg::Home).ended_by = Some(EndedBy::Driver);
        },
        "^37",
    ),
    ("women only, and the driver is none", true, |two, _| two.rider.person.women_only = true, "-39"),
    ("one blocks the other", true, |two, _| two.rider.person.blocked = vec![1], "-39"),
    (
        "the rider is 17 and the driver is verified no more",
        true,
        |two, _| two.rider.person.birth = Some(Birth { year: 2009, month: 6 }),
        "-39",
    ),
    ("the next morning: a Monday comes into sight", true, |two, _| two.today += 1, "+12-28 home +12-28 out"),
    ("a week later: five days came into sight", true, |two, _| two.today += 7, "+10"),
    ("a week later, with single dates alone", false, |two, _| two.today += 7, ""),
];

#[test]
fn thirty_changes_of_a_running_carpool_change_just_the_rides_they_concern() {
    assert!(CASES.len() >= 30);
    let monday = day(MONDAY, 0);
    let mut wrong = Vec::new();
    for (what, ongoing, change, expected) in CASES {
        let mut two = Two::agreed(monday, *ongoing);
        assert_eq!(two.kept.len(), 39, "four weeks there and back; Monday's way there is over");
        change(&mut two, monday);
        let told = two.told();
        if told != *expected {
            wrong.push(format!("{what}: {told:?}, not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A night shift of both over a night on which the clocks change, from the Monday of that week on.
fn nights(monday: i32) -> Two {
    let mut two = Two::agreed(monday, true);
    for one in [&mut two.rider, &mut two.driver] {
        on(one, monday + 5, NIGHT);
    }
    two.agree();
    two
}

#[test]
fn both_nights_on_which_the_clocks_change_are_driven_by_the_clock_on_the_wall() {
    for (monday, hours) in [((2027, 3, 22), 7), ((2026, 10, 19), 9)] {
        let saturday = day(monday, 5);
        let mut two = nights(day(monday, 0));
        let (out, home) = (two.seat(saturday, Leg::Out).times, two.seat(saturday, Leg::Home).times);
        assert_eq!((out.day, home.day), (saturday, saturday + 1), "home on the day after");
        assert_eq!(out.board_ds / 600, 21 * 60 + 31, "21:31 there");
        assert_eq!(home.board_ds / 600, 6 * 60 + 10, "06:10 back");
        let between = instant(home.day, 360 * 600, Tz::Europe__Berlin)
            - instant(out.day, 1_320 * 600, Tz::Europe__Berlin);
        assert_eq!(between / 3_600_000, hours, "22:00 to 06:00");
        assert_eq!(two.told(), "", "the change of the clocks changes no ride");
        // The rider is sick that night: just these two.
        off(&mut two.rider, saturday);
        two.rider.roster.exceptions.remove(0);
        assert_eq!(two.changes().len(), 2, "{}", two.told());
    }
}
