//! Every language says everything: the same files, messages and variables as English, and no reference to nothing.

mod catalogue;
mod glossary;
mod plain;
mod texts;
mod translated;

use crate::{files, nothing_found};
use catalogue::Catalogue;
use texts::Text;

/// What every deployment can offer; more folders may stand beside these and are held to the same.
const LANGUAGES: [&str; 10] = ["ar", "de", "de-simple", "en", "fa", "fr", "ru", "tr", "uk", "vi"];

fn catalogue(language: &str) -> Catalogue {
    Catalogue::read(&files::below(&format!("locales/{language}"), &[".ftl"]), &format!("locales/{language}/"))
}

/// All that a language can say.
fn texts_of(language: &str) -> Vec<Text> {
    texts::read(&files::below(&format!("locales/{language}"), &[".ftl"]))
}

#[test]
fn the_promised_languages_are_there() {
    let folders = files::folders_in("locales");
    let missing: Vec<String> = LANGUAGES
        .iter()
        .filter(|name| !folders.iter().any(|f| f == *name))
        .map(|name| (*name).to_owned())
        .collect();
    nothing_found("languages without a folder", &missing);
}

#[test]
fn every_catalogue_can_be_read_and_refers_to_nothing_missing() {
    let all = files::folders_in("locales");
    let findings: Vec<String> = all
        .iter()
        .flat_map(|language| {
            catalogue(language).faults().into_iter().map(move |f| format!("{language}: {f}"))
        })
        .collect();
    nothing_found("faults in the catalogues", &findings);
}

#[test]
fn every_language_has_the_messages_and_variables_of_english() {
    let english = catalogue("en");
    assert!(!english.is_empty(), "no messages in locales/en");
    let others = files::folders_in("locales").into_iter().filter(|language| language != "en");
    let findings: Vec<String> = others
        .flat_map(|language| {
            let other = catalogue(&language);
            english.differences(&other).into_iter().map(move |found| format!("{language}: {found}"))
        })
        .collect();
    nothing_found("not the same as in English", &findings);
}
