//! Who blocks whom.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    sea_query::OnConflict,
};
use uuid::Uuid;

use crate::{
    carpools::entity::block::{ActiveModel, Column, Entity},
    clock::Millis,
    id::AccountId,
};

/// Notes that somebody blocks somebody.
pub async fn block(
    db: &impl ConnectionTrait,
    account: AccountId,
    blocked: AccountId,
    now: Millis,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(Uuid::now_v7()),
        account_id: Set(account.0),
        blocked_id: Set(blocked.0),
        created_at: Set(now),
    };
    let mut known = OnConflict::columns([Column::AccountId, Column::BlockedId]);
    known.do_nothing();
    match Entity::insert(row).on_conflict(known).exec_without_returning(db).await {
        Ok(_) | Err(DbErr::RecordNotInserted) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Ends all blocks that somebody set.
pub async fn unblock_all(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::AccountId.eq(account.0)).exec(db).await.map(|_| ())
}

/// Whom each of these accounts blocks, as (who, whom).
pub async fn blocked_by(
    db: &impl ConnectionTrait,
    accounts: &[AccountId],
) -> Result<Vec<(AccountId, AccountId)>, DbErr> {
    let mut found = Vec::new();
    for slice in accounts.chunks(500) {
        let rows =
            Entity::find().filter(Column::AccountId.is_in(slice.iter().map(|id| id.0))).all(db).await?;
        found.extend(rows.into_iter().map(|row| (row.account_id.into(), row.blocked_id.into())));
    }
    Ok(found)
}

/// Everybody who is blocked by, or blocks, this account.
pub async fn apart_from(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<AccountId>, DbErr> {
    let either = Condition::any().add(Column::AccountId.eq(account.0)).add(Column::BlockedId.eq(account.0));
    let rows = Entity::find().filter(either).all(db).await?;
    let other = |a: Uuid, b: Uuid| if a == account.0 { b } else { a };
    Ok(rows.into_iter().map(|row| other(row.account_id, row.blocked_id).into()).collect())
}

/// Forgets every block of and by an account.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    let either = Condition::any().add(Column::AccountId.eq(account.0)).add(Column::BlockedId.eq(account.0));
    Entity::delete_many().filter(either).exec(db).await.map(|_| ())
}
