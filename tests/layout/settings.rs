//! `.env.example` says what the code reads: the same settings, in the same order, with the same defaults.

use crate::files;

/// Name and default of each entry of `SETTINGS`, read from the text of `config.rs`.
fn documented(config: &str) -> Vec<(String, String)> {
    let table = config.split_once("SETTINGS: &[Setting] = &[").expect("config.rs has the table SETTINGS").1;
    let table = table.split_once("\n];").expect("the table ends").0;
    let entries = table.split("name:").skip(1);
    entries
        .map(|entry| (literal(entry), literal(entry.split_once("default:").expect("a default").1)))
        .collect()
}

fn literal(text: &str) -> String {
    text.split('"').nth(1).expect("a string literal").to_owned()
}

/// Name and value of each line `NAME=value`, commented out or not.
fn exemplified(example: &str) -> Vec<(String, String)> {
    let lines = example.lines().filter_map(|line| line.trim_start_matches(['#', ' ']).split_once('='));
    let settings = lines
        .filter(|(name, _)| name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_'));
    settings.map(|(name, value)| (name.to_owned(), value.trim().to_owned())).collect()
}

#[test]
fn the_example_lists_every_setting_with_its_default() {
    let (config, example) = (files::one("server/src/config.rs"), files::one(".env.example"));
    assert_eq!(
        exemplified(&example.text),
        documented(&config.text),
        ".env.example (left) and config.rs (right)"
    );
}

#[test]
fn both_are_read_as_they_are_written() {
    let config = "pub const SETTINGS: &[Setting] = &[\n    Setting { name: \"A_B\", default: \"\", help: \"x\" },\n    Setting {\n        name: \"C\",\n        default: \"1\",\n        help: \"y=1\",\n    },\n];\nname: \"D\"";
    assert_eq!(documented(config), exemplified("# x\n# A_B=\n\n# what one = two means\nC=1\n"));
}
