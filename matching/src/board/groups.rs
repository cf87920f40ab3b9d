//! Three or four who could share a car: one drives, and on most of everybody's days the car can fetch all of them.
//!
//! Bounded: a few drivers, of each the best riders of the stored list, every two and three of these.
//! Source: matching.md, "Groups".

use super::{Board, Matches};
use crate::choice::Choice;
use crate::commute::{Id, Leg};
use crate::days;
use crate::post::Post;
use crate::tour::{Crew, Seated};
use crate::travel::Travel;

/// Of each one's legs in the next 28 days at least so many hundredths are shared by all.
const LEAST_PERCENT: u32 = 60;

/// The best drivers of a rider's list who are looked at, and the best riders of a driver's.
const MOST_DRIVERS: usize = 5;
const MOST_RIDERS: usize = 6;

/// So many are suggested.
const MOST_GROUPS: usize = 3;

/// A driver and two or three riders, who fit on most days.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Who drives.
    pub driver: Id,
    /// Who ride along, by id.
    pub riders: Vec<Id>,
    /// The legs on which the car can fetch all of them in the next 28 days, by the driver's own date: date and leg.
    pub shared: Vec<(i32, Leg)>,
    /// Of the legs of whoever shares the smallest part of theirs, the part in whole hundredths, rounded down.
    pub percent: u32,
    /// The driver's mean detour on these legs, deciseconds, rounded up.
    pub detour_ds: i32,
}

impl<T: Travel> Board<T> {
    /// The groups that a commute could be one of, at most three, the best first: the largest part of everybody's legs, then
    /// more people, then the least detour, then ids. None where the commute is not on the board, or its list is due; a driver
    /// whose list is due is left out.
    #[must_use]
    pub fn groups(&self, id: Id) -> Option<Vec<Group>> {
        let mut all = self.cars(id, &self.riders_of(id)?, None);
        for driver in self.drivers_for(id) {
            let riders = self.riders_of(driver).unwrap_or_default();
            all.extend(self.cars(driver, &riders, Some(id)));
        }
        all.sort_by_cached_key(rank);
        Some(best_of(all))
    }

    /// Whose lists [`Board::groups`] asks beside a commute's own: the best drivers on it.
    #[must_use]
    pub fn drivers_for(&self, id: Id) -> Vec<Id> {
        let drivers = self.listed(id, false).unwrap_or_default();
        drivers.into_iter().take(MOST_DRIVERS).collect()
    }

    /// The riders of a driver's stored list, the best first.
    fn riders_of(&self, driver: Id) -> Option<Vec<Id>> {
        self.listed(driver, true)
    }

    /// Those of a stored list, the best first, with whom its owner drives, or with whom they ride.
    fn listed(&self, id: Id, drives: bool) -> Option<Vec<Id>> {
        let Matches { best, also_possible } = self.read(id)?;
        let all = best.into_iter().chain(also_possible);
        Some(all.filter(|found| found.drives == drives).map(|found| found.id).collect())
    }

    /// Every two and three of a driver's best riders that fit; `with` is one of them.
    fn cars(&self, driver: Id, riders: &[Id], with: Option<Id>) -> Vec<Group> {
        let mut riders: Vec<Id> = match with {
            Some(one) if !riders.contains(&one) => return Vec::new(),
            Some(one) => {
                let others = riders.iter().copied().filter(|other| *other != one);
                std::iter::once(one).chain(others).take(MOST_RIDERS).collect()
            }
            None => riders.iter().copied().take(MOST_RIDERS).collect(),
        };
        riders.sort_unstable();
        let mut crew = Crew::of(driver);
        let mut found = Vec::new();
        for set in sets(&riders).filter(|set| with.is_none_or(|one| set.contains(&one))) {
            found.extend(self.car(&mut crew, driver, &set));
        }
        found
    }

    /// The group of a driver and these riders, if they share enough.
    fn car(&self, crew: &mut Crew, driver: Id, riders: &[Id]) -> Option<Group> {
        let post = self.known(driver)?;
        let mut pairs = Vec::with_capacity(riders.len());
        for rider in riders {
            pairs.push((self.known(*rider)?, crew.pair(self, *rider)?.clone().ok()?));
        }
        let own = legs_of(post);
        let mut common = own;
        for (rider, choices) in &pairs {
            for leg in Leg::BOTH {
                common[leg as usize] &= by_driver(choices, leg);
            }
            // What the pairs alone do not share, no tour will.
            enough(&common, &legs_of(rider))?;
        }
        let mut shared = Vec::new();
        let mut detours = 0_i64;
        for leg in Leg::BOTH {
            for bit in days::ones(common[leg as usize]) {
                let day = days::day(self.from(), bit);
                let seated: Option<Vec<Seated>> = pairs
                    .iter()
                    .map(|(rider, choices)| seated(rider, choices, leg, bit, self.from()))
                    .collect();
                let Some(Ok(tour)) = crew.tour(self, (leg, day), &seated?) else { continue };
                shared.push((day, leg));
                detours += i64::from(tour.detour_ds);
            }
        }
        let count = shared.len() as u32;
        let everybody = std::iter::once(own).chain(pairs.iter().map(|(rider, _)| legs_of(rider)));
        let percent = everybody.map(|legs| part(count, &legs)).min().unwrap_or(0);
        shared.sort_unstable();
        (percent >= LEAST_PERCENT && count > 0).then(|| Group {
            driver,
            riders: riders.to_vec(),
            shared,
            percent,
            detour_ds: (detours + i64::from(count) - 1).div_euclid(i64::from(count)) as i32,
        })
    }
}

/// Everybody's legs in the next 28 days, by leg; of a leg that one does not want there is none.
fn legs_of(post: &Post) -> [u128; 2] {
    Leg::BOTH.map(|leg| {
        let of = |bits: u128, code: &crate::post::Code| bits | code.line(leg).bits & days::COUNTED;
        if post.commute.legs.has(leg) { post.codes.iter().fold(0, of) } else { 0 }
    })
}

/// The driver's dates on which a pair shares a leg.
fn by_driver(choices: &[Choice], leg: Leg) -> u128 {
    let of_leg = choices.iter().filter(|choice| choice.leg == leg);
    of_leg.fold(0, |bits, choice| bits | days::seen_from(choice.bits, -i32::from(choice.offset)))
}

/// How many hundredths of somebody's legs these are, rounded down.
fn part(shared: u32, legs: &[u128; 2]) -> u32 {
    let all = legs[0].count_ones() + legs[1].count_ones();
    (100 * shared).checked_div(all).unwrap_or(0).min(100)
}

fn enough(common: &[u128; 2], legs: &[u128; 2]) -> Option<()> {
    let most = common[0].count_ones() + common[1].count_ones();
    (part(most, legs) >= LEAST_PERCENT).then_some(())
}

/// The rider's shift that meets the driver's date.
fn seated(rider: &Post, choices: &[Choice], leg: Leg, bit: u32, from: i32) -> Option<Seated> {
    let on = |choice: &&Choice| {
        choice.leg == leg && days::seen_from(choice.bits, -i32::from(choice.offset)) >> bit & 1 == 1
    };
    let choice = choices.iter().find(on)?;
    let date = days::day(from, bit) - i32::from(choice.offset);
    let ends = i32::from(rider.codes[usize::from(choice.rider_code)].end_days);
    Some(Seated { rider: rider.commute.id, shift_day: date - if leg == Leg::Home { ends } else { 0 } })
}

/// Every two and every three of these.
fn sets(riders: &[Id]) -> impl Iterator<Item = Vec<Id>> {
    let count = riders.len();
    let twos = (0..count).flat_map(move |a| (a + 1..count).map(move |b| vec![riders[a], riders[b]]));
    let threes = (0..count).flat_map(move |a| {
        (a + 1..count).flat_map(move |b| (b + 1..count).map(move |c| vec![riders[a], riders[b], riders[c]]))
    });
    twos.chain(threes)
}

/// In which order groups are suggested.
fn rank(group: &Group) -> impl Ord + use<> {
    let fewer = std::cmp::Reverse(group.riders.len());
    (std::cmp::Reverse(group.percent), fewer, group.detour_ds, group.driver, group.riders.clone())
}

/// The first three, without those whose people all stand in one before.
fn best_of(all: Vec<Group>) -> Vec<Group> {
    let mut best: Vec<Group> = Vec::new();
    for group in all {
        let people = |one: &Group| -> Vec<Id> { one.riders.iter().copied().chain([one.driver]).collect() };
        let within = |known: &Group| people(&group).iter().all(|id| people(known).contains(id));
        if best.len() < MOST_GROUPS && !best.iter().any(within) {
            best.push(group);
        }
    }
    best
}
