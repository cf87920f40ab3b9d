//! Requests, one by one and as lists of either side.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, Query, SelectStatement},
};

use crate::{
    carpools::Legs,
    clock::Millis,
    id::{AccountId, CarpoolId, CommuteId, RegionId, RequestId},
    page::{After, Page},
    rides::{
        entity::{
            request::{ActiveModel, Column, Entity, Model},
            seat,
        },
        rules::request::{Phrase, Request, State},
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
            ongoing: row.ongoing,
            legs: Legs { out: row.leg_out, home: row.leg_home },
            carpool: row.carpool_id.map(CarpoolId::from),
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
        ongoing: Set(new.ongoing),
        leg_out: Set(new.legs.out),
        leg_home: Set(new.legs.home),
        carpool_id: Set(new.carpool.map(|id| id.0)),
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

/// Every request that there is, as a part of a larger query: a column of ids.
#[must_use]
pub fn known() -> SelectStatement {
    Query::select().column(Column::Id).from(Entity).take()
}

/// A request, whoever asks: for work that nobody sees.
pub async fn get(db: &impl ConnectionTrait, id: RequestId) -> Result<Option<Request>, DbErr> {
    Ok(Entity::find_by_id(id.0).one(db).await?.map(Request::from))
}

/// These requests.
pub async fn by_id(db: &impl ConnectionTrait, ids: &[RequestId]) -> Result<Vec<Request>, DbErr> {
    let mut found = Vec::with_capacity(ids.len());
    for slice in ids.chunks(500) {
        let query = Entity::find().filter(Column::Id.is_in(slice.iter().map(|id| id.0)));
        found.extend(query.all(db).await?.into_iter().map(Request::from));
    }
    Ok(found)
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

/// Notes what a confirmed request holds for from now on, and the group it belongs to.
pub async fn agree(
    db: &impl ConnectionTrait,
    id: RequestId,
    legs: Legs,
    carpool: CarpoolId,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::LegOut, Expr::value(legs.out))
        .col_expr(Column::LegHome, Expr::value(legs.home))
        .col_expr(Column::CarpoolId, Expr::value(carpool.0))
        .filter(Column::Id.eq(id.0))
        .exec(db)
        .await
        .map(|_| ())
}

/// The agreements of these commutes, in whichever role.
pub async fn agreements_of(db: &impl ConnectionTrait, commutes: &[CommuteId]) -> Result<Vec<Request>, DbErr> {
    let mut found: Vec<Request> = Vec::new();
    for slice in commutes.chunks(400) {
        let ids = || slice.iter().map(|id| id.0);
        let either =
            Condition::any().add(Column::RiderCommute.is_in(ids())).add(Column::DriverCommute.is_in(ids()));
        let query = Entity::find().filter(Column::State.eq(State::Confirmed.code())).filter(either);
        found.extend(query.all(db).await?.into_iter().map(Request::from));
    }
    found.sort_unstable_by_key(|request| request.id);
    found.dedup_by_key(|request| request.id);
    Ok(found)
}

/// The open requests and the agreements of a commute, in whichever role, by id.
pub async fn live_of(db: &impl ConnectionTrait, commute: CommuteId) -> Result<Vec<Request>, DbErr> {
    let either =
        Condition::any().add(Column::RiderCommute.eq(commute.0)).add(Column::DriverCommute.eq(commute.0));
    let live = [State::WaitingConfirmation.code(), State::Confirmed.code()];
    let query = Entity::find().filter(either).filter(Column::State.is_in(live)).order_by_asc(Column::Id);
    Ok(query.all(db).await?.into_iter().map(Request::from).collect())
}

/// The agreements of a region after one of them, at most 500.
pub async fn agreements_in(
    db: &impl ConnectionTrait,
    region: RegionId,
    after: Option<RequestId>,
) -> Result<Vec<Request>, DbErr> {
    let mut query = Entity::find()
        .filter(Column::RegionId.eq(region.0))
        .filter(Column::State.eq(State::Confirmed.code()));
    if let Some(after) = after {
        query = query.filter(Column::Id.gt(after.0));
    }
    let rows = query.order_by_asc(Column::Id).limit(500).all(db).await?;
    Ok(rows.into_iter().map(Request::from).collect())
}

/// The agreements within a group.
pub async fn agreements_within(db: &impl ConnectionTrait, carpool: CarpoolId) -> Result<Vec<Request>, DbErr> {
    let query = Entity::find().filter(Column::CarpoolId.eq(carpool.0));
    let rows =
        query.filter(Column::State.eq(State::Confirmed.code())).order_by_asc(Column::Id).all(db).await?;
    Ok(rows.into_iter().map(Request::from).collect())
}

/// Forgets requests that were made long ago, are agreements no longer, and have no seat left.
pub async fn sweep(db: &impl ConnectionTrait, before: Millis) -> Result<(), DbErr> {
    let seats =
        sea_orm::sea_query::Query::select().column(seat::Column::RequestId).from(seat::Entity).to_owned();
    let lasting = Column::State.eq(State::Confirmed.code()).and(Column::Ongoing.eq(true));
    Entity::delete_many()
        .filter(Column::CreatedAt.lt(before))
        .filter(lasting.not())
        .filter(Column::State.ne(State::WaitingConfirmation.code()))
        .filter(Column::Id.not_in_subquery(seats))
        .exec(db)
        .await
        .map(|_| ())
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
