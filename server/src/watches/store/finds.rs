//! What was found for watches and is told, or waits for its day.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, Statement, Value,
    sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    clock::{DAY, Millis},
    id::WatchId,
    watches::entity::find::{ActiveModel, Column, Entity},
};

/// For so long nothing more is told of a watch, unless that would be too late, in milliseconds.
pub const PAUSE: Millis = DAY;

/// How long it is known what was told, in milliseconds.
const KEPT_FOR: Millis = 90 * DAY;

/// Something found.
#[derive(Clone, Copy, Debug)]
pub struct Find {
    pub watch: WatchId,
    pub thing: Uuid,
    /// When it begins, in milliseconds UTC.
    pub begins_at: Option<Millis>,
}

/// Notes what was found; what was found for a watch before is not found again.
pub async fn note(
    db: &impl ConnectionTrait,
    watches: &[WatchId],
    thing: Uuid,
    begins_at: Option<Millis>,
    now: Millis,
) -> Result<(), DbErr> {
    for slice in watches.chunks(500) {
        let rows = slice.iter().map(|watch| ActiveModel {
            id: Set(Uuid::now_v7()),
            watch_id: Set(watch.0),
            thing_id: Set(thing),
            begins_at: Set(begins_at),
            found_at: Set(now),
            told_at: Set(None),
        });
        let new = Entity::insert_many(rows).on_conflict_do_nothing_on([Column::WatchId, Column::ThingId]);
        new.exec_without_returning(db).await?;
    }
    Ok(())
}

/// Watches of which something may be told now: nothing was told for a day, or what was found begins before that is over.
pub async fn due(db: &impl ConnectionTrait, now: Millis, most: i64) -> Result<Vec<WatchId>, DbErr> {
    const SQL: &str = "SELECT DISTINCT w.id FROM watch_finds f JOIN watches w ON w.id = f.watch_id \
        WHERE f.told_at IS NULL AND NOT w.paused AND \
        (w.told_at IS NULL OR w.told_at <= $1 OR f.begins_at <= w.told_at + $2) LIMIT $3";
    let values: [Value; 3] = [(now - PAUSE).into(), PAUSE.into(), most.into()];
    let rows =
        db.query_all_raw(Statement::from_sql_and_values(db.get_database_backend(), SQL, values)).await?;
    rows.iter().map(|row| Ok(WatchId(row.try_get_by_index(0)?))).collect()
}

/// Takes what is untold of these watches, within the caller's transaction: another server that does the same gets nothing.
pub async fn claim(db: &impl ConnectionTrait, watches: &[WatchId], now: Millis) -> Result<Vec<Find>, DbErr> {
    let untold = Entity::update_many()
        .col_expr(Column::ToldAt, Expr::value(now))
        .filter(Column::WatchId.is_in(watches.iter().map(|watch| watch.0)))
        .filter(Column::ToldAt.is_null());
    let rows = untold.exec_with_returning(db).await?.into_iter();
    let find =
        rows.map(|row| Find { watch: row.watch_id.into(), thing: row.thing_id, begins_at: row.begins_at });
    Ok(find.collect())
}

/// Forgets what was told long ago.
pub async fn sweep(db: &impl ConnectionTrait, now: Millis) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::ToldAt.lt(now - KEPT_FOR)).exec(db).await.map(|_| ())
}
