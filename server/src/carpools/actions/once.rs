//! Posting a one-off, and taking its commute off the board.

use chrono::{NaiveDate, NaiveTime};
use sea_orm::ConnectionTrait;

use super::{board::days_off, commutes::own_region, commutes::store_new, standing};
use crate::{
    accounts,
    app::App,
    carpools::{
        rules::{
            commute::{Commute, Plan, Shift, check_person, date_of, day_number},
            goal,
            once::{self, MOST_OPEN, OneOffShape},
            post,
            shape::HomeShape,
        },
        store::{
            asks, changes, commutes,
            limits::{self, Counts},
            once as stored, seats,
        },
    },
    clock::Millis,
    error::{Error, Field},
    id::{AccountId, CommuteId},
    places,
    refusal::Refusal,
    regions::{self, Region},
    who::Member,
};

/// Posts a one-off in the member's own region.
pub async fn create(app: &App, member: &Member, slug: &str, shape: &OneOffShape) -> Result<Commute, Error> {
    let region = own_region(app, member, slug).await?;
    let (db, now) = (app.db.reader(), app.clock.now());
    let today = region.today(now);
    let date = once::date(shape, today).map_err(wrong)?;
    let (home_cell, plan) = read(app, member, &region, shape, date).await?;
    let person = accounts::find_person(db, member.account).await?.ok_or(Error::Unauthorized)?;
    check_person(&plan, person.birth, person.woman, date)?;
    let tx = app.db.begin().await?;
    limits::take(&tx, member.account, Counts::default()).await?;
    if stored::list(&tx, member.account, day_number(today)).await?.len() >= MOST_OPEN {
        return Err(Refusal::TooManyOneOffs.into());
    }
    let new = Commute {
        id: CommuteId::new(),
        region: region.id,
        account: member.account,
        home_cell,
        plan,
        paused: false,
        created_at: now,
        updated_at: now,
        once: Some(day_number(date)),
    };
    store_new(&tx, &new).await?;
    tx.commit().await?;
    app.news.notify_one();
    Ok(new)
}

/// When the day of a one-off begins, in milliseconds UTC; nothing for a commute that goes on, or is gone.
pub async fn day_begins(db: &impl ConnectionTrait, id: CommuteId) -> Result<Option<Millis>, Error> {
    let Some((region, day)) = stored::day(db, id).await? else { return Ok(None) };
    let zone = regions::get_region(db, region).await?.time_zone;
    let midnight = regions::series_instant(zone, date_of(day).and_time(NaiveTime::MIN));
    Ok(midnight.ok().map(|at| at.timestamp_millis()))
}

/// Where it begins and what it is.
async fn read(
    app: &App,
    member: &Member,
    region: &Region,
    shape: &OneOffShape,
    date: NaiveDate,
) -> Result<(u32, Plan), Error> {
    let (db, clock) = (app.db.reader(), (region.time_zone, app.clock.now()));
    let known = match shape.commute_id {
        Some(id) => Some(of_mine(db, member, region, id).await?),
        None => None,
    };
    let Some(to) = &shape.to else {
        let known = known.ok_or_else(|| Error::field("to", "field-missing"))?;
        let shift =
            shift_on(&known.plan, region, date).ok_or_else(|| Error::field("date", "field-free-that-day"))?;
        return Ok((known.home_cell, once::day_of(shape, &known.plan, shift, date, clock).map_err(wrong)?));
    };
    let home_cell = match (&known, shape.from_place_id) {
        (Some(known), None) => known.home_cell,
        (None, Some(place)) => cell_of(app, region, place)?,
        _ => return Err(Error::field("from_place_id", "field-place-or-commute")),
    };
    let to = places::get_place(db, &app.maps, region.id, to, "to").await?;
    // What is found on the map may still be where no car gets to.
    if !app.maps.of(region.id).has(to.point) {
        return Err(Error::field("to", "field-off-map"));
    }
    Ok((home_cell, once::way(shape, goal::site_id(to.id), date, clock).map_err(wrong)?))
}

fn cell_of(app: &App, region: &Region, place: crate::maps::MapId) -> Result<u32, Error> {
    let home = HomeShape { place_id: Some(place), lat: None, lon: None };
    standing::read_home(app, region.id, &home).map_err(|error| match error {
        Error::Invalid(fields) => Error::Invalid(
            fields.into_iter().map(|field| Field { field: "from_place_id".to_owned(), ..field }).collect(),
        ),
        other => other,
    })
}

/// One of the member's commutes that go on.
async fn of_mine(
    db: &impl ConnectionTrait,
    member: &Member,
    region: &Region,
    id: CommuteId,
) -> Result<Commute, Error> {
    let own = commutes::find_own(db, member.account, id).await?;
    let own = own.filter(|own| own.once.is_none() && own.region == region.id);
    own.ok_or_else(|| Error::field("commute_id", "field-commute-unknown"))
}

fn shift_on(plan: &Plan, region: &Region, date: NaiveDate) -> Option<Shift> {
    let roster = post::roster(&plan.roster, &days_off(region, date));
    plan.roster.codes.get(usize::from(roster.code_on(day_number(date))?)).cloned()
}

fn wrong(field: Field) -> Error {
    Error::Invalid(vec![field])
}

/// The one-off, if it is the account's own; else it is not found.
pub async fn get_own(db: &impl ConnectionTrait, account: AccountId, id: CommuteId) -> Result<Commute, Error> {
    let own = commutes::find_own(db, account, id).await?;
    own.filter(|own| own.once.is_some()).ok_or(Error::NotFound)
}

/// Deletes a one-off within the caller's transaction, after whatever was asked and agreed about it.
pub async fn delete(db: &impl ConnectionTrait, one: &Commute, now: Millis) -> Result<(), Error> {
    limits::take(db, one.account, Counts::default()).await?;
    seats::forget(db, one.id).await?;
    asks::forget(db, one.id).await?;
    commutes::delete_commute(db, one.id).await?;
    Ok(changes::note(db, one.region, &[one.id], now).await?)
}
