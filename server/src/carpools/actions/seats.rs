//! What rides may do with a board: ask what two commutes share by the facts of now, and note seats and requests.

use std::sync::Arc;

use matching::{Leg, Pairing, Seated, Tour, Trip};
use sea_orm::ConnectionTrait;

use super::board::{Car, RegionBoard, off_the_workers, ready};
use crate::{
    app::App,
    carpools::{
        rules::commute::Commute,
        store::{changes, commutes, posters, seats::RidersShift},
    },
    clock::Millis,
    error::Error,
    id::{CommuteId, RegionId},
    places,
    regions::Region,
};

/// The ground on which pairs are judged.
pub struct Judge(Arc<RegionBoard>);

/// Two commutes as they are now, and what they share by every rule; nothing where a rule says no.
pub struct Judged {
    pub driver: Commute,
    pub rider: Commute,
    pub pairing: Option<Pairing>,
    /// The same with the roles changed.
    pub turned: Option<Pairing>,
    /// For each of the driver's codes, the own trip to work and home.
    pub alone: Vec<[Trip; 2]>,
}

/// Readies the ground. Before a transaction, never within: it takes connections of its own.
pub async fn judge(app: &App, region: &Region) -> Result<Judge, Error> {
    Ok(Judge(ready(app, region).await?))
}

impl Judge {
    /// Judges a pair by what the caller's transaction sees. Seats already given are not asked for: whoever takes
    /// one finds out. None where one of the two commutes is gone or paused.
    pub async fn pair(
        &self,
        db: &impl ConnectionTrait,
        driver: CommuteId,
        rider: CommuteId,
    ) -> Result<Option<Judged>, Error> {
        let both = commutes::active_by_id(db, &[driver, rider]).await?;
        let find = |id| both.iter().find(|commute| commute.id == id).cloned();
        let (Some(driver), Some(rider)) = (find(driver), find(rider)) else { return Ok(None) };
        let people = posters::posters(db, &[driver.account, rider.account]).await?;
        let sites: Vec<_> = driver.plan.sites().into_iter().chain(rider.plan.sites()).collect();
        let sites = places::sites(db, &sites).await?;
        let board = Arc::clone(&self.0);
        let judged = off_the_workers(move || {
            let way = board.evaluate(&driver, &rider, &people, &sites);
            let both_drive = rider.plan.role.drives() && driver.plan.role.rides();
            let turned = if both_drive { board.evaluate(&rider, &driver, &people, &sites) } else { None };
            let (pairing, alone) = way.map_or((None, Vec::new()), |way| (way.pairing, way.alone));
            Judged { driver, rider, pairing, turned: turned.and_then(|way| way.pairing), alone }
        });
        Ok(Some(judged.await?))
    }

    /// A driver with possible riders, by what the caller's transaction sees; those whose commute is gone or paused are
    /// left out. None where the driver's is.
    pub async fn car(
        &self,
        db: &impl ConnectionTrait,
        driver: CommuteId,
        riders: &[CommuteId],
    ) -> Result<Option<Car>, Error> {
        let ids: Vec<CommuteId> = riders.iter().copied().chain([driver]).collect();
        let all = commutes::active_by_id(db, &ids).await?;
        let accounts: Vec<_> = all.iter().map(|commute| commute.account).collect();
        let people = posters::posters(db, &accounts).await?;
        let sites: Vec<_> = all.iter().flat_map(|commute| commute.plan.sites()).collect();
        let sites = places::sites(db, &sites).await?;
        let board = Arc::clone(&self.0);
        off_the_workers(move || board.car(&all, driver, &people, &sites)).await
    }
}

/// Asks a car for a tour, where no request waits for it; hands the car back with the answer.
pub async fn tour(
    mut car: Car,
    leg_on: (Leg, i32),
    riders: Vec<RidersShift>,
) -> Result<(Car, Option<Tour>), Error> {
    off_the_workers(move || {
        let seated = |one: RidersShift| Seated { rider: one.commute.0.as_u128(), shift_day: one.shift_day };
        let seated: Vec<Seated> = riders.into_iter().map(seated).collect();
        let tour = car.tour(leg_on, &seated).and_then(Result::ok);
        (car, tour)
    })
    .await
}

/// Lets the boards take in anew whose seats or requests changed, as the last statement before the commit.
pub async fn seats_changed(
    db: &impl ConnectionTrait,
    region: RegionId,
    driver: CommuteId,
    now: Millis,
) -> Result<(), Error> {
    Ok(changes::note(db, region, &[driver], now).await?)
}

/// The changes of a region's commutes after a number of its log; none where the log has forgotten some of them.
pub async fn changed_since(
    db: &impl ConnectionTrait,
    region: RegionId,
    seq: i64,
) -> Result<Option<(i64, Vec<CommuteId>)>, Error> {
    let mut seen = seq;
    let mut commutes = Vec::new();
    let last = changes::last(db, region).await?;
    while seen < last {
        let some = changes::after(db, region, seen).await?;
        if some.first().is_none_or(|(first, _)| *first != seen + 1) {
            return Ok(None);
        }
        seen = some.last().map_or(last, |(number, _)| *number);
        commutes.extend(some.into_iter().map(|(_, commute)| commute));
    }
    commutes.sort_unstable();
    commutes.dedup();
    Ok(Some((seen, commutes)))
}

/// The number of a region's last change.
pub async fn last_change(db: &impl ConnectionTrait, region: RegionId) -> Result<i64, Error> {
    Ok(changes::last(db, region).await?)
}
