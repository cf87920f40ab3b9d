//! Posting, changing, pausing and deleting a commute.

use sea_orm::{ConnectionTrait, Statement};

use super::standing;
use crate::{
    accounts,
    app::{self, App},
    carpools::{
        rules::{
            commute::{Commute, Plan, check_home, check_person},
            shape::CommuteShape,
        },
        store::{
            asks, changes, commutes,
            limits::{self, Counts},
            seats,
        },
    },
    db,
    error::Error,
    id::CommuteId,
    notices::{self, Posted},
    regions::{self, Region},
    who::Member,
};

/// Posts a commute in the member's own region.
pub async fn create(app: &App, member: &Member, slug: &str, shape: &CommuteShape) -> Result<Commute, Error> {
    let region = own_region(app, member, slug).await?;
    let home = shape.home.as_ref().ok_or_else(|| Error::field("home", "field-missing"))?;
    let home_cell = standing::read_home(app, region.id, home)?;
    // Read before the transaction: it holds up every other writer, and what is read here nobody locks anyway.
    let plan = standing::read_plan(app.db.reader(), member, region.id, shape).await?;
    check_poster(app.db.reader(), app, member, &region, &plan).await?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    limits::take(&tx, member.account, Counts { active: 1, kept: 1 }).await?;
    let new = Commute {
        id: CommuteId::new(),
        region: region.id,
        account: member.account,
        home_cell,
        plan,
        paused: false,
        created_at: now,
        updated_at: now,
        once: None,
    };
    store_new(&tx, &new).await?;
    tx.commit().await?;
    app.news.notify_one();
    Ok(new)
}

/// Writes a new commute, and all that follows from it, in one go.
pub(super) async fn store_new(tx: &impl ConnectionTrait, new: &Commute) -> Result<(), Error> {
    let backend = tx.get_database_backend();
    let mut all = Vec::from_iter(home_noted(tx, new).await?);
    all.extend(commutes::insertion(backend, new)?);
    all.push(notices::announcement(backend, Posted::Commute(new.id), new.created_at));
    all.extend(changes::noting(backend, new.region, new.id, new.created_at)?);
    Ok(db::together(tx, all).await?)
}

/// Replaces a commute of one's own; without a home in it, the home stays.
pub async fn replace(
    app: &App,
    member: &Member,
    id: CommuteId,
    shape: &CommuteShape,
) -> Result<Commute, Error> {
    let tx = app.db.begin().await?;
    limits::take(&tx, member.account, Counts::default()).await?;
    let known = get_own(&tx, member, id).await?;
    let region = regions::get_region(&tx, known.region).await?;
    let home_cell = match &shape.home {
        Some(home) => standing::read_home(app, region.id, home)?,
        None => known.home_cell,
    };
    let plan = standing::read_plan(&tx, member, region.id, shape).await?;
    check_poster(&tx, app, member, &region, &plan).await?;
    let moved = home_cell != known.home_cell;
    let changed = Commute { home_cell, plan, updated_at: later(app, &known), ..known };
    if moved && let Some(noted) = home_noted(&tx, &changed).await? {
        tx.execute_raw(noted).await?;
    }
    commutes::update_commute(&tx, &changed).await?;
    notices::announce(&tx, Posted::Commute(id), app.clock.now()).await?;
    changes::note(&tx, region.id, &[id], changed.updated_at).await?;
    tx.commit().await?;
    app.news.notify_one();
    app::commutes_changed(app, region.id).await;
    Ok(changed)
}

/// Takes a commute of one's own off the board, or puts it back.
pub async fn set_paused(app: &App, member: &Member, id: CommuteId, paused: bool) -> Result<Commute, Error> {
    let tx = app.db.begin().await?;
    limits::take(&tx, member.account, Counts::default()).await?;
    let known = get_own(&tx, member, id).await?;
    if known.paused == paused {
        return Ok(known);
    }
    let active = if paused { -1 } else { 1 };
    limits::take(&tx, member.account, Counts { active, kept: 0 }).await?;
    let changed = Commute { paused, updated_at: later(app, &known), ..known };
    commutes::update_commute(&tx, &changed).await?;
    if !paused {
        notices::announce(&tx, Posted::Commute(id), app.clock.now()).await?;
    }
    changes::note(&tx, changed.region, &[id], changed.updated_at).await?;
    tx.commit().await?;
    app.news.notify_one();
    app::commutes_changed(app, changed.region).await;
    Ok(changed)
}

/// Deletes a commute of one's own.
pub async fn delete(app: &App, member: &Member, id: CommuteId) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    limits::take(&tx, member.account, Counts::default()).await?;
    let known = get_own(&tx, member, id).await?;
    let active = if known.paused { 0 } else { -1 };
    limits::take(&tx, member.account, Counts { active, kept: -1 }).await?;
    seats::forget(&tx, id).await?;
    asks::forget(&tx, id).await?;
    commutes::delete_commute(&tx, id).await?;
    changes::note(&tx, known.region, &[id], app.clock.now()).await?;
    tx.commit().await?;
    app::commutes_changed(app, known.region).await;
    Ok(())
}

/// The commute, if it is the member's own and no one-off; else it is not found.
pub async fn get_own(db: &impl ConnectionTrait, member: &Member, id: CommuteId) -> Result<Commute, Error> {
    let own = commutes::find_own(db, member.account, id).await?;
    own.filter(|own| own.once.is_none()).ok_or(Error::NotFound)
}

/// A later instant than the commute's last change: two changes in a millisecond must be told apart.
fn later(app: &App, known: &Commute) -> crate::clock::Millis {
    app.clock.now().max(known.updated_at + 1)
}

pub async fn own_region(app: &App, member: &Member, slug: &str) -> Result<Region, Error> {
    let region = regions::find_by_slug(app.db.reader(), slug).await?;
    region.filter(|region| region.id == member.region).ok_or(Error::NotFound)
}

async fn check_poster(
    db: &impl ConnectionTrait,
    app: &App,
    member: &Member,
    region: &Region,
    plan: &Plan,
) -> Result<(), Error> {
    let person = accounts::find_person(db, member.account).await?.ok_or(Error::Unauthorized)?;
    check_person(plan, person.birth, person.woman, region.today(app.clock.now()))?;
    Ok(())
}

/// What notes the home, against the limit on moves; where one of the person's commutes has it already, it is no move.
async fn home_noted(db: &impl ConnectionTrait, commute: &Commute) -> Result<Option<Statement>, Error> {
    let homes = limits::homes(db, commute.account).await?;
    if homes.in_use.contains(&commute.home_cell) {
        return Ok(None);
    }
    let (account, home_cell, now) = (commute.account, commute.home_cell, commute.updated_at);
    let moving = check_home(&homes.lived, home_cell, now)?;
    Ok(limits::noting_home(db.get_database_backend(), account, home_cell, moving, now))
}
