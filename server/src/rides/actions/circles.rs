//! Who talks about a ride: the two of a request, and the members of a carpool.

use sea_orm::ConnectionTrait;

use super::{carpooling, get};
use crate::{
    clock::Millis,
    error::Error,
    id::{AccountId, CarpoolId, RequestId},
    rides::rules::request::State,
};

/// Those whom a request or a carpool concerns.
pub struct Circle {
    pub people: Vec<AccountId>,
    /// The viewer reads what was said from then on.
    pub since: Millis,
    /// Where they talk: a path of the client.
    pub link: String,
    /// Whether there is still something to say: not about what was declined, taken back, or never answered.
    pub open: bool,
}

/// The two of a request; to anybody else, and where they are apart, it is as if there were none.
pub async fn of_request(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    id: RequestId,
    now: Millis,
) -> Result<Circle, Error> {
    let request = get(db, viewer, id).await?.request;
    let open = match request.state {
        State::WaitingConfirmation => request.expires_at > now,
        state => state == State::Confirmed,
    };
    let (people, link) = (vec![request.rider, request.driver], format!("/requests/{id}/thread"));
    Ok(Circle { people, since: request.created_at, link, open })
}

/// The members of a carpool as one of them sees it, from when they came; to anybody else it is as if there were none.
pub async fn of_carpool(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    id: CarpoolId,
) -> Result<Circle, Error> {
    let members = carpooling::get(db, viewer, id).await?.members;
    let mine = members.iter().filter(|(member, _)| member.account == viewer);
    let since = mine.map(|(member, _)| member.joined_at).min().ok_or(Error::NotFound)?;
    let mut people: Vec<AccountId> = members.iter().map(|(member, _)| member.account).collect();
    people.sort_unstable();
    people.dedup();
    Ok(Circle { people, since, link: format!("/carpool/{id}/thread"), open: true })
}
