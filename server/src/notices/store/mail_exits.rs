//! Links in mails by which their reader gets no more of them; only their hashes are kept.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, sea_query::OnConflict,
};

use crate::{
    clock::Millis,
    id::AccountId,
    notices::entity::mail_exit::{ActiveModel, Column, Entity},
    secret::digest,
};

/// Keeps the link of a mail; the same one again changes nothing.
pub async fn keep(
    db: &impl ConnectionTrait,
    account: AccountId,
    token: &str,
    now: Millis,
) -> Result<(), DbErr> {
    let row = ActiveModel { token_hash: Set(digest(token)), account_id: Set(account.0), made_at: Set(now) };
    let mut first_wins = OnConflict::column(Column::TokenHash);
    first_wins.do_nothing();
    match Entity::insert(row).on_conflict(first_wins).exec_without_returning(db).await {
        Ok(_) | Err(DbErr::RecordNotInserted) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Whose mails a link ends.
pub async fn whose(db: &impl ConnectionTrait, token: &str) -> Result<Option<AccountId>, DbErr> {
    let row = Entity::find_by_id(digest(token)).one(db).await?;
    Ok(row.map(|row| row.account_id.into()))
}

/// Removes links older than this.
pub async fn sweep(db: &impl ConnectionTrait, before: Millis) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::MadeAt.lt(before)).exec(db).await.map(|_| ())
}
