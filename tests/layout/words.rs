//! What no source may say, and what each must say first.

use crate::{
    files::{self, File},
    nothing_found,
};

/// Unfinished, left over or switched off. Put together here, so that this file does not find itself.
const FORBIDDEN: [&str; 9] = [
    concat!("to", "do!"),
    concat!("unimplemented", "!"),
    concat!("db", "g!("),
    concat!("#[", "ignore"),
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("test", ".skip("),
    concat!("it", ".skip("),
    concat!("test", ".only("),
];

fn forbidden_in(file: &File) -> Vec<String> {
    let lines = file.text.lines().enumerate();
    let found =
        lines.filter_map(|(at, line)| Some((at, FORBIDDEN.iter().find(|word| line.contains(**word))?)));
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
    let text = format!("fn a() {{}}\nfn b() {{ {}() }}", FORBIDDEN[0]);
    let file = File { path: "a.rs".to_owned(), text };
    assert_eq!(forbidden_in(&file), [format!("a.rs:2: {}", FORBIDDEN[0])]);
}
