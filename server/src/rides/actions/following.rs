//! Keeping agreed rides true to the rosters: whatever changes about two commutes changes just the rides it concerns.

use sea_orm::ConnectionTrait;

use super::{
    boarding::leg_of,
    carpooling,
    changing::{Became, make},
    consenting::forget_ended,
    ground::Ground,
    telling::tell,
    touring::{Cars, tell_moved},
};
use crate::{
    accounts,
    app::App,
    carpools::{self, Judge, Legs, day_number},
    clock::Millis,
    db::Tx,
    error::Error,
    id::RequestId,
    notices::Kind,
    regions::{self, Region},
    rides::{
        rules::{
            request::{Request, State},
            rolling::{Agreement, changes},
            seat::Seat,
        },
        store::{followed, requests, riders, seats},
    },
};

/// Follows every region: what its log says since the last time, and on a new day all of it.
pub async fn follow(app: &App) -> Result<(), Error> {
    for region in regions::list_regions(app.db.reader()).await? {
        follow_region(app, &region).await?;
    }
    Ok(())
}

/// What a change of one agreement changes for others in the same car is looked at this often before the next call.
const ROUNDS: usize = 4;

/// Follows one region. What it does it may do again: it compares what should be with what is.
pub async fn follow_region(app: &App, region: &Region) -> Result<(), Error> {
    for _ in 0..ROUNDS {
        if !follow_log(app, region).await? {
            break;
        }
    }
    Ok(())
}

/// Follows what the log says since the last time; answers whether it said anything.
async fn follow_log(app: &App, region: &Region) -> Result<bool, Error> {
    let db = app.db.reader();
    let today = day_number(region.today(app.clock.now()));
    let known = followed::find(db, region.id).await?;
    let last = carpools::last_change(db, region.id).await?;
    if known == Some((last, today)) {
        return Ok(false);
    }
    let changed = match known {
        Some((seq, day)) if day == today => carpools::changed_since(db, region.id, seq).await?,
        _ => None,
    };
    let (seen, mut some) = match &changed {
        Some((seen, commutes)) => (*seen, requests::agreements_of(db, commutes).await?),
        None => (last, all_agreements(db, region).await?),
    };
    if !some.is_empty() {
        let judge = carpools::judge(app, region).await?;
        let roll = Roll { app, judge: &judge, region, today, says_what_is_new: changed.is_some() };
        // Where a car can no longer serve all, those who came last are the first to find out.
        some.sort_unstable_by_key(|request| std::cmp::Reverse(request.id));
        for request in some {
            roll.one(request.id).await?;
        }
    }
    let tx = app.db.begin_aside().await?;
    followed::set(&tx, region.id, seen, today).await?;
    tx.commit().await?;
    Ok(true)
}

async fn all_agreements(db: &impl ConnectionTrait, region: &Region) -> Result<Vec<Request>, Error> {
    let mut all = Vec::new();
    loop {
        let after = all.last().map(|request: &Request| request.id);
        let some = requests::agreements_in(db, region.id, after).await?;
        if some.is_empty() {
            return Ok(all);
        }
        all.extend(some);
    }
}

/// The ground on which agreements are followed.
struct Roll<'a> {
    app: &'a App,
    judge: &'a Judge,
    region: &'a Region,
    today: i32,
    /// A day that comes into sight each night is no news; one that a changed roster brings is.
    says_what_is_new: bool,
}

impl Roll<'_> {
    /// One agreement, in a transaction of its own.
    async fn one(&self, id: RequestId) -> Result<(), Error> {
        let now = self.app.clock.now();
        let tx = self.app.db.begin_aside().await?;
        let Some(request) = requests::get(&tx, id).await? else { return Ok(()) };
        riders::hold_all(&tx, &[request.rider, request.driver]).await?;
        let request = requests::get(&tx, id).await?.filter(|request| request.state == State::Confirmed);
        let Some(request) = request else { return Ok(()) };
        let kept = seats::all_of(&tx, &[id]).await?;
        let became = self.apply(&tx, &request, &kept, now).await?;
        self.tell(&tx, &request, &became, now).await?;
        self.end_if_gone(&tx, &request).await?;
        forget_ended(&tx, &[id], now).await?;
        if became.counts {
            carpools::seats_changed(&tx, request.region, request.driver_commute, now).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    async fn apply(&self, tx: &Tx, request: &Request, kept: &[Seat], now: Millis) -> Result<Became, Error> {
        let mut became = Became::default();
        let mut cars = Cars::new(self.judge, self.region.time_zone, now);
        let agreed = Agreement { ongoing: request.ongoing, legs: request.legs };
        // Where the two took turns, there are seats with the roles changed: kept true, but never added.
        let turned = Agreement { ongoing: false, legs: Legs { out: false, home: false } };
        let both = [
            (agreed, request.driver_commute, request.rider_commute),
            (turned, request.rider_commute, request.driver_commute),
        ];
        for (agreement, driver, rider) in both {
            let of: Vec<Seat> = kept.iter().copied().filter(|seat| seat.rider == rider).collect();
            if of.is_empty() && !agreement.ongoing {
                continue;
            }
            let ground = self.ground(tx, request, driver, rider).await?;
            let who = if rider == request.rider_commute { request.rider } else { request.driver };
            let mut offers = match &ground {
                Some(ground) => ground.offers(request.id, &accounts::leave_to_ride(tx, who).await?, now),
                None => Vec::new(),
            };
            cars.follow(tx, &mut offers, &of).await?;
            let mut todo = changes(agreement, &offers, &of, self.today, now);
            todo.sort_by_key(|change| leg_of(change.seat()));
            let seats = ground.as_ref().map_or(0, Ground::seats);
            for change in todo {
                make(tx, (request, seats), change, &mut cars, &mut became).await?;
            }
        }
        Ok(became)
    }

    /// What the two share as of now; nothing where one is gone, pauses, or is banned.
    async fn ground(
        &self,
        tx: &Tx,
        request: &Request,
        driver: crate::id::CommuteId,
        rider: crate::id::CommuteId,
    ) -> Result<Option<Ground>, Error> {
        let people = accounts::people(tx, &[request.rider, request.driver]).await?;
        if people.len() < 2 || people.iter().any(|person| person.banned) {
            return Ok(None);
        }
        let judged = self.judge.pair(tx, driver, rider).await?;
        Ok(judged.map(|judged| Ground::new(judged, self.region.time_zone)))
    }

    async fn tell(&self, tx: &Tx, request: &Request, became: &Became, now: Millis) -> Result<(), Error> {
        let added = if self.says_what_is_new { &became.added[..] } else { &[] };
        for to in [request.rider, request.driver] {
            tell(tx, request, to, Kind::RideOff, &became.dropped, now).await?;
            tell(tx, request, to, Kind::RideMoved, &became.moved, now).await?;
            tell(tx, request, to, Kind::RideAdded, added, now).await?;
        }
        tell_moved(tx, &became.others, now).await
    }

    /// An agreement about a commute that was deleted is over.
    async fn end_if_gone(&self, tx: &Tx, request: &Request) -> Result<(), Error> {
        let both = [request.rider_commute, request.driver_commute];
        if carpools::commutes_exist(tx, &both).await?.len() < both.len() {
            requests::turn(tx, request.id, State::Confirmed, State::Cancelled).await?;
            carpooling::leave_if_alone(tx, request).await?;
        }
        Ok(())
    }
}
