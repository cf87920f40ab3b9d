//! The demo's clubs, all invented.

use crate::{
    app::App,
    clubs::{ClubKind, Profile, found_club, set_verified},
    error::Error,
    id::ClubId,
    maps::MapId,
    regions::Region,
    who::Member,
};

/// Kind, name, what it says of itself, languages, contact.
const CLUBS: &[(ClubKind, &str, &str, &str, &str)] = &[
    (
        ClubKind::Verein,
        "Helferkreis Sonnenau",
        "Wir helfen beim Ankommen: Deutsch üben, Wege zeigen, Kaffee trinken.",
        "de en ar uk",
        "Dienstag ab 16 Uhr im Gemeindehaus",
    ),
    (
        ClubKind::AdviceService,
        "Beratung für Zugewanderte",
        "Wir beraten zu Arbeit, Wohnen, Schule und Familie. Kostenlos und vertraulich.",
        "de en uk ar tr",
        "Marktplatz 1, Zimmer 12",
    ),
    (
        ClubKind::Verein,
        "Sportverein Sonnenau 1921",
        "Fußball, Turnen, Tischtennis und eine Wandergruppe. Neue sind willkommen.",
        "de tr",
        "Sportheim am Bach",
    ),
    (
        ClubKind::Verein,
        "Freiwillige Feuerwehr Brunntal",
        "Wir helfen, wenn es brennt. Jugendgruppe ab 12 Jahren.",
        "de",
        "Feuerwehrhaus, Freitag 19 Uhr",
    ),
    (
        ClubKind::Class,
        "Deutschkurs B1 am Abend",
        "Wir lernen zusammen und üben miteinander.",
        "de uk ar fa",
        "Volkshochschule, Raum 3",
    ),
    (
        ClubKind::EmployerGroup,
        "Azubis im Klinikum",
        "Auszubildende in der Pflege: lernen, fahren und feiern zusammen.",
        "de vi",
        "Schwarzes Brett vor der Kantine",
    ),
];

/// Founds each club in the name of an organiser and lets the county verify it.
pub async fn found(
    app: &App,
    region: &Region,
    organiser: &Member,
    admin: &Member,
    home: Option<MapId>,
) -> Result<Vec<ClubId>, Error> {
    let mut ids = Vec::with_capacity(CLUBS.len());
    for (kind, name, about, languages, contact) in CLUBS {
        let profile = Profile {
            kind: *kind,
            name: (*name).to_owned(),
            about: (*about).to_owned(),
            about_language: "de".to_owned(),
            place: home,
            languages: languages.split(' ').map(str::to_owned).collect(),
            contact: (*contact).to_owned(),
            website: None,
        };
        let club = found_club(app, organiser, region, profile).await?;
        ids.push(set_verified(app, admin, club.id, true).await?.id);
    }
    Ok(ids)
}
