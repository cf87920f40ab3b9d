//! One pair in full: every shared leg with its numbers, or the first rule that said no.

use super::{Board, Match};
use crate::choice::Choice;
use crate::commute::{Commute, Id, Leg};
use crate::days;
use crate::pair::{Pair, Ways, share};
use crate::post::{Code, Post};
use crate::problem::Problem;
use crate::rule::Rule;
use crate::score::{Outcome, Pairing, Ride, Tally};
use crate::travel::Travel;

/// Evaluates one ordered pair on its own, without a board. `from` is the first day of the horizon.
///
/// # Errors
/// What is wrong with the driver's or, if nothing is, with the rider's commute.
pub fn evaluate(
    travel: &impl Travel,
    driver: &Commute,
    rider: &Commute,
    from: i32,
) -> Result<Outcome, Vec<Problem>> {
    let problems = driver.problems();
    if !problems.is_empty() {
        return Err(problems);
    }
    let problems = rider.problems();
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut board = Board::new(travel, from);
    // Two identities of its own: the pair may be one commute asked against itself.
    board.load(Commute { id: 0, ..driver.clone() })?;
    board.load(Commute { id: 1, ..rider.clone() })?;
    board.prepare(usize::MAX);
    Ok(board.outcome(0, 1).expect("both posts were just loaded"))
}

impl<T: Travel> Board<T> {
    /// What one ordered pair shares, recomputed; none where one of the two is not on the board or
    /// [`Board::prepare`] has not come to its end. Rows of the driver are kept, so ask driver by driver.
    #[must_use]
    pub fn outcome(&self, driver: Id, rider: Id) -> Option<Outcome> {
        let (driver, rider) = (self.known(driver)?, self.known(rider)?);
        Some(self.outcome_of(driver, rider, &self.nearness_of_home(driver).as_driver(rider)))
    }

    /// The match of a post with another as the post's list has it, in full; `drives` as in [`super::Match`].
    #[must_use]
    pub fn match_detail(&self, of: Id, with: Id, drives: bool) -> Option<Pairing> {
        let (driver, rider) = if drives { (of, with) } else { (with, of) };
        self.outcome(driver, rider)?.ok()
    }

    /// The whole list of a post in full, best first, from the rows of its own stops, which are read once for all.
    /// None where [`Board::read`] has none. Whoever serves lists often keeps the answer until the board changes.
    #[must_use]
    pub fn details(&self, id: Id) -> Option<Vec<(Match, Pairing)>> {
        let matches = self.read(id)?;
        let post = self.post(*self.by_id.get(&id)?);
        self.read_rows(&[post]);
        let nearness = self.nearness(post);
        let all = matches.best.into_iter().chain(matches.also_possible);
        let full = all.filter_map(|found| {
            let they = self.post(*self.by_id.get(&found.id)?);
            let outcome = if found.drives {
                self.outcome_of(post, they, &nearness.as_driver(they))
            } else {
                self.outcome_of(they, post, &nearness.as_rider(they))
            };
            Some((found, outcome.ok()?))
        });
        Some(full.collect())
    }

    /// The stops of a rider on the board: the cell centre, then the meeting points used, by id.
    #[must_use]
    pub fn stops(&self, id: Id) -> Option<Vec<crate::commute::Place>> {
        let post = self.post(*self.by_id.get(&id)?);
        Some(post.stops.iter().map(|stop| self.map.get(stop.place)).collect())
    }

    /// The post of this id, once its own trips are known as everybody's.
    pub(crate) fn known(&self, id: Id) -> Option<&Post> {
        let slot = *self.by_id.get(&id)?;
        self.unprepared.is_empty().then(|| self.post(slot))
    }

    /// What a pair shares, choice by choice.
    ///
    /// # Errors
    /// The first rule after which nothing was left.
    pub(crate) fn choices_of(&self, driver: &Post, rider: &Post) -> Result<Vec<Choice>, Rule> {
        let mut choices = Vec::new();
        let ways = self.nearness_of_home(driver).as_driver(rider);
        share(&Pair { driver, rider, map: &self.map, ways: &ways }, &mut choices)?;
        Ok(choices)
    }

    fn outcome_of(&self, driver: &Post, rider: &Post, ways: &Ways) -> Outcome {
        let mut choices = Vec::new();
        share(&Pair { driver, rider, map: &self.map, ways }, &mut choices)?;
        Ok(self.pairing_of(rider, &choices))
    }

    /// What these choices add up to.
    pub(crate) fn pairing_of(&self, rider: &Post, choices: &[Choice]) -> Pairing {
        let tally = Tally::of(rider, choices);
        let mut rides: Vec<Ride> = choices.iter().flat_map(|choice| self.rides(rider, choice)).collect();
        rides.sort_by_key(|ride| (ride.day, ride.leg, ride.rider_code));
        Pairing {
            rides,
            missed: self.missed(rider, choices),
            counts: tally.counts,
            coverage: tally.coverage(rider.commute.legs),
            g: tally.g(),
            score: tally.score(rider.commute.legs),
            mean_detour: tally.mean_detour(),
            listed: tally.listed,
            approximate: self.travel.approximate(),
        }
    }

    /// The rides of one choice, one for each of its dates.
    fn rides(&self, rider: &Post, choice: &Choice) -> Vec<Ride> {
        let code = &rider.codes[usize::from(choice.rider_code)];
        let stop = usize::from(choice.stop);
        let ride_ds = rider.own_trip(code, stop, choice.leg).ds;
        let ride = Ride {
            day: 0,
            leg: choice.leg,
            rider_code: choice.rider_code,
            driver_code: choice.driver_code,
            day_offset: choice.offset,
            stop: self.map.get(rider.stops[stop].place),
            meeting_point: stop > 0,
            at_ds: choice.at,
            board_ds: match choice.leg {
                Leg::Out => choice.at - choice.lag - ride_ds as i32,
                Leg::Home => choice.at + choice.lag,
            },
            detour_ds: choice.detour,
            detour_metres: choice.detour_metres,
            ride_ds,
            walk_ds: rider.stops[stop].walk_ds,
            direct_ds: rider.own_trip(code, 0, choice.leg).ds,
            slack_ds: choice.slack,
            counted: false,
        };
        let counted = code.counted(choice.leg);
        let on = |bit: u32| Ride { day: days::day(self.from, bit), counted: counted >> bit & 1 == 1, ..ride };
        days::ones(choice.bits).map(on).collect()
    }

    /// The wanted legs of counted shifts that found no ride.
    fn missed(&self, rider: &Post, choices: &[Choice]) -> Vec<(i32, Leg)> {
        let mut missed = Vec::new();
        for leg in Leg::BOTH.into_iter().filter(|leg| rider.commute.legs.has(*leg)) {
            for (index, code) in rider.codes.iter().enumerate() {
                let of_code = |choice: &&Choice| choice.leg == leg && usize::from(choice.rider_code) == index;
                let shared = choices.iter().filter(of_code).fold(0, |bits, choice| bits | choice.bits);
                let left = wanted(code, leg) & !shared;
                missed.extend(days::ones(left).map(|bit| (days::day(self.from, bit), leg)));
            }
        }
        missed.sort_unstable();
        missed
    }
}

/// The leg dates of the counted shifts of one code.
fn wanted(code: &Code, leg: Leg) -> u128 {
    code.line(leg).bits & code.counted(leg)
}
