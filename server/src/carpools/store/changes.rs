//! The log of changes that every server's board follows.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    Statement, Value,
};

use crate::{
    carpools::entity::{board, change},
    clock::Millis,
    id::{CommuteId, RegionId},
};

/// Changes read at once.
pub const SLICE: u64 = 1_000;

/// Notes that a commute came, changed or went, as the last statement before the commit: the region's row stays
/// locked until then, so that changes become visible in the order of their numbers, whoever writes them.
pub async fn note(
    db: &impl ConnectionTrait,
    region: RegionId,
    commutes: &[CommuteId],
    now: Millis,
) -> Result<(), DbErr> {
    let count = i64::try_from(commutes.len()).unwrap_or(i64::MAX);
    if count == 0 {
        return Ok(());
    }
    const COUNT: &str = "INSERT INTO boards (region_id, seq) VALUES ($1, $2) \
        ON CONFLICT (region_id) DO UPDATE SET seq = boards.seq + excluded.seq RETURNING seq";
    let values: [Value; 2] = [region.0.into(), count.into()];
    let counted = Statement::from_sql_and_values(db.get_database_backend(), COUNT, values);
    let row = db.query_one_raw(counted).await?.ok_or(DbErr::RecordNotInserted)?;
    let last: i64 = row.try_get_by_index(0)?;
    let rows = commutes.iter().zip(last - count + 1..).map(|(commute, seq)| change::ActiveModel {
        region_id: Set(region.0),
        seq: Set(seq),
        commute_id: Set(commute.0),
        changed_at: Set(now),
    });
    change::Entity::insert_many(rows).exec_without_returning(db).await.map(|_| ())
}

/// The number of a region's last change; 0 before the first.
pub async fn last(db: &impl ConnectionTrait, region: RegionId) -> Result<i64, DbErr> {
    Ok(board::Entity::find_by_id(region.0).one(db).await?.map_or(0, |row| row.seq))
}

/// The changes of a region after a number, in order, at most [`SLICE`].
pub async fn after(
    db: &impl ConnectionTrait,
    region: RegionId,
    seq: i64,
) -> Result<Vec<(i64, CommuteId)>, DbErr> {
    let rows = change::Entity::find()
        .filter(change::Column::RegionId.eq(region.0))
        .filter(change::Column::Seq.gt(seq))
        .order_by_asc(change::Column::Seq)
        .limit(SLICE)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.seq, row.commute_id.into())).collect())
}

/// Forgets changes that every server has long taken in.
pub async fn sweep(db: &impl ConnectionTrait, before: Millis) -> Result<(), DbErr> {
    change::Entity::delete_many().filter(change::Column::ChangedAt.lt(before)).exec(db).await.map(|_| ())
}
