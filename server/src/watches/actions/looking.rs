//! Looking at what was posted: for whom is it?

use super::telling::tell_due;
use crate::{
    activities,
    app::App,
    carpools,
    clock::Millis,
    error::Error,
    id::{ActivityId, CommuteId, WatchId},
    notices::{self, Posted, PostedRow},
    watches::{
        rules::{Offered, fits},
        store::{finds, watches},
    },
};

/// How many posts one server takes at once.
const MOST: u64 = 20;

/// Looks at what was posted and tells whoever looks for it; says how many posts and watches that were.
pub async fn look(app: &App) -> Result<usize, Error> {
    let now = app.clock.now();
    let mut done = 0;
    if notices::is_posted(app.db.reader(), now).await? {
        let tx = app.db.begin().await?;
        if !watches::is_any_of_commutes(&tx).await? {
            // When shift plans are new, hundreds post in a second: what nobody looks for goes with one statement.
            notices::drop_posted_commutes(&tx, now).await?;
        }
        let rows = notices::take_posted(&tx, now, MOST).await?;
        tx.commit().await?;
        done += rows.len();
        for row in rows {
            if let Err(error) = look_at(app, &row, now).await {
                // It is taken again when the lease ends.
                tracing::warn!(%error, "looking at a post failed; it is tried again");
            }
        }
    }
    Ok(done + tell_due(app).await?)
}

async fn look_at(app: &App, row: &PostedRow, now: Millis) -> Result<(), Error> {
    let (found, thing, begins_at) = match row.posted {
        Posted::Commute(commute) => {
            let day = carpools::day_begins(app.db.reader(), commute).await?;
            (for_commute(app, commute).await?, commute.0, day)
        }
        Posted::Activity(activity) => {
            let (found, begins_at) = for_activity(app, activity, now).await?;
            (found, activity.0, begins_at)
        }
    };
    let tx = app.db.begin().await?;
    finds::note(&tx, &found, thing, begins_at, now).await?;
    notices::finish_posted(&tx, row.id).await?;
    tx.commit().await?;
    Ok(())
}

/// Whoever is on the new commute's own best list and looks for company.
async fn for_commute(app: &App, commute: CommuteId) -> Result<Vec<WatchId>, Error> {
    if !watches::is_any_of_commutes(app.db.reader()).await? {
        return Ok(Vec::new());
    }
    let fitting = carpools::fitting(app, commute).await?;
    Ok(watches::of_commutes(app.db.reader(), &fitting).await?)
}

async fn for_activity(
    app: &App,
    activity: ActivityId,
    now: Millis,
) -> Result<(Vec<WatchId>, Option<Millis>), Error> {
    let db = app.db.reader();
    let Some(offer) = activities::offer(db, activity, now).await? else { return Ok((Vec::new(), None)) };
    let offered = Offered { category: offer.category, point: offer.point };
    let looking = watches::of_category(db, offer.region, offer.category, offer.author).await?;
    let found = looking.into_iter().filter(|watch| fits(&watch.wish, offered)).map(|watch| watch.id);
    Ok((found.collect(), Some(offer.starts_at)))
}
