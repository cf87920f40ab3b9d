//! Inviting into clubs, sites and the county, and giving access back in person.

use sea_orm::ConnectionTrait;

use crate::{
    accounts::{self, Group, GroupKind, GroupRole, Invitation, Minted, NewInvitation, Role, has_group_role},
    app::App,
    clock::{DAY, Millis},
    clubs::store,
    error::Error,
    id::{ClubId, InvitationId, RegionId, SiteId},
    places,
    refusal::Refusal,
    regions,
    who::Member,
};

/// What an invitation is to be good for.
pub struct Wanted {
    pub uses: i32,
    pub days: i32,
    pub makes_organiser: bool,
}

/// What somebody may do in the name of a group.
struct Standing {
    region: RegionId,
    /// Whether who the group invites is vouched for.
    word_counts: bool,
    may_make_organisers: bool,
}

/// Refuses who does not speak for the group: "not found" where they may not even know of it.
async fn standing(db: &impl ConnectionTrait, member: &Member, group: Group) -> Result<Standing, Error> {
    let organises = has_group_role(db, member.account, group, GroupRole::Organiser).await?;
    let (speaks, standing) = match group.kind {
        GroupKind::Club => {
            let club = store::lock_club(db, ClubId(group.id)).await?;
            if club.hidden && !organises {
                return Err(Error::NotFound);
            }
            let word_counts = club.verified() && !club.hidden;
            (organises, Standing { region: club.region, word_counts, may_make_organisers: true })
        }
        GroupKind::Site => {
            let (site, for_county) = places::get_site(db, Some(member), SiteId(group.id)).await?;
            let word_counts = site.confirmed();
            (
                organises || for_county,
                Standing { region: site.region, word_counts, may_make_organisers: true },
            )
        }
        GroupKind::Region => {
            let region = regions::get_region(db, RegionId(group.id)).await?.id;
            let own = region == member.region;
            let may_make_organisers = member.role == Role::Admin;
            (
                own && places::speaks_for_county(db, member).await?,
                Standing { region, word_counts: true, may_make_organisers },
            )
        }
    };
    if speaks { Ok(standing) } else { Err(Error::Forbidden) }
}

/// Makes an invitation; its code and link are told this once.
pub async fn invite(app: &App, member: &Member, group: Group, wanted: Wanted) -> Result<Minted, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    // One at a time, so that the limit by the hour counts those made at this moment.
    regions::lock_region(&tx, member.region).await?;
    let standing = standing(&tx, member, group).await?;
    if wanted.makes_organiser && !standing.may_make_organisers {
        return Err(Error::Forbidden);
    }
    let new = NewInvitation {
        region: standing.region,
        group,
        vouches: standing.word_counts,
        makes_organiser: wanted.makes_organiser,
        uses: wanted.uses,
        expires_at: now + Millis::from(wanted.days) * DAY,
    };
    let minted = accounts::mint_invitation(&tx, new, Some(member.account), now).await?;
    tx.commit().await?;
    Ok(minted)
}

/// The invitations of a group that are still good, without their codes.
pub async fn list_invitations(app: &App, member: &Member, group: Group) -> Result<Vec<Invitation>, Error> {
    standing(app.db.reader(), member, group).await?;
    Ok(accounts::invitations_of(app.db.reader(), group, app.clock.now()).await?)
}

/// Takes an invitation back.
pub async fn revoke(app: &App, member: &Member, group: Group, id: InvitationId) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    standing(&tx, member, group).await?;
    if !accounts::revoke_invitation(&tx, group, id, app.clock.now()).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(())
}

/// Refuses who does not speak for a group that the county knows: anybody may found a club.
async fn known_to_the_county(app: &App, member: &Member, group: Group) -> Result<(), Error> {
    let tx = app.db.begin_aside().await?;
    let standing = standing(&tx, member, group).await?;
    tx.commit().await?;
    if standing.word_counts { Ok(()) } else { Err(Refusal::GroupUnverified.into()) }
}

/// Gives a member of the group, who stands there in person, a way back into their account.
pub async fn let_back_in(app: &App, member: &Member, group: Group, name: &str) -> Result<String, Error> {
    known_to_the_county(app, member, group).await?;
    accounts::issue_access_code(app, member, group, name).await
}

/// Writes down that the guardian of a member of the group agrees; answers the guardian's code.
pub async fn guardian_agrees(app: &App, member: &Member, group: Group, name: &str) -> Result<String, Error> {
    known_to_the_county(app, member, group).await?;
    accounts::record_guardian(app, member, group, name).await
}

/// Ends what the group wrote down; whether the county still knows it does not matter.
pub async fn guardian_ends(app: &App, member: &Member, group: Group, name: &str) -> Result<(), Error> {
    let tx = app.db.begin_aside().await?;
    standing(&tx, member, group).await?;
    tx.commit().await?;
    accounts::end_for_group(app, member, group, name).await
}
