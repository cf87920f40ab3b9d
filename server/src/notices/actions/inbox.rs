//! What a person does with their inbox.

use crate::{app::App, clock::Millis, error::Error, notices::store::inbox, who::Member};

/// Marks everything up to this instant as read; says how many that were.
pub async fn mark_read(app: &App, member: &Member, until: Millis) -> Result<u64, Error> {
    let tx = app.db.begin().await?;
    let count = inbox::mark_read(&tx, member.account, until, app.clock.now()).await?;
    tx.commit().await?;
    Ok(count)
}
