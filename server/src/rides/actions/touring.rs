//! Cars with several riders: the order in which they call for them, and what that means for everybody aboard.

use std::collections::HashMap;

use chrono_tz::Tz;
use sea_orm::ConnectionTrait;

use super::{reminding::take_back, telling::tell};
use crate::{
    carpools::{self, Car, Judge, RidersShift},
    clock::Millis,
    error::Error,
    id::{CommuteId, RequestId},
    notices::Kind,
    rides::{
        rules::{
            request::State,
            seat::{Seat, Times},
            touring::{differs, may_move, on_tour},
        },
        store::{requests, seats},
    },
};

/// The cars that are looked at within one transaction, each judged once.
pub struct Cars<'a> {
    judge: &'a Judge,
    zone: Tz,
    pub now: Millis,
    known: HashMap<(CommuteId, Vec<CommuteId>), Car>,
}

/// Somebody who stands elsewhere, or at another minute, because of others.
#[derive(Clone, Copy)]
pub struct Moved {
    pub before: Seat,
    pub times: Times,
}

impl<'a> Cars<'a> {
    pub fn new(judge: &'a Judge, zone: Tz, now: Millis) -> Self {
        Self { judge, zone, now, known: HashMap::new() }
    }

    /// The times of a seat beside others on its drive, and theirs; nothing where no order fits. Who no longer fits the
    /// driver does not count: their own agreement is about to end.
    pub async fn tour(
        &mut self,
        db: &impl ConnectionTrait,
        seat: &Seat,
        others: &[Seat],
    ) -> Result<Option<(Times, Vec<Moved>)>, Error> {
        let mut riders: Vec<CommuteId> = others.iter().chain([seat]).map(|one| one.rider).collect();
        riders.sort_unstable();
        riders.dedup();
        let key = (seat.driver, riders);
        let car = match self.known.remove(&key) {
            Some(car) => Some(car),
            None => self.judge.car(db, seat.driver, &key.1).await?,
        };
        let Some(mut car) = car else { return Ok(None) };
        let leg_on = (seat.leg, seat.times.driver_day);
        let shift = |one: &Seat| RidersShift { commute: one.rider, shift_day: one.shift_day };
        let mut all = vec![*seat];
        for other in others {
            let (back, alone) = carpools::tour(car, leg_on, vec![shift(other)]).await?;
            car = back;
            all.extend(alone.map(|_| *other));
        }
        let (car, tour) = carpools::tour(car, leg_on, all.iter().map(shift).collect()).await?;
        self.known.insert(key, car);
        let Some(tour) = tour else { return Ok(None) };
        let times = |one: &Seat| {
            let id = one.rider.0.as_u128();
            let carried = tour.riders.iter().find(|carried| carried.rider == id);
            carried.map_or(one.times, |carried| on_tour(one, &tour, carried, self.zone))
        };
        let moved = all[1..].iter().map(|other| Moved { before: *other, times: times(other) });
        Ok(Some((times(seat), moved.filter(|one| one.times != one.before.times).collect())))
    }

    /// The same for somebody who gets on now: none of the others is moved at the last moment.
    pub async fn get_on(
        &mut self,
        db: &impl ConnectionTrait,
        seat: &Seat,
        others: &[Seat],
    ) -> Result<Option<(Times, Vec<Moved>)>, Error> {
        let found = self.tour(db, seat, others).await?;
        Ok(found.filter(|(_, moved)| {
            let still: Vec<(Times, Times)> = others
                .iter()
                .map(|other| {
                    let to = moved.iter().find(|one| one.before.id == other.id).map(|one| one.times);
                    (other.times, to.unwrap_or(other.times))
                })
                .collect();
            may_move(&still, self.now)
        }))
    }

    /// Puts the times of the whole tour in the place of the pair's where others are aboard. What the car can no longer
    /// serve is no offer; what has begun stays as it is.
    pub async fn follow(
        &mut self,
        db: &impl ConnectionTrait,
        offers: &mut Vec<Seat>,
        kept: &[Seat],
    ) -> Result<(), Error> {
        let to_come: Vec<&Seat> = kept.iter().filter(|seat| seat.is_to_come(self.now)).collect();
        let rides: Vec<_> = to_come.iter().filter_map(|seat| seat.ride).collect();
        let aboard = seats::aboard(db, &rides).await?;
        for seat in to_come {
            let all = seat.ride.and_then(|ride| aboard.get(&ride)).map_or(&[][..], Vec::as_slice);
            let held = all.iter().filter(|one| one.state == State::Confirmed && one.id != seat.id);
            let others: Vec<Seat> = held.copied().collect();
            let of = |offer: &Seat| {
                (offer.leg, offer.shift_day, offer.times.driver_day)
                    == (seat.leg, seat.shift_day, seat.times.driver_day)
            };
            let Some(index) = offers.iter().position(of).filter(|_| !others.is_empty()) else { continue };
            if others.iter().any(|other| !other.is_to_come(self.now)) {
                offers[index].times = seat.times;
                continue;
            }
            match self.tour(db, &offers[index], &others).await? {
                Some((times, _)) => offers[index].times = times,
                None => {
                    offers.remove(index);
                }
            }
        }
        Ok(())
    }
}

/// Stores where and when these stand now.
pub async fn set_moved(db: &impl ConnectionTrait, moved: &[Moved]) -> Result<(), Error> {
    for one in moved {
        seats::set_times(db, one.before.id, one.before.ride, &one.times).await?;
    }
    Ok(())
}

/// Tells those who stand elsewhere or at another minute, each once; the driver knows whom they took along.
pub async fn tell_moved(db: &impl ConnectionTrait, moved: &[Moved], now: Millis) -> Result<(), Error> {
    let told: Vec<&Moved> = moved.iter().filter(|one| differs(&one.before.times, &one.times)).collect();
    let mut of: Vec<RequestId> = told.iter().map(|one| one.before.request).collect();
    of.sort_unstable();
    of.dedup();
    for request in requests::by_id(db, &of).await? {
        let theirs = told.iter().filter(|one| one.before.request == request.id);
        let theirs: Vec<Seat> = theirs.map(|one| Seat { times: one.times, ..one.before }).collect();
        for seat in &theirs {
            take_back(db, seat, true).await?;
        }
        let rider = super::boarding::roles(&request, &theirs[0]).0;
        tell(db, &request, rider, Kind::RideMoved, &theirs, now).await?;
    }
    Ok(())
}
