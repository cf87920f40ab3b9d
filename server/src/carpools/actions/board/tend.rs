//! What is done with the boards when nobody asks: catching up, and finding what is due.

use super::load::{off_the_workers, ready};
use crate::{app::App, error::Error, regions};

/// Every region's board brought up to date, and what is due found, until nothing is left.
pub async fn tend(app: &App) -> Result<(), Error> {
    for region in regions::list_regions(app.db.reader()).await? {
        while off_the_workers({
            let board = ready(app, &region).await?;
            move || board.fill(2)
        })
        .await?
        {}
    }
    Ok(())
}
