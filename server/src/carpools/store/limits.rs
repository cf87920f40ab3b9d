//! How many commutes and home moves an account has had; its row is what its writers queue for.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};
use uuid::Uuid;

use crate::{
    carpools::{
        entity::{commuter, home_move},
        rules::commute::{HomeMove, MOST_ACTIVE, MOST_KEPT, Moving},
    },
    clock::Millis,
    error::Error,
    id::AccountId,
    refusal::Refusal,
};

/// By how much the counts of an account change.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    pub active: i32,
    pub kept: i32,
}

/// Changes the counts of an account, and holds its row until the transaction ends, so that its writers take turns.
pub async fn take(db: &impl ConnectionTrait, account: AccountId, by: Counts) -> Result<(), Error> {
    let new = commuter::ActiveModel { account_id: Set(account.0), active: Set(0), kept: Set(0) };
    let mut known = OnConflict::column(commuter::Column::AccountId);
    known.do_nothing();
    let done = commuter::Entity::insert(new).on_conflict(known).exec_without_returning(db).await;
    if !matches!(done, Ok(_) | Err(DbErr::RecordNotInserted)) {
        done?;
    }
    let (active, kept) = (commuter::Column::Active, commuter::Column::Kept);
    let mut query = commuter::Entity::update_many()
        .col_expr(active, Expr::col(active).add(by.active))
        .col_expr(kept, Expr::col(kept).add(by.kept))
        .filter(commuter::Column::AccountId.eq(account.0));
    if by.active > 0 {
        query = query.filter(active.lte(MOST_ACTIVE - by.active));
    }
    if by.kept > 0 {
        query = query.filter(kept.lte(MOST_KEPT - by.kept));
    }
    match query.exec(db).await?.rows_affected {
        1 => Ok(()),
        _ => Err(Refusal::TooManyCommutes.into()),
    }
}

/// The home cells an account has had.
pub async fn home_moves(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<HomeMove>, DbErr> {
    let rows = home_move::Entity::find().filter(home_move::Column::AccountId.eq(account.0)).all(db).await?;
    let tell = |row: home_move::Model| HomeMove {
        home_cell: u32::try_from(row.home_cell).unwrap_or_default(),
        counted: row.counted,
        moved_at: row.moved_at,
    };
    Ok(rows.into_iter().map(tell).collect())
}

/// Notes a home.
pub async fn note_home(
    db: &impl ConnectionTrait,
    account: AccountId,
    home_cell: u32,
    moving: Moving,
    now: Millis,
) -> Result<(), DbErr> {
    if moving == Moving::Stays {
        return Ok(());
    }
    let row = home_move::ActiveModel {
        id: Set(Uuid::now_v7()),
        account_id: Set(account.0),
        home_cell: Set(i32::try_from(home_cell).unwrap_or_default()),
        counted: Set(moving == Moving::Moves),
        moved_at: Set(now),
    };
    let mut known = OnConflict::columns([home_move::Column::AccountId, home_move::Column::HomeCell]);
    known.update_columns([home_move::Column::Counted, home_move::Column::MovedAt]);
    home_move::Entity::insert(row).on_conflict(known).exec_without_returning(db).await.map(|_| ())
}

/// Forgets the counts and homes of an account.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    home_move::Entity::delete_many().filter(home_move::Column::AccountId.eq(account.0)).exec(db).await?;
    commuter::Entity::delete_by_id(account.0).exec(db).await.map(|_| ())
}

/// Forgets homes that no longer count: the newest is kept, so that "the first home is free" holds once.
pub async fn sweep_homes(db: &impl ConnectionTrait, before: Millis) -> Result<(), DbErr> {
    home_move::Entity::update_many()
        .col_expr(home_move::Column::HomeCell, Expr::value(-1))
        .filter(home_move::Column::MovedAt.lt(before))
        .filter(home_move::Column::Counted.eq(false))
        .exec(db)
        .await?;
    home_move::Entity::delete_many()
        .filter(home_move::Column::MovedAt.lt(before))
        .filter(home_move::Column::Counted.eq(true))
        .exec(db)
        .await
        .map(|_| ())
}
