//! The seats of requests.

use std::collections::HashMap;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    carpools::{leg_code, read_leg},
    db::violates,
    error::Error,
    id::RequestId,
    refusal::Refusal,
    rides::{
        entity::seat::{ActiveModel, Column, Entity, Model},
        rules::{Request, Seat, State},
    },
};

impl From<Model> for Seat {
    fn from(row: Model) -> Self {
        Self {
            id: row.id,
            leg: read_leg(&row.leg),
            shift_day: row.shift_day,
            day: row.day,
            driver_day: row.driver_day,
            board_ds: row.board_ds,
            stop: row.stop,
            boards_at: row.boards_at,
            state: State::read(&row.state),
        }
    }
}

/// Stores the seats that a request asks for.
pub async fn insert(db: &impl ConnectionTrait, of: &Request, seats: &[Seat]) -> Result<(), DbErr> {
    let rows = seats.iter().map(|seat| ActiveModel {
        id: Set(seat.id),
        request_id: Set(of.id.0),
        rider_commute: Set(of.rider_commute.0),
        driver_commute: Set(of.driver_commute.0),
        leg: Set(leg_code(seat.leg).to_owned()),
        shift_day: Set(seat.shift_day),
        day: Set(seat.day),
        driver_day: Set(seat.driver_day),
        board_ds: Set(seat.board_ds),
        stop: Set(seat.stop),
        boards_at: Set(seat.boards_at),
        state: Set(seat.state.code().to_owned()),
        held: Set(None),
    });
    Entity::insert_many(rows).exec_without_returning(db).await.map(|_| ())
}

/// The seats of these requests, by date and leg.
pub async fn of(
    db: &impl ConnectionTrait,
    requests: &[RequestId],
) -> Result<HashMap<RequestId, Vec<Seat>>, DbErr> {
    let mut found: HashMap<RequestId, Vec<Seat>> = HashMap::new();
    let query = Entity::find().filter(Column::RequestId.is_in(requests.iter().map(|id| id.0)));
    // "out" comes after "home" in the alphabet, and before it in a day.
    let query = query.order_by_asc(Column::Day).order_by_desc(Column::Leg).order_by_asc(Column::ShiftDay);
    for row in query.all(db).await? {
        found.entry(row.request_id.into()).or_default().push(row.into());
    }
    Ok(found)
}

/// The seats of one request.
pub async fn of_one(db: &impl ConnectionTrait, request: RequestId) -> Result<Vec<Seat>, DbErr> {
    Ok(of(db, &[request]).await?.remove(&request).unwrap_or_default())
}

/// Sets where a seat stands. A seat that is held is the rider's only one of that leg of that shift.
pub async fn turn(db: &impl ConnectionTrait, seat: Uuid, to: State) -> Result<(), Error> {
    let held: Option<i32> = (to == State::Confirmed).then_some(1);
    let done = Entity::update_many()
        .col_expr(Column::State, Expr::value(to.code()))
        .col_expr(Column::Held, Expr::value(held))
        .filter(Column::Id.eq(seat))
        .exec(db)
        .await;
    match done {
        Ok(_) => Ok(()),
        // PostgreSQL names the index, SQLite its columns.
        Err(error) if violates(&error, "seats_held") || violates(&error, "seats.held") => {
            Err(Refusal::RiderHasRide.into())
        }
        Err(error) => Err(error.into()),
    }
}
