//! Getting onto a drive and off it: the seat is counted, the drive is there, and nobody is on two roads at once.

use sea_orm::ConnectionTrait;

use super::{
    reminding::take_back,
    touring::{Cars, Moved, set_moved},
};
use crate::{
    carpools::{self, DriversLeg, RidersShift},
    clock::Millis,
    error::Error,
    id::{AccountId, CarpoolId, CommuteId, RideId},
    refusal::Refusal,
    rides::{
        rules::{
            request::{Request, State},
            seat::{Drive, EndedBy, Seat, Times},
        },
        store::{drives, seats},
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

/// The rider's own shift of a seat.
fn shift_of(seat: &Seat) -> RidersShift {
    RidersShift { commute: seat.rider, shift_day: seat.shift_day }
}

/// Who of an agreement rides on this seat, and who drives.
pub fn roles(request: &Request, seat: &Seat) -> (AccountId, AccountId) {
    if seat.rider == request.rider_commute {
        (request.rider, request.driver)
    } else {
        (request.driver, request.rider)
    }
}

/// A seat that was taken.
pub struct Boarded {
    pub ride: RideId,
    /// When and where, with all who are aboard.
    pub times: Times,
    /// Others who stand elsewhere or at another time by now; they are to be told.
    pub moved: Vec<Moved>,
}

/// Takes a seat on the driver's drive of that leg and date, and finds the order in which the car calls for all aboard. The
/// caller holds the rows of both, and takes seats in the order of [`leg_of`].
///
/// # Errors
/// A refusal, with nothing counted, where the rider has another ride, where either is on the road otherwise, or where no
/// seat is free, or where the car can fetch nobody else beside those who are aboard.
pub async fn get_on(
    db: &impl ConnectionTrait,
    group: &Group<'_>,
    cars: &mut Cars<'_>,
    seat: &Seat,
) -> Result<Boarded, Error> {
    let times = &seat.times;
    are_free(db, group.request, seat).await?;
    if !carpools::take_seat(db, leg_of(seat), shift_of(seat), group.seats).await? {
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
    if others.is_empty() {
        return Ok(Boarded { ride, times: *times, moved: Vec::new() });
    }
    // Why it cannot be, nobody is told: some of it is about the road, some about people.
    let Some((times, moved)) = cars.get_on(db, seat, &others).await? else {
        carpools::give_seat_back(db, leg_of(seat), shift_of(seat)).await?;
        return Err(Refusal::CarGoesElsewhere.into());
    };
    set_moved(db, &moved).await?;
    Ok(Boarded { ride, times, moved })
}

/// Whether both can be on the road of this seat.
async fn are_free(db: &impl ConnectionTrait, request: &Request, seat: &Seat) -> Result<(), Error> {
    let times = &seat.times;
    let drives_elsewhere = seats::is_on_the_road(db, seat.rider, seat.leg, times.day, true).await?;
    if drives_elsewhere || seats::has_seat(db, seat.rider, seat.leg, seat.shift_day, seat.id).await? {
        return Err(Refusal::RiderHasRide.into());
    }
    if seats::is_on_the_road(db, seat.driver, seat.leg, times.driver_day, false).await? {
        return Err(Refusal::NoLongerShared.into());
    }
    let (rider, driver) = roles(request, seat);
    if is_elsewhere(db, rider, seat.riders_span(), seat).await? {
        return Err(Refusal::RiderHasRide.into());
    }
    if is_elsewhere(db, driver, seat.drivers_span(), seat).await? {
        return Err(Refusal::NoLongerShared.into());
    }
    Ok(())
}

/// Whether somebody is on another road in this span, by any commute or one-off of theirs.
async fn is_elsewhere(
    db: &impl ConnectionTrait,
    account: AccountId,
    span: (Millis, Millis),
    seat: &Seat,
) -> Result<bool, Error> {
    let own = commutes_of(db, account).await?;
    // Whoever has one commute alone has been looked at by its legs and dates.
    let held = if own.len() > 1 { seats::held_with(db, &own).await? } else { Vec::new() };
    Ok(held.iter().any(|other| other.is_in_the_way(&own, span, seat)))
}

/// All commutes and one-offs of somebody.
pub async fn commutes_of(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<CommuteId>, Error> {
    let all = carpools::commutes_of(db, account).await?;
    Ok(all.into_iter().map(|(_, id)| id).collect())
}

/// Gives a held seat back.
pub async fn get_off(
    db: &impl ConnectionTrait,
    seat: &Seat,
    to: State,
    by: Option<EndedBy>,
) -> Result<(), Error> {
    carpools::give_seat_back(db, leg_of(seat), shift_of(seat)).await?;
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
