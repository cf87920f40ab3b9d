//! The proleptic Gregorian calendar by day number, and the day somebody comes of age.

/// Birth year and month: all that is asked of a person's age.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Birth {
    /// Calendar year.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
}

impl Birth {
    /// The first day (days since 1970-01-01) on which the person counts as 18: the first of the month
    /// after the birth month, because the birthday itself is not known and the last possible one counts.
    #[must_use]
    pub fn adult_from(self) -> i32 {
        let months = (self.year + 18) * 12 + i32::from(self.month);
        day_number(months.div_euclid(12), months.rem_euclid(12) as u8 + 1, 1)
    }
}

/// Days from 1970-01-01 to a calendar date; `month` is 1 to 12, `day` 1 to 31.
#[must_use]
pub fn day_number(year: i32, month: u8, day: u8) -> i32 {
    // A year that begins in March puts the leap day last, so months need no table.
    let year = if month <= 2 { year - 1 } else { year };
    let shifted_month = (i32::from(month) + 9) % 12;
    let day_of_year = (153 * shifted_month + 2) / 5 + i32::from(day) - 1;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

/// The calendar date (year, month 1 to 12, day 1 to 31) of a day number.
#[must_use]
pub fn civil(day: i32) -> (i32, u8, u8) {
    let shifted = day + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = (day_of_year - (153 * shifted_month + 2) / 5 + 1) as u8;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 } as u8;
    (year_of_era + era * 400 + i32::from(month <= 2), month, day)
}
