//! Restrictions in the database.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    clock::Millis,
    id::{AccountId, RegionId, RestrictionId},
    moderation::{
        entity::restriction::{ActiveModel, Column, Entity, Model},
        rules::{
            report::{About, Kind},
            restriction::{Measure, Restriction},
        },
    },
    page::{After, Page},
};

impl From<Model> for Restriction {
    fn from(row: Model) -> Self {
        let kind = row.about_kind.as_deref().and_then(Kind::read);
        Self {
            id: row.id.into(),
            region: row.region_id.into(),
            report: row.report_id.map(Into::into),
            account: row.account_id.map(AccountId),
            // What an older server cannot read weighs the least.
            measure: Measure::read(&row.measure).unwrap_or(Measure::Hide),
            about: kind.zip(row.about_id).map(|(kind, id)| About { kind, id }),
            shown: row.shown,
            reasons: row.reasons,
            until: row.until,
            by: row.issued_by.map(AccountId),
            made_at: row.made_at,
            lifted_at: row.lifted_at,
            appeal: row.appeal.zip(row.appealed_at),
            answer: row.answer.zip(row.answered_at),
        }
    }
}

/// Stores a new restriction. One without reasons violates a check of the table.
pub async fn insert(db: &impl ConnectionTrait, new: &Restriction) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(new.id.0),
        region_id: Set(new.region.0),
        report_id: Set(new.report.map(|report| report.0)),
        account_id: Set(new.account.map(|account| account.0)),
        measure: Set(new.measure.code().to_owned()),
        about_kind: Set(new.about.map(|about| about.kind.code().to_owned())),
        about_id: Set(new.about.map(|about| about.id)),
        shown: Set(new.shown.clone()),
        reasons: Set(new.reasons.clone()),
        until: Set(new.until),
        issued_by: Set(new.by.map(|by| by.0)),
        made_at: Set(new.made_at),
        lifted_at: Set(None),
        appeal: Set(None),
        appealed_at: Set(None),
        answer: Set(None),
        answered_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// One restriction.
pub async fn find(db: &impl ConnectionTrait, id: RestrictionId) -> Result<Option<Restriction>, DbErr> {
    Ok(Entity::find_by_id(id.0).one(db).await?.map(Restriction::from))
}

/// Everything decided against somebody, the newest first.
pub async fn against(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Restriction>, DbErr> {
    let theirs = Entity::find().filter(Column::AccountId.eq(account.0)).order_by_desc(Column::MadeAt);
    Ok(theirs.limit(100).all(db).await?.into_iter().map(Restriction::from).collect())
}

/// A page of a region's appeals that nobody has decided, the oldest first.
pub async fn appeals(
    db: &impl ConnectionTrait,
    region: RegionId,
    after: Option<After>,
    limit: u64,
) -> Result<Page<Restriction>, DbErr> {
    let mut query = Entity::find()
        .filter(Column::RegionId.eq(region.0))
        .filter(Column::AppealedAt.is_not_null())
        .filter(Column::AnsweredAt.is_null());
    if let Some(After { key, id }) = after {
        let same = Column::AppealedAt.eq(key).and(Column::Id.gt(id));
        query = query.filter(Column::AppealedAt.gt(key).or(same));
    }
    let query = query.order_by_asc(Column::AppealedAt).order_by_asc(Column::Id).limit(limit + 1);
    let rows = query.all(db).await?.into_iter().map(Restriction::from).collect();
    let at = |one: &Restriction| one.appeal.as_ref().map_or(0, |(_, at)| *at);
    Ok(Page::cut(rows, limit, |last| After { key: at(last), id: last.id.0 }))
}

/// Notes an appeal, unless there is one.
pub async fn appeal(
    db: &impl ConnectionTrait,
    id: RestrictionId,
    text: &str,
    now: Millis,
) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::Appeal, Expr::value(text))
        .col_expr(Column::AppealedAt, Expr::value(now))
        .filter(Column::Id.eq(id.0))
        .filter(Column::AppealedAt.is_null())
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Notes what was decided about an appeal, unless somebody else just did.
pub async fn answer(
    db: &impl ConnectionTrait,
    id: RestrictionId,
    text: &str,
    now: Millis,
) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::Answer, Expr::value(text))
        .col_expr(Column::AnsweredAt, Expr::value(now))
        .filter(Column::Id.eq(id.0))
        .filter(Column::AppealedAt.is_not_null())
        .filter(Column::AnsweredAt.is_null())
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Lifts a restriction.
pub async fn lift(db: &impl ConnectionTrait, id: RestrictionId, now: Millis) -> Result<(), DbErr> {
    let lifted = Entity::update_many().col_expr(Column::LiftedAt, Expr::value(now));
    lifted.filter(Column::Id.eq(id.0)).filter(Column::LiftedAt.is_null()).exec(db).await.map(|_| ())
}

/// Lifts everything by which a thing is hidden.
pub async fn lift_about(db: &impl ConnectionTrait, about: About, now: Millis) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::LiftedAt, Expr::value(now))
        .filter(Column::Measure.eq(Measure::Hide.code()))
        .filter(Column::AboutKind.eq(about.kind.code()))
        .filter(Column::AboutId.eq(about.id))
        .filter(Column::LiftedAt.is_null())
        .exec(db)
        .await
        .map(|_| ())
}

/// Deletes what was decided against a person, and forgets what they decided about others.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::AccountId.eq(account.0)).exec(db).await?;
    let nobody = Entity::update_many().col_expr(Column::IssuedBy, Expr::value(None::<Uuid>));
    nobody.filter(Column::IssuedBy.eq(account.0)).exec(db).await.map(|_| ())
}
