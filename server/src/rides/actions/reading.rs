//! A ride as one of its people sees it.

use std::collections::HashMap;

use sea_orm::ConnectionTrait;

use super::boarding::roles;
use crate::{
    accounts::{self, Person},
    clock::Millis,
    error::Error,
    id::{AccountId, RequestId, RideId},
    page::{After, Page},
    rides::{
        rules::{
            request::{Request, State},
            seat::{Drive, Seat},
        },
        store::{drives, requests, seats},
    },
};

/// A drive with everybody aboard, past or present.
pub struct Trip {
    pub drive: Drive,
    pub seats: Vec<Aboard>,
    pub people: HashMap<AccountId, Person>,
}

/// A seat, and whose it is.
#[derive(Clone, Copy)]
pub struct Aboard {
    pub seat: Seat,
    pub rider: AccountId,
}

impl Trip {
    /// The seats that concern the viewer: all for the driver, else the own.
    pub fn own(&self, viewer: AccountId) -> Vec<Seat> {
        let drives = self.drive.account == viewer;
        let own = self.seats.iter().filter(|aboard| drives || aboard.rider == viewer);
        own.map(|aboard| aboard.seat).collect()
    }

    /// When the driver sets out and arrives: for those who are aboard, else as it was agreed.
    pub fn span(&self) -> (Millis, Millis) {
        let held: Vec<&Seat> = self.held().map(|aboard| &aboard.seat).collect();
        let all = self.seats.iter().map(|aboard| &aboard.seat).collect();
        let of: Vec<&Seat> = if held.is_empty() { all } else { held };
        let start = of.iter().map(|seat| seat.times.departs_at).min().unwrap_or(self.drive.starts_at);
        (start, of.iter().map(|seat| seat.times.arrives_at).max().unwrap_or(start))
    }

    /// Those who are on it still.
    pub fn held(&self) -> impl Iterator<Item = &Aboard> {
        self.seats.iter().filter(|aboard| aboard.seat.state == State::Confirmed)
    }
}

/// The ride, if the viewer drives it or has or had a seat on it and nothing keeps them apart from its driver; else it is
/// not found. Of others the viewer is kept apart from, nothing is told.
pub async fn get(db: &impl ConnectionTrait, viewer: AccountId, id: RideId) -> Result<Trip, Error> {
    let drive = drives::find(db, viewer, id).await?.ok_or(Error::NotFound)?;
    all_of(db, viewer, vec![drive]).await?.pop().ok_or(Error::NotFound)
}

/// The viewer's rides that start within a span, the earliest first.
pub async fn list(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    span: (Millis, Millis),
    after: Option<After>,
    limit: u64,
) -> Result<Page<Trip>, Error> {
    let page = drives::list(db, viewer, span, after, limit).await?;
    Ok(Page { items: all_of(db, viewer, page.items).await?, next: page.next })
}

/// All rides that the viewer drives or drove, or has or had a seat on, and that start after an instant; also those that
/// were cancelled.
pub async fn since(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    from: Millis,
    most: u64,
) -> Result<Vec<Trip>, Error> {
    all_of(db, viewer, drives::since(db, viewer, from, most).await?).await
}

/// A drive with every seat on it, held or not, whoever asks: for work that nobody sees.
pub type Crew = (Drive, Vec<Aboard>);

/// These drives with everybody's seats.
pub async fn crews(db: &impl ConnectionTrait, drives: Vec<Drive>) -> Result<Vec<Crew>, Error> {
    let ids: Vec<RideId> = drives.iter().map(|drive| drive.id).collect();
    let mut seats = seats::aboard(db, &ids).await?;
    let mut asked: Vec<RequestId> = seats.values().flatten().map(|seat| seat.request).collect();
    asked.sort_unstable();
    asked.dedup();
    let asked: HashMap<RequestId, Request> =
        requests::by_id(db, &asked).await?.into_iter().map(|request| (request.id, request)).collect();
    let crew = |drive: Drive| {
        let seats = seats.remove(&drive.id).unwrap_or_default().into_iter();
        let aboard = seats.filter_map(|seat| {
            let rider = roles(asked.get(&seat.request)?, &seat).0;
            Some(Aboard { seat, rider })
        });
        (drive, aboard.collect())
    };
    Ok(drives.into_iter().map(crew).collect())
}

async fn all_of(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    drives: Vec<Drive>,
) -> Result<Vec<Trip>, Error> {
    let apart = accounts::apart_from(db, viewer).await?;
    let ids: Vec<RideId> = drives.iter().map(|drive| drive.id).collect();
    let mut aboard = seats::aboard(db, &ids).await?;
    let mut asked: Vec<RequestId> = aboard.values().flatten().map(|seat| seat.request).collect();
    asked.sort_unstable();
    asked.dedup();
    let asked: HashMap<RequestId, Request> =
        requests::by_id(db, &asked).await?.into_iter().map(|request| (request.id, request)).collect();
    let mut ids: Vec<AccountId> = asked.values().flat_map(|one| [one.rider, one.driver]).collect();
    ids.extend(drives.iter().map(|drive| drive.account));
    ids.sort_unstable();
    ids.dedup();
    let people: HashMap<AccountId, Person> =
        accounts::people(db, &ids).await?.into_iter().map(|person| (person.id, person)).collect();
    let trip = |drive: Drive| {
        let seats = aboard.remove(&drive.id).unwrap_or_default().into_iter().filter_map(|seat| {
            let request = asked.get(&seat.request)?;
            Some(Aboard { rider: roles(request, &seat).0, seat })
        });
        let seats: Vec<Aboard> = seats.filter(|aboard| !apart.contains(&aboard.rider)).collect();
        let mine = drive.account == viewer || seats.iter().any(|aboard| aboard.rider == viewer);
        let of = |id: &AccountId| *id == drive.account || seats.iter().any(|aboard| aboard.rider == *id);
        let people =
            people.iter().filter(|(id, _)| of(id)).map(|(id, person)| (*id, person.clone())).collect();
        (mine && !apart.contains(&drive.account)).then_some(Trip { drive, seats, people })
    };
    Ok(drives.into_iter().filter_map(trip).collect())
}
