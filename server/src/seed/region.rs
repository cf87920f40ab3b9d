//! The demo's region with its texts.

use crate::{
    app::App,
    error::Error,
    id::RegionId,
    regions::{self, Bundesland, NewRegion, Region, Text, TextKind},
    seed::{texts, ways::GETTING_AROUND},
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
    regions::create_region(app, NewRegion { region: region.clone(), texts: texts_of_the_region() }).await?;
    Ok(region)
}

fn texts_of_the_region() -> Vec<Text> {
    let text = |(kind, language, body): (TextKind, &str, &str)| Text {
        kind,
        language: language.to_owned(),
        version: 1,
        body: body.to_owned(),
    };
    let ways = GETTING_AROUND.map(|(language, body)| (TextKind::GettingAround, language, body));
    texts::all().chain(ways).map(text).collect()
}
