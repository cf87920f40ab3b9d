//! Requests that nobody answered in time, and what is forgotten of a person.

use sea_orm::ConnectionTrait;

use super::{
    answering::close,
    boarding::{get_off, leg_of},
    telling::{say_gone, tell},
};
use crate::{
    app::App,
    carpools,
    clock::Millis,
    error::Error,
    id::AccountId,
    notices::Kind,
    rides::{
        rules::{
            consent::Card,
            request::{Request, State},
            seat::Seat,
        },
        store::{cards, carpools as groups, consents, costs, requests, riders, seats},
    },
};

/// Ends the requests whose time is up and tells whoever asked.
pub async fn expire(app: &App) -> Result<(), Error> {
    let now = app.clock.now();
    for request in requests::overdue(app.db.reader(), now).await? {
        let tx = app.db.begin_aside().await?;
        match end(&tx, &request, now).await {
            Ok(()) => tx.commit().await?,
            // Somebody answered at the very moment.
            Err(Error::Refused(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

async fn end(db: &impl ConnectionTrait, request: &Request, now: Millis) -> Result<(), Error> {
    close(db, request, State::Expired).await?;
    let all = seats::of_one(db, request.id).await?;
    for seat in &all {
        seats::turn(db, seat.id, State::Expired, None).await?;
    }
    tell(db, request, request.rider, Kind::RideExpired, &all, now).await?;
    carpools::seats_changed(db, request.region, request.driver_commute, now).await
}

/// Forgets everything this room knows of a person, within the caller's transaction; whoever would have ridden with
/// them is told first.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId, now: Millis) -> Result<(), Error> {
    let mut all = requests::all_of(db, account).await?;
    all.sort_unstable_by_key(|request| request.id);
    let people: Vec<AccountId> = all.iter().flat_map(|request| [request.rider, request.driver]).collect();
    riders::hold_all(db, &people).await?;
    let mut held: Vec<(Seat, &Request)> = Vec::new();
    for request in &all {
        let open = request.state == State::WaitingConfirmation;
        riders::hold(db, request.rider, open.into()).await?;
        carpools::close_ask(db, request.id.0).await?;
        let seats = seats::of_one(db, request.id).await?;
        held.extend(seats.into_iter().filter(|seat| seat.is_to_come(now)).map(|seat| (seat, request)));
    }
    held.sort_unstable_by_key(|(seat, _)| leg_of(seat));
    for (seat, _) in &held {
        get_off(db, seat, State::Cancelled, None).await?;
    }
    for request in &all {
        let of = held.iter().filter(|(_, other)| other.id == request.id).map(|(seat, _)| *seat);
        say_gone(db, request, request.other(account), &of.collect::<Vec<_>>(), now).await?;
        requests::delete(db, request.id).await?;
    }
    consents::forget_all_of(db, account).await?;
    cards::set_card(db, account, Card::default()).await?;
    groups::forget(db, account).await?;
    costs::forget(db, account).await?;
    for request in &all {
        carpools::seats_changed(db, request.region, request.driver_commute, now).await?;
    }
    Ok(())
}
