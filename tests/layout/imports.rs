//! What a source names of its own crate, as full paths: `super::store::find` in `clubs/actions.rs` is `clubs::store::find`.

use crate::code::code_of;

/// The module path of a file below a crate's `src`: `clubs/actions/join.rs` is `clubs, actions, join`.
pub fn module_of(path_in_src: &str) -> Vec<String> {
    let stem = path_in_src.trim_end_matches(".rs");
    let mut parts: Vec<String> = stem.split('/').map(str::to_owned).collect();
    if parts.last().is_some_and(|last| matches!(last.as_str(), "mod" | "lib" | "main")) {
        parts.pop();
    }
    parts
}

/// Every path of the own crate that the source names, tests and comments aside.
pub fn paths_named(module: &[String], source: &str) -> Vec<Vec<String>> {
    let code = code_of(source);
    let mut paths = Vec::new();
    for (at, _) in code.match_indices("::") {
        let start = code[..at].rfind(|c: char| !is_word(c)).map_or(0, |i| i + 1);
        let follows_another = code[..start].ends_with("::");
        if let Some(base) = base(&code[start..at], module).filter(|_| !follows_another) {
            expand(base, &code[at + 2..], &mut paths);
        }
    }
    paths
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn base(word: &str, module: &[String]) -> Option<Vec<String>> {
    match word {
        "crate" => Some(Vec::new()),
        "self" => Some(module.to_vec()),
        "super" => Some(module[..module.len().saturating_sub(1)].to_vec()),
        _ => None,
    }
}

/// Follows `a::b` and opens `{a, b::c}`; every end of a path is one entry.
fn expand(mut path: Vec<String>, rest: &str, paths: &mut Vec<Vec<String>>) {
    let rest = rest.trim_start();
    if let Some(inner) = rest.strip_prefix('{') {
        return items(inner).for_each(|item| expand(path.clone(), item, paths));
    }
    let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
    match &rest[..end] {
        "super" => drop(path.pop()),
        "self" | "" => {}
        word => path.push(word.to_owned()),
    }
    match rest[end..].strip_prefix("::") {
        Some(more) => expand(path, more, paths),
        None => paths.push(path),
    }
}

/// The items of a group up to its closing brace, split at its own commas.
fn items(inner: &str) -> impl Iterator<Item = &str> {
    let (mut depth, mut from, mut found) = (0, 0, Vec::new());
    for (at, c) in inner.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(&inner[from..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&inner[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    found.into_iter().filter(|item| !item.trim().is_empty())
}

#[test]
fn paths_are_resolved_from_where_they_stand() {
    let module = module_of("clubs/actions/join.rs");
    let source = "use crate::{places::{self, store::find}, db};\nuse super::super::rules;\nfn f() { super::help(); std::mem::swap(); }";
    let named: Vec<String> = paths_named(&module, source).iter().map(|path| path.join("::")).collect();
    assert_eq!(named, ["places", "places::store::find", "db", "clubs::rules", "clubs::actions::help"]);
    assert_eq!(module_of("clubs/mod.rs"), ["clubs"]);
}
