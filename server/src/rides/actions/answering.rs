//! Answering a request, and taking back what was asked or agreed.

use sea_orm::ConnectionTrait;

use super::{Asked, asking::still_shared, chosen, get, tell};
use crate::{
    accounts,
    app::App,
    carpools::{self, DriversLeg, Judged},
    clock::Millis,
    error::Error,
    id::RequestId,
    notices::Kind,
    refusal::Refusal,
    regions::{self, Region},
    rides::{
        rules::{Pick, Request, Seat, State},
        store::{requests, riders, seats},
    },
    who::Member,
};

/// Takes the rider along on all the rides that were asked for, or on those picked: all of these, or none.
pub async fn accept(
    app: &App,
    member: &Member,
    id: RequestId,
    picks: Option<&[Pick]>,
) -> Result<Asked, Error> {
    let known = as_driver(app, member, id).await?;
    let picked = chosen(&known.seats, picks)?;
    let region = regions::get_region(app.db.reader(), known.request.region).await?;
    let judge = carpools::judge(app, &region).await?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    close(&tx, &known.request, State::Confirmed).await?;
    let judged = judge.pair(&tx, known.request.driver_commute, known.request.rider_commute).await?;
    let judged = judged.ok_or(Refusal::NoLongerShared)?;
    let rider = accounts::find_person(&tx, known.request.rider).await?;
    rider.filter(|rider| !rider.banned).ok_or(Refusal::NoLongerShared)?;
    give(&tx, &judged, &region, &picked, now).await?;
    for seat in &known.seats {
        let yes = picked.iter().any(|one| one.id == seat.id);
        seats::turn(&tx, seat.id, if yes { State::Confirmed } else { State::Declined }).await?;
    }
    tell(&tx, &known.request, known.request.rider, Kind::RideConfirmed, &picked, now).await?;
    finish(app, tx, member, &known.request, now).await
}

/// Takes a seat for each, in one order, so that two who want the same never wait for each other in a ring.
async fn give(
    db: &impl ConnectionTrait,
    judged: &Judged,
    region: &Region,
    picked: &[Seat],
    now: Millis,
) -> Result<(), Error> {
    let commute = judged.driver.id;
    let mut legs = Vec::with_capacity(picked.len());
    for seat in picked {
        still_shared(judged, seat, region, now).ok_or(Refusal::NoLongerShared)?;
        legs.push(DriversLeg { commute, leg: seat.leg, day: seat.driver_day });
    }
    legs.sort_unstable();
    for leg in legs {
        if !carpools::take_seat(db, leg, judged.driver.plan.limits.seats).await? {
            return Err(Refusal::SeatTaken.into());
        }
    }
    Ok(())
}

/// Says no.
pub async fn decline(app: &App, member: &Member, id: RequestId) -> Result<Asked, Error> {
    let known = as_driver(app, member, id).await?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    close(&tx, &known.request, State::Declined).await?;
    for seat in &known.seats {
        seats::turn(&tx, seat.id, State::Declined).await?;
    }
    tell(&tx, &known.request, known.request.rider, Kind::RideDeclined, &known.seats, now).await?;
    finish(app, tx, member, &known.request, now).await
}

/// Takes back what was asked, or what was agreed: all rides that are still to come, or those picked.
pub async fn cancel(
    app: &App,
    member: &Member,
    id: RequestId,
    picks: Option<&[Pick]>,
) -> Result<Asked, Error> {
    let known = get(app.db.reader(), member.account, id).await?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    riders::hold(&tx, known.request.rider, 0).await?;
    // Read again: whoever held the rider's row before may have answered.
    let known = get(&tx, member.account, id).await?;
    let over = match known.request.state {
        State::Confirmed => give_up(&tx, &known, picks, now).await?,
        State::WaitingConfirmation if known.request.rider == member.account => {
            close(&tx, &known.request, State::Cancelled).await?;
            for seat in &known.seats {
                seats::turn(&tx, seat.id, State::Cancelled).await?;
            }
            known.seats
        }
        _ => return Err(Refusal::RequestClosed.into()),
    };
    let other = known.request.other(member.account);
    tell(&tx, &known.request, other, Kind::RideCancelled, &over, now).await?;
    finish(app, tx, member, &known.request, now).await
}

/// Gives seats back that were held; answers which.
async fn give_up(
    db: &impl ConnectionTrait,
    known: &Asked,
    picks: Option<&[Pick]>,
    now: Millis,
) -> Result<Vec<Seat>, Error> {
    let is_to_come = |seat: &Seat| seat.state == State::Confirmed && seat.boards_at > now;
    let to_come: Vec<Seat> = known.seats.iter().copied().filter(is_to_come).collect();
    let mut given_up = chosen(&to_come, picks)?;
    if given_up.is_empty() {
        return Err(Refusal::RequestClosed.into());
    }
    given_up.sort_unstable_by_key(|seat| (seat.leg, seat.driver_day));
    for seat in &given_up {
        let (commute, day) = (known.request.driver_commute, seat.driver_day);
        carpools::give_seat_back(db, DriversLeg { commute, leg: seat.leg, day }).await?;
        seats::turn(db, seat.id, State::Cancelled).await?;
    }
    if given_up.len() == to_come.len() {
        requests::turn(db, known.request.id, State::Confirmed, State::Cancelled).await?;
    }
    Ok(given_up)
}

/// An open request to the member; one that they sent themselves is for the other to answer.
async fn as_driver(app: &App, member: &Member, id: RequestId) -> Result<Asked, Error> {
    let known = get(app.db.reader(), member.account, id).await?;
    if known.request.driver != member.account {
        return Err(Error::Forbidden);
    }
    if known.request.expires_at <= app.clock.now() {
        return Err(Refusal::RequestClosed.into());
    }
    Ok(known)
}

/// Ends an open request: first the rider's row, then the request itself, as everybody does.
pub async fn close(db: &impl ConnectionTrait, request: &Request, to: State) -> Result<(), Error> {
    riders::hold(db, request.rider, 1).await?;
    if !requests::turn(db, request.id, State::WaitingConfirmation, to).await? {
        return Err(Refusal::RequestClosed.into());
    }
    Ok(carpools::close_ask(db, request.id.0).await?)
}

async fn finish(
    app: &App,
    tx: crate::db::Tx,
    member: &Member,
    request: &Request,
    now: Millis,
) -> Result<Asked, Error> {
    carpools::seats_changed(&tx, request.region, request.driver_commute, now).await?;
    tx.commit().await?;
    get(app.db.reader(), member.account, request.id).await
}
