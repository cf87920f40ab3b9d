//! Nothing is left in English by mistake, and nobody is spoken to in a way the house has given up.

use super::{
    plain,
    texts::{GAP, Text},
};
use crate::{files, nothing_found};

/// The service is called the same everywhere.
const OUR_NAME: &str = "Miteinander";

/// Spelt as in English all the same. A text without a letter needs no word here.
const ALIKE: [(&str, &[&str]); 4] = [
    ("de", &["Name", "Sport"]),
    ("de-simple", &["Name", "Sport"]),
    ("fr", &["Contact", "Conversation", "Conversations", "Date", "Minutes", "Sport"]),
    ("tr", &["\u{FFFC} kilometre"]),
];

/// Whether there is anything to translate beside our name and what is filled in.
fn says_something(text: &Text) -> bool {
    text.says.replace(OUR_NAME, "").chars().any(|c| c.is_alphabetic() && c != GAP)
}

/// What `language` says in the very words of English.
fn left_over(english: &[Text], language: &str, texts: &[Text]) -> Vec<String> {
    let alike = ALIKE.iter().find(|(name, _)| *name == language).map_or(&[][..], |(_, words)| words);
    let same = |text: &&Text| english.iter().any(|source| source.id == text.id && source.says == text.says);
    let left =
        texts.iter().filter(same).filter(|text| says_something(text) && !alike.contains(&text.says.as_str()));
    left.map(|text| format!("{language}: {} = {}", text.id, text.says)).collect()
}

#[test]
fn nothing_is_left_in_english() {
    let english = super::texts_of("en");
    let others = files::folders_in("locales").into_iter().filter(|language| language != "en");
    let findings: Vec<String> =
        others.flat_map(|language| left_over(&english, &language, &super::texts_of(&language))).collect();
    nothing_found("the same as in English: translate it, or name it in ALIKE", &findings);
}

/// Ukrainian «ви» stands for everybody, and is small unless a sentence begins with it.
fn capital_you(text: &Text) -> Vec<String> {
    let you = |word: &&str| ["Ви", "Вас", "Вам", "Вами"].contains(word) || word.starts_with("Ваш");
    let inside = plain::sentences(&text.says).into_iter().flat_map(|sentence| {
        let words =
            plain::words(&sentence).skip(1).map(|word| word.trim_matches(|c: char| !c.is_alphabetic()));
        words.filter(you).map(|word| format!("{}: {word}", text.id)).collect::<Vec<_>>()
    });
    inside.collect()
}

#[test]
fn ukrainian_speaks_to_everybody_in_small_letters() {
    let findings: Vec<String> = super::texts_of("uk").iter().flat_map(capital_you).collect();
    nothing_found("«ви» and «ваш» are small inside a sentence", &findings);
}

/// French puts a space before its signs that no line may break at.
fn loose_signs(text: &Text) -> Vec<String> {
    let loose = [" :", " ;", " ?", " !", " »", "« "].into_iter().filter(|sign| text.says.contains(sign));
    loose.map(|sign| format!("{}: “{sign}”", text.id)).collect()
}

#[test]
fn french_signs_stay_with_their_words() {
    let findings: Vec<String> = super::texts_of("fr").iter().flat_map(loose_signs).collect();
    nothing_found("a no-break space (U+00A0) belongs before : ; ? ! » and behind «", &findings);
}

#[test]
fn what_is_left_over_is_found() {
    let text = |id: &str, says: &str| Text { id: id.to_owned(), says: says.to_owned() };
    let english = [text("a", "Save"), text("b", "Name"), text("c", "\u{FFFC}: 3"), text("d", "Map")];
    let german = [text("a", "Save"), text("b", "Name"), text("c", "\u{FFFC}: 3"), text("d", "Karte")];
    assert_eq!(left_over(&english, "de", &german), ["de: a = Save"]);
    assert_eq!(capital_you(&text("a", "Ви тут. Ваше місце чекає на Вас.")), ["a: Вас"]);
    assert_eq!(loose_signs(&text("a", "Quand ? À midi\u{a0}!")), ["a: “ ?”"]);
}
