//! The log of changes that every server's board follows.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DatabaseBackend, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Statement, Value,
    sea_query::{Expr, OnConflict, Query},
};

use crate::{
    carpools::entity::{board, change},
    clock::Millis,
    db,
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
    match commutes {
        [] => return Ok(()),
        [one] => return db::together(db, noting(db.get_database_backend(), region, *one, now)?).await,
        _ => {}
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

/// What [`note`] writes of one commute.
pub fn noting(
    backend: DatabaseBackend,
    region: RegionId,
    commute: CommuteId,
    now: Millis,
) -> Result<Vec<Statement>, DbErr> {
    let first = board::ActiveModel { region_id: Set(region.0), seq: Set(1) };
    let mut known = OnConflict::column(board::Column::RegionId);
    known.value(board::Column::Seq, Expr::col((board::Entity, board::Column::Seq)).add(1));
    let counted = board::Entity::insert(first).on_conflict(known).build(backend);
    let row = Query::select()
        .columns([board::Column::RegionId, board::Column::Seq])
        .exprs([Expr::val(commute.0), Expr::val(now)])
        .from(board::Entity)
        .and_where(board::Column::RegionId.eq(region.0))
        .take();
    use change::Column::{ChangedAt, CommuteId, RegionId, Seq};
    let mut noted = Query::insert();
    noted.into_table(change::Entity).columns([RegionId, Seq, CommuteId, ChangedAt]);
    noted.select_from(row).map_err(|error| DbErr::Custom(error.to_string()))?;
    Ok(vec![counted, backend.build(&noted)])
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
