//! Who goes and who waits, in the database.

use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::{
    accounts,
    activities::{
        entity::attendance::{ActiveModel, Column, Entity, Model},
        rules::{joining::Party, words::Standing},
    },
    clock::Millis,
    id::{AccountId, ActivityId, AttendanceId},
    page::After,
};

/// Somebody's line on the list of an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attendance {
    pub id: AttendanceId,
    pub activity: ActivityId,
    pub account: AccountId,
    pub standing: Standing,
    pub party: Party,
    /// When they joined or began to wait: the order of the queue.
    pub queued_at: Millis,
}

impl From<Model> for Attendance {
    fn from(row: Model) -> Self {
        Self {
            id: row.id.into(),
            activity: row.activity_id.into(),
            account: row.account_id.into(),
            standing: Standing::read(&row.state).unwrap_or(Standing::Removed),
            party: Party { children: row.children, companions: row.companions },
            queued_at: row.queued_at,
        }
    }
}

/// The viewer's own line.
pub async fn find(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    activity: ActivityId,
) -> Result<Option<Attendance>, DbErr> {
    let query =
        Entity::find().filter(Column::ActivityId.eq(activity.0)).filter(Column::AccountId.eq(viewer.0));
    Ok(query.one(db).await?.map(Attendance::from))
}

/// Writes a new line.
pub async fn insert(db: &impl ConnectionTrait, new: Attendance) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(new.id.0),
        activity_id: Set(new.activity.0),
        account_id: Set(new.account.0),
        state: Set(new.standing.code().to_owned()),
        children: Set(new.party.children),
        companions: Set(new.party.companions),
        heads: Set(new.party.heads()),
        queued_at: Set(new.queued_at),
    };
    Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// Changes the standing and the party of a line; its place in the queue stays.
pub async fn save(db: &impl ConnectionTrait, changed: Attendance) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Unchanged(changed.id.0),
        state: Set(changed.standing.code().to_owned()),
        children: Set(changed.party.children),
        companions: Set(changed.party.companions),
        heads: Set(changed.party.heads()),
        ..Default::default()
    };
    row.update(db).await.map(|_| ())
}

/// Removes a line.
pub async fn delete(db: &impl ConnectionTrait, id: AttendanceId) -> Result<(), DbErr> {
    Entity::delete_by_id(id.0).exec(db).await.map(|_| ())
}

/// Everybody of these standings, in the order in which they joined.
pub async fn list(
    db: &impl ConnectionTrait,
    activity: ActivityId,
    standings: &[Standing],
) -> Result<Vec<Attendance>, DbErr> {
    let rows = Entity::find()
        .filter(Column::ActivityId.eq(activity.0))
        .filter(Column::State.is_in(standings.iter().map(|standing| standing.code())))
        .order_by_asc(Column::QueuedAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(Attendance::from).collect())
}

/// One page of those who go or wait, in the order in which they joined, and one line more if there is one; without those from
/// whom the viewer is apart.
pub async fn page(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    activity: ActivityId,
    after: Option<After>,
    limit: u64,
) -> Result<Vec<Attendance>, DbErr> {
    let mut query = Entity::find()
        .filter(Column::ActivityId.eq(activity.0))
        .filter(Column::State.is_in([Standing::Joined.code(), Standing::Waiting.code()]))
        .filter(Column::AccountId.not_in_subquery(accounts::apart(viewer)));
    if let Some(After { key, id }) = after {
        let later = Condition::any()
            .add(Column::QueuedAt.gt(key))
            .add(Column::QueuedAt.eq(key).and(Column::Id.gt(id)));
        query = query.filter(later);
    }
    let query = query.order_by_asc(Column::QueuedAt).order_by_asc(Column::Id).limit(limit + 1);
    Ok(query.all(db).await?.into_iter().map(Attendance::from).collect())
}

/// How many parties stand in the queue before this line.
pub async fn ahead(db: &impl ConnectionTrait, line: &Attendance) -> Result<u64, DbErr> {
    let earlier = Condition::any()
        .add(Column::QueuedAt.lt(line.queued_at))
        .add(Column::QueuedAt.eq(line.queued_at).and(Column::Id.lt(line.id.0)));
    Entity::find()
        .filter(Column::ActivityId.eq(line.activity.0))
        .filter(Column::State.eq(Standing::Waiting.code()))
        .filter(earlier)
        .count(db)
        .await
}

/// Gives these lines, which waited, their places.
pub async fn promote(db: &impl ConnectionTrait, lines: &[AttendanceId]) -> Result<(), DbErr> {
    for slice in lines.chunks(500) {
        Entity::update_many()
            .col_expr(Column::State, Standing::Joined.code().into())
            .filter(Column::Id.is_in(slice.iter().map(|id| id.0)))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// The activities on whose lists somebody is, by id, so that whoever holds several always does so in the same order.
pub async fn activities_of(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<ActivityId>, DbErr> {
    let query =
        Entity::find().select_only().column(Column::ActivityId).filter(Column::AccountId.eq(account.0));
    let ids: Vec<Uuid> = query.order_by_asc(Column::ActivityId).into_tuple().all(db).await?;
    Ok(ids.into_iter().map(ActivityId).collect())
}
