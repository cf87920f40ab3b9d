//! Where people get mail, in the database.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};
use uuid::Uuid;

use crate::{
    clock::Millis,
    id::AccountId,
    notices::entity::mail_address::{ActiveModel, Column, Entity, Model},
};

/// What is known of somebody's mail.
#[derive(Clone, Debug, Default)]
pub struct MailAddress {
    /// Where they are written to, or were.
    pub address: Option<String>,
    /// Since when it is known to be theirs; nothing where mails do not arrive there.
    pub verified_at: Option<Millis>,
    /// Whether they want no mails for now.
    pub paused: bool,
    /// An address that waits for its code.
    pub pending: Option<Pending>,
}

/// An address that waits for its code.
#[derive(Clone, Debug)]
pub struct Pending {
    pub address: String,
    /// What the code is made from, and the id of the mail with it.
    pub code: Uuid,
    pub until: Millis,
}

impl MailAddress {
    /// Where they are written to.
    pub fn reached_at(&self) -> Option<&str> {
        self.address.as_deref().filter(|_| self.verified_at.is_some() && !self.paused)
    }
}

impl From<Model> for MailAddress {
    fn from(row: Model) -> Self {
        let pending = row.pending.zip(row.pending_code).zip(row.pending_until);
        Self {
            address: row.address,
            verified_at: row.verified_at,
            paused: row.paused,
            pending: pending.map(|((address, code), until)| Pending { address, code, until }),
        }
    }
}

/// What is known of somebody's mail, which may be nothing.
pub async fn find(db: &impl ConnectionTrait, account: AccountId) -> Result<MailAddress, DbErr> {
    let row = Entity::find_by_id(account.0).one(db).await?;
    Ok(row.map(MailAddress::from).unwrap_or_default())
}

/// Keeps an address until its code comes; the one that is written to stays meanwhile.
pub async fn keep_pending(
    db: &impl ConnectionTrait,
    account: AccountId,
    pending: Pending,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        account_id: Set(account.0),
        address: Set(None),
        verified_at: Set(None),
        paused: Set(false),
        bounces: Set(0),
        pending: Set(Some(pending.address)),
        pending_code: Set(Some(pending.code)),
        pending_until: Set(Some(pending.until)),
        pending_tries: Set(0),
    };
    let mut newest = OnConflict::column(Column::AccountId);
    newest.update_columns([Column::Pending, Column::PendingCode, Column::PendingUntil, Column::PendingTries]);
    Entity::insert(row).on_conflict(newest).exec_without_returning(db).await.map(|_| ())
}

/// Counts one try at the code, first in the transaction, so that no two share one; nothing where there are none left.
pub async fn take_try(
    db: &impl ConnectionTrait,
    account: AccountId,
    most: i32,
    now: Millis,
) -> Result<Option<Pending>, DbErr> {
    let counted = Entity::update_many()
        .col_expr(Column::PendingTries, Expr::col(Column::PendingTries).add(1))
        .filter(Column::AccountId.eq(account.0))
        .filter(Column::PendingUntil.gt(now))
        .filter(Column::PendingTries.lt(most));
    if counted.exec(db).await?.rows_affected == 0 {
        return Ok(None);
    }
    Ok(find(db, account).await?.pending)
}

/// Writes to this address from now on: it is theirs.
pub async fn confirm(
    db: &impl ConnectionTrait,
    account: AccountId,
    address: &str,
    now: Millis,
) -> Result<(), DbErr> {
    let theirs = Entity::update_many()
        .col_expr(Column::Address, Expr::value(address))
        .col_expr(Column::VerifiedAt, Expr::value(now))
        .col_expr(Column::Paused, Expr::value(false))
        .col_expr(Column::Bounces, Expr::value(0))
        .col_expr(Column::Pending, Expr::value(Option::<String>::None))
        .col_expr(Column::PendingCode, Expr::value(Option::<Uuid>::None))
        .col_expr(Column::PendingUntil, Expr::value(Option::<Millis>::None));
    theirs.filter(Column::AccountId.eq(account.0)).exec(db).await.map(|_| ())
}

/// Lets somebody's mails rest, or go on.
pub async fn set_paused(db: &impl ConnectionTrait, account: AccountId, paused: bool) -> Result<(), DbErr> {
    let row = Entity::update_many().col_expr(Column::Paused, Expr::value(paused));
    row.filter(Column::AccountId.eq(account.0)).exec(db).await.map(|_| ())
}

/// Forgets what is known of somebody's mail.
pub async fn delete(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    Entity::delete_by_id(account.0).exec(db).await.map(|_| ())
}

/// A mail arrived: what was refused before counts no more.
pub async fn arrived(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    let row = Entity::update_many().col_expr(Column::Bounces, Expr::value(0));
    row.filter(Column::AccountId.eq(account.0)).filter(Column::Bounces.gt(0)).exec(db).await.map(|_| ())
}

/// This mailbox refused a mail for good; says whether it counts as gone by that, after so many in a row.
pub async fn bounced(
    db: &impl ConnectionTrait,
    account: AccountId,
    address: &str,
    most: i32,
) -> Result<bool, DbErr> {
    let theirs = || Column::AccountId.eq(account.0).and(Column::Address.eq(address));
    let count = Entity::update_many().col_expr(Column::Bounces, Expr::col(Column::Bounces).add(1));
    count.filter(theirs()).exec(db).await?;
    let gone = Entity::update_many()
        .col_expr(Column::VerifiedAt, Expr::value(Option::<Millis>::None))
        .filter(theirs())
        .filter(Column::VerifiedAt.is_not_null())
        .filter(Column::Bounces.gte(most));
    Ok(gone.exec(db).await?.rows_affected > 0)
}
