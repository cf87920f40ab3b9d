//! Who may depend on whom among the crates: the engine knows geometry and nothing else, migrations know no entities.

use crate::{code::code_of, files, nothing_found};

/// The names in one section of a manifest, by its text: `geo = ...` and `geo.workspace = true` alike.
fn names_in(manifest: &str, section: &str) -> Vec<String> {
    let header = format!("[{section}]");
    let lines = manifest.lines().skip_while(|line| line.trim() != header).skip(1);
    let own = lines.take_while(|line| !line.starts_with('['));
    let names = own.filter_map(|line| line.split(['=', '.']).next()).map(|name| name.trim().to_owned());
    names.filter(|name| !name.is_empty() && !name.starts_with('#')).collect()
}

#[test]
fn the_engine_depends_on_geo_alone() {
    assert_eq!(names_in(&files::one("matching/Cargo.toml").text, "dependencies"), ["geo"]);
}

#[test]
fn the_map_and_the_engine_do_not_know_the_server() {
    for manifest in ["matching/Cargo.toml", "roads/Cargo.toml", "migration/Cargo.toml"] {
        let names = names_in(&files::one(manifest).text, "dependencies");
        assert!(!names.contains(&"server".to_owned()), "{manifest} depends on the server");
    }
}

/// An old migration must keep its meaning when an entity changes.
#[test]
fn a_migration_imports_no_entities() {
    let naming = |file: &files::File| {
        let code = code_of(&file.text);
        ["server::", "entity::", "entities::", "DeriveEntityModel"].iter().any(|word| code.contains(word))
    };
    let found = files::below("migration/src", &[".rs"]).into_iter().filter(naming);
    nothing_found("migrations that name entities", &found.map(|file| file.path).collect::<Vec<_>>());
}

#[test]
fn a_manifest_is_read_by_section() {
    let manifest = "[package]\nname = \"x\"\n\n[dependencies]\n# why\ngeo.workspace = true\nserde = \"1\"\n\n[dev-dependencies]\nproptest = \"1\"\n";
    assert_eq!(names_in(manifest, "dependencies"), ["geo", "serde"]);
}
