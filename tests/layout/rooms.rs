//! Rooms outside, layers inside: a feature is a folder with the same inner files, and data flows one way.

use crate::{
    code::{code_of, words_of},
    files::{self, File},
    imports::{module_of, paths_named},
    nothing_found,
};

/// A room imports only rooms to its left.
const ROOMS: [&str; 13] = [
    "regions",
    "notices",
    "accounts",
    "places",
    "clubs",
    "activities",
    "carpools",
    "rides",
    "shares",
    "messages",
    "watches",
    "offers",
    "moderation",
];

/// Each layer with the layers of its own room that it may name. The door (`mod`) may name all.
const LAYERS: [(&str, &[&str]); 6] = [
    ("mod", &["http", "actions", "rules", "store", "entity"]),
    ("http", &["actions", "rules", "store"]),
    ("actions", &["rules", "store"]),
    ("rules", &[]),
    ("store", &["rules", "entity"]),
    ("entity", &["rules"]),
];

/// Pure means: no waiting, no database, no web, and the clock and chance come in as values.
const IMPURE_WORDS: [&str; 8] = ["async", "await", "sea_orm", "sqlx", "actix_web", "tokio", "rand", "Tx"];
const IMPURE_CALLS: [&str; 4] = ["Utc::now", "Local::now", "SystemTime::now", "Instant::now"];

/// A source of a room: where it stands and what it says.
struct Source {
    path: String,
    room: usize,
    layer: String,
    module: Vec<String>,
    text: String,
}

fn source(file: File) -> Option<Source> {
    let inside = file.path.strip_prefix("server/src/")?;
    let (room, rest) = inside.split_once('/')?;
    let room = ROOMS.iter().position(|name| *name == room)?;
    let layer = rest.split('/').next()?.trim_end_matches(".rs").to_owned();
    Some(Source { room, layer, module: module_of(inside), path: file.path, text: file.text })
}

fn sources() -> Vec<Source> {
    let sources: Vec<Source> = files::below("server/src", &[".rs"]).into_iter().filter_map(source).collect();
    assert!(!sources.is_empty(), "no room found in server/src");
    sources
}

#[test]
fn every_folder_of_the_server_is_a_room_or_a_module_split_in_two() {
    let split = |name: &str| files::root().join(format!("server/src/{name}.rs")).is_file();
    let strange = |name: &String| !ROOMS.contains(&name.as_str()) && !split(name);
    let findings: Vec<String> = files::folders_in("server/src").into_iter().filter(strange).collect();
    nothing_found("these folders of server/src are no rooms", &findings);
}

#[test]
fn a_room_holds_its_layers_and_nothing_else() {
    let known = |layer: &str| LAYERS.iter().any(|(name, _)| *name == layer);
    let findings: Vec<String> =
        sources().iter().filter(|source| !known(&source.layer)).map(|source| source.path.clone()).collect();
    nothing_found("a room has mod, http, actions, rules, store, entity", &findings);
}

#[test]
fn a_room_imports_only_rooms_to_its_left_and_data_flows_one_way() {
    let findings: Vec<String> = sources().iter().flat_map(against_the_flow).collect();
    nothing_found("imports against the flow", &findings);
}

fn against_the_flow(source: &Source) -> Vec<String> {
    let paths = paths_named(&source.module, &source.text);
    let wrong = paths.iter().filter(|path| is_against_the_flow(source, path));
    wrong.map(|path| format!("{} names {}", source.path, path.join("::"))).collect()
}

fn is_against_the_flow(source: &Source, path: &[String]) -> bool {
    let Some(room) = path.first().and_then(|name| ROOMS.iter().position(|known| known == name)) else {
        return false;
    };
    if room != source.room {
        return room > source.room;
    }
    let Some((layer, _)) = path.get(1).and_then(|name| LAYERS.iter().find(|(layer, _)| layer == name)) else {
        return false;
    };
    let may = LAYERS.iter().find(|(name, _)| *name == source.layer).map_or(&[][..], |(_, may)| may);
    *layer != source.layer && !may.contains(layer)
}

#[test]
fn rules_are_pure() {
    let findings: Vec<String> =
        sources().iter().filter(|source| source.layer == "rules").flat_map(impurities).collect();
    nothing_found("rules know no database, no web, no clock", &findings);
}

fn impurities(source: &Source) -> Vec<String> {
    let code = code_of(&source.text);
    let words = IMPURE_WORDS.into_iter().filter(|word| words_of(&code).any(|found| found == *word));
    let calls = IMPURE_CALLS.into_iter().filter(|call| code.contains(call));
    words.chain(calls).map(|word| format!("{}: {word}", source.path)).collect()
}

#[test]
fn a_store_hands_out_no_rows_of_the_database() {
    let findings: Vec<String> =
        sources().iter().filter(|source| source.layer == "store").flat_map(models_handed_out).collect();
    nothing_found("a store returns domain types, never ORM models", &findings);
}

fn models_handed_out(source: &Source) -> Vec<String> {
    let code = code_of(&source.text);
    let public = code.match_indices("pub fn ").chain(code.match_indices("pub async fn "));
    let signatures = public.map(|(at, _)| code[at..].split(['{', ';']).next().unwrap_or_default());
    let returned = |signature: &&str| {
        signature.split_once("->").is_some_and(|(_, to)| words_of(to).any(|w| w == "Model"))
    };
    signatures.filter(returned).map(|s| format!("{}: {}", source.path, s.trim())).collect()
}

#[test]
fn what_breaks_the_house_is_noticed() {
    let file = |path: &str, text: &str| {
        source(File { path: format!("server/src/{path}"), text: text.to_owned() }).expect("a room's file")
    };
    let to_the_right = file("clubs/actions.rs", "use crate::{places, carpools::Commute};");
    assert_eq!(against_the_flow(&to_the_right), ["server/src/clubs/actions.rs names carpools::Commute"]);
    let upwards = file("clubs/store/list.rs", "use super::super::{actions::join, rules::Role};");
    assert_eq!(against_the_flow(&upwards), ["server/src/clubs/store/list.rs names clubs::actions::join"]);
    let past_the_store = file("clubs/http.rs", "use super::{entity::club, store};");
    assert_eq!(against_the_flow(&past_the_store).len(), 1);
    let impure = file("clubs/rules.rs", "// async is only a word here\nfn late() { chrono::Utc::now(); }");
    assert_eq!(impurities(&impure), ["server/src/clubs/rules.rs: Utc::now"]);
    let leaky = file(
        "clubs/store.rs",
        "pub async fn find(id: Id) -> Result<club::Model> { x }\nfn own() -> Model {}",
    );
    assert_eq!(models_handed_out(&leaky).len(), 1);
}
