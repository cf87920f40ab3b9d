//! Signed-in devices in the database.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, FromQueryResult, JoinType, QueryFilter,
    QueryOrder, QuerySelect, RelationTrait,
    sea_query::{Expr, OnConflict},
};

use crate::{
    accounts::{
        entity::{account, device, session},
        rules::role::Role,
    },
    clock::{DAY, HOUR, Millis},
    id::{AccountId, RegionId, SessionId},
};

/// How long a session lives without being used, in milliseconds.
pub const LIFETIME: Millis = 60 * DAY;

/// How long one lives on a phone that is not one's own, in milliseconds.
pub const VISIT: Millis = 12 * HOUR;

/// What an account may do at this very moment.
#[derive(Clone, Debug)]
pub struct Standing {
    pub region: RegionId,
    pub role: Role,
    pub locale: Option<String>,
    banned_at: Option<Millis>,
    banned_until: Option<Millis>,
    muted_until: Option<Millis>,
}

impl Standing {
    /// Whether they are kept out at an instant.
    pub fn is_banned(&self, now: Millis) -> bool {
        self.banned_at.is_some() && self.banned_until.is_none_or(|until| until > now)
    }

    /// Whether they write nothing to others at an instant.
    pub fn is_muted(&self, now: Millis) -> bool {
        self.muted_until.is_some_and(|until| until > now)
    }
}

/// A signed-in device.
#[derive(Clone, Debug)]
pub struct Session {
    pub id: SessionId,
    pub account: AccountId,
    pub device: String,
    pub refresh_hash: String,
    pub refresh_salt: String,
    pub previous_hash: Option<String>,
    /// Whether the phone is not the person's own, and keeps nothing.
    pub visit: bool,
    pub created_at: Millis,
    pub used_at: Millis,
    pub expires_at: Millis,
}

impl From<session::Model> for Session {
    fn from(row: session::Model) -> Self {
        Self {
            id: row.id.into(),
            account: row.account_id.into(),
            device: row.device,
            refresh_hash: row.refresh_hash,
            refresh_salt: row.refresh_salt,
            previous_hash: row.previous_hash,
            visit: row.visit,
            created_at: row.created_at,
            used_at: row.used_at,
            expires_at: row.expires_at,
        }
    }
}

#[derive(FromQueryResult)]
struct StandingRow {
    region_id: sea_orm::prelude::Uuid,
    role: String,
    locale: Option<String>,
    banned_at: Option<i64>,
    banned_until: Option<i64>,
    muted_until: Option<i64>,
}

/// What the account of a session may do, or `None` where either is gone.
pub async fn standing(
    db: &impl ConnectionTrait,
    account: AccountId,
    session: SessionId,
) -> Result<Option<Standing>, DbErr> {
    let row = account::Entity::find()
        .select_only()
        .columns([
            account::Column::RegionId,
            account::Column::Role,
            account::Column::Locale,
            account::Column::BannedAt,
            account::Column::BannedUntil,
            account::Column::MutedUntil,
        ])
        .join(JoinType::InnerJoin, account::Relation::Session.def())
        .filter(account::Column::Id.eq(account.0))
        .filter(session::Column::Id.eq(session.0))
        .into_model::<StandingRow>()
        .one(db)
        .await?;
    Ok(row.map(|row| Standing {
        region: row.region_id.into(),
        role: Role::read(&row.role),
        locale: row.locale,
        banned_at: row.banned_at,
        banned_until: row.banned_until,
        muted_until: row.muted_until,
    }))
}

/// Stores a new session.
pub async fn insert_session(db: &impl ConnectionTrait, new: Session) -> Result<(), DbErr> {
    let row = session::ActiveModel {
        id: Set(new.id.0),
        account_id: Set(new.account.0),
        device: Set(new.device),
        refresh_hash: Set(new.refresh_hash),
        refresh_salt: Set(new.refresh_salt),
        previous_hash: Set(new.previous_hash),
        visit: Set(new.visit),
        created_at: Set(new.created_at),
        used_at: Set(new.used_at),
        expires_at: Set(new.expires_at),
    };
    session::Entity::insert(row).exec_without_returning(db).await.map(|_| ())
}

/// One session.
pub async fn find_session(db: &impl ConnectionTrait, id: SessionId) -> Result<Option<Session>, DbErr> {
    Ok(session::Entity::find_by_id(id.0).one(db).await?.map(Session::from))
}

/// Somebody's sessions, the last used first.
pub async fn list_sessions(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Session>, DbErr> {
    let rows = session::Entity::find()
        .filter(session::Column::AccountId.eq(account.0))
        .order_by_desc(session::Column::UsedAt)
        .limit(100)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(Session::from).collect())
}

/// Moves a session on to its next refresh token, unless somebody else just did; says whether it did.
pub async fn rotate(db: &impl ConnectionTrait, old: &str, next: &Session) -> Result<bool, DbErr> {
    let done = session::Entity::update_many()
        .col_expr(session::Column::RefreshHash, Expr::value(next.refresh_hash.clone()))
        .col_expr(session::Column::RefreshSalt, Expr::value(next.refresh_salt.clone()))
        .col_expr(session::Column::PreviousHash, Expr::value(old))
        .col_expr(session::Column::UsedAt, Expr::value(next.used_at))
        .col_expr(session::Column::ExpiresAt, Expr::value(next.expires_at))
        .filter(session::Column::Id.eq(next.id.0).and(session::Column::RefreshHash.eq(old)))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Ends one session of an account; says whether there was one.
pub async fn delete_session(
    db: &impl ConnectionTrait,
    account: AccountId,
    id: SessionId,
) -> Result<bool, DbErr> {
    let done = session::Entity::delete_many()
        .filter(session::Column::Id.eq(id.0).and(session::Column::AccountId.eq(account.0)))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Ends every session of an account, but for one.
pub async fn delete_other_sessions(
    db: &impl ConnectionTrait,
    account: AccountId,
    kept: Option<SessionId>,
) -> Result<(), DbErr> {
    let mut query = session::Entity::delete_many().filter(session::Column::AccountId.eq(account.0));
    if let Some(kept) = kept {
        query = query.filter(session::Column::Id.ne(kept.0));
    }
    query.exec(db).await.map(|_| ())
}

/// Notes that an account signed in on a device.
pub async fn remember_device(
    db: &impl ConnectionTrait,
    account: AccountId,
    token_hash: String,
    now: Millis,
) -> Result<(), DbErr> {
    let row =
        device::ActiveModel { token_hash: Set(token_hash), account_id: Set(account.0), seen_at: Set(now) };
    let mut again = OnConflict::column(device::Column::TokenHash);
    again.update_columns([device::Column::AccountId, device::Column::SeenAt]);
    device::Entity::insert(row).on_conflict(again).exec_without_returning(db).await.map(|_| ())
}

/// Whether an account signed in on this device before.
pub async fn knows_device(
    db: &impl ConnectionTrait,
    account: AccountId,
    token_hash: &str,
) -> Result<bool, DbErr> {
    let device = device::Entity::find_by_id(token_hash.to_owned()).one(db).await?;
    Ok(device.is_some_and(|device| device.account_id == account.0))
}
