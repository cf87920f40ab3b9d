//! The search for the order: every order of getting in and out, cut off where the driver's limit is passed.

use super::plan::{Passenger, Plan};
use crate::commute::Leg;
use crate::pair::{DETOUR_METRES, bearable, touches_night};
use crate::rule::Rule;

/// So many steps are taken at most; only a car with many riders in many places takes as many.
const MOST_STEPS: u32 = 500_000;

/// The car at a place because somebody gets in or out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Call {
    pub rider: u8,
    pub gets_in: bool,
    /// Index of the rider's stop; 0 at the site.
    pub stop: u8,
    place: usize,
    /// Deciseconds since the driver set out.
    pub arrives: i64,
    pub leaves: i64,
    metres: i64,
}

/// A tour that holds every rule.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub calls: Vec<Call>,
    /// How many riders do not meet the car where the pair would.
    moved: u32,
    pub whole: i64,
    pub whole_metres: i64,
    /// A or L, from midnight of the driver's own leg date.
    pub at: i64,
}

struct Search<'a> {
    plan: &'a Plan,
    least: Vec<i64>,
    calls: Vec<Call>,
    best: Option<Found>,
    /// The last rule that some order still had to face.
    furthest: Rule,
    steps: u32,
}

/// The tour in which the fewest riders are moved, of these the one of least detour, of these the one whose first call
/// that differs is that of the earlier rider or, of one rider, at the earlier stop.
///
/// # Errors
/// The first rule after which no order was left.
pub(crate) fn best(plan: &Plan) -> Result<Found, Rule> {
    let mut search = Search {
        plan,
        least: plan.least(),
        calls: Vec::with_capacity(2 * plan.riders.len()),
        best: None,
        furthest: Rule::DetourMinutes,
        steps: MOST_STEPS,
    };
    search.go_on(0);
    search.best.ok_or(search.furthest)
}

impl Search<'_> {
    fn go_on(&mut self, moved: u32) {
        if self.steps == 0 || self.is_hopeless(moved) {
            return;
        }
        self.steps -= 1;
        if self.calls.len() == 2 * self.plan.riders.len() {
            return self.arrive(moved);
        }
        for rider in 0..self.plan.riders.len() {
            let of = |call: &&Call| usize::from(call.rider) == rider;
            match self.calls.iter().filter(of).count() {
                0 => self.call(rider, true, moved),
                1 => self.call(rider, false, moved),
                _ => {}
            }
        }
    }

    /// Calls for a rider at each place where that is possible.
    fn call(&mut self, rider: usize, gets_in: bool, moved: u32) {
        let plan = self.plan;
        let passenger = &plan.riders[rider];
        let at_stop = gets_in == (plan.leg == Leg::Out);
        let stops = if at_stop { passenger.stops.len() } else { 1 };
        for stop in 0..stops {
            let place = if at_stop { passenger.stops[stop].0 } else { passenger.site };
            let Some(mut call) = self.drive_to(place) else { continue };
            (call.rider, call.gets_in, call.stop) = (rider as u8, gets_in, stop as u8);
            self.calls.push(call);
            self.go_on(moved + u32::from(at_stop && stop > 0));
            self.calls.pop();
        }
    }

    /// The next call at a place; who gets in or out where the car stands anyway costs nothing.
    fn drive_to(&self, place: usize) -> Option<Call> {
        let from = self.last();
        if from.place == place && !self.calls.is_empty() {
            return Some(from);
        }
        let trip = self.plan.trip(from.place, place);
        let arrives = from.leaves + i64::from(trip.ds);
        let leaves = arrives + self.plan.stop_ds[place];
        let metres = from.metres + i64::from(trip.metres);
        trip.exists().then_some(Call { place, arrives, leaves, metres, ..from })
    }

    fn last(&self) -> Call {
        let start = Call {
            rider: 0,
            gets_in: false,
            stop: 0,
            place: self.plan.start,
            arrives: 0,
            leaves: 0,
            metres: 0,
        };
        self.calls.last().copied().unwrap_or(start)
    }

    /// Whether nothing that begins like this is within the driver's limit, or better than what is known.
    fn is_hopeless(&self, moved: u32) -> bool {
        let (plan, last) = (self.plan, self.last());
        let least = |from: usize, to: usize| self.least[from * plan.places + to];
        let called = |rider: usize| self.calls.iter().filter(|call| usize::from(call.rider) == rider).count();
        // To work a rider's site is called at last, home at first.
        let needed = if plan.leg == Leg::Out { 2 } else { 1 };
        let sites = plan.riders.iter().enumerate().filter(|(rider, _)| called(*rider) < needed);
        let rest = sites.map(|(_, one)| least(last.place, one.site) + least(one.site, plan.end));
        let rest = rest.fold(least(last.place, plan.end), i64::max);
        let detour = last.leaves + rest - i64::from(plan.alone.ds);
        let worse = |best: &Found| (moved, detour) >= (best.moved, best.whole - i64::from(plan.alone.ds));
        detour > plan.detour_limit || self.best.as_ref().is_some_and(worse)
    }

    /// Everybody was carried: the rules in their order.
    fn arrive(&mut self, moved: u32) {
        let (plan, last) = (self.plan, self.last());
        let rest = plan.trip(last.place, plan.end);
        if !rest.exists() {
            return;
        }
        let whole = last.leaves + i64::from(rest.ds);
        let whole_metres = last.metres + i64::from(rest.metres);
        match self.judge(whole, whole_metres) {
            Err(rule) => self.furthest = self.furthest.max(rule),
            Ok(at) => {
                let calls = self.calls.clone();
                let found = Found { calls, moved, whole, whole_metres, at };
                let better = |best: &Found| (found.moved, found.whole) < (best.moved, best.whole);
                if self.best.as_ref().is_none_or(better) {
                    self.best = Some(found);
                }
            }
        }
    }

    fn judge(&self, whole: i64, whole_metres: i64) -> Result<i64, Rule> {
        let plan = self.plan;
        if whole - i64::from(plan.alone.ds) > plan.detour_limit {
            return Err(Rule::DetourMinutes);
        }
        if whole_metres - i64::from(plan.alone.metres) > DETOUR_METRES {
            return Err(Rule::DetourMetres);
        }
        let carried =
            |rider: usize| -> Carriage<'_> { Carriage::of(&plan.riders[rider], rider, &self.calls) };
        let all: Vec<Carriage> = (0..plan.riders.len()).map(carried).collect();
        if !all.iter().all(|one| bearable(one.walk(plan.leg) + one.ride(), one.passenger.direct)) {
            return Err(Rule::RideTime);
        }
        let at = common(plan, &all, whole).ok_or(Rule::TimeWindow)?;
        let begin = if plan.leg == Leg::Out { at - whole } else { at };
        if all.iter().any(|one| one.passenger.by_day_only && one.at_night(plan.leg, begin)) {
            return Err(Rule::MinorAtNight);
        }
        Ok(at)
    }
}

/// A or L that suits everybody: the latest arrival, the earliest departure.
fn common(plan: &Plan, all: &[Carriage], whole: i64) -> Option<i64> {
    let (mut lo, mut hi) = (plan.lo, plan.hi);
    for one in all {
        let later = match plan.leg {
            Leg::Out => whole - one.out.arrives,
            Leg::Home => -one.in_.arrives,
        };
        lo = lo.max(one.passenger.lo + later);
        hi = hi.min(one.passenger.hi + later);
    }
    (lo <= hi).then_some(if plan.leg == Leg::Out { hi } else { lo })
}

/// One rider's two calls.
pub(crate) struct Carriage<'a> {
    pub passenger: &'a Passenger,
    pub in_: Call,
    pub out: Call,
}

impl<'a> Carriage<'a> {
    pub fn of(passenger: &'a Passenger, rider: usize, calls: &[Call]) -> Self {
        let mut own = calls.iter().filter(|call| usize::from(call.rider) == rider);
        let mut next = || *own.next().expect("everybody gets in and out");
        Self { passenger, in_: next(), out: next() }
    }

    /// Index of the stop where the rider meets or leaves the car.
    pub fn stop(&self, leg: Leg) -> usize {
        usize::from(if leg == Leg::Out { self.in_.stop } else { self.out.stop })
    }

    pub fn walk(&self, leg: Leg) -> i64 {
        self.passenger.stops[self.stop(leg)].1
    }

    pub fn ride(&self) -> i64 {
        self.out.arrives - self.in_.leaves
    }

    /// When the rider gets in, since the driver set out.
    pub fn boards(&self, leg: Leg) -> i64 {
        if leg == Leg::Out { self.in_.leaves } else { self.in_.arrives }
    }

    /// Whether the rider's time, from door to door with the walk, touches 23:00-05:00 where the driver sets out at
    /// `begin`. A day more or less changes no night.
    fn at_night(&self, leg: Leg, begin: i64) -> bool {
        let boards = begin + self.boards(leg);
        let before = if leg == Leg::Out { self.walk(leg) } else { 0 };
        let start = boards - before;
        touches_night(start as i32, (start + self.walk(leg) + self.ride()) as i32)
    }
}
