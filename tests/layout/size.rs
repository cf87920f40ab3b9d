//! Ugliness is one file that collects everything: none over 300 lines, half of them at most 100.

use crate::{
    files::{self, File},
    nothing_found,
};

const LONGEST: usize = 300;
const MEDIAN: usize = 100;

/// Written by a command, not by a hand: it says so at its top.
fn is_generated(file: &File) -> bool {
    file.text.lines().take(5).any(|line| line.contains(concat!("@", "generated")))
}

fn measured() -> Vec<(usize, String)> {
    let client = files::below("web", &[".ts", ".tsx"]);
    let browser_tests = files::below("tests", &[".ts", ".tsx"]);
    let all = files::rust().into_iter().chain(client).chain(browser_tests);
    all.filter(|file| !is_generated(file)).map(|file| (file.text.lines().count(), file.path)).collect()
}

#[test]
fn no_file_is_over_300_lines() {
    let long = measured().into_iter().filter(|(lines, _)| *lines > LONGEST);
    let findings: Vec<String> = long.map(|(lines, path)| format!("{path}: {lines} lines")).collect();
    nothing_found("files over 300 lines", &findings);
}

#[test]
fn half_of_the_files_have_at_most_100_lines() {
    let mut lengths: Vec<usize> = measured().into_iter().map(|(lines, _)| lines).collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median <= MEDIAN, "the median file has {median} lines");
}
