//! Holds the house rules: where things stand, who may import whom, how long a file may be, what each language must say.

mod code;
mod files;
mod imports;
mod locales;
mod manifests;
mod rooms;
mod settings;
mod size;
mod words;

/// Fails with every finding at once, so that one run is enough to know what to mend.
fn nothing_found(rule: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{rule}\n  {}", findings.join("\n  "));
}
