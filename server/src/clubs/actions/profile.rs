//! Founding a club, changing what it says of itself, verifying and ending it.

use sea_orm::{ConnectionTrait, SqlErr};

use super::{refused, runs};
use crate::{
    accounts::{self, GroupKind, GroupRole, Membership, is_adult_on},
    app::{self, App},
    clubs::{
        rules::{Club, ClubKind, Profile, check_founder, group},
        store,
    },
    error::Error,
    id::{AccountId, ClubId, RegionId},
    maps::MapId,
    notices::{self, Kind},
    places::speaks_for_county,
    refusal::Refusal,
    regions::{self, Region},
    who::Member,
};

/// What is to be otherwise about a club; `None` leaves it.
#[derive(Default)]
pub struct ProfileChanges {
    pub kind: Option<ClubKind>,
    pub name: Option<String>,
    pub about: Option<String>,
    pub about_language: Option<String>,
    pub place: Option<Option<MapId>>,
    pub languages: Option<Vec<String>>,
    pub contact: Option<String>,
    pub website: Option<Option<String>>,
}

/// Founds a club; its founder speaks for it. It is not verified yet, so its invitations do not vouch.
pub async fn found_club(
    app: &App,
    member: &Member,
    region: &Region,
    profile: Profile,
) -> Result<Club, Error> {
    if member.region != region.id {
        return Err(Error::Forbidden);
    }
    check_place(app, region.id, profile.place)?;
    let now = app.clock.now();
    let club = Club {
        id: ClubId::new(),
        region: region.id,
        profile,
        verified_at: None,
        created_at: now,
        hidden: false,
    };
    let tx = app.db.begin().await?;
    regions::lock_region(&tx, region.id).await?;
    check_may_found(&tx, app, member, region).await?;
    store::insert_club(&tx, &club).await?;
    let founder = Membership {
        account: member.account,
        group: group(club.id),
        role: GroupRole::Organiser,
        vouched: false,
        joined_at: now,
    };
    accounts::join_group(&tx, founder).await?;
    tx.commit().await?;
    Ok(club)
}

async fn check_may_found(
    db: &impl ConnectionTrait,
    app: &App,
    member: &Member,
    region: &Region,
) -> Result<(), Error> {
    let person = accounts::find_person(db, member.account).await?.ok_or(Error::Unauthorized)?;
    let mine = accounts::memberships(db, member.account).await?;
    let speaks = |m: &&Membership| m.group.kind == GroupKind::Club && m.role == GroupRole::Organiser;
    let adult = is_adult_on(person.birth, region.today(app.clock.now()));
    Ok(check_founder(adult, mine.iter().filter(speaks).count())?)
}

fn check_place(app: &App, region: RegionId, place: Option<MapId>) -> Result<(), Error> {
    match place {
        Some(id) if app.maps.of(region).place(id).is_none() => {
            Err(Error::field("place", "field-place-unknown"))
        }
        _ => Ok(()),
    }
}

/// Changes what a club says of itself.
pub async fn change_profile(
    app: &App,
    member: &Member,
    id: ClubId,
    changes: ProfileChanges,
) -> Result<Club, Error> {
    let tx = app.db.begin().await?;
    let mut club = store::lock_club(&tx, id).await?;
    if !runs(&tx, member, &club).await? {
        return Err(refused(&club));
    }
    if let Some(place) = changes.place {
        check_place(app, club.region, place)?;
        club.profile.place = place;
    }
    let profile = &mut club.profile;
    profile.kind = changes.kind.unwrap_or(profile.kind);
    replace(&mut profile.name, changes.name);
    replace(&mut profile.about, changes.about);
    replace(&mut profile.about_language, changes.about_language);
    replace(&mut profile.languages, changes.languages);
    replace(&mut profile.contact, changes.contact);
    replace(&mut profile.website, changes.website);
    store::update_profile(&tx, id, profile).await?;
    tx.commit().await?;
    Ok(club)
}

fn replace<T>(field: &mut T, new: Option<T>) {
    if let Some(new) = new {
        *field = new;
    }
}

/// Says for the county that a club is what it says, or takes that back; its organisers are told.
pub async fn set_verified(app: &App, member: &Member, id: ClubId, verified: bool) -> Result<Club, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let club = store::lock_club(&tx, id).await?;
    if club.region != member.region || !speaks_for_county(&tx, member).await? {
        return Err(refused(&club));
    }
    if store::set_verified(&tx, id, verified.then_some(now)).await? {
        accounts::set_group_word(&tx, group(id), verified).await?;
        app::people_changed(&tx, &accounts::everybody_in(&tx, group(id)).await?, now).await?;
        let kind = if verified { Kind::ClubVerified } else { Kind::ClubVerifiedNoMore };
        let organisers = accounts::accounts_in(&tx, group(id), GroupRole::Organiser).await?;
        let told = [("club", club.profile.name)];
        notices::queue(&tx, &others(organisers, member), kind, &told, now).await?;
    }
    let club = store::get_club(&tx, id).await?;
    tx.commit().await?;
    Ok(club)
}

/// Ends a club: its members and invitations go with it, and its members are told.
pub async fn delete_club(app: &App, member: &Member, id: ClubId) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    let club = store::lock_club(&tx, id).await?;
    if !runs(&tx, member, &club).await? {
        return Err(refused(&club));
    }
    let everybody = accounts::everybody_in(&tx, group(id)).await?;
    store::delete_club(&tx, id).await.map_err(|error| match error.sql_err() {
        Some(SqlErr::ForeignKeyConstraintViolation(_)) => Refusal::StillUsed.into(),
        _ => Error::from(error),
    })?;
    accounts::remove_group(&tx, group(id)).await?;
    app::people_changed(&tx, &everybody, app.clock.now()).await?;
    let told = [("club", club.profile.name)];
    notices::queue(&tx, &others(everybody, member), Kind::ClubGone, &told, app.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}

fn others(mut accounts: Vec<AccountId>, member: &Member) -> Vec<AccountId> {
    accounts.retain(|account| *account != member.account);
    accounts
}
