//! What riders share of the costs: dated rates, what two agreed on, and the lines of the monthly sheet.

use std::collections::HashMap;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::OnConflict,
};
use uuid::Uuid;

use crate::{
    carpools::{leg_code, read_leg},
    clock::Millis,
    id::{AccountId, CarpoolId, RegionId, RequestId, RideId},
    rides::{
        entity::{cost_line as line, cost_rate as rate, cost_terms as terms},
        rules::costs::{Rate, Share, Terms},
    },
};

/// The most lines of one sheet.
const MOST: u64 = 1_000;

/// A region's own rates.
pub async fn rates(db: &impl ConnectionTrait, region: RegionId) -> Result<Vec<Rate>, DbErr> {
    let rows = rate::Entity::find().filter(rate::Column::RegionId.eq(region.0)).all(db).await?;
    let read = |row: rate::Model| Rate { from: row.from_day, tenths: row.tenths, source: row.source };
    Ok(rows.into_iter().map(read).collect())
}

/// Sets a region's rate from a day on; one of the same day is put in its place.
pub async fn set_rate(
    db: &impl ConnectionTrait,
    region: RegionId,
    new: &Rate,
    now: Millis,
) -> Result<(), DbErr> {
    let row = rate::ActiveModel {
        region_id: Set(region.0),
        from_day: Set(new.from),
        tenths: Set(new.tenths),
        source: Set(new.source.clone()),
        set_at: Set(now),
    };
    let mut known = OnConflict::columns([rate::Column::RegionId, rate::Column::FromDay]);
    known.update_columns([rate::Column::Tenths, rate::Column::Source, rate::Column::SetAt]);
    rate::Entity::insert(row).on_conflict(known).exec_without_returning(db).await.map(|_| ())
}

/// What the two of each of these agreements say, where they say anything.
pub async fn terms(
    db: &impl ConnectionTrait,
    requests: &[RequestId],
) -> Result<HashMap<RequestId, Terms>, DbErr> {
    let mut found = HashMap::new();
    for slice in requests.chunks(500) {
        let query = terms::Entity::find();
        let query = query.filter(terms::Column::RequestId.is_in(slice.iter().map(|id| id.0)));
        found.extend(query.all(db).await?.into_iter().map(|row| {
            let said = Terms { rider_says: row.rider_says, driver_says: row.driver_says, agreed: row.agreed };
            (RequestId::from(row.request_id), said)
        }));
    }
    Ok(found)
}

/// Keeps what the two of an agreement say.
pub async fn set_terms(db: &impl ConnectionTrait, request: RequestId, said: Terms) -> Result<(), DbErr> {
    let row = terms::ActiveModel {
        request_id: Set(request.0),
        rider_says: Set(said.rider_says),
        driver_says: Set(said.driver_says),
        agreed: Set(said.agreed),
    };
    let mut known = OnConflict::column(terms::Column::RequestId);
    known.update_columns([terms::Column::RiderSays, terms::Column::DriverSays, terms::Column::Agreed]);
    terms::Entity::insert(row).on_conflict(known).exec_without_returning(db).await.map(|_| ())
}

/// One rider's share of one drive that is over. Amounts are cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub ride: RideId,
    pub carpool: CarpoolId,
    pub driver: AccountId,
    pub rider: AccountId,
    pub leg: matching::Leg,
    /// The driver's date of the leg.
    pub day: i32,
    /// The driver's whole way.
    pub metres: i32,
    /// How many rode along.
    pub riders: i32,
    /// What all of them together may pay.
    pub most: i32,
    pub share: Share,
}

impl From<line::Model> for Line {
    fn from(row: line::Model) -> Self {
        Self {
            ride: row.ride_id.into(),
            carpool: row.carpool_id.into(),
            driver: row.driver_account.into(),
            rider: row.rider_account.into(),
            leg: read_leg(&row.leg),
            day: row.day,
            metres: row.metres,
            riders: row.riders,
            most: row.most,
            share: Share { suggested: row.suggested, agreed: row.agreed, owed: row.owed },
        }
    }
}

/// Keeps lines.
pub async fn keep(db: &impl ConnectionTrait, lines: &[Line]) -> Result<(), DbErr> {
    let rows = lines.iter().map(|one| line::ActiveModel {
        id: Set(Uuid::now_v7()),
        ride_id: Set(one.ride.0),
        carpool_id: Set(one.carpool.0),
        driver_account: Set(one.driver.0),
        rider_account: Set(one.rider.0),
        leg: Set(leg_code(one.leg).to_owned()),
        day: Set(one.day),
        metres: Set(one.metres),
        riders: Set(one.riders),
        most: Set(one.most),
        suggested: Set(one.share.suggested),
        agreed: Set(one.share.agreed),
        owed: Set(one.share.owed),
    });
    if lines.is_empty() {
        return Ok(());
    }
    line::Entity::insert_many(rows).exec_without_returning(db).await.map(|_| ())
}

/// The viewer's lines of these days, the first included and the last not.
pub async fn lines(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    (from, until): (i32, i32),
) -> Result<Vec<Line>, DbErr> {
    let query = line::Entity::find().filter(of_either(viewer));
    let query = query.filter(line::Column::Day.gte(from)).filter(line::Column::Day.lt(until));
    let query = query.order_by_asc(line::Column::Day).order_by_asc(line::Column::Id).limit(MOST);
    Ok(query.all(db).await?.into_iter().map(Line::from).collect())
}

/// Everything that is kept of somebody.
pub async fn all_of(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Line>, DbErr> {
    let query = line::Entity::find().filter(of_either(account)).order_by_asc(line::Column::Day);
    Ok(query.all(db).await?.into_iter().map(Line::from).collect())
}

/// Forgets a person.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    line::Entity::delete_many().filter(of_either(account)).exec(db).await.map(|_| ())
}

/// Forgets lines of days before this one.
pub async fn sweep(db: &impl ConnectionTrait, before: i32) -> Result<(), DbErr> {
    line::Entity::delete_many().filter(line::Column::Day.lt(before)).exec(db).await.map(|_| ())
}

fn of_either(account: AccountId) -> Condition {
    Condition::any()
        .add(line::Column::DriverAccount.eq(account.0))
        .add(line::Column::RiderAccount.eq(account.0))
}
