//! When people are reminded of what begins: on its own day's eve, or shortly before, on the clock of the place.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;

use crate::{
    clock::{DAY, HOUR, MINUTE, Millis},
    regions::series_instant,
};

/// A moment at which somebody is reminded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// At five in the afternoon of the day before.
    DayBefore,
    /// At seven in the evening of the day before.
    EveningBefore,
    /// Three quarters of an hour before.
    Shortly,
}

/// No moment is longer than so before what it reminds of, in milliseconds: from one afternoon to the end of the next
/// day, and the hour that a clock change adds.
pub const REACH: Millis = 32 * HOUR;

/// How long before a start it is too late to remind of it, in milliseconds.
const TOO_LATE: Millis = 5 * MINUTE;

impl Moment {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::DayBefore, Self::EveningBefore, Self::Shortly];

    /// The word in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::DayBefore => "day-before",
            Self::EveningBefore => "evening-before",
            Self::Shortly => "shortly",
        }
    }

    /// When it is, in milliseconds UTC, for what starts at `starts_at` (milliseconds UTC) in this zone.
    #[must_use]
    pub fn due(self, starts_at: Millis, zone: Tz) -> Millis {
        match self {
            Self::DayBefore => eve(starts_at, zone, 17),
            Self::EveningBefore => eve(starts_at, zone, 19),
            Self::Shortly => starts_at - 45 * MINUTE,
        }
    }

    /// Whether somebody is to be reminded at `now` of what starts at `starts_at` (both milliseconds UTC): also later than
    /// planned, but not when it has nearly begun.
    #[must_use]
    pub fn is_due(self, starts_at: Millis, zone: Tz, now: Millis) -> bool {
        self.due(starts_at, zone) <= now && now < starts_at - TOO_LATE
    }
}

/// The local date of a start (milliseconds UTC), as days since 1970-01-01: who was reminded of this day is not again.
#[must_use]
pub fn day(starts_at: Millis, zone: Tz) -> i32 {
    local(starts_at, zone).date().num_days_from_ce() - NaiveDate::default().num_days_from_ce()
}

/// A full hour on the day before the local date of a start. An hour that the clock skips moves on.
fn eve(starts_at: Millis, zone: Tz, hour: u32) -> Millis {
    let date = local(starts_at, zone).date();
    let eve =
        date.pred_opt().unwrap_or(date).and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default());
    series_instant(zone, eve).map_or(starts_at - DAY, |at| at.timestamp_millis())
}

fn local(at: Millis, zone: Tz) -> NaiveDateTime {
    DateTime::<Utc>::from_timestamp_millis(at).unwrap_or_default().with_timezone(&zone).naive_local()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ZONE: Tz = Tz::Europe__Berlin;

    fn utc(text: &str) -> Millis {
        text.parse::<DateTime<Utc>>().expect("an instant").timestamp_millis()
    }

    fn start(local: &str) -> Millis {
        let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%dT%H:%M").expect("a local time");
        series_instant(ZONE, local).expect("an instant").timestamp_millis()
    }

    #[test]
    fn each_start_has_its_eve_and_its_three_quarters_of_an_hour_also_on_both_nights_when_the_clocks_change() {
        // The local start, then in UTC: the afternoon and the evening before, and 45 minutes before.
        let table = [
            ("2026-12-04T10:00", "2026-12-03T16:00Z", "2026-12-03T18:00Z", "2026-12-04T08:15Z"),
            ("2026-12-01T05:20", "2026-11-30T16:00Z", "2026-11-30T18:00Z", "2026-12-01T03:35Z"),
            ("2026-07-01T00:10", "2026-06-30T15:00Z", "2026-06-30T17:00Z", "2026-06-30T21:25Z"),
            ("2026-07-01T23:59", "2026-06-30T15:00Z", "2026-06-30T17:00Z", "2026-07-01T21:14Z"),
            ("2027-01-01T00:00", "2026-12-31T16:00Z", "2026-12-31T18:00Z", "2026-12-31T22:15Z"),
            // Forward at two in the night of 28 March: 01:59 is followed by 03:00.
            ("2027-03-28T01:30", "2027-03-27T16:00Z", "2027-03-27T18:00Z", "2027-03-27T23:45Z"),
            ("2027-03-28T03:10", "2027-03-27T16:00Z", "2027-03-27T18:00Z", "2027-03-28T00:25Z"),
            ("2027-03-28T02:30", "2027-03-27T16:00Z", "2027-03-27T18:00Z", "2027-03-28T00:45Z"),
            ("2027-03-28T05:20", "2027-03-27T16:00Z", "2027-03-27T18:00Z", "2027-03-28T02:35Z"),
            ("2027-03-29T05:20", "2027-03-28T15:00Z", "2027-03-28T17:00Z", "2027-03-29T02:35Z"),
            // Back at three in the night of 25 October: 02:59 is followed by 02:00 once.
            ("2026-10-25T01:30", "2026-10-24T15:00Z", "2026-10-24T17:00Z", "2026-10-24T22:45Z"),
            ("2026-10-25T02:30", "2026-10-24T15:00Z", "2026-10-24T17:00Z", "2026-10-24T23:45Z"),
            ("2026-10-25T03:10", "2026-10-24T15:00Z", "2026-10-24T17:00Z", "2026-10-25T01:25Z"),
            ("2026-10-25T05:20", "2026-10-24T15:00Z", "2026-10-24T17:00Z", "2026-10-25T03:35Z"),
            ("2026-10-26T05:20", "2026-10-25T16:00Z", "2026-10-25T18:00Z", "2026-10-26T03:35Z"),
        ];
        for (local, afternoon, evening, shortly) in table {
            let wanted = [afternoon, evening, shortly].map(|text| utc(&text.replace('Z', ":00Z")));
            let starts_at = start(local);
            let found = [Moment::DayBefore, Moment::EveningBefore, Moment::Shortly];
            assert_eq!(found.map(|moment| moment.due(starts_at, ZONE)), wanted, "{local}");
            assert!(found.iter().all(|moment| starts_at - moment.due(starts_at, ZONE) <= REACH), "{local}");
        }
    }

    #[test]
    fn somebody_is_reminded_late_rather_than_not_but_never_of_what_has_begun() {
        let starts_at = start("2026-12-04T10:00");
        let due = |now: &str| Moment::DayBefore.is_due(starts_at, ZONE, utc(now));
        assert!(!due("2026-12-03T15:59:59Z"));
        assert!(due("2026-12-03T16:00:00Z"));
        assert!(due("2026-12-04T08:54:59Z"));
        assert!(!due("2026-12-04T08:55:00Z"));
        assert!(!due("2026-12-06T08:00:00Z"));
    }

    #[test]
    fn the_second_half_past_two_of_the_long_night_has_its_own_three_quarters_of_an_hour() {
        let second = utc("2026-10-25T01:30:00Z");
        assert_eq!(Moment::Shortly.due(second, ZONE), utc("2026-10-25T00:45:00Z"));
        assert_eq!(day(second, ZONE), day(start("2026-10-25T23:00"), ZONE));
        assert_eq!(day(0, Tz::UTC), 0);
        assert_eq!(day(start("2026-10-26T00:00"), ZONE), day(second, ZONE) + 1);
    }
}
