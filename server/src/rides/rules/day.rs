//! The day of a ride: what can be done about it when, and what its people say about it afterwards.

use super::{request::State, seat::Seat};
use crate::clock::{DAY, HOUR, Millis};

/// How long before somebody gets in the taps "late" and "here" make sense, in milliseconds.
pub const BEFORE: Millis = 3 * HOUR;

/// How long after somebody should have got out they can still say so, in milliseconds.
pub const AFTER: Millis = 3 * HOUR;

/// How long people may say whether it happened; after that it counts as happened. In milliseconds.
pub const MEMORY: Millis = 3 * DAY;

/// Rides are forgotten so long after their date, in milliseconds. Source: trust.md, retention.
pub const KEPT: Millis = 30 * DAY;

/// The lines of monthly sheets are forgotten so long after their date, in milliseconds: a month can be read, and printed, for
/// two months after its end.
pub const KEPT_LINES: Millis = 100 * DAY;

/// What can be done about a seat or a drive at a moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Can {
    /// Not come along, or not drive.
    pub cancel: bool,
    /// Say that one is late, or there.
    pub tell: bool,
    /// Say whether it happened.
    pub judge: bool,
}

/// What can be done at `now` about these seats, all of one drive and those that concern the asker.
#[must_use]
pub fn can(seats: &[Seat], now: Millis) -> Can {
    let held = || seats.iter().filter(|seat| seat.state == State::Confirmed);
    Can {
        cancel: held().any(|seat| seat.times.alights_at > now),
        tell: held().any(|seat| seat.times.boards_at - BEFORE <= now && now < seat.times.alights_at + AFTER),
        judge: seats.iter().any(|seat| can_be_judged(seat, now)),
    }
}

/// Where a ride stands for those whose seats these are: what is agreed counts before what is over, and that before what was
/// cancelled.
#[must_use]
pub fn standing(own: &[Seat], now: Millis) -> State {
    let order = [State::Confirmed, State::CompletedPendingValidation, State::Validated];
    let stand = |state: &State| own.iter().any(|seat| seat.stands(now) == *state);
    order.into_iter().find(stand).unwrap_or(State::Cancelled)
}

/// Whether it can be said, or said otherwise, that this seat was taken.
#[must_use]
pub fn can_be_judged(seat: &Seat, now: Millis) -> bool {
    let over = seat.times.alights_at;
    let denied = seat.state == State::Cancelled && (seat.rider_says.is_some() || seat.driver_says.is_some());
    (over <= now && now < over + MEMORY)
        && (matches!(seat.state, State::Confirmed | State::Validated) || denied)
}

/// What becomes of a seat after what its two say: "it did not happen" by either is believed.
#[must_use]
pub fn verdict(rider_says: Option<bool>, driver_says: Option<bool>) -> Option<State> {
    match (rider_says, driver_says) {
        (Some(false), _) | (_, Some(false)) => Some(State::Cancelled),
        (Some(true), _) | (_, Some(true)) => Some(State::Validated),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_no_is_believed_and_one_yes_is_enough() {
        assert_eq!(verdict(None, None), None);
        assert_eq!(verdict(Some(true), None), Some(State::Validated));
        assert_eq!(verdict(None, Some(true)), Some(State::Validated));
        assert_eq!(verdict(Some(true), Some(false)), Some(State::Cancelled));
        assert_eq!(verdict(Some(false), Some(true)), Some(State::Cancelled));
    }
}
