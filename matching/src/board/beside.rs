//! What a driver and a rider share beside those who have a seat already; and what tours ask of a board.

use super::Board;
use crate::choice::Choice;
use crate::commute::{Id, Leg, Place};
use crate::days;
use crate::post::Post;
use crate::rule::Rule;
use crate::score::Outcome;
use crate::tour::{Aboard, Crew, Seated};
use crate::travel::{Spot, Travel, Trip};

impl<T: Travel> Board<T> {
    /// [`Board::outcome`] without the dates on which the car cannot fetch the rider beside those `aboard`; whoever of these
    /// no longer fits the driver, or is not on the board, does not count.
    ///
    /// # Errors
    /// [`Rule::NoSeat`] where no date is left.
    #[must_use]
    pub fn outcome_beside(&self, driver: Id, rider: Id, aboard: &Aboard) -> Option<Outcome> {
        let mut crew = Crew::of(driver);
        let choices = match crew.pair(self, rider)? {
            Ok(choices) => choices.clone(),
            Err(rule) => return Some(Err(*rule)),
        };
        let post = self.known(rider)?;
        let mut left: Vec<Choice> = choices
            .into_iter()
            .map(|choice| Choice { bits: self.fetched(&mut crew, post, &choice, aboard), ..choice })
            .collect();
        left.retain(|choice| choice.bits != 0);
        Some(if left.is_empty() { Err(Rule::NoSeat) } else { Ok(self.pairing_of(post, &left)) })
    }

    /// Of a choice's dates those on which the car can fetch the rider.
    fn fetched(&self, crew: &mut Crew, rider: &Post, choice: &Choice, aboard: &Aboard) -> u128 {
        let fits = |crew: &mut Crew, bit: u32| {
            let date = days::day(self.from(), bit);
            let leg_on = (choice.leg, date + i32::from(choice.offset));
            let Some(seated) = aboard.get(&leg_on) else { return true };
            let goes_on = |crew: &mut Crew, one: &Seated| {
                one.rider != rider.commute.id && matches!(crew.tour(self, leg_on, &[*one]), Some(Ok(_)))
            };
            let mut all: Vec<Seated> = seated.iter().copied().filter(|one| goes_on(crew, one)).collect();
            if all.is_empty() {
                return true;
            }
            let code = &rider.codes[usize::from(choice.rider_code)];
            let started = if choice.leg == Leg::Home { i32::from(code.end_days) } else { 0 };
            all.push(Seated { rider: rider.commute.id, shift_day: date - started });
            matches!(crew.tour(self, leg_on, &all), Some(Ok(_)))
        };
        let left = days::ones(choice.bits).filter(|bit| fits(crew, *bit));
        left.fold(0, |bits, bit| bits | 1 << bit)
    }

    /// The trips from each of the first places to each of the second, none longer than `bound_ds`.
    pub(crate) fn trips_among(&self, from: &[u32], to: &[u32], bound_ds: u32) -> Vec<Vec<Trip>> {
        let spots =
            |places: &[u32]| -> Vec<Spot> { places.iter().map(|place| self.place(*place).spot).collect() };
        if from.is_empty() { Vec::new() } else { self.travel.rows_from(&spots(from), &spots(to), bound_ds) }
    }

    pub(crate) fn place(&self, place: u32) -> Place {
        self.map.get(place)
    }

    pub(crate) fn site_place(&self, site: u32) -> u32 {
        self.map.site_place(site)
    }

    pub(crate) fn near(&self, a: u32, b: u32) -> bool {
        self.map.near(a, b)
    }
}
