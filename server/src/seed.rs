//! The demo county: invented places and people, made through the same actions as real ones.

mod activities;
mod clubs;
mod commutes;
mod map;
mod one_offs;
mod people;
mod region;
mod rides;
mod sites;
mod texts;
mod ways;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{app::App, error::Error, maps::MapId, regions::Region, secret};

/// How somebody of the demo signs in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SignIn {
    pub sign_in_name: String,
    pub passphrase: String,
}

/// How much of the county is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Enough for every operation to have something to work on.
    Small,
    /// A county as `make run` shows it.
    Full,
}

/// Fills an empty database with the demo county; gives one sign-in for each role.
pub async fn seed(app: &App, size: Size) -> Result<BTreeMap<&'static str, SignIn>, Error> {
    let region = region::create(app).await?;
    let passphrase = format!("demo {} {}", secret::spoken_code(8), secret::spoken_code(8));
    let town = people::settle(app, &region, &passphrase, size).await?;
    furnish(app, &region, &town, size).await?;
    let sign_in = |name: &String| SignIn { sign_in_name: name.clone(), passphrase: passphrase.clone() };
    Ok(town.roles.iter().map(|(role, (name, _))| (*role, sign_in(name))).collect())
}

/// Everything that people made there.
async fn furnish(app: &App, region: &Region, town: &people::Town, size: Size) -> Result<(), Error> {
    let county = map::draw(app, region).await?;
    let (organiser, admin) = (town.role("organiser")?, town.role("admin")?);
    let places: Vec<MapId> = county.snapshot.places.iter().map(|place| MapId(place.id)).collect();
    let sites = sites::build(app, region, admin, &county).await?;
    let clubs = clubs::found(app, region, organiser, admin, places.first().copied()).await?;
    activities::post_all(app, region, organiser, &town.others, &clubs, &places, size).await?;
    let posted = commutes::post_all(app, region, town, &county, &sites).await?;
    let driver = town.role("driver")?;
    rides::agree(app, region, driver, &posted).await?;
    match places.first() {
        Some(largest) => one_offs::offer(app, region, driver, &posted.driver, *largest).await,
        None => Ok(()),
    }
}
