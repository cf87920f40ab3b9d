//! Who is reminded of a ride, and of what: everybody of when it begins for them, in the evening before and shortly before.

use chrono_tz::Tz;
use matching::Leg;

use super::seat::{Drive, Seat};
use crate::{
    clock::Millis,
    id::AccountId,
    notices::{Kind, Moment},
};

/// Where somebody's ride begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begins {
    /// The rider gets in at this meeting point.
    Stop(i64),
    /// The rider gets in in their own neighbourhood.
    Near,
    /// From work.
    Work,
    /// The driver picks somebody up at this instant (milliseconds UTC), at a meeting point or where they live.
    Picks { at: Millis, stop: Option<i64> },
}

impl Begins {
    /// The word for Fluent (`ride-begins`); a meeting point that is not `named` is found on the map.
    #[must_use]
    pub fn word(self, named: bool) -> &'static str {
        match self {
            Self::Stop(_) if named => "stop",
            Self::Stop(_) => "unnamed",
            Self::Near => "near",
            Self::Work => "work",
            Self::Picks { .. } if named => "picks",
            Self::Picks { .. } => "picks-near",
        }
    }

    /// The meeting point, where there is one.
    #[must_use]
    pub fn stop(self) -> Option<i64> {
        match self {
            Self::Stop(id) => Some(id),
            Self::Picks { stop, .. } => stop,
            Self::Near | Self::Work => None,
        }
    }
}

/// Where a seat's ride begins, for its rider or for who `drives`.
#[must_use]
pub fn begins(leg: Leg, seat: &Seat, drives: bool) -> Begins {
    match leg {
        Leg::Home => Begins::Work,
        Leg::Out if drives => Begins::Picks { at: seat.times.boards_at, stop: seat.times.stop },
        Leg::Out => seat.times.stop.map_or(Begins::Near, Begins::Stop),
    }
}

/// Somebody who is to be reminded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    pub to: AccountId,
    pub drives: bool,
    /// When it begins for them, in milliseconds UTC.
    pub starts_at: Millis,
    pub begins: Begins,
}

/// Everybody on a drive, and when it begins for each; `aboard` are those who are on it still. Nobody where that is nobody.
#[must_use]
pub fn calls(drive: &Drive, aboard: &[(Seat, AccountId)]) -> Vec<Call> {
    let Some((first, _)) = aboard.iter().min_by_key(|(seat, _)| seat.times.boards_at) else {
        return Vec::new();
    };
    let begins_of = |seat: &Seat, drives| begins(drive.leg, seat, drives);
    let sets_out = aboard.iter().map(|(seat, _)| seat.times.departs_at).min().unwrap_or(drive.starts_at);
    let driver =
        Call { to: drive.account, drives: true, starts_at: sets_out, begins: begins_of(first, true) };
    let riders = aboard.iter().map(|(seat, rider)| Call {
        to: *rider,
        drives: false,
        starts_at: seat.times.boards_at,
        begins: begins_of(seat, false),
    });
    riders.chain([driver]).collect()
}

/// Of what somebody is reminded at `now` whose ride begins at `starts_at` (both milliseconds UTC): once it is shortly
/// before, the evening before is over.
#[must_use]
pub fn due(starts_at: Millis, zone: Tz, now: Millis) -> Option<(Moment, Kind)> {
    let both = [(Moment::Shortly, Kind::RideSoon), (Moment::EveningBefore, Kind::RideReminder)];
    both.into_iter().find(|(moment, _)| moment.is_due(starts_at, zone, now))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Millis {
        text.parse::<chrono::DateTime<chrono::Utc>>().expect("an instant").timestamp_millis()
    }

    #[test]
    fn each_ride_has_its_evening_and_its_three_quarters_of_an_hour_also_when_the_clocks_change() {
        let zone = Tz::Europe__Berlin;
        // The start, the last minute without a word, the evening, the last minute of the evening, and shortly before.
        let table = [
            ("2026-12-01T04:20:00Z", "2026-11-30T17:59:00Z", "2026-11-30T18:00:00Z", "2026-12-01T03:34:00Z"),
            // 05:20 on the day of 23 hours, and of 25.
            ("2027-03-28T03:20:00Z", "2027-03-27T17:59:00Z", "2027-03-27T18:00:00Z", "2027-03-28T02:34:00Z"),
            ("2026-10-25T04:20:00Z", "2026-10-24T16:59:00Z", "2026-10-24T17:00:00Z", "2026-10-25T03:34:00Z"),
            // Ten past midnight: the evening is the one of five hours ago.
            ("2026-06-30T22:10:00Z", "2026-06-30T16:59:00Z", "2026-06-30T17:00:00Z", "2026-06-30T21:24:00Z"),
        ];
        for (start, before, evening, late) in table {
            let start = at(start);
            let kind = |now: Millis| due(start, zone, now).map(|(_, kind)| kind);
            assert_eq!(kind(at(before)), None, "{start}");
            assert_eq!(kind(at(evening)), Some(Kind::RideReminder), "{start}");
            assert_eq!(kind(at(late)), Some(Kind::RideReminder), "{start}");
            assert_eq!(kind(at(late) + 60_000), Some(Kind::RideSoon), "{start}");
            assert_eq!(kind(start - 5 * 60_000), None, "nothing in the last five minutes");
        }
    }
}
