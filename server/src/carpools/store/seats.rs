//! The seats that drivers have given, counted by conditional updates alone: never read, then written.

use std::collections::HashMap;

use matching::{Leg, Taken};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};

use crate::{
    carpools::{
        entity::seat::{ActiveModel, Column, Entity},
        rules::commute::{leg_code, read_leg},
        store::aboard,
    },
    db,
    id::CommuteId,
};

/// One of a driver's own dated legs; the day counts from 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DriversLeg {
    pub commute: CommuteId,
    pub leg: Leg,
    pub day: i32,
}

/// Who has a seat: a rider's commute, and the day on which their shift starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RidersShift {
    pub commute: CommuteId,
    pub shift_day: i32,
}

/// Takes a seat for a rider if fewer than `seats` are given, and holds the count until the transaction ends.
pub async fn take(
    db: &impl ConnectionTrait,
    of: DriversLeg,
    rider: RidersShift,
    seats: u8,
) -> Result<bool, DbErr> {
    let row = ActiveModel {
        commute_id: Set(of.commute.0),
        leg: Set(leg_code(of.leg).to_owned()),
        day: Set(of.day),
        taken: Set(0),
    };
    let mut known = OnConflict::columns([Column::CommuteId, Column::Leg, Column::Day]);
    known.do_nothing();
    let done = Entity::insert(row).on_conflict(known).exec_without_returning(db).await;
    if !matches!(done, Ok(_) | Err(DbErr::RecordNotInserted)) {
        done?;
    }
    let done = add(of, 1).filter(Column::Taken.lt(i32::from(seats))).exec(db).await?;
    let taken = done.rows_affected == 1;
    if taken {
        aboard::note(db, of, rider).await?;
    }
    Ok(taken)
}

/// Gives a rider's seat back.
pub async fn give_back(db: &impl ConnectionTrait, of: DriversLeg, rider: RidersShift) -> Result<(), DbErr> {
    add(of, -1).filter(Column::Taken.gt(0)).exec(db).await?;
    aboard::remove(db, of, rider).await
}

fn add(of: DriversLeg, by: i32) -> sea_orm::UpdateMany<Entity> {
    Entity::update_many()
        .col_expr(Column::Taken, Expr::col(Column::Taken).add(by))
        .filter(Column::CommuteId.eq(of.commute.0))
        .filter(Column::Leg.eq(leg_code(of.leg)))
        .filter(Column::Day.eq(of.day))
}

/// The seats given of each of these commutes.
pub async fn taken(
    db: &impl ConnectionTrait,
    commutes: &[CommuteId],
) -> Result<HashMap<CommuteId, Vec<Taken>>, DbErr> {
    let mut found: HashMap<CommuteId, Vec<Taken>> = HashMap::new();
    for ids in db::slices(commutes, |id| id.0) {
        let of = Column::CommuteId.is_in(ids);
        for row in Entity::find().filter(of).filter(Column::Taken.gt(0)).all(db).await? {
            let riders = u8::try_from(row.taken).unwrap_or(u8::MAX);
            let taken = Taken { leg: read_leg(&row.leg), day: row.day, riders };
            found.entry(row.commute_id.into()).or_default().push(taken);
        }
    }
    Ok(found)
}

/// Forgets the seats given of a commute that is gone.
pub async fn forget(db: &impl ConnectionTrait, commute: CommuteId) -> Result<(), DbErr> {
    aboard::forget(db, commute).await?;
    Entity::delete_many().filter(Column::CommuteId.eq(commute.0)).exec(db).await.map(|_| ())
}

/// Forgets counts of days that are over.
pub async fn sweep(db: &impl ConnectionTrait, before: i32) -> Result<(), DbErr> {
    aboard::sweep(db, before).await?;
    Entity::delete_many().filter(Column::Day.lt(before)).exec(db).await.map(|_| ())
}

/// More riders than any car has: on this leg and date its driver takes nobody.
const NOBODY: i32 = 100;

/// Lets nobody else have a seat: the driver does not drive.
pub async fn close(db: &impl ConnectionTrait, of: DriversLeg) -> Result<(), DbErr> {
    add(of, NOBODY).filter(Column::Taken.lt(NOBODY)).exec(db).await.map(|_| ())
}

/// Undoes [`close`].
pub async fn open(db: &impl ConnectionTrait, of: DriversLeg) -> Result<(), DbErr> {
    add(of, -NOBODY).filter(Column::Taken.gte(NOBODY)).exec(db).await.map(|_| ())
}
