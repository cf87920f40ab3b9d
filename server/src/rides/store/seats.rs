//! The seats of requests and rides.

use std::collections::HashMap;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    UpdateMany, sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    carpools::{leg_code, read_leg},
    clock::Millis,
    db::violates,
    error::Error,
    id::{CommuteId, RequestId, RideId},
    refusal::Refusal,
    rides::{
        entity::seat::{ActiveModel, Column, Entity, Model},
        rules::{
            request::State,
            seat::{EndedBy, Seat, Times},
        },
    },
};

impl From<Model> for Seat {
    fn from(row: Model) -> Self {
        Self {
            id: row.id,
            request: row.request_id.into(),
            rider: row.rider_commute.into(),
            driver: row.driver_commute.into(),
            ride: row.ride_id.map(RideId::from),
            leg: read_leg(&row.leg),
            shift_day: row.shift_day,
            times: Times {
                day: row.day,
                driver_day: row.driver_day,
                board_ds: row.board_ds,
                alight_ds: row.alight_ds,
                stop: row.stop,
                boards_at: row.boards_at,
                alights_at: row.alights_at,
                departs_at: row.departs_at,
                arrives_at: row.arrives_at,
                metres: row.metres,
                swappable: row.swappable,
            },
            state: State::read(&row.state),
            ended_by: row.ended_by.as_deref().map(EndedBy::read),
            late: row.late,
            here_at: row.here_at,
            rider_says: row.rider_says.map(|says| says != 0),
            driver_says: row.driver_says.map(|says| says != 0),
        }
    }
}

fn held(state: State) -> Option<i32> {
    (state == State::Confirmed).then_some(1)
}

/// Stores seats.
pub async fn insert(db: &impl ConnectionTrait, seats: &[Seat]) -> Result<(), Error> {
    let rows = seats.iter().map(|seat| ActiveModel {
        id: Set(seat.id),
        request_id: Set(seat.request.0),
        rider_commute: Set(seat.rider.0),
        driver_commute: Set(seat.driver.0),
        leg: Set(leg_code(seat.leg).to_owned()),
        shift_day: Set(seat.shift_day),
        day: Set(seat.times.day),
        driver_day: Set(seat.times.driver_day),
        board_ds: Set(seat.times.board_ds),
        stop: Set(seat.times.stop),
        boards_at: Set(seat.times.boards_at),
        state: Set(seat.state.code().to_owned()),
        held: Set(held(seat.state)),
        ride_id: Set(seat.ride.map(|id| id.0)),
        alight_ds: Set(seat.times.alight_ds),
        alights_at: Set(seat.times.alights_at),
        departs_at: Set(seat.times.departs_at),
        arrives_at: Set(seat.times.arrives_at),
        metres: Set(seat.times.metres),
        swappable: Set(seat.times.swappable),
        ended_by: Set(seat.ended_by.map(|by| by.code().to_owned())),
        late: Set(None),
        here_at: Set(None),
        rider_says: Set(None),
        driver_says: Set(None),
    });
    if seats.is_empty() {
        return Ok(());
    }
    Entity::insert_many(rows).exec_without_returning(db).await.map(|_| ()).map_err(taken)
}

/// The seats of these requests, by date and leg; none that was left out from the beginning.
pub async fn of(
    db: &impl ConnectionTrait,
    requests: &[RequestId],
) -> Result<HashMap<RequestId, Vec<Seat>>, DbErr> {
    let mut found: HashMap<RequestId, Vec<Seat>> = HashMap::new();
    for seat in all_of(db, requests).await? {
        if seat.ended_by != Some(EndedBy::LeftOut) {
            found.entry(seat.request).or_default().push(seat);
        }
    }
    Ok(found)
}

/// Every stored seat of these requests, by date and leg.
pub async fn all_of(db: &impl ConnectionTrait, requests: &[RequestId]) -> Result<Vec<Seat>, DbErr> {
    let query = Entity::find().filter(Column::RequestId.is_in(requests.iter().map(|id| id.0)));
    // "out" comes after "home" in the alphabet, and before it in a day.
    let query = query.order_by_asc(Column::Day).order_by_desc(Column::Leg).order_by_asc(Column::ShiftDay);
    Ok(query.all(db).await?.into_iter().map(Seat::from).collect())
}

/// The seats of one request.
pub async fn of_one(db: &impl ConnectionTrait, request: RequestId) -> Result<Vec<Seat>, DbErr> {
    Ok(of(db, &[request]).await?.remove(&request).unwrap_or_default())
}

/// The seats of these rides, in the order in which their riders get in.
pub async fn aboard(
    db: &impl ConnectionTrait,
    rides: &[RideId],
) -> Result<HashMap<RideId, Vec<Seat>>, DbErr> {
    let mut found: HashMap<RideId, Vec<Seat>> = HashMap::new();
    for slice in rides.chunks(500) {
        let query = Entity::find().filter(Column::RideId.is_in(slice.iter().map(|id| id.0)));
        for row in query.order_by_asc(Column::BoardsAt).order_by_asc(Column::Id).all(db).await? {
            let seat = Seat::from(row);
            if let Some(ride) = seat.ride {
                found.entry(ride).or_default().push(seat);
            }
        }
    }
    Ok(found)
}

/// Whether a commute is on the road on this leg and date already, in whichever role.
pub async fn is_on_the_road(
    db: &impl ConnectionTrait,
    commute: CommuteId,
    leg: matching::Leg,
    day: i32,
    as_driver: bool,
) -> Result<bool, DbErr> {
    let of = if as_driver { Column::DriverCommute } else { Column::RiderCommute };
    let date = if as_driver { Column::DriverDay } else { Column::Day };
    let query = Entity::find().filter(of.eq(commute.0)).filter(date.eq(day));
    Ok(query.filter(Column::Leg.eq(leg_code(leg))).filter(Column::Held.eq(1)).one(db).await?.is_some())
}

/// The seats that are held on the drives of these commutes, whether they ride or drive.
pub async fn held_with(db: &impl ConnectionTrait, commutes: &[CommuteId]) -> Result<Vec<Seat>, DbErr> {
    let of = |column: Column| column.is_in(commutes.iter().map(|id| id.0));
    let query = Entity::find().filter(Column::Held.eq(1));
    let of_them = Condition::any().add(of(Column::RiderCommute)).add(of(Column::DriverCommute));
    let rows = query.filter(of_them).all(db).await?;
    Ok(rows.into_iter().map(Seat::from).collect())
}

/// Whether a rider holds another seat than this one on a leg of a shift.
pub async fn has_seat(
    db: &impl ConnectionTrait,
    rider: CommuteId,
    leg: matching::Leg,
    shift_day: i32,
    but: Uuid,
) -> Result<bool, DbErr> {
    let query = Entity::find().filter(Column::RiderCommute.eq(rider.0)).filter(Column::Leg.eq(leg_code(leg)));
    let query = query.filter(Column::ShiftDay.eq(shift_day)).filter(Column::Held.eq(1));
    Ok(query.filter(Column::Id.ne(but)).one(db).await?.is_some())
}

/// Sets where a seat stands, and who ended it. A seat that is held is the rider's only one of that leg of that shift.
pub async fn turn(
    db: &impl ConnectionTrait,
    seat: Uuid,
    to: State,
    by: Option<EndedBy>,
) -> Result<(), Error> {
    let by: Option<String> = by.map(|by| by.code().to_owned());
    change(seat)
        .col_expr(Column::State, Expr::value(to.code()))
        .col_expr(Column::Held, Expr::value(held(to)))
        .col_expr(Column::EndedBy, Expr::value(by))
        .exec(db)
        .await
        .map(|_| ())
        .map_err(taken)
}

/// Sets when and where a seat is, on which ride, and that nobody is late or there.
pub async fn set_times(
    db: &impl ConnectionTrait,
    seat: Uuid,
    ride: Option<RideId>,
    to: &Times,
) -> Result<(), Error> {
    let nothing: Option<i32> = None;
    let never: Option<i64> = None;
    change(seat)
        .col_expr(Column::RideId, Expr::value(ride.map(|id| id.0)))
        .col_expr(Column::Day, Expr::value(to.day))
        .col_expr(Column::DriverDay, Expr::value(to.driver_day))
        .col_expr(Column::BoardDs, Expr::value(to.board_ds))
        .col_expr(Column::AlightDs, Expr::value(to.alight_ds))
        .col_expr(Column::Stop, Expr::value(to.stop))
        .col_expr(Column::BoardsAt, Expr::value(to.boards_at))
        .col_expr(Column::AlightsAt, Expr::value(to.alights_at))
        .col_expr(Column::DepartsAt, Expr::value(to.departs_at))
        .col_expr(Column::ArrivesAt, Expr::value(to.arrives_at))
        .col_expr(Column::Metres, Expr::value(to.metres))
        .col_expr(Column::Swappable, Expr::value(to.swappable))
        .col_expr(Column::Late, Expr::value(nothing))
        .col_expr(Column::HereAt, Expr::value(never))
        .exec(db)
        .await
        .map(|_| ())
        .map_err(taken)
}

/// Notes that the rider is late, or there.
pub async fn set_live(
    db: &impl ConnectionTrait,
    seat: Uuid,
    late: Option<i32>,
    here_at: Option<Millis>,
) -> Result<(), DbErr> {
    let live = change(seat).col_expr(Column::Late, Expr::value(late));
    live.col_expr(Column::HereAt, Expr::value(here_at)).exec(db).await.map(|_| ())
}

/// Notes whether it happened, as the rider or the driver says.
pub async fn set_said(
    db: &impl ConnectionTrait,
    seat: Uuid,
    by_driver: bool,
    happened: bool,
) -> Result<(), DbErr> {
    let column = if by_driver { Column::DriverSays } else { Column::RiderSays };
    change(seat).col_expr(column, Expr::value(i32::from(happened))).exec(db).await.map(|_| ())
}

/// Lets everything that was over before an instant, and of which nobody said that it did not happen, count as happened.
pub async fn validate(db: &impl ConnectionTrait, before: Millis) -> Result<(), DbErr> {
    let nothing: Option<i32> = None;
    Entity::update_many()
        .col_expr(Column::State, Expr::value(State::Validated.code()))
        .col_expr(Column::Held, Expr::value(nothing))
        .filter(Column::State.eq(State::Confirmed.code()))
        .filter(Column::AlightsAt.lt(before))
        .exec(db)
        .await
        .map(|_| ())
}

/// Forgets seats of long ago.
pub async fn sweep(db: &impl ConnectionTrait, before: Millis) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::BoardsAt.lt(before)).exec(db).await.map(|_| ())
}

fn change(seat: Uuid) -> UpdateMany<Entity> {
    Entity::update_many().filter(Column::Id.eq(seat))
}

fn taken(error: DbErr) -> Error {
    // PostgreSQL names the index, SQLite its columns.
    if violates(&error, "seats_held") || violates(&error, "seats.held") {
        Refusal::RiderHasRide.into()
    } else {
        error.into()
    }
}
