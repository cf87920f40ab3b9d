//! Reminding people of what begins, each once, whoever of several servers does it.

use chrono_tz::Tz;
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use crate::{
    clock::Millis,
    id::AccountId,
    notices::{
        rules::{
            kinds::Kind,
            reminding::{self, Moment},
        },
        store::{
            inbox::{self, About},
            reminders,
        },
    },
};

/// Something that begins, whom to remind of it, and in which words.
pub struct Coming<'a> {
    pub id: Uuid,
    pub starts_at: Millis,
    pub zone: Tz,
    pub to: Vec<AccountId>,
    pub moment: Moment,
    pub kind: Kind,
    pub parameters: &'a [(&'a str, String)],
    pub about: About,
}

/// Those to remind who were not reminded yet, read before a transaction is worth its while.
pub async fn unreminded(db: &impl ConnectionTrait, coming: &Coming<'_>) -> Result<Vec<AccountId>, DbErr> {
    let thing = (coming.id, reminding::day(coming.starts_at, coming.zone));
    let known = reminders::reminded(db, coming.moment, &[thing]).await?;
    Ok(coming.to.iter().copied().filter(|account| !known.contains(&(thing, *account))).collect())
}

/// Reminds, within the caller's transaction, whoever was not reminded yet, if the moment has come; says how many that were.
pub async fn remind(db: &impl ConnectionTrait, coming: Coming<'_>, now: Millis) -> Result<usize, DbErr> {
    let Coming { id, starts_at, zone, to, moment, kind, parameters, about } = coming;
    if !moment.is_due(starts_at, zone, now) {
        return Ok(0);
    }
    let new = reminders::claim(db, moment, (id, reminding::day(starts_at, zone)), &to, now).await?;
    inbox::queue_about(db, &new, kind, parameters, &about, now).await?;
    Ok(new.len())
}
