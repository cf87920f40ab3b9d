//! Puts the reasons of a match into the reader's language.

use chrono::Datelike;
use matching::Reason;

use crate::{
    carpools::rules::commute::date_of,
    l10n::{Locale, NONE, Value},
};

/// Dates that a sentence names; the others are counted.
const NAMED: usize = 3;

/// The words for one match and one reader.
pub struct Words<'a> {
    pub locale: &'a Locale,
    /// Whether the reader drives.
    pub drives: bool,
    /// The other's first name.
    pub name: &'a str,
}

impl Words<'_> {
    /// A reason as a sentence.
    pub fn reason(&self, reason: &Reason) -> String {
        let reader = if self.drives { "driver" } else { "rider" };
        let mut with: Vec<(&str, Value)> = vec![("reader", reader.into()), ("name", self.name.into())];
        match reason {
            Reason::BothWays { shared, of } | Reason::OneWay { shared, of, .. } => {
                with.extend([("shared", number(*shared)), ("of", number(*of))]);
            }
            Reason::Detour { minutes }
            | Reason::Early { minutes }
            | Reason::Wait { minutes }
            | Reason::Walk { minutes } => with.push(("minutes", number(*minutes))),
            Reason::NoRide { days, .. } => with.push(("dates", dates(self.locale, days).into())),
            Reason::OverMidnight | Reason::Approximate => {}
        }
        self.locale.say(&format!("reason-{}", reason.code()), &with)
    }
}

/// Some dates in words: the first few by weekday and date, the rest counted.
fn dates(locale: &Locale, days: &[i32]) -> String {
    let one = |day: &i32| {
        let date = date_of(*day);
        let weekday = locale.say(&format!("roster-weekday-{}", date.weekday().number_from_monday()), NONE);
        let with =
            [("weekday", weekday.into()), ("day", number(date.day())), ("month", number(date.month()))];
        locale.say("roster-date-short", &with)
    };
    let named: Vec<String> = days.iter().take(NAMED).map(one).collect();
    // A space of its own, because Fluent cuts them off at the end of a message.
    let named = named.join(&format!("{} ", locale.say("roster-comma", NONE)));
    match days.len().saturating_sub(NAMED) {
        0 => named,
        more => locale.say("roster-dates-and-more", &[("dates", named.into()), ("more", count(more))]),
    }
}

/// What a change of one's own limit would bring.
pub fn change(locale: &Locale, limit: &str, value: u16, matches: usize) -> String {
    let id = format!("why-own-{}", limit.replace('_', "-"));
    locale.say(&id, &[("value", i64::from(value).into()), ("matches", count(matches))])
}

/// What keeps others away.
pub fn others(locale: &Locale, code: &str, at_least: u8) -> String {
    locale.say(&format!("why-others-{code}"), &[("people", i64::from(at_least).into())])
}

fn number(value: u32) -> Value {
    i64::from(value).into()
}

fn count(value: usize) -> Value {
    i64::try_from(value).unwrap_or(i64::MAX).into()
}
