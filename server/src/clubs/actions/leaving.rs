//! What becomes of clubs when somebody who speaks for them leaves for good.

use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use crate::{
    accounts::{self, GroupKind, GroupRole, Membership, is_adult_on},
    clock::Millis,
    clubs::{
        rules::{Club, group},
        store,
    },
    error::Error,
    id::{AccountId, ClubId},
    notices::{self, Kind},
    regions,
};

/// The clubs in which nobody is but this person.
pub async fn alone_in(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<ClubId>, Error> {
    let mut alone = Vec::new();
    for id in spoken_for(db, account).await? {
        if accounts::everybody_in(db, group(id)).await? == [account] {
            alone.push(id);
        }
    }
    Ok(alone)
}

/// Forgets a person within the caller's transaction. A club in which nobody else is goes with them; its activities must
/// be gone by then. Of a club that would be left without a voice, the adult who is in it longest becomes its organiser.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId, now: Millis) -> Result<(), Error> {
    for id in alone_in(db, account).await? {
        store::lock_club(db, id).await?;
        accounts::remove_group(db, group(id)).await?;
        store::delete_club(db, id).await?;
    }
    for id in spoken_for(db, account).await? {
        let club = store::lock_club(db, id).await?;
        if accounts::accounts_in(db, group(id), GroupRole::Organiser).await? == [account] {
            pass_on(db, &club, account, now).await?;
        }
    }
    Ok(())
}

/// In one order, so that two who leave at once never wait for each other.
async fn spoken_for(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<ClubId>, Error> {
    let mine = accounts::memberships(db, account).await?;
    let speaks = |m: &&Membership| m.group.kind == GroupKind::Club && m.role == GroupRole::Organiser;
    let mut ids: Vec<ClubId> = mine.iter().filter(speaks).map(|m| ClubId(m.group.id)).collect();
    ids.sort_unstable();
    Ok(ids)
}

async fn pass_on(db: &impl ConnectionTrait, club: &Club, from: AccountId, now: Millis) -> Result<(), Error> {
    let today = regions::get_region(db, club.region).await?.today(now);
    let members = accounts::members_of(db, group(club.id), None, u64::from(u16::MAX)).await?;
    for other in members.into_iter().map(|member| member.account).filter(|other| *other != from) {
        let person = accounts::find_person(db, other).await?;
        if person.is_some_and(|person| !person.banned && is_adult_on(person.birth, today)) {
            accounts::set_group_role(db, other, group(club.id), GroupRole::Organiser).await?;
            let told = [("club", club.profile.name.clone())];
            notices::queue(db, &[other], Kind::ClubPassedOn, &told, now).await?;
            return Ok(());
        }
    }
    Ok(())
}

/// What this room knows of a person: the clubs they speak for, as these describe themselves.
pub async fn export(db: &impl ConnectionTrait, account: AccountId) -> Result<Value, Error> {
    let clubs = store::clubs(db, &spoken_for(db, account).await?).await?;
    let told = |club: Club| {
        json!({
            "id": club.id, "name": club.profile.name, "about": club.profile.about,
            "contact": club.profile.contact, "website": club.profile.website,
        })
    };
    Ok(json!({ "clubs_i_speak_for": clubs.into_iter().map(told).collect::<Vec<_>>() }))
}
