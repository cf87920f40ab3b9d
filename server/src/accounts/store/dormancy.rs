//! People who stay away, in the database.

use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::LockType,
};

use crate::{
    accounts::entity::account::{ActiveModel, Column, Entity, Model},
    clock::Millis,
    id::{AccountId, RegionId},
};

/// Somebody who may have stayed away for long.
#[derive(Clone, Debug)]
pub struct Absent {
    pub account: AccountId,
    pub region: RegionId,
    pub display_name: String,
    pub seen_at: Millis,
    pub warnings: i32,
    pub due_at: Option<Millis>,
}

impl From<Model> for Absent {
    fn from(row: Model) -> Self {
        Self {
            account: row.id.into(),
            region: row.region_id.into(),
            display_name: row.display_name,
            seen_at: row.seen_at,
            warnings: row.dormancy_warnings,
            due_at: row.dormancy_due_at,
        }
    }
}

/// Some of those who were last seen before an instant and are to be looked at, the longest away first.
pub async fn absent(
    db: &impl ConnectionTrait,
    seen_before: Millis,
    now: Millis,
    limit: u64,
) -> Result<Vec<AccountId>, DbErr> {
    let due = Column::DormancyDueAt.is_null().or(Column::DormancyDueAt.lte(now));
    let away = Entity::find().filter(Column::SeenAt.lte(seen_before)).filter(due);
    let rows = away.order_by_asc(Column::SeenAt).order_by_asc(Column::Id).limit(limit).all(db).await?;
    Ok(rows.into_iter().map(|row| row.id.into()).collect())
}

/// Holds somebody's account until the transaction ends, so that they do not come back meanwhile.
pub async fn hold_absent(db: &impl ConnectionTrait, id: AccountId) -> Result<Option<Absent>, DbErr> {
    Ok(Entity::find_by_id(id.0).lock(LockType::Update).one(db).await?.map(Absent::from))
}

/// Notes that somebody was warned once more, and when they are to be looked at again.
pub async fn note_warning(db: &impl ConnectionTrait, absent: &Absent, next: Millis) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Unchanged(absent.account.0),
        dormancy_warnings: Set(absent.warnings + 1),
        dormancy_due_at: Set(Some(next)),
        ..Default::default()
    };
    Entity::update(row).exec(db).await.map(|_| ())
}
