//! One tap on the day of a ride: "I cannot", "I am late", "I am here", "nobody is here", "it happened".

use super::{
    boarding::{get_off, leg_of},
    consenting::forget_ended,
    reading::{self, Trip},
    telling::{What, say},
};
use crate::{
    app::App,
    carpools,
    clock::Millis,
    db::Tx,
    error::Error,
    id::{AccountId, RideId},
    notices::Kind,
    refusal::Refusal,
    regions,
    rides::{
        rules::{
            day::{self, Can},
            request::State,
            seat::{EndedBy, Seat},
        },
        store::{drives, riders, seats},
    },
    who::Member,
};

/// A tap, and what it is about.
#[derive(Clone, Copy)]
pub enum Tap {
    /// Not come along; by the driver, not drive.
    Cannot,
    /// So many minutes late.
    Late(i32),
    /// There, at the meeting point.
    Here,
    /// There, and the driver is not.
    NobodyHere,
    /// Whether it happened.
    Happened(bool),
}

/// Does what the tap says and tells just those whom it concerns.
pub async fn tap(app: &App, member: &Member, id: RideId, tap: Tap) -> Result<Trip, Error> {
    let before = reading::get(app.db.reader(), member.account, id).await?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    riders::hold_all(&tx, &everybody(&before)).await?;
    // Read again: somebody may have been quicker.
    let trip = reading::get(&tx, member.account, id).await?;
    let day = Day { tx: &tx, me: member.account, own: trip.own(member.account), trip: &trip, now };
    match tap {
        Tap::Cannot => day.cannot().await?,
        Tap::Late(minutes) => day.live(Kind::RideLate, Some(minutes), None).await?,
        Tap::Here => day.live(Kind::RideHere, None, Some(now)).await?,
        Tap::NobodyHere => day.nobody_here().await?,
        Tap::Happened(yes) => day.happened(yes).await?,
    }
    tx.commit().await?;
    reading::get(app.db.reader(), member.account, id).await
}

/// The driver and all who have a seat, for the rows that are held.
pub fn everybody(trip: &Trip) -> Vec<AccountId> {
    trip.seats.iter().map(|aboard| aboard.rider).chain([trip.drive.account]).collect()
}

struct Day<'a> {
    tx: &'a Tx,
    me: AccountId,
    own: Vec<Seat>,
    trip: &'a Trip,
    now: Millis,
}

impl Day<'_> {
    fn drives(&self) -> bool {
        self.trip.drive.account == self.me
    }

    fn may(&self, allowed: impl Fn(Can) -> bool) -> Result<(), Error> {
        if allowed(day::can(&self.own, self.now)) { Ok(()) } else { Err(Refusal::RideOver.into()) }
    }

    /// Of the driver all riders hear, of a rider the driver.
    async fn tell(&self, kind: Kind, minutes: i32) -> Result<(), Error> {
        let zone = regions::get_region(self.tx, self.trip.drive.region).await?.time_zone;
        for aboard in self.trip.held() {
            let to = match self.drives() {
                true => aboard.rider,
                false if aboard.rider == self.me => self.trip.drive.account,
                false => continue,
            };
            let at = aboard.seat.times.boards_at;
            let what = What { minutes, ..What::of_ride(kind, self.trip.drive.id, at) };
            say(self.tx, self.me, &[to], &what, zone, self.now).await?;
        }
        Ok(())
    }

    async fn cannot(&self) -> Result<(), Error> {
        self.may(|can| can.cancel)?;
        let kind = if self.drives() { Kind::RideNoDriver } else { Kind::RideCannot };
        self.tell(kind, 0).await?;
        let by = if self.drives() { EndedBy::Driver } else { EndedBy::Rider };
        self.end(by).await
    }

    /// Ends one's own seats on this drive, in the order in which seats are counted: there is one drive, so one row.
    async fn end(&self, by: EndedBy) -> Result<(), Error> {
        for seat in self.own.iter().filter(|seat| seat.state == State::Confirmed) {
            get_off(self.tx, seat, State::Cancelled, Some(by)).await?;
        }
        if let (EndedBy::Driver, true, Some(seat)) = (by, self.drives(), self.own.first()) {
            carpools::close_leg(self.tx, leg_of(seat)).await?;
        }
        let agreements: Vec<_> = self.own.iter().map(|seat| seat.request).collect();
        forget_ended(self.tx, &agreements, self.now).await?;
        let drive = &self.trip.drive;
        carpools::seats_changed(self.tx, drive.region, drive.commute, self.now).await
    }

    async fn live(&self, kind: Kind, late: Option<i32>, here_at: Option<Millis>) -> Result<(), Error> {
        self.may(|can| can.tell)?;
        if self.drives() {
            drives::set_live(self.tx, self.trip.drive.id, late, here_at).await?;
        } else {
            for seat in &self.own {
                seats::set_live(self.tx, seat.id, late, here_at).await?;
            }
        }
        self.tell(kind, late.unwrap_or_default()).await
    }

    async fn nobody_here(&self) -> Result<(), Error> {
        if self.drives() {
            return Err(Error::Forbidden);
        }
        self.may(|can| can.tell && can.cancel)?;
        self.tell(Kind::RideMissed, 0).await?;
        for seat in self.own.iter().filter(|seat| seat.state == State::Confirmed) {
            seats::set_said(self.tx, seat.id, false, false).await?;
        }
        self.end(EndedBy::Driver).await
    }

    async fn happened(&self, yes: bool) -> Result<(), Error> {
        self.may(|can| can.judge)?;
        for seat in self.own.iter().filter(|seat| day::can_be_judged(seat, self.now)) {
            seats::set_said(self.tx, seat.id, self.drives(), yes).await?;
            let said =
                if self.drives() { (seat.rider_says, Some(yes)) } else { (Some(yes), seat.driver_says) };
            let by = if self.drives() { EndedBy::Driver } else { EndedBy::Rider };
            if let Some(state) = day::verdict(said.0, said.1) {
                seats::turn(self.tx, seat.id, state, (state == State::Cancelled).then_some(by)).await?;
            }
        }
        Ok(drives::changed(self.tx, self.trip.drive.id, None).await?)
    }
}

/// The one rider of a drive who could drive instead, with the seat; nothing where there are more, or it cannot be.
pub fn could_drive_instead(trip: &Trip, now: Millis) -> Option<(AccountId, Seat)> {
    let mut held = trip.held();
    let (only, more) = (held.next()?, held.next());
    let fits = only.seat.times.swappable && only.seat.is_to_come(now) && trip.drive.starts_at > now;
    (more.is_none() && fits).then_some((only.rider, only.seat))
}
