//! What may be wrong with a commute, as typed errors; nothing invalid reaches the board.

use std::collections::HashSet;

use crate::commute::Commute;
use crate::roster::{Pattern, Shift};

/// One thing wrong with a commute. Indices point into the commute's own lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Problem {
    /// No shift at all, or more than 64.
    ShiftCount,
    /// No site at all, or more than 16.
    SiteCount,
    /// The start of this shift is not within 0 to 1439.
    ShiftStart(u8),
    /// The shift does not end after its start, or lasts more than 24 hours.
    ShiftEnd(u8),
    /// A window of this shift is over 120 minutes.
    ShiftWindow(u8),
    /// The shift names a site that is not listed.
    ShiftSite(u8),
    /// A cycle must have 1 to 366 days.
    CycleLength,
    /// The cycle, the list or an exception names a code that is not listed.
    UnknownCode(u8),
    /// More than 400 dated shifts.
    DatedCount,
    /// More than 366 exceptions.
    ExceptionCount,
    /// The dated list or the exceptions name this day twice.
    DayTwice(i32),
    /// A day number too far from our time to be meant (before 1900 or after 2200).
    DayRange(i32),
    /// The detour is over 20 minutes.
    Detour,
    /// Not 0 <= buffer <= early <= 120.
    Early,
    /// The wait is over 120 minutes.
    Wait,
    /// The walk is over 5,000 metres.
    Walk,
    /// A driver offers 1 to 8 seats.
    Seats,
    /// No leg is wanted or offered.
    NoLeg,
    /// The birth month is not 1 to 12, or the year not 1900 to 2200.
    Birth,
    /// A place is not on the earth.
    Point,
}

/// 1900-01-01 and 2200-01-01 as day numbers.
const DAYS: std::ops::Range<i32> = -25_567..84_006;

impl Commute {
    /// Everything that is wrong with this commute, empty when nothing is.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = self.limit_problems();
        if self.shifts.is_empty() || self.shifts.len() > 64 {
            found.push(Problem::ShiftCount);
        }
        if self.sites.is_empty() || self.sites.len() > 16 {
            found.push(Problem::SiteCount);
        }
        for (index, shift) in self.shifts.iter().take(64).enumerate() {
            found.extend(shift_problem(*shift, index as u8, self.sites.len()));
        }
        found.extend(self.roster_problems());
        found
    }

    fn limit_problems(&self) -> Vec<Problem> {
        let limits = &self.limits;
        let birth_wrong = |birth: crate::calendar::Birth| {
            !(1..=12).contains(&birth.month) || !(1900..=2200).contains(&birth.year)
        };
        let places = std::iter::once(&self.home).chain(&self.meeting_points).chain(&self.sites);
        let off_earth = |place: &crate::commute::Place| {
            let point = place.spot.point;
            !((-180.0..=180.0).contains(&point.x()) && (-90.0..=90.0).contains(&point.y()))
        };
        let checks = [
            (limits.detour > 20, Problem::Detour),
            (limits.buffer > limits.early || limits.early > 120, Problem::Early),
            (limits.wait > 120, Problem::Wait),
            (limits.walk > 5_000, Problem::Walk),
            (self.role.drives() && !(1..=8).contains(&limits.seats), Problem::Seats),
            (!self.legs.out && !self.legs.home, Problem::NoLeg),
            (self.person.birth.is_some_and(birth_wrong), Problem::Birth),
            (places.into_iter().any(off_earth), Problem::Point),
        ];
        checks.into_iter().filter(|(wrong, _)| *wrong).map(|(_, problem)| problem).collect()
    }

    fn roster_problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        let exceptions = &self.roster.exceptions;
        let mut codes: Vec<u8> = exceptions.iter().filter_map(|(_, code)| *code).collect();
        let mut dates: Vec<Vec<i32>> = vec![exceptions.iter().map(|(day, _)| *day).collect()];
        match &self.roster.pattern {
            Pattern::Cycle { anchor, days } => {
                if days.is_empty() || days.len() > 366 {
                    found.push(Problem::CycleLength);
                }
                codes.extend(days.iter().flatten());
                dates.push(vec![*anchor]);
            }
            Pattern::Dated(list) => {
                if list.len() > 400 {
                    found.push(Problem::DatedCount);
                }
                codes.extend(list.iter().map(|(_, code)| *code));
                dates.push(list.iter().map(|(day, _)| *day).collect());
            }
        }
        if exceptions.len() > 366 {
            found.push(Problem::ExceptionCount);
        }
        codes.sort_unstable();
        codes.dedup();
        let unknown = codes.into_iter().filter(|code| usize::from(*code) >= self.shifts.len());
        found.extend(unknown.map(Problem::UnknownCode));
        found.extend(dates.iter().flat_map(|list| day_problems(list)));
        found
    }
}

fn shift_problem(shift: Shift, index: u8, sites: usize) -> Option<Problem> {
    if shift.start > 1439 {
        return Some(Problem::ShiftStart(index));
    }
    if shift.end <= shift.start || shift.end - shift.start > 1440 {
        return Some(Problem::ShiftEnd(index));
    }
    if shift.start_window > 120 || shift.end_window > 120 {
        return Some(Problem::ShiftWindow(index));
    }
    (usize::from(shift.site) >= sites).then_some(Problem::ShiftSite(index))
}

fn day_problems(days: &[i32]) -> Vec<Problem> {
    let mut seen = HashSet::new();
    days.iter()
        .filter_map(|day| match (DAYS.contains(day), seen.insert(*day)) {
            (false, _) => Some(Problem::DayRange(*day)),
            (true, false) => Some(Problem::DayTwice(*day)),
            (true, true) => None,
        })
        .collect()
}
