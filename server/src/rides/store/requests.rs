//! Requests, one by one and as lists of either side.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    QueryOrder, QuerySelect, sea_query::Expr,
};

use crate::{
    clock::Millis,
    id::{AccountId, CommuteId, RequestId},
    page::{After, Page},
    rides::{
        entity::request::{ActiveModel, Column, Entity, Model},
        rules::{Phrase, Request, State},
    },
};

impl From<Model> for Request {
    fn from(row: Model) -> Self {
        Self {
            id: row.id.into(),
            region: row.region_id.into(),
            rider_commute: row.rider_commute.into(),
            driver_commute: row.driver_commute.into(),
            rider: row.rider_account.into(),
            driver: row.driver_account.into(),
            phrase: Phrase::read(&row.phrase),
            state: State::read(&row.state),
            created_at: row.created_at,
            expires_at: row.expires_at,
        }
    }
}

/// Stores a new request.
pub async fn insert(db: &impl ConnectionTrait, new: &Request) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(new.id.0),
        region_id: Set(new.region.0),
        rider_commute: Set(new.rider_commute.0),
        driver_commute: Set(new.driver_commute.0),
        rider_account: Set(new.rider.0),
        driver_account: Set(new.driver.0),
        phrase: Set(new.phrase.code().to_owned()),
        state: Set(new.state.code().to_owned()),
        created_at: Set(new.created_at),
        expires_at: Set(new.expires_at),
    };
    Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// The request, if the viewer is one of its two.
pub async fn find(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    id: RequestId,
) -> Result<Option<Request>, DbErr> {
    let two = Condition::any().add(Column::RiderAccount.eq(viewer.0)).add(Column::DriverAccount.eq(viewer.0));
    Ok(Entity::find_by_id(id.0).filter(two).one(db).await?.map(Request::from))
}

/// Moves a request from one state to another; false where it stands elsewhere by now.
pub async fn turn(db: &impl ConnectionTrait, id: RequestId, from: State, to: State) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::State, Expr::value(to.code()))
        .filter(Column::Id.eq(id.0))
        .filter(Column::State.eq(from.code()))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Whether these two commutes have an open request.
pub async fn is_open(db: &impl ConnectionTrait, rider: CommuteId, driver: CommuteId) -> Result<bool, DbErr> {
    let query = Entity::find().filter(Column::RiderCommute.eq(rider.0));
    let query = query.filter(Column::DriverCommute.eq(driver.0));
    Ok(query.filter(Column::State.eq(State::WaitingConfirmation.code())).one(db).await?.is_some())
}

/// Open requests whose time is up, at most 100, by their riders, so that two sweepers meet in one order.
pub async fn overdue(db: &impl ConnectionTrait, now: Millis) -> Result<Vec<Request>, DbErr> {
    let query = Entity::find().filter(Column::State.eq(State::WaitingConfirmation.code()));
    let query = query.filter(Column::ExpiresAt.lte(now)).order_by_asc(Column::RiderAccount).limit(100);
    Ok(query.all(db).await?.into_iter().map(Request::from).collect())
}

/// Everything that somebody asked or was asked.
pub async fn all_of(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Request>, DbErr> {
    let two =
        Condition::any().add(Column::RiderAccount.eq(account.0)).add(Column::DriverAccount.eq(account.0));
    Ok(Entity::find().filter(two).all(db).await?.into_iter().map(Request::from).collect())
}

/// Deletes a request with its seats.
pub async fn delete(db: &impl ConnectionTrait, id: RequestId) -> Result<(), DbErr> {
    Entity::delete_by_id(id.0).exec(db).await.map(|_| ())
}

/// The viewer's requests of one direction, the newest first; none of those with whom they are kept apart.
pub async fn list(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    incoming: bool,
    apart: &[AccountId],
    after: Option<After>,
    limit: u64,
) -> Result<Page<Request>, DbErr> {
    let (driver, rider) = (Column::DriverAccount, Column::RiderAccount);
    let (own, other) = if incoming { (driver, rider) } else { (rider, driver) };
    let mut query = Entity::find().filter(own.eq(viewer.0));
    if !apart.is_empty() {
        query = query.filter(other.is_not_in(apart.iter().map(|id| id.0)));
    }
    if let Some(After { key, id }) = after {
        let same = Column::CreatedAt.eq(key).and(Column::Id.lt(id));
        query = query.filter(Column::CreatedAt.lt(key).or(same));
    }
    let query = query.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).limit(limit + 1);
    let requests = query.all(db).await?.into_iter().map(Request::from).collect();
    Ok(Page::cut(requests, limit, |one: &Request| After { key: one.created_at, id: one.id.0 }))
}
