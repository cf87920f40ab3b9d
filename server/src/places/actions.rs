//! What is done with places and sites.

pub mod leaving;
pub mod resolve;
pub mod sites;

use sea_orm::{ConnectionTrait, DbErr};

use crate::{
    accounts::{Group, GroupKind, GroupRole, Role, has_group_role},
    who::Member,
};

/// Whether somebody speaks for the county of their region: its organisers, moderators and admins.
pub async fn speaks_for_county(db: &impl ConnectionTrait, member: &Member) -> Result<bool, DbErr> {
    if member.role >= Role::Moderator {
        return Ok(true);
    }
    let county = Group { kind: GroupKind::Region, id: member.region.0 };
    has_group_role(db, member.account, county, GroupRole::Organiser).await
}
