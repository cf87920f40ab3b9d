//! Getting onto a drive and off it: the seat is counted, the drive is there, and nobody is on two roads at once.

use sea_orm::ConnectionTrait;

use super::reminding::take_back;
use crate::{
    accounts,
    carpools::{self, DriversLeg},
    error::Error,
    id::{AccountId, CarpoolId, CommuteId, RequestId, RideId},
    refusal::Refusal,
    rides::{
        rules::{
            request::{Request, State},
            seat::{Drive, EndedBy, Seat},
        },
        store::{drives, requests, seats},
    },
};

/// With whom somebody gets on.
pub struct Group<'a> {
    pub request: &'a Request,
    pub carpool: CarpoolId,
    /// How many riders the driver takes.
    pub seats: u8,
}

/// The driver's own leg of a seat.
pub fn leg_of(seat: &Seat) -> DriversLeg {
    DriversLeg { commute: seat.driver, leg: seat.leg, day: seat.times.driver_day }
}

/// Who of an agreement rides on this seat, and who drives.
pub fn roles(request: &Request, seat: &Seat) -> (AccountId, AccountId) {
    if seat.rider == request.rider_commute {
        (request.rider, request.driver)
    } else {
        (request.driver, request.rider)
    }
}

/// Takes a seat on the driver's drive of that leg and date. The caller holds the rows of both, and takes seats in the
/// order of [`leg_of`].
///
/// # Errors
/// A refusal, with nothing counted, where the rider has another ride, where either is on the road otherwise, or where no
/// seat is free, or where the car already picks somebody up elsewhere or at another time.
pub async fn get_on(db: &impl ConnectionTrait, group: &Group<'_>, seat: &Seat) -> Result<RideId, Error> {
    let times = &seat.times;
    let drives_elsewhere = seats::is_on_the_road(db, seat.rider, seat.leg, times.day, true).await?;
    if drives_elsewhere || seats::has_seat(db, seat.rider, seat.leg, seat.shift_day, seat.id).await? {
        return Err(Refusal::RiderHasRide.into());
    }
    if seats::is_on_the_road(db, seat.driver, seat.leg, times.driver_day, false).await? {
        return Err(Refusal::NoLongerShared.into());
    }
    if !carpools::take_seat(db, leg_of(seat), group.seats).await? {
        return Err(Refusal::SeatTaken.into());
    }
    let drive = Drive {
        id: RideId::new(),
        carpool: group.carpool,
        region: group.request.region,
        commute: seat.driver,
        account: roles(group.request, seat).1,
        leg: seat.leg,
        day: times.driver_day,
        starts_at: times.departs_at,
        late: None,
        here_at: None,
        changes: 0,
    };
    let ride = drives::get_or_make(db, &drive).await?;
    let aboard = seats::aboard(db, &[ride]).await?.remove(&ride).unwrap_or_default();
    let others = aboard.into_iter().filter(|other| other.state == State::Confirmed && other.id != seat.id);
    let others: Vec<Seat> = others.collect();
    // Which of these it is, nobody is told: the one is about the road, the other about people.
    let one_way = others.iter().all(|other| other.times.share_a_drive(times));
    if !one_way || !sit_together(db, group.request, seat, &others).await? {
        carpools::give_seat_back(db, leg_of(seat)).await?;
        return Err(Refusal::CarGoesElsewhere.into());
    }
    Ok(ride)
}

/// Whether all of these may sit in one car with who gets on: nobody beside somebody they are kept apart from, and where one
/// of them rides with women only, nobody else. Driver and rider were judged as a pair; this is about riders among each other.
async fn sit_together(
    db: &impl ConnectionTrait,
    request: &Request,
    seat: &Seat,
    others: &[Seat],
) -> Result<bool, Error> {
    if others.is_empty() {
        return Ok(true);
    }
    let asked: Vec<RequestId> = others.iter().map(|other| other.request).collect();
    let asked = requests::by_id(db, &asked).await?;
    let of = |other: &Seat| {
        let theirs = asked.iter().find(|request| request.id == other.request)?;
        Some(roles(theirs, other).0)
    };
    let own = roles(request, seat).0;
    let mut aboard: Vec<AccountId> = others.iter().filter_map(of).collect();
    let apart = accounts::apart_from(db, own).await?;
    if aboard.iter().any(|one| apart.contains(one)) {
        return Ok(false);
    }
    aboard.push(own);
    let commutes: Vec<CommuteId> = others.iter().map(|other| other.rider).chain([seat.rider]).collect();
    if !carpools::with_women_only(db, &commutes).await? {
        return Ok(true);
    }
    Ok(accounts::people(db, &aboard).await?.iter().all(|person| person.woman))
}

/// Gives a held seat back.
pub async fn get_off(
    db: &impl ConnectionTrait,
    seat: &Seat,
    to: State,
    by: Option<EndedBy>,
) -> Result<(), Error> {
    carpools::give_seat_back(db, leg_of(seat)).await?;
    seats::turn(db, seat.id, to, by).await?;
    take_back(db, seat, false).await?;
    match seat.ride {
        Some(ride) => set_off(db, ride).await,
        None => Ok(()),
    }
}

/// Lets a drive start with the first rider who is still on it.
pub async fn set_off(db: &impl ConnectionTrait, ride: RideId) -> Result<(), Error> {
    let aboard = seats::aboard(db, &[ride]).await?.remove(&ride).unwrap_or_default();
    let held = aboard.iter().filter(|seat| seat.state == State::Confirmed);
    Ok(drives::changed(db, ride, held.map(|seat| seat.times.departs_at).min()).await?)
}
