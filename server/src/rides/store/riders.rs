//! How many open requests somebody has; their row is what whoever changes their seats queues for.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};

use crate::{
    id::AccountId,
    rides::{
        entity::rider::{ActiveModel, Column, Entity},
        rules::request::MOST_OPEN,
    },
};

/// Makes sure that somebody has a row to queue for.
pub async fn ensure(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    let row = ActiveModel { account_id: Set(account.0), open: Set(0) };
    let mut known = OnConflict::column(Column::AccountId);
    known.do_nothing();
    match Entity::insert(row).on_conflict(known).exec_without_returning(db).await {
        Ok(_) | Err(DbErr::RecordNotInserted) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Counts one open request more if the rider may have one, and holds their row until the transaction ends.
pub async fn open_one(db: &impl ConnectionTrait, rider: AccountId) -> Result<bool, DbErr> {
    ensure(db, rider).await?;
    let done = Entity::update_many()
        .col_expr(Column::Open, Expr::col(Column::Open).add(1))
        .filter(Column::AccountId.eq(rider.0))
        .filter(Column::Open.lt(MOST_OPEN))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Holds the rows of these people until the transaction ends, in one order, whoever asks.
pub async fn hold_all(db: &impl ConnectionTrait, people: &[AccountId]) -> Result<(), DbErr> {
    let mut people = people.to_vec();
    people.sort_unstable();
    people.dedup();
    for account in people {
        hold(db, account, 0).await?;
    }
    Ok(())
}

/// Holds a rider's row until the transaction ends, and counts so many open requests less.
pub async fn hold(db: &impl ConnectionTrait, rider: AccountId, fewer: i32) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Open, Expr::col(Column::Open).sub(fewer))
        .filter(Column::AccountId.eq(rider.0))
        .exec(db)
        .await
        .map(|_| ())
}
