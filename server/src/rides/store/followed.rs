//! Up to where each region's agreements follow the rosters.

use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, sea_query::OnConflict};

use crate::{
    id::RegionId,
    rides::entity::followed::{ActiveModel, Column, Entity},
};

/// The number of the region's log, and the day; none before the first time.
pub async fn find(db: &impl ConnectionTrait, region: RegionId) -> Result<Option<(i64, i32)>, DbErr> {
    Ok(Entity::find_by_id(region.0).one(db).await?.map(|row| (row.seq, row.day)))
}

/// Notes how far they follow. Two servers may do the same work twice and in either order: it is the same work.
pub async fn set(db: &impl ConnectionTrait, region: RegionId, seq: i64, day: i32) -> Result<(), DbErr> {
    let row = ActiveModel { region_id: Set(region.0), seq: Set(seq), day: Set(day) };
    let mut known = OnConflict::column(Column::RegionId);
    known.update_columns([Column::Seq, Column::Day]);
    Entity::insert(row).on_conflict(known).exec_without_returning(db).await.map(|_| ())
}
