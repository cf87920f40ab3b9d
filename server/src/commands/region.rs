//! Commands about a region: setting it up, its texts, its map, what rides may cost, and comparing road times with trips one knows.

mod cost_rate;
mod create;
mod import;
mod texts;
mod times;

use crate::{
    app::{App, Shared},
    config::Config,
    regions::{self, Region},
};

/// Runs `region ...`.
pub async fn run(words: &[&str]) -> Result<(), String> {
    match words {
        ["create", rest @ ..] => create::create(rest).await,
        ["import", rest @ ..] => import::import(rest).await,
        ["cost-rate", rest @ ..] => cost_rate::cost_rate(rest).await,
        ["texts", rest @ ..] => texts::texts(rest).await,
        ["times", rest @ ..] => times::times(rest).await,
        _ => Err(super::USAGE.to_owned()),
    }
}

/// The app, without serving.
pub async fn open() -> Result<Shared, String> {
    let config = Config::from_environment()?;
    std::fs::create_dir_all(&config.data).map_err(|error| format!("{}: {error}", config.data.display()))?;
    App::start(config).await.map_err(super::told)
}

/// The region that an operator names by its slug or its name.
pub async fn find(app: &App, named: &str) -> Result<Region, String> {
    let mut all = regions::list_regions(app.db.reader()).await.map_err(super::told)?;
    let slugs: Vec<String> = all.iter().map(|region| region.slug.clone()).collect();
    match all.iter().position(|region| region.slug == named || region.name == named) {
        Some(at) => Ok(all.swap_remove(at)),
        None if slugs.is_empty() => Err("there is no region yet; see: miteinander region create".to_owned()),
        None => Err(format!("there is no region {named:?}, but: {}", slugs.join(", "))),
    }
}
