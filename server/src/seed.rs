//! The demo county: invented places and people, made through the same actions as real ones.

mod people;
mod region;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{app::App, error::Error, secret};

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
    let sign_in = |name: &String| SignIn { sign_in_name: name.clone(), passphrase: passphrase.clone() };
    Ok(town.roles.iter().map(|(role, name)| (*role, sign_in(name))).collect())
}
