//! What of an activity decides for whom it is.

use sea_orm::ConnectionTrait;

use crate::{
    accounts,
    activities::{rules::words::Category, store::activities},
    clock::Millis,
    clubs,
    error::Error,
    id::{AccountId, ActivityId, RegionId},
};

/// An activity that somebody may look for.
pub struct Offer {
    pub region: RegionId,
    pub author: Option<AccountId>,
    pub title: String,
    pub category: Category,
    /// Degrees north and east.
    pub point: Option<(f64, f64)>,
    pub starts_at: Millis,
    /// Nothing: everybody may know of it.
    pub only: Option<Vec<AccountId>>,
}

/// An activity that is still to come; nothing where it is gone, called off, or has begun.
pub async fn offer(db: &impl ConnectionTrait, id: ActivityId, now: Millis) -> Result<Option<Offer>, Error> {
    let found = activities::find(db, id).await?;
    let Some(activity) = found.filter(|it| it.cancelled_at.is_none() && it.starts_at > now) else {
        return Ok(None);
    };
    let only = match activity.club.filter(|_| activity.members_only) {
        Some(club) => Some(accounts::everybody_in(db, clubs::group(club)).await?),
        None => None,
    };
    Ok(Some(Offer {
        region: activity.region,
        author: activity.author,
        title: activity.title,
        category: activity.category,
        point: activity.venue.lat.zip(activity.venue.lon),
        starts_at: activity.starts_at,
        only,
    }))
}
