//! Making a link, ending it, and reading where it leads. Unknown, ended and run out are the same: nothing.

use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use super::{
    rules::{self, AFTERWARDS, Known, is_over},
    store::{self, Share},
};
use crate::{
    app::App,
    clock::{Millis, utc},
    error::Error,
    id::{AccountId, RideId},
    refusal::Refusal,
    rides::{self, Journey},
    secret,
    who::Member,
};

/// A new link, with the secret in it, which is told this once.
pub struct Made {
    pub token: String,
    pub expires_at: Millis,
}

/// What the rules ask of a ride.
pub fn known(journey: &Journey) -> Known {
    Known {
        starts_at: journey.starts_at,
        ends_at: journey.ends_at,
        late: journey.late,
        here: journey.here,
        off: journey.off,
        happened: journey.happened,
    }
}

/// Gives one of the member's rides a link, or a new one: the link before leads nowhere from now on.
pub async fn share(app: &App, member: &Member, ride: RideId) -> Result<Made, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let known = known(&rides::journey(&tx, member.account, ride, now).await?);
    if known.off || is_over(&known, now) {
        return Err(Refusal::RideOver.into());
    }
    let expires_at = rules::arrives_at(&known) + AFTERWARDS;
    let token = secret::token(16);
    let share = Share { ride, by: member.account, created_at: now, expires_at };
    store::keep(&tx, share, secret::digest(&token)).await?;
    tx.commit().await?;
    Ok(Made { token, expires_at })
}

/// The member's link to one of their rides.
pub async fn find(app: &App, member: &Member, ride: RideId) -> Result<Option<Share>, Error> {
    let (db, now) = (app.db.reader(), app.clock.now());
    let known = known(&rides::journey(db, member.account, ride, now).await?);
    Ok(store::find(db, member.account, ride).await?.filter(|_| !is_over(&known, now)))
}

/// Ends the member's link to one of their rides; there need be none.
pub async fn end(app: &App, member: &Member, ride: RideId) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    rides::journey(&tx, member.account, ride, app.clock.now()).await?;
    store::end(&tx, member.account, ride).await?;
    tx.commit().await?;
    Ok(())
}

/// The ride that a link leads to.
pub async fn follow(app: &App, token: &str) -> Result<Option<Journey>, Error> {
    let (db, now) = (app.db.reader(), app.clock.now());
    let Some(share) = store::led_to(db, &secret::digest(token)).await? else { return Ok(None) };
    let journey = here_still(rides::journey(db, share.by, share.ride, now).await)?;
    Ok(journey.filter(|journey| !is_over(&known(journey), now)))
}

fn here_still(found: Result<Journey, Error>) -> Result<Option<Journey>, Error> {
    match found {
        Ok(journey) => Ok(Some(journey)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Ends the links whose rides are over; one whose ride was put off lives on.
pub async fn sweep(app: &App) -> Result<(), Error> {
    let now = app.clock.now();
    for share in store::due(app.db.reader(), now).await? {
        let tx = app.db.begin_aside().await?;
        let journey = here_still(rides::journey(&tx, share.by, share.ride, now).await)?;
        match journey.map(|journey| known(&journey)).filter(|known| !is_over(known, now)) {
            Some(known) => {
                store::set_expiry(&tx, &share, rules::arrives_at(&known) + AFTERWARDS).await?;
            }
            None => store::end(&tx, share.by, share.ride).await?,
        }
        tx.commit().await?;
    }
    Ok(())
}

/// Forgets the links of a person, within the caller's transaction.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId) -> Result<(), Error> {
    Ok(store::end_all(db, account).await?)
}

/// What this room knows of a person: that there are links; the secret in them nobody knows but who has one.
pub async fn export(db: &impl ConnectionTrait, account: AccountId) -> Result<Value, Error> {
    let told = store::of(db, account).await?.into_iter().map(|share| {
        json!({
            "ride_id": share.ride, "created_at": utc(share.created_at), "expires_at": utc(share.expires_at),
        })
    });
    Ok(json!({ "ride_links": told.collect::<Vec<_>>() }))
}
