//! Requests: where one stands, what it says, and how long it waits.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    carpools::Legs,
    clock::{HOUR, Millis},
    id::{AccountId, CarpoolId, CommuteId, RegionId, RequestId},
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
    /// It is over; whether it happened nobody has said yet.
    CompletedPendingValidation,
    /// It happened.
    Validated,
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
            Self::CompletedPendingValidation => "COMPLETED_PENDING_VALIDATION",
            Self::Validated => "VALIDATED",
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
            "VALIDATED" => Self::Validated,
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
    /// Whether it holds for every later day that fits, too.
    pub ongoing: bool,
    /// The legs that were agreed on; none before.
    pub legs: Legs,
    /// The group that it belongs to; none before it is confirmed.
    pub carpool: Option<CarpoolId>,
}

impl Request {
    /// The other of the two.
    #[must_use]
    pub fn other(&self, of: AccountId) -> AccountId {
        if of == self.rider { self.driver } else { self.rider }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stored_state_and_phrase_is_read_back() {
        for state in [
            State::WaitingConfirmation,
            State::Confirmed,
            State::Cancelled,
            State::Declined,
            State::Expired,
            State::Validated,
        ] {
            assert_eq!(State::read(state.code()), state);
        }
        for phrase in [Phrase::MayIRideAlong, Phrase::ShallWeTry] {
            assert_eq!(Phrase::read(phrase.code()), phrase);
        }
    }
}
