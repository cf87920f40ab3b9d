//! `region texts`: the wording of a region's texts, corrected or new.

use std::{fs, path::Path};

use crate::{
    bounded::Text,
    commands::{
        arguments::{Arguments, worded},
        told,
    },
    regions::{self, TextKind},
};

/// Those that a region has to have.
const LEGAL: [TextKind; 3] = [TextKind::Imprint, TextKind::Terms, TextKind::Privacy];

pub async fn texts(words: &[&str]) -> Result<(), String> {
    let arguments = Arguments::read(words, 1, &["--texts"], &["--new-terms"])?;
    let app = super::open().await?;
    let region = super::find(&app, arguments.word(0)).await?;
    let folder = arguments.required("--texts")?;
    let texts = read(folder, &region.languages)?;
    let count = texts.len();
    if arguments.is_set("--new-terms") {
        require_terms(&app, &region, &texts).await?;
        let version = regions::renew_terms(&app, &region, texts).await.map_err(told)?;
        println!(
            "{count} texts of {} are there. Its terms are of version {version}: members are asked to agree.",
            region.slug
        );
    } else {
        regions::correct_texts(&app, &region, texts).await.map_err(told)?;
        println!("{count} texts of {} are there.", region.slug);
    }
    Ok(())
}

/// New terms come in every language that has them: nobody agrees to what they cannot read.
async fn require_terms(
    app: &crate::app::App,
    region: &regions::Region,
    texts: &[regions::Text],
) -> Result<(), String> {
    let before = regions::languages_of(app.db.reader(), region.id, TextKind::Terms).await.map_err(told)?;
    let is_there = |language: &String| {
        texts.iter().any(|text| text.kind == TextKind::Terms && text.language == *language)
    };
    match before.iter().find(|language| !is_there(language)) {
        Some(language) => Err(format!("--new-terms: terms.{language}.txt is missing")),
        None if texts.iter().all(|text| text.kind != TextKind::Terms) => {
            Err("--new-terms: there are no terms in the folder".to_owned())
        }
        None => Ok(()),
    }
}

/// Reads a folder that has to have each legal text in the region's first language.
pub fn read_complete(folder: &str, languages: &[String]) -> Result<Vec<regions::Text>, String> {
    let texts = read(folder, languages)?;
    let first = languages.first().map_or("", String::as_str);
    let is_there = |kind| texts.iter().any(|text| text.kind == kind && text.language == first);
    match LEGAL.into_iter().find(|kind| !is_there(*kind)) {
        Some(kind) => Err(format!("{folder}: {}.{first}.txt is missing", kind.code())),
        None => Ok(texts),
    }
}

/// Reads `<kind>.<language>.txt` of a folder.
fn read(folder: &str, languages: &[String]) -> Result<Vec<regions::Text>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{folder}: {error}"))?;
    entries.map(|entry| read_one(&entry.map_err(told)?.path(), languages)).collect()
}

fn read_one(path: &Path, languages: &[String]) -> Result<regions::Text, String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (kind, language) = name_parts(&name, languages).ok_or_else(|| {
        format!("{name}: expected imprint, terms, privacy or getting_around, then one of the languages: terms.de.txt")
    })?;
    let raw = fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
    let body = Text::<1, 100_000>::new(&raw).map_err(|code| format!("{name}: {}", worded(&code)))?;
    Ok(regions::Text { kind, language, version: 1, body: body.into_string() })
}

fn name_parts(name: &str, languages: &[String]) -> Option<(TextKind, String)> {
    let (kind, language) = name.strip_suffix(".txt")?.split_once('.')?;
    let mut kinds = LEGAL.into_iter().chain([TextKind::GettingAround]);
    let kind = kinds.find(|known| known.code() == kind)?;
    Some((kind, languages.iter().find(|known| *known == language)?.clone()))
}
