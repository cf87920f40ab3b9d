//! Who belongs to which group, in the database.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict, Query, SelectStatement},
};
use uuid::Uuid;

use crate::{
    accounts::{
        entity::{
            invitation,
            membership::{ActiveModel, Column, Entity, Model},
        },
        rules::role::{Group, GroupKind, GroupRole},
    },
    clock::Millis,
    db,
    id::AccountId,
};

/// Somebody's place in a group.
#[derive(Clone, Copy, Debug)]
pub struct Membership {
    pub account: AccountId,
    pub group: Group,
    pub role: GroupRole,
    /// Whether the group vouches for them.
    pub vouched: bool,
    pub joined_at: Millis,
}

impl From<Model> for Membership {
    fn from(row: Model) -> Self {
        Self {
            account: row.account_id.into(),
            group: Group { kind: GroupKind::read(&row.group_kind), id: row.group_id },
            role: GroupRole::read(&row.role),
            vouched: row.vouched,
            joined_at: row.joined_at,
        }
    }
}

/// Puts somebody into a group. Who is in it already keeps the better role and the voucher.
pub async fn join_group(db: &impl ConnectionTrait, new: Membership) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(Uuid::now_v7()),
        account_id: Set(new.account.0),
        group_kind: Set(new.group.kind.code().to_owned()),
        group_id: Set(new.group.id),
        role: Set(new.role.code().to_owned()),
        vouched: Set(new.vouched),
        joined_at: Set(new.joined_at),
    };
    let mut known = OnConflict::columns([Column::AccountId, Column::GroupKind, Column::GroupId]);
    if new.role == GroupRole::Organiser {
        known.update_column(Column::Role);
    }
    if new.vouched {
        known.update_column(Column::Vouched);
    }
    if new.role == GroupRole::Member && !new.vouched {
        known.value(Column::JoinedAt, Expr::col((Entity, Column::JoinedAt)));
    }
    Entity::insert(row).on_conflict(known).exec_without_returning(db).await.map(|_| ())
}

/// Takes somebody out of a group; says whether they were in it.
pub async fn leave_group(db: &impl ConnectionTrait, account: AccountId, group: Group) -> Result<bool, DbErr> {
    let done =
        Entity::delete_many().filter(Column::AccountId.eq(account.0)).filter(is(group)).exec(db).await?;
    Ok(done.rows_affected == 1)
}

/// Takes everybody out of a group that is no more. Its invitations go first: who redeems one at this moment is
/// waited for, and taken out as well.
pub async fn remove_group(db: &impl ConnectionTrait, group: Group) -> Result<(), DbErr> {
    invitation::Entity::delete_many().filter(invites_to(group)).exec(db).await?;
    Entity::delete_many().filter(is(group)).exec(db).await.map(|_| ())
}

/// Says whether the word of a group counts from now on: for its invitations; and when it no longer does, for
/// everybody it has vouched for.
pub async fn set_group_word(db: &impl ConnectionTrait, group: Group, counts: bool) -> Result<(), DbErr> {
    invitation::Entity::update_many()
        .col_expr(invitation::Column::Vouches, Expr::value(counts))
        .filter(invites_to(group))
        .exec(db)
        .await?;
    if !counts {
        Entity::update_many()
            .col_expr(Column::Vouched, Expr::value(false))
            .filter(is(group))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Gives a member of a group another role in it; says whether they are in it.
pub async fn set_group_role(
    db: &impl ConnectionTrait,
    account: AccountId,
    group: Group,
    role: GroupRole,
) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::Role, Expr::value(role.code()))
        .filter(Column::AccountId.eq(account.0))
        .filter(is(group))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Somebody's place in a group, if they are in it.
pub async fn find_membership(
    db: &impl ConnectionTrait,
    account: AccountId,
    group: Group,
) -> Result<Option<Membership>, DbErr> {
    let row = Entity::find().filter(Column::AccountId.eq(account.0)).filter(is(group)).one(db).await?;
    Ok(row.map(Membership::from))
}

/// Everybody in a group who has this role.
pub async fn accounts_in(
    db: &impl ConnectionTrait,
    group: Group,
    role: GroupRole,
) -> Result<Vec<AccountId>, DbErr> {
    let rows = Entity::find().filter(is(group)).filter(Column::Role.eq(role.code())).all(db).await?;
    Ok(rows.into_iter().map(|row| AccountId(row.account_id)).collect())
}

/// Everybody in a group, whatever their role.
pub async fn everybody_in(db: &impl ConnectionTrait, group: Group) -> Result<Vec<AccountId>, DbErr> {
    let rows = Entity::find().filter(is(group)).all(db).await?;
    Ok(rows.into_iter().map(|row| AccountId(row.account_id)).collect())
}

/// Everything somebody belongs to.
pub async fn memberships(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Membership>, DbErr> {
    let rows =
        Entity::find().filter(Column::AccountId.eq(account.0)).order_by_asc(Column::JoinedAt).all(db).await?;
    Ok(rows.into_iter().map(Membership::from).collect())
}

/// The members of a group who joined after an instant, the first to join first.
pub async fn members_of(
    db: &impl ConnectionTrait,
    group: Group,
    after: Option<(Millis, AccountId)>,
    limit: u64,
) -> Result<Vec<Membership>, DbErr> {
    let mut query = Entity::find().filter(is(group));
    if let Some((joined, account)) = after {
        let same = Column::JoinedAt.eq(joined).and(Column::AccountId.gt(account.0));
        query = query.filter(Column::JoinedAt.gt(joined).or(same));
    }
    let rows =
        query.order_by_asc(Column::JoinedAt).order_by_asc(Column::AccountId).limit(limit).all(db).await?;
    Ok(rows.into_iter().map(Membership::from).collect())
}

/// Whether somebody has at least this role in a group.
pub async fn has_group_role(
    db: &impl ConnectionTrait,
    account: AccountId,
    group: Group,
    role: GroupRole,
) -> Result<bool, DbErr> {
    Ok(find_membership(db, account, group).await?.is_some_and(|membership| membership.role >= role))
}

/// Everybody for whom a group vouches, as a part of a larger query: a column of accounts.
pub fn vouched() -> SelectStatement {
    Query::select().column(Column::AccountId).from(Entity).and_where(Column::Vouched.eq(true)).take()
}

/// The groups that vouch for each of these people.
pub async fn vouchers(
    db: &impl ConnectionTrait,
    accounts: &[AccountId],
) -> Result<Vec<(AccountId, Group)>, DbErr> {
    let mut found = Vec::new();
    for ids in db::slices(accounts, |id| id.0) {
        let rows = Entity::find()
            .filter(Column::AccountId.is_in(ids))
            .filter(Column::Vouched.eq(true))
            .all(db)
            .await?;
        found.extend(rows.into_iter().map(Membership::from).map(|m| (m.account, m.group)));
    }
    Ok(found)
}

fn is(group: Group) -> sea_orm::sea_query::SimpleExpr {
    Column::GroupKind.eq(group.kind.code()).and(Column::GroupId.eq(group.id))
}

fn invites_to(group: Group) -> sea_orm::sea_query::SimpleExpr {
    let kind = invitation::Column::GroupKind.eq(group.kind.code());
    kind.and(invitation::Column::GroupId.eq(group.id))
}
