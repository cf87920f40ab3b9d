//! When an activity may be: typed in the region's local time, kept as instants.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;

use crate::{
    clock::{DAY, Millis},
    regions::local_instant,
};

/// The longest an activity lasts, in milliseconds: 14 days, and the hour that a clock change may add.
pub const LONGEST: Millis = 14 * DAY + 3_600_000;

/// How far ahead an activity may start, in days: 18 months.
pub const FARTHEST_DAYS: i64 = 548;

/// A field and the code of what is wrong with it.
pub type Wrong = (&'static str, &'static str);

/// From when to when, in milliseconds UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub starts_at: Millis,
    pub ends_at: Millis,
}

/// The instant (milliseconds UTC) of a local time written as `2026-12-01T18:00`.
///
/// # Errors
/// `field-date` where there is no such day, `field-time` where there is no such hour or minute,
/// `field-no-such-time` where the clock skips it that night.
pub fn typed(zone: Tz, local: &str) -> Result<Millis, &'static str> {
    let (date, time) = local.split_once('T').ok_or("field-pattern")?;
    let time = NaiveTime::parse_from_str(time, "%H:%M").map_err(|_| "field-time")?;
    let local = NaiveDateTime::new(typed_date(date)?, time);
    Ok(local_instant(zone, local)?.timestamp_millis())
}

/// A local date written as `2026-12-01`.
///
/// # Errors
/// `field-date` where there is no such day.
pub fn typed_date(date: &str) -> Result<NaiveDate, &'static str> {
    NaiveDate::parse_from_str(date, "%Y-%m-%d").map_err(|_| "field-date")
}

/// The first instant (milliseconds UTC) of a local date; where the clock skips midnight, the first after it.
#[must_use]
pub fn midnight(zone: Tz, date: NaiveDate) -> Millis {
    let hours = (0..4).filter_map(|hour| date.and_hms_opt(hour, 0, 0));
    let mut instants = hours.filter_map(|local| local_instant(zone, local).ok());
    instants.next().unwrap_or_else(|| date.and_time(NaiveTime::MIN).and_utc()).timestamp_millis()
}

/// A local time as people type it, from an instant in milliseconds UTC.
#[must_use]
pub fn spelled(zone: Tz, at: Millis) -> String {
    local(zone, at).format("%Y-%m-%dT%H:%M").to_string()
}

/// The region's clock at an instant in milliseconds UTC.
#[must_use]
pub fn local(zone: Tz, at: Millis) -> NaiveDateTime {
    DateTime::<Utc>::from_timestamp_millis(at).unwrap_or_default().with_timezone(&zone).naive_local()
}

/// Refuses a span that ends before it starts, or lasts too long.
///
/// # Errors
/// The field `ends` with `field-end-before-start` or `field-lasts-too-long`.
pub fn check_span(span: Span) -> Result<(), Wrong> {
    if span.ends_at <= span.starts_at {
        Err(("ends", "field-end-before-start"))
    } else if span.ends_at - span.starts_at > LONGEST {
        Err(("ends", "field-lasts-too-long"))
    } else {
        Ok(())
    }
}

/// Refuses a start that is past at `now` or too far ahead of it (both milliseconds UTC).
///
/// # Errors
/// The field `starts` with `field-in-the-past` or `field-too-far-ahead`.
pub fn check_start(starts_at: Millis, now: Millis) -> Result<(), Wrong> {
    if starts_at < now {
        Err(("starts", "field-in-the-past"))
    } else if starts_at > now + FARTHEST_DAYS * DAY {
        Err(("starts", "field-too-far-ahead"))
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ZONE: Tz = Tz::Europe__Berlin;

    #[test]
    fn six_in_the_evening_in_december_is_five_utc() {
        let at = typed(ZONE, "2026-12-01T18:00").expect("a time");
        assert_eq!(
            DateTime::from_timestamp_millis(at).map(|at| at.to_rfc3339()).as_deref(),
            Some("2026-12-01T17:00:00+00:00")
        );
        assert_eq!(spelled(ZONE, at), "2026-12-01T18:00");
    }

    #[test]
    fn times_that_do_not_exist_are_told_apart() {
        assert_eq!(typed(ZONE, "2027-03-28T02:30"), Err("field-no-such-time"));
        assert_eq!(typed(ZONE, "2027-02-30T10:00"), Err("field-date"));
        assert_eq!(typed(ZONE, "2027-02-28T24:00"), Err("field-time"));
        assert_eq!(typed(ZONE, "2027-02-28T10:60"), Err("field-time"));
    }

    #[test]
    fn two_weeks_over_the_clock_change_are_still_two_weeks() {
        let span = |from: &str, to: &str| Span {
            starts_at: typed(ZONE, from).expect("from"),
            ends_at: typed(ZONE, to).expect("to"),
        };
        assert_eq!(check_span(span("2026-10-18T10:00", "2026-11-01T10:00")), Ok(()));
        assert_eq!(
            check_span(span("2026-11-18T10:00", "2026-12-02T12:00")),
            Err(("ends", "field-lasts-too-long"))
        );
        assert_eq!(
            check_span(span("2026-11-18T10:00", "2026-11-18T10:00")),
            Err(("ends", "field-end-before-start"))
        );
    }

    #[test]
    fn a_start_is_not_past_and_at_most_eighteen_months_ahead() {
        assert_eq!(check_start(999, 1000), Err(("starts", "field-in-the-past")));
        assert_eq!(check_start(1000, 1000), Ok(()));
        assert_eq!(check_start(1000 + 548 * DAY, 1000), Ok(()));
        assert_eq!(check_start(1001 + 548 * DAY, 1000), Err(("starts", "field-too-far-ahead")));
    }

    #[test]
    fn a_day_begins_at_local_midnight() {
        let day = typed_date("2026-07-01").expect("a day");
        assert_eq!(spelled(ZONE, midnight(ZONE, day)), "2026-07-01T00:00");
    }
}
