//! A time zone as a calendar file explains it: what its clock shows, and when that changes.

use std::fmt::Write;

use chrono::{NaiveDateTime, Offset, TimeDelta, TimeZone};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

use crate::clock::{DAY, MINUTE, Millis, utc};

/// How a clock stands: seconds east of Greenwich, whether that is summer time, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Standing {
    east: i32,
    summer: bool,
    name: String,
}

fn standing(zone: Tz, at: Millis) -> Standing {
    let offset = zone.offset_from_utc_datetime(&utc(at).naive_utc());
    Standing {
        east: offset.fix().local_minus_utc(),
        summer: !offset.dst_offset().is_zero(),
        name: offset.abbreviation().unwrap_or_else(|| zone.name()).to_owned(),
    }
}

/// The zone's `VTIMEZONE`, exact from `from` to `until` (milliseconds UTC).
pub fn definition(zone: Tz, from: Millis, until: Millis) -> String {
    let mut text = format!("BEGIN:VTIMEZONE\r\nTZID:{}\r\n", zone.name());
    let mut at = from - from.rem_euclid(DAY) - 2 * DAY;
    let mut now = standing(zone, at);
    text += &observance(at, now.east, &now);
    while at < until + DAY {
        let next = standing(zone, at + DAY);
        if next != now {
            text += &observance(change(zone, at, at + DAY), now.east, &next);
            now = next;
        }
        at += DAY;
    }
    text + "END:VTIMEZONE\r\n"
}

/// The minute between `before` and `after` at which the clock changes.
fn change(zone: Tz, mut before: Millis, mut after: Millis) -> Millis {
    let old = standing(zone, before);
    while after - before > MINUTE {
        let middle = before + (after - before) / 2 / MINUTE * MINUTE;
        if standing(zone, middle) == old { before = middle } else { after = middle }
    }
    after
}

/// From an instant on the clock stands like this; the instant is told on the clock as it stood before.
fn observance(at: Millis, east_before: i32, new: &Standing) -> String {
    let kind = if new.summer { "DAYLIGHT" } else { "STANDARD" };
    let onset: NaiveDateTime = utc(at).naive_utc() + TimeDelta::seconds(i64::from(east_before));
    format!(
        "BEGIN:{kind}\r\nDTSTART:{}\r\nTZOFFSETFROM:{}\r\nTZOFFSETTO:{}\r\nTZNAME:{}\r\nEND:{kind}\r\n",
        onset.format("%Y%m%dT%H%M%S"),
        spelled(east_before),
        spelled(new.east),
        new.name
    )
}

fn spelled(east: i32) -> String {
    let (sign, seconds) = (if east < 0 { '-' } else { '+' }, east.abs());
    let mut text = format!("{sign}{:02}{:02}", seconds / 3600, seconds / 60 % 60);
    if seconds % 60 != 0 {
        let _ = write!(text, "{:02}", seconds % 60);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Millis {
        text.parse::<chrono::DateTime<chrono::Utc>>().expect("an instant").timestamp_millis()
    }

    #[test]
    fn a_year_in_germany_has_two_changes_each_told_on_the_clock_before_it() {
        let text = definition(Tz::Europe__Berlin, at("2026-12-01T00:00:00Z"), at("2027-11-30T00:00:00Z"));
        assert_eq!(text.matches("BEGIN:").count(), 4, "{text}");
        assert!(
            text.starts_with("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:STANDARD\r\nDTSTART:20261129"),
            "{text}"
        );
        let spring = "BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\n";
        let autumn = "BEGIN:STANDARD\r\nDTSTART:20271031T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\n";
        assert!(text.contains(spring) && text.contains(autumn), "{text}");
    }

    #[test]
    fn a_zone_west_of_greenwich_and_one_with_a_half_hour_are_spelled_as_they_are() {
        let day = |zone| definition(zone, at("2026-07-01T00:00:00Z"), at("2026-07-02T00:00:00Z"));
        assert!(day(Tz::America__St_Johns).contains("TZOFFSETTO:-0230\r\n"));
        assert!(day(Tz::Asia__Kolkata).contains("TZOFFSETTO:+0530\r\n"));
        assert_eq!(spelled(-28), "-000028");
    }
}
