//! What is done with requests.

pub mod answering;
pub mod asking;
pub mod expiring;
pub mod exporting;

use sea_orm::ConnectionTrait;

use super::{
    rules::{Pick, Request, Seat},
    store::{requests, seats},
};
use crate::{
    accounts, carpools,
    clock::Millis,
    error::Error,
    id::{AccountId, RequestId},
    notices::{self, About, Kind},
};

/// A request with its seats.
pub struct Asked {
    pub request: Request,
    pub seats: Vec<Seat>,
}

/// The request, if the viewer is one of its two and nothing keeps them apart; else it is not found.
pub async fn get(db: &impl ConnectionTrait, viewer: AccountId, id: RequestId) -> Result<Asked, Error> {
    let request = requests::find(db, viewer, id).await?.ok_or(Error::NotFound)?;
    if carpools::apart_from(db, viewer).await?.contains(&request.other(viewer)) {
        return Err(Error::NotFound);
    }
    Ok(Asked { seats: seats::of_one(db, id).await?, request })
}

/// Tells one of the two what the other did, about these seats.
async fn tell(
    db: &impl ConnectionTrait,
    request: &Request,
    to: AccountId,
    kind: Kind,
    seats: &[Seat],
    now: Millis,
) -> Result<(), Error> {
    let other = accounts::find_person(db, request.other(to)).await?.ok_or(Error::NotFound)?;
    let parameters = [("name", first_name(&other.display_name)), ("count", seats.len().to_string())];
    let about = About {
        link: Some(format!("/requests/{}", request.id)),
        happens_at: seats.iter().map(|seat| seat.boards_at).min(),
        words_of: Some(other.id),
    };
    Ok(notices::queue_about(db, &[to], kind, &parameters, &about, now).await?)
}

/// Before two people accept each other, the first word of a name is enough.
pub fn first_name(display_name: &str) -> String {
    display_name.split_whitespace().next().unwrap_or_default().to_owned()
}

/// The seats that were picked, all where nothing was; says which pick names none.
fn chosen(all: &[Seat], picks: Option<&[Pick]>) -> Result<Vec<Seat>, Error> {
    let Some(picks) = picks else { return Ok(all.to_vec()) };
    let of = |pick: &Pick| all.iter().any(|seat| (seat.leg, seat.day) == *pick);
    if let Some(index) = picks.iter().position(|pick| !of(pick)) {
        return Err(not_shared(index));
    }
    Ok(all.iter().copied().filter(|seat| picks.contains(&(seat.leg, seat.day))).collect())
}

fn not_shared(index: usize) -> Error {
    Error::field(format!("rides[{index}]"), "field-no-shared-ride")
}
