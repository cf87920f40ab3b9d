//! Requests that nobody answered in time, and what is forgotten of a person.

use sea_orm::{ConnectionTrait, DbErr};

use super::{answering::close, tell};
use crate::{
    carpools::{self, DriversLeg},
    clock::Millis,
    error::Error,
    id::AccountId,
    notices::Kind,
    rides::{
        rules::{Request, State},
        store::{requests, riders, seats},
    },
};

/// Ends the requests whose time is up and tells whoever asked.
pub async fn sweep(db: &impl ConnectionTrait, now: Millis) -> Result<(), DbErr> {
    for request in requests::overdue(db, now).await? {
        match end(db, &request, now).await {
            // Somebody answered at the very moment.
            Ok(()) | Err(Error::Refused(_)) => {}
            Err(error) => return Err(DbErr::Custom(error.to_string())),
        }
    }
    Ok(())
}

async fn end(db: &impl ConnectionTrait, request: &Request, now: Millis) -> Result<(), Error> {
    close(db, request, State::Expired).await?;
    let all = seats::of_one(db, request.id).await?;
    for seat in &all {
        seats::turn(db, seat.id, State::Expired).await?;
    }
    tell(db, request, request.rider, Kind::RideExpired, &all, now).await?;
    carpools::seats_changed(db, request.region, request.driver_commute, now).await
}

/// Forgets everything this room knows of a person, within the caller's transaction; whoever would have ridden with
/// them is told first.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId, now: Millis) -> Result<(), Error> {
    let mut all = requests::all_of(db, account).await?;
    all.sort_unstable_by_key(|request| (request.rider, request.id));
    for request in &all {
        let open = request.state == State::WaitingConfirmation;
        riders::hold(db, request.rider, open.into()).await?;
        carpools::close_ask(db, request.id.0).await?;
        let mut held = seats::of_one(db, request.id).await?;
        held.retain(|seat| seat.state == State::Confirmed && seat.boards_at > now);
        held.sort_unstable_by_key(|seat| (seat.leg, seat.driver_day));
        for seat in &held {
            let (commute, day) = (request.driver_commute, seat.driver_day);
            carpools::give_seat_back(db, DriversLeg { commute, leg: seat.leg, day }).await?;
        }
        if !held.is_empty() {
            tell(db, request, request.other(account), Kind::RideCancelled, &held, now).await?;
        }
        requests::delete(db, request.id).await?;
    }
    for request in &all {
        carpools::seats_changed(db, request.region, request.driver_commute, now).await?;
    }
    Ok(())
}
