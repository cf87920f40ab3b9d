//! When and by which ways people want their notices.

use std::collections::BTreeMap;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, sea_query::OnConflict,
};
use uuid::Uuid;

use crate::{
    id::AccountId,
    notices::{
        entity::{choice, habit},
        rules::{
            kinds::Kind,
            mailing::Chosen,
            timing::{Habits, Quiet},
        },
    },
};

/// When somebody wants to be reached; what is usual until they say.
pub async fn habits(db: &impl ConnectionTrait, account: AccountId) -> Result<Habits, DbErr> {
    let row = habit::Entity::find_by_id(account.0).one(db).await?;
    Ok(row.map_or_else(Habits::default, |row| Habits {
        quiet: row.quiet_from.zip(row.quiet_until).map(|(from, until)| Quiet { from, until }),
        digest_at: row.digest_at,
    }))
}

/// Keeps when somebody wants to be reached.
pub async fn keep_habits(db: &impl ConnectionTrait, account: AccountId, habits: Habits) -> Result<(), DbErr> {
    let row = habit::ActiveModel {
        account_id: Set(account.0),
        quiet_from: Set(habits.quiet.map(|quiet| quiet.from)),
        quiet_until: Set(habits.quiet.map(|quiet| quiet.until)),
        digest_at: Set(habits.digest_at),
    };
    let mut newest = OnConflict::column(habit::Column::AccountId);
    newest.update_columns([habit::Column::QuietFrom, habit::Column::QuietUntil, habit::Column::DigestAt]);
    habit::Entity::insert(row).on_conflict(newest).exec_without_returning(db).await.map(|_| ())
}

/// What somebody chose for the kinds for which they chose anything.
pub async fn choices(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<BTreeMap<String, Chosen>, DbErr> {
    let chosen = choice::Entity::find().filter(choice::Column::AccountId.eq(account.0));
    let rows = chosen.all(db).await?.into_iter();
    Ok(rows.map(|row| (row.kind, Chosen { push: row.push, mail: row.mail })).collect())
}

/// Keeps whether somebody wants a kind on their devices, and by mail; what is left out stays.
pub async fn choose(
    db: &impl ConnectionTrait,
    account: AccountId,
    kind: Kind,
    push: Option<bool>,
    mail: Option<bool>,
) -> Result<(), DbErr> {
    let row = choice::ActiveModel {
        id: Set(Uuid::now_v7()),
        account_id: Set(account.0),
        kind: Set(kind.code().to_owned()),
        push: Set(push.unwrap_or(true)),
        mail: Set(mail),
    };
    let mut newest = OnConflict::columns([choice::Column::AccountId, choice::Column::Kind]);
    match (push, mail) {
        (None, None) => return Ok(()),
        (Some(_), None) => newest.update_column(choice::Column::Push),
        (None, Some(_)) => newest.update_column(choice::Column::Mail),
        (Some(_), Some(_)) => newest.update_columns([choice::Column::Push, choice::Column::Mail]),
    };
    choice::Entity::insert(row).on_conflict(newest).exec_without_returning(db).await.map(|_| ())
}
