//! Who blocks whom. Of two people it does not matter who blocked the other: they are apart.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
    sea_query::{OnConflict, Query, SelectStatement, UnionType},
};
use uuid::Uuid;

use crate::{
    accounts::entity::block::{ActiveModel, Column, Entity},
    clock::Millis,
    db,
    id::{AccountId, BlockId},
    page::{After, Page},
};

/// A block as whoever set it sees it.
#[derive(Clone, Debug)]
pub struct Block {
    pub id: BlockId,
    /// What the other was called where they were blocked: no more of their name than was shown there.
    pub known_as: String,
    pub created_at: Millis,
}

/// Notes that somebody blocks somebody; a block that is there already stays as it is.
pub async fn block(
    db: &impl ConnectionTrait,
    account: AccountId,
    blocked: AccountId,
    known_as: &str,
    now: Millis,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(BlockId::new().0),
        account_id: Set(account.0),
        blocked_id: Set(blocked.0),
        known_as: Set(known_as.to_owned()),
        created_at: Set(now),
    };
    let mut known = OnConflict::columns([Column::AccountId, Column::BlockedId]);
    known.do_nothing();
    match Entity::insert(row).on_conflict(known).exec_without_returning(db).await {
        Ok(_) | Err(DbErr::RecordNotInserted) => Ok(()),
        Err(error) => Err(error),
    }
}

/// How many people somebody blocks.
pub async fn count(db: &impl ConnectionTrait, account: AccountId) -> Result<u64, DbErr> {
    Entity::find().filter(Column::AccountId.eq(account.0)).count(db).await
}

/// Ends one of somebody's blocks; says whether there was one.
pub async fn unblock(db: &impl ConnectionTrait, account: AccountId, id: BlockId) -> Result<bool, DbErr> {
    let one = Entity::delete_many().filter(Column::AccountId.eq(account.0)).filter(Column::Id.eq(id.0));
    Ok(one.exec(db).await?.rows_affected == 1)
}

/// Ends all blocks that somebody set.
pub async fn unblock_all(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::AccountId.eq(account.0)).exec(db).await.map(|_| ())
}

/// A page of the blocks that somebody set, the newest first.
pub async fn list_blocks(
    db: &impl ConnectionTrait,
    account: AccountId,
    after: Option<After>,
    limit: u64,
) -> Result<Page<Block>, DbErr> {
    let mut query = Entity::find().filter(Column::AccountId.eq(account.0));
    if let Some(After { key, id }) = after {
        let same = Column::CreatedAt.eq(key).and(Column::Id.lt(id));
        query = query.filter(Column::CreatedAt.lt(key).or(same));
    }
    let query = query.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).limit(limit + 1);
    let read = |row: crate::accounts::entity::block::Model| Block {
        id: row.id.into(),
        known_as: row.known_as,
        created_at: row.created_at,
    };
    let blocks = query.all(db).await?.into_iter().map(read).collect();
    Ok(Page::cut(blocks, limit, |last: &Block| After { key: last.created_at, id: last.id.0 }))
}

/// Whom each of these accounts blocks, as (who, whom).
pub async fn blocked_by(
    db: &impl ConnectionTrait,
    accounts: &[AccountId],
) -> Result<Vec<(AccountId, AccountId)>, DbErr> {
    let mut found = Vec::new();
    for ids in db::slices(accounts, |id| id.0) {
        let rows = Entity::find().filter(Column::AccountId.is_in(ids)).all(db).await?;
        found.extend(rows.into_iter().map(|row| (row.account_id.into(), row.blocked_id.into())));
    }
    Ok(found)
}

/// Everybody who is blocked by, or blocks, this account.
pub async fn apart_from(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<AccountId>, DbErr> {
    let either = Condition::any().add(Column::AccountId.eq(account.0)).add(Column::BlockedId.eq(account.0));
    let rows = Entity::find().filter(either).all(db).await?;
    let other = |a: Uuid, b: Uuid| if a == account.0 { b } else { a };
    Ok(rows.into_iter().map(|row| other(row.account_id, row.blocked_id).into()).collect())
}

/// The same as a part of a larger query: a column of accounts.
pub fn apart(account: AccountId) -> SelectStatement {
    let blocks_them = Query::select()
        .column(Column::AccountId)
        .from(Entity)
        .and_where(Column::BlockedId.eq(account.0))
        .take();
    let mut blocked = Query::select();
    blocked.column(Column::BlockedId).from(Entity).and_where(Column::AccountId.eq(account.0));
    blocked.union(UnionType::All, blocks_them).take()
}

/// Whether one of two people blocks the other.
pub async fn are_apart(db: &impl ConnectionTrait, one: AccountId, other: AccountId) -> Result<bool, DbErr> {
    let blocks = |who: AccountId, whom: AccountId| {
        Condition::all().add(Column::AccountId.eq(who.0)).add(Column::BlockedId.eq(whom.0))
    };
    let either = Condition::any().add(blocks(one, other)).add(blocks(other, one));
    Ok(Entity::find().filter(either).one(db).await?.is_some())
}
