//! When and by which ways people want their notices.

use std::collections::BTreeSet;

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

/// The codes of the kinds that somebody does not want beside the inbox.
pub async fn unwanted(db: &impl ConnectionTrait, account: AccountId) -> Result<BTreeSet<String>, DbErr> {
    let off = choice::Entity::find()
        .filter(choice::Column::AccountId.eq(account.0))
        .filter(choice::Column::Push.eq(false));
    Ok(off.all(db).await?.into_iter().map(|row| row.kind).collect())
}

/// Keeps whether somebody wants a kind beside the inbox.
pub async fn choose(
    db: &impl ConnectionTrait,
    account: AccountId,
    kind: Kind,
    push: bool,
) -> Result<(), DbErr> {
    let row = choice::ActiveModel {
        id: Set(Uuid::now_v7()),
        account_id: Set(account.0),
        kind: Set(kind.code().to_owned()),
        push: Set(push),
    };
    let mut newest = OnConflict::columns([choice::Column::AccountId, choice::Column::Kind]);
    newest.update_column(choice::Column::Push);
    choice::Entity::insert(row).on_conflict(newest).exec_without_returning(db).await.map(|_| ())
}
