//! Local time and instants, on both daylight-saving nights.

use chrono::{DateTime, LocalResult, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// An instant in UTC.
pub type Instant = DateTime<Utc>;

/// The instant of a local time that somebody typed for one date.
///
/// A clock time that exists twice is the first of the two.
///
/// # Errors
/// The field code `field-no-such-time` where the clock skips this time.
pub fn local_instant(zone: Tz, local: NaiveDateTime) -> Result<Instant, &'static str> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => Ok(at.to_utc()),
        LocalResult::None => Err("field-no-such-time"),
    }
}

/// The instant of a local time in a series: one that the clock skips moves on by as much as it skips.
///
/// # Errors
/// The field code `field-no-such-time` where even the time two hours later does not exist.
pub fn series_instant(zone: Tz, local: NaiveDateTime) -> Result<Instant, &'static str> {
    local_instant(zone, local).or_else(|_| local_instant(zone, local + TimeDelta::hours(1)))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    fn at(y: i32, m: u32, d: u32, h: u32, min: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(y, m, d).and_then(|day| day.and_hms_opt(h, min, 0)).expect("a time")
    }

    #[test]
    fn a_time_that_the_clock_skips_is_refused_when_typed_and_moved_in_a_series() {
        let skipped = at(2027, 3, 28, 2, 30);
        assert_eq!(local_instant(Tz::Europe__Berlin, skipped), Err("field-no-such-time"));
        let moved = series_instant(Tz::Europe__Berlin, skipped).expect("moved");
        assert_eq!(moved.with_timezone(&Tz::Europe__Berlin).naive_local(), at(2027, 3, 28, 3, 30));
    }

    #[test]
    fn a_time_that_exists_twice_is_the_first() {
        let first = local_instant(Tz::Europe__Berlin, at(2026, 10, 25, 2, 30)).expect("first");
        assert_eq!(first.to_rfc3339(), "2026-10-25T00:30:00+00:00");
    }

    #[test]
    fn the_night_shift_lasts_seven_and_nine_hours_on_the_two_changing_nights() {
        let minutes = |from, to| {
            let zone = Tz::Europe__Berlin;
            (local_instant(zone, to).expect("to") - local_instant(zone, from).expect("from")).num_minutes()
        };
        assert_eq!(minutes(at(2026, 3, 28, 22, 0), at(2026, 3, 29, 6, 0)), 420);
        assert_eq!(minutes(at(2026, 10, 24, 22, 0), at(2026, 10, 25, 6, 0)), 540);
    }
}
