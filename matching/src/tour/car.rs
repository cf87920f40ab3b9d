//! A driver and possible riders by themselves, without a region's board.

use std::collections::HashMap;

use super::{Crew, Seated, Tour};
use crate::board::Board;
use crate::commute::{Commute, Id, Leg};
use crate::problem::Problem;
use crate::rule::Rule;
use crate::score::Outcome;
use crate::travel::Travel;

/// A driver and possible riders, judged on their own.
#[derive(Debug)]
pub struct Car<T> {
    board: Board<T>,
    crew: Crew,
    driver: Id,
}

impl<T: Travel> Car<T> {
    /// Takes all of them in; `from` is the first day of the horizon. Of seats given and requests it knows nothing.
    ///
    /// # Errors
    /// What is wrong with the first commute with which something is.
    pub fn new(travel: T, driver: &Commute, riders: &[Commute], from: i32) -> Result<Self, Vec<Problem>> {
        let mut board = Board::new(travel, from);
        for commute in std::iter::once(driver).chain(riders) {
            board.load(Commute { taken: Vec::new(), pending_from: Vec::new(), ..commute.clone() })?;
        }
        board.prepare(usize::MAX);
        Ok(Self { board, crew: Crew::of(driver.id), driver: driver.id })
    }

    /// What the driver and one of the riders share; none where that one was not taken in.
    #[must_use]
    pub fn outcome(&self, rider: Id) -> Option<Outcome> {
        self.board.outcome(self.driver, rider)
    }

    /// The tour of the driver's leg dated `day` with these riders; none where one of them was not taken in.
    ///
    /// # Errors
    /// The first rule after which no order was left.
    pub fn tour(&mut self, leg_on: (Leg, i32), riders: &[Seated]) -> Option<Result<Tour, Rule>> {
        self.crew.tour(&self.board, leg_on, riders)
    }
}

/// Who has a seat on a driver's dated legs: by leg and the driver's own leg date.
pub type Aboard = HashMap<(Leg, i32), Vec<Seated>>;
