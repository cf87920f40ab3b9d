//! Words: one Fluent catalogue a language, and the chain of languages that one reader reads.

use std::{
    borrow::Cow,
    cell::RefCell,
    collections::{BTreeMap, HashMap},
    sync::{Arc, LazyLock},
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

#[derive(RustEmbed)]
#[folder = "../locales"]
struct Files;

/// The languages on offer, in the order of need; each is complete.
pub const LANGUAGES: &[&str] = &["de", "de-simple", "en", "uk", "ar", "tr", "ru", "vi", "fa", "fr"];

struct Catalogue {
    tags: Vec<LanguageIdentifier>,
    bundles: BTreeMap<String, FluentBundle<FluentResource>>,
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue {
    tags: LANGUAGES.iter().filter_map(|tag| tag.parse().ok()).collect(),
    bundles: LANGUAGES.iter().map(|tag| ((*tag).to_owned(), bundle(tag))).collect(),
});

fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    let prefix = format!("{language}/");
    for file in Files::iter().filter(|file| file.starts_with(&prefix)) {
        let Some(text) = Files::get(&file) else { continue };
        let text = String::from_utf8_lossy(&text.data).into_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(whole, errors)| {
            tracing::error!(%file, ?errors, "a catalogue has errors");
            whole
        });
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(%file, ?errors, "a message is given twice");
        }
    }
    bundle
}

/// What one reader reads: their language first, then what may stand in for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale(Arc<[&'static str]>);

static GERMAN: LazyLock<Arc<[&'static str]>> = LazyLock::new(|| Arc::new(["de"]));

impl Default for Locale {
    fn default() -> Self {
        Self(Arc::clone(&GERMAN))
    }
}

/// The most headers whose outcome is remembered on each thread; browsers send a few dozen different ones.
const MOST_REMEMBERED: usize = 256;

/// The longest header that is remembered, in bytes.
const LONGEST_REMEMBERED: usize = 128;

thread_local! {
    /// Negotiating anew for each request costs more than answering from kept bytes.
    static REMEMBERED: RefCell<HashMap<Box<str>, Locale>> = RefCell::default();
}

impl Locale {
    /// From an `Accept-Language` header or a language tag; German where nothing fits.
    pub fn negotiate(accepted: &str) -> Self {
        let known = REMEMBERED.with_borrow(|remembered| remembered.get(accepted).cloned());
        known.unwrap_or_else(|| {
            let new = Self::negotiate_anew(accepted);
            REMEMBERED.with_borrow_mut(|remembered| remember(remembered, accepted, &new));
            new
        })
    }

    fn negotiate_anew(accepted: &str) -> Self {
        let wanted = parse_accepted_languages(accepted);
        let german: LanguageIdentifier = unic_langid::langid!("de");
        let chosen =
            negotiate_languages(&wanted, &CATALOGUE.tags, Some(&german), NegotiationStrategy::Filtering);
        let known = |tag: &&LanguageIdentifier| LANGUAGES.iter().copied().find(|l| **l == tag.to_string());
        Self(chosen.iter().filter_map(known).collect())
    }

    /// The language that is read first.
    pub fn tag(&self) -> &'static str {
        self.0.first().copied().unwrap_or("de")
    }

    /// The message, worded; where no catalogue has it, its id (a test holds that this never happens).
    pub fn say(&self, id: &str, arguments: &[(impl AsRef<str>, Value)]) -> String {
        self.find(id, arguments).unwrap_or_else(|| id.to_owned())
    }

    /// The message, if a catalogue has it.
    pub fn find(&self, id: &str, arguments: &[(impl AsRef<str>, Value)]) -> Option<String> {
        self.0.iter().find_map(|language| {
            let bundle = CATALOGUE.bundles.get(*language)?;
            let pattern = bundle.get_message(id)?.value()?;
            let mut errors = Vec::new();
            let arguments = fluent_arguments(arguments);
            let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
            Some(text)
        })
    }
}

fn remember(remembered: &mut HashMap<Box<str>, Locale>, accepted: &str, locale: &Locale) {
    if accepted.len() > LONGEST_REMEMBERED {
        return;
    }
    // Whoever sends ever new headers gains nothing by it and costs no memory.
    if remembered.len() >= MOST_REMEMBERED {
        remembered.clear();
    }
    remembered.insert(accepted.into(), locale.clone());
}

/// No arguments.
pub const NONE: &[(&str, Value)] = &[];

/// A value that goes into a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Number(f64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    #[allow(clippy::cast_precision_loss)]
    fn from(number: i64) -> Self {
        Self::Number(number as f64)
    }
}

fn fluent_arguments<'a>(arguments: &'a [(impl AsRef<str>, Value)]) -> FluentArgs<'a> {
    let mut all = FluentArgs::new();
    for (name, value) in arguments {
        let value = match value {
            Value::Text(text) => FluentValue::String(Cow::Borrowed(text.as_str())),
            Value::Number(number) => FluentValue::from(*number),
        };
        all.set(name.as_ref().to_owned(), value);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_of_a_header_is_what_was_negotiated_and_stays_bounded() {
        for round in 0..3 {
            for number in 0..2 * MOST_REMEMBERED {
                let accepted = format!("xx-{number}, tr;q=0.8, en;q=0.5");
                assert_eq!(
                    Locale::negotiate(&accepted),
                    Locale::negotiate_anew(&accepted),
                    "{accepted}, round {round}"
                );
            }
        }
        Locale::negotiate(&"a".repeat(LONGEST_REMEMBERED + 1));
        REMEMBERED.with_borrow(|remembered| {
            assert!(remembered.len() <= MOST_REMEMBERED);
            assert!(remembered.keys().all(|accepted| accepted.len() <= LONGEST_REMEMBERED));
        });
        assert_eq!(Locale::negotiate("tr").tag(), "tr");
        assert_eq!(Locale::negotiate("ja").tag(), "de");
    }

    #[test]
    fn easy_german_is_for_who_asks_for_it_and_speaks_german_where_it_counts() {
        for (asked, first) in [
            ("de", "de"),
            ("de-AT,de;q=0.9,en;q=0.5", "de"),
            ("de-simple", "de-simple"),
            ("de-simple, de;q=0.5", "de-simple"),
            ("fa-IR,fa;q=0.9", "fa"),
            ("ru-UA", "ru"),
            ("fr-TN,fr;q=0.9,ar;q=0.5", "fr"),
            ("vi-VN", "vi"),
        ] {
            assert_eq!(Locale::negotiate(asked).tag(), first, "{asked}");
        }
        let told = |count: i64| Locale::negotiate("de-simple").say("days-count", &[("count", count.into())]);
        let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!((plain(told(1)), plain(told(2))), ("1 Tag".to_owned(), "2 Tage".to_owned()));
        let days = |count: i64| plain(Locale::negotiate("ru").say("days-count", &[("count", count.into())]));
        assert_eq!([days(1), days(3), days(5)], ["1 день", "3 дня", "5 дней"]);
    }
}
