//! What is done with clubs and invitations.

pub mod invitations;
pub mod leaving;
pub mod members;
pub mod profile;

use sea_orm::{ConnectionTrait, DbErr};

use super::{rules::Club, store};
use crate::{accounts::Role, clock::Millis, error::Error, id::ClubId, who::Member};

/// Whether somebody may change a club: those who speak for it, and who keeps order in its region.
pub async fn runs(db: &impl ConnectionTrait, member: &Member, club: &Club) -> Result<bool, DbErr> {
    let keeps_order = member.role >= Role::Moderator && member.region == club.region;
    Ok(keeps_order || store::speaks_for(db, member.account, club.id).await?)
}

/// What is answered to somebody who may not do this with a club: one that is hidden is not there.
fn refused(club: &Club) -> Error {
    if club.hidden { Error::NotFound } else { Error::Forbidden }
}

/// The club, for who may see it.
pub async fn see_club(db: &impl ConnectionTrait, viewer: Option<&Member>, id: ClubId) -> Result<Club, Error> {
    let club = store::get_club(db, id).await?;
    let seen = match viewer {
        _ if !club.hidden => true,
        Some(member) => runs(db, member, &club).await?,
        None => false,
    };
    if seen { Ok(club) } else { Err(Error::NotFound) }
}

/// Hides a club from all but those who run it, or shows it again, within the caller's transaction.
pub async fn set_hidden(db: &impl ConnectionTrait, id: ClubId, at: Option<Millis>) -> Result<(), Error> {
    Ok(store::set_hidden(db, id, at).await?)
}
