//! Asking somebody from one's matches to ride along.

use matching::Leg;
use sea_orm::ConnectionTrait;

use super::{Asked, not_shared, tell};
use crate::{
    accounts,
    app::App,
    carpools::{self, Commute, Judged},
    clock::Millis,
    error::Error,
    id::{CommuteId, RequestId},
    notices::Kind,
    refusal::Refusal,
    regions::{self, Region},
    rides::{
        rules::{PATIENCE, Phrase, Pick, Request, Seat, State, picked},
        store::{requests, riders, seats},
    },
    who::Member,
};

/// What is asked of whom.
pub struct Ask {
    pub commute: CommuteId,
    pub driver: CommuteId,
    pub picks: Vec<Pick>,
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
    let asked = read(&tx, &region, judged.as_ref(), &ask, now).await?;
    if requests::is_open(&tx, ask.commute, ask.driver).await? {
        return Err(Refusal::AlreadyAsked.into());
    }
    requests::insert(&tx, &asked.request).await?;
    seats::insert(&tx, &asked.request, &asked.seats).await?;
    carpools::open_ask(&tx, asked.request.id.0, ask.driver, member.account).await?;
    tell(&tx, &asked.request, asked.request.driver, Kind::RideAsked, &asked.seats, now).await?;
    carpools::seats_changed(&tx, region.id, ask.driver, now).await?;
    tx.commit().await?;
    Ok(asked)
}

async fn read(
    db: &impl ConnectionTrait,
    region: &Region,
    judged: Option<&Judged>,
    ask: &Ask,
    now: Millis,
) -> Result<Asked, Error> {
    let judged = judged.filter(|judged| judged.driver.region == region.id).ok_or(Error::NotFound)?;
    let driver = accounts::find_person(db, judged.driver.account).await?;
    let seats = match (&judged.pairing, driver) {
        (Some(pairing), Some(driver)) if !driver.banned => {
            picked(pairing, &ends(&judged.rider), &ask.picks, region.time_zone, now).map_err(not_shared)?
        }
        _ => return Err(Error::NotFound),
    };
    let last = seats.iter().map(|seat| seat.boards_at).max().unwrap_or(now);
    let request = Request {
        id: RequestId::new(),
        region: region.id,
        rider_commute: judged.rider.id,
        driver_commute: judged.driver.id,
        rider: judged.rider.account,
        driver: judged.driver.account,
        phrase: ask.phrase,
        state: State::WaitingConfirmation,
        created_at: now,
        expires_at: last.min(now + PATIENCE),
    };
    Ok(Asked { request, seats })
}

/// For each of the rider's codes, how many days after its start it ends.
pub fn ends(rider: &Commute) -> Vec<i32> {
    rider.plan.roster.codes.iter().map(|code| (i32::from(code.end) - 1) / 1440).collect()
}

/// Whether the two still share what a seat was asked for, and when the rider would get in.
pub fn still_shared(judged: &Judged, seat: &Seat, region: &Region, now: Millis) -> Option<Seat> {
    let pick: (Leg, i32) = (seat.leg, seat.day);
    let fresh =
        picked(judged.pairing.as_ref()?, &ends(&judged.rider), &[pick], region.time_zone, now).ok()?;
    fresh.into_iter().find(|fresh| (fresh.shift_day, fresh.driver_day) == (seat.shift_day, seat.driver_day))
}
