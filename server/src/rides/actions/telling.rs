//! Telling the people of a request or a ride what the others did.

use chrono_tz::Tz;
use sea_orm::ConnectionTrait;

use super::first_name;
use crate::{
    accounts,
    clock::{Millis, utc},
    error::Error,
    id::{AccountId, RideId},
    notices::{self, About, Kind},
    regions,
    rides::rules::{request::Request, seat::Seat},
};

/// Tells one of the two what the other did, about these seats.
pub async fn tell(
    db: &impl ConnectionTrait,
    request: &Request,
    to: AccountId,
    kind: Kind,
    seats: &[Seat],
    now: Millis,
) -> Result<(), Error> {
    let zone = regions::get_region(db, request.region).await?.time_zone;
    let Some(first) = seats.iter().min_by_key(|seat| seat.times.boards_at) else { return Ok(()) };
    let link = match first.ride {
        Some(ride) if seats.len() == 1 => format!("/ride/{ride}"),
        _ => format!("/requests/{}", request.id),
    };
    let what = What { kind, link, at: first.times.boards_at, count: seats.len(), minutes: 0 };
    say(db, request.other(to), &[to], &what, zone, now).await
}

/// What a notice says of rides.
pub struct What {
    pub kind: Kind,
    pub link: String,
    /// When the first of them begins for the rider.
    pub at: Millis,
    pub count: usize,
    /// How late somebody is.
    pub minutes: i32,
}

impl What {
    /// About one ride.
    pub fn of_ride(kind: Kind, ride: RideId, at: Millis) -> Self {
        Self { kind, link: format!("/ride/{ride}"), at, count: 1, minutes: 0 }
    }
}

/// Tells somebody that these seats are no more, without a word of who is gone.
pub async fn say_gone(
    db: &impl ConnectionTrait,
    request: &Request,
    to: AccountId,
    seats: &[Seat],
    now: Millis,
) -> Result<(), Error> {
    let zone = regions::get_region(db, request.region).await?.time_zone;
    let Some(at) = seats.iter().map(|seat| seat.times.boards_at).min() else { return Ok(()) };
    let about = About { link: None, happens_at: Some(at), words_of: None };
    let words = words(at, seats.len(), zone);
    Ok(notices::queue_about(db, &[to], Kind::RideGone, &words, &about, now).await?)
}

/// How many rides, and when the first of them is.
fn words(at: Millis, count: usize, zone: Tz) -> Vec<(&'static str, String)> {
    let local = utc(at).with_timezone(&zone);
    vec![
        ("count", count.to_string()),
        ("day", local.format("%d").to_string()),
        ("month", local.format("%m").to_string()),
        ("year", local.format("%Y").to_string()),
        ("time", local.format("%H:%M").to_string()),
    ]
}

/// Tells these people what somebody did.
pub async fn say(
    db: &impl ConnectionTrait,
    who: AccountId,
    to: &[AccountId],
    what: &What,
    zone: Tz,
    now: Millis,
) -> Result<(), Error> {
    let Some(who) = accounts::find_person(db, who).await? else { return Ok(()) };
    let mut parameters = words(what.at, what.count, zone);
    parameters.push(("name", first_name(&who.display_name)));
    parameters.push(("minutes", what.minutes.to_string()));
    let about = About { link: Some(what.link.clone()), happens_at: Some(what.at), words_of: Some(who.id) };
    Ok(notices::queue_about(db, to, what.kind, &parameters, &about, now).await?)
}
