//! Blocking.

use super::targets::person_behind;
use crate::{activities, app, app::App, error::Error, moderation::rules::report::About, who::Member};

/// Keeps the member and whoever stands behind something apart from now on, in every room; the other is not told.
pub async fn block(app: &App, member: &Member, about: About) -> Result<(), Error> {
    // Before the transaction: it holds up every other writer, and a match may have to be found first.
    let other = person_behind(app, member, about).await?;
    let tx = app.db.begin().await?;
    app::keep_apart(&tx, member, other.account, &other.known_as, app.clock.now()).await?;
    activities::commit(app, tx, member.region).await?;
    app::commutes_changed(app, member.region).await;
    Ok(())
}
