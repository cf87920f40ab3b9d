//! One ordered pair, driver and rider: every rule in its order, every date, every stop.

use crate::board::Map;
use crate::choice::{Choice, settle};
use crate::commute::{Leg, Person};
use crate::days;
use crate::known::Known;
use crate::post::{Code, DAY, MINUTE, Post, STOPS};
use crate::rule::Rule;
use crate::travel::Trip;

/// Longest detour by way, metres, inclusive.
pub const DETOUR_METRES: i64 = 10_000;

/// What a stop costs the driver, deciseconds.
pub(crate) const STOP_DS: i32 = 2 * MINUTE;

/// A rider's time may exceed the direct trip by half, or by this (deciseconds).
const LONGER_DS: i64 = 10 * MINUTE as i64;

/// What one open request of another adds to G, half deciseconds (3 minutes).
const PENDING_COST: i64 = 3 * 2 * MINUTE as i64;

/// The trips between the driver's home and the rider's stops.
pub(crate) struct Ways {
    /// Home cell of the driver to each stop.
    pub approach: [Trip; STOPS],
    /// Each stop to the home cell of the driver.
    pub leave: [Trip; STOPS],
}

/// A driver and a rider on one map.
pub(crate) struct Pair<'a> {
    pub driver: &'a Post,
    pub rider: &'a Post,
    pub map: &'a Map,
    pub ways: &'a Ways,
}

/// A leg of a rider's shift against one of the driver's, on the same or a neighbouring date.
#[derive(Clone, Copy)]
struct Meeting<'a> {
    leg: Leg,
    rider_code: u8,
    driver_code: u8,
    offset: i32,
    rider: &'a Code,
    driver: &'a Code,
}

/// Finds what the pair can share: `choices` receives, per leg and rider's code, disjoint sets of dates.
///
/// # Errors
/// The first rule after which nothing was left.
pub(crate) fn share(pair: &Pair, choices: &mut Vec<Choice>) -> Result<(), Rule> {
    choices.clear();
    people(pair)?;
    let mut furthest = Rule::NoCommonDate;
    for leg in Leg::BOTH {
        if !(pair.rider.commute.legs.has(leg) && pair.driver.commute.legs.has(leg)) {
            continue;
        }
        for (rider_code, rider) in pair.rider.codes.iter().enumerate() {
            let start = choices.len();
            for (driver_code, driver) in pair.driver.codes.iter().enumerate() {
                for offset in -1..=1 {
                    let (rider_code, driver_code) = (rider_code as u8, driver_code as u8);
                    let meeting = Meeting { leg, rider_code, driver_code, offset, rider, driver };
                    furthest = furthest.max(meet(pair, meeting, choices));
                }
            }
            settle(choices, start);
        }
    }
    if choices.is_empty() { Err(furthest) } else { Ok(()) }
}

/// The rules that ask for no date.
fn people(pair: &Pair) -> Result<(), Rule> {
    let (driver, rider) = (&pair.driver.commute, &pair.rider.commute);
    if driver.account == rider.account {
        return Err(Rule::SameAccount);
    }
    let met = sit_together(driver, rider);
    if met != Err(Rule::Blocked) && !(driver.role.drives() && rider.role.rides()) {
        return Err(Rule::Role);
    }
    met
}

/// Whether two may sit in one car, whoever drives: neither has blocked the other, and women only means both.
pub(crate) fn sit_together(one: &Known, other: &Known) -> Result<(), Rule> {
    if one.blocks(other.account) || other.blocks(one.account) {
        return Err(Rule::Blocked);
    }
    let (one, other) = (&one.person, &other.person);
    if (one.women_only || other.women_only) && !(one.woman && other.woman) {
        return Err(Rule::WomenOnly);
    }
    Ok(())
}

/// Pushes the best choices of one meeting; answers the last rule that something still had to face.
fn meet(pair: &Pair, meeting: Meeting, choices: &mut Vec<Choice>) -> Rule {
    let dates = match dates(pair, meeting) {
        Ok(dates) => dates,
        Err(rule) => return rule,
    };
    let exempt = || share_a_voucher(&pair.driver.commute.person, &pair.rider.commute.person);
    let minors = dates & !pair.rider.adult;
    let at_any_hour = if minors != 0 && exempt() { dates } else { dates & pair.rider.adult };
    let by_day_only = dates & !at_any_hour;
    let mut furthest = Rule::NoCommonDate;
    let mut best: Option<Choice> = None;
    let mut best_by_day: Option<Choice> = None;
    for stop in 0..pair.rider.stops.len() {
        let choice = match stop_at(pair, meeting, stop) {
            Ok(choice) => choice,
            Err(rule) => {
                furthest = furthest.max(rule);
                continue;
            }
        };
        furthest = Rule::MinorAtNight;
        keep_better(&mut best, choice);
        if by_day_only != 0 && !at_night(pair.rider, meeting, &choice) {
            keep_better(&mut best_by_day, choice);
        }
    }
    let found = [(best, at_any_hour), (best_by_day, by_day_only)];
    let found = found.into_iter().filter(|(_, bits)| *bits != 0);
    choices.extend(found.filter_map(|(choice, bits)| choice.map(|choice| Choice { bits, ..choice })));
    furthest
}

fn keep_better(best: &mut Option<Choice>, choice: Choice) {
    if best.as_ref().is_none_or(|best| choice.beats(best)) {
        *best = Some(choice);
    }
}

/// The rider's leg dates left after the rules that ask for dates alone.
fn dates(pair: &Pair, meeting: Meeting) -> Result<u128, Rule> {
    let Meeting { leg, offset, rider, driver, .. } = meeting;
    let own = rider.line(leg).bits & days::HORIZON;
    let common = own & days::seen_from(driver.line(leg).bits, offset);
    let seats = common & !days::seen_from(pair.driver.full[leg as usize], offset);
    let of_age = seats & pair.driver.adult;
    let verified = pair.driver.commute.person.verified;
    let trusted = if verified { of_age } else { of_age & pair.rider.adult };
    match () {
        () if common == 0 => Err(Rule::NoCommonDate),
        () if seats == 0 => Err(Rule::NoSeat),
        () if of_age == 0 => Err(Rule::DriverUnder18),
        () if trusted == 0 => Err(Rule::MinorUnverified),
        () => Ok(trusted),
    }
}

/// The trips that one way of sharing a leg takes.
struct Course {
    /// The driver's, in deciseconds and metres.
    detour: i64,
    detour_metres: i64,
    /// The rider's, in deciseconds.
    walk: i64,
    ride: i64,
    direct: i64,
    /// Tau or rho.
    lag: i32,
}

/// The rules that ask for roads and clocks, for one stop of the rider.
fn stop_at(pair: &Pair, meeting: Meeting, stop: usize) -> Result<Choice, Rule> {
    let course = course(pair, meeting, stop).ok_or(Rule::DetourMinutes)?;
    if course.detour > i64::from(pair.driver.commute.limits.detour) * i64::from(MINUTE) {
        return Err(Rule::DetourMinutes);
    }
    if course.detour_metres > DETOUR_METRES {
        return Err(Rule::DetourMetres);
    }
    if !bearable(course.walk + course.ride, course.direct) {
        return Err(Rule::RideTime);
    }
    let (at, slack) = clock(meeting, course.lag).ok_or(Rule::TimeWindow)?;
    let pending = pair.driver.commute.pending_beside(pair.rider.commute.account);
    Ok(Choice {
        leg: meeting.leg,
        rider_code: meeting.rider_code,
        driver_code: meeting.driver_code,
        offset: meeting.offset as i8,
        stop: stop as u8,
        at,
        lag: course.lag,
        slack,
        detour: course.detour as i32,
        detour_metres: course.detour_metres as i32,
        cost: cost(&course, meeting.leg, slack, pending),
        bits: 0,
    })
}

/// Adds up the ways; none where one of them is no way or longer than any driver's on the board.
fn course(pair: &Pair, meeting: Meeting, stop: usize) -> Option<Course> {
    let Meeting { leg, rider, driver, .. } = meeting;
    let (driver_ways, between) = match leg {
        Leg::Out => (&pair.ways.approach, pair.map.between(rider.site, driver.site)),
        Leg::Home => (&pair.ways.leave, pair.map.between(driver.site, rider.site)),
    };
    let way = driver_ways[stop];
    let ride = pair.rider.own_trip(rider, stop, leg);
    let direct = pair.rider.own_trip(rider, 0, leg);
    let alone = pair.driver.own_trip(driver, 0, leg);
    if ![way, ride, direct, between, alone].iter().all(|trip| trip.exists()) {
        return None;
    }
    let (at_stop, at_site) = stop_times(pair, meeting, stop);
    let longer = |part: fn(Trip) -> u32| {
        i64::from(part(way)) + i64::from(part(ride)) + i64::from(part(between)) - i64::from(part(alone))
    };
    Some(Course {
        detour: longer(|trip| trip.ds) + i64::from(at_stop + at_site),
        detour_metres: longer(|trip| trip.metres),
        walk: i64::from(pair.rider.stops[stop].walk_ds),
        ride: i64::from(ride.ds),
        direct: i64::from(direct.ds),
        lag: between.ds as i32 + if leg == Leg::Out { at_site } else { 0 },
    })
}

/// G in half deciseconds: 1.5 detour + (ride - direct) + 2 walk + 0.5 early + wait + 3 min a request, never below 0.
fn cost(course: &Course, leg: Leg, slack: i32, pending: i64) -> i64 {
    let slack_weight = if leg == Leg::Out { 1 } else { 2 };
    let cost = 3 * course.detour
        + 2 * (course.ride - course.direct)
        + 4 * course.walk
        + slack_weight * i64::from(slack)
        + PENDING_COST * pending;
    cost.max(0)
}

/// What the stop at the rider's stop and the one at the rider's site cost: nothing near the driver's own.
fn stop_times(pair: &Pair, meeting: Meeting, stop: usize) -> (i32, i32) {
    let home = pair.driver.stops[0].place;
    let site = pair.map.site_place(meeting.driver.site);
    let cost = |place: u32| {
        if pair.map.near(place, home) || pair.map.near(place, site) { 0 } else { STOP_DS }
    };
    (cost(pair.rider.stops[stop].place), cost(pair.map.site_place(meeting.rider.site)))
}

/// Whether a rider's time is at most half as long again as the direct trip, or ten minutes longer.
pub(crate) fn bearable(time: i64, direct: i64) -> bool {
    2 * time <= (3 * direct).max(2 * (direct + LONGER_DS))
}

/// A or L in deciseconds from midnight of the rider's leg date, with the rider's early or wait.
fn clock(meeting: Meeting, lag: i32) -> Option<(i32, i32)> {
    let (rider, driver) = (meeting.rider.line(meeting.leg), meeting.driver.line(meeting.leg));
    let shift = meeting.offset * DAY;
    // The rider is at the site `lag` before the driver arrives, or `lag` after the driver left.
    let lag = if meeting.leg == Leg::Out { lag } else { -lag };
    let lo = (driver.lo + shift).max(rider.lo + lag);
    let hi = (driver.hi + shift).min(rider.hi + lag);
    if lo > hi {
        return None;
    }
    Some(match meeting.leg {
        Leg::Out => (hi, (rider.due - (hi - lag)).max(0)),
        Leg::Home => (lo, (lo - lag - rider.due).max(0)),
    })
}

/// Whether the rider's time, from door to door with the walk, touches 23:00-05:00.
fn at_night(rider: &Post, meeting: Meeting, choice: &Choice) -> bool {
    let stop = usize::from(choice.stop);
    let ride = rider.own_trip(meeting.rider, stop, meeting.leg).ds as i32;
    let time = ride + rider.stops[stop].walk_ds as i32;
    let (start, end) = match meeting.leg {
        Leg::Out => (choice.at - choice.lag - time, choice.at - choice.lag),
        Leg::Home => (choice.at + choice.lag, choice.at + choice.lag + time),
    };
    touches_night(start, end)
}

/// Whether a span, in deciseconds from a midnight, overlaps any 23:00-05:00 by more than nothing.
pub(crate) fn touches_night(start: i32, end: i32) -> bool {
    (-2..=2).any(|day| {
        let night = day * DAY + 23 * 60 * MINUTE;
        start.max(night) < end.min(night + 6 * 60 * MINUTE)
    })
}

pub(crate) fn share_a_voucher(driver: &Person, rider: &Person) -> bool {
    rider.vouched_by.iter().any(|voucher| driver.vouched_by.contains(voucher))
}
