//! What of an activity goes into a calendar file.

use crate::clock::Millis;

/// A text with one kind of line break and no other mark that a calendar program may take for one: carriage return, vertical
/// tab, form feed, next line, and the separators of Unicode become a plain line break, everything else unseen goes.
#[must_use]
pub fn plain_breaks(text: &str) -> String {
    let joined = text.replace("\r\n", "\n");
    let breaks = |c: char| matches!(c, '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let one = joined.chars().map(|c| if breaks(c) { '\n' } else { c });
    one.filter(|c| matches!(c, '\n' | '\t') || !c.is_control()).collect()
}

/// How often an activity changed, as a calendar program counts: it only takes in a file whose number is higher. In
/// seconds between posting and the last change, both milliseconds UTC.
#[must_use]
pub fn sequence(created_at: Millis, updated_at: Millis) -> i64 {
    ((updated_at - created_at) / 1000).clamp(0, i64::from(i32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_break_is_a_plain_one_and_nothing_unseen_is_left() {
        assert_eq!(plain_breaks("a\r\nb\rc\u{2028}d\u{85}e\u{b}f"), "a\nb\nc\nd\ne\nf");
        assert_eq!(plain_breaks("a\u{0}\u{1b}b\tc"), "ab\tc");
    }

    #[test]
    fn a_later_change_counts_more_and_never_below_nothing() {
        assert_eq!(sequence(1_000, 1_000), 0);
        assert!(sequence(1_000, 3_000) > sequence(1_000, 2_000));
        assert_eq!(sequence(2_000, 1_000), 0);
    }
}
