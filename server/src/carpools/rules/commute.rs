//! A commute as this room knows it: the home's cell, never the home; local minutes; days as dates.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    accounts::Birth,
    clock::{DAY, Millis},
    id::{AccountId, CommuteId, RegionId, SiteId},
    refusal::Refusal,
};

pub use matching::{Leg, Legs, Limits, Role};

/// Active commutes of one account at a time.
pub const MOST_ACTIVE: i32 = 2;

/// Commutes of one account, paused ones included.
pub const MOST_KEPT: i32 = 10;

/// New home cells of one account within [`MOVE_WINDOW`], besides its first.
pub const MOST_MOVES: usize = 2;

/// How long a home move counts, in milliseconds: 30 days.
pub const MOVE_WINDOW: Millis = 30 * DAY;

/// A shift code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shift {
    pub code: String,
    /// Minutes from local midnight, 0 to 1439.
    pub start: u16,
    /// Minutes from local midnight of the start's date; over 1440 is the next day.
    pub end: u16,
    /// Minutes, 0 to 120.
    pub start_window: u8,
    /// Minutes, 0 to 120.
    pub end_window: u8,
    /// Where, if not at the commute's own site.
    pub site: Option<Uuid>,
}

/// The rule of a roster; a code is an index of [`Roster::codes`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pattern {
    Cycle { anchor: NaiveDate, days: Vec<Option<u8>> },
    Dated(Vec<(NaiveDate, u8)>),
}

/// Who works which shift when. The codes are in the order of their names, which is the order of ties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roster {
    pub codes: Vec<Shift>,
    pub pattern: Pattern,
    pub exceptions: Vec<(NaiveDate, Option<u8>)>,
    pub observes_public_holidays: bool,
}

/// What a person says of a commute, besides where they live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub role: Role,
    pub legs: Legs,
    pub site: SiteId,
    pub roster: Roster,
    pub limits: Limits,
    pub women_only: bool,
}

/// A stored commute.
#[derive(Clone, Debug)]
pub struct Commute {
    pub id: CommuteId,
    pub region: RegionId,
    pub account: AccountId,
    /// The number of the home's grid cell.
    pub home_cell: u32,
    pub plan: Plan,
    pub paused: bool,
    pub created_at: Millis,
    pub updated_at: Millis,
    /// The one date of a one-off, as days since 1970-01-01; none is a commute that goes on.
    pub once: Option<i32>,
}

/// A home cell that an account has had, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HomeMove {
    pub home_cell: u32,
    /// Whether it counts as a move; the first home of an account does not.
    pub counted: bool,
    pub moved_at: Millis,
}

/// What a new home is to the limit on moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moving {
    /// Known already: nothing to note.
    Stays,
    /// The first home: noted, and free.
    First,
    /// A move: noted, and counted.
    Moves,
}

/// Decides whether an account may set this home cell. `lived` are the cells it has had, `now` is in
/// milliseconds UTC. A cell that counted within the window is free: going back teaches nobody anything.
///
/// # Errors
/// [`Refusal::TooManyHomeMoves`] after [`MOST_MOVES`] within [`MOVE_WINDOW`].
pub fn check_home(lived: &[HomeMove], home_cell: u32, now: Millis) -> Result<Moving, Refusal> {
    let recent = |one: &&HomeMove| one.moved_at > now - MOVE_WINDOW;
    if lived.is_empty() {
        return Ok(Moving::First);
    }
    if lived.iter().filter(recent).any(|one| one.home_cell == home_cell) {
        return Ok(Moving::Stays);
    }
    let moves = lived.iter().filter(recent).filter(|one| one.counted).count();
    if moves < MOST_MOVES { Ok(Moving::Moves) } else { Err(Refusal::TooManyHomeMoves) }
}

/// What the rules ask of the person who posts.
///
/// # Errors
/// [`Refusal::TooYoungToDrive`] for a driver under 18 on the local date `today`, [`Refusal::WomenOnly`] for
/// women-only by who has not declared to be a woman.
pub fn check_person(plan: &Plan, birth: Birth, woman: bool, today: NaiveDate) -> Result<(), Refusal> {
    if plan.role.drives() && !crate::accounts::is_adult_on(birth, today) {
        return Err(Refusal::TooYoungToDrive);
    }
    if plan.women_only && !woman {
        return Err(Refusal::WomenOnly);
    }
    Ok(())
}

/// The word of a leg in the database and on the wire.
#[must_use]
pub fn leg_code(leg: Leg) -> &'static str {
    match leg {
        Leg::Out => "out",
        Leg::Home => "home",
    }
}

/// Reads what [`leg_code`] wrote.
#[must_use]
pub fn read_leg(code: &str) -> Leg {
    if code == "home" { Leg::Home } else { Leg::Out }
}

/// Days since 1970-01-01, as the engine counts.
#[must_use]
pub fn day_number(date: NaiveDate) -> i32 {
    date.num_days_from_ce() - 719_163
}

/// The date of a day number.
#[must_use]
pub fn date_of(day: i32) -> NaiveDate {
    NaiveDate::from_num_days_from_ce_opt(day.saturating_add(719_163)).unwrap_or(NaiveDate::MAX)
}

impl Plan {
    /// The sites of this commute: its own first, then those of single codes.
    #[must_use]
    pub fn sites(&self) -> Vec<SiteId> {
        let mut sites = vec![self.site];
        for site in self.roster.codes.iter().filter_map(|code| code.site).map(SiteId) {
            if !sites.contains(&site) {
                sites.push(site);
            }
        }
        sites
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lived(home_cell: u32, counted: bool, moved_at: Millis) -> HomeMove {
        HomeMove { home_cell, counted, moved_at }
    }

    #[test]
    fn the_first_home_is_free_and_two_moves_in_thirty_days_are_allowed() {
        assert_eq!(check_home(&[], 1, 0), Ok(Moving::First));
        let first = lived(1, false, 0);
        assert_eq!(check_home(&[first], 1, DAY), Ok(Moving::Stays));
        assert_eq!(check_home(&[first], 2, DAY), Ok(Moving::Moves));
        let moved = [first, lived(2, true, DAY), lived(3, true, 2 * DAY)];
        assert_eq!(check_home(&moved, 4, 3 * DAY), Err(Refusal::TooManyHomeMoves));
        assert_eq!(check_home(&moved, 2, 3 * DAY), Ok(Moving::Stays));
    }

    #[test]
    fn a_move_counts_for_thirty_days_to_the_millisecond() {
        let moved = [lived(1, false, 0), lived(2, true, DAY), lived(3, true, 2 * DAY)];
        assert_eq!(check_home(&moved, 4, DAY + MOVE_WINDOW - 1), Err(Refusal::TooManyHomeMoves));
        assert_eq!(check_home(&moved, 4, DAY + MOVE_WINDOW), Ok(Moving::Moves));
    }

    #[test]
    fn day_numbers_go_there_and_back() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
        assert_eq!(day_number(date), matching::day_number(2026, 11, 23));
        assert_eq!(date_of(day_number(date)), date);
    }
}
