//! Who is kept out or silent, who keeps order, and who may turn to whom, in the database.

use chrono::NaiveDate;
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
};

use super::{blocks, groups};
use crate::{
    accounts::{
        entity::account::{ActiveModel, Column, Entity},
        rules::{birth::is_adult_on, role::Role},
    },
    clock::Millis,
    id::{AccountId, RegionId},
};

/// What an account may not do for now.
#[derive(Clone, Copy, Debug, Default)]
pub struct Restraint {
    /// Kept out since then.
    pub banned_at: Option<Millis>,
    /// And until then; nothing: for good.
    pub banned_until: Option<Millis>,
    /// Writes nothing to others until then.
    pub muted_until: Option<Millis>,
}

/// Makes of somebody's account what was decided about it.
pub async fn restrain(db: &impl ConnectionTrait, id: AccountId, to: Restraint) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Unchanged(id.0),
        banned_at: Set(to.banned_at),
        banned_until: Set(to.banned_until),
        muted_until: Set(to.muted_until),
        ..Default::default()
    };
    Entity::update(row).exec(db).await.map(|_| ())
}

/// Those who are still marked as kept out though their time is up.
pub async fn time_is_up(db: &impl ConnectionTrait, now: Millis) -> Result<Vec<AccountId>, DbErr> {
    let rows = Entity::find().filter(Column::BannedUntil.lte(now)).all(db).await?;
    Ok(rows.into_iter().map(|row| AccountId(row.id)).collect())
}

/// Everybody who keeps order in a region.
pub async fn moderators(db: &impl ConnectionTrait, region: RegionId) -> Result<Vec<AccountId>, DbErr> {
    let roles = [Role::Moderator.code(), Role::Admin.code()];
    let query = Entity::find().filter(Column::RegionId.eq(region.0)).filter(Column::Role.is_in(roles));
    let rows = query.filter(Column::BannedAt.is_null()).all(db).await?;
    Ok(rows.into_iter().map(|row| AccountId(row.id)).collect())
}

/// Those of these people whom somebody may turn to on a day: nobody who is apart from them, and nobody under 18 where no group
/// vouches for whoever turns to them.
pub async fn reachable(
    db: &impl ConnectionTrait,
    by: AccountId,
    mut people: Vec<AccountId>,
    today: NaiveDate,
) -> Result<Vec<AccountId>, DbErr> {
    let apart = blocks::apart_from(db, by).await?;
    people.retain(|one| *one != by && !apart.contains(one));
    if !groups::vouchers(db, &[by]).await?.is_empty() {
        return Ok(people);
    }
    let known = super::people::people(db, &people).await?;
    let adult =
        |one: &AccountId| known.iter().any(|person| person.id == *one && is_adult_on(person.birth, today));
    people.retain(adult);
    Ok(people)
}
