//! What somebody says, as it is sent.

use std::collections::BTreeMap;

use serde::Deserialize;
use utoipa::ToSchema;

use crate::{
    bounded::{ClockTime, LanguageTag, Text, Whole},
    error::{Error, Field},
    messages::{
        rules::phrases::{self, Gap},
        store::Said,
    },
};

/// Either a phrase or a text.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MessageText {
    phrase: Option<PhraseInput>,
    text: Option<Text<1, 1000>>,
    /// The language of the text.
    language: Option<LanguageTag>,
    /// The `seq` of the message that this one answers.
    reply_to: Option<Whole<1, 1_000_000_000>>,
}

/// A phrase, with exactly what its gaps want.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PhraseInput {
    code: Text<1, 60>,
    time: Option<ClockTime>,
    minutes: Option<Whole<1, 240>>,
    place: Option<Text<1, 80>>,
    count: Option<Whole<1, 50>>,
}

impl PhraseInput {
    fn given(&self) -> BTreeMap<String, String> {
        let all = [
            (Gap::Time, self.time.map(|time| time.to_string())),
            (Gap::Minutes, self.minutes.map(|minutes| minutes.get().to_string())),
            (Gap::Place, self.place.as_ref().map(Text::to_string)),
            (Gap::Count, self.count.map(|count| count.get().to_string())),
        ];
        all.into_iter().filter_map(|(gap, value)| Some((gap.name().to_owned(), value?))).collect()
    }

    fn read(&self) -> Result<Said, Error> {
        let unknown = || Error::field("phrase.code", "field-choice");
        let phrase = phrases::find(self.code.as_str()).ok_or_else(unknown)?;
        let parameters = self.given();
        let wanted = |gap: &&Gap| !parameters.contains_key(gap.name());
        let missing = phrase.gaps.iter().filter(wanted).map(|gap| (gap.name(), "field-missing"));
        let named = |name: &String| phrase.gaps.iter().any(|gap| gap.name() == name);
        let strange =
            parameters.keys().filter(|name| !named(name)).map(|name| (name.as_str(), "field-unknown"));
        let wrong: Vec<Field> =
            missing.chain(strange).map(|(name, code)| Field::new(format!("phrase.{name}"), code)).collect();
        if wrong.is_empty() {
            Ok(Said::Phrase { code: phrase.code.to_owned(), parameters })
        } else {
            Err(Error::Invalid(wrong))
        }
    }
}

impl MessageText {
    /// What is said, and which message it answers.
    pub fn read(self) -> Result<(Said, Option<i32>), Error> {
        let said = match (self.phrase, self.text, self.language) {
            (Some(phrase), None, None) => phrase.read()?,
            (None, Some(text), Some(language)) => {
                Said::Text { text: text.into_string(), language: language.into_string() }
            }
            (None, Some(_), None) => return Err(Error::field("language", "field-missing")),
            _ => return Err(Error::field("phrase", "field-phrase-or-text")),
        };
        Ok((said, self.reply_to.map(Whole::get)))
    }
}
