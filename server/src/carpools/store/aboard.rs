//! Who has the seats that drivers have given, so that the board knows whom a car fetches already.

use std::collections::HashMap;

use matching::{Aboard, Seated};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    sea_query::OnConflict,
};

use super::seats::{DriversLeg, RidersShift};
use crate::{
    carpools::{
        entity::aboard::{ActiveModel, Column, Entity},
        rules::commute::{leg_code, read_leg},
    },
    db,
    id::CommuteId,
};

/// Notes who has a seat.
pub async fn note(db: &impl ConnectionTrait, of: DriversLeg, rider: RidersShift) -> Result<(), DbErr> {
    let row = ActiveModel {
        commute_id: Set(of.commute.0),
        leg: Set(leg_code(of.leg).to_owned()),
        day: Set(of.day),
        rider_commute: Set(rider.commute.0),
        shift_day: Set(rider.shift_day),
    };
    let all = [Column::CommuteId, Column::Leg, Column::Day, Column::RiderCommute, Column::ShiftDay];
    let mut known = OnConflict::columns(all);
    known.do_nothing();
    match Entity::insert(row).on_conflict(known).exec_without_returning(db).await {
        Ok(_) | Err(DbErr::RecordNotInserted) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Notes that somebody has it no longer.
pub async fn remove(db: &impl ConnectionTrait, of: DriversLeg, rider: RidersShift) -> Result<(), DbErr> {
    let query = Entity::delete_many().filter(Column::CommuteId.eq(of.commute.0));
    let query = query.filter(Column::Leg.eq(leg_code(of.leg))).filter(Column::Day.eq(of.day));
    let query = query.filter(Column::RiderCommute.eq(rider.commute.0));
    query.filter(Column::ShiftDay.eq(rider.shift_day)).exec(db).await.map(|_| ())
}

/// Who has seats with these drivers.
pub async fn of(
    db: &impl ConnectionTrait,
    commutes: &[CommuteId],
) -> Result<HashMap<CommuteId, Aboard>, DbErr> {
    let mut found: HashMap<CommuteId, Aboard> = HashMap::new();
    for ids in db::slices(commutes, |id| id.0) {
        let of = Column::CommuteId.is_in(ids);
        for row in Entity::find().filter(of).all(db).await? {
            let seated = Seated { rider: row.rider_commute.as_u128(), shift_day: row.shift_day };
            let legs = found.entry(row.commute_id.into()).or_default();
            legs.entry((read_leg(&row.leg), row.day)).or_default().push(seated);
        }
    }
    Ok(found)
}

/// Forgets a commute that is gone, whoever drives.
pub async fn forget(db: &impl ConnectionTrait, commute: CommuteId) -> Result<(), DbErr> {
    let either =
        Condition::any().add(Column::CommuteId.eq(commute.0)).add(Column::RiderCommute.eq(commute.0));
    Entity::delete_many().filter(either).exec(db).await.map(|_| ())
}

/// Forgets days that are over.
pub async fn sweep(db: &impl ConnectionTrait, before: i32) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::Day.lt(before)).exec(db).await.map(|_| ())
}
