//! Wrong guesses in the database.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};

use crate::{
    accounts::{entity::guess, rules::guessing::wait_after},
    clock::Millis,
};

/// Takes a turn to guess and counts it as wrong in the same statement, so that no two callers share a turn; sets the
/// wait that follows from the count. `Err` within: until when this subject may not guess.
pub async fn take_turn(
    db: &impl ConnectionTrait,
    subject: &str,
    now: Millis,
) -> Result<Result<(), Millis>, DbErr> {
    let first = guess::ActiveModel {
        subject: Set(subject.to_owned()),
        failures: Set(1),
        blocked_until: Set(0),
        updated_at: Set(now),
    };
    let mut again = OnConflict::column(guess::Column::Subject);
    let count = Expr::col((guess::Entity, guess::Column::Failures)).add(1);
    again.value(guess::Column::Failures, count).update_column(guess::Column::UpdatedAt);
    again.action_and_where(Expr::col((guess::Entity, guess::Column::BlockedUntil)).lte(now));
    let taken = guess::Entity::insert(first).on_conflict(again).exec_without_returning(db).await? > 0;
    let row = guess::Entity::find_by_id(subject.to_owned()).one(db).await?;
    let Some(row) = row else { return Ok(Ok(())) };
    if !taken {
        return Ok(Err(row.blocked_until));
    }
    let wait = wait_after(row.failures);
    if wait > 0 {
        let mut row: guess::ActiveModel = row.into();
        row.blocked_until = Set(now + wait);
        guess::Entity::update(row).exec(db).await?;
    }
    Ok(Ok(()))
}

/// Gives a turn back that was not used: the count forgets it, a wait stays.
pub async fn give_back(db: &impl ConnectionTrait, subject: &str) -> Result<(), DbErr> {
    let count = Expr::col(guess::Column::Failures).sub(1);
    let row = guess::Entity::update_many().col_expr(guess::Column::Failures, count);
    let counted = guess::Column::Failures.gt(0);
    row.filter(guess::Column::Subject.eq(subject)).filter(counted).exec(db).await.map(|_| ())
}

/// Forgets the failures after a right guess.
pub async fn forget(db: &impl ConnectionTrait, subject: &str) -> Result<(), DbErr> {
    guess::Entity::delete_by_id(subject.to_owned()).exec(db).await.map(|_| ())
}
