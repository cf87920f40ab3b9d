//! Carpools with their members and balances.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, OnConflict, Query, SelectStatement},
};

use crate::{
    clock::Millis,
    id::{AccountId, CarpoolId, CommuteId, RegionId},
    rides::entity::{carpool, carpool_member as member},
};

/// Somebody in a carpool.
#[derive(Clone, Copy, Debug)]
pub struct CarpoolMember {
    pub carpool: CarpoolId,
    pub commute: CommuteId,
    pub account: AccountId,
    pub joined_at: Millis,
    /// In 840ths of a drive.
    pub balance: i32,
}

impl From<member::Model> for CarpoolMember {
    fn from(row: member::Model) -> Self {
        Self {
            carpool: row.carpool_id.into(),
            commute: row.commute_id.into(),
            account: row.account_id.into(),
            joined_at: row.joined_at,
            balance: row.balance,
        }
    }
}

/// The group in which a driver takes a rider along: one that has both, else the driver's own, made where there is none.
pub async fn get_or_make(
    db: &impl ConnectionTrait,
    region: RegionId,
    (driver, rider): (CommuteId, CommuteId),
    now: Millis,
) -> Result<CarpoolId, DbErr> {
    let of = |commute: CommuteId| member::Entity::find().filter(member::Column::CommuteId.eq(commute.0));
    let drivers: Vec<_> = of(driver).all(db).await?.into_iter().map(|row| row.carpool_id).collect();
    let both = of(rider).filter(member::Column::CarpoolId.is_in(drivers));
    if let Some(common) = both.order_by_asc(member::Column::CarpoolId).one(db).await? {
        return Ok(common.carpool_id.into());
    }
    let row = carpool::ActiveModel {
        id: Set(CarpoolId::new().0),
        region_id: Set(region.0),
        founder_commute: Set(driver.0),
        created_at: Set(now),
    };
    let mut known = OnConflict::column(carpool::Column::FounderCommute);
    known.do_nothing();
    match carpool::Entity::insert(row).on_conflict(known).exec_without_returning(db).await {
        Ok(_) | Err(DbErr::RecordNotInserted) => {}
        Err(error) => return Err(error),
    }
    let own = carpool::Entity::find().filter(carpool::Column::FounderCommute.eq(driver.0)).one(db).await?;
    Ok(own.ok_or(DbErr::RecordNotInserted)?.id.into())
}

/// Lets somebody in, unless they are in.
pub async fn join(db: &impl ConnectionTrait, new: CarpoolMember) -> Result<(), DbErr> {
    let row = member::ActiveModel {
        carpool_id: Set(new.carpool.0),
        commute_id: Set(new.commute.0),
        account_id: Set(new.account.0),
        joined_at: Set(new.joined_at),
        balance: Set(new.balance),
    };
    let mut known = OnConflict::columns([member::Column::CarpoolId, member::Column::CommuteId]);
    known.do_nothing();
    match member::Entity::insert(row).on_conflict(known).exec_without_returning(db).await {
        Ok(_) | Err(DbErr::RecordNotInserted) => Ok(()),
        Err(error) => Err(error),
    }
}

/// The members of these carpools, by carpool and the time they came.
pub async fn members(db: &impl ConnectionTrait, carpools: &[CarpoolId]) -> Result<Vec<CarpoolMember>, DbErr> {
    let query = member::Entity::find();
    let query = query.filter(member::Column::CarpoolId.is_in(carpools.iter().map(|id| id.0)));
    let query = query.order_by_asc(member::Column::CarpoolId).order_by_asc(member::Column::JoinedAt);
    let rows = query.order_by_asc(member::Column::CommuteId).all(db).await?;
    Ok(rows.into_iter().map(CarpoolMember::from).collect())
}

/// The carpools of a person, the oldest first.
pub async fn of(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<CarpoolId>, DbErr> {
    let query = member::Entity::find().filter(member::Column::AccountId.eq(account.0));
    let rows = query.order_by_asc(member::Column::CarpoolId).all(db).await?;
    let mut ids: Vec<CarpoolId> = rows.into_iter().map(|row| row.carpool_id.into()).collect();
    ids.dedup();
    Ok(ids)
}

/// Adds to the balance of a member.
pub async fn credit(
    db: &impl ConnectionTrait,
    carpool: CarpoolId,
    commute: CommuteId,
    by: i32,
) -> Result<(), DbErr> {
    member::Entity::update_many()
        .col_expr(member::Column::Balance, Expr::col(member::Column::Balance).add(by))
        .filter(member::Column::CarpoolId.eq(carpool.0))
        .filter(member::Column::CommuteId.eq(commute.0))
        .exec(db)
        .await
        .map(|_| ())
}

/// Lets somebody out.
pub async fn leave(db: &impl ConnectionTrait, carpool: CarpoolId, commute: CommuteId) -> Result<(), DbErr> {
    member::Entity::delete_many()
        .filter(member::Column::CarpoolId.eq(carpool.0))
        .filter(member::Column::CommuteId.eq(commute.0))
        .exec(db)
        .await
        .map(|_| ())
}

/// Lets these commutes out of wherever they are.
pub async fn leave_all(db: &impl ConnectionTrait, commutes: &[CommuteId]) -> Result<(), DbErr> {
    if commutes.is_empty() {
        return Ok(());
    }
    let theirs = member::Column::CommuteId.is_in(commutes.iter().map(|id| id.0));
    member::Entity::delete_many().filter(theirs).exec(db).await?;
    sweep(db).await
}

/// Forgets a person, and the groups in which nobody is left.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    member::Entity::delete_many().filter(member::Column::AccountId.eq(account.0)).exec(db).await?;
    sweep(db).await
}

/// Every carpool that there is, as a part of a larger query: a column of ids.
#[must_use]
pub fn known() -> SelectStatement {
    Query::select().column(carpool::Column::Id).from(carpool::Entity).take()
}

/// Forgets groups in which nobody is left.
pub async fn sweep(db: &impl ConnectionTrait) -> Result<(), DbErr> {
    let used = Query::select().column(member::Column::CarpoolId).from(member::Entity).to_owned();
    let empty = carpool::Entity::delete_many().filter(carpool::Column::Id.not_in_subquery(used));
    empty.exec(db).await.map(|_| ())
}
