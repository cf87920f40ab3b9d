//! A driver with possible riders on a board: their pairs, and tours of any of them on any dated leg.

use std::collections::{BTreeMap, HashMap};

use super::plan::{Passenger, Plan};
use super::search::{Carriage, Found, best};
use super::{Carried, MOST_TO_MOVE, Tour};
use crate::board::Board;
use crate::choice::Choice;
use crate::commute::{Id, Leg};
use crate::days;
use crate::pair::{share_a_voucher, sit_together};
use crate::post::{Code, DAY, MINUTE, Post};
use crate::rule::Rule;
use crate::travel::{Travel, Trip};

/// A rider who has, or would have, a seat on a driver's dated leg.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seated {
    /// The rider's commute.
    pub rider: Id,
    /// The day on which the rider's shift starts.
    pub shift_day: i32,
}

/// What makes two tours of one driver the same: leg, driver's code, and of each rider the commute, the code, the
/// driver's date minus the rider's, the pair's stop, and whether only daylight will do.
type Key = (Leg, u8, Vec<(Id, u8, i8, u8, bool)>);

/// A driver's pairs, kept while tours are asked for. True as long as the board does not change.
#[derive(Debug)]
pub struct Crew {
    driver: Id,
    pairs: BTreeMap<Id, Result<Vec<Choice>, Rule>>,
    trips: HashMap<(u32, u32), Trip>,
    known: HashMap<Key, Result<Tour, Rule>>,
}

/// A rider with the pair's choice for the date that is asked for.
struct Rider<'b> {
    post: &'b Post,
    code: &'b Code,
    choice: Choice,
    by_day_only: bool,
}

impl Crew {
    /// Nobody's pair is known yet.
    #[must_use]
    pub fn of(driver: Id) -> Self {
        Self { driver, pairs: BTreeMap::new(), trips: HashMap::new(), known: HashMap::new() }
    }

    /// The choices of a pair; none where one of the two is not on the board.
    pub(crate) fn pair<T: Travel>(
        &mut self,
        board: &Board<T>,
        rider: Id,
    ) -> Option<&Result<Vec<Choice>, Rule>> {
        let (driver, post) = (board.known(self.driver)?, board.known(rider)?);
        Some(self.pairs.entry(rider).or_insert_with(|| board.choices_of(driver, post)))
    }

    /// The tour of the driver's leg dated `day` with these riders; none where one of them is not on the board.
    ///
    /// # Errors
    /// The first rule after which no order was left.
    pub fn tour<T: Travel>(
        &mut self,
        board: &Board<T>,
        (leg, day): (Leg, i32),
        riders: &[Seated],
    ) -> Option<Result<Tour, Rule>> {
        let driver = board.known(self.driver)?;
        let mut riders = riders.to_vec();
        riders.sort_unstable();
        let mut aboard = Vec::with_capacity(riders.len());
        for one in &riders {
            match self.meeting(board, (leg, day), *one)? {
                Ok(rider) => aboard.push(rider),
                Err(rule) => return Some(Err(rule)),
            }
        }
        if let Err(rule) = together(driver, &aboard) {
            return Some(Err(rule));
        }
        let of = |(one, rider): (&Seated, &Rider)| {
            let choice = &rider.choice;
            (one.rider, choice.rider_code, choice.offset, choice.stop, rider.by_day_only)
        };
        let Some(driver_code) = aboard.first().map(|one| one.choice.driver_code) else {
            return Some(Err(Rule::NoCommonDate));
        };
        let key = (leg, driver_code, riders.iter().zip(&aboard).map(of).collect());
        if let Some(known) = self.known.get(&key) {
            return Some(known.clone());
        }
        let found = self.search(board, leg, &aboard);
        self.known.insert(key, found.clone());
        Some(found)
    }

    /// What the pair of driver and rider chose for that date.
    fn meeting<'b, T: Travel>(
        &mut self,
        board: &'b Board<T>,
        (leg, day): (Leg, i32),
        one: Seated,
    ) -> Option<Result<Rider<'b>, Rule>> {
        let (driver, post) = (board.known(self.driver)?, board.known(one.rider)?);
        let choices = match self.pair(board, one.rider)? {
            Ok(choices) => choices,
            Err(rule) => return Some(Err(*rule)),
        };
        let known = &post.commute;
        let code = known.roster.code_on(one.shift_day).filter(|code| usize::from(*code) < post.codes.len());
        let Some(code) = code else { return Some(Err(Rule::NoCommonDate)) };
        let ends = known.shifts[usize::from(code)].end_days();
        let date = one.shift_day + if leg == Leg::Home { ends } else { 0 };
        let bit = days::bit(board.from(), date);
        let on = |bits: u128| bit.is_some_and(|bit| bits >> bit & 1 == 1);
        let meets = |choice: &&Choice| {
            (choice.leg, choice.rider_code) == (leg, code)
                && date + i32::from(choice.offset) == day
                && on(choice.bits)
        };
        let Some(choice) = choices.iter().find(meets).copied() else {
            return Some(Err(Rule::NoCommonDate));
        };
        let minor = !on(post.adult);
        let by_day_only = minor && !share_a_voucher(&driver.commute.person, &known.person);
        Some(Ok(Rider { post, code: &post.codes[usize::from(code)], choice, by_day_only }))
    }

    fn search<T: Travel>(&mut self, board: &Board<T>, leg: Leg, aboard: &[Rider]) -> Result<Tour, Rule> {
        let driver = board.known(self.driver).expect("it was just found");
        let as_paired = self.plan(board, (driver, leg), aboard, false);
        let found = match best(&as_paired) {
            Err(_) if (2..=MOST_TO_MOVE).contains(&aboard.len()) => {
                let with_every_stop = self.plan(board, (driver, leg), aboard, true);
                best(&with_every_stop).map(|found| (with_every_stop, found))
            }
            found => found.map(|found| (as_paired, found)),
        };
        found.map(|(plan, found)| told(board, &plan, &found, aboard))
    }

    fn plan<T: Travel>(
        &mut self,
        board: &Board<T>,
        (driver, leg): (&Post, Leg),
        aboard: &[Rider],
        every_stop: bool,
    ) -> Plan {
        let code = &driver.codes[usize::from(aboard[0].choice.driver_code)];
        let mut places = Vec::new();
        let mut number = |place: u32| {
            places.iter().position(|known| *known == place).unwrap_or_else(|| {
                places.push(place);
                places.len() - 1
            })
        };
        let home = number(driver.stops[0].place);
        let site = number(board.site_place(code.site));
        let riders = aboard.iter().map(|rider| passenger(board, leg, rider, every_stop, &mut number));
        let riders: Vec<Passenger> = riders.collect();
        let near = |place: u32| board.near(place, places[home]) || board.near(place, places[site]);
        let line = code.line(leg);
        let alone = driver.own_trip(code, 0, leg);
        let detour_limit = i64::from(driver.commute.limits.detour) * i64::from(MINUTE);
        Plan {
            leg,
            places: places.len(),
            stop_ds: places
                .iter()
                .map(|place| if near(*place) { 0 } else { i64::from(crate::pair::STOP_DS) })
                .collect(),
            trips: self.trips(board, &places, longest(driver)),
            start: if leg == Leg::Out { home } else { site },
            end: if leg == Leg::Out { site } else { home },
            alone,
            detour_limit,
            lo: line.lo.into(),
            hi: line.hi.into(),
            riders,
        }
    }

    /// The trips between these places, none longer than any tour of the driver may be.
    fn trips<T: Travel>(&mut self, board: &Board<T>, places: &[u32], bound_ds: u32) -> Vec<Trip> {
        let pairs = || places.iter().flat_map(|from| places.iter().map(move |to| (*from, *to)));
        let mut from: Vec<u32> =
            pairs().filter(|pair| !self.trips.contains_key(pair)).map(|(from, _)| from).collect();
        from.dedup();
        for (from, row) in from.iter().zip(board.trips_among(&from, places, bound_ds)) {
            self.trips.extend(places.iter().zip(row).map(|(to, trip)| ((*from, *to), trip)));
        }
        pairs().map(|pair| self.trips[&pair]).collect()
    }
}

/// The longest tour of a driver's codes and legs, deciseconds: one bound for all trips that are kept.
fn longest(driver: &Post) -> u32 {
    let alone = driver.codes.iter().flat_map(|code| Leg::BOTH.map(|leg| driver.own_trip(code, 0, leg)));
    let longest = alone.filter(|trip| trip.exists()).map(|trip| trip.ds).max().unwrap_or(0);
    longest + u32::from(driver.commute.limits.detour) * MINUTE as u32
}

/// The rules that ask for people and seats alone; each pair of driver and rider was judged before.
fn together(driver: &Post, aboard: &[Rider]) -> Result<(), Rule> {
    for (index, one) in aboard.iter().enumerate() {
        for other in &aboard[..index] {
            sit_together(&one.post.commute, &other.post.commute)?;
        }
    }
    if aboard.windows(2).any(|two| two[0].choice.driver_code != two[1].choice.driver_code) {
        return Err(Rule::NoCommonDate);
    }
    if aboard.len() > usize::from(driver.commute.limits.seats) { Err(Rule::NoSeat) } else { Ok(()) }
}

fn passenger<T: Travel>(
    board: &Board<T>,
    leg: Leg,
    rider: &Rider,
    every_stop: bool,
    number: &mut impl FnMut(u32) -> usize,
) -> Passenger {
    let chosen = usize::from(rider.choice.stop);
    let others = (0..rider.post.stops.len()).filter(|stop| every_stop && *stop != chosen);
    let stops = std::iter::once(chosen).chain(others).map(|stop| {
        let stop = rider.post.stops[stop];
        (number(stop.place), i64::from(stop.walk_ds))
    });
    let stops = stops.collect();
    // From the rider's midnight to the driver's.
    let later = -i64::from(rider.choice.offset) * i64::from(DAY);
    let line = rider.code.line(leg);
    Passenger {
        stops,
        site: number(board.site_place(rider.code.site)),
        direct: rider.post.own_trip(rider.code, 0, leg).ds.into(),
        lo: i64::from(line.lo) + later,
        hi: i64::from(line.hi) + later,
        due: i64::from(line.due) + later,
        by_day_only: rider.by_day_only,
    }
}

fn told<T: Travel>(board: &Board<T>, plan: &Plan, found: &Found, aboard: &[Rider]) -> Tour {
    let leg = plan.leg;
    let begin = found.at - if leg == Leg::Out { found.whole } else { 0 };
    let carried = |(index, rider): (usize, &Rider)| {
        let one = Carriage::of(&plan.riders[index], index, &found.calls);
        let (boards, alights) = (begin + one.boards(leg), begin + one.out.arrives);
        let slack = if leg == Leg::Out { one.passenger.due - alights } else { boards - one.passenger.due };
        let chosen = usize::from(rider.choice.stop);
        // The pair's stop stands first, the others follow in their order.
        let stop = match one.stop(leg) {
            0 => chosen,
            other if other <= chosen => other - 1,
            other => other,
        };
        let own = i64::from(rider.choice.offset) * i64::from(DAY);
        Carried {
            rider: rider.post.commute.id,
            stop: board.place(rider.post.stops[stop].place),
            meeting_point: stop > 0,
            board_ds: (boards + own) as i32,
            alight_ds: (alights + own) as i32,
            ride_ds: one.ride() as u32,
            walk_ds: rider.post.stops[stop].walk_ds,
            slack_ds: slack.max(0) as i32,
        }
    };
    Tour {
        at_ds: found.at as i32,
        whole_ds: found.whole as i32,
        whole_metres: found.whole_metres as i32,
        detour_ds: (found.whole - i64::from(plan.alone.ds)) as i32,
        detour_metres: (found.whole_metres - i64::from(plan.alone.metres)) as i32,
        riders: aboard.iter().enumerate().map(carried).collect(),
        order: found.calls.iter().map(|call| (call.rider, call.gets_in)).collect(),
    }
}
