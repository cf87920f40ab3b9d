//! What becomes of activities when two people are apart from now on.

use sea_orm::ConnectionTrait;

use super::{held_anywhere, joining::free};
use crate::{
    activities::store::{activities, attendances},
    clock::Millis,
    error::Error,
    id::{AccountId, ActivityId},
};

/// Takes each of the two off the lists of what the other posted by themselves, as if they had left, within the caller's
/// transaction, which must end with `activities::commit`. Nobody is told, but those who move up.
///
/// # Errors
/// Those of the database.
pub async fn cut_ties(
    db: &impl ConnectionTrait,
    one: AccountId,
    other: AccountId,
    now: Millis,
) -> Result<(), Error> {
    let mut lines: Vec<(ActivityId, AccountId)> = Vec::new();
    for (poster, guest) in [(one, other), (other, one)] {
        let ids = activities::posted_with(db, poster, guest).await?;
        lines.extend(ids.into_iter().map(|id| (id, guest)));
    }
    // Always in one order, so that two who do this at once never wait for each other.
    lines.sort_unstable();
    for (id, guest) in lines {
        if held_anywhere(db, id).await?.is_none() {
            continue;
        }
        if let Some(line) = attendances::find(db, guest, id).await? {
            attendances::delete(db, line.id).await?;
            free(db, line, now).await?;
        }
    }
    Ok(())
}
