//! Setting up a region; operators do it from the command line.

use sea_orm::ConnectionTrait;

use super::store::{self, Region, Text};
use crate::{app::App, error::Error};

/// A region to be served, with its legal texts.
pub struct NewRegion {
    pub region: Region,
    pub texts: Vec<Text>,
}

/// Stores a region and its texts.
pub async fn create_region(app: &App, new: NewRegion) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    write(&tx, app, new).await?;
    tx.commit().await?;
    Ok(())
}

async fn write(db: &impl ConnectionTrait, app: &App, new: NewRegion) -> Result<(), Error> {
    store::insert_region(db, &new.region, app.clock.now()).await?;
    for text in new.texts {
        store::insert_text(db, new.region.id, text).await?;
    }
    Ok(())
}
