//! What is done with requests, rides and carpools.

pub mod answering;
pub mod asking;
mod boarding;
pub mod calendar;
pub mod carpooling;
mod changing;
pub mod circles;
pub mod consenting;
pub mod costing;
pub mod expiring;
pub mod exporting;
pub mod following;
mod ground;
pub mod journey;
pub mod month;
pub mod on_the_day;
pub mod one_offs;
pub mod plan_b;
pub mod reading;
pub mod reminding;
pub mod settling;
pub mod taking_turns;
pub mod telling;
pub mod touring;

use sea_orm::ConnectionTrait;

use super::{
    rules::{
        request::Request,
        seat::{Pick, Seat},
    },
    store::{requests, seats},
};
use crate::{
    accounts,
    error::Error,
    id::{AccountId, RequestId},
};

/// A request with its seats.
pub struct Asked {
    pub request: Request,
    pub seats: Vec<Seat>,
}

/// The request, if the viewer is one of its two and nothing keeps them apart; else it is not found.
pub async fn get(db: &impl ConnectionTrait, viewer: AccountId, id: RequestId) -> Result<Asked, Error> {
    let request = requests::find(db, viewer, id).await?.ok_or(Error::NotFound)?;
    if accounts::apart_from(db, viewer).await?.contains(&request.other(viewer)) {
        return Err(Error::NotFound);
    }
    Ok(Asked { seats: seats::of_one(db, id).await?, request })
}

/// Before two people accept each other, the first word of a name is enough.
pub fn first_name(display_name: &str) -> String {
    display_name.split_whitespace().next().unwrap_or_default().to_owned()
}

/// The seats that were picked, all where nothing was; says which pick names none.
fn chosen(all: &[Seat], picks: Option<&[Pick]>) -> Result<Vec<Seat>, Error> {
    let Some(picks) = picks else { return Ok(all.to_vec()) };
    let of = |pick: &Pick| all.iter().any(|seat| (seat.leg, seat.times.day) == *pick);
    if let Some(index) = picks.iter().position(|pick| !of(pick)) {
        return Err(not_shared(index));
    }
    Ok(all.iter().copied().filter(|seat| picks.contains(&(seat.leg, seat.times.day))).collect())
}

fn not_shared(index: usize) -> Error {
    Error::field(format!("rides[{index}]"), "field-no-shared-ride")
}
