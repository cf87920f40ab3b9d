//! The demo's region with its legal texts.

use crate::{
    app::App,
    error::Error,
    id::RegionId,
    regions::{self, Bundesland, NewRegion, Region, Text, TextKind},
    seed::texts,
};

/// The county's slug.
pub const SLUG: &str = "sonnenau";

/// Makes the county.
pub async fn create(app: &App) -> Result<Region, Error> {
    let region = Region {
        id: RegionId::new(),
        slug: SLUG.to_owned(),
        name: "Landkreis Sonnenau".to_owned(),
        time_zone: chrono_tz::Tz::Europe__Berlin,
        bundesland: Bundesland::BY,
        languages: crate::l10n::LANGUAGES.iter().map(|tag| (*tag).to_owned()).collect(),
        contact: "Landratsamt Sonnenau, Integrationsstelle, Marktplatz 1".to_owned(),
        open_sign_up: true,
        terms_version: 1,
        map_file: None,
    };
    regions::create_region(app, NewRegion { region: region.clone(), texts: legal_texts() }).await?;
    Ok(region)
}

fn legal_texts() -> Vec<Text> {
    let text = |(kind, language, body): (TextKind, &str, &str)| Text {
        kind,
        language: language.to_owned(),
        version: 1,
        body: body.to_owned(),
    };
    texts::all().map(text).collect()
}
