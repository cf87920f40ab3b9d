//! Reminding those who joined, on the day before.

use chrono_tz::Tz;
use sea_orm::ConnectionTrait;

use super::{told_of, words_of};
use crate::{
    activities::{
        rules::{activity::Activity, words::Standing},
        store::{activities, attendances},
    },
    app::App,
    clock::Millis,
    error::Error,
    notices::{self, Coming, Kind, Moment, REACH},
    regions,
};

/// When those who joined are reminded.
const MOMENT: Moment = Moment::DayBefore;

/// Reminds those who joined of what is on the next day; says how many were reminded.
pub async fn remind(app: &App) -> Result<usize, Error> {
    let (db, now) = (app.db.reader(), app.clock.now());
    let mut reminded = 0;
    for region in regions::list_regions(db).await? {
        let zone = region.time_zone;
        for activity in activities::starting(db, region.id, now, now + REACH).await? {
            if MOMENT.is_due(activity.starts_at, zone, now) && is_left(db, &activity, zone).await? {
                reminded += remind_of(app, &activity, zone, now).await?;
            }
        }
    }
    Ok(reminded)
}

/// Whether anybody is still to be reminded: a look that locks nothing.
async fn is_left(db: &impl ConnectionTrait, activity: &Activity, zone: Tz) -> Result<bool, Error> {
    let coming = coming(db, activity, zone, &[]).await?;
    Ok(!notices::unreminded(db, &coming).await?.is_empty())
}

/// One activity, held, so that whoever moves or cancels it meanwhile comes before or after.
async fn remind_of(app: &App, seen: &Activity, zone: Tz, now: Millis) -> Result<usize, Error> {
    let tx = app.db.begin().await?;
    if !activities::hold(&tx, seen.region, seen.id).await? {
        return Ok(0);
    }
    let found = activities::find(&tx, seen.id).await?.filter(|activity| activity.cancelled_at.is_none());
    let Some(activity) = found else { return Ok(0) };
    let mut parameters = words_of(&activity, zone);
    parameters.push(("place", activity.venue.name.clone()));
    let coming = coming(&tx, &activity, zone, &parameters).await?;
    let reminded = notices::remind(&tx, coming, now).await?;
    tx.commit().await?;
    Ok(reminded)
}

/// Whoever joined after the moment knows of it anyway.
async fn coming<'a>(
    db: &impl ConnectionTrait,
    activity: &Activity,
    zone: Tz,
    parameters: &'a [(&'a str, String)],
) -> Result<Coming<'a>, Error> {
    let due = MOMENT.due(activity.starts_at, zone);
    let lines = attendances::list(db, activity.id, &[Standing::Joined]).await?;
    let to = lines.into_iter().filter(|line| line.queued_at <= due).map(|line| line.account).collect();
    Ok(Coming {
        id: activity.id.0,
        starts_at: activity.starts_at,
        zone,
        to,
        moment: MOMENT,
        kind: Kind::ActivityReminder,
        parameters,
        about: told_of(activity),
    })
}
