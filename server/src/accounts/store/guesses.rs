//! Wrong guesses in the database.

use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, DbErr, EntityTrait, ExprTrait,
    sea_query::{Expr, OnConflict},
};

use crate::{
    accounts::{entity::guess, rules::guessing::wait_after},
    clock::Millis,
};

/// Until when this subject may not guess.
pub async fn blocked_until(db: &impl ConnectionTrait, subject: &str) -> Result<Millis, DbErr> {
    let row = guess::Entity::find_by_id(subject.to_owned()).one(db).await?;
    Ok(row.map_or(0, |row| row.blocked_until))
}

/// Counts one more wrong guess and sets the wait that follows from the count.
pub async fn count_failure(db: &impl ConnectionTrait, subject: &str, now: Millis) -> Result<(), DbErr> {
    let row = guess::ActiveModel {
        subject: Set(subject.to_owned()),
        failures: Set(1),
        blocked_until: Set(0),
        updated_at: Set(now),
    };
    let mut again = OnConflict::column(guess::Column::Subject);
    let count = Expr::col((guess::Entity, guess::Column::Failures)).add(1);
    again.value(guess::Column::Failures, count).update_column(guess::Column::UpdatedAt);
    guess::Entity::insert(row).on_conflict(again).exec_without_returning(db).await?;
    let Some(row) = guess::Entity::find_by_id(subject.to_owned()).one(db).await? else { return Ok(()) };
    let wait = wait_after(row.failures);
    if wait > 0 {
        let mut row: guess::ActiveModel = row.into();
        row.blocked_until = Set(now + wait);
        guess::Entity::update(row).exec(db).await?;
    }
    Ok(())
}

/// Forgets the failures after a right guess.
pub async fn forget(db: &impl ConnectionTrait, subject: &str) -> Result<(), DbErr> {
    guess::Entity::delete_by_id(subject.to_owned()).exec(db).await.map(|_| ())
}
