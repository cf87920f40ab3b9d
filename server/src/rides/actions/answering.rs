//! Answering a request, and taking back what was asked or agreed.

use sea_orm::ConnectionTrait;

use super::{
    Asked,
    boarding::{Group, get_off, get_on, leg_of, set_off},
    carpooling, chosen,
    consenting::forget_ended,
    get,
    ground::Ground,
    telling::tell,
    touring::{Cars, tell_moved},
};
use crate::{
    accounts,
    app::App,
    carpools::{self, Legs, day_number},
    clock::Millis,
    db::Tx,
    error::Error,
    id::RequestId,
    notices::Kind,
    refusal::Refusal,
    regions::{self, Region},
    rides::{
        rules::{
            request::{Request, State},
            rolling::DAYS_AHEAD,
            seat::{EndedBy, Pick, Seat},
        },
        store::{requests, riders, seats},
    },
    who::Member,
};

/// Takes the rider along on all the rides that were asked for and have not begun, or on those picked: all of these, or none.
pub async fn accept(
    app: &App,
    member: &Member,
    id: RequestId,
    picks: Option<&[Pick]>,
) -> Result<Asked, Error> {
    let known = as_driver(app, member, id).await?;
    let now = app.clock.now();
    let mut picked = chosen(&known.seats, picks)?;
    picked.retain(|seat| picks.is_some() || seat.times.boards_at > now);
    if picked.is_empty() {
        return Err(Refusal::NoLongerShared.into());
    }
    let request = &known.request;
    let region = regions::get_region(app.db.reader(), request.region).await?;
    let judge = carpools::judge(app, &region).await?;
    let tx = app.db.begin().await?;
    riders::hold_all(&tx, &[request.rider, request.driver]).await?;
    close(&tx, request, State::Confirmed).await?;
    let judged = judge.pair(&tx, request.driver_commute, request.rider_commute).await?;
    let ground = Ground::new(judged.ok_or(Refusal::NoLongerShared)?, region.time_zone);
    let rider = accounts::find_person(&tx, request.rider).await?;
    rider.filter(|rider| !rider.banned).ok_or(Refusal::NoLongerShared)?;
    let mut cars = Cars::new(&judge, region.time_zone, now);
    let given = give(&tx, request, (&ground, &mut cars), &picked).await?;
    for seat in known.seats.iter().filter(|seat| !picked.contains(seat)) {
        seats::turn(&tx, seat.id, State::Declined, None).await?;
    }
    if request.ongoing {
        leave_out(&tx, &ground, &known, &region, now).await?;
    }
    tell(&tx, request, request.rider, Kind::RideConfirmed, &given, now).await?;
    finish(app, tx, member, request, now).await
}

/// Takes a seat for each, in one order, so that two who want the same never wait for each other in a ring.
async fn give(
    db: &impl ConnectionTrait,
    request: &Request,
    (ground, cars): (&Ground, &mut Cars<'_>),
    picked: &[Seat],
) -> Result<Vec<Seat>, Error> {
    let now = cars.now;
    let carpool = carpooling::join(db, request, now).await?;
    let group = Group { request, carpool, seats: ground.seats() };
    let leave = accounts::leave_to_ride(db, request.rider).await?;
    let offers = ground.offers(request.id, &leave, now);
    let mut picked = picked.to_vec();
    picked.sort_unstable_by_key(leg_of);
    let (mut given, mut moved) = (Vec::with_capacity(picked.len()), Vec::new());
    for seat in picked {
        let same = |offer: &&Seat| {
            (offer.leg, offer.shift_day, offer.times.driver_day)
                == (seat.leg, seat.shift_day, seat.times.driver_day)
        };
        let offer = offers.iter().find(same).ok_or(Refusal::NoLongerShared)?;
        let fresh = Seat { times: offer.times, ..seat };
        let boarded = get_on(db, &group, cars, &fresh).await?;
        seats::set_times(db, seat.id, Some(boarded.ride), &boarded.times).await?;
        seats::turn(db, seat.id, State::Confirmed, None).await?;
        set_off(db, boarded.ride).await?;
        given.push(Seat { ride: Some(boarded.ride), times: boarded.times, ..fresh });
        moved.extend(boarded.moved);
    }
    tell_moved(db, &moved, now).await?;
    let on = |leg| given.iter().any(|seat: &Seat| seat.leg == leg);
    let legs = Legs { out: on(matching::Leg::Out), home: on(matching::Leg::Home) };
    requests::agree(db, request.id, legs, carpool).await?;
    Ok(given)
}

/// Notes the days that fit and were not asked for: the two chose, and only days that come to fit later are added.
async fn leave_out(
    db: &impl ConnectionTrait,
    ground: &Ground,
    known: &Asked,
    region: &Region,
    now: Millis,
) -> Result<(), Error> {
    let until = day_number(region.today(now)) + DAYS_AHEAD;
    let asked = |offer: &Seat| {
        known.seats.iter().any(|seat| (seat.leg, seat.shift_day) == (offer.leg, offer.shift_day))
    };
    let offers = ground.shared(known.request.id).offers(now).into_iter();
    let left = offers.filter(|offer| offer.shift_day < until && !asked(offer)).map(|offer| Seat {
        state: State::Cancelled,
        ended_by: Some(EndedBy::LeftOut),
        ..offer
    });
    seats::insert(db, &left.collect::<Vec<_>>()).await
}

/// Says no.
pub async fn decline(app: &App, member: &Member, id: RequestId) -> Result<Asked, Error> {
    let known = as_driver(app, member, id).await?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    say_no(&tx, &known, now).await?;
    finish(app, tx, member, &known.request, now).await
}

/// The same within the caller's transaction.
pub async fn say_no(db: &impl ConnectionTrait, known: &Asked, now: Millis) -> Result<(), Error> {
    close(db, &known.request, State::Declined).await?;
    for seat in &known.seats {
        seats::turn(db, seat.id, State::Declined, None).await?;
    }
    tell(db, &known.request, known.request.rider, Kind::RideDeclined, &known.seats, now).await
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
    riders::hold_all(&tx, &[known.request.rider, known.request.driver]).await?;
    let request = take_back(&tx, member, id, picks, now).await?;
    finish(app, tx, member, &request, now).await
}

/// The same within a transaction that holds the rows of both.
pub async fn take_back(
    tx: &Tx,
    member: &Member,
    id: RequestId,
    picks: Option<&[Pick]>,
    now: Millis,
) -> Result<Request, Error> {
    // Read again: whoever held the rider's row before may have answered.
    let known = get(tx, member.account, id).await?;
    let over = match known.request.state {
        State::Confirmed => give_up(tx, &known, member, picks, now).await?,
        State::WaitingConfirmation if known.request.rider == member.account => {
            close(tx, &known.request, State::Cancelled).await?;
            for seat in &known.seats {
                seats::turn(tx, seat.id, State::Cancelled, Some(EndedBy::Rider)).await?;
            }
            known.seats
        }
        _ => return Err(Refusal::RequestClosed.into()),
    };
    let other = known.request.other(member.account);
    tell(tx, &known.request, other, Kind::RideCancelled, &over, now).await?;
    forget_ended(tx, &[id], now).await?;
    Ok(known.request)
}

/// Gives seats back that were held; answers which. Without picks the whole agreement ends.
async fn give_up(
    db: &impl ConnectionTrait,
    known: &Asked,
    member: &Member,
    picks: Option<&[Pick]>,
    now: Millis,
) -> Result<Vec<Seat>, Error> {
    let to_come: Vec<Seat> = known.seats.iter().copied().filter(|seat| seat.is_to_come(now)).collect();
    let mut given_up = chosen(&to_come, picks)?;
    if given_up.is_empty() && (picks.is_some() || !known.request.ongoing) {
        return Err(Refusal::RequestClosed.into());
    }
    given_up.sort_unstable_by_key(leg_of);
    let by = if known.request.rider == member.account { EndedBy::Rider } else { EndedBy::Driver };
    for seat in &given_up {
        get_off(db, seat, State::Cancelled, Some(by)).await?;
    }
    if picks.is_none() || (given_up.len() == to_come.len() && !known.request.ongoing) {
        requests::turn(db, known.request.id, State::Confirmed, State::Cancelled).await?;
        carpooling::leave_if_alone(db, &known.request).await?;
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

async fn finish(app: &App, tx: Tx, member: &Member, request: &Request, now: Millis) -> Result<Asked, Error> {
    carpools::seats_changed(&tx, request.region, request.driver_commute, now).await?;
    tx.commit().await?;
    get(app.db.reader(), member.account, request.id).await
}
