//! The oracle: brute force over every date, every stop and every decisecond. Shares nothing with the
//! engine but the input types.

use std::collections::{BTreeMap, HashMap};

use matching::{Commute, Leg, Pattern, Place, Trip};

use crate::people::{passes, people};
use crate::roads::metres;
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

/// Deciseconds of a minute.
pub const MIN: i64 = 600;

/// One dated leg of one person.
#[derive(Clone, Copy, Debug)]
pub struct DatedLeg {
    pub leg: Leg,
    pub date: i64,
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
    pub trips: HashMap<usize, Vec<Trip>>,
    ways: HashMap<Key, Way>,
}

/// Leg, rider's code, driver's code, driver's date minus rider's, stop.
type Key = (Leg, usize, usize, i64, usize);

/// What roads and clocks make of it, or the number of the rule that said no.
pub type Way = Result<Shared, usize>;

/// One element of what is thinned out rule by rule.
pub struct Element {
    pub own: DatedLeg,
    pub other: DatedLeg,
    pub way: Way,
}

/// A stop of the rider.
pub struct Stop {
    pub place: Place,
    pub centre: bool,
    pub walk: i64,
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
        let mut left = self.elements(driver, rider, &stops);
        for (rule, name) in RULES.iter().enumerate().skip(4) {
            left.retain(|element| passes(rule, name, driver, rider, element));
            if left.is_empty() {
                return Err(rule);
            }
        }
        let mut best: BTreeMap<(i64, Leg, usize), (Rank, Shared)> = BTreeMap::new();
        for Element { own, other, way } in left {
            let shared = way.expect("it passed every rule");
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

    /// Every (rider's leg, driver's leg, stop) on the same or a neighbouring date.
    fn elements(&mut self, driver: &Commute, rider: &Commute, stops: &[Stop]) -> Vec<Element> {
        let mut elements = Vec::new();
        let theirs = self.legs(driver, self.from - 1, self.from + 84);
        for own in self.legs(rider, self.from, self.from + 83) {
            let near = |other: &&DatedLeg| other.leg == own.leg && (other.date - own.date).abs() <= 1;
            for other in theirs.iter().filter(near) {
                for (number, stop) in stops.iter().enumerate() {
                    let key = (own.leg, own.code, other.code, other.date - own.date, number);
                    let way = match self.ways.get(&key) {
                        Some(way) => *way,
                        None => self.work_out(driver, rider, &own, other, stop),
                    };
                    self.ways.insert(key, way);
                    elements.push(Element { own, other: *other, way });
                }
            }
        }
        elements
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
                    legs.push(DatedLeg { leg, date, code });
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
    pub fn stops(&self, rider: &Commute) -> Vec<Stop> {
        let mut home = rider.home;
        if self.fault == Fault::ExactHome {
            let point = home.spot.point;
            home.spot.point = matching::Point::new(point.x() + 0.001, point.y() + 0.0012);
        }
        let mut near: Vec<(f64, Place)> =
            rider.meeting_points.iter().map(|point| (metres(&home, point), *point)).collect();
        near.retain(|(straight, _)| straight * 1.3 <= f64::from(rider.limits.walk));
        near.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.id.cmp(&b.1.id)));
        near.truncate(8);
        let mut stops = vec![Stop { place: rider.home, centre: true, walk: 0 }];
        stops.extend(near.into_iter().map(|(straight, place)| Stop {
            place,
            centre: false,
            walk: (10.4 * straight).round() as i64,
        }));
        stops
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
