//! Whom an activity concerns: those who organise it, go or wait.

use sea_orm::ConnectionTrait;

use super::ties;
use crate::{
    accounts::{self, GroupRole},
    activities::{
        rules::words::Standing,
        store::{activities, attendances},
    },
    clubs,
    error::Error,
    id::{AccountId, ActivityId},
    who::Member,
};

/// Those whom one activity concerns, and what they need to know of it to talk about it.
pub struct Circle {
    pub people: Vec<AccountId>,
    pub title: String,
    /// Where it is found: a path of the client.
    pub link: String,
}

/// The circle of an activity; to whoever is none of them it is as if there were none.
pub async fn circle(db: &impl ConnectionTrait, member: &Member, id: ActivityId) -> Result<Circle, Error> {
    let activity = activities::find(db, id).await?.ok_or(Error::NotFound)?;
    let lines = attendances::list(db, id, &[Standing::Joined, Standing::Waiting]).await?;
    let ties = ties(db, member.account, &activity, None).await?;
    let mut people: Vec<AccountId> = lines.into_iter().map(|line| line.account).collect();
    if activity.hidden || ties.apart || !(ties.organiser || people.contains(&member.account)) {
        return Err(Error::NotFound);
    }
    match activity.club {
        Some(club) => {
            people.extend(accounts::accounts_in(db, clubs::group(club), GroupRole::Organiser).await?);
        }
        None => people.extend(activity.author),
    }
    people.sort_unstable();
    people.dedup();
    Ok(Circle { people, link: format!("/a/{id}/thread"), title: activity.title })
}
