//! What was typed behind a command: words and `--name value` pairs; whatever is not known is refused.

use std::{collections::BTreeMap, str::FromStr};

use crate::{
    bounded::Text,
    l10n::{Locale, Value},
};

/// The arguments of one command.
#[derive(Debug, Default)]
pub struct Arguments {
    words: Vec<String>,
    values: BTreeMap<String, String>,
}

impl Arguments {
    /// Reads exactly so many words, pairs with these names and switches with those; the error says what is wrong.
    pub fn read(typed: &[&str], words: usize, pairs: &[&str], switches: &[&str]) -> Result<Self, String> {
        let mut read = Self::default();
        let mut typed = typed.iter();
        while let Some(word) = typed.next() {
            let (name, inline) =
                word.split_once('=').map_or((*word, None), |(name, value)| (name, Some(value)));
            let value = if !word.starts_with("--") {
                read.words.push((*word).to_owned());
                continue;
            } else if pairs.contains(&name) {
                let next = inline.or_else(|| typed.next().copied());
                next.ok_or_else(|| format!("{name} needs a value"))?
            } else if switches.contains(word) {
                "true"
            } else {
                return Err(format!("unknown: {word}"));
            };
            if read.values.insert(name.to_owned(), value.to_owned()).is_some() {
                return Err(format!("{name} was given twice"));
            }
        }
        match read.words.len() {
            count if count < words => Err("something is missing; see: miteinander help".to_owned()),
            count if count > words => Err(format!("too much: {}", read.words[words])),
            _ => Ok(read),
        }
    }

    /// The word at this position.
    pub fn word(&self, index: usize) -> &str {
        self.words.get(index).map_or("", String::as_str)
    }

    /// Whether a switch was set.
    pub fn is_set(&self, name: &str) -> bool {
        self.values.contains_key(name)
    }

    /// What was given for a name, if anything was.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }

    /// What was given for a name that has to be given.
    pub fn required(&self, name: &str) -> Result<&str, String> {
        self.value(name).ok_or_else(|| format!("{name} is missing"))
    }

    /// What was given for a name, as something else than a text.
    pub fn parsed<T: FromStr>(&self, name: &str) -> Result<Option<T>, String> {
        let unread = |value: &str| format!("{name}: {value:?} cannot be read");
        self.value(name).map(|value| value.parse().map_err(|_| unread(value))).transpose()
    }

    /// A text of so many characters that has to be given.
    pub fn text<const MIN: usize, const MAX: usize>(&self, name: &str) -> Result<String, String> {
        let text = Text::<MIN, MAX>::new(self.required(name)?);
        text.map(Text::into_string).map_err(|code| format!("{name}: {}", worded(&code)))
    }

    /// So many numbers, with commas between them.
    pub fn numbers<const N: usize>(&self, name: &str) -> Result<Option<[f64; N]>, String> {
        let Some(value) = self.value(name) else { return Ok(None) };
        let numbers: Vec<f64> = value.split(',').filter_map(|number| number.trim().parse().ok()).collect();
        let all = numbers.len() == value.split(',').count();
        let numbers = numbers.try_into().ok().filter(|_| all);
        numbers
            .map(Some)
            .ok_or_else(|| format!("{name} needs {N} numbers with commas between them, not {value:?}"))
    }
}

/// A field code of an input type in words for the operator.
pub fn worded(code: &str) -> String {
    let (code, limit) = code.split_once(':').unwrap_or((code, "0"));
    let limit = Value::from(limit.parse::<i64>().unwrap_or_default());
    Locale::negotiate("en").say(code, &[("limit", limit)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_pairs_and_switches_are_told_apart() {
        let typed = ["file.pbf", "--name", "sonnenau", "--scale=1.5", "--open"];
        let read = Arguments::read(&typed, 1, &["--name", "--scale"], &["--open"]).expect("good arguments");
        assert_eq!((read.word(0), read.required("--name")), ("file.pbf", Ok("sonnenau")));
        assert_eq!(read.parsed::<f64>("--scale"), Ok(Some(1.5)));
        assert!(read.is_set("--open"));
    }

    #[test]
    fn what_is_unknown_doubled_missing_or_too_much_is_refused() {
        let read = |typed: &[&str]| Arguments::read(typed, 1, &["--name"], &[]).map(|_| ());
        assert_eq!(read(&["a", "--nmae", "b"]), Err("unknown: --nmae".to_owned()));
        assert_eq!(read(&["a", "--name"]), Err("--name needs a value".to_owned()));
        assert_eq!(read(&["a", "--name", "b", "--name", "c"]), Err("--name was given twice".to_owned()));
        assert_eq!(read(&["a", "b"]), Err("too much: b".to_owned()));
        assert!(read(&[]).is_err());
    }

    #[test]
    fn numbers_come_with_commas_and_all_of_them_count() {
        let numbers = |value: &str| {
            Arguments::read(&["--around", value], 0, &["--around"], &[])
                .expect("a pair")
                .numbers::<3>("--around")
        };
        assert_eq!(numbers("47.8, 11.1,40"), Ok(Some([47.8, 11.1, 40.0])));
        assert!(numbers("47.8,11.1").is_err() && numbers("47.8,11.1,40,x").is_err());
    }
}
