//! What is done with the boards when nobody asks: catching up, and finding what is due.

use std::time::{Duration, Instant};

use super::load::{off_the_workers, ready};
use crate::{app::App, error::Error, regions};

/// The longest rest after one piece of work.
const LONGEST_REST: Duration = Duration::from_secs(1);

/// Every region's board brought up to date, and what is due found, until nothing is left. Half of the time it rests, so
/// that whoever asks meanwhile has a processor: what they ask for is found at once, due or not.
pub async fn tend(app: &App) -> Result<(), Error> {
    for region in regions::list_regions(app.db.reader()).await? {
        loop {
            let board = ready(app, &region).await?;
            let began = Instant::now();
            let more = off_the_workers(move || board.fill(2)).await?;
            if !more {
                break;
            }
            tokio::time::sleep(began.elapsed().min(LONGEST_REST)).await;
        }
    }
    Ok(())
}
