//! The oracle: brute force over every date, every stop and every decisecond. Shares nothing with the
//! engine but the input types.

use std::collections::{BTreeMap, HashMap};

use matching::{Commute, Leg, Pattern, Place, Role, Trip};

use crate::support::graph::Graph;

/// A mistake the oracle can be told to make, to show that the instances would notice it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    None,
    MirroredReturn,
    StrictLimits,
    MissingReverse,
    EndIsStart,
    NoExceptions,
    StopOnce,
    DayFromUtc,
    ExactHome,
}

/// The rules in their order, as numbers of the settled list.
pub const RULES: [&str; 13] = [
    "same-account",
    "blocked",
    "role",
    "women-only",
    "no-common-date",
    "no-seat",
    "driver-under-18",
    "minor-unverified-driver",
    "detour-minutes",
    "detour-km",
    "ride-time",
    "time-window",
    "minor-at-night",
];

const MIN: i64 = 600;

/// One dated leg of one person.
#[derive(Clone, Copy, Debug)]
pub struct DatedLeg {
    pub leg: Leg,
    pub date: i64,
    pub shift_start: i64,
    pub code: usize,
}

/// A shared leg as the oracle sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shared {
    pub driver_code: usize,
    pub offset: i64,
    pub stop: u128,
    pub at_centre: bool,
    pub at: i64,
    pub board: i64,
    pub detour: i64,
    pub metres: i64,
    pub ride: i64,
    pub walk: i64,
    pub slack: i64,
    pub half_cost: i64,
}

#[derive(Clone, Debug, Default)]
pub struct Verdict {
    /// By (leg date, leg, rider's code).
    pub shared: BTreeMap<(i64, Leg, usize), Shared>,
    pub counts: (u32, u32, u32, u32),
    pub g: Option<f64>,
    pub score: i64,
}

pub struct Judge<'a> {
    pub graph: &'a Graph,
    pub from: i64,
    pub fault: Fault,
    trips: HashMap<usize, Vec<Trip>>,
    ways: HashMap<(Leg, usize, usize, i64, usize), Result<Shared, usize>>,
}

struct Stop {
    place: Place,
    centre: bool,
    walk: i64,
}

impl<'a> Judge<'a> {
    pub fn new(graph: &'a Graph, from: i32, fault: Fault) -> Self {
        Self { graph, from: i64::from(from), fault, trips: HashMap::new(), ways: HashMap::new() }
    }

    /// What driver and rider share, or the number of the rule that said no.
    pub fn judge(&mut self, driver: &Commute, rider: &Commute) -> Result<Verdict, usize> {
        self.ways.clear();
        people(driver, rider)?;
        let stops = self.stops(rider);
        // (rider's leg, driver's leg, stop), thinned out rule by rule.
        let mut left: Vec<(DatedLeg, DatedLeg, usize)> = Vec::new();
        let theirs = self.legs(driver, self.from - 1, self.from + 84);
        for own in self.legs(rider, self.from, self.from + 83) {
            for other in theirs.iter().filter(|other| other.leg == own.leg) {
                if (other.date - own.date).abs() <= 1 {
                    left.extend((0..stops.len()).map(|stop| (own, *other, stop)));
                }
            }
        }
        for rule in 4..RULES.len() {
            left.retain(|(own, other, stop)| self.passes(rule, driver, rider, own, other, &stops, *stop));
            if left.is_empty() {
                return Err(rule);
            }
        }
        let mut best: BTreeMap<(i64, Leg, usize), (Rank, Shared)> = BTreeMap::new();
        for (own, other, stop) in left {
            let shared = self.way(driver, rider, &own, &other, &stops, stop).expect("it passed every rule");
            let rank =
                (shared.half_cost, shared.detour, !shared.at_centre, shared.stop, shared.offset, other.code);
            let entry = best.entry((own.date, own.leg, own.code)).or_insert((rank, shared));
            if rank < entry.0 {
                *entry = (rank, shared);
            }
        }
        let shared = best.into_iter().map(|(key, (_, shared))| (key, shared)).collect();
        Ok(self.sum_up(rider, shared))
    }

    #[allow(clippy::too_many_arguments, reason = "one call that names all a rule may ask")]
    fn passes(
        &mut self,
        rule: usize,
        driver: &Commute,
        rider: &Commute,
        own: &DatedLeg,
        other: &DatedLeg,
        stops: &[Stop],
        stop: usize,
    ) -> bool {
        match RULES[rule] {
            "no-common-date" => true,
            "no-seat" => {
                let aboard =
                    driver.taken.iter().filter(|t| t.leg == other.leg && i64::from(t.day) == other.date);
                aboard.map(|t| i64::from(t.riders)).sum::<i64>() < i64::from(driver.limits.seats)
            }
            "driver-under-18" => of_age(driver, own.date),
            "minor-unverified-driver" => of_age(rider, own.date) || driver.person.verified,
            "minor-at-night" => {
                let vouchers = &driver.person.vouched_by;
                let known = rider.person.vouched_by.iter().any(|voucher| vouchers.contains(voucher));
                let shared = self.way(driver, rider, own, other, stops, stop).expect("earlier rules passed");
                of_age(rider, own.date) || known || !touches_night(own.leg, &shared)
            }
            _ => match self.way(driver, rider, own, other, stops, stop) {
                Ok(_) => true,
                Err(failed) => failed > rule,
            },
        }
    }

    /// All wanted legs of a person dated within two days, inclusive.
    fn legs(&self, commute: &Commute, first: i64, last: i64) -> Vec<DatedLeg> {
        let mut legs = Vec::new();
        for day in first - 3..=last + 3 {
            let Some(code) = self.code_on(commute, day) else { continue };
            let shift = commute.shifts[code];
            let mut dates = [day, day + (i64::from(shift.end) - 1).div_euclid(1440)];
            if self.fault == Fault::EndIsStart {
                dates[1] = day;
            }
            if self.fault == Fault::DayFromUtc {
                let end = i64::from(shift.end) - 1440 * (dates[1] - day);
                dates[0] = (day * 1440 + i64::from(shift.start) - 120).div_euclid(1440);
                dates[1] = (dates[1] * 1440 + end - 120).div_euclid(1440);
            }
            for (leg, date) in Leg::BOTH.into_iter().zip(dates) {
                if commute.legs.has(leg) && (first..=last).contains(&date) {
                    legs.push(DatedLeg { leg, date, shift_start: day, code });
                }
            }
        }
        legs
    }

    pub fn code_on(&self, commute: &Commute, day: i64) -> Option<usize> {
        let roster = &commute.roster;
        let exception = roster.exceptions.iter().find(|(date, _)| i64::from(*date) == day);
        if let (Some((_, code)), true) = (exception, self.fault != Fault::NoExceptions) {
            return code.map(usize::from);
        }
        if roster.holidays.iter().any(|holiday| i64::from(*holiday) == day) {
            return None;
        }
        match &roster.pattern {
            Pattern::Cycle { anchor, days } => {
                let mut since = (day - i64::from(*anchor)) % days.len() as i64;
                if since < 0 {
                    since += days.len() as i64;
                }
                days[since as usize].map(usize::from)
            }
            Pattern::Dated(list) => {
                list.iter().find(|(date, _)| i64::from(*date) == day).map(|(_, code)| usize::from(*code))
            }
        }
    }

    /// The cell centre, and the eight nearest meeting points within the walk.
    fn stops(&self, rider: &Commute) -> Vec<Stop> {
        let mut home = rider.home;
        if self.fault == Fault::ExactHome {
            let point = home.spot.point;
            home.spot.point = matching::Point::new(point.x() + 0.001, point.y() + 0.0012);
        }
        let mut near: Vec<(f64, Place)> =
            rider.meeting_points.iter().map(|point| (metres(&home, point), *point)).collect();
        near.retain(|(straight, _)| straight * 1.3 <= f64::from(rider.limits.walk));
        near.sort_by(|a, b| a.0.partial_cmp(&b.0).unwrap().then(a.1.id.cmp(&b.1.id)));
        near.truncate(8);
        let mut stops = vec![Stop { place: rider.home, centre: true, walk: 0 }];
        stops.extend(near.into_iter().map(|(straight, place)| Stop {
            place,
            centre: false,
            walk: (10.4 * straight).round() as i64,
        }));
        stops
    }

    fn trip(&mut self, from: &Place, to: &Place) -> (i64, i64) {
        let graph = self.graph;
        let (mut from, mut to) = (from.spot.index as usize, to.spot.index as usize);
        if self.fault == Fault::MissingReverse && from > to {
            // A map that reads only one direction of the row.
            (from, to) = (to, from);
        }
        let trip = self.trips.entry(from).or_insert_with(|| graph.dijkstra(from))[to];
        (i64::from(trip.ds), i64::from(trip.metres))
    }

    fn way(
        &mut self,
        driver: &Commute,
        rider: &Commute,
        own: &DatedLeg,
        other: &DatedLeg,
        stops: &[Stop],
        stop: usize,
    ) -> Result<Shared, usize> {
        let key = (own.leg, own.code, other.code, other.date - own.date, stop);
        if let Some(way) = self.ways.get(&key) {
            return *way;
        }
        let way = self.work_out(driver, rider, own, other, &stops[stop]);
        self.ways.insert(key, way);
        way
    }

    fn work_out(
        &mut self,
        driver: &Commute,
        rider: &Commute,
        own: &DatedLeg,
        other: &DatedLeg,
        stop: &Stop,
    ) -> Result<Shared, usize> {
        let (shift_r, shift_d) = (rider.shifts[own.code], driver.shifts[other.code]);
        let (site_r, site_d) =
            (rider.sites[usize::from(shift_r.site)], driver.sites[usize::from(shift_d.site)]);
        let free = |place: &Place| metres(place, &driver.home) <= 300.0 || metres(place, &site_d) <= 300.0;
        let s_stop = if free(&stop.place) { 0 } else { 2 * MIN };
        let mut s_site = if free(&site_r) { 0 } else { 2 * MIN };
        let x = stop.place;
        let out = own.leg == Leg::Out || self.fault == Fault::MirroredReturn;
        let ends = if out { (driver.home, site_d) } else { (site_d, driver.home) };
        let (way, ride, between) = if out {
            (self.trip(&driver.home, &x), self.trip(&x, &site_r), self.trip(&site_r, &site_d))
        } else {
            (self.trip(&x, &driver.home), self.trip(&site_r, &x), self.trip(&site_d, &site_r))
        };
        let alone = self.trip(&ends.0, &ends.1);
        let direct = if out { self.trip(&rider.home, &site_r) } else { self.trip(&site_r, &rider.home) }.0;
        if self.fault == Fault::StopOnce && s_stop > 0 {
            s_site = 0;
        }
        let detour = way.0 + ride.0 + between.0 - alone.0 + s_stop + s_site;
        let metres = way.1 + ride.1 + between.1 - alone.1;
        let over =
            |value: i64, limit: i64| value > limit || self.fault == Fault::StrictLimits && value == limit;
        if over(detour, i64::from(driver.limits.detour) * MIN) {
            return Err(8);
        }
        if over(metres, 10_000) {
            return Err(9);
        }
        // In twentieths, so that half as long again stays whole.
        if over(20 * (stop.walk + ride.0), (30 * direct).max(20 * (direct + 10 * MIN))) {
            return Err(10);
        }
        let offset = other.date - own.date;
        let lag = between.0 + if own.leg == Leg::Out { s_site } else { 0 };
        let (at, slack) = self.step((driver, other), (rider, own), lag).ok_or(11_usize)?;
        let weight = if own.leg == Leg::Out { 1 } else { 2 };
        let requests = driver.pending_from.iter().filter(|from| **from != rider.account).count() as i64;
        let half_cost =
            3 * detour + 2 * (ride.0 - direct) + 4 * stop.walk + weight * slack + 2 * 3 * MIN * requests;
        Ok(Shared {
            driver_code: other.code,
            offset,
            stop: x.id,
            at_centre: stop.centre,
            at,
            board: if own.leg == Leg::Out { at - lag - ride.0 } else { at + lag },
            detour,
            metres,
            ride: ride.0,
            walk: stop.walk,
            slack,
            half_cost: half_cost.max(0),
        })
    }

    /// Tries every decisecond at which the driver may arrive or leave: the latest arrival, the earliest departure.
    fn step(
        &self,
        (driver, other): (&Commute, &DatedLeg),
        (rider, own): (&Commute, &DatedLeg),
        lag: i64,
    ) -> Option<(i64, i64)> {
        let midnight = (other.date - own.date) * 1440;
        let (d, r) = (window(driver, other), window(rider, own));
        let d = (d.0 + midnight, d.1 + midnight);
        if (d.0 - r.0).abs() > 360 {
            // Six hours apart: no window is that wide, and stepping would only take its time.
            return None;
        }
        let at_rider = |at: i64| if own.leg == Leg::Out { at - lag } else { at + lag };
        let strict = i64::from(self.fault == Fault::StrictLimits);
        let fits = |at: &i64| {
            let there = at_rider(*at);
            there >= r.0 * MIN + strict && there <= r.1 * MIN - strict
        };
        let mut steps = d.0 * MIN..=d.1 * MIN;
        let limits = rider.limits;
        if own.leg == Leg::Out {
            let at = steps.rev().find(fits)?;
            let first = i64::from(rider.shifts[own.code].start) - i64::from(limits.buffer);
            Some((at, (first * MIN - at_rider(at)).max(0)))
        } else {
            let at = steps.find(fits)?;
            let leave = r.1 - i64::from(limits.wait);
            Some((at, (at_rider(at) - leave * MIN).max(0)))
        }
    }

    fn sum_up(&self, rider: &Commute, shared: BTreeMap<(i64, Leg, usize), Shared>) -> Verdict {
        let (mut shifts, mut out, mut home, mut both) = (0, 0, 0, 0);
        let (mut cost, mut legs) = (0, 0_i64);
        for day in self.from..self.from + 28 {
            let Some(code) = self.code_on(rider, day) else { continue };
            shifts += 1;
            let end = day + (i64::from(rider.shifts[code].end) - 1).div_euclid(1440);
            let to_work = shared.get(&(day, Leg::Out, code));
            let from_work = shared.get(&(end, Leg::Home, code));
            out += u32::from(to_work.is_some());
            home += u32::from(from_work.is_some());
            both += u32::from(to_work.is_some() && from_work.is_some());
            for leg in [to_work, from_work].into_iter().flatten() {
                cost += leg.half_cost;
                legs += 1;
            }
        }
        let part = |n: u32| if shifts == 0 { 0.0 } else { f64::from(n) / f64::from(shifts) };
        let (c_both, c_out, c_home) = (part(both), part(out), part(home));
        let coverage = match (rider.legs.out, rider.legs.home) {
            (true, true) => 0.60 * c_both + 0.25 * c_out + 0.15 * c_home,
            (true, false) => c_out,
            _ => c_home,
        };
        let g = (legs > 0).then(|| cost as f64 / legs as f64 / 2.0 / 600.0);
        let score = g.map_or(0, |g| (100.0 * coverage * (-g / 20.0).exp() + 0.5).floor() as i64);
        Verdict { shared, counts: (shifts, out, home, both), g, score }
    }
}

type Rank = (i64, i64, bool, u128, i64, usize);

fn people(driver: &Commute, rider: &Commute) -> Result<(), usize> {
    if driver.account == rider.account {
        return Err(0);
    }
    if driver.person.blocked.contains(&rider.account) || rider.person.blocked.contains(&driver.account) {
        return Err(1);
    }
    if driver.role == Role::Ride || rider.role == Role::Drive {
        return Err(2);
    }
    let women = driver.person.woman && rider.person.woman;
    if !women && (driver.person.women_only || rider.person.women_only) {
        return Err(3);
    }
    Ok(())
}

/// Earliest and latest arrival (to work) or departure (home), minutes from midnight of the leg's own date.
fn window(commute: &Commute, dated: &DatedLeg) -> (i64, i64) {
    let shift = commute.shifts[dated.code];
    let limits = commute.limits;
    match dated.leg {
        Leg::Out => {
            let first = i64::from(shift.start);
            let last = first + i64::from(shift.start_window);
            (first - i64::from(limits.early), last - i64::from(limits.buffer))
        }
        Leg::Home => {
            let first = i64::from(shift.end) - 1440 * (i64::from(shift.end) - 1).div_euclid(1440);
            let last = first + i64::from(shift.end_window);
            (first + 10, last + 10 + i64::from(limits.wait))
        }
    }
}

/// 18 from the first day of the month after the birth month; found by walking through the calendar.
fn of_age(commute: &Commute, date: i64) -> bool {
    let Some(birth) = commute.person.birth else { return true };
    let (mut year, mut month, mut left) = (1970, 1, date);
    loop {
        let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        let days =
            [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month as usize - 1];
        if left < days {
            break;
        }
        left -= days;
        month += 1;
        if month == 13 {
            (year, month) = (year + 1, 1);
        }
    }
    (year * 12 + month) - (birth.year * 12 + i32::from(birth.month)) > 18 * 12
}

/// Whether any decisecond of the way from door to door lies in 23:00-05:00.
fn touches_night(leg: Leg, shared: &Shared) -> bool {
    let (start, end) = match leg {
        Leg::Out => (shared.board - shared.walk, shared.board + shared.ride),
        Leg::Home => (shared.board, shared.board + shared.ride + shared.walk),
    };
    (start..end).any(|ds| {
        let minute = ds.div_euclid(MIN).rem_euclid(1440);
        !(5 * 60..23 * 60).contains(&minute)
    })
}

/// The straight line by the haversine formula.
pub fn metres(a: &Place, b: &Place) -> f64 {
    let (a, b) = (a.spot.point, b.spot.point);
    let (dy, dx) = ((b.y() - a.y()).to_radians() / 2.0, (b.x() - a.x()).to_radians() / 2.0);
    let h = dy.sin().powi(2) + a.y().to_radians().cos() * b.y().to_radians().cos() * dx.sin().powi(2);
    2.0 * 6_371_008.8 * h.sqrt().asin()
}
