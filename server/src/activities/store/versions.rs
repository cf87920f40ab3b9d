//! How often a region's activities changed: what servers that share one database compare their kept lists with.

use std::collections::HashMap;

use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, DbErr, EntityTrait, ExprTrait,
    sea_query::{Expr, OnConflict},
};

use crate::{
    activities::entity::version::{ActiveModel, Column, Entity},
    id::RegionId,
};

/// The version of a region's activities; 0 where none was ever posted.
pub async fn version(db: &impl ConnectionTrait, region: RegionId) -> Result<i64, DbErr> {
    Ok(Entity::find_by_id(region.0).one(db).await?.map_or(0, |row| row.version))
}

/// The versions of all regions that ever had an activity.
pub async fn versions(db: &impl ConnectionTrait) -> Result<HashMap<RegionId, i64>, DbErr> {
    let rows = Entity::find().all(db).await?;
    Ok(rows.into_iter().map(|row| (row.region_id.into(), row.version)).collect())
}

/// Counts one change. The last statement of a transaction: it makes writers of one region take turns.
pub async fn count(db: &impl ConnectionTrait, region: RegionId) -> Result<(), DbErr> {
    let row = ActiveModel { region_id: Set(region.0), version: Set(1) };
    let mut known = OnConflict::column(Column::RegionId);
    known.value(Column::Version, Expr::col((Entity, Column::Version)).add(1));
    Entity::insert(row).on_conflict(known).exec_without_returning(db).await.map(|_| ())
}
