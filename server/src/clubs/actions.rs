//! What is done with clubs and invitations.

pub mod invitations;
pub mod leaving;
pub mod members;
pub mod profile;

use sea_orm::{ConnectionTrait, DbErr};

use super::{rules::Club, store};
use crate::{accounts::Role, who::Member};

/// Whether somebody may change a club: those who speak for it, and who keeps order in its region.
pub async fn runs(db: &impl ConnectionTrait, member: &Member, club: &Club) -> Result<bool, DbErr> {
    let keeps_order = member.role >= Role::Moderator && member.region == club.region;
    Ok(keeps_order || store::speaks_for(db, member.account, club.id).await?)
}
