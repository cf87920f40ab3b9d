//! What notices hold of a person: their own inbox, and their words in others'.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder};

use super::inbox::Notice;
use crate::{
    id::AccountId,
    notices::entity::notice::{Column, Entity},
};

/// Forgets a person within the caller's transaction: their inbox, and what carries their words in others' inboxes.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    let theirs = Column::AccountId.eq(account.0).or(Column::WordsOf.eq(account.0));
    Entity::delete_many().filter(theirs).exec(db).await.map(|_| ())
}

/// A person's whole inbox, the oldest first.
pub async fn inbox(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Notice>, DbErr> {
    let theirs = Entity::find().filter(Column::AccountId.eq(account.0)).order_by_asc(Column::CreatedAt);
    Ok(theirs.all(db).await?.into_iter().map(Notice::from).collect())
}
