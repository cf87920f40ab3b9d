//! What is done with the boards when nobody asks: catching up, and finding what is due.

use std::time::{Duration, Instant};

use super::load::{off_the_workers, ready};
use crate::{app::App, error::Error, regions};

/// The longest rest after one piece of work.
const LONGEST_REST: Duration = Duration::from_secs(1);

/// With so many requests during one piece of work, somebody else needs the processors.
const BUSY: u64 = 3;

/// Every region's board brought up to date, and what is due found, until nothing is left. It rests between two pieces, a
/// moment while nobody comes and nine tenths of the time while many do: what they ask for is found at once, due or not.
pub async fn tend(app: &App) -> Result<(), Error> {
    for region in regions::list_regions(app.db.reader()).await? {
        loop {
            let board = ready(app, &region).await?;
            let (began, came) = (Instant::now(), app.gate.came());
            let more = off_the_workers(move || board.fill(2)).await?;
            if !more {
                break;
            }
            tokio::time::sleep(rest(began.elapsed(), app.gate.came() - came)).await;
        }
    }
    Ok(())
}

/// How long to rest after a piece of work that took so long, while so many came.
fn rest(took: Duration, came: u64) -> Duration {
    let rest = if came >= BUSY { took * 9 } else { took / 4 };
    rest.min(LONGEST_REST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_asks_goes_before_what_nobody_waits_for() {
        let piece = Duration::from_millis(8);
        assert_eq!(rest(piece, 0), Duration::from_millis(2));
        assert_eq!(rest(piece, BUSY), Duration::from_millis(72));
        assert_eq!(rest(Duration::from_secs(60), BUSY), LONGEST_REST);
    }
}
