//! Guardians' agreements in the database: that there is one, who wrote it down, and the hash of the code that ends it.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};

use crate::{
    accounts::{
        entity::guardian::{ActiveModel, Column, Entity, Model},
        rules::role::{Group, GroupKind},
    },
    clock::Millis,
    id::AccountId,
};

/// A guardian agrees that somebody rides along.
#[derive(Clone, Copy, Debug)]
pub struct GuardianAgreement {
    pub account: AccountId,
    /// The group in whose name it was written down.
    pub group: Group,
    /// Who wrote it down; nobody where they are gone.
    pub recorded_by: Option<AccountId>,
    pub agreed_at: Millis,
}

impl From<Model> for GuardianAgreement {
    fn from(row: Model) -> Self {
        Self {
            account: row.account_id.into(),
            group: Group { kind: GroupKind::read(&row.group_kind), id: row.group_id },
            recorded_by: row.recorded_by.map(AccountId::from),
            agreed_at: row.agreed_at,
        }
    }
}

/// Writes an agreement down in the place of the one before.
pub async fn record(
    db: &impl ConnectionTrait,
    new: GuardianAgreement,
    code_hash: String,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        account_id: Set(new.account.0),
        group_kind: Set(new.group.kind.code().to_owned()),
        group_id: Set(new.group.id),
        recorded_by: Set(new.recorded_by.map(|id| id.0)),
        code_hash: Set(code_hash),
        agreed_at: Set(new.agreed_at),
    };
    let mut newest = OnConflict::column(Column::AccountId);
    newest.update_columns([Column::GroupKind, Column::GroupId, Column::RecordedBy]);
    newest.update_columns([Column::CodeHash, Column::AgreedAt]);
    Entity::insert(row).on_conflict(newest).exec_without_returning(db).await.map(|_| ())
}

/// The agreement about somebody.
pub async fn find(db: &impl ConnectionTrait, account: AccountId) -> Result<Option<GuardianAgreement>, DbErr> {
    Ok(Entity::find_by_id(account.0).one(db).await?.map(GuardianAgreement::from))
}

/// The agreement that a code ends.
pub async fn by_code(db: &impl ConnectionTrait, code_hash: &str) -> Result<Option<GuardianAgreement>, DbErr> {
    let row = Entity::find().filter(Column::CodeHash.eq(code_hash)).one(db).await?;
    Ok(row.map(GuardianAgreement::from))
}

/// Ends the agreement about somebody; says whether there was one.
pub async fn end(db: &impl ConnectionTrait, account: AccountId) -> Result<bool, DbErr> {
    Ok(Entity::delete_by_id(account.0).exec(db).await?.rows_affected == 1)
}

/// Takes the name of somebody who is gone off what they wrote down.
pub async fn disown(db: &impl ConnectionTrait, by: AccountId) -> Result<(), DbErr> {
    let change = Entity::update_many().col_expr(Column::RecordedBy, Expr::value(Option::<uuid::Uuid>::None));
    change.filter(Column::RecordedBy.eq(by.0)).exec(db).await.map(|_| ())
}
