//! "I'll drive this time": two who both drive change places for one ride. The ledger suggests it, people decide.

use super::{
    boarding::{Boarded, Group, get_off, get_on, leg_of, set_off},
    ground::Ground,
    on_the_day::{could_drive_instead, everybody},
    reading::{self, Trip},
    telling::{What, say},
    touring::{Cars, tell_moved},
};
use crate::{
    app::App,
    carpools,
    clock::Millis,
    db::Tx,
    error::Error,
    id::{AccountId, CarpoolId, CommuteId, RideId},
    notices::Kind,
    refusal::Refusal,
    regions::{self, Region},
    rides::{
        rules::{
            ledger,
            request::{Request, State},
            seat::{EndedBy, Seat},
        },
        store::{carpools as groups, requests, riders, seats},
    },
    who::Member,
};

/// Lets the only rider of a drive drive instead; the driver of before rides. Answers the new ride.
pub async fn drive_instead(app: &App, member: &Member, id: RideId) -> Result<Trip, Error> {
    let before = reading::get(app.db.reader(), member.account, id).await?;
    let region = regions::get_region(app.db.reader(), before.drive.region).await?;
    let judge = carpools::judge(app, &region).await?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    riders::hold_all(&tx, &everybody(&before)).await?;
    let trip = reading::get(&tx, member.account, id).await?;
    let (rider, seat) = could_drive_instead(&trip, now).ok_or(Refusal::CannotTakeTurns)?;
    if rider != member.account {
        return Err(Error::Forbidden);
    }
    let request = requests::get(&tx, seat.request).await?.ok_or(Error::NotFound)?;
    let judged = judge.pair(&tx, seat.rider, seat.driver).await?.ok_or(Refusal::CannotTakeTurns)?;
    let mut cars = Cars::new(&judge, region.time_zone, now);
    let ground = Ground::new(judged, region.time_zone);
    let ride = change_places(&tx, &request, (&ground, &mut cars), &seat).await?;
    tell(&tx, &trip, &region, (member.account, ride), now).await?;
    let mut both = [seat.rider, seat.driver];
    both.sort_unstable();
    for commute in both {
        carpools::seats_changed(&tx, region.id, commute, now).await?;
    }
    tx.commit().await?;
    reading::get(app.db.reader(), member.account, ride).await
}

async fn change_places(
    tx: &Tx,
    request: &Request,
    (ground, cars): (&Ground, &mut Cars<'_>),
    seat: &Seat,
) -> Result<RideId, Error> {
    let now = cars.now;
    let offers = ground.shared(request.id).offers(now);
    let mirrored = |offer: &&Seat| {
        offer.leg == seat.leg
            && offer.times.day == seat.times.driver_day
            && offer.times.driver_day == seat.times.day
    };
    let offer = *offers.iter().find(mirrored).ok_or(Refusal::CannotTakeTurns)?;
    let carpool = request.carpool.ok_or(Refusal::CannotTakeTurns)?;
    get_off(tx, seat, State::Cancelled, Some(EndedBy::Turn)).await?;
    let group = Group { request, carpool, seats: ground.seats() };
    let known = seats::all_of(tx, &[request.id]).await?;
    let same = |other: &&Seat| {
        (other.rider, other.leg, other.shift_day) == (offer.rider, offer.leg, offer.shift_day)
    };
    let known = known.iter().find(same);
    let fresh = Seat { id: known.map_or(offer.id, |seat| seat.id), ..offer };
    // Whoever drove takes nobody else on that leg; whoever drives now may.
    carpools::close_leg(tx, leg_of(seat)).await?;
    carpools::open_leg(tx, leg_of(&fresh)).await?;
    let Boarded { ride, times, moved } = get_on(tx, &group, cars, &fresh).await?;
    let fresh = Seat { times, ..fresh };
    if known.is_some() {
        seats::set_times(tx, fresh.id, Some(ride), &fresh.times).await?;
        seats::turn(tx, fresh.id, State::Confirmed, None).await?;
    } else {
        seats::insert(tx, &[Seat { ride: Some(ride), state: State::Confirmed, ..fresh }]).await?;
    }
    set_off(tx, ride).await?;
    tell_moved(tx, &moved, now).await?;
    Ok(ride)
}

async fn tell(
    tx: &Tx,
    trip: &Trip,
    region: &Region,
    (by, ride): (AccountId, RideId),
    now: Millis,
) -> Result<(), Error> {
    let at = trip.held().map(|aboard| aboard.seat.times.boards_at).min().unwrap_or(now);
    let what = What::of_ride(Kind::RideTurn, ride, at);
    say(tx, by, &[trip.drive.account], &what, region.time_zone, now).await
}

/// Who should drive each of these by the ledger, where either of two could; nothing where only one can.
pub async fn suggested(
    db: &impl sea_orm::ConnectionTrait,
    trips: &[Trip],
    now: Millis,
) -> Result<Vec<Option<AccountId>>, Error> {
    let could: Vec<_> = trips.iter().map(|trip| could_drive_instead(trip, now)).collect();
    let open = trips.iter().zip(&could).filter(|(_, could)| could.is_some());
    let mut carpools: Vec<CarpoolId> = open.map(|(trip, _)| trip.drive.carpool).collect();
    carpools.sort_unstable();
    carpools.dedup();
    let members = groups::members(db, &carpools).await?;
    let balance = |carpool: CarpoolId, commute: CommuteId| {
        let known = members.iter().find(|one| (one.carpool, one.commute) == (carpool, commute));
        known.map_or(0, |one| one.balance)
    };
    let next = |(trip, could): (&Trip, Option<(AccountId, Seat)>)| {
        let (rider, seat) = could?;
        let of = |commute| balance(trip.drive.carpool, commute);
        ledger::next(&[(trip.drive.account, of(seat.driver)), (rider, of(seat.rider))])
    };
    Ok(trips.iter().zip(could).map(next).collect())
}
