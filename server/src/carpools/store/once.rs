//! One-offs in the database: commutes of one date.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::commutes::read;
use crate::{
    carpools::{
        entity::commute::{Column, Entity},
        rules::commute::Commute,
    },
    id::{AccountId, CommuteId, RegionId},
};

/// Somebody's one-offs of this day (days since 1970-01-01) and later, the earliest first.
pub async fn list(db: &impl ConnectionTrait, account: AccountId, from: i32) -> Result<Vec<Commute>, DbErr> {
    let query = Entity::find().filter(Column::AccountId.eq(account.0)).filter(Column::OnceDay.gte(from));
    let query = query.order_by_asc(Column::OnceDay).order_by_asc(Column::Id);
    query.all(db).await?.into_iter().map(read).collect()
}

/// The region of a one-off and its day (days since 1970-01-01); nothing for a commute that goes on.
pub async fn day(db: &impl ConnectionTrait, id: CommuteId) -> Result<Option<(RegionId, i32)>, DbErr> {
    let row = Entity::find_by_id(id.0).one(db).await?;
    Ok(row.and_then(|row| Some((row.region_id.into(), row.once_day?))))
}

/// Those of these commutes that are one-offs.
pub async fn among(db: &impl ConnectionTrait, ids: &[CommuteId]) -> Result<Vec<CommuteId>, DbErr> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::OnceDay.is_not_null());
    let query = query.filter(Column::Id.is_in(ids.iter().map(|id| id.0)));
    let found: Vec<uuid::Uuid> = query.into_tuple().all(db).await?;
    Ok(found.into_iter().map(CommuteId::from).collect())
}

/// Forgets some one-offs of before a day (days since 1970-01-01); answers which.
pub async fn sweep(db: &impl ConnectionTrait, before: i32) -> Result<Vec<CommuteId>, DbErr> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::OnceDay.lt(before));
    let gone: Vec<uuid::Uuid> = query.order_by_asc(Column::Id).limit(500).into_tuple().all(db).await?;
    Entity::delete_many().filter(Column::Id.is_in(gone.clone())).exec(db).await?;
    Ok(gone.into_iter().map(CommuteId::from).collect())
}
