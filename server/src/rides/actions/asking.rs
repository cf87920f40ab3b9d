//! Asking somebody from one's matches to ride along.

use sea_orm::ConnectionTrait;

use super::{Asked, boarding::commutes_of, ground::Ground, not_shared, telling::tell};
use crate::{
    accounts,
    app::App,
    carpools::{self, Judged, Legs, date_of},
    clock::Millis,
    error::Error,
    id::{CommuteId, RequestId},
    notices::Kind,
    refusal::Refusal,
    regions::{self, Region},
    rides::{
        rules::{
            request::{PATIENCE, Phrase, Request, State},
            seat::Pick,
        },
        store::{requests, riders, seats},
    },
    who::Member,
};

/// What is asked of whom.
pub struct Ask {
    pub commute: CommuteId,
    pub driver: CommuteId,
    pub picks: Vec<Pick>,
    pub ongoing: bool,
    pub phrase: Phrase,
}

/// Asks a driver for the picked rides. Only somebody who fits by every rule of now can be asked; all others are not
/// found, whoever they are.
pub async fn ask(app: &App, member: &Member, ask: Ask) -> Result<Asked, Error> {
    let own = carpools::find_own(app.db.reader(), member.account, ask.commute).await?;
    let own = own.ok_or_else(|| Error::field("commute_id", "field-commute-unknown"))?;
    let region = regions::get_region(app.db.reader(), own.region).await?;
    let judge = carpools::judge(app, &region).await?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    if !riders::open_one(&tx, member.account).await? {
        return Err(Refusal::TooManyRequests.into());
    }
    let judged = judge.pair(&tx, ask.driver, ask.commute).await?;
    let asked = read(&tx, &region, judged, &ask, now).await?;
    if requests::is_open(&tx, ask.commute, ask.driver).await? {
        return Err(Refusal::AlreadyAsked.into());
    }
    requests::insert(&tx, &asked.request).await?;
    seats::insert(&tx, &asked.seats).await?;
    riders::ensure(&tx, asked.request.driver).await?;
    carpools::open_ask(&tx, asked.request.id.0, ask.driver, member.account).await?;
    tell(&tx, &asked.request, asked.request.driver, Kind::RideAsked, &asked.seats, now).await?;
    carpools::seats_changed(&tx, region.id, ask.driver, now).await?;
    tx.commit().await?;
    Ok(asked)
}

/// The rides that two commutes share by the facts of now and that are still to come.
pub async fn shared(
    app: &App,
    region: &Region,
    driver: CommuteId,
    rider: CommuteId,
) -> Result<Vec<Pick>, Error> {
    let judged = carpools::judge(app, region).await?.pair(app.db.reader(), driver, rider).await?;
    let Some(judged) = judged else { return Ok(Vec::new()) };
    let mut seats = Ground::new(judged, region.time_zone).shared(RequestId::new()).offers(app.clock.now());
    seats.sort_by_key(|seat| seat.times.boards_at);
    Ok(seats.into_iter().map(|seat| (seat.leg, seat.times.day)).collect())
}

async fn read(
    db: &impl ConnectionTrait,
    region: &Region,
    judged: Option<Judged>,
    ask: &Ask,
    now: Millis,
) -> Result<Asked, Error> {
    let judged = judged.filter(|judged| judged.driver.region == region.id && judged.pairing.is_some());
    let ground = Ground::new(judged.ok_or(Error::NotFound)?, region.time_zone);
    let (rider, driver) = (&ground.judged.rider, &ground.judged.driver);
    accounts::find_person(db, driver.account)
        .await?
        .filter(|driver| !driver.banned)
        .ok_or(Error::NotFound)?;
    let id = RequestId::new();
    let asked = ground.shared(id).picked(&ask.picks, now).map_err(not_shared)?;
    let leave = accounts::leave_to_ride(db, rider.account).await?;
    if !asked.iter().all(|seat| leave.covers(date_of(seat.times.day))) {
        return Err(Refusal::GuardianNeeded.into());
    }
    let own = commutes_of(db, rider.account).await?;
    let held = seats::held_with(db, &own).await?;
    if asked.iter().any(|seat| held.iter().any(|other| other.is_in_the_way(&own, seat.riders_span(), seat))) {
        return Err(Refusal::AlreadyRiding.into());
    }
    let last = asked.iter().map(|seat| seat.times.boards_at).max().unwrap_or(now);
    let request = Request {
        id,
        region: region.id,
        rider_commute: rider.id,
        driver_commute: driver.id,
        rider: rider.account,
        driver: driver.account,
        phrase: ask.phrase,
        state: State::WaitingConfirmation,
        created_at: now,
        expires_at: last.min(now + PATIENCE),
        // What is for one date has no later days.
        ongoing: ask.ongoing && rider.once.is_none() && driver.once.is_none(),
        legs: Legs { out: false, home: false },
        carpool: None,
    };
    Ok(Asked { request, seats: asked })
}
