//! How wrong guesses slow down: five are free, then each doubles the wait.

use crate::clock::{Millis, SECOND};

/// Wrong guesses without a wait.
pub const FREE: i32 = 5;

/// The longest wait, in seconds.
pub const LONGEST_SECONDS: i64 = 300;

/// How long (milliseconds) nobody may guess after so many failures: 0 for the first five, then 1, 2, 4 ... 300 s.
#[must_use]
pub fn wait_after(failures: i32) -> Millis {
    let beyond = failures - FREE;
    if beyond <= 0 {
        return 0;
    }
    let doubled = 1_i64.checked_shl(u32::try_from(beyond - 1).unwrap_or(0)).unwrap_or(LONGEST_SECONDS);
    let seconds = if beyond > 9 { LONGEST_SECONDS } else { doubled.min(LONGEST_SECONDS) };
    seconds * SECOND
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_guesses_are_free_and_then_the_wait_doubles_up_to_five_minutes() {
        let seconds: Vec<_> = (4..16).map(|n| wait_after(n) / SECOND).collect();
        assert_eq!(seconds, [0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300]);
        assert_eq!(wait_after(i32::MAX) / SECOND, 300);
    }

    #[test]
    fn of_a_thousand_guesses_at_most_forty_are_evaluated_in_an_hour() {
        let (mut clock, mut evaluated) = (0, 0);
        while clock < 3_600 * SECOND && evaluated < 1_000 {
            evaluated += 1;
            clock += wait_after(evaluated);
        }
        assert!(evaluated <= 40, "{evaluated}");
    }
}
