//! Setting up a region, and its texts later on; operators do it from the command line.

use sea_orm::ConnectionTrait;

use super::store::{self, Region, Text, TextKind};
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

/// Puts corrected texts in the place of those in force; nobody has to agree to anything.
pub async fn correct_texts(app: &App, region: &Region, texts: Vec<Text>) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    put(&tx, region, texts).await?;
    tx.commit().await?;
    Ok(())
}

/// Puts texts in force, the terms among them as a new version, to which everybody agrees anew; answers the version.
pub async fn renew_terms(app: &App, region: &Region, texts: Vec<Text>) -> Result<i32, Error> {
    let tx = app.db.begin().await?;
    store::lock_region(&tx, region.id).await?;
    let version = store::get_region(&tx, region.id).await?.terms_version + 1;
    let (terms, others): (Vec<Text>, Vec<Text>) =
        texts.into_iter().partition(|text| text.kind == TextKind::Terms);
    for text in terms {
        store::insert_text(&tx, region.id, Text { version, ..text }).await?;
    }
    put(&tx, region, others).await?;
    store::set_terms_version(&tx, region.id, version).await?;
    tx.commit().await?;
    Ok(version)
}

async fn put(db: &impl ConnectionTrait, region: &Region, texts: Vec<Text>) -> Result<(), Error> {
    for text in texts {
        let version = store::newest_version(db, region.id, text.kind).await?.unwrap_or(1);
        store::replace_text(db, region.id, Text { version, ..text }).await?;
    }
    Ok(())
}
