//! Rosters: which shift starts on which day, as a cycle or a dated list, with dated exceptions.

use std::sync::Arc;

use crate::days;

/// A shift code: local start and end, with windows where the hours are flexible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shift {
    /// Start, minutes from local midnight of the start date, 0 to 1439.
    pub start: u16,
    /// End, minutes from local midnight of the *start* date; over 1440 is the next day, 1440 is 24:00.
    pub end: u16,
    /// How much later than `start` one may begin, minutes, 0 to 120.
    pub start_window: u8,
    /// How much later than `end` one may leave, minutes, 0 to 120.
    pub end_window: u8,
    /// Index of the site in the commute's `sites`.
    pub site: u8,
}

impl Shift {
    /// Days from the start date to the date of the leg home: an end at 24:00 stays on its day.
    #[must_use]
    pub fn end_days(self) -> i32 {
        (i32::from(self.end) - 1) / 1440
    }

    /// The end in minutes from midnight of the date of the leg home, 1 to 1440.
    #[must_use]
    pub fn end_minute(self) -> i32 {
        i32::from(self.end) - 1440 * self.end_days()
    }
}

/// The rule of a roster; codes are indices of the commute's shifts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// `days[0]` is the day `anchor`; it repeats both ways; `None` is free.
    Cycle {
        /// Day number of the first day of the cycle.
        anchor: i32,
        /// 1 to 366 days.
        days: Vec<Option<u8>>,
    },
    /// Start dates with their code; every other day is free.
    Dated(Vec<(i32, u8)>),
}

/// Who works which shift when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roster {
    /// The rule.
    pub pattern: Pattern,
    /// Days on which something else holds: another code, or free. They win over pattern and holidays.
    pub exceptions: Vec<(i32, Option<u8>)>,
    /// Public holidays that this roster observes, as free start dates; empty where it observes none.
    pub holidays: Arc<[i32]>,
}

impl Roster {
    /// The code of the shift that starts on `day`, if any.
    #[must_use]
    pub fn code_on(&self, day: i32) -> Option<u8> {
        if let Some((_, code)) = self.exceptions.iter().find(|(date, _)| *date == day) {
            return *code;
        }
        if self.holidays.contains(&day) {
            return None;
        }
        match &self.pattern {
            Pattern::Cycle { anchor, days } => {
                let index = (i64::from(day) - i64::from(*anchor)).rem_euclid(days.len() as i64);
                days[index as usize]
            }
            Pattern::Dated(list) => list.iter().find(|(date, _)| *date == day).map(|(_, code)| *code),
        }
    }

    /// The bitmaps (to work, home) of every code: bit 0 is the day before `from`. To work is dated by the
    /// start, home by the end.
    pub(crate) fn expand(&self, shifts: &[Shift], from: i32) -> Vec<(u128, u128)> {
        let mut bitmaps = vec![(0, 0); shifts.len()];
        // A night that began two days before `from` ends on the guard day.
        for day in from - 2..=from + days::HORIZON_DAYS {
            let Some(code) = self.code_on(day) else { continue };
            let (out, home) = &mut bitmaps[usize::from(code)];
            if let Some(bit) = days::bit(from, day) {
                *out |= 1 << bit;
            }
            if let Some(bit) = days::bit(from, day + shifts[usize::from(code)].end_days()) {
                *home |= 1 << bit;
            }
        }
        bitmaps
    }
}
