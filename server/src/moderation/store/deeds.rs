//! What moderators did, in the database.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    clock::Millis,
    id::AccountId,
    moderation::entity::deed::{ActiveModel, Column, Entity},
    page::{After, Page},
    who::Member,
};

/// One deed.
#[derive(Clone, Debug)]
pub struct Deed {
    pub id: Uuid,
    /// Whose; nobody once that account is gone.
    pub by: Option<AccountId>,
    pub deed: String,
    /// The report, the restriction or the account it was about.
    pub about: Option<Uuid>,
    pub at: Millis,
}

/// Notes what a moderator does, within the caller's transaction.
pub async fn note(
    db: &impl ConnectionTrait,
    by: &Member,
    deed: &str,
    about: Uuid,
    now: Millis,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(Uuid::now_v7()),
        region_id: Set(by.region.0),
        account_id: Set(Some(by.account.0)),
        deed: Set(deed.to_owned()),
        about_id: Set(Some(about)),
        done_at: Set(now),
    };
    Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// A page of what was done in the admin's region, the newest first.
pub async fn list(
    db: &impl ConnectionTrait,
    admin: &Member,
    after: Option<After>,
    limit: u64,
) -> Result<Page<Deed>, DbErr> {
    let mut query = Entity::find().filter(Column::RegionId.eq(admin.region.0));
    if let Some(After { key, id }) = after {
        let same = Column::DoneAt.eq(key).and(Column::Id.lt(id));
        query = query.filter(Column::DoneAt.lt(key).or(same));
    }
    let query = query.order_by_desc(Column::DoneAt).order_by_desc(Column::Id).limit(limit + 1);
    let rows = query.all(db).await?.into_iter().map(|row| Deed {
        id: row.id,
        by: row.account_id.map(AccountId),
        deed: row.deed,
        about: row.about_id,
        at: row.done_at,
    });
    Ok(Page::cut(rows.collect(), limit, |last: &Deed| After { key: last.at, id: last.id }))
}

/// Forgets who did things, and to whom: that they were done stays.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    for column in [Column::AccountId, Column::AboutId] {
        let none = Entity::update_many().col_expr(column, Expr::value(None::<Uuid>));
        none.filter(column.eq(account.0)).exec(db).await?;
    }
    Ok(())
}
