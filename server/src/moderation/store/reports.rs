//! Reports in the database.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    clock::Millis,
    id::{AccountId, RegionId, ReportId},
    moderation::{
        entity::report::{ActiveModel, Column, Entity, Model},
        rules::report::{About, Kind, Outcome, Reason, Report},
    },
    page::{After, Page},
};

/// What stands where somebody's words stood who is erased.
const GONE: &str = "–";

impl From<Model> for Report {
    fn from(row: Model) -> Self {
        let kind = row.about_kind.as_deref().and_then(Kind::read);
        Self {
            id: row.id.into(),
            region: row.region_id.into(),
            by: row.created_by.map(AccountId),
            about: kind.zip(row.about_id).map(|(kind, id)| About { kind, id }),
            account: row.account_id.map(AccountId),
            reason: Reason::read(&row.reason).unwrap_or(Reason::Other),
            text: row.text,
            shown: row.shown,
            created_at: row.created_at,
            decided_at: row.decided_at,
            outcome: row.outcome.as_deref().and_then(Outcome::read),
        }
    }
}

/// Stores a new report, to be looked up again by its receipt.
pub async fn insert(db: &impl ConnectionTrait, new: Report, receipt_hash: String) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(new.id.0),
        region_id: Set(new.region.0),
        receipt_hash: Set(receipt_hash),
        created_by: Set(new.by.map(|by| by.0)),
        about_kind: Set(new.about.map(|about| about.kind.code().to_owned())),
        about_id: Set(new.about.map(|about| about.id)),
        account_id: Set(new.account.map(|account| account.0)),
        reason: Set(new.reason.code().to_owned()),
        text: Set(new.text),
        shown: Set(new.shown),
        created_at: Set(new.created_at),
        decided_at: Set(None),
        outcome: Set(None),
    };
    Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// The report of a receipt.
pub async fn find_by_receipt(db: &impl ConnectionTrait, hash: &str) -> Result<Option<Report>, DbErr> {
    Ok(Entity::find().filter(Column::ReceiptHash.eq(hash)).one(db).await?.map(Report::from))
}

/// A report of a region.
pub async fn find(
    db: &impl ConnectionTrait,
    region: RegionId,
    id: ReportId,
) -> Result<Option<Report>, DbErr> {
    let row = Entity::find_by_id(id.0).filter(Column::RegionId.eq(region.0)).one(db).await?;
    Ok(row.map(Report::from))
}

/// A page of a region's reports: those still to be decided, the oldest first, or the others, the newest first.
pub async fn list(
    db: &impl ConnectionTrait,
    region: RegionId,
    open: bool,
    after: Option<After>,
    limit: u64,
) -> Result<Page<Report>, DbErr> {
    let mut query = Entity::find().filter(Column::RegionId.eq(region.0));
    query = if open {
        query.filter(Column::DecidedAt.is_null())
    } else {
        query.filter(Column::DecidedAt.is_not_null())
    };
    if let Some(After { key, id }) = after {
        let same = Column::CreatedAt.eq(key);
        query = query.filter(if open {
            Column::CreatedAt.gt(key).or(same.and(Column::Id.gt(id)))
        } else {
            Column::CreatedAt.lt(key).or(same.and(Column::Id.lt(id)))
        });
    }
    let query = if open {
        query.order_by_asc(Column::CreatedAt).order_by_asc(Column::Id)
    } else {
        query.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id)
    };
    let rows = query.limit(limit + 1).all(db).await?.into_iter().map(Report::from).collect();
    Ok(Page::cut(rows, limit, |last: &Report| After { key: last.created_at, id: last.id.0 }))
}

/// Closes a report that is open; false where somebody else just did.
pub async fn close(
    db: &impl ConnectionTrait,
    id: ReportId,
    outcome: Outcome,
    now: Millis,
) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::Outcome, Expr::value(outcome.code()))
        .col_expr(Column::DecidedAt, Expr::value(now))
        .filter(Column::Id.eq(id.0))
        .filter(Column::DecidedAt.is_null())
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// What somebody reported, the oldest first.
pub async fn made_by(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Report>, DbErr> {
    let theirs = Entity::find().filter(Column::CreatedBy.eq(account.0)).order_by_asc(Column::CreatedAt);
    Ok(theirs.all(db).await?.into_iter().map(Report::from).collect())
}

/// Takes a person out of all reports: their words out of those they made, and everything out of those about them.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId, now: Millis) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::CreatedBy, Expr::value(None::<Uuid>))
        .col_expr(Column::Text, Expr::value(GONE))
        .filter(Column::CreatedBy.eq(account.0))
        .exec(db)
        .await?;
    let about = || Column::AccountId.eq(account.0).or(Column::AboutId.eq(account.0));
    Entity::update_many()
        .col_expr(Column::Outcome, Expr::value(Outcome::Gone.code()))
        .col_expr(Column::DecidedAt, Expr::value(now))
        .filter(about())
        .filter(Column::DecidedAt.is_null())
        .exec(db)
        .await?;
    Entity::update_many()
        .col_expr(Column::AccountId, Expr::value(None::<Uuid>))
        .col_expr(Column::AboutKind, Expr::value(None::<String>))
        .col_expr(Column::AboutId, Expr::value(None::<Uuid>))
        .col_expr(Column::Text, Expr::value(GONE))
        .col_expr(Column::Shown, Expr::value(GONE))
        .filter(about())
        .exec(db)
        .await
        .map(|_| ())
}
