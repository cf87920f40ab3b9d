//! What changes about people and sites, as far as the boards must know, and what is forgotten of a person.

use sea_orm::ConnectionTrait;

use crate::{
    app::App,
    carpools::{
        rules::commute::MOVE_WINDOW,
        store::{asks, changes, commutes, limits, seats},
    },
    clock::{DAY, Millis},
    error::Error,
    id::{AccountId, CommuteId, RegionId, SiteId},
};

/// How long a server may sleep and still follow the log, in milliseconds.
const LOG_KEPT: Millis = DAY;

/// Lets the boards take in anew where a site is, once the caller's transaction is committed.
pub async fn site_changed(
    db: &impl ConnectionTrait,
    region: RegionId,
    site: SiteId,
    now: Millis,
) -> Result<(), Error> {
    Ok(changes::note(db, region, &commutes::ids_at(db, site).await?, now).await?)
}

/// Lets the boards take in anew who somebody is (birth, "woman", vouchers, ban, blocks), once the caller's
/// transaction is committed.
pub async fn person_changed(db: &impl ConnectionTrait, account: AccountId, now: Millis) -> Result<(), Error> {
    let all = commutes::ids_of(db, account).await?;
    note_all(db, all, now).await
}

/// Lets the boards take in anew who these people are.
pub async fn learn_anew(app: &App, people: impl IntoIterator<Item = AccountId>) -> Result<(), Error> {
    let tx = app.db.begin_aside().await?;
    for account in people {
        person_changed(&tx, account, app.clock.now()).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn note_all(
    db: &impl ConnectionTrait,
    mut all: Vec<(RegionId, CommuteId)>,
    now: Millis,
) -> Result<(), Error> {
    // Regions in one order, so that two writers never wait for each other in a ring.
    all.sort_unstable();
    for of_region in all.chunk_by(|a, b| a.0 == b.0) {
        let ids: Vec<CommuteId> = of_region.iter().map(|(_, id)| *id).collect();
        changes::note(db, of_region[0].0, &ids, now).await?;
    }
    Ok(())
}

/// Forgets everything this room knows of a person, within the caller's transaction.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId, now: Millis) -> Result<(), Error> {
    let all = commutes::ids_of(db, account).await?;
    for (_, id) in &all {
        seats::forget(db, *id).await?;
        asks::forget(db, *id).await?;
    }
    commutes::delete_of(db, account).await?;
    limits::forget(db, account).await?;
    note_all(db, all, now).await
}

/// Removes what has run out: old homes, and changes that every server has taken in.
pub async fn sweep(db: &impl ConnectionTrait, now: Millis) -> Result<(), sea_orm::DbErr> {
    limits::sweep_homes(db, now - MOVE_WINDOW).await?;
    let long_past = i32::try_from((now - 7 * DAY) / DAY).unwrap_or_default();
    seats::sweep(db, long_past).await?;
    changes::sweep(db, now - LOG_KEPT).await
}
