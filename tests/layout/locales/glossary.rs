//! What `docs/words.md` calls a thing is what the messages call it; a word it has given up stays away.

use super::texts::Text;
use crate::{files, nothing_found};

const GLOSSARY: &str = "docs/words.md";

/// A word, the language it belongs to.
#[derive(Debug, PartialEq, Eq)]
struct Entry {
    language: String,
    word: String,
}

fn cells(line: &str) -> Vec<&str> {
    line.trim_matches('|').split('|').map(str::trim).collect()
}

fn terms(cell: &str) -> impl Iterator<Item = String> + '_ {
    cell.split([',', '،']).map(|term| term.trim().to_lowercase()).filter(|term| !term.starts_with('('))
}

/// The rows below each heading that begins with `first`, under that heading's cells.
fn rows<'a>(text: &'a str, first: &str) -> Vec<(Vec<&'a str>, Vec<&'a str>)> {
    let mut heading: Option<Vec<&str>> = None;
    let mut found = Vec::new();
    for line in text.lines() {
        let row = cells(line);
        match &heading {
            _ if !line.starts_with('|') => heading = None,
            None if row[0] == first => heading = Some(row),
            Some(named) if !row[0].starts_with('-') => found.push((named.clone(), row)),
            _ => {}
        }
    }
    found
}

/// What each language calls a thing.
fn used(text: &str) -> Vec<Entry> {
    let rows = rows(text, "word");
    let named = rows.iter().flat_map(|(heading, row)| heading.iter().zip(row).skip(1));
    let entries = named.flat_map(|(language, cell)| {
        terms(cell).map(|word| Entry { language: (*language).to_owned(), word })
    });
    entries.collect()
}

/// What each language says no more.
fn given_up(text: &str) -> Vec<Entry> {
    let rows = rows(text, "language");
    let entries = rows
        .iter()
        .flat_map(|(_, row)| terms(row[1]).map(|word| Entry { language: row[0].to_owned(), word }));
    entries.collect()
}

/// The beginning of a word: endings and the Arabic article change.
fn stem(word: &str) -> String {
    let bare = word.strip_prefix("ال").unwrap_or(word);
    let letters = bare.chars().count();
    bare.chars().take(letters.saturating_sub(2).max(3)).collect()
}

/// Whether a text says every word of a term, in whatever form.
fn says(text: &str, term: &str) -> bool {
    term.split_whitespace().all(|word| text.contains(&stem(word)))
}

/// Whether a term stands in a text where a word begins.
fn begins_in(text: &str, term: &str) -> bool {
    text.match_indices(term).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

fn findings(entries: &[Entry], wrong: impl Fn(&Entry, &[Text]) -> Option<String>) -> Vec<String> {
    let folders = files::folders_in("locales");
    let per_language = folders.iter().flat_map(|language| {
        let mut texts = super::texts_of(language);
        texts.iter_mut().for_each(|text| text.says = text.says.to_lowercase());
        let own = entries.iter().filter(move |entry| entry.language == *language);
        own.filter_map(|entry| wrong(entry, &texts)).collect::<Vec<_>>()
    });
    per_language.collect()
}

#[test]
fn every_word_of_the_glossary_is_said_in_its_language() {
    let entries = used(&files::one(GLOSSARY).text);
    for language in files::folders_in("locales") {
        assert!(entries.iter().any(|entry| entry.language == language), "no column for {language}");
    }
    let unsaid = findings(&entries, |entry, texts| {
        let said = texts.iter().any(|text| says(&text.says, &entry.word));
        (!said).then(|| format!("{}: {}", entry.language, entry.word))
    });
    nothing_found("in docs/words.md, but in no message", &unsaid);
}

#[test]
fn no_word_that_was_given_up_comes_back() {
    let entries = given_up(&files::one(GLOSSARY).text);
    assert!(!entries.is_empty(), "{GLOSSARY} has lost its words given up");
    let back = findings(&entries, |entry, texts| {
        let text = texts.iter().find(|text| begins_in(&text.says, &entry.word))?;
        Some(format!("{}: {} says {}", entry.language, text.id, entry.word))
    });
    nothing_found("words that docs/words.md has given up", &back);
}

#[test]
fn a_glossary_is_read_and_a_word_is_found_in_its_forms() {
    let text = "| word | de | ar |\n|---|---|---|\n| club | Verein, (Bund) | الجمعية |\n\n| language | not |\n|---|---|\n| de | Klub |\n";
    let entry = |language: &str, word: &str| Entry { language: language.to_owned(), word: word.to_owned() };
    assert_eq!(used(text), [entry("de", "verein"), entry("ar", "الجمعية")]);
    assert_eq!(given_up(text), [entry("de", "klub")]);
    assert!(says("in allen vereinen", "verein") && says("جمعيات", "الجمعية") && !says("im klub", "verein"));
    assert!(begins_in("ein klub.", "klub") && !begins_in("sportklub", "klub"));
}
