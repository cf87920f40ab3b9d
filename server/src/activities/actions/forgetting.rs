//! What becomes of activities when a person is erased.

use sea_orm::ConnectionTrait;

use super::{held_anywhere, joining::free, others, tell};
use crate::{
    activities::{
        rules::activity::{Activity, Venue},
        store::{activities, attendances},
    },
    clock::Millis,
    error::Error,
    id::{AccountId, ActivityId, ClubId},
    notices::{self, Kind},
};

/// What stands where the words of somebody who is erased stood.
const GONE: &str = "–";

/// Forgets a person within the caller's transaction, which must end with `activities::commit`: they leave every
/// list, so that others move up; what they posted for a club stays the club's; what they posted themselves and is still to
/// come is cancelled and told, without their words; and what is past is deleted. Gives the ids of all of these.
///
/// # Errors
/// Those of the database.
pub async fn forget(
    db: &impl ConnectionTrait,
    account: AccountId,
    now: Millis,
) -> Result<Vec<ActivityId>, Error> {
    let mut all = attendances::activities_of(db, account).await?;
    all.extend(activities::posted_by(db, account).await?);
    // Always in one order, so that two who are forgotten at once never wait for each other.
    all.sort_unstable();
    all.dedup();
    for id in all.iter().copied() {
        let Some(activity) = held_anywhere(db, id).await? else { continue };
        if let Some(line) = attendances::find(db, account, id).await? {
            attendances::delete(db, line.id).await?;
            free(db, line, now).await?;
        }
        if activity.author == Some(account) {
            disown(db, account, activity, now).await?;
        }
    }
    Ok(all)
}

/// Ends what a club posts that goes with its last member, as if each of its activities were that member's own. Gives
/// their ids.
///
/// # Errors
/// Those of the database.
pub async fn forget_club(
    db: &impl ConnectionTrait,
    club: ClubId,
    last: AccountId,
    now: Millis,
) -> Result<Vec<ActivityId>, Error> {
    let all = activities::posted_for(db, club).await?;
    for id in all.iter().copied() {
        if let Some(activity) = held_anywhere(db, id).await? {
            disown(db, last, Activity { club: None, ..activity }, now).await?;
        }
    }
    Ok(all)
}

async fn disown(
    db: &impl ConnectionTrait,
    account: AccountId,
    activity: Activity,
    now: Millis,
) -> Result<(), Error> {
    if activity.club.is_some() {
        return Ok(activities::save(db, &Activity { author: None, ..activity }).await?);
    }
    notices::forget_about(db, &format!("/a/{}", activity.id)).await?;
    if activity.is_over(now) {
        return Ok(activities::delete(db, activity.id).await?);
    }
    let was_on = activity.cancelled_at.is_none();
    let empty = emptied(activity, now);
    activities::save(db, &empty).await?;
    if was_on {
        let to = others(db, empty.id, account).await?;
        tell(db, &to, Kind::ActivityCancelled, &empty, &[("reason", String::new())], now).await?;
    }
    Ok(())
}

/// The activity, cancelled and without a word of whoever posted it.
fn emptied(activity: Activity, now: Millis) -> Activity {
    let venue = Venue { name: GONE.to_owned(), id: None, lat: None, lon: None, ..activity.venue };
    Activity {
        author: None,
        title: GONE.to_owned(),
        text: String::new(),
        venue,
        cost_text: String::new(),
        access_text: String::new(),
        cancelled_at: activity.cancelled_at.or(Some(now)),
        cancel_reason: None,
        updated_at: now,
        ..activity
    }
}
