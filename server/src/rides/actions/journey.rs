//! A ride as one of those on it may tell somebody who is not: who drives, in which car, and when; no place and no number.

use sea_orm::ConnectionTrait;

use super::{consenting, first_name, reading};
use crate::{
    clock::Millis,
    error::Error,
    id::{AccountId, RegionId, RequestId, RideId},
    rides::{
        rules::{consent::Card, request::State, seat::Seat},
        store::{cards, consents},
    },
};

/// What may be told.
pub struct Journey {
    pub region: RegionId,
    /// The driver's first name.
    pub driver: String,
    /// What the car looks like and its plate, where its owner lets it stand here.
    pub car: Option<(Option<String>, Option<String>)>,
    /// When whoever tells gets in, and out; the driver sets out, and arrives.
    pub starts_at: Millis,
    pub ends_at: Millis,
    /// Minutes that the driver is late, as they said.
    pub late: Option<i32>,
    /// Whether the driver said that they are there.
    pub here: bool,
    /// Whether it was cancelled, for whoever tells.
    pub off: bool,
    /// Whether it happened, as those on it said.
    pub happened: bool,
}

/// The ride, if the teller is on it or was, and nothing keeps them apart from its driver; else it is not found.
pub async fn journey(
    db: &impl ConnectionTrait,
    teller: AccountId,
    id: RideId,
    now: Millis,
) -> Result<Journey, Error> {
    let trip = reading::get(db, teller, id).await?;
    let drives = trip.drive.account == teller;
    let own = trip.own(teller);
    let held: Vec<&Seat> = own.iter().filter(|seat| seat.state != State::Cancelled).collect();
    let of = if held.is_empty() { own.iter().collect() } else { held.clone() };
    let span = |seat: &&Seat| {
        let times = &seat.times;
        if drives { (times.departs_at, times.arrives_at) } else { (times.boards_at, times.alights_at) }
    };
    let card = match own.first() {
        _ if drives => cards::card(db, teller).await?,
        Some(seat) => in_links(db, teller, (seat.request, trip.drive.account), now).await?,
        None => Card::default(),
    };
    let driver = trip.people.get(&trip.drive.account).filter(|driver| !driver.banned);
    Ok(Journey {
        region: trip.drive.region,
        driver: driver.map(|driver| first_name(&driver.display_name)).unwrap_or_default(),
        car: card.has_car().then_some((card.look, card.plate)),
        starts_at: of.iter().map(|seat| span(seat).0).min().unwrap_or(trip.drive.starts_at),
        ends_at: of.iter().map(|seat| span(seat).1).max().unwrap_or(trip.drive.starts_at),
        late: trip.drive.late,
        here: trip.drive.here_at.is_some(),
        off: held.is_empty(),
        happened: held.iter().any(|seat| seat.state == State::Validated),
    })
}

/// The driver's card as far as it may stand in a rider's links.
async fn in_links(
    db: &impl ConnectionTrait,
    rider: AccountId,
    (agreement, driver): (RequestId, AccountId),
    now: Millis,
) -> Result<Card, Error> {
    let shown = consenting::of_other(db, rider, agreement, now).await?;
    let consent = consents::consent(db, agreement, driver).await?;
    let shown = shown.filter(|_| consent.car_in_links).unwrap_or_default();
    Ok(Card { look: shown.look, plate: shown.plate, phone: None })
}
