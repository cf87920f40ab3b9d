//! The calendars that people subscribed to; of a link only the hash.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, sea_query::OnConflict,
};

use crate::{
    clock::Millis,
    id::AccountId,
    notices::entity::feed::{ActiveModel, Column, Entity},
};

/// Keeps a person's link in the place of the one before, which leads nowhere from now on.
pub async fn keep(
    db: &impl ConnectionTrait,
    account: AccountId,
    token_hash: String,
    now: Millis,
) -> Result<(), DbErr> {
    let row = ActiveModel { account_id: Set(account.0), token_hash: Set(token_hash), created_at: Set(now) };
    let mut newest = OnConflict::column(Column::AccountId);
    newest.update_columns([Column::TokenHash, Column::CreatedAt]);
    Entity::insert(row).on_conflict(newest).exec_without_returning(db).await.map(|_| ())
}

/// Ends a person's link; says whether there was one.
pub async fn delete(db: &impl ConnectionTrait, account: AccountId) -> Result<bool, DbErr> {
    Ok(Entity::delete_by_id(account.0).exec(db).await?.rows_affected > 0)
}

/// Since when a person has a link.
pub async fn since(db: &impl ConnectionTrait, account: AccountId) -> Result<Option<Millis>, DbErr> {
    Ok(Entity::find_by_id(account.0).one(db).await?.map(|row| row.created_at))
}

/// Whose calendar a link leads to.
pub async fn whose(db: &impl ConnectionTrait, token_hash: &str) -> Result<Option<AccountId>, DbErr> {
    let found = Entity::find().filter(Column::TokenHash.eq(token_hash)).one(db).await?;
    Ok(found.map(|row| AccountId(row.account_id)))
}
