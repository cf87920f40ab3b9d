//! Dated drives.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, OnConflict, Query},
};

use crate::{
    carpools::{leg_code, read_leg},
    clock::Millis,
    id::{AccountId, RegionId, RideId},
    page::{After, Page},
    rides::{
        entity::{
            request,
            ride::{ActiveModel, Column, Entity, Model},
            seat,
        },
        rules::{request::State, seat::Drive},
    },
};

impl From<Model> for Drive {
    fn from(row: Model) -> Self {
        Self {
            id: row.id.into(),
            carpool: row.carpool_id.into(),
            region: row.region_id.into(),
            commute: row.driver_commute.into(),
            account: row.driver_account.into(),
            leg: read_leg(&row.leg),
            day: row.day,
            starts_at: row.starts_at,
            late: row.late,
            here_at: row.here_at,
            changes: row.changes,
        }
    }
}

/// The drive of a commute on a leg and date; made where there is none yet.
pub async fn get_or_make(db: &impl ConnectionTrait, new: &Drive) -> Result<RideId, DbErr> {
    let row = ActiveModel {
        id: Set(new.id.0),
        carpool_id: Set(new.carpool.0),
        region_id: Set(new.region.0),
        driver_commute: Set(new.commute.0),
        driver_account: Set(new.account.0),
        leg: Set(leg_code(new.leg).to_owned()),
        day: Set(new.day),
        starts_at: Set(new.starts_at),
        late: Set(None),
        here_at: Set(None),
        settled: Set(false),
        changes: Set(0),
    };
    let mut known = OnConflict::columns([Column::DriverCommute, Column::Leg, Column::Day]);
    known.do_nothing();
    match Entity::insert(row).on_conflict(known).exec_without_returning(db).await {
        Ok(_) | Err(DbErr::RecordNotInserted) => {}
        Err(error) => return Err(error),
    }
    let query = Entity::find().filter(Column::DriverCommute.eq(new.commute.0));
    let query = query.filter(Column::Leg.eq(leg_code(new.leg))).filter(Column::Day.eq(new.day));
    let row = query.one(db).await?.ok_or(DbErr::RecordNotInserted)?;
    Ok(row.id.into())
}

/// The drive, if the viewer drives it or has or had a seat on it.
pub async fn find(db: &impl ConnectionTrait, viewer: AccountId, id: RideId) -> Result<Option<Drive>, DbErr> {
    Ok(Entity::find_by_id(id.0).filter(concerns(viewer, false)).one(db).await?.map(Drive::from))
}

/// Drives of the viewer, or on which they have or had a seat. Somebody drives all of theirs, and rides where a seat of
/// an agreement is theirs; `held` leaves out what was cancelled.
fn concerns(viewer: AccountId, held: bool) -> Condition {
    let rides = |own: request::Column, commute: request::Column| {
        let mut seats = Query::select();
        seats
            .column((seat::Entity, seat::Column::RideId))
            .from(seat::Entity)
            .inner_join(
                request::Entity,
                Expr::col((request::Entity, request::Column::Id))
                    .equals((seat::Entity, seat::Column::RequestId)),
            )
            .and_where(Expr::col((request::Entity, own)).eq(viewer.0))
            .and_where(
                Expr::col((request::Entity, commute)).equals((seat::Entity, seat::Column::RiderCommute)),
            )
            .and_where(Expr::col((seat::Entity, seat::Column::RideId)).is_not_null());
        if held {
            let of = [State::Confirmed.code(), State::Validated.code()];
            seats.and_where(Expr::col((seat::Entity, seat::Column::State)).is_in(of));
        }
        seats
    };
    let mut driven = Condition::all().add(Column::DriverAccount.eq(viewer.0));
    if held {
        let mut aboard = Query::select();
        aboard
            .column(seat::Column::RideId)
            .from(seat::Entity)
            .and_where(Expr::col(seat::Column::RideId).is_not_null())
            .and_where(
                Expr::col(seat::Column::State).is_in([State::Confirmed.code(), State::Validated.code()]),
            );
        driven = driven.add(Column::Id.in_subquery(aboard));
    }
    Condition::any()
        .add(driven)
        .add(Column::Id.in_subquery(rides(request::Column::RiderAccount, request::Column::RiderCommute)))
        .add(Column::Id.in_subquery(rides(request::Column::DriverAccount, request::Column::DriverCommute)))
}

/// The viewer's drives that start within a span, the earliest first; those only on which somebody still is.
pub async fn list(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    (from, until): (Millis, Millis),
    after: Option<After>,
    limit: u64,
) -> Result<Page<Drive>, DbErr> {
    let mut query = Entity::find().filter(concerns(viewer, true));
    query = query.filter(Column::StartsAt.gte(from)).filter(Column::StartsAt.lt(until));
    if let Some(After { key, id }) = after {
        let same = Column::StartsAt.eq(key).and(Column::Id.gt(id));
        query = query.filter(Column::StartsAt.gt(key).or(same));
    }
    let query = query.order_by_asc(Column::StartsAt).order_by_asc(Column::Id).limit(limit + 1);
    let drives = query.all(db).await?.into_iter().map(Drive::from).collect();
    Ok(Page::cut(drives, limit, |one: &Drive| After { key: one.starts_at, id: one.id.0 }))
}

/// The drives of a region that start within a span.
pub async fn starting(
    db: &impl ConnectionTrait,
    region: RegionId,
    (from, until): (Millis, Millis),
) -> Result<Vec<Drive>, DbErr> {
    let query = Entity::find().filter(Column::RegionId.eq(region.0));
    let query = query.filter(Column::StartsAt.gte(from)).filter(Column::StartsAt.lt(until));
    Ok(query.all(db).await?.into_iter().map(Drive::from).collect())
}

/// These drives.
pub async fn by_id(db: &impl ConnectionTrait, ids: &[RideId]) -> Result<Vec<Drive>, DbErr> {
    let mut found = Vec::with_capacity(ids.len());
    for slice in ids.chunks(500) {
        let query = Entity::find().filter(Column::Id.is_in(slice.iter().map(|id| id.0)));
        found.extend(query.all(db).await?.into_iter().map(Drive::from));
    }
    Ok(found)
}

/// The viewer's drives of these days, the first included and the last not, whose balances are not settled.
pub async fn unsettled_of(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    (from, until): (i32, i32),
) -> Result<Vec<Drive>, DbErr> {
    let query = Entity::find().filter(concerns(viewer, true)).filter(Column::Settled.eq(false));
    let query = query.filter(Column::Day.gte(from)).filter(Column::Day.lt(until));
    Ok(query.all(db).await?.into_iter().map(Drive::from).collect())
}

/// The viewer's drives that start after an instant, also those on which nobody is any more: the latest, at most so many.
pub async fn since(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    from: Millis,
    most: u64,
) -> Result<Vec<Drive>, DbErr> {
    let query = Entity::find().filter(concerns(viewer, false)).filter(Column::StartsAt.gte(from));
    let query = query.order_by_desc(Column::StartsAt).order_by_desc(Column::Id).limit(most);
    Ok(query.all(db).await?.into_iter().map(Drive::from).collect())
}

/// Notes that something about a drive changed, and when it starts where somebody is on it.
pub async fn changed(db: &impl ConnectionTrait, id: RideId, starts_at: Option<Millis>) -> Result<(), DbErr> {
    let mut change = Entity::update_many().col_expr(Column::Changes, Expr::col(Column::Changes).add(1));
    if let Some(starts_at) = starts_at {
        change = change.col_expr(Column::StartsAt, Expr::value(starts_at));
    }
    change.filter(Column::Id.eq(id.0)).exec(db).await.map(|_| ())
}

/// Notes that the driver is late, or there.
pub async fn set_live(
    db: &impl ConnectionTrait,
    id: RideId,
    late: Option<i32>,
    here_at: Option<Millis>,
) -> Result<(), DbErr> {
    let change = Entity::update_many().col_expr(Column::Late, Expr::value(late));
    let change = change.col_expr(Column::HereAt, Expr::value(here_at));
    change.filter(Column::Id.eq(id.0)).exec(db).await.map(|_| ())
}

/// Drives that started before an instant and whose balances are not settled, at most 500.
pub async fn unsettled(db: &impl ConnectionTrait, before: Millis) -> Result<Vec<Drive>, DbErr> {
    let query = Entity::find().filter(Column::Settled.eq(false)).filter(Column::StartsAt.lt(before));
    let rows = query.order_by_asc(Column::CarpoolId).order_by_asc(Column::Id).limit(500).all(db).await?;
    Ok(rows.into_iter().map(Drive::from).collect())
}

/// Notes that a drive's balances are settled; false where they are by now.
pub async fn settle(db: &impl ConnectionTrait, id: RideId) -> Result<bool, DbErr> {
    let change = Entity::update_many().col_expr(Column::Settled, Expr::value(true));
    let done = change.filter(Column::Id.eq(id.0)).filter(Column::Settled.eq(false)).exec(db).await?;
    Ok(done.rows_affected == 1)
}

/// Forgets drives of long ago, and those of somebody who is gone.
pub async fn sweep(db: &impl ConnectionTrait, before: Millis) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::StartsAt.lt(before)).exec(db).await.map(|_| ())
}
