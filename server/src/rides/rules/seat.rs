//! Seats: one rider on one dated leg, and which of them two people share.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use chrono_tz::Tz;
use matching::{Leg, Pairing, Ride, Trip};
use uuid::Uuid;

use super::request::State;
use crate::{
    clock::Millis,
    id::{AccountId, CommuteId, RequestId, RideId},
    regions::series_instant,
};

/// Who or what ended a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndedBy {
    Rider,
    Driver,
    /// The two rosters share it no longer.
    Shift,
    /// The other of the two drives instead.
    Turn,
    /// It was never asked for: a date that was left out when the agreement was made.
    LeftOut,
}

impl EndedBy {
    /// The word in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Rider => "rider",
            Self::Driver => "driver",
            Self::Shift => "shift",
            Self::Turn => "turn",
            Self::LeftOut => "left-out",
        }
    }

    /// Reads what [`EndedBy::code`] wrote; what it does not know is nobody's to bring back.
    #[must_use]
    pub fn read(code: &str) -> Self {
        match code {
            "rider" => Self::Rider,
            "shift" => Self::Shift,
            "turn" => Self::Turn,
            "left-out" => Self::LeftOut,
            _ => Self::Driver,
        }
    }
}

/// When and where a seat is on the road; all that follows from two rosters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// The rider's leg date.
    pub day: i32,
    /// The driver's own leg date.
    pub driver_day: i32,
    /// When the rider gets in, from midnight of `day`; below 0 is the evening before.
    pub board_ds: i32,
    /// When the rider gets out, from midnight of `day`.
    pub alight_ds: i32,
    /// The meeting point; none is the rider's neighbourhood.
    pub stop: Option<i64>,
    pub boards_at: Millis,
    pub alights_at: Millis,
    /// When the driver sets out for this rider, and arrives.
    pub departs_at: Millis,
    pub arrives_at: Millis,
    /// The driver's whole way with this rider, in metres.
    pub metres: i32,
    /// Whether the rider could drive instead.
    pub swappable: bool,
}

/// One rider's seat on one dated leg.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    pub id: Uuid,
    pub request: RequestId,
    pub rider: CommuteId,
    pub driver: CommuteId,
    pub ride: Option<RideId>,
    pub leg: Leg,
    /// The day on which the rider's shift starts: of one shift there is one leg of each kind.
    pub shift_day: i32,
    pub times: Times,
    pub state: State,
    pub ended_by: Option<EndedBy>,
    /// Minutes that the rider is late, as they said.
    pub late: Option<i32>,
    /// Since when the rider stands where they are picked up.
    pub here_at: Option<Millis>,
    /// Whether it happened, as either says.
    pub rider_says: Option<bool>,
    pub driver_says: Option<bool>,
}

impl Seat {
    /// Whether it is agreed and still to come.
    #[must_use]
    pub fn is_to_come(&self, now: Millis) -> bool {
        self.state == State::Confirmed && self.times.boards_at > now
    }

    /// While the rider is on the road.
    #[must_use]
    pub fn riders_span(&self) -> (Millis, Millis) {
        (self.times.boards_at, self.times.alights_at)
    }

    /// While the driver is on the road for this rider.
    #[must_use]
    pub fn drivers_span(&self) -> (Millis, Millis) {
        (self.times.departs_at, self.times.arrives_at)
    }

    /// Whether this seat, which is held, keeps the owner of these commutes from being on the road of another seat in this span. All
    /// who are aboard one car share a road.
    #[must_use]
    pub fn is_in_the_way(&self, own: &[CommuteId], (from, until): (Millis, Millis), of: &Seat) -> bool {
        let drive = |seat: &Seat| (seat.driver, seat.leg, seat.times.driver_day);
        let meets = |(begins, ends): (Millis, Millis)| begins < until && ends > from;
        let rides = own.contains(&self.rider) && meets(self.riders_span());
        let drives = own.contains(&self.driver) && meets(self.drivers_span());
        drive(self) != drive(of) && (rides || drives)
    }

    /// Where it stands at `now`: what is agreed and over waits to be told whether it happened.
    #[must_use]
    pub fn stands(&self, now: Millis) -> State {
        match self.state {
            State::Confirmed if self.times.alights_at <= now => State::CompletedPendingValidation,
            state => state,
        }
    }
}

/// A leg on a rider's date, as people choose it.
pub type Pick = (Leg, i32);

/// What two commutes share by the facts of now.
#[derive(Debug)]
pub struct Shared<'a> {
    pub request: RequestId,
    pub rider: CommuteId,
    pub driver: CommuteId,
    pub pairing: Option<&'a Pairing>,
    /// The same with the roles changed, where that is possible.
    pub turned: Option<&'a Pairing>,
    /// For each of the rider's codes, how many days after its start it ends.
    pub ends: &'a [i32],
    /// For each of the driver's codes, the own trip to work and home.
    pub alone: &'a [[Trip; 2]],
    pub zone: Tz,
}

impl Shared<'_> {
    /// Every seat that the two could share and that is still to come, one for each leg of a shift.
    #[must_use]
    pub fn offers(&self, now: Millis) -> Vec<Seat> {
        let mut seats: Vec<Seat> = Vec::new();
        for ride in self.pairing.map_or(&[][..], |pairing| &pairing.rides) {
            let seat = self.seat(ride);
            let known = |other: &Seat| (other.leg, other.shift_day) == (seat.leg, seat.shift_day);
            if seat.times.boards_at > now && !seats.iter().any(known) {
                seats.push(seat);
            }
        }
        seats
    }

    /// The seats that were picked.
    ///
    /// # Errors
    /// The index of the first pick on which the two share nothing, or that has begun by `now`.
    pub fn picked(&self, picks: &[Pick], now: Millis) -> Result<Vec<Seat>, usize> {
        let offers = self.offers(now);
        let of = |seat: &Seat, pick: &Pick| (seat.leg, seat.times.day) == *pick;
        if let Some(index) = picks.iter().position(|pick| !offers.iter().any(|seat| of(seat, pick))) {
            return Err(index);
        }
        Ok(offers.into_iter().filter(|seat| picks.iter().any(|pick| of(seat, pick))).collect())
    }

    fn seat(&self, ride: &Ride) -> Seat {
        let starts_before = match ride.leg {
            Leg::Out => 0,
            Leg::Home => self.ends.get(usize::from(ride.rider_code)).copied().unwrap_or_default(),
        };
        Seat {
            id: Uuid::now_v7(),
            request: self.request,
            rider: self.rider,
            driver: self.driver,
            ride: None,
            leg: ride.leg,
            shift_day: ride.day - starts_before,
            times: self.times(ride),
            state: State::WaitingConfirmation,
            ended_by: None,
            late: None,
            here_at: None,
            rider_says: None,
            driver_says: None,
        }
    }

    fn times(&self, ride: &Ride) -> Times {
        let alone = self
            .alone
            .get(usize::from(ride.driver_code))
            .map_or(Trip { ds: 0, metres: 0 }, |ways| ways[usize::from(ride.leg == Leg::Home)]);
        let whole = ride.detour_ds.saturating_add_unsigned(alone.ds);
        let alight_ds = ride.board_ds.saturating_add_unsigned(ride.ride_ds);
        let (departs, arrives) = match ride.leg {
            Leg::Out => (ride.at_ds - whole, ride.at_ds),
            Leg::Home => (ride.at_ds, ride.at_ds + whole),
        };
        let driver_day = ride.day + i32::from(ride.day_offset);
        let at = |ds| instant(ride.day, ds, self.zone);
        let turned = |one: &Ride| {
            one.leg == ride.leg && one.day == driver_day && one.day + i32::from(one.day_offset) == ride.day
        };
        Times {
            day: ride.day,
            driver_day,
            board_ds: ride.board_ds,
            alight_ds,
            stop: if ride.meeting_point { i64::try_from(ride.stop.id).ok() } else { None },
            boards_at: at(ride.board_ds),
            alights_at: at(alight_ds),
            departs_at: at(departs.min(ride.board_ds)),
            arrives_at: at(arrives.max(alight_ds)),
            metres: ride.detour_metres.saturating_add_unsigned(alone.metres).max(0),
            swappable: self.turned.is_some_and(|pairing| pairing.rides.iter().any(turned)),
        }
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

/// One dated drive.
#[derive(Clone, Copy, Debug)]
pub struct Drive {
    pub id: RideId,
    pub carpool: crate::id::CarpoolId,
    pub region: crate::id::RegionId,
    pub commute: CommuteId,
    pub account: AccountId,
    pub leg: Leg,
    /// The driver's leg date.
    pub day: i32,
    pub starts_at: Millis,
    /// Minutes that the driver is late, as they said.
    pub late: Option<i32>,
    /// Since when the driver is there.
    pub here_at: Option<Millis>,
    /// How often something about it changed.
    pub changes: i32,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::HOUR;

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
    fn who_ended_a_seat_is_read_back() {
        for by in [EndedBy::Rider, EndedBy::Driver, EndedBy::Shift, EndedBy::Turn, EndedBy::LeftOut] {
            assert_eq!(EndedBy::read(by.code()), by);
        }
    }
}
