//! Links to rides in the database.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};

use super::entity::share::{ActiveModel, Column, Entity, Model};
use crate::{
    clock::Millis,
    id::{AccountId, RideId},
};

/// A link of somebody's to one ride.
#[derive(Clone, Copy, Debug)]
pub struct Share {
    pub ride: RideId,
    pub by: AccountId,
    pub created_at: Millis,
    /// As the ride was planned last.
    pub expires_at: Millis,
}

impl From<Model> for Share {
    fn from(row: Model) -> Self {
        Self {
            ride: row.ride_id.into(),
            by: row.account_id.into(),
            created_at: row.created_at,
            expires_at: row.expires_at,
        }
    }
}

/// Keeps a link in the place of the one that the same person had to the same ride.
pub async fn keep(db: &impl ConnectionTrait, share: Share, token_hash: String) -> Result<(), DbErr> {
    let row = ActiveModel {
        ride_id: Set(share.ride.0),
        account_id: Set(share.by.0),
        token_hash: Set(token_hash),
        created_at: Set(share.created_at),
        expires_at: Set(share.expires_at),
    };
    let mut newest = OnConflict::columns([Column::RideId, Column::AccountId]);
    newest.update_columns([Column::TokenHash, Column::CreatedAt, Column::ExpiresAt]);
    Entity::insert(row).on_conflict(newest).exec_without_returning(db).await.map(|_| ())
}

/// Somebody's link to a ride.
pub async fn find(db: &impl ConnectionTrait, by: AccountId, ride: RideId) -> Result<Option<Share>, DbErr> {
    Ok(Entity::find_by_id((ride.0, by.0)).one(db).await?.map(Share::from))
}

/// What a link leads to.
pub async fn led_to(db: &impl ConnectionTrait, token_hash: &str) -> Result<Option<Share>, DbErr> {
    Ok(Entity::find().filter(Column::TokenHash.eq(token_hash)).one(db).await?.map(Share::from))
}

/// Ends somebody's link to a ride.
pub async fn end(db: &impl ConnectionTrait, by: AccountId, ride: RideId) -> Result<(), DbErr> {
    Entity::delete_by_id((ride.0, by.0)).exec(db).await.map(|_| ())
}

/// Ends all links of somebody.
pub async fn end_all(db: &impl ConnectionTrait, by: AccountId) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::AccountId.eq(by.0)).exec(db).await.map(|_| ())
}

/// All links of somebody.
pub async fn of(db: &impl ConnectionTrait, by: AccountId) -> Result<Vec<Share>, DbErr> {
    let query = Entity::find().filter(Column::AccountId.eq(by.0)).order_by_asc(Column::RideId);
    Ok(query.all(db).await?.into_iter().map(Share::from).collect())
}

/// Links whose time is up as it was planned, at most 500.
pub async fn due(db: &impl ConnectionTrait, now: Millis) -> Result<Vec<Share>, DbErr> {
    let query = Entity::find().filter(Column::ExpiresAt.lte(now)).order_by_asc(Column::ExpiresAt).limit(500);
    Ok(query.all(db).await?.into_iter().map(Share::from).collect())
}

/// Notes that a ride ends at another time than when its link was made.
pub async fn set_expiry(db: &impl ConnectionTrait, share: &Share, to: Millis) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::ExpiresAt, Expr::value(to))
        .filter(Column::RideId.eq(share.ride.0))
        .filter(Column::AccountId.eq(share.by.0))
        .exec(db)
        .await
        .map(|_| ())
}
