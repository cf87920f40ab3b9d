//! Calendar files (RFC 5545): what people wrote stays text in them, and times stand on the clock of the place.

mod zone;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;
use icalendar::{CalendarDateTime, Component, DatePerhapsTime, Event, EventLike, EventStatus, Property};
use uuid::Uuid;

use crate::clock::{Millis, utc};

/// Whether something takes place, as far as the reader of the calendar is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Confirmed,
    Tentative,
    Cancelled,
}

/// Something that goes into a calendar. Instants are milliseconds UTC.
#[derive(Clone, Debug)]
pub struct Entry {
    pub id: Uuid,
    pub starts_at: Millis,
    pub ends_at: Millis,
    pub zone: Tz,
    pub title: String,
    pub text: String,
    pub place: String,
    pub category: String,
    /// Degrees north and east.
    pub point: Option<(f64, f64)>,
    pub state: State,
    /// Counts the changes, see [`sequence`].
    pub sequence: i64,
    pub changed_at: Millis,
    /// Where it is found: a path of the client.
    pub link: String,
}

/// A text with one kind of line break and no other mark that a calendar program may take for one: carriage return, vertical
/// tab, form feed, next line, and the separators of Unicode become a plain line break, everything else unseen goes.
#[must_use]
pub fn plain_breaks(text: &str) -> String {
    let joined = text.replace("\r\n", "\n");
    let breaks = |c: char| matches!(c, '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let one = joined.chars().map(|c| if breaks(c) { '\n' } else { c });
    one.filter(|c| matches!(c, '\n' | '\t') || !c.is_control()).collect()
}

/// How often something changed, as a calendar program counts: it only takes in a file whose number is higher. In
/// seconds between posting and the last change, both milliseconds UTC.
#[must_use]
pub fn sequence(created_at: Millis, updated_at: Millis) -> i64 {
    ((updated_at - created_at) / 1000).clamp(0, i64::from(i32::MAX))
}

/// A calendar file with these entries; `origin` is where browsers reach this service. A calendar to subscribe to has a
/// name, and is asked for every few hours.
#[must_use]
pub fn file(name: Option<&str>, entries: &[Entry], origin: &str) -> String {
    let mut lines =
        vec![("VERSION", "2.0"), ("PRODID", "-//Miteinander//Miteinander//DE"), ("METHOD", "PUBLISH")];
    let name = name.map(|name| plain_breaks(name).replace(['\n', '\\', ';', ','], " "));
    if let Some(name) = &name {
        lines.extend([("X-WR-CALNAME", name.as_str()), ("X-PUBLISHED-TTL", "PT4H")]);
    }
    let mut text = "BEGIN:VCALENDAR\r\n".to_owned();
    for (name, value) in lines {
        text += &TryInto::<String>::try_into(Property::new(name, value)).unwrap_or_default();
    }
    if name.is_some() {
        text += "REFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n";
    }
    for (zone, (from, until)) in spans(entries) {
        text += &zone::definition(zone, from, until);
    }
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    for entry in entries {
        text += &event(entry, origin, host).to_string();
    }
    folded(&(text + "END:VCALENDAR\r\n"))
}

/// The longest line of a calendar file, in bytes.
const LONGEST_LINE: usize = 75;

/// The file with lines of at most 75 bytes, cut between characters; the crate that writes them lets some be longer.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + text.len() / 50);
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let mut used = 0;
        for c in line.chars() {
            if used + c.len_utf8() > LONGEST_LINE {
                folded += "\r\n ";
                used = 1;
            }
            folded.push(c);
            used += c.len_utf8();
        }
        folded += "\r\n";
    }
    folded
}

/// From when to when each zone is spoken of.
fn spans(entries: &[Entry]) -> Vec<(Tz, (Millis, Millis))> {
    let mut spans: BTreeMap<&str, (Tz, (Millis, Millis))> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| entry.zone != Tz::UTC) {
        let (_, span) =
            spans.entry(entry.zone.name()).or_insert((entry.zone, (entry.starts_at, entry.ends_at)));
        *span = (span.0.min(entry.starts_at), span.1.max(entry.ends_at));
    }
    spans.into_values().collect()
}

fn event(entry: &Entry, origin: &str, host: &str) -> Event {
    let status = match entry.state {
        State::Confirmed => EventStatus::Confirmed,
        State::Tentative => EventStatus::Tentative,
        State::Cancelled => EventStatus::Cancelled,
    };
    let mut event = Event::with_uid(&format!("{}@{host}", entry.id));
    event
        .timestamp(utc(entry.changed_at))
        .starts(when(entry.zone, entry.starts_at))
        .ends(when(entry.zone, entry.ends_at))
        .summary(&plain_breaks(&entry.title))
        .description(&plain_breaks(&entry.text))
        .location(&plain_breaks(&entry.place))
        .status(status)
        .add_property("SEQUENCE", entry.sequence.to_string())
        .add_property("URL", format!("{origin}{}", entry.link));
    event.categories([plain_breaks(&entry.category)]);
    if let Some((north, east)) = entry.point {
        event.add_property("GEO", format!("{north:.6};{east:.6}"));
    }
    event
}

/// The clock of the place; in UTC where that clock shows the same time twice and this is the second.
fn when(zone: Tz, at: Millis) -> DatePerhapsTime {
    let at: DateTime<Utc> = utc(at - at.rem_euclid(1000));
    let local: NaiveDateTime = at.with_timezone(&zone).naive_local();
    let again = zone.from_local_datetime(&local).earliest().map(|first| first.to_utc());
    if zone == Tz::UTC || again != Some(at) {
        return at.into();
    }
    CalendarDateTime::WithTimezone { date_time: local, tzid: zone.name().to_owned() }.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_break_is_a_plain_one_and_nothing_unseen_is_left() {
        assert_eq!(plain_breaks("a\r\nb\rc\u{2028}d\u{85}e\u{b}f"), "a\nb\nc\nd\ne\nf");
        assert_eq!(plain_breaks("a\u{0}\u{1b}b\tc"), "ab\tc");
    }

    #[test]
    fn a_later_change_counts_more_and_never_below_nothing() {
        assert_eq!(sequence(1_000, 1_000), 0);
        assert!(sequence(1_000, 3_000) > sequence(1_000, 2_000));
        assert_eq!(sequence(2_000, 1_000), 0);
    }
}
