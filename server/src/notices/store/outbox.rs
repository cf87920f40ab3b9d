//! The outbox: rows that are due, taken by one server at a time.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, LockBehavior, LockType, OnConflict, SimpleExpr},
};
use uuid::Uuid;

use crate::{
    clock::{DAY, MINUTE, Millis},
    id::AccountId,
    notices::entity::outbox::{ActiveModel, Column, Entity, Model},
};

/// For so long a row is nobody else's: longer than any sending takes, in milliseconds.
pub const LEASE: Millis = MINUTE;

/// What is set aside is due at the end of time, so that nobody finds it.
const NEVER: Millis = Millis::MAX;

/// How long what was set aside can be looked at, in milliseconds.
const PARKED_FOR: Millis = 30 * DAY;

/// What is to be done with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Find out when, and by which ways, a notice goes out.
    Plan,
    /// Tell in one go what could wait.
    Digest,
    /// Send to one device.
    Push,
    /// Send by mail.
    Mail,
    /// Send the code that shows whose a mailbox is.
    MailCode,
}

/// Who works on which rows: a mail server that says nothing keeps no device waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    Devices,
    Mail,
}

/// The stages of mail.
const BY_MAIL: [Stage; 2] = [Stage::Mail, Stage::MailCode];

impl Lane {
    fn holds(self) -> SimpleExpr {
        let codes = BY_MAIL.map(Stage::code);
        match self {
            Self::Devices => Column::Stage.is_not_in(codes),
            Self::Mail => Column::Stage.is_in(codes),
        }
    }
}

impl Stage {
    fn code(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Digest => "digest",
            Self::Push => "push",
            Self::Mail => "mail",
            Self::MailCode => "mail-code",
        }
    }

    fn read(code: &str) -> Option<Self> {
        let all = [Self::Plan, Self::Digest, Self::Push, Self::Mail, Self::MailCode];
        all.into_iter().find(|stage| stage.code() == code)
    }
}

/// One row.
#[derive(Clone, Debug)]
pub struct Row {
    pub id: Uuid,
    pub account: AccountId,
    /// Nothing where a newer server wrote it.
    pub stage: Option<Stage>,
    pub notice: Option<Uuid>,
    pub digest: Option<Uuid>,
    pub target: Option<Uuid>,
    pub expires_at: Millis,
    /// How often it was taken, this time included.
    pub tries: i32,
}

impl From<Model> for Row {
    fn from(row: Model) -> Self {
        Self {
            id: row.id,
            account: row.account_id.into(),
            stage: Stage::read(&row.stage),
            notice: row.notice_id,
            digest: row.digest_id,
            target: row.target_id,
            expires_at: row.expires_at,
            tries: row.attempts + 1,
        }
    }
}

/// A new row.
pub struct New {
    pub id: Uuid,
    pub account: AccountId,
    pub stage: Stage,
    pub notice: Option<Uuid>,
    pub digest: Option<Uuid>,
    pub target: Option<Uuid>,
    pub due_at: Millis,
    pub expires_at: Millis,
}

/// Puts rows in; one whose id is there already stays as it is.
pub async fn put(db: &impl ConnectionTrait, rows: impl IntoIterator<Item = New>) -> Result<(), DbErr> {
    let rows = rows.into_iter().map(|new| ActiveModel {
        id: Set(new.id),
        account_id: Set(new.account.0),
        stage: Set(new.stage.code().to_owned()),
        notice_id: Set(new.notice),
        digest_id: Set(new.digest),
        target_id: Set(new.target),
        due_at: Set(new.due_at),
        expires_at: Set(new.expires_at),
        attempts: Set(0),
        parked_at: Set(None),
        fault: Set(None),
    });
    let mut first_wins = OnConflict::column(Column::Id);
    first_wins.do_nothing();
    let rows: Vec<ActiveModel> = rows.collect();
    if rows.is_empty() {
        return Ok(());
    }
    match Entity::insert_many(rows).on_conflict(first_wins).exec_without_returning(db).await {
        Ok(_) | Err(DbErr::RecordNotInserted) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Whether anything is due.
pub async fn is_due(db: &impl ConnectionTrait, lane: Lane, now: Millis) -> Result<bool, DbErr> {
    let due = Entity::find().filter(Column::DueAt.lte(now)).filter(lane.holds()).limit(1);
    Ok(due.one(db).await?.is_some())
}

/// Takes what is due, within a transaction of its own. Another server that takes at the same time passes these by.
pub async fn take(db: &impl ConnectionTrait, lane: Lane, now: Millis, most: u64) -> Result<Vec<Row>, DbErr> {
    let due = Entity::find()
        .filter(Column::DueAt.lte(now))
        .filter(lane.holds())
        .order_by_asc(Column::DueAt)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    let rows = due.all(db).await?;
    Entity::update_many()
        .col_expr(Column::DueAt, Expr::value(now + LEASE))
        // Counted before it is tried: what ends the process each time is set aside too.
        .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
        .filter(Column::Id.is_in(rows.iter().map(|row| row.id)))
        .exec(db)
        .await?;
    Ok(rows.into_iter().map(Row::from).collect())
}

/// Takes a row out: it is done.
pub async fn finish(db: &impl ConnectionTrait, id: Uuid) -> Result<(), DbErr> {
    Entity::delete_by_id(id).exec(db).await.map(|_| ())
}

/// Lets a row be tried again later.
pub async fn postpone(db: &impl ConnectionTrait, id: Uuid, until: Millis) -> Result<(), DbErr> {
    let later = Entity::update_many().col_expr(Column::DueAt, Expr::value(until));
    later.filter(Column::Id.eq(id)).exec(db).await.map(|_| ())
}

/// Lets a row wait for its time; it was not a try.
pub async fn wait(db: &impl ConnectionTrait, id: Uuid, until: Millis) -> Result<(), DbErr> {
    let later = Entity::update_many()
        .col_expr(Column::DueAt, Expr::value(until))
        .col_expr(Column::Attempts, Expr::value(0));
    later.filter(Column::Id.eq(id)).exec(db).await.map(|_| ())
}

/// Takes the codes out that wait for this person: another one takes their place, or none.
pub async fn drop_codes(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    let codes = Entity::delete_many().filter(Column::AccountId.eq(account.0));
    codes.filter(Column::Stage.eq(Stage::MailCode.code())).exec(db).await.map(|_| ())
}

/// Sets a row aside, with the word for why.
pub async fn park(db: &impl ConnectionTrait, id: Uuid, fault: &str, now: Millis) -> Result<(), DbErr> {
    let aside = Entity::update_many()
        .col_expr(Column::DueAt, Expr::value(NEVER))
        .col_expr(Column::ParkedAt, Expr::value(now))
        .col_expr(Column::Fault, Expr::value(fault));
    aside.filter(Column::Id.eq(id)).exec(db).await.map(|_| ())
}

/// Removes what was set aside long ago.
pub async fn sweep(db: &impl ConnectionTrait, now: Millis) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::ParkedAt.lt(now - PARKED_FOR)).exec(db).await.map(|_| ())
}
