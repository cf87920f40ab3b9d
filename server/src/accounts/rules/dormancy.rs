//! Dormancy: nobody's data is kept for ever. Who stays away for 24 months is erased, after two warnings.

use crate::clock::{DAY, Millis};

/// After so long without a sign of life an account is erased, in milliseconds: 24 months.
pub const ERASED_AFTER: Millis = 730 * DAY;

/// So long before that the first warning goes out, in milliseconds.
pub const FIRST_WARNING: Millis = 60 * DAY;

/// So long before that the second one goes out, in milliseconds. No account is erased sooner than this after it, however
/// late the warning was.
pub const SECOND_WARNING: Millis = 30 * DAY;

/// What is to be done about somebody who stays away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nothing yet; look again at this instant (milliseconds UTC).
    Wait(Millis),
    /// Tell them for the first or the second time that they will be erased at this instant; look again at `next`.
    Warn {
        erased_at: Millis,
        next: Millis,
    },
    Erase,
}

/// The next step for who was last seen at `seen_at`, was warned so often since, and is due again at `due_at`. All instants
/// are milliseconds UTC.
#[must_use]
pub fn step(seen_at: Millis, warnings: i32, due_at: Option<Millis>, now: Millis) -> Step {
    let end = seen_at + ERASED_AFTER;
    let due = due_at.unwrap_or(end - FIRST_WARNING);
    if now < due {
        return Step::Wait(due);
    }
    match warnings {
        // Late, after a server stood still: the time between the warnings stays what it is.
        0 => {
            let next = (end - SECOND_WARNING).max(now + FIRST_WARNING - SECOND_WARNING);
            Step::Warn { erased_at: next + SECOND_WARNING, next }
        }
        1 => {
            let next = end.max(now + SECOND_WARNING);
            Step::Warn { erased_at: next, next }
        }
        _ => Step::Erase,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_warnings_sixty_and_thirty_days_before_the_end_of_24_months() {
        let first = 670 * DAY;
        assert_eq!(step(0, 0, None, first - 1), Step::Wait(first));
        assert_eq!(step(0, 0, None, first), Step::Warn { erased_at: 730 * DAY, next: 700 * DAY });
        assert_eq!(step(0, 1, Some(700 * DAY), 700 * DAY - 1), Step::Wait(700 * DAY));
        assert_eq!(
            step(0, 1, Some(700 * DAY), 700 * DAY),
            Step::Warn { erased_at: 730 * DAY, next: 730 * DAY }
        );
        assert_eq!(step(0, 2, Some(730 * DAY), 730 * DAY - 1), Step::Wait(730 * DAY));
        assert_eq!(step(0, 2, Some(730 * DAY), 730 * DAY), Step::Erase);
    }

    #[test]
    fn who_was_warned_late_has_as_long_as_anybody_else() {
        let late = 2_000 * DAY;
        assert_eq!(step(0, 0, None, late), Step::Warn { erased_at: late + 60 * DAY, next: late + 30 * DAY });
        assert_eq!(
            step(0, 1, Some(late), late),
            Step::Warn { erased_at: late + 30 * DAY, next: late + 30 * DAY }
        );
    }
}
