//! Plain words: how long a sentence may be in each language, and what makes easy German easy.

use super::texts::{GAP, Text};
use crate::{files, nothing_found};

/// Words in one sentence. French writes its articles apart, Vietnamese every syllable.
fn most_words(language: &str) -> usize {
    match language {
        "de-simple" => 8,
        "fr" => 15,
        "vi" => 16,
        _ => 12,
    }
}

/// Letters in a row in easy German; a longer word is parted with · or a hyphen.
const MOST_LETTERS: usize = 12;

/// Leichte Sprache does without: subjunctives, shortened words, linking words of offices.
const NOT_EASY: [&str; 12] = [
    "würde", "würden", "könnte", "könnten", "müsste", "bzw.", "usw.", "z.", "gemäß", "sowie", "jedoch",
    "sofern",
];

/// The sentences of a text: one ends at . ! ? … ؟ and whatever closes it, when no small letter goes on behind it.
pub fn sentences(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut ended = false;
    for word in text.split_whitespace() {
        if ended && !word.starts_with(char::is_lowercase) {
            found.push(String::new());
        }
        let last = found.last_mut().expect("there is always one");
        last.push_str(word);
        last.push(' ');
        ended = word.trim_end_matches(['”', '“', '»', '"', ')']).ends_with(['.', '!', '?', '…', '؟']);
    }
    found
}

/// Words are what stands between spaces and holds a letter, a digit or a gap.
pub fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split_whitespace().filter(|word| word.contains(|c: char| c.is_alphanumeric() || c == GAP))
}

fn too_long(text: &Text, most: usize) -> Vec<String> {
    let long = sentences(&text.says).into_iter().filter(|sentence| words(sentence).count() > most);
    long.map(|sentence| format!("{}: {} words in: {sentence}", text.id, words(&sentence).count())).collect()
}

fn too_hard(text: &Text) -> Vec<String> {
    let long = |word: &&str| {
        word.split(|c: char| !c.is_alphabetic()).any(|part| part.chars().count() > MOST_LETTERS)
    };
    let hard =
        words(&text.says).filter(|word| NOT_EASY.contains(&word.to_lowercase().as_str()) || long(word));
    hard.map(|word| format!("{}: {word}", text.id)).collect()
}

#[test]
fn every_sentence_is_short() {
    let findings: Vec<String> = files::folders_in("locales")
        .iter()
        .flat_map(|language| {
            let texts = super::texts_of(language);
            let long: Vec<String> =
                texts.iter().flat_map(|text| too_long(text, most_words(language))).collect();
            long.into_iter().map(move |found| format!("{language}: {found}"))
        })
        .collect();
    nothing_found(
        "sentences too long for plain words (12 words; easy German 8, French 15, Vietnamese 16)",
        &findings,
    );
}

#[test]
fn easy_german_is_easy() {
    let findings: Vec<String> = super::texts_of("de-simple").iter().flat_map(too_hard).collect();
    nothing_found(
        "words too hard for Leichte Sprache: say it more simply, or part a compound with ·",
        &findings,
    );
}

#[test]
fn a_long_sentence_and_a_hard_word_are_found() {
    let text = |says: &str| Text { id: "a".to_owned(), says: says.to_owned() };
    assert_eq!(sentences("Sie sind „da“. Um 5 Min. zu früh? Ja!").len(), 3);
    assert_eq!(words("Zu „\u{FFFC}“ am \u{FFFC}.\u{FFFC}. – 5").count(), 5);
    assert_eq!(too_long(&text("Eins zwei. Drei vier fünf."), 2).len(), 1);
    assert!(too_long(&text("Eins zwei. Drei vier fünf."), 3).is_empty());
    assert_eq!(too_hard(&text("Das könnte eine Fahrgemeinschaft sein.")).len(), 2);
    assert!(too_hard(&text("Das ist eine Fahr·gemeinschaft.")).is_empty());
}
