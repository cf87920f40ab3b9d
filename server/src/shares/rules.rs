//! What a link says of a ride, and how long; pure. Instants are milliseconds UTC, delays minutes.

use crate::clock::{HOUR, MINUTE, Millis};

/// So long after the arrival a link still says how it ended, in milliseconds.
pub const AFTERWARDS: Millis = 3 * HOUR;

/// Where a ride stands, as far as somebody elsewhere needs to know. The service follows nobody: what it does not hear
/// from those on the ride, it tells by the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Planned,
    /// So many minutes late, as the driver said.
    Late(i32),
    /// The driver is where they meet, as they said.
    Here,
    /// It has begun by the plan.
    UnderWay,
    /// It is over by the plan.
    ShouldHaveArrived,
    /// Those on it said that it happened.
    Arrived,
    Cancelled,
}

/// What is known of a ride.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    pub starts_at: Millis,
    pub ends_at: Millis,
    pub late: Option<i32>,
    pub here: bool,
    pub off: bool,
    pub happened: bool,
}

/// When the ride ends, with what the driver is late.
#[must_use]
pub fn arrives_at(known: &Known) -> Millis {
    known.ends_at + delay(known)
}

/// Whether a link to it leads nowhere any more.
#[must_use]
pub fn is_over(known: &Known, now: Millis) -> bool {
    arrives_at(known) + AFTERWARDS <= now
}

/// Where the ride stands at `now`.
#[must_use]
pub fn phase(known: &Known, now: Millis) -> Phase {
    if known.off {
        Phase::Cancelled
    } else if known.happened {
        Phase::Arrived
    } else if now >= arrives_at(known) {
        Phase::ShouldHaveArrived
    } else if now >= known.starts_at + delay(known) {
        Phase::UnderWay
    } else if known.here {
        Phase::Here
    } else {
        known.late.map_or(Phase::Planned, Phase::Late)
    }
}

fn delay(known: &Known) -> Millis {
    Millis::from(known.late.unwrap_or_default()) * MINUTE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ride_goes_from_planned_to_arrived_and_a_delay_moves_all_of_it() {
        let (starts_at, ends_at) = (100 * HOUR, 101 * HOUR);
        let known = Known { starts_at, ends_at, late: None, here: false, off: false, happened: false };
        let late = Known { late: Some(10), ..known };
        for (known, minutes, expected) in [
            (known, -30, Phase::Planned),
            (late, -30, Phase::Late(10)),
            (late, 5, Phase::Late(10)),
            (known, 5, Phase::UnderWay),
            (late, 10, Phase::UnderWay),
            (late, 65, Phase::UnderWay),
            (late, 70, Phase::ShouldHaveArrived),
            (known, 60, Phase::ShouldHaveArrived),
            (Known { here: true, ..known }, -1, Phase::Here),
            (Known { here: true, ..known }, 1, Phase::UnderWay),
            (Known { happened: true, ..known }, 61, Phase::Arrived),
            (Known { off: true, ..late }, -30, Phase::Cancelled),
        ] {
            assert_eq!(phase(&known, starts_at + minutes * MINUTE), expected, "{known:?} {minutes}");
        }
        assert!(!is_over(&late, ends_at + 3 * HOUR) && is_over(&late, ends_at + 3 * HOUR + 10 * MINUTE));
    }
}
