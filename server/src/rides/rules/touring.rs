//! What a tour of several riders means for one of them: when and where they get in and out.

use chrono_tz::Tz;
use matching::{Carried, Leg, Tour};

use super::seat::{Seat, Times, instant};
use crate::clock::{HOUR, MINUTE, Millis};

/// So shortly before somebody gets in their car takes on nobody for whom they would have to stand elsewhere or at another
/// minute; in milliseconds.
pub const SETTLED: Millis = HOUR;

/// The times of a seat on a tour of its drive. `carried` is its rider on that tour.
#[must_use]
pub fn on_tour(seat: &Seat, tour: &Tour, carried: &Carried, zone: Tz) -> Times {
    let (day, driver_day) = (seat.times.day, seat.times.driver_day);
    let (departs, arrives) = match seat.leg {
        Leg::Out => (tour.at_ds - tour.whole_ds, tour.at_ds),
        Leg::Home => (tour.at_ds, tour.at_ds + tour.whole_ds),
    };
    let (boards_at, alights_at) =
        (instant(day, carried.board_ds, zone), instant(day, carried.alight_ds, zone));
    Times {
        board_ds: carried.board_ds,
        alight_ds: carried.alight_ds,
        stop: if carried.meeting_point { i64::try_from(carried.stop.id).ok() } else { None },
        boards_at,
        alights_at,
        departs_at: instant(driver_day, departs, zone).min(boards_at),
        arrives_at: instant(driver_day, arrives, zone).max(alights_at),
        metres: tour.whole_metres.max(0),
        ..seat.times
    }
}

/// Whether anybody would stand somewhere else, or at another minute.
#[must_use]
pub fn differs(a: &Times, b: &Times) -> bool {
    let shown = |times: &Times| (times.stop, times.boards_at.div_euclid(MINUTE));
    shown(a) != shown(b)
}

/// Whether those aboard may be moved to these times at `now`: nobody is on the road yet, and whoever is about to get in
/// stands where they stand.
#[must_use]
pub fn may_move(moves: &[(Times, Times)], now: Millis) -> bool {
    moves.iter().all(|(from, to)| {
        let soon = from.boards_at.min(to.boards_at) <= now + SETTLED;
        from.boards_at > now && !(soon && differs(from, to))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times(boards_at: Millis) -> Times {
        Times {
            day: 0,
            driver_day: 0,
            board_ds: 0,
            alight_ds: 0,
            stop: None,
            boards_at,
            alights_at: boards_at + HOUR,
            departs_at: boards_at,
            arrives_at: boards_at + HOUR,
            metres: 0,
            swappable: false,
        }
    }

    #[test]
    fn who_is_about_to_get_in_is_not_moved_and_who_is_on_the_road_least_of_all() {
        let now = 100 * HOUR;
        let later = |by: Millis| times(now + by);
        assert!(may_move(&[(later(3 * HOUR), later(2 * HOUR))], now));
        assert!(!may_move(&[(later(3 * HOUR), later(HOUR))], now), "the new time is too soon to be heard of");
        assert!(!may_move(&[(later(HOUR), later(3 * HOUR))], now));
        assert!(may_move(&[(later(HOUR), later(HOUR + MINUTE - 1))], now), "no clock shows it");
        assert!(!may_move(&[(later(3 * HOUR), later(2 * HOUR)), (later(-1), later(-1))], now));
        assert!(differs(&later(0), &Times { stop: Some(1), ..later(0) }), "another place is a move");
    }
}
