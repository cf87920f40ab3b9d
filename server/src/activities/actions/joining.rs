//! Joining, changing whom one brings, and leaving.

use sea_orm::ConnectionTrait;

use super::{held, kept::commit, promote, remind_no_more, ties};
use crate::{
    accounts,
    activities::{
        rules::{
            joining::{Party, check_join},
            times,
            words::Standing,
        },
        store::{
            activities,
            attendances::{self, Attendance},
            seats,
        },
    },
    app::App,
    clock::Millis,
    error::Error,
    id::{ActivityId, AttendanceId},
    refusal::Refusal,
    regions,
    who::Member,
};

/// Joins with a party, or changes the party: places where they are free, else a place in the queue.
pub async fn join(app: &App, member: &Member, id: ActivityId, party: Party) -> Result<Attendance, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    // First of all, so that no two callers ever see the same free place. It also holds the activity.
    let took = seats::take(&tx, member.region, id, party.heads(), now).await?;
    if !took && !activities::hold(&tx, member.region, id).await? {
        return Err(Error::NotFound);
    }
    let mine = attendances::find(&tx, member.account, id).await?;
    check(&tx, member, id, party, mine.as_ref(), now).await?;
    let line = match mine {
        None => enter(&tx, member, id, party, took, now).await?,
        Some(mine) => {
            if took {
                seats::give_back(&tx, id, party.heads()).await?;
            }
            change(&tx, member, mine, party, now).await?
        }
    };
    commit(app, tx, member.region).await?;
    Ok(line)
}

/// Whoever may not join takes nothing: the error ends the transaction, and the places go back.
async fn check(
    db: &impl ConnectionTrait,
    member: &Member,
    id: ActivityId,
    party: Party,
    mine: Option<&Attendance>,
    now: Millis,
) -> Result<(), Error> {
    let activity = activities::find(db, id).await?.ok_or(Error::NotFound)?;
    if !activity.is_visible(ties(db, member.account, &activity, mine).await?) {
        return Err(Error::NotFound);
    }
    if mine.is_some_and(|line| line.standing == Standing::Removed) {
        return Err(Refusal::RemovedFromActivity.into());
    }
    let person = accounts::find_person(db, member.account).await?.ok_or(Error::Unauthorized)?;
    let zone = regions::get_region(db, activity.region).await?.time_zone;
    let day = times::local(zone, activity.starts_at).date();
    Ok(check_join(&activity, person.birth, day, party, now)?)
}

async fn enter(
    db: &impl ConnectionTrait,
    member: &Member,
    id: ActivityId,
    party: Party,
    took: bool,
    now: Millis,
) -> Result<Attendance, Error> {
    // Places may have come free between the first try and the lock.
    let seated = took || seats::take(db, member.region, id, party.heads(), now).await?;
    if !seated {
        seats::wait(db, id, party.heads()).await?;
    }
    let standing = if seated { Standing::Joined } else { Standing::Waiting };
    let line = Attendance {
        id: AttendanceId::new(),
        activity: id,
        account: member.account,
        standing,
        party,
        queued_at: now,
    };
    attendances::insert(db, line).await?;
    Ok(line)
}

async fn change(
    db: &impl ConnectionTrait,
    member: &Member,
    mine: Attendance,
    party: Party,
    now: Millis,
) -> Result<Attendance, Error> {
    let (id, more) = (mine.activity, party.heads() - mine.party.heads());
    let mut line = Attendance { party, ..mine };
    if mine.standing == Standing::Waiting {
        if seats::take(db, member.region, id, party.heads(), now).await? {
            seats::wait(db, id, -mine.party.heads()).await?;
            line.standing = Standing::Joined;
        } else {
            seats::wait(db, id, more).await?;
        }
    } else if more > 0 && !seats::take(db, member.region, id, more, now).await? {
        return Err(Refusal::ActivityFull.into());
    } else if more < 0 {
        seats::give_back(db, id, -more).await?;
    }
    attendances::save(db, line).await?;
    promote(db, id, now).await?;
    Ok(line)
}

/// Leaves the list; whoever waits and fits moves up.
pub async fn leave(app: &App, member: &Member, id: ActivityId) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    let activity = held(&tx, member, id).await?;
    let mine = attendances::find(&tx, member.account, id).await?;
    if !activity.is_visible(ties(&tx, member.account, &activity, mine.as_ref()).await?) {
        return Err(Error::NotFound);
    }
    let mine = mine.filter(|line| line.standing != Standing::Removed).ok_or(Error::NotFound)?;
    attendances::delete(&tx, mine.id).await?;
    remind_no_more(&tx, &[member.account], id).await?;
    free(&tx, mine, app.clock.now()).await?;
    commit(app, tx, member.region).await
}

/// Frees what a line had that is on the list no more. The activity is held by the caller.
pub async fn free(db: &impl ConnectionTrait, line: Attendance, now: Millis) -> Result<(), Error> {
    match line.standing {
        Standing::Joined => seats::give_back(db, line.activity, line.party.heads()).await?,
        Standing::Waiting => seats::wait(db, line.activity, -line.party.heads()).await?,
        Standing::Removed => {}
    }
    promote(db, line.activity, now).await
}
