//! Who belongs to a carpool: two who agreed join one, and whoever has no agreement in it any more leaves it.

use std::collections::HashMap;

use sea_orm::ConnectionTrait;

use super::answering;
use crate::{
    accounts::{self, Person},
    app::App,
    carpools as boards,
    clock::Millis,
    error::Error,
    id::{AccountId, CarpoolId, CommuteId},
    rides::{
        rules::request::Request,
        store::{
            carpools::{self, CarpoolMember},
            requests, riders,
        },
    },
    who::Member,
};

/// The group of a request's two, with both in it.
pub async fn join(db: &impl ConnectionTrait, request: &Request, now: Millis) -> Result<CarpoolId, Error> {
    let both = (request.driver_commute, request.rider_commute);
    let carpool = carpools::get_or_make(db, request.region, both, now).await?;
    let people = [(request.driver_commute, request.driver), (request.rider_commute, request.rider)];
    for (commute, account) in people {
        let new = CarpoolMember { carpool, commute, account, joined_at: now, balance: 0 };
        carpools::join(db, new).await?;
    }
    Ok(carpool)
}

/// Lets those of a request's two out who have no agreement left in its group.
pub async fn leave_if_alone(db: &impl ConnectionTrait, request: &Request) -> Result<(), Error> {
    let Some(carpool) = request.carpool else { return Ok(()) };
    let left = requests::agreements_within(db, carpool).await?;
    let agrees = |commute: CommuteId| {
        left.iter().any(|other| other.rider_commute == commute || other.driver_commute == commute)
    };
    for commute in [request.rider_commute, request.driver_commute] {
        if !agrees(commute) {
            carpools::leave(db, carpool, commute).await?;
        }
    }
    Ok(())
}

/// A carpool as one of its members sees it.
pub struct Group {
    pub id: CarpoolId,
    pub members: Vec<(CarpoolMember, Person)>,
    /// The agreements that hold.
    pub agreements: Vec<Request>,
}

/// The viewer's carpools, without those who ride along or drive on one date only.
pub async fn list(db: &impl ConnectionTrait, viewer: AccountId) -> Result<Vec<Group>, Error> {
    let mut groups = all_of(db, viewer).await?;
    let commutes = groups.iter().flat_map(|group| group.members.iter().map(|(one, _)| one.commute));
    let once = boards::one_offs_among(db, &commutes.collect::<Vec<_>>()).await?;
    groups.retain_mut(|group| {
        let before = group.members.len();
        group.members.retain(|(one, _)| !once.contains(&one.commute));
        let only_once =
            |one: &Request| [one.rider_commute, one.driver_commute].iter().any(|c| once.contains(c));
        group.agreements.retain(|one| !only_once(one));
        group.members.len() == before || group.members.len() > 1
    });
    Ok(groups)
}

/// All of the viewer's carpools; of members they are kept apart from, nothing is told.
async fn all_of(db: &impl ConnectionTrait, viewer: AccountId) -> Result<Vec<Group>, Error> {
    let ids = carpools::of(db, viewer).await?;
    let apart = accounts::apart_from(db, viewer).await?;
    let members = carpools::members(db, &ids).await?;
    let accounts: Vec<AccountId> = members.iter().map(|member| member.account).collect();
    let people: HashMap<AccountId, Person> =
        accounts::people(db, &accounts).await?.into_iter().map(|person| (person.id, person)).collect();
    let mut groups = Vec::with_capacity(ids.len());
    for id in ids {
        let of = members.iter().filter(|one| one.carpool == id && !apart.contains(&one.account));
        let members = of.filter_map(|one| Some((*one, people.get(&one.account)?.clone()))).collect();
        let mut agreements = requests::agreements_within(db, id).await?;
        agreements.retain(|one| [one.rider, one.driver].contains(&viewer));
        agreements.retain(|one| !apart.contains(&one.other(viewer)));
        groups.push(Group { id, members, agreements });
    }
    Ok(groups)
}

/// One of the viewer's carpools; another's is not found.
pub async fn get(db: &impl ConnectionTrait, viewer: AccountId, id: CarpoolId) -> Result<Group, Error> {
    all_of(db, viewer).await?.into_iter().find(|group| group.id == id).ok_or(Error::NotFound)
}

/// Ends all agreements that the member has in a carpool; with the last, they have left it.
pub async fn leave(app: &App, member: &Member, id: CarpoolId) -> Result<(), Error> {
    let group = get(app.db.reader(), member.account, id).await?;
    let people = group.agreements.iter().flat_map(|one| [one.rider, one.driver]);
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    riders::hold_all(&tx, &people.collect::<Vec<_>>()).await?;
    for agreement in &group.agreements {
        match answering::take_back(&tx, member, agreement.id, None, now).await {
            // What is all in the past, or was ended at this moment, needs no ending.
            Ok(_) | Err(Error::Refused(_) | Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    for agreement in &group.agreements {
        boards::seats_changed(&tx, agreement.region, agreement.driver_commute, now).await?;
    }
    for (one, _) in group.members.iter().filter(|(one, _)| one.account == member.account) {
        carpools::leave(&tx, id, one.commute).await?;
    }
    tx.commit().await?;
    Ok(())
}
