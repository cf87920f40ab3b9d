//! How often codes were sent, by whom and to which mailbox; both stand here as keyed hashes only.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};

use crate::{
    clock::Millis,
    notices::entity::mail_turn::{ActiveModel, Column, Entity},
};

/// Takes one of so many turns, in one statement, so that no two share one; says whether there was one left.
pub async fn take(
    db: &impl ConnectionTrait,
    subject: String,
    most: i32,
    until: Millis,
) -> Result<bool, DbErr> {
    let first = ActiveModel { subject: Set(subject), turns: Set(1), until: Set(until) };
    let mut again = OnConflict::column(Column::Subject);
    again.value(Column::Turns, Expr::col((Entity, Column::Turns)).add(1));
    again.action_and_where(Expr::col((Entity, Column::Turns)).lt(most));
    match Entity::insert(first).on_conflict(again).exec_without_returning(db).await {
        Ok(rows) => Ok(rows > 0),
        Err(DbErr::RecordNotInserted) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Forgets days that are over.
pub async fn sweep(db: &impl ConnectionTrait, now: Millis) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::Until.lt(now)).exec(db).await.map(|_| ())
}
