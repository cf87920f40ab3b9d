//! What people do with activities. Every change holds its activity first, so that two of them never mix.

pub mod apart;
pub mod calendar;
pub mod circle;
pub mod exporting;
pub mod forgetting;
pub mod hiding;
pub mod joining;
pub mod kept;
pub mod listing;
pub mod offering;
pub mod organising;
pub mod posting;
mod readings;
pub mod reminding;
pub mod venues;

use chrono_tz::Tz;
use sea_orm::ConnectionTrait;

use super::{
    rules::{
        activity::{Activity, Ties},
        joining::promoted,
        times,
        words::Standing,
    },
    store::{
        activities,
        attendances::{self, Attendance},
        seats,
    },
};
use crate::{
    accounts,
    clock::Millis,
    clubs,
    error::{Error, Field},
    id::{AccountId, ActivityId},
    notices::{self, About, Kind},
    regions,
    who::Member,
};

/// Locks an activity of the caller's region until the transaction ends, and reads it.
async fn held(db: &impl ConnectionTrait, member: &Member, id: ActivityId) -> Result<Activity, Error> {
    if !activities::hold(db, member.region, id).await? {
        return Err(Error::NotFound);
    }
    activities::find(db, id).await?.ok_or(Error::NotFound)
}

/// The same wherever it is; nothing where there is none.
async fn held_anywhere(db: &impl ConnectionTrait, id: ActivityId) -> Result<Option<Activity>, Error> {
    let Some(found) = activities::find(db, id).await? else { return Ok(None) };
    if !activities::hold(db, found.region, id).await? {
        return Ok(None);
    }
    Ok(activities::find(db, id).await?)
}

/// The same as `held`, for whoever may change it; to anybody else it is as if there were none.
async fn organised(db: &impl ConnectionTrait, member: &Member, id: ActivityId) -> Result<Activity, Error> {
    let activity = held(db, member, id).await?;
    if !activity.hidden && is_organiser(db, member.account, &activity).await? {
        Ok(activity)
    } else {
        Err(Error::NotFound)
    }
}

/// Whether somebody speaks for an activity: who posted it, or for a club's, the club's organisers.
pub async fn is_organiser(
    db: &impl ConnectionTrait,
    account: AccountId,
    activity: &Activity,
) -> Result<bool, Error> {
    match activity.club {
        Some(club) => Ok(clubs::speaks_for(db, account, club).await?),
        None => Ok(activity.author == Some(account)),
    }
}

/// What somebody is to an activity.
pub async fn ties(
    db: &impl ConnectionTrait,
    account: AccountId,
    activity: &Activity,
    mine: Option<&Attendance>,
) -> Result<Ties, Error> {
    let club_member = match activity.club {
        Some(club) if activity.members_only => clubs::is_member(db, account, club).await?,
        _ => false,
    };
    let apart = match activity.poster() {
        Some(poster) if poster != account => accounts::are_apart(db, account, poster).await?,
        _ => false,
    };
    Ok(Ties {
        apart,
        organiser: is_organiser(db, account, activity).await?,
        club_member,
        attends: mine.is_some_and(|line| line.standing != Standing::Removed),
    })
}

/// Lets those who wait and fit move up, and tells them. The activity is held by the caller.
async fn promote(db: &impl ConnectionTrait, id: ActivityId, now: Millis) -> Result<(), Error> {
    let activity = activities::find(db, id).await?.ok_or(Error::NotFound)?;
    if activity.waiting == 0 || activity.cancelled_at.is_some() || activity.is_over(now) {
        return Ok(());
    }
    let queue = attendances::list(db, id, &[Standing::Waiting]).await?;
    let heads: Vec<i32> = queue.iter().map(|line| line.party.heads()).collect();
    let up: Vec<&Attendance> =
        promoted(activity.free(), &heads).into_iter().filter_map(|index| queue.get(index)).collect();
    let moved: i32 = up.iter().map(|line| line.party.heads()).sum();
    if moved == 0 {
        return Ok(());
    }
    if !seats::take(db, activity.region, id, moved, now).await? {
        return Err(Error::Internal("places that were free under the lock are taken".into()));
    }
    seats::wait(db, id, -moved).await?;
    attendances::promote(db, &up.iter().map(|line| line.id).collect::<Vec<_>>()).await?;
    let accounts: Vec<AccountId> = up.iter().map(|line| line.account).collect();
    tell(db, &accounts, Kind::ActivityPromoted, &activity, &[], now).await
}

/// Tells people something about an activity: its title and local start, and what else the notice says.
async fn tell(
    db: &impl ConnectionTrait,
    to: &[AccountId],
    kind: Kind,
    activity: &Activity,
    more: &[(&'static str, String)],
    now: Millis,
) -> Result<(), Error> {
    let zone = regions::get_region(db, activity.region).await?.time_zone;
    let mut parameters = words_of(activity, zone);
    parameters.extend_from_slice(more);
    Ok(notices::queue_about(db, to, kind, &parameters, &told_of(activity), now).await?)
}

/// What every notice says of an activity: its title and local start.
fn words_of(activity: &Activity, zone: Tz) -> Vec<(&'static str, String)> {
    let start = times::local(zone, activity.starts_at);
    vec![
        ("title", activity.title.clone()),
        ("day", start.format("%d").to_string()),
        ("month", start.format("%m").to_string()),
        ("year", start.format("%Y").to_string()),
        ("time", start.format("%H:%M").to_string()),
    ]
}

/// Where a notice about an activity leads, and whose words are in it.
fn told_of(activity: &Activity) -> About {
    About { link: Some(page(activity.id)), happens_at: Some(activity.starts_at), words_of: activity.author }
}

/// Where an activity is found: a path of the client.
fn page(id: ActivityId) -> String {
    format!("/a/{id}")
}

/// Takes back the reminders that these people have not read yet: they are no longer on the list, or it is elsewhere or at
/// another time.
async fn remind_no_more(
    db: &impl ConnectionTrait,
    people: &[AccountId],
    id: ActivityId,
) -> Result<(), Error> {
    Ok(notices::withdraw(db, people, Kind::ActivityReminder, &page(id)).await?)
}

/// Everybody on the list, whoever changes something about it included.
async fn listed(db: &impl ConnectionTrait, id: ActivityId) -> Result<Vec<AccountId>, Error> {
    let lines = attendances::list(db, id, &[Standing::Joined, Standing::Waiting]).await?;
    Ok(lines.into_iter().map(|line| line.account).collect())
}

/// Everybody who goes or waits, but for whoever does it.
async fn others(db: &impl ConnectionTrait, id: ActivityId, but: AccountId) -> Result<Vec<AccountId>, Error> {
    Ok(listed(db, id).await?.into_iter().filter(|account| *account != but).collect())
}

fn invalid(wrong: Vec<(&'static str, &'static str)>) -> Error {
    Error::Invalid(wrong.into_iter().map(|(field, code)| Field::new(field, code)).collect())
}
