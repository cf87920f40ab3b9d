//! Making a change to the seats of an agreement, and what became of them.

use super::{
    boarding::{Boarded, Group, get_off, get_on, set_off},
    reminding::take_back,
    touring::{Cars, Moved},
};
use crate::{
    db::Tx,
    error::Error,
    rides::{
        rules::{
            request::{Request, State},
            rolling::Change,
            seat::{EndedBy, Seat},
        },
        store::seats,
    },
};

/// What became of seats, for the notices.
#[derive(Default)]
pub struct Became {
    pub dropped: Vec<Seat>,
    pub moved: Vec<Seat>,
    pub added: Vec<Seat>,
    /// Others in the same car, who stand elsewhere or at another time.
    pub others: Vec<Moved>,
    /// Whether anything changed that the board counts, or that concerns others in the same car.
    pub counts: bool,
}

/// Makes one change. Where no seat is free for a new ride, or somebody is on the road otherwise, there is none.
pub async fn make(
    tx: &Tx,
    with: (&Request, u8),
    change: Change,
    cars: &mut Cars<'_>,
    became: &mut Became,
) -> Result<(), Error> {
    match change {
        Change::Drop(seat) => {
            get_off(tx, &seat, State::Cancelled, Some(EndedBy::Shift)).await?;
            became.counts = true;
            became.dropped.push(seat);
        }
        Change::Move { seat, to, told } if seat.times.driver_day == to.driver_day => {
            seats::set_times(tx, seat.id, seat.ride, &to).await?;
            if let Some(ride) = seat.ride {
                set_off(tx, ride).await?;
            }
            became.counts = true;
            if told {
                take_back(tx, &seat, true).await?;
                became.moved.push(Seat { times: to, ..seat });
            }
        }
        Change::Move { seat, to, .. } => {
            get_off(tx, &seat, State::Cancelled, Some(EndedBy::Shift)).await?;
            became.counts = true;
            if let Some(seat) = seat_again(tx, with, cars, &Seat { times: to, ..seat }, became).await? {
                became.moved.push(seat);
            } else {
                became.dropped.push(seat);
            }
        }
        Change::Restore { seat, to } => {
            if let Some(seat) = seat_again(tx, with, cars, &Seat { times: to, ..seat }, became).await? {
                became.counts = true;
                became.added.push(seat);
            }
        }
        Change::Add(seat) => {
            let Some(seat) = on(tx, with, cars, &seat, became).await? else { return Ok(()) };
            added(tx, seat, became).await?;
        }
    }
    Ok(())
}

async fn added(tx: &Tx, seat: Seat, became: &mut Became) -> Result<(), Error> {
    seats::insert(tx, &[seat]).await?;
    if let Some(ride) = seat.ride {
        set_off(tx, ride).await?;
    }
    became.counts = true;
    became.added.push(seat);
    Ok(())
}

/// A stored seat that is held anew, at its new times.
async fn seat_again(
    tx: &Tx,
    with: (&Request, u8),
    cars: &mut Cars<'_>,
    fresh: &Seat,
    became: &mut Became,
) -> Result<Option<Seat>, Error> {
    let Some(seat) = on(tx, with, cars, fresh, became).await? else { return Ok(None) };
    seats::set_times(tx, seat.id, seat.ride, &seat.times).await?;
    seats::turn(tx, seat.id, State::Confirmed, None).await?;
    if let Some(ride) = seat.ride {
        set_off(tx, ride).await?;
    }
    Ok(Some(seat))
}

/// The seat as it is held, if it can be had.
async fn on(
    tx: &Tx,
    (request, seats): (&Request, u8),
    cars: &mut Cars<'_>,
    seat: &Seat,
    became: &mut Became,
) -> Result<Option<Seat>, Error> {
    let Some(carpool) = request.carpool else { return Ok(None) };
    match get_on(tx, &Group { request, carpool, seats }, cars, seat).await {
        Ok(Boarded { ride, times, moved }) => {
            became.others.extend(moved);
            Ok(Some(Seat { ride: Some(ride), times, state: State::Confirmed, ..*seat }))
        }
        Err(Error::Refused(_)) => Ok(None),
        Err(error) => Err(error),
    }
}
