//! How many commutes and home moves an account has had; its row is what its writers queue for.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DatabaseBackend, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryTrait,
    Statement,
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
    let new =
        commuter::ActiveModel { account_id: Set(account.0), active: Set(by.active), kept: Set(by.kept) };
    let (active, kept) = (commuter::Column::Active, commuter::Column::Kept);
    let now = |column: commuter::Column| Expr::col((commuter::Entity, column));
    let mut known = OnConflict::column(commuter::Column::AccountId);
    known.value(active, now(active).add(by.active)).value(kept, now(kept).add(by.kept));
    if by.active > 0 {
        known.action_and_where(now(active).lte(MOST_ACTIVE - by.active));
    }
    if by.kept > 0 {
        known.action_and_where(now(kept).lte(MOST_KEPT - by.kept));
    }
    match commuter::Entity::insert(new).on_conflict(known).exec_without_returning(db).await {
        Ok(1) => Ok(()),
        Ok(_) | Err(DbErr::RecordNotInserted) => Err(Refusal::TooManyCommutes.into()),
        Err(error) => Err(error.into()),
    }
}

/// Where an account lives and has lived.
#[derive(Debug, Default)]
pub struct Homes {
    /// The cells of its commutes.
    pub in_use: Vec<u32>,
    /// The cells it has had.
    pub lived: Vec<HomeMove>,
}

/// The home cells of an account.
pub async fn homes(db: &impl ConnectionTrait, account: AccountId) -> Result<Homes, DbErr> {
    const SQL: &str = "SELECT home_cell, counted, moved_at FROM home_moves WHERE account_id = $1 \
        UNION ALL SELECT home_cell, NULL, NULL FROM commutes WHERE account_id = $1";
    let statement = Statement::from_sql_and_values(db.get_database_backend(), SQL, [account.0.into()]);
    let mut homes = Homes::default();
    for row in db.query_all_raw(statement).await? {
        let cell: i32 = row.try_get_by_index(0)?;
        let home_cell = u32::try_from(cell).unwrap_or_default();
        match (row.try_get_by_index(1)?, row.try_get_by_index(2)?) {
            (Some(counted), Some(moved_at)) => homes.lived.push(HomeMove { home_cell, counted, moved_at }),
            _ => homes.in_use.push(home_cell),
        }
    }
    Ok(homes)
}

/// The statement that notes a home, where that changes anything.
pub fn noting_home(
    backend: DatabaseBackend,
    account: AccountId,
    home_cell: u32,
    moving: Moving,
    now: Millis,
) -> Option<Statement> {
    let row = home_move::ActiveModel {
        id: Set(Uuid::now_v7()),
        account_id: Set(account.0),
        home_cell: Set(i32::try_from(home_cell).unwrap_or_default()),
        counted: Set(moving == Moving::Moves),
        moved_at: Set(now),
    };
    let mut known = OnConflict::columns([home_move::Column::AccountId, home_move::Column::HomeCell]);
    known.update_columns([home_move::Column::Counted, home_move::Column::MovedAt]);
    let noted = || home_move::Entity::insert(row).on_conflict(known).build(backend);
    (moving != Moving::Stays).then(noted)
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
