//! Every order of getting in and out, every stop of everybody, every instant at which somebody's window begins or ends.
//! Shares nothing with the engine but the input types; the pairs are those of the oracle beside it.

use matching::{Commute, Leg, Place, Seated};

use super::cars::Instance;
use crate::judge::{Fault, Judge, MIN};
use crate::people::{of_age, touches_night};
use crate::roads::{metres, window};

/// A mistake that brute force can be told to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    None,
    FirstInFirstOut,
    AllInBeforeAnyoneIsOut,
    EachStopsAlone,
    WindowOfTheDriverAlone,
    WayHomeMirrored,
    LimitExcluded,
    ShortestBeforeFewestMoved,
    RideAsIfAlone,
    NeighboursAsToday,
}

/// At, whole, detour, detour in metres, and of each rider: stop, board, alight, ride, walk, slack.
type Numbers = (i64, i64, i64, i64, Vec<(u128, i64, i64, i64, i64, i64)>);

#[derive(Clone, Debug)]
pub struct Answer {
    pub numbers: Numbers,
    pub order: Vec<(usize, bool)>,
    pub moved: usize,
    /// Somebody gets out before somebody else gets in.
    pub interleaved: bool,
    /// Two get in or out at one place.
    pub merged: bool,
}

/// A rider with the pair's choice.
struct Rider<'a> {
    commute: &'a Commute,
    /// The driver's date minus the rider's.
    offset: i64,
    date: i64,
    /// The pair's stop first.
    stops: Vec<(Place, i64)>,
    site: Place,
}

struct Brute<'a> {
    instance: &'a Instance,
    judge: Judge<'a>,
    leg: Leg,
    slip: Slip,
    day: i64,
    site: Place,
    riders: Vec<Rider<'a>>,
    direct: Vec<i64>,
    best: Option<(Rank, Answer)>,
    furthest: usize,
}

/// Riders moved, detour, then who is called for first and where.
type Rank = (usize, i64, Vec<(usize, usize)>);

/// The tour, or the number of the rule that said no.
pub fn tour(
    instance: &Instance,
    (leg, day): (Leg, i32),
    seated: &[Seated],
    slip: Slip,
) -> Result<Answer, usize> {
    let mut judge = Judge::new(&instance.graph, instance.from, Fault::None);
    let mut riders = Vec::new();
    let mut ids: Vec<&Seated> = seated.iter().collect();
    ids.sort_by_key(|one| one.rider);
    for one in ids {
        let commute = instance.riders.iter().find(|known| known.id == one.rider).expect("a rider");
        let verdict = judge.judge(&instance.driver, commute)?;
        let over = if leg == Leg::Home { (i64::from(commute.shifts[0].end) - 1) / 1440 } else { 0 };
        let date = i64::from(one.shift_day) + over;
        let shared = verdict.shared.get(&(date, leg, 0)).ok_or(4_usize)?;
        let offset = if slip == Slip::NeighboursAsToday { 0 } else { shared.offset };
        if date + shared.offset != i64::from(day) {
            return Err(4);
        }
        let mut stops: Vec<(Place, i64)> =
            judge.stops(commute).into_iter().map(|stop| (stop.place, stop.walk)).collect();
        stops[1..].sort_by_key(|(place, _)| place.id);
        let chosen = stops.iter().position(|(place, _)| place.id == shared.stop).expect("a stop");
        stops[..=chosen].rotate_right(1);
        riders.push(Rider { commute, offset, date, stops, site: commute.sites[0] });
    }
    people(&instance.driver, &riders)?;
    let direct = riders.iter().map(|one| {
        let (home, site) = (one.commute.home, one.site);
        if leg == Leg::Out { judge.trip(&home, &site).0 } else { judge.trip(&site, &home).0 }
    });
    let direct = direct.collect();
    let site = instance.driver.sites[0];
    let day = i64::from(day);
    let mut brute = Brute { instance, judge, leg, slip, day, site, riders, direct, best: None, furthest: 8 };
    brute.every_order(&mut Vec::new());
    brute.best.map(|(_, answer)| answer).ok_or(brute.furthest)
}

fn people(driver: &Commute, riders: &[Rider]) -> Result<(), usize> {
    for (index, one) in riders.iter().enumerate() {
        for other in &riders[..index] {
            let (a, b) = (other.commute, one.commute);
            if a.person.blocked.contains(&b.account) || b.person.blocked.contains(&a.account) {
                return Err(1);
            }
            let women = a.person.woman && b.person.woman;
            if !women && (a.person.women_only || b.person.women_only) {
                return Err(3);
            }
        }
    }
    if riders.len() > usize::from(driver.limits.seats) { Err(5) } else { Ok(()) }
}

/// One call: rider, whether they get in, index of the stop (0 at the site).
type Call = (usize, bool, usize);

impl Brute<'_> {
    fn every_order(&mut self, calls: &mut Vec<Call>) {
        if calls.len() == 2 * self.riders.len() {
            return self.look_at(calls);
        }
        for rider in 0..self.riders.len() {
            let gets_in = match calls.iter().filter(|call| call.0 == rider).count() {
                0 => true,
                1 => false,
                _ => continue,
            };
            let somebody_is_out = calls.iter().any(|call| !call.1);
            if self.slip == Slip::AllInBeforeAnyoneIsOut && gets_in && somebody_is_out {
                continue;
            }
            let first_in =
                calls.iter().map(|call| call.0).find(|one| calls.iter().filter(|c| c.0 == *one).count() == 1);
            if self.slip == Slip::FirstInFirstOut && !gets_in && first_in != Some(rider) {
                continue;
            }
            let at_stop = gets_in == (self.leg == Leg::Out);
            for stop in 0..if at_stop { self.riders[rider].stops.len() } else { 1 } {
                calls.push((rider, gets_in, stop));
                self.every_order(calls);
                calls.pop();
            }
        }
    }

    fn place(&self, (rider, gets_in, stop): Call) -> Place {
        let rider = &self.riders[rider];
        if gets_in == (self.leg == Leg::Out) { rider.stops[stop].0 } else { rider.site }
    }

    /// Drives along the calls: when the car reaches and leaves each, then the whole time and way.
    fn drive(&mut self, calls: &[Call]) -> (Vec<(i64, i64)>, i64, i64) {
        let (home, site) = (self.instance.driver.home, self.site);
        let out = self.leg == Leg::Out || self.slip != Slip::WayHomeMirrored;
        let (mut here, last) = if self.leg == Leg::Out { (home, site) } else { (site, home) };
        let (mut clock, mut way) = (0, 0);
        let mut times: Vec<(i64, i64)> = Vec::new();
        for call in calls {
            let place = self.place(*call);
            let same = (place.id, place.spot.index) == (here.id, here.spot.index);
            if same && !times.is_empty() && self.slip != Slip::EachStopsAlone {
                times.push(times[times.len() - 1]);
                continue;
            }
            let trip = if out { self.judge.trip(&here, &place) } else { self.judge.trip(&place, &here) };
            let near = metres(&place, &home) <= 300.0 || metres(&place, &site) <= 300.0;
            let arrives = clock + trip.0;
            clock = arrives + if near { 0 } else { 2 * MIN };
            way += trip.1;
            times.push((arrives, clock));
            here = place;
        }
        let rest = if out { self.judge.trip(&here, &last) } else { self.judge.trip(&last, &here) };
        (times, clock + rest.0, way + rest.1)
    }

    fn look_at(&mut self, calls: &[Call]) {
        let (times, whole, way) = self.drive(calls);
        let (home, site) = (self.instance.driver.home, self.site);
        let alone =
            if self.leg == Leg::Out { self.judge.trip(&home, &site) } else { self.judge.trip(&site, &home) };
        let (detour, detour_metres) = (whole - alone.0, way - alone.1);
        let moved = calls.iter().filter(|call| call.2 > 0).count();
        let key = calls.iter().map(|call| (call.0, call.2)).collect();
        let by = if self.slip == Slip::ShortestBeforeFewestMoved { 0 } else { moved };
        let rank = (by, detour, key);
        if self.best.as_ref().is_some_and(|(best, _)| *best <= rank) {
            return;
        }
        match self.judge_it(calls, &times, (whole, detour, detour_metres)) {
            Err(rule) => self.furthest = self.furthest.max(rule),
            Ok(numbers) => {
                let order: Vec<(usize, bool)> = calls.iter().map(|call| (call.0, call.1)).collect();
                let out_before_in = order.iter().skip_while(|call| call.1).any(|call| call.1);
                let merged = times.windows(2).any(|two| two[0] == two[1]);
                let answer = Answer { numbers, order, moved, interleaved: out_before_in, merged };
                self.best = Some((rank, answer));
            }
        }
    }

    fn judge_it(
        &self,
        calls: &[Call],
        times: &[(i64, i64)],
        (whole, detour, detour_metres): (i64, i64, i64),
    ) -> Result<Numbers, usize> {
        let limit = i64::from(self.instance.driver.limits.detour) * MIN;
        if detour > limit || (self.slip == Slip::LimitExcluded && detour == limit) {
            return Err(8);
        }
        if detour_metres > 10_000 {
            return Err(9);
        }
        let of = |rider: usize, gets_in: bool| {
            let at = calls.iter().position(|call| (call.0, call.1) == (rider, gets_in)).expect("a call");
            (calls[at].2, times[at])
        };
        // Per rider: stop, getting in (reached, left), getting out (reached).
        let mut all = Vec::new();
        for (number, rider) in self.riders.iter().enumerate() {
            let ((stop_in, boards), (stop_out, alights)) = (of(number, true), of(number, false));
            let (place, walk) = rider.stops[stop_in.max(stop_out)];
            let ride = alights.0 - boards.1;
            let time = walk + if self.slip == Slip::RideAsIfAlone { self.direct[number] } else { ride };
            if 20 * time > (30 * self.direct[number]).max(20 * (self.direct[number] + 10 * MIN)) {
                return Err(10);
            }
            all.push((place, walk, boards, alights.0, ride));
        }
        let at = self.common(&all, whole).ok_or(11_usize)?;
        let begin = if self.leg == Leg::Out { at - whole } else { at };
        let mut riders = Vec::new();
        for (rider, (place, walk, boards, alights, ride)) in self.riders.iter().zip(&all) {
            let own = begin + rider.offset * 1440 * MIN;
            let board = own + if self.leg == Leg::Out { boards.1 } else { boards.0 };
            if !of_age(rider.commute, rider.date) && touches_night(self.leg, (board, *ride, *walk)) {
                return Err(12);
            }
            let slack = self.slack(rider, if self.leg == Leg::Out { own + alights } else { board });
            riders.push((place.id, board, own + alights, *ride, *walk, slack));
        }
        Ok((at, whole, detour, detour_metres, riders))
    }

    fn slack(&self, rider: &Rider, at_work: i64) -> i64 {
        let (first, last) = window(rider.commute, &dated(self.leg, rider.date));
        let limits = rider.commute.limits;
        match self.leg {
            Leg::Out => {
                let due = first + i64::from(limits.early) - i64::from(limits.buffer);
                (due * MIN - at_work).max(0)
            }
            Leg::Home => {
                let due = last - i64::from(limits.wait);
                (at_work - due * MIN).max(0)
            }
        }
    }

    /// The latest arrival or the earliest departure among all instants at which a window begins or ends.
    fn common(&self, all: &[Ridden], whole: i64) -> Option<i64> {
        let own = window(&self.instance.driver, &dated(self.leg, self.day));
        let mut spans = vec![(own.0 * MIN, own.1 * MIN)];
        for (rider, (_, _, boards, alights, _)) in self.riders.iter().zip(all) {
            let (first, last) = window(rider.commute, &dated(self.leg, rider.date));
            let later = if self.leg == Leg::Out { whole - alights } else { -boards.0 };
            let to_driver = later - rider.offset * 1440 * MIN;
            if self.slip != Slip::WindowOfTheDriverAlone {
                spans.push((first * MIN + to_driver, last * MIN + to_driver));
            }
        }
        let mut instants: Vec<i64> = spans.iter().flat_map(|span| [span.0, span.1]).collect();
        instants.sort_unstable();
        let fits = |at: &&i64| spans.iter().all(|span| span.0 <= **at && **at <= span.1);
        match self.leg {
            Leg::Out => instants.iter().rev().find(fits).copied(),
            Leg::Home => instants.iter().find(fits).copied(),
        }
    }
}

/// Stop, walk, getting in (reached, left), getting out, ride.
type Ridden = (Place, i64, (i64, i64), i64, i64);

fn dated(leg: Leg, date: i64) -> crate::judge::DatedLeg {
    crate::judge::DatedLeg { leg, date, code: 0 }
}
