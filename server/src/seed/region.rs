//! The demo's region with its legal texts.

use crate::{
    app::App,
    error::Error,
    id::RegionId,
    regions::{self, Bundesland, NewRegion, Region, Text, TextKind},
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
    regions::create_region(app, NewRegion { region: region.clone(), texts: texts() }).await?;
    Ok(region)
}

const TEXTS: &[(TextKind, &str, &str)] = &[
    (TextKind::Imprint, "de", "Landkreis Sonnenau (erfunden), Marktplatz 1. Dies ist eine Vorführung."),
    (TextKind::Imprint, "en", "Landkreis Sonnenau (invented), Marktplatz 1. This is a demonstration."),
    (
        TextKind::GettingAround,
        "de",
        "Bürgerbus Sonnenau: 0800 0000 112, werktags 6 bis 20 Uhr. Rufbus bis 22 Uhr. Letzter Zug ab Sonnenau: 23:08 Uhr.",
    ),
    (
        TextKind::GettingAround,
        "en",
        "Community bus Sonnenau: 0800 0000 112, weekdays 6:00 to 20:00. On-call bus until 22:00. Last train from Sonnenau: 23:08.",
    ),
    (
        TextKind::Terms,
        "de",
        "Seien Sie freundlich. Geben Sie sich nicht als jemand anderes aus. Fahren Sie nur mit, wenn Sie sich \
         wohlfühlen. Das Mitfahren ist kein Geschäft.",
    ),
    (
        TextKind::Terms,
        "en",
        "Be kind. Do not pretend to be somebody else. Only ride along if you feel at ease. Riding along is no \
         business.",
    ),
    (
        TextKind::Privacy,
        "de",
        "Wir speichern nur, was Sie selbst angeben. Von Ihrem Zuhause speichern wir nur ein Feld von 500 Metern \
         oder mehr. Niemand sieht, wer mit wem fährt.",
    ),
    (
        TextKind::Privacy,
        "en",
        "We store only what you tell us. Of your home we store only a square of 500 metres or more. Nobody sees \
         who rides with whom.",
    ),
];

fn texts() -> Vec<Text> {
    let text = |(kind, language, body): &(TextKind, &str, &str)| Text {
        kind: *kind,
        language: (*language).to_owned(),
        version: 1,
        body: (*body).to_owned(),
    };
    TEXTS.iter().map(text).collect()
}
