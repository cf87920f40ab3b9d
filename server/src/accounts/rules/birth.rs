//! Ages from birth month and year, counted as if born on the month's last day.

use chrono::{Datelike, NaiveDate};

use crate::refusal::Refusal;

/// The youngest that may have an account, in years.
pub const YOUNGEST: i32 = 16;

/// A birth month. The day is never asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Birth {
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
}

impl Birth {
    /// The age in whole years on a local date: a year is complete from the first day of the month after.
    #[must_use]
    pub fn age_on(self, date: NaiveDate) -> i32 {
        date.year() - self.year - i32::from(date.month() <= self.month)
    }
}

/// Whether somebody is 18 or older on this local date.
#[must_use]
pub fn is_adult_on(birth: Birth, date: NaiveDate) -> bool {
    birth.age_on(date) >= 18
}

/// Refuses who is too young for an account on this local date.
///
/// # Errors
/// [`Refusal::TooYoung`] under 16.
pub fn check_old_enough(birth: Birth, today: NaiveDate) -> Result<(), Refusal> {
    if birth.age_on(today) < YOUNGEST { Err(Refusal::TooYoung) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_born_in_may_2008_is_18_from_the_first_of_june_2026() {
        let birth = Birth { year: 2008, month: 5 };
        let on = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).expect("a date");
        assert!(!is_adult_on(birth, on(2026, 5, 31)));
        assert!(is_adult_on(birth, on(2026, 6, 1)));
        assert_eq!(
            check_old_enough(Birth { year: 2010, month: 12 }, on(2026, 12, 31)),
            Err(Refusal::TooYoung)
        );
        assert_eq!(check_old_enough(Birth { year: 2010, month: 12 }, on(2027, 1, 1)), Ok(()));
    }
}
