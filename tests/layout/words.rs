//! What no source may say, and what each must say first.

use crate::{
    files::{self, File},
    nothing_found,
};

/// Unfinished, left over or switched off. Put together here, so that this file does not find itself.
const FORBIDDEN: [&str; 6] = [
    concat!("to", "do!"),
    concat!("unimplemented", "!"),
    concat!("db", "g!("),
    concat!("#[", "ignore"),
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
];

/// The same in the client's tests.
const FORBIDDEN_IN_TYPESCRIPT: [&str; 3] =
    [concat!("test", ".skip("), concat!("test", ".only("), concat!("it", ".skip(")];

fn forbidden_in(file: &File) -> Vec<String> {
    let typescript = file.path.ends_with(".ts") || file.path.ends_with(".tsx");
    let more = if typescript { &FORBIDDEN_IN_TYPESCRIPT[..] } else { &[] };
    let first_in = |line: &str| FORBIDDEN.iter().chain(more).find(|word| line.contains(**word)).copied();
    let lines = file.text.lines().enumerate();
    let found = lines.filter_map(|(at, line)| Some((at, first_in(line)?)));
    found.map(|(at, word)| format!("{}:{}: {word}", file.path, at + 1)).collect()
}

#[test]
fn nothing_is_unfinished_left_over_or_switched_off() {
    let scripts = files::below("scripts", &[""]);
    let client = files::below("web", &[".ts", ".tsx"]).into_iter().chain(files::below("tests", &[".ts"]));
    let all = files::rust().into_iter().chain(scripts).chain(client);
    nothing_found("words that mean: not done", &all.flat_map(|file| forbidden_in(&file)).collect::<Vec<_>>());
}

#[test]
fn every_module_says_first_what_it_is() {
    let silent = files::rust().into_iter().filter(|file| !file.text.starts_with("//! "));
    let findings: Vec<String> = silent.map(|file| file.path).collect();
    nothing_found("every module starts with a //! sentence", &findings);
}

#[test]
fn a_forbidden_word_is_found_with_its_line() {
    let file = |path: &str, line: &str| File { path: path.to_owned(), text: format!("fn a() {{}}\n{line}") };
    assert_eq!(forbidden_in(&file("a.rs", FORBIDDEN[0])), [format!("a.rs:2: {}", FORBIDDEN[0])]);
    let skipped = FORBIDDEN_IN_TYPESCRIPT[2];
    assert_eq!(forbidden_in(&file("a.ts", skipped)), [format!("a.ts:2: {skipped}")]);
    assert!(forbidden_in(&file("a.rs", skipped)).is_empty(), "an iterator may skip");
}
