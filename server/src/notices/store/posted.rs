//! What was posted and not looked at yet: written with the post, so that no kill loses it; taken by one server at a time.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DatabaseBackend, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Statement,
    sea_query::{Expr, LockBehavior, LockType},
};
use uuid::Uuid;

use super::outbox::LEASE;
use crate::{
    clock::Millis,
    id::{ActivityId, CommuteId},
    notices::entity::posted::{ActiveModel, Column, Entity, Model},
};

/// Something new that somebody may look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Posted {
    Activity(ActivityId),
    Commute(CommuteId),
}

/// A post that is to be looked at.
#[derive(Clone, Copy, Debug)]
pub struct PostedRow {
    pub id: Uuid,
    pub posted: Posted,
}

impl From<Model> for PostedRow {
    fn from(row: Model) -> Self {
        let posted = if row.kind == "commute" {
            Posted::Commute(row.thing_id.into())
        } else {
            Posted::Activity(row.thing_id.into())
        };
        Self { id: row.id, posted }
    }
}

/// Notes a post within the transaction that writes it; whoever commits that then wakes the worker (`App::news`).
pub async fn announce(db: &impl ConnectionTrait, posted: Posted, now: Millis) -> Result<(), DbErr> {
    db.execute_raw(announcement(db.get_database_backend(), posted, now)).await.map(|_| ())
}

/// What [`announce`] writes.
pub fn announcement(backend: DatabaseBackend, posted: Posted, now: Millis) -> Statement {
    let (kind, thing) = match posted {
        Posted::Activity(id) => ("activity", id.0),
        Posted::Commute(id) => ("commute", id.0),
    };
    let row = ActiveModel {
        id: Set(Uuid::now_v7()),
        kind: Set(kind.to_owned()),
        thing_id: Set(thing),
        due_at: Set(now),
        posted_at: Set(now),
    };
    Entity::insert(row).build(backend)
}

/// Whether anything is to be looked at.
pub async fn is_posted(db: &impl ConnectionTrait, now: Millis) -> Result<bool, DbErr> {
    Ok(Entity::find().filter(Column::DueAt.lte(now)).limit(1).one(db).await?.is_some())
}

/// Takes posts, within a transaction of its own, for as long as a lease lasts.
pub async fn take_posted(db: &impl ConnectionTrait, now: Millis, most: u64) -> Result<Vec<PostedRow>, DbErr> {
    let due = Entity::find()
        .filter(Column::DueAt.lte(now))
        .order_by_asc(Column::DueAt)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    let rows = due.all(db).await?;
    Entity::update_many()
        .col_expr(Column::DueAt, Expr::value(now + LEASE))
        .filter(Column::Id.is_in(rows.iter().map(|row| row.id)))
        .exec(db)
        .await?;
    Ok(rows.into_iter().map(PostedRow::from).collect())
}

/// Drops commutes that are to be looked at, where nobody looks for any.
pub async fn drop_posted_commutes(db: &impl ConnectionTrait, now: Millis) -> Result<(), DbErr> {
    let due = Entity::delete_many().filter(Column::DueAt.lte(now)).filter(Column::Kind.eq("commute"));
    due.exec(db).await.map(|_| ())
}

/// A post was looked at.
pub async fn finish_posted(db: &impl ConnectionTrait, id: Uuid) -> Result<(), DbErr> {
    Entity::delete_by_id(id).exec(db).await.map(|_| ())
}
