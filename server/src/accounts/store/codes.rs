//! One-time access codes in the database.

use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    accounts::entity::access_code::{ActiveModel, Column, Entity},
    clock::Millis,
    id::AccountId,
};

/// A code that leads back into an account once, from an instant until another.
pub struct NewCode {
    pub account: AccountId,
    pub code_hash: String,
    pub valid_from: Millis,
    pub expires_at: Millis,
    pub issued_by: Option<AccountId>,
}

/// Stores a code; those that the same kind of issuer gave out before are void.
pub async fn replace_code(db: &impl ConnectionTrait, new: NewCode) -> Result<(), DbErr> {
    let mut older = Entity::delete_many().filter(Column::AccountId.eq(new.account.0));
    older = match new.issued_by {
        Some(_) => older.filter(Column::IssuedBy.is_not_null()),
        None => older.filter(Column::IssuedBy.is_null()),
    };
    older.exec(db).await?;
    let row = ActiveModel {
        id: Set(Uuid::now_v7()),
        account_id: Set(new.account.0),
        code_hash: Set(new.code_hash),
        valid_from: Set(new.valid_from),
        expires_at: Set(new.expires_at),
        issued_by: Set(new.issued_by.map(|id| id.0)),
    };
    Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// Uses a code up, if it is this account's and in force; says whether it was.
pub async fn use_code(
    db: &impl ConnectionTrait,
    account: AccountId,
    code_hash: &str,
    now: Millis,
) -> Result<bool, DbErr> {
    let done = Entity::delete_many().filter(in_force(account, code_hash, now)).exec(db).await?;
    Ok(done.rows_affected == 1)
}

/// Whether a code is this account's and in force; it stays so.
pub async fn knows_code(
    db: &impl ConnectionTrait,
    account: AccountId,
    code_hash: &str,
    now: Millis,
) -> Result<bool, DbErr> {
    Ok(Entity::find().filter(in_force(account, code_hash, now)).one(db).await?.is_some())
}

fn in_force(account: AccountId, code_hash: &str, now: Millis) -> Condition {
    Condition::all()
        .add(Column::AccountId.eq(account.0))
        .add(Column::CodeHash.eq(code_hash))
        .add(Column::ValidFrom.lte(now))
        .add(Column::ExpiresAt.gt(now))
}
