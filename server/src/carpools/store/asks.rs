//! Open requests to drivers' commutes, as far as the board counts them.

use std::collections::HashMap;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, sea_query::OnConflict,
};
use uuid::Uuid;

use crate::{
    carpools::entity::ask::{ActiveModel, Column, Entity},
    db,
    id::{AccountId, CommuteId},
};

/// Notes an open request.
pub async fn open(
    db: &impl ConnectionTrait,
    request: Uuid,
    to: CommuteId,
    by: AccountId,
) -> Result<(), DbErr> {
    let row = ActiveModel { request_id: Set(request), commute_id: Set(to.0), account_id: Set(by.0) };
    let mut known = OnConflict::column(Column::RequestId);
    known.update_column(Column::CommuteId);
    Entity::insert(row).on_conflict(known).exec_without_returning(db).await.map(|_| ())
}

/// Notes that a request is open no longer.
pub async fn close(db: &impl ConnectionTrait, request: Uuid) -> Result<(), DbErr> {
    Entity::delete_by_id(request).exec(db).await.map(|_| ())
}

/// Who has an open request to each of these commutes, one entry a request, in the order of the requests.
pub async fn pending(
    db: &impl ConnectionTrait,
    commutes: &[CommuteId],
) -> Result<HashMap<CommuteId, Vec<matching::Id>>, DbErr> {
    let mut found: HashMap<CommuteId, Vec<matching::Id>> = HashMap::new();
    for ids in db::slices(commutes, |id| id.0) {
        let to = Column::CommuteId.is_in(ids);
        for row in Entity::find().filter(to).all(db).await? {
            found.entry(row.commute_id.into()).or_default().push(row.account_id.as_u128());
        }
    }
    Ok(found)
}

/// Forgets the requests to a commute that is gone.
pub async fn forget(db: &impl ConnectionTrait, commute: CommuteId) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::CommuteId.eq(commute.0)).exec(db).await.map(|_| ())
}
