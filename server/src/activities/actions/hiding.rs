//! Hiding an activity, for those who keep order.

use sea_orm::ConnectionTrait;

use super::{held_anywhere, others, tell};
use crate::{activities::store::activities, clock::Millis, error::Error, id::ActivityId, notices::Kind};

/// Hides an activity or shows it again, within the caller's transaction, which must end with `activities::commit`. Whoever
/// would have gone is told that it is gone.
///
/// # Errors
/// Not found where it is gone; those of the database.
pub async fn set_hidden(
    db: &impl ConnectionTrait,
    id: ActivityId,
    hidden: bool,
    now: Millis,
) -> Result<(), Error> {
    let activity = held_anywhere(db, id).await?.ok_or(Error::NotFound)?;
    activities::set_hidden(db, id, hidden.then_some(now)).await?;
    if hidden && !activity.hidden && !activity.is_over(now) && activity.cancelled_at.is_none() {
        let author = activity.author.unwrap_or(crate::id::AccountId(uuid::Uuid::nil()));
        let to = others(db, id, author).await?;
        tell(db, &to, Kind::ActivityDeleted, &activity, &[], now).await?;
    }
    Ok(())
}
