//! `region create`: a county with its legal texts.

use crate::{
    app::App,
    bounded::LanguageTag,
    commands::{
        arguments::{Arguments, worded},
        region::texts,
        told,
    },
    id::RegionId,
    regions::{self, NewRegion, Region},
};

const PAIRS: &[&str] =
    &["--slug", "--name", "--time-zone", "--bundesland", "--languages", "--contact", "--texts"];

pub async fn create(words: &[&str]) -> Result<(), String> {
    let arguments = Arguments::read(words, 0, PAIRS, &["--open-sign-up"])?;
    let region = read_region(&arguments)?;
    let texts = match arguments.value("--texts") {
        Some(folder) => texts::read_complete(folder, &region.languages)?,
        None => Vec::new(),
    };
    let app = super::open().await?;
    let (slug, count) = (region.slug.clone(), texts.len());
    store(&app, NewRegion { region, texts }).await?;
    if count == 0 {
        eprintln!("No texts were given: the law asks for an imprint. Put them in a folder and use --texts.");
    }
    println!(
        "The region {slug} is there, with {count} texts. Next: miteinander region import, account create-admin."
    );
    Ok(())
}

async fn store(app: &App, new: NewRegion) -> Result<(), String> {
    let slug = new.region.slug.clone();
    if regions::find_by_slug(app.db.reader(), &slug).await.map_err(told)?.is_some() {
        return Err(format!("--slug: there is a region {slug} already"));
    }
    regions::create_region(app, new).await.map_err(told)
}

fn read_region(arguments: &Arguments) -> Result<Region, String> {
    let time_zone = arguments.required("--time-zone")?;
    let land = arguments.required("--bundesland")?;
    Ok(Region {
        id: RegionId::new(),
        slug: read_slug(arguments.required("--slug")?)?,
        name: arguments.text::<2, 120>("--name")?,
        time_zone: time_zone
            .parse()
            .map_err(|_| format!("--time-zone: {time_zone:?} is none, such as Europe/Berlin"))?,
        bundesland: serde_json::from_value(land.into())
            .map_err(|_| format!("--bundesland: {land:?} is none, such as BY for Bayern"))?,
        languages: read_languages(arguments.required("--languages")?)?,
        contact: arguments.text::<2, 400>("--contact")?,
        open_sign_up: arguments.is_set("--open-sign-up"),
        terms_version: 1,
        map_file: None,
    })
}

/// A slug stands in addresses and in the name of the map's file.
fn read_slug(slug: &str) -> Result<String, String> {
    let sound = slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if sound && (2..=60).contains(&slug.len()) {
        Ok(slug.to_owned())
    } else {
        Err(format!("--slug: {slug:?} needs 2 to 60 of a-z, 0-9 and -"))
    }
}

fn read_languages(tags: &str) -> Result<Vec<String>, String> {
    let read = |tag: &str| {
        let tag = tag.trim();
        LanguageTag::new(tag)
            .map(LanguageTag::into_string)
            .map_err(|code| format!("--languages: {tag:?}: {}", worded(&code)))
    };
    let languages = tags.split(',').map(read).collect::<Result<Vec<_>, _>>()?;
    if languages.len() > 30 { Err("--languages: at most 30".to_owned()) } else { Ok(languages) }
}
