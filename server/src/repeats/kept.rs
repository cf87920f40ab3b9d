//! Claimed keys and kept answers in the database. Keys stand there as hashes, so that nothing of a request can be
//! guessed from what is stored of it.

use std::{
    collections::HashSet,
    sync::{Mutex, MutexGuard, PoisonError},
};

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};

use tokio::sync::oneshot::{self, error::TryRecvError};

use super::{Asked, LIFETIME};
use crate::{clock::Millis, db::Db};

table!(
    /// Writes that came with a key.
    repeat, "repeats", {
    #[sea_orm(primary_key, auto_increment = false)] key_hash: String,
    account_id: Uuid,
    request_hash: String,
    status: Option<i32>,
    content_type: Option<String>,
    location: Option<String>,
    body: Option<String>,
    claimed_at: i64,
});

use repeat::{ActiveModel, Column, Entity, Model};

/// What was answered.
#[derive(Clone, Debug)]
pub struct Told {
    pub status: u16,
    pub content_type: Option<String>,
    pub location: Option<String>,
    pub body: String,
}

/// A key that was used.
#[derive(Clone, Debug)]
pub struct Kept {
    pub request_hash: String,
    pub claimed_at: Millis,
    /// Nothing where the effect is known and its answer is not, or not yet.
    pub told: Option<Told>,
}

impl From<Model> for Kept {
    fn from(row: Model) -> Self {
        let told = row.status.and_then(|status| u16::try_from(status).ok()).map(|status| Told {
            status,
            content_type: row.content_type,
            location: row.location,
            body: row.body.unwrap_or_default(),
        });
        Self { request_hash: row.request_hash, claimed_at: row.claimed_at, told }
    }
}

fn row(asked: &Asked) -> ActiveModel {
    ActiveModel {
        key_hash: Set(asked.key_hash.clone()),
        account_id: Set(asked.account.0),
        request_hash: Set(asked.request_hash.clone()),
        claimed_at: Set(asked.at),
        ..Default::default()
    }
}

/// Claims a key within the transaction of the effect; says whether it was free. Another transaction that is about
/// to claim the same is waited for.
pub async fn claim(db: &impl ConnectionTrait, asked: &Asked) -> Result<bool, DbErr> {
    let mut taken = OnConflict::column(Column::KeyHash);
    taken.do_nothing();
    match Entity::insert(row(asked)).on_conflict(taken).exec_without_returning(db).await {
        Ok(rows) => Ok(rows == 1),
        Err(DbErr::RecordNotInserted) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Answers on their way into the database. Whoever writes next takes along all that wait, so that many answers share
/// one sync; each is kept before it leaves.
#[derive(Debug, Default)]
pub struct Keeper {
    waiting: Mutex<Vec<(ActiveModel, oneshot::Sender<bool>)>>,
    turn: tokio::sync::Mutex<()>,
}

impl Keeper {
    /// Keeps what was answered, unless something is kept already.
    pub async fn keep(&self, db: &Db, asked: &Asked, told: Told) -> Result<(), DbErr> {
        let new = ActiveModel {
            status: Set(Some(i32::from(told.status))),
            content_type: Set(told.content_type),
            location: Set(told.location),
            body: Set(Some(told.body)),
            ..row(asked)
        };
        let (done, mut kept) = oneshot::channel();
        self.waiting().push((new, done));
        let turn = self.turn.lock().await;
        match kept.try_recv() {
            Err(TryRecvError::Empty) => {}
            // Whoever had the turn before has taken it along.
            Ok(true) => return Ok(()),
            Ok(false) | Err(TryRecvError::Closed) => return Err(DbErr::RecordNotInserted),
        }
        let some = std::mem::take(&mut *self.waiting());
        let (rows, others): (Vec<ActiveModel>, Vec<_>) = some.into_iter().unzip();
        let written = write_all(db, rows).await;
        for (other, kept) in others.into_iter().zip(&written) {
            // Nobody listens where the caller has hung up; the answer is kept all the same.
            let _ = other.send(*kept);
        }
        drop(turn);
        if kept.try_recv() == Ok(true) { Ok(()) } else { Err(DbErr::RecordNotInserted) }
    }

    fn waiting(&self) -> MutexGuard<'_, Vec<(ActiveModel, oneshot::Sender<bool>)>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes answers in one statement; where that fails one by one, so that none is lost by another's fault.
async fn write_all(db: &Db, rows: Vec<ActiveModel>) -> Vec<bool> {
    let mut known = HashSet::new();
    // PostgreSQL takes no row twice in one statement; of two answers to one key the first holds.
    let once = rows.iter().filter(|row| known.insert(row.key_hash.clone().take())).cloned();
    let all: Vec<ActiveModel> = once.collect();
    if write(db, all).await.is_ok() {
        return vec![true; rows.len()];
    }
    let mut written = Vec::with_capacity(rows.len());
    for row in rows {
        written.push(write(db, vec![row]).await.is_ok());
    }
    written
}

async fn write(db: &Db, rows: Vec<ActiveModel>) -> Result<(), DbErr> {
    let mut claimed = OnConflict::column(Column::KeyHash);
    claimed
        .update_columns([Column::Status, Column::ContentType, Column::Location, Column::Body])
        .action_and_where(Expr::col((Entity, Column::Status)).is_null());
    let tx = db.begin().await?;
    match Entity::insert_many(rows).on_conflict(claimed).exec_without_returning(&tx).await {
        Ok(_) | Err(DbErr::RecordNotInserted) => tx.commit().await,
        Err(error) => Err(error),
    }
}

/// What is known of a key.
pub async fn find(db: &impl ConnectionTrait, asked: &Asked) -> Result<Option<Kept>, DbErr> {
    Ok(Entity::find_by_id(asked.key_hash.clone()).one(db).await?.map(Kept::from))
}

/// Forgets what was answered to anybody about these things or this person; that it was done stays known.
pub async fn forget(db: &impl ConnectionTrait, ids: &[uuid::Uuid]) -> Result<(), DbErr> {
    for id in ids {
        Entity::update_many()
            .col_expr(Column::Status, Expr::value(Option::<i32>::None))
            .col_expr(Column::Body, Expr::value(Option::<String>::None))
            .col_expr(Column::Location, Expr::value(Option::<String>::None))
            .filter(Column::Body.contains(id.to_string()).or(Column::Location.contains(id.to_string())))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Removes what is older than a phone is expected to be without a network.
pub async fn sweep(db: &impl ConnectionTrait, now: Millis) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::ClaimedAt.lt(now - LIFETIME)).exec(db).await.map(|_| ())
}
