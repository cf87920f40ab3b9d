//! Who belongs to a club, and who speaks for it.

use sea_orm::ConnectionTrait;

use super::{refused, runs};
use crate::{
    accounts::{self, GroupRole, Membership, Person, Role},
    app::{self, App},
    clubs::{
        rules::{check_organisers_left, group},
        store,
    },
    error::Error,
    id::{AccountId, ClubId},
    notices::{self, Kind},
    page::{After, Page},
    who::Member,
};

/// A member as the other members see them.
pub struct ClubMember {
    pub person: Person,
    pub membership: Membership,
}

/// A page of a club's members, the first to join first; for members and who keeps order.
pub async fn list_members(
    app: &App,
    member: &Member,
    id: ClubId,
    after: Option<After>,
    limit: u64,
) -> Result<Page<ClubMember>, Error> {
    let db = app.db.reader();
    let club = store::get_club(db, id).await?;
    let belongs = !club.hidden && store::is_member(db, member.account, id).await?;
    if !belongs && !runs(db, member, &club).await? {
        return Err(refused(&club));
    }
    let after = after.map(|after| (after.key, AccountId(after.id)));
    let rows = accounts::members_of(db, group(id), after, limit + 1).await?;
    let page = Page::cut(rows, limit, |row| After { key: row.joined_at, id: row.account.0 });
    let ids: Vec<AccountId> = page.items.iter().map(|row| row.account).collect();
    let mut people = accounts::people(db, &ids).await?;
    let apart = accounts::apart_from(db, member.account).await?;
    people.retain(|person| !apart.contains(&person.id));
    let named = |membership: Membership| {
        let person = people.iter().find(|person| person.id == membership.account)?;
        Some(ClubMember { person: person.clone(), membership })
    };
    Ok(Page { items: page.items.into_iter().filter_map(named).collect(), next: page.next })
}

/// Somebody's place in a club. Who is apart from an organiser is not there for them; who keeps order finds everybody.
async fn theirs(
    db: &impl ConnectionTrait,
    member: &Member,
    id: ClubId,
    account: AccountId,
) -> Result<Membership, Error> {
    let theirs = accounts::find_membership(db, account, group(id)).await?.ok_or(Error::NotFound)?;
    if member.role < Role::Moderator && accounts::are_apart(db, member.account, account).await? {
        return Err(Error::NotFound);
    }
    Ok(theirs)
}

/// Leaves a club, or takes somebody out of it, who is told.
pub async fn remove_member(app: &App, member: &Member, id: ClubId, account: AccountId) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    let club = store::lock_club(&tx, id).await?;
    let leaves = account == member.account;
    if !leaves && !runs(&tx, member, &club).await? {
        return Err(refused(&club));
    }
    let theirs = theirs(&tx, member, id, account).await?;
    if theirs.role == GroupRole::Organiser {
        check_organisers_left(accounts::accounts_in(&tx, group(id), GroupRole::Organiser).await?.len())?;
    }
    accounts::leave_group(&tx, account, group(id)).await?;
    app::people_changed(&tx, &[account], app.clock.now()).await?;
    if !leaves {
        let told = [("club", club.profile.name)];
        notices::queue(&tx, &[account], Kind::ClubRemoved, &told, app.clock.now()).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Lets a member speak for the club, or no longer; they are told.
pub async fn set_role(
    app: &App,
    member: &Member,
    id: ClubId,
    account: AccountId,
    role: GroupRole,
) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    let club = store::lock_club(&tx, id).await?;
    if !runs(&tx, member, &club).await? {
        return Err(refused(&club));
    }
    let theirs = theirs(&tx, member, id, account).await?;
    if theirs.role == role {
        return Ok(());
    }
    if role == GroupRole::Member {
        check_organisers_left(accounts::accounts_in(&tx, group(id), GroupRole::Organiser).await?.len())?;
    }
    accounts::set_group_role(&tx, account, group(id), role).await?;
    if account != member.account {
        let kind = match role {
            GroupRole::Organiser => Kind::ClubOrganiser,
            GroupRole::Member => Kind::ClubOrganiserNoMore,
        };
        notices::queue(&tx, &[account], kind, &[("club", club.profile.name)], app.clock.now()).await?;
    }
    tx.commit().await?;
    Ok(())
}
