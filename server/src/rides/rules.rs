//! What requests and their seats must obey; pure. Days count from 1970-01-01, times are deciseconds, instants milliseconds UTC.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use chrono_tz::Tz;
use matching::Leg;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    clock::{HOUR, Millis},
    id::{AccountId, CommuteId, RegionId, RequestId},
    regions::series_instant,
};

/// Open requests of one person at a time.
pub const MOST_OPEN: i32 = 3;

/// How long a request waits for an answer, in milliseconds: 72 hours.
pub const PATIENCE: Millis = 72 * HOUR;

/// Where a request or a seat stands; the words are those of standard-covoiturage where ours coincide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum State {
    /// Nobody answered yet.
    WaitingConfirmation,
    /// The driver said yes.
    Confirmed,
    /// One of the two took it back.
    Cancelled,
    /// The driver said no.
    Declined,
    /// Nobody answered in time.
    Expired,
}

impl State {
    /// The word in the database and on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::WaitingConfirmation => "WAITING_CONFIRMATION",
            Self::Confirmed => "CONFIRMED",
            Self::Cancelled => "CANCELLED",
            Self::Declined => "DECLINED",
            Self::Expired => "EXPIRED",
        }
    }

    /// Reads what [`State::code`] wrote; what it does not know gives no right to a seat.
    #[must_use]
    pub fn read(code: &str) -> Self {
        match code {
            "WAITING_CONFIRMATION" => Self::WaitingConfirmation,
            "CONFIRMED" => Self::Confirmed,
            "DECLINED" => Self::Declined,
            "EXPIRED" => Self::Expired,
            _ => Self::Cancelled,
        }
    }
}

/// What is asked, as a phrase that everybody reads in their own language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Phrase {
    /// "May I ride along with you?"
    MayIRideAlong,
    /// "Shall we try it out?"
    ShallWeTry,
}

impl Phrase {
    /// The word in the database, on the wire and in Fluent (`request-...`).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::MayIRideAlong => "may-i-ride-along",
            Self::ShallWeTry => "shall-we-try",
        }
    }

    /// Reads what [`Phrase::code`] wrote.
    #[must_use]
    pub fn read(code: &str) -> Self {
        if code == "shall-we-try" { Self::ShallWeTry } else { Self::MayIRideAlong }
    }
}

/// A request.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    pub id: RequestId,
    pub region: RegionId,
    pub rider_commute: CommuteId,
    pub driver_commute: CommuteId,
    pub rider: AccountId,
    pub driver: AccountId,
    pub phrase: Phrase,
    pub state: State,
    pub created_at: Millis,
    pub expires_at: Millis,
}

impl Request {
    /// The other of the two.
    #[must_use]
    pub fn other(&self, of: AccountId) -> AccountId {
        if of == self.rider { self.driver } else { self.rider }
    }
}

/// One rider's seat on one dated leg.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    pub id: Uuid,
    pub leg: Leg,
    /// The day on which the rider's shift starts: of one shift there is one leg of each kind.
    pub shift_day: i32,
    /// The rider's leg date.
    pub day: i32,
    /// The driver's own leg date.
    pub driver_day: i32,
    /// When the rider gets in, from midnight of `day`; below 0 is the evening before.
    pub board_ds: i32,
    /// The meeting point; none is the rider's neighbourhood.
    pub stop: Option<i64>,
    pub boards_at: Millis,
    pub state: State,
}

/// A leg on a date, as people choose it.
pub type Pick = (Leg, i32);

/// The seats of a pairing that were picked; `ends` says of each of the rider's codes how many days
/// after its start it ends.
///
/// # Errors
/// The index of the first pick on which the two share nothing, or that has begun by `now`.
pub fn picked(
    pairing: &matching::Pairing,
    ends: &[i32],
    picks: &[Pick],
    zone: Tz,
    now: Millis,
) -> Result<Vec<Seat>, usize> {
    let mut seats: Vec<Seat> = Vec::new();
    for (index, pick) in picks.iter().enumerate() {
        let shared = pairing.rides.iter().filter(|ride| (ride.leg, ride.day) == *pick);
        let of_pick = shared.map(|ride| seat(ride, ends, zone)).filter(|seat| seat.boards_at > now);
        let before = seats.len();
        for seat in of_pick {
            if !seats.iter().any(|other| (other.leg, other.shift_day) == (seat.leg, seat.shift_day)) {
                seats.push(seat);
            }
        }
        if seats.len() == before {
            return Err(index);
        }
    }
    Ok(seats)
}

fn seat(ride: &matching::Ride, ends: &[i32], zone: Tz) -> Seat {
    let starts_before = match ride.leg {
        Leg::Out => 0,
        Leg::Home => ends.get(usize::from(ride.rider_code)).copied().unwrap_or_default(),
    };
    Seat {
        id: Uuid::now_v7(),
        leg: ride.leg,
        shift_day: ride.day - starts_before,
        day: ride.day,
        driver_day: ride.day + i32::from(ride.day_offset),
        board_ds: ride.board_ds,
        stop: if ride.meeting_point { i64::try_from(ride.stop.id).ok() } else { None },
        boards_at: instant(ride.day, ride.board_ds, zone),
        state: State::WaitingConfirmation,
    }
}

/// The instant of a time on a local date, across both daylight-saving nights: a clock time that is skipped moves on,
/// one that exists twice is the first.
#[must_use]
pub fn instant(day: i32, ds: i32, zone: Tz) -> Millis {
    let epoch = NaiveDate::default().and_time(NaiveTime::MIN);
    let local = epoch + TimeDelta::days(day.into()) + TimeDelta::milliseconds(i64::from(ds) * 100);
    let found = series_instant(zone, local).map(|at| at.timestamp_millis());
    found.unwrap_or_else(|_| local.and_utc().timestamp_millis())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pick_up_is_the_right_instant_on_both_changing_nights() {
        let zone = Tz::Europe__Berlin;
        let at = |y, m, d, minute: i32| instant(matching::day_number(y, m, d), minute * 600, zone);
        let hours = |from: Millis, to: Millis| (to - from) / HOUR;
        assert_eq!(hours(at(2026, 10, 24, 1_320), at(2026, 10, 25, 360)), 9);
        assert_eq!(hours(at(2027, 3, 27, 1_320), at(2027, 3, 28, 360)), 7);
        assert_eq!(at(2027, 3, 28, 150), at(2027, 3, 28, 210), "02:30 is skipped and moves to 03:30");
        assert_eq!(at(2026, 11, 30, -30), at(2026, 11, 29, 1_410), "half an hour before midnight");
    }

    #[test]
    fn every_state_and_phrase_is_read_back() {
        for state in
            [State::WaitingConfirmation, State::Confirmed, State::Cancelled, State::Declined, State::Expired]
        {
            assert_eq!(State::read(state.code()), state);
        }
        for phrase in [Phrase::MayIRideAlong, Phrase::ShallWeTry] {
            assert_eq!(Phrase::read(phrase.code()), phrase);
        }
    }
}
