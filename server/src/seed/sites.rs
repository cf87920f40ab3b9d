//! The demo's workplaces and schools, all invented.

use roads::{straight_metres, synthetic::County};

use crate::{
    app::App,
    error::Error,
    id::SiteId,
    places::{NewSite, SiteKind, confirm_site, suggest_site},
    regions::Region,
    who::Member,
};

/// Name of the site and its employer; the hospital and the vocational school first.
const SITES: &[(&str, &str, SiteKind)] = &[
    ("Klinikum Sonnenau", "Kliniken Sonnenau gGmbH", SiteKind::Employer),
    ("Berufsschule Sonnenau", "Landkreis Sonnenau", SiteKind::School),
    ("Werk Ost", "Alpenguss GmbH", SiteKind::Employer),
    ("Molkerei Brunntal", "Milchhof Brunntal eG", SiteKind::Employer),
    ("Papierfabrik an der Lohe", "Lohe Papier AG", SiteKind::Employer),
    ("Seniorenheim Lindenhof", "Lindenhof Pflege GmbH", SiteKind::Employer),
    ("Logistikpark Nord", "Fuhrwerk Logistik GmbH", SiteKind::Employer),
    ("Bäckerei Zentrale", "Backstube Kornfeld KG", SiteKind::Employer),
    ("Kunststoffwerk", "Formteil Sonnenau GmbH", SiteKind::Employer),
    ("Baumarkt", "Holz und Stein Handels GmbH", SiteKind::Employer),
    ("Hotel am See", "Gasthaus Seeblick GmbH", SiteKind::Employer),
    ("Rathaus", "Stadt Sonnenau", SiteKind::Employer),
    ("Elektronik Campus", "Signalwerk GmbH", SiteKind::Employer),
];

/// The sites by what the seed calls them.
pub struct Sites {
    pub hospital: SiteId,
    pub school: SiteId,
    /// The employer next to the hospital.
    pub near_hospital: SiteId,
    pub firms: Vec<SiteId>,
}

/// Suggests each site and confirms it, as the county's organiser would.
pub async fn build(app: &App, region: &Region, admin: &Member, county: &County) -> Result<Sites, Error> {
    let mut ids = Vec::with_capacity(SITES.len());
    for ((name, employer, kind), point) in SITES.iter().zip(&county.sites) {
        let new = NewSite {
            kind: *kind,
            name: (*name).to_owned(),
            employer: (*employer).to_owned(),
            lat: point.y(),
            lon: point.x(),
        };
        let site = suggest_site(app, admin, region.id, new).await?;
        ids.push(confirm_site(app, admin, site.id).await?.id);
    }
    let too_few = || Error::Internal("the county has too few sites".into());
    let [hospital, school, firms @ ..] = ids.as_slice() else { return Err(too_few()) };
    let far = |index: usize| straight_metres(county.sites[0], county.sites[index + 2]);
    let nearest = (0..firms.len()).min_by(|a, b| far(*a).total_cmp(&far(*b))).ok_or_else(too_few)?;
    Ok(Sites { hospital: *hospital, school: *school, near_hospital: firms[nearest], firms: firms.to_vec() })
}
