//! What an agreement's rides should be, and what has to change so that they are: the one place that decides it.

use super::{
    request::State,
    seat::{EndedBy, Seat, Times},
    touring::differs,
};
use crate::{carpools::Legs, clock::Millis};

/// Days for which rides are made: shifts that start today or on one of the 27 days after.
pub const DAYS_AHEAD: i32 = 28;

/// What two people have agreed on.
#[derive(Clone, Copy, Debug)]
pub struct Agreement {
    /// Whether a day that fits only later is meant, too.
    pub ongoing: bool,
    /// The legs that were agreed on.
    pub legs: Legs,
}

/// What has to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A day fits that did not before.
    Add(Seat),
    /// A ride is at another time or place. It is worth telling where a clock would show it.
    Move { seat: Seat, to: Times, told: bool },
    /// The two share it no longer.
    Drop(Seat),
    /// What was dropped fits again.
    Restore { seat: Seat, to: Times },
}

impl Change {
    /// The seat that it is about, as it should be.
    #[must_use]
    pub fn seat(&self) -> &Seat {
        match self {
            Self::Add(seat) | Self::Drop(seat) | Self::Move { seat, .. } | Self::Restore { seat, .. } => seat,
        }
    }
}

/// What has to change in the rides of an agreement. `offers` are all legs that the two could share from now on, `kept` is
/// what is stored, `today` is the region's local date.
///
/// What people decided stands: a seat that somebody cancelled, declined or left out never comes back by itself, and what has
/// begun stays as it is.
#[must_use]
pub fn changes(agreement: Agreement, offers: &[Seat], kept: &[Seat], today: i32, now: Millis) -> Vec<Change> {
    let offer_of = |seat: &Seat| offers.iter().find(|offer| same_leg(offer, seat));
    let of_kept = kept.iter().filter_map(|seat| change_of(seat, offer_of(seat), now));
    let is_new = |offer: &&Seat| {
        agreement.ongoing
            && agreement.legs.has(offer.leg)
            && (today..today + DAYS_AHEAD).contains(&offer.shift_day)
            && !kept.iter().any(|seat| same_leg(seat, offer))
    };
    let added = offers.iter().filter(is_new).map(|offer| Change::Add(*offer));
    of_kept.chain(added).collect()
}

fn same_leg(a: &Seat, b: &Seat) -> bool {
    (a.leg, a.shift_day) == (b.leg, b.shift_day)
}

fn change_of(seat: &Seat, offer: Option<&Seat>, now: Millis) -> Option<Change> {
    match (seat.state, seat.ended_by, offer) {
        (State::Confirmed, _, None) if seat.is_to_come(now) => Some(Change::Drop(*seat)),
        (State::Confirmed, _, Some(offer)) if seat.is_to_come(now) && seat.times != offer.times => {
            Some(Change::Move { seat: *seat, to: offer.times, told: differs(&seat.times, &offer.times) })
        }
        (State::Cancelled, Some(EndedBy::Shift), Some(offer)) => {
            Some(Change::Restore { seat: *seat, to: offer.times })
        }
        _ => None,
    }
}

#[cfg(test)]
mod cases;
#[cfg(test)]
mod two;
