//! Which reminders went out.

use std::collections::HashSet;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, TryInsertResult,
};
use uuid::Uuid;

use crate::{
    clock::{DAY, Millis},
    id::AccountId,
    notices::{
        entity::reminder::{ActiveModel, Column, Entity},
        rules::reminding::Moment,
    },
};

/// How long it is known who was reminded of what, in milliseconds.
const KEPT_FOR: Millis = 60 * DAY;

/// What reminders are about: a thing on one day (days since 1970-01-01).
pub type Day = (Uuid, i32);

/// Who was reminded of these things already at this moment, by thing and day.
pub async fn reminded(
    db: &impl ConnectionTrait,
    moment: Moment,
    things: &[Day],
) -> Result<HashSet<(Day, AccountId)>, DbErr> {
    let mut known = HashSet::new();
    for slice in things.chunks(500) {
        let query = Entity::find()
            .filter(Column::AboutId.is_in(slice.iter().map(|(id, _)| *id)))
            .filter(Column::Moment.eq(moment.code()));
        let rows = query.all(db).await?.into_iter();
        known.extend(rows.map(|row| ((row.about_id, row.day), AccountId(row.account_id))));
    }
    Ok(known)
}

/// Notes that these people are reminded now; says who of them was not before. Another server that does the same at the same
/// time waits for this transaction's end, and then finds them reminded.
pub async fn claim(
    db: &impl ConnectionTrait,
    moment: Moment,
    (about, day): Day,
    people: &[AccountId],
    now: Millis,
) -> Result<Vec<AccountId>, DbErr> {
    let mut claimed = Vec::new();
    for slice in people.chunks(500) {
        let rows = slice.iter().map(|account| ActiveModel {
            id: Set(Uuid::now_v7()),
            account_id: Set(account.0),
            about_id: Set(about),
            moment: Set(moment.code().to_owned()),
            day: Set(day),
            made_at: Set(now),
        });
        let new = Entity::insert_many(rows).on_conflict_do_nothing_on([
            Column::AboutId,
            Column::Moment,
            Column::Day,
            Column::AccountId,
        ]);
        if let TryInsertResult::Inserted(rows) = new.exec_with_returning_many(db).await? {
            claimed.extend(rows.into_iter().map(|row| AccountId(row.account_id)));
        }
    }
    Ok(claimed)
}

/// Forgets what is long past.
pub async fn sweep(db: &impl ConnectionTrait, now: Millis) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::MadeAt.lt(now - KEPT_FOR)).exec(db).await.map(|_| ())
}
