//! When a notice goes out: quiet hours, the daily digest, rides that wait for nothing, and how often it is tried.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use chrono_tz::Tz;

use super::kinds::Urgency;
use crate::{
    clock::{DAY, HOUR, Millis, SECOND},
    regions::series_instant,
};

/// How long before a ride nothing holds its notices back, in milliseconds.
pub const RIDE_WINDOW: Millis = 12 * HOUR;

/// How long a notice is worth sending, in milliseconds.
pub const LIFETIME: Millis = 7 * DAY;

/// How long a notice about something that begins is still worth sending after its begin, in milliseconds.
pub const AFTER_BEGIN: Millis = 2 * HOUR;

/// The first pause between two tries, in milliseconds; each is twice the one before.
const FIRST_PAUSE: Millis = 2 * SECOND;

/// The longest pause between two tries, in milliseconds.
const LONGEST_PAUSE: Millis = HOUR;

/// After so many tries a row is set aside. What is only refused expires before that; so many are reached by a row that
/// ends the process each time, and not by a process that is killed often for other reasons.
pub const MOST_TRIES: i32 = 250;

/// When somebody does not want to be disturbed: minutes of the local day, over midnight where the end is the smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiet {
    pub from: i32,
    pub until: i32,
}

/// When somebody wants to be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Habits {
    pub quiet: Option<Quiet>,
    /// When what can wait is told, in minutes of the local day.
    pub digest_at: i32,
}

impl Default for Habits {
    fn default() -> Self {
        Self { quiet: Some(Quiet { from: 21 * 60 + 30, until: 6 * 60 }), digest_at: 17 * 60 }
    }
}

/// What becomes of a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plan {
    /// It goes out now.
    Send,
    /// It is looked at again at this instant, in milliseconds UTC.
    Wait(Millis),
    /// It is told with the digest of this instant, in milliseconds UTC.
    Digest(Millis),
    /// The inbox is enough.
    Drop,
}

/// What is asked of a notice before it goes out.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    pub urgency: Urgency,
    /// Whether its reader wants it beside the inbox.
    pub wanted: bool,
    /// When it happens, in milliseconds UTC.
    pub happens_at: Option<Millis>,
}

impl Asked {
    /// Whether nothing may hold it back at `now` (milliseconds UTC): it is about a ride of the next twelve hours.
    #[must_use]
    pub fn presses(&self, now: Millis) -> bool {
        self.urgency == Urgency::Now && self.happens_at.is_some_and(|at| at <= now + RIDE_WINDOW)
    }
}

/// What becomes of a notice at `now` (milliseconds UTC), for a reader in this zone with these habits.
#[must_use]
pub fn plan(asked: Asked, habits: Habits, zone: Tz, now: Millis) -> Plan {
    if asked.presses(now) {
        return Plan::Send;
    }
    if !asked.wanted {
        return Plan::Drop;
    }
    if asked.urgency == Urgency::Later {
        return Plan::Digest(next_digest(habits.digest_at, zone, now));
    }
    match quiet_until(habits.quiet, zone, now) {
        Some(end) => Plan::Wait(end),
        None => Plan::Send,
    }
}

/// When the quiet hours that hold at `now` end, in milliseconds UTC; nothing where none hold.
#[must_use]
pub fn quiet_until(quiet: Option<Quiet>, zone: Tz, now: Millis) -> Option<Millis> {
    let Quiet { from, until } = quiet?;
    let local = local(zone, now);
    let minute = i32::try_from(local.hour() * 60 + local.minute()).unwrap_or_default();
    let within = if from < until {
        (from..until).contains(&minute)
    } else {
        from != until && (minute >= from || minute < until)
    };
    let day = if minute < until { local.date() } else { local.date() + Days::new(1) };
    within.then(|| instant(zone, day, until)).filter(|end| *end > now)
}

/// The next time after `now` (milliseconds UTC) when somebody's digest goes out.
#[must_use]
pub fn next_digest(minute: i32, zone: Tz, now: Millis) -> Millis {
    let today = local(zone, now).date();
    let days = (0..3).map(|days| instant(zone, today + Days::new(days), minute));
    days.into_iter().find(|at| *at > now).unwrap_or(now + DAY)
}

/// The pause before the next try, in milliseconds, after so many; what the other side asks for, if that is longer.
#[must_use]
pub fn pause(tries: i32, asked: Option<Millis>) -> Millis {
    let doublings = u32::try_from(tries - 1).unwrap_or_default().min(20);
    let own = (FIRST_PAUSE << doublings).min(LONGEST_PAUSE);
    own.max(asked.unwrap_or_default().min(DAY))
}

/// Until when a notice is worth sending, in milliseconds UTC.
#[must_use]
pub fn expiry(happens_at: Option<Millis>, now: Millis) -> Millis {
    happens_at.map_or(now + LIFETIME, |at| (at + AFTER_BEGIN).clamp(now + HOUR, now + LIFETIME))
}

fn local(zone: Tz, at: Millis) -> NaiveDateTime {
    DateTime::<Utc>::from_timestamp_millis(at).unwrap_or_default().with_timezone(&zone).naive_local()
}

fn instant(zone: Tz, day: NaiveDate, minute: i32) -> Millis {
    let minute = u32::try_from(minute).unwrap_or_default();
    let time = NaiveTime::from_hms_opt(minute / 60 % 24, minute % 60, 0).unwrap_or_default();
    let local = day.and_time(time);
    series_instant(zone, local).unwrap_or_else(|_| local.and_utc()).timestamp_millis()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::MINUTE;

    const DAYTIME: &str = "2026-12-01T10:00:00Z";
    const NIGHT: &str = "2026-12-01T23:00:00Z";
    const ZONE: Tz = Tz::Europe__Berlin;

    fn at(utc: &str) -> Millis {
        utc.parse::<DateTime<Utc>>().expect("an instant").timestamp_millis()
    }

    #[test]
    fn quiet_hours_end_at_six_also_on_both_nights_when_the_clocks_change() {
        let quiet = Habits::default().quiet;
        let table = [
            ("2026-12-01T20:30:00Z", Some("2026-12-02T05:00:00Z")),
            ("2026-12-02T04:59:00Z", Some("2026-12-02T05:00:00Z")),
            ("2026-12-02T05:00:00Z", None),
            ("2026-12-01T20:29:00Z", None),
            ("2026-03-28T22:00:00Z", Some("2026-03-29T04:00:00Z")),
            ("2026-10-24T22:00:00Z", Some("2026-10-25T05:00:00Z")),
            ("2026-10-25T01:30:00Z", Some("2026-10-25T05:00:00Z")),
        ];
        for (now, end) in table {
            assert_eq!(quiet_until(quiet, ZONE, at(now)), end.map(at), "{now}");
        }
        assert_eq!(quiet_until(None, ZONE, at("2026-12-01T23:00:00Z")), None);
        let noon = Some(Quiet { from: 12 * 60, until: 13 * 60 });
        assert_eq!(quiet_until(noon, ZONE, at("2026-12-01T11:10:00Z")), Some(at("2026-12-01T12:00:00Z")));
        let none = Some(Quiet { from: 600, until: 600 });
        assert_eq!(quiet_until(none, ZONE, at("2026-12-01T09:00:00Z")), None);
    }

    #[test]
    fn the_digest_goes_out_once_a_day_at_the_same_local_time() {
        let digest = |now| next_digest(17 * 60, ZONE, at(now));
        assert_eq!(digest("2026-12-01T10:00:00Z"), at("2026-12-01T16:00:00Z"));
        assert_eq!(digest("2026-12-01T16:00:00Z"), at("2026-12-02T16:00:00Z"));
        assert_eq!(digest("2026-10-24T15:00:00Z"), at("2026-10-25T16:00:00Z"));
        assert_eq!(digest("2026-03-28T16:00:00Z"), at("2026-03-29T15:00:00Z"));
        let skipped = next_digest(2 * 60 + 30, ZONE, at("2026-03-28T20:00:00Z"));
        assert_eq!(skipped, at("2026-03-29T01:30:00Z"));
    }

    #[test]
    fn pauses_double_from_two_seconds_to_an_hour_and_no_sooner_than_asked() {
        let pauses: Vec<Millis> = (1..14).map(|tries| pause(tries, None) / SECOND).collect();
        assert_eq!(pauses, [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600]);
        assert_eq!(pause(1, Some(90 * SECOND)), 90 * SECOND);
        assert_eq!(pause(12, Some(SECOND)), HOUR);
        assert_eq!(pause(1, Some(30 * DAY)), DAY);
        assert_eq!(pause(i32::MAX, None), HOUR);
    }

    #[test]
    fn what_can_wait_waits_and_what_nobody_wants_is_dropped() {
        let plan_of = |urgency, wanted, now| {
            plan(Asked { urgency, wanted, happens_at: None }, Habits::default(), ZONE, at(now))
        };
        assert_eq!(plan_of(Urgency::Soon, true, DAYTIME), Plan::Send);
        assert_eq!(plan_of(Urgency::Soon, true, NIGHT), Plan::Wait(at("2026-12-02T05:00:00Z")));
        assert_eq!(plan_of(Urgency::Later, true, NIGHT), Plan::Digest(at("2026-12-02T16:00:00Z")));
        assert_eq!(plan_of(Urgency::Soon, false, DAYTIME), Plan::Drop);
    }

    #[test]
    fn a_ride_of_the_next_twelve_hours_waits_for_nothing() {
        let plan_of = |hours, wanted, now| {
            let asked = Asked { urgency: Urgency::Now, wanted, happens_at: Some(at(now) + hours * HOUR) };
            plan(asked, Habits::default(), ZONE, at(now))
        };
        assert_eq!(plan_of(7, false, NIGHT), Plan::Send);
        assert_eq!(plan_of(12, true, NIGHT), Plan::Send);
        assert_eq!(plan_of(13, true, NIGHT), Plan::Wait(at("2026-12-02T05:00:00Z")));
        assert_eq!(plan_of(13, false, DAYTIME), Plan::Drop);
    }

    #[test]
    fn a_notice_is_worth_sending_until_shortly_after_what_it_is_about() {
        let now = at("2026-12-01T10:00:00Z");
        assert_eq!(expiry(None, now), now + 7 * DAY);
        assert_eq!(expiry(Some(now + 3 * HOUR), now), now + 5 * HOUR);
        assert_eq!(expiry(Some(now - 5 * MINUTE - 2 * HOUR), now), now + HOUR);
        assert_eq!(expiry(Some(now + 30 * DAY), now), now + 7 * DAY);
    }
}
