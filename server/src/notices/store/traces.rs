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

/// Takes each of two people's words out of the other's inbox.
pub async fn forget_between(
    db: &impl ConnectionTrait,
    one: AccountId,
    other: AccountId,
) -> Result<(), DbErr> {
    let words = |of: AccountId, with: AccountId| Column::WordsOf.eq(of.0).and(Column::AccountId.eq(with.0));
    Entity::delete_many().filter(words(one, other).or(words(other, one))).exec(db).await.map(|_| ())
}

/// Takes out of all inboxes what was told of a thing, by its page and the pages beneath it: they name it in the words of
/// whoever is erased, though somebody else may have caused them.
pub async fn forget_about(db: &impl ConnectionTrait, page: &str) -> Result<(), DbErr> {
    let about = Column::Link.eq(page).or(Column::Link.starts_with(format!("{page}/")));
    Entity::delete_many().filter(about).exec(db).await.map(|_| ())
}

/// A person's whole inbox, the oldest first.
pub async fn inbox(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Notice>, DbErr> {
    let theirs = Entity::find().filter(Column::AccountId.eq(account.0)).order_by_asc(Column::CreatedAt);
    Ok(theirs.all(db).await?.into_iter().map(Notice::from).collect())
}
