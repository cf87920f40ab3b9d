//! What people let the other of an agreement see. What is taken back is deleted, not hidden.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use uuid::Uuid;

use crate::{
    clock::Millis,
    id::{AccountId, RequestId},
    rides::{
        entity::consent::{ActiveModel, Column, Entity, Model},
        rules::consent::{Consent, Spot},
    },
};

impl From<Model> for Consent {
    fn from(row: Model) -> Self {
        let at = row.lat.zip(row.lon);
        let spot = (row.wait.is_some() || at.is_some()).then_some(Spot { words: row.wait, at });
        Self { car: row.car, car_in_links: row.car_in_links, phone: row.phone, spot }
    }
}

/// What somebody lets the other of an agreement see.
pub async fn consent(db: &impl ConnectionTrait, request: RequestId, by: AccountId) -> Result<Consent, DbErr> {
    let row = Entity::find_by_id((request.0, by.0)).one(db).await?;
    Ok(row.map(Consent::from).unwrap_or_default())
}

/// Notes what somebody lets the other see from now on; nothing leaves no row.
pub async fn set_consent(
    db: &impl ConnectionTrait,
    request: RequestId,
    by: AccountId,
    to: Consent,
    now: Millis,
) -> Result<(), DbErr> {
    if to == Consent::default() {
        return Entity::delete_by_id((request.0, by.0)).exec(db).await.map(|_| ());
    }
    let (wait, at) = to.spot.map_or((None, None), |spot| (spot.words, spot.at));
    let row = ActiveModel {
        request_id: Set(request.0),
        account_id: Set(by.0),
        car: Set(to.car),
        car_in_links: Set(to.car_in_links),
        phone: Set(to.phone),
        wait: Set(wait),
        lat: Set(at.map(|(lat, _)| lat)),
        lon: Set(at.map(|(_, lon)| lon)),
        given_at: Set(now),
    };
    let mut known = OnConflict::columns([Column::RequestId, Column::AccountId]);
    known.update_columns([Column::Car, Column::CarInLinks, Column::Phone, Column::Wait]);
    known.update_columns([Column::Lat, Column::Lon, Column::GivenAt]);
    Entity::insert(row).on_conflict(known).exec_without_returning(db).await.map(|_| ())
}

/// Takes back the yes to a car, a number, or both, in all agreements of somebody who keeps them no longer.
pub async fn take_back(
    db: &impl ConnectionTrait,
    by: AccountId,
    car: bool,
    phone: bool,
) -> Result<(), DbErr> {
    let mut change = Entity::update_many().filter(Column::AccountId.eq(by.0));
    if car {
        change = change.col_expr(Column::Car, Expr::value(false));
        change = change.col_expr(Column::CarInLinks, Expr::value(false));
    }
    if phone {
        change = change.col_expr(Column::Phone, Expr::value(false));
    }
    if car || phone {
        change.exec(db).await?;
    }
    Ok(())
}

/// Deletes what the two of these agreements let each other see.
pub async fn forget(db: &impl ConnectionTrait, requests: &[RequestId]) -> Result<(), DbErr> {
    for slice in requests.chunks(500) {
        let ids = slice.iter().map(|id| id.0);
        Entity::delete_many().filter(Column::RequestId.is_in(ids)).exec(db).await?;
    }
    Ok(())
}

/// Deletes everything that somebody let others see.
pub async fn forget_all_of(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::AccountId.eq(account.0)).exec(db).await.map(|_| ())
}

/// Everything that somebody lets others see, by agreement.
pub async fn of(db: &impl ConnectionTrait, by: AccountId) -> Result<Vec<(RequestId, Consent)>, DbErr> {
    let rows = Entity::find().filter(Column::AccountId.eq(by.0)).order_by_asc(Column::RequestId);
    let rows = rows.all(db).await?.into_iter();
    Ok(rows.map(|row| (row.request_id.into(), Consent::from(row))).collect())
}

/// Agreements of which something is shown, after one of them, at most 500.
pub async fn with_something(
    db: &impl ConnectionTrait,
    after: Option<RequestId>,
) -> Result<Vec<RequestId>, DbErr> {
    let mut query = Entity::find().select_only().column(Column::RequestId).distinct();
    if let Some(after) = after {
        query = query.filter(Column::RequestId.gt(after.0));
    }
    let ids: Vec<Uuid> = query.order_by_asc(Column::RequestId).limit(500).into_tuple().all(db).await?;
    Ok(ids.into_iter().map(RequestId::from).collect())
}
