//! The heads of an activity, counted by conditional updates alone: never read, then written.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    sea_query::{Expr, SimpleExpr},
};

use crate::{
    activities::entity::activity::{Column, Entity},
    clock::Millis,
    id::{ActivityId, RegionId},
};

/// Takes places for so many heads if that many are free, and holds the activity until the transaction ends. False where there are
/// too few, and where there is nothing to join: no such activity in this region, cancelled, or over.
pub async fn take(
    db: &impl ConnectionTrait,
    region: RegionId,
    id: ActivityId,
    heads: i32,
    now: Millis,
) -> Result<bool, DbErr> {
    let room = Column::Capacity.is_null().or(taken_with(heads).lte(Expr::col(Column::Capacity)));
    let done = Entity::update_many()
        .col_expr(Column::Taken, taken_with(heads))
        .filter(Column::Id.eq(id.0))
        .filter(Column::RegionId.eq(region.0))
        .filter(Column::CancelledAt.is_null())
        .filter(Column::EndsAt.gt(now))
        .filter(room)
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Gives so many places back.
pub async fn give_back(db: &impl ConnectionTrait, id: ActivityId, heads: i32) -> Result<(), DbErr> {
    add(db, id, Column::Taken, -heads).await
}

/// So many heads more wait, or fewer.
pub async fn wait(db: &impl ConnectionTrait, id: ActivityId, heads: i32) -> Result<(), DbErr> {
    add(db, id, Column::Waiting, heads).await
}

fn taken_with(heads: i32) -> SimpleExpr {
    Expr::col(Column::Taken).add(heads)
}

async fn add(db: &impl ConnectionTrait, id: ActivityId, to: Column, heads: i32) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(to, Expr::col(to).add(heads))
        .filter(Column::Id.eq(id.0))
        .exec(db)
        .await
        .map(|_| ())
}
