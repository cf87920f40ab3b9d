//! The phrases: what can be said without writing. A phrase travels as its code and what stands in its gaps, and is worded
//! for each reader by Fluent (`phrase-<code>`), so that nothing is lost on the way between two languages.

use serde::Serialize;
use utoipa::ToSchema;

/// What stands in a gap of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Gap {
    /// A time on the region's clock.
    Time,
    /// Minutes, 1 to 240.
    Minutes,
    /// A place or a thing, in the writer's own words.
    Place,
    /// How many.
    Count,
}

impl Gap {
    /// Its name on the wire and in Fluent.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Minutes => "minutes",
            Self::Place => "place",
            Self::Count => "count",
        }
    }

    /// The gap of this name.
    #[must_use]
    pub fn read(name: &str) -> Option<Self> {
        [Self::Time, Self::Minutes, Self::Place, Self::Count].into_iter().find(|gap| gap.name() == name)
    }

    /// Whether a number stands there, which decides about plurals.
    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(self, Self::Minutes | Self::Count)
    }
}

/// One phrase.
#[derive(Clone, Copy, Debug)]
pub struct Phrase {
    /// What is stored, and travels.
    pub code: &'static str,
    /// What it is about, as the chooser sorts them.
    pub about: &'static str,
    pub gaps: &'static [Gap],
    /// The codes of those that answer it with one tap.
    pub answers: &'static [&'static str],
}

const fn phrase(
    code: &'static str,
    about: &'static str,
    gaps: &'static [Gap],
    answers: &'static [&'static str],
) -> Phrase {
    Phrase { code, about, gaps, answers }
}

/// The phrase of this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Phrase> {
    PHRASES.iter().find(|phrase| phrase.code == code)
}

use Gap::{Count, Minutes, Place, Time};

/// All of them, in the order in which they are offered.
pub const PHRASES: &[Phrase] = &[
    phrase("when-where", "time", &[], &["meet-time-place", "meet-at-time", "meet-at-place", "say-later"]),
    phrase("meet-time-place", "time", &[Time, Place], &["ok", "earlier-please", "later-please", "cannot"]),
    phrase("meet-at-time", "time", &[Time], &["ok", "earlier-please", "later-please", "cannot"]),
    phrase("leave-at-time", "time", &[Time], &["ok", "earlier-please", "later-please", "cannot"]),
    phrase("earlier-please", "time", &[Minutes], &["ok", "cannot"]),
    phrase("later-please", "time", &[Minutes], &["ok", "cannot"]),
    phrase("ends-when", "time", &[], &["ends-at-time", "say-later"]),
    phrase("ends-at-time", "time", &[Time], &["thanks"]),
    phrase("meet-at-place", "place", &[Place], &["ok", "cannot"]),
    phrase("where-are-you", "place", &[], &["am-here", "am-at-place", "on-my-way", "late-minutes"]),
    phrase("am-here", "place", &[], &["on-my-way", "cannot-find", "thanks"]),
    phrase("am-at-place", "place", &[Place], &["on-my-way", "cannot-find", "thanks"]),
    phrase("cannot-find", "place", &[], &["am-at-place", "wait-there", "call-me"]),
    phrase("wait-there", "place", &[], &["ok", "thanks"]),
    phrase("which-entrance", "place", &[], &["am-at-place", "meet-at-place"]),
    phrase("how-to-get-there", "place", &[], &["walk-from-place", "pick-up", "no-idea"]),
    phrase("walk-from-place", "place", &[Place, Minutes], &["thanks"]),
    phrase("pick-up", "place", &[], &["thanks", "no-thanks"]),
    phrase("on-my-way", "late", &[], &["ok"]),
    phrase("late-minutes", "late", &[Minutes], &["no-problem", "cannot-wait", "start-without"]),
    phrase("bus-late", "late", &[], &["no-problem", "cannot-wait"]),
    phrase("no-problem", "late", &[], &["thanks"]),
    phrase("cannot-wait", "late", &[], &["ok"]),
    phrase("start-without", "late", &[], &["ok"]),
    phrase("coming", "coming", &[], &["good", "see-you"]),
    phrase("cannot-today", "coming", &[], &["pity", "next-time"]),
    phrase("coming-with", "coming", &[Count], &["good"]),
    phrase("may-bring-friend", "coming", &[], &["yes", "no"]),
    phrase("children-welcome", "coming", &[], &["yes", "no"]),
    phrase("weather-off", "coming", &[], &["pity", "next-time"]),
    phrase("what-to-bring", "bring", &[], &["bring-nothing", "bring-thing"]),
    phrase("bring-nothing", "bring", &[], &["thanks"]),
    phrase("bring-thing", "bring", &[Place], &["ok"]),
    phrase("what-does-it-cost", "bring", &[], &["costs-nothing", "costs-euros"]),
    phrase("costs-nothing", "bring", &[], &["thanks"]),
    phrase("costs-euros", "bring", &[Count], &["ok"]),
    phrase("speak-slowly", "language", &[], &["ok"]),
    phrase("did-not-understand", "language", &[], &["say-later", "call-me"]),
    phrase("learning-german", "language", &[], &["good"]),
    phrase("who-speaks", "language", &[Place], &["yes", "no"]),
    phrase("thanks", "thanks", &[], &["welcome"]),
    phrase("thanks-for-help", "thanks", &[], &["welcome"]),
    phrase("was-nice", "thanks", &[], &["was-nice-too", "next-time"]),
    phrase("was-nice-too", "thanks", &[], &["see-you"]),
    phrase("welcome", "thanks", &[], &[]),
    phrase("see-you", "thanks", &[], &[]),
    phrase("next-time", "thanks", &[], &["see-you"]),
    phrase("yes", "answer", &[], &["thanks"]),
    phrase("no", "answer", &[], &["ok"]),
    phrase("ok", "answer", &[], &[]),
    phrase("good", "answer", &[], &[]),
    phrase("maybe", "answer", &[], &["ok"]),
    phrase("cannot", "answer", &[], &["ok", "pity"]),
    phrase("pity", "answer", &[], &[]),
    phrase("no-thanks", "answer", &[], &["ok"]),
    phrase("say-later", "answer", &[], &["ok"]),
    phrase("no-idea", "answer", &[], &["ok"]),
    phrase("wheelchair", "safety", &[], &["yes", "no"]),
    phrase("call-me", "safety", &[], &["ok", "cannot"]),
    phrase("feel-unsafe", "safety", &[], &["am-coming", "call-112"]),
    phrase("am-coming", "safety", &[], &["thanks"]),
    phrase("call-112", "safety", &[], &["ok"]),
    phrase("home-safe", "safety", &[], &["good"]),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::l10n::{LANGUAGES, Locale, Value};

    #[test]
    fn every_phrase_is_worded_in_every_language_with_all_that_stands_in_its_gaps() {
        for language in LANGUAGES {
            let locale = Locale::negotiate(language);
            assert_eq!(locale.tag(), *language);
            for phrase in PHRASES {
                for number in [1_i64, 2, 5, 11, 21, 100] {
                    let value = |gap: &Gap| match gap {
                        gap if gap.is_number() => Value::from(number),
                        Gap::Time => Value::from("05:20"),
                        _ => Value::from("Kirche"),
                    };
                    let arguments: Vec<(&str, Value)> =
                        phrase.gaps.iter().map(|gap| (gap.name(), value(gap))).collect();
                    let text = locale.find(&format!("phrase-{}", phrase.code), &arguments);
                    let text = text.unwrap_or_else(|| panic!("{language} has no phrase-{}", phrase.code));
                    assert!(!text.contains('$') && !text.contains("{"), "{language}: {text}");
                    for (gap, wanted) in [(Time, "05:20"), (Place, "Kirche")] {
                        assert_eq!(phrase.gaps.contains(&gap), text.contains(wanted), "{language}: {text}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_answer_is_a_phrase_and_no_code_is_there_twice() {
        let codes: BTreeSet<&str> = PHRASES.iter().map(|phrase| phrase.code).collect();
        assert_eq!(codes.len(), PHRASES.len());
        for phrase in PHRASES {
            assert!(phrase.answers.iter().all(|answer| codes.contains(answer)), "{}", phrase.code);
        }
    }
}
