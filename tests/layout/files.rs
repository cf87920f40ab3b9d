//! The files of the project, by their path from its root.

use std::path::{Path, PathBuf};

/// One file: its path with forward slashes, and its text.
pub struct File {
    pub path: String,
    pub text: String,
}

/// Not ours, or not written by hand.
const SKIPPED: [&str; 5] = ["target", "node_modules", "dist", "data", "fixtures"];

/// The folder that holds the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests crate lies in the workspace").to_owned()
}

/// Every file below `folder` (a path from the root) whose name ends in one of `endings`; none when there is no such folder.
pub fn below(folder: &str, endings: &[&str]) -> Vec<File> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut |path| {
        let name = path.to_string_lossy().replace('\\', "/");
        if endings.iter().any(|ending| name.ends_with(ending)) {
            found.push(read(path));
        }
    });
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// The Rust sources of the whole workspace.
pub fn rust() -> Vec<File> {
    let folders = ["matching", "roads", "migration", "server", "tests"];
    let files: Vec<File> = folders.iter().flat_map(|folder| below(folder, &[".rs"])).collect();
    assert!(
        files.len() > 20,
        "only {} Rust files found: is the layout test looking in the wrong place?",
        files.len()
    );
    files
}

/// The names of the folders directly in `folder` (a path from the root), sorted.
pub fn folders_in(folder: &str) -> Vec<String> {
    let entries = std::fs::read_dir(root().join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let folders = entries.map(|entry| entry.expect("a readable entry")).filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> =
        folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// One file by its path from the root.
pub fn one(path: &str) -> File {
    read(&root().join(path))
}

fn read(path: &Path) -> File {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let inside = path.strip_prefix(root()).unwrap_or(path);
    File { path: inside.to_string_lossy().replace('\\', "/"), text }
}

fn walk(folder: &Path, visit: &mut impl FnMut(&Path)) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.map(|entry| entry.expect("a readable entry")) {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if path.is_file() {
            visit(&path);
        } else if !name.starts_with('.') && !SKIPPED.contains(&name.as_str()) {
            walk(&path, visit);
        }
    }
}
