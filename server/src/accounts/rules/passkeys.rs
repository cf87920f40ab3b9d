//! What passkeys may be used for and when, and that nobody locks themselves out.

use crate::{
    clock::{MINUTE, Millis},
    refusal::Refusal,
};

/// How long (milliseconds) a phone may take to answer a question.
pub const ANSWER_WITHIN: Millis = 5 * MINUTE;

/// After signing in nobody has to prove again for so long (milliseconds) who they are, except to delete themselves.
pub const FRESH: Millis = 10 * MINUTE;

/// The most passkeys of one account: far more than anybody has devices.
pub const MOST: usize = 20;

/// What a question was put for; its answer is good for nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A passkey for an account that is to be made.
    SignUp,
    /// A passkey for who came back with a code.
    Recover,
    /// One more passkey.
    Add,
    /// Showing a passkey: to sign in, or to prove again who one is.
    Show,
}

impl Purpose {
    /// The word in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::SignUp => "sign-up",
            Self::Recover => "recover",
            Self::Add => "add",
            Self::Show => "show",
        }
    }
}

/// Whether a session opened at this instant (milliseconds UTC) still speaks for its owner without another proof.
#[must_use]
pub fn is_fresh(opened_at: Millis, now: Millis) -> bool {
    now - opened_at < FRESH
}

/// Refuses one passkey too many.
///
/// # Errors
/// [`Refusal::TooManyPasskeys`] from [`MOST`] on.
pub fn check_room(having: usize) -> Result<(), Refusal> {
    if having >= MOST { Err(Refusal::TooManyPasskeys) } else { Ok(()) }
}

/// Refuses to remove the last way into an account. A recovery code is no such way: it is for one time only.
///
/// # Errors
/// [`Refusal::LastWayIn`] for the only passkey of an account without a passphrase.
pub fn check_another_way(passkeys: usize, has_passphrase: bool) -> Result<(), Refusal> {
    if passkeys > 1 || has_passphrase { Ok(()) } else { Err(Refusal::LastWayIn) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_way_in_stays() {
        assert_eq!(check_another_way(1, false), Err(Refusal::LastWayIn));
        assert_eq!(check_another_way(1, true), Ok(()));
        assert_eq!(check_another_way(2, false), Ok(()));
    }

    #[test]
    fn a_session_is_fresh_for_ten_minutes_and_twenty_passkeys_are_enough() {
        assert!(is_fresh(0, FRESH - 1));
        assert!(!is_fresh(0, FRESH));
        assert_eq!(check_room(MOST - 1), Ok(()));
        assert_eq!(check_room(MOST), Err(Refusal::TooManyPasskeys));
    }
}
