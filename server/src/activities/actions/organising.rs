//! What an organiser does with an activity that is posted: cancel, delete, remove somebody, write to all.

use super::{
    held, is_organiser, joining::free, kept::commit, listed, organised, others, remind_no_more, tell,
};
use crate::{
    accounts::{self, Role},
    activities::{
        rules::{
            activity::{Activity, check_alive},
            words::Standing,
        },
        store::{activities, attendances, attendances::Attendance},
    },
    app::App,
    clock::{MINUTE, Millis},
    error::Error,
    id::{AccountId, ActivityId},
    notices::Kind,
    refusal::Refusal,
    regions,
    who::Member,
};

/// The least time between two messages about one activity.
const PAUSE: Millis = MINUTE;

/// Cancels an activity: it stays readable, marked, and everybody who goes or waits is told.
pub async fn cancel(
    app: &App,
    member: &Member,
    id: ActivityId,
    reason: Option<String>,
) -> Result<Activity, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let activity = kept_in_order(&tx, member, id).await?;
    check_alive(&activity, now)?;
    let changed =
        Activity { cancelled_at: Some(now), cancel_reason: reason.clone(), updated_at: now, ..activity };
    activities::save(&tx, &changed).await?;
    remind_no_more(&tx, &listed(&tx, id).await?, id).await?;
    let to = others(&tx, id, member.account).await?;
    let more = [("reason", reason.unwrap_or_default())];
    tell(&tx, &to, Kind::ActivityCancelled, &changed, &more, now).await?;
    commit(app, tx, member.region).await?;
    Ok(changed)
}

/// Deletes an activity: its organiser while nobody else is on its list, a moderator at any time. It is gone.
pub async fn delete(app: &App, member: &Member, id: ActivityId) -> Result<(), Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let activity = kept_in_order(&tx, member, id).await?;
    let to = others(&tx, id, member.account).await?;
    if member.role < Role::Moderator && !to.is_empty() {
        return Err(Refusal::ActivityHasAttendees.into());
    }
    remind_no_more(&tx, &listed(&tx, id).await?, id).await?;
    tell(&tx, &to, Kind::ActivityDeleted, &activity, &[], now).await?;
    activities::delete(&tx, id).await?;
    commit(app, tx, member.region).await
}

/// The activity, held, for its organisers and for those who keep order.
async fn kept_in_order(
    db: &impl sea_orm::ConnectionTrait,
    member: &Member,
    id: ActivityId,
) -> Result<Activity, Error> {
    let activity = held(db, member, id).await?;
    if member.role >= Role::Moderator || is_organiser(db, member.account, &activity).await? {
        Ok(activity)
    } else {
        Err(Error::NotFound)
    }
}

/// Takes somebody off the list, tells them, and lets others move up. They cannot come back by themselves.
pub async fn remove(app: &App, member: &Member, id: ActivityId, whom: AccountId) -> Result<(), Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let activity = organised(&tx, member, id).await?;
    if accounts::are_apart(&tx, member.account, whom).await? {
        return Err(Error::NotFound);
    }
    let line = attendances::find(&tx, whom, id).await?;
    let line = line.filter(|line| line.standing != Standing::Removed).ok_or(Error::NotFound)?;
    attendances::save(&tx, Attendance { standing: Standing::Removed, ..line }).await?;
    remind_no_more(&tx, &[whom], id).await?;
    tell(&tx, &[whom], Kind::ActivityRemoved, &activity, &[], now).await?;
    free(&tx, line, now).await?;
    commit(app, tx, member.region).await
}

/// Writes to everybody who goes; says how many inboxes it reached.
pub async fn message(app: &App, member: &Member, id: ActivityId, text: String) -> Result<usize, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let activity = organised(&tx, member, id).await?;
    if !activities::claim_message(&tx, id, now, PAUSE).await? {
        return Err(Error::too_many(60));
    }
    let lines = attendances::list(&tx, id, &[Standing::Joined]).await?;
    let everybody = lines.into_iter().map(|line| line.account).collect();
    let today = regions::get_region(&tx, activity.region).await?.today(now);
    let to = accounts::reachable(&tx, member.account, everybody, today).await?;
    // Its words are the writer's, also where somebody else of the club posted it.
    let theirs = Activity { author: Some(member.account), ..activity };
    tell(&tx, &to, Kind::ActivityMessage, &theirs, &[("text", text)], now).await?;
    tx.commit().await?;
    Ok(to.len())
}
