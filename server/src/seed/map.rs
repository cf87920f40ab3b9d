//! The demo's map: a synthetic county, stored like an imported one.

use roads::synthetic::{County, CountyOptions, county};

use crate::{
    app::App,
    error::Error,
    regions::{self, Region},
};

/// Which of all invented counties this is.
const SEED: u64 = 2026;

const FILE: &str = "sonnenau.map";

/// Draws the county, writes its snapshot into the data folder and makes it the region's map.
pub async fn draw(app: &App, region: &Region) -> Result<County, Error> {
    let path = app.config.data.join(FILE);
    let drawn = tokio::task::spawn_blocking(move || {
        let county = county(CountyOptions::demo(SEED));
        county.snapshot.write(&path).map(|()| county)
    });
    let county = drawn.await.map_err(failed)?.map_err(failed)?;
    let tx = app.db.begin().await?;
    regions::set_map_file(&tx, region.id, FILE).await?;
    tx.commit().await?;
    app.refresh_maps().await?;
    Ok(county)
}

fn failed(error: impl std::fmt::Display) -> Error {
    Error::Internal(error.to_string())
}
