//! Passkeys in the database, and the questions put to those who hold them.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, PaginatorTrait,
    QueryFilter, QueryOrder, sea_query::Expr,
};

use crate::{
    accounts::{
        entity::{passkey, passkey_challenge},
        rules::passkeys::Purpose,
    },
    clock::Millis,
    id::{AccountId, PasskeyId},
    passkeys::Key,
    secret,
};

/// A passkey of somebody.
#[derive(Clone, Debug)]
pub struct Passkey {
    pub id: PasskeyId,
    pub account: AccountId,
    pub credential: String,
    pub key: String,
    pub label: String,
    pub created_at: Millis,
    pub used_at: Option<Millis>,
}

impl From<passkey::Model> for Passkey {
    fn from(row: passkey::Model) -> Self {
        Self {
            id: row.id.into(),
            account: row.account_id.into(),
            credential: row.credential,
            key: row.key,
            label: row.label,
            created_at: row.created_at,
            used_at: row.used_at,
        }
    }
}

/// A question that waits for its answer.
pub struct Question {
    pub purpose: Purpose,
    /// Whose passkey it will be; whoever shows one is not known before.
    pub account: Option<AccountId>,
    /// The name drawn for an account that is to be made.
    pub sign_in_name: String,
    pub state: String,
    pub expires_at: Millis,
}

/// Stores a new passkey. A credential that is known already violates `passkeys_credential`.
pub async fn insert_passkey(
    db: &impl ConnectionTrait,
    account: AccountId,
    key: Key,
    label: String,
    now: Millis,
) -> Result<Passkey, DbErr> {
    let new = Passkey {
        id: PasskeyId::new(),
        account,
        credential: key.credential,
        key: key.key,
        label,
        created_at: now,
        used_at: None,
    };
    let row = passkey::ActiveModel {
        id: Set(new.id.0),
        account_id: Set(account.0),
        credential: Set(new.credential.clone()),
        key: Set(new.key.clone()),
        label: Set(new.label.clone()),
        created_at: Set(now),
        used_at: Set(None),
    };
    passkey::Entity::insert(row).exec_without_returning(db).await?;
    Ok(new)
}

/// Somebody's passkeys, the oldest first.
pub async fn passkeys_of(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Passkey>, DbErr> {
    let rows = passkey::Entity::find()
        .filter(passkey::Column::AccountId.eq(account.0))
        .order_by_asc(passkey::Column::CreatedAt)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(Passkey::from).collect())
}

/// How many passkeys somebody has.
pub async fn count_passkeys(db: &impl ConnectionTrait, account: AccountId) -> Result<usize, DbErr> {
    let count = passkey::Entity::find().filter(passkey::Column::AccountId.eq(account.0)).count(db).await?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

/// The passkey of this credential id.
pub async fn find_passkey(db: &impl ConnectionTrait, credential: &str) -> Result<Option<Passkey>, DbErr> {
    let found = passkey::Entity::find().filter(passkey::Column::Credential.eq(credential)).one(db).await?;
    Ok(found.map(Passkey::from))
}

/// Keeps the counter that a passkey was shown with, unless another showing was faster; says whether it did.
pub async fn move_on(
    db: &impl ConnectionTrait,
    known: &Passkey,
    key: String,
    now: Millis,
) -> Result<bool, DbErr> {
    let done = passkey::Entity::update_many()
        .col_expr(passkey::Column::Key, Expr::value(key))
        .col_expr(passkey::Column::UsedAt, Expr::value(now))
        .filter(passkey::Column::Id.eq(known.id.0).and(passkey::Column::Key.eq(known.key.clone())))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Removes one passkey of an account; says whether there was one.
pub async fn delete_passkey(
    db: &impl ConnectionTrait,
    account: AccountId,
    id: PasskeyId,
) -> Result<bool, DbErr> {
    let done = passkey::Entity::delete_many()
        .filter(passkey::Column::Id.eq(id.0).and(passkey::Column::AccountId.eq(account.0)))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Removes every passkey of an account.
pub async fn delete_passkeys(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    let mine = passkey::Entity::delete_many().filter(passkey::Column::AccountId.eq(account.0));
    mine.exec(db).await.map(|_| ())
}

/// Stores a question until it is answered.
pub async fn put_question(
    db: &impl ConnectionTrait,
    challenge: &[u8],
    question: Question,
) -> Result<(), DbErr> {
    let row = passkey_challenge::ActiveModel {
        challenge_hash: Set(secret::digest(&secret::spelled(challenge))),
        purpose: Set(question.purpose.code().to_owned()),
        account_id: Set(question.account.map(|id| id.0)),
        sign_in_name: Set(question.sign_in_name),
        state: Set(question.state),
        expires_at: Set(question.expires_at),
    };
    passkey_challenge::Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// Takes a question of this purpose away with its answer: of two answers only one finds it.
pub async fn take_question(
    db: &impl ConnectionTrait,
    challenge: &[u8],
    purpose: Purpose,
    now: Millis,
) -> Result<Option<Question>, DbErr> {
    let hash = secret::digest(&secret::spelled(challenge));
    let found = passkey_challenge::Entity::find_by_id(hash.clone()).one(db).await?;
    let Some(row) = found.filter(|row| row.purpose == purpose.code()) else { return Ok(None) };
    let taken = passkey_challenge::Entity::delete_by_id(hash).exec(db).await?;
    Ok((taken.rows_affected == 1 && row.expires_at > now).then(|| Question {
        purpose,
        account: row.account_id.map(AccountId),
        sign_in_name: row.sign_in_name,
        state: row.state,
        expires_at: row.expires_at,
    }))
}

/// Removes questions that nobody answered in time.
pub async fn sweep_questions(db: &impl ConnectionTrait, now: Millis) -> Result<(), DbErr> {
    let late = passkey_challenge::Entity::delete_many().filter(passkey_challenge::Column::ExpiresAt.lt(now));
    late.exec(db).await.map(|_| ())
}
