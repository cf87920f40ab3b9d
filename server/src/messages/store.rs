//! Messages in the database.

pub mod translations;

use std::collections::BTreeMap;

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    Statement,
    sea_query::{Expr, OnConflict},
};
use uuid::Uuid;

use super::entity::{message, thread};
use crate::{
    accounts,
    clock::Millis,
    id::{AccountId, ActivityId, CarpoolId, MessageId, RequestId},
    rides,
};

/// Of what is read around a message, so many at most stand after it.
const AFTER: i32 = 5;

/// What people talk about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Activity(ActivityId),
    Request(RequestId),
    Carpool(CarpoolId),
}

impl Subject {
    fn read(kind: &str, id: Uuid) -> Option<Self> {
        match kind {
            "activity" => Some(Self::Activity(id.into())),
            "request" => Some(Self::Request(id.into())),
            "carpool" => Some(Self::Carpool(id.into())),
            _ => None,
        }
    }

    fn parts(self) -> (&'static str, Uuid) {
        match self {
            Self::Activity(id) => ("activity", id.0),
            Self::Request(id) => ("request", id.0),
            Self::Carpool(id) => ("carpool", id.0),
        }
    }

    /// What people are called there: those who ride together know each other by the first name.
    pub fn calls(self, display_name: &str) -> String {
        match self {
            Self::Activity(_) => display_name.to_owned(),
            Self::Request(_) | Self::Carpool(_) => accounts::first_name(display_name).to_owned(),
        }
    }
}

/// What somebody said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A phrase of the catalogue, and what stands in its gaps.
    Phrase { code: String, parameters: BTreeMap<String, String> },
    /// Free text, and the BCP 47 tag of its language.
    Text { text: String, language: String },
}

/// One message.
#[derive(Clone, Debug)]
pub struct Message {
    pub id: MessageId,
    /// Its place in the thread: 1 for the first.
    pub seq: i32,
    pub author: AccountId,
    pub said: Said,
    /// The place of the message that it answers.
    pub reply_to: Option<i32>,
    pub created_at: Millis,
}

impl From<message::Model> for Message {
    fn from(row: message::Model) -> Self {
        let said = match (row.phrase, row.text) {
            (Some(code), _) => {
                let parameters = row.parameters.and_then(|raw| serde_json::from_str(&raw).ok());
                Said::Phrase { code, parameters: parameters.unwrap_or_default() }
            }
            (None, text) => {
                Said::Text { text: text.unwrap_or_default(), language: row.language.unwrap_or_default() }
            }
        };
        Self {
            id: row.id.into(),
            seq: row.seq,
            author: row.author_id.into(),
            said,
            reply_to: row.reply_to,
            created_at: row.created_at,
        }
    }
}

/// Adds a message at the end of its thread, within the caller's transaction. The thread's row is held until that ends,
/// so places follow each other as commits do, and nobody who reads on from a place ever misses one.
pub async fn append(
    db: &impl ConnectionTrait,
    subject: Subject,
    author: AccountId,
    said: Said,
    reply_to: Option<i32>,
    now: Millis,
) -> Result<Message, DbErr> {
    let (kind, id) = subject.parts();
    let seq = next(db, kind, id).await?;
    let (phrase, parameters, text, language) = match &said {
        Said::Phrase { code, parameters } => {
            let raw = serde_json::to_string(parameters).map_err(|error| DbErr::Json(error.to_string()))?;
            (Some(code.clone()), Some(raw), None, None)
        }
        Said::Text { text, language } => (None, None, Some(text.clone()), Some(language.clone())),
    };
    let new = MessageId::new();
    let row = message::ActiveModel {
        id: Set(new.0),
        subject_kind: Set(kind.to_owned()),
        subject_id: Set(id),
        seq: Set(seq),
        author_id: Set(author.0),
        phrase: Set(phrase),
        parameters: Set(parameters),
        text: Set(text),
        language: Set(language),
        reply_to: Set(reply_to),
        created_at: Set(now),
        hidden_at: Set(None),
    };
    message::Entity::insert(row).exec_without_returning(db).await?;
    Ok(Message { id: new, seq, author, said, reply_to, created_at: now })
}

async fn next(db: &impl ConnectionTrait, kind: &str, id: Uuid) -> Result<i32, DbErr> {
    let first = thread::ActiveModel { subject_kind: Set(kind.to_owned()), subject_id: Set(id), seq: Set(1) };
    let mut one_more = OnConflict::columns([thread::Column::SubjectKind, thread::Column::SubjectId]);
    one_more.value(thread::Column::Seq, Expr::col((thread::Entity, thread::Column::Seq)).add(1));
    thread::Entity::insert(first).on_conflict(one_more).exec_without_returning(db).await?;
    let row = thread::Entity::find_by_id((kind.to_owned(), id)).one(db).await?;
    row.map(|row| row.seq).ok_or_else(|| DbErr::RecordNotFound("a thread".to_owned()))
}

/// One message, and what it is about.
pub async fn find(db: &impl ConnectionTrait, id: MessageId) -> Result<Option<(Subject, Message)>, DbErr> {
    let row = message::Entity::find_by_id(id.0).filter(message::Column::HiddenAt.is_null()).one(db).await?;
    Ok(row.and_then(|row| Some((Subject::read(&row.subject_kind, row.subject_id)?, Message::from(row)))))
}

/// The messages before a place, the newest first, as far as the reader reads them.
pub async fn before(
    db: &impl ConnectionTrait,
    subject: Subject,
    place: Option<i32>,
    ears: &Ears,
    most: u64,
) -> Result<Vec<Message>, DbErr> {
    let mut query = of(subject, ears);
    if let Some(place) = place {
        query = query.filter(message::Column::Seq.lt(place));
    }
    let rows = query.order_by_desc(message::Column::Seq).limit(most).all(db).await?;
    Ok(rows.into_iter().map(Message::from).collect())
}

/// The messages after a place, in order, as far as the reader reads them.
pub async fn after(
    db: &impl ConnectionTrait,
    subject: Subject,
    place: i32,
    ears: &Ears,
    most: u64,
) -> Result<Vec<Message>, DbErr> {
    let query = of(subject, ears).filter(message::Column::Seq.gt(place));
    let rows = query.order_by_asc(message::Column::Seq).limit(most).all(db).await?;
    Ok(rows.into_iter().map(Message::from).collect())
}

/// What a reader reads of what others say.
#[derive(Clone, Debug, Default)]
pub struct Ears {
    /// Not from these.
    pub apart: Vec<AccountId>,
    /// Only from those for whom a group vouches, and from the reader, who is under 18.
    pub young: Option<AccountId>,
    /// Only what was said from then on.
    pub since: Millis,
}

fn of(subject: Subject, ears: &Ears) -> sea_orm::Select<message::Entity> {
    let (kind, id) = subject.parts();
    let mut query = message::Entity::find()
        .filter(message::Column::SubjectKind.eq(kind))
        .filter(message::Column::SubjectId.eq(id))
        .filter(message::Column::CreatedAt.gte(ears.since))
        .filter(message::Column::HiddenAt.is_null());
    if !ears.apart.is_empty() {
        query = query.filter(message::Column::AuthorId.is_not_in(ears.apart.iter().map(|account| account.0)));
    }
    match ears.young {
        Some(me) => {
            let vouched = message::Column::AuthorId.in_subquery(accounts::vouched());
            query.filter(vouched.or(message::Column::AuthorId.eq(me.0)))
        }
        None => query,
    }
}

/// Whether somebody has said anything about this.
pub async fn has_spoken(
    db: &impl ConnectionTrait,
    subject: Subject,
    author: AccountId,
) -> Result<bool, DbErr> {
    let theirs = of(subject, &Ears::default()).filter(message::Column::AuthorId.eq(author.0));
    Ok(theirs.one(db).await?.is_some())
}

/// How many conversations somebody began after an instant: in which they first said something then.
pub async fn begun_since(db: &impl ConnectionTrait, author: AccountId, since: Millis) -> Result<i64, DbErr> {
    const SQL: &str = "SELECT count(*) FROM (SELECT min(created_at) AS first FROM messages \
        WHERE author_id = $1 GROUP BY subject_kind, subject_id) begun WHERE first > $2";
    let values = [author.0.into(), since.into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), SQL, values);
    let row = db.query_one_raw(statement).await?;
    row.map_or(Ok(0), |row| row.try_get_by_index(0))
}

/// Removes what was said before an instant, or about a request or to a carpool that is gone.
pub async fn sweep(db: &impl ConnectionTrait, before: Millis) -> Result<(), DbErr> {
    let of = |kind: &str| message::Column::SubjectKind.eq(kind);
    let no = |known| message::Column::SubjectId.not_in_subquery(known);
    let gone = [
        of("request").and(no(rides::known_requests())),
        of("carpool").and(no(rides::known_carpools())),
        message::Column::CreatedAt.lt(before),
    ];
    for which in gone {
        message::Entity::delete_many().filter(which).exec(db).await?;
    }
    Ok(())
}

/// Removes everything that somebody said.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    let theirs = message::Entity::delete_many().filter(message::Column::AuthorId.eq(account.0));
    theirs.exec(db).await.map(|_| ())
}

/// Everything that somebody said, the oldest first.
pub async fn said_by(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Message>, DbErr> {
    let theirs = message::Entity::find().filter(message::Column::AuthorId.eq(account.0));
    Ok(theirs
        .order_by_asc(message::Column::CreatedAt)
        .all(db)
        .await?
        .into_iter()
        .map(Message::from)
        .collect())
}

/// The last messages of the thread in which one stands, up to a little after it, the newest first; hidden ones as well.
pub async fn around(db: &impl ConnectionTrait, id: MessageId, most: u64) -> Result<Vec<Message>, DbErr> {
    let Some(row) = message::Entity::find_by_id(id.0).one(db).await? else { return Ok(Vec::new()) };
    let thread = message::Entity::find()
        .filter(message::Column::SubjectKind.eq(row.subject_kind))
        .filter(message::Column::SubjectId.eq(row.subject_id))
        .filter(message::Column::Seq.lte(row.seq + AFTER));
    let rows = thread.order_by_desc(message::Column::Seq).limit(most).all(db).await?;
    Ok(rows.into_iter().map(Message::from).collect())
}

/// Hides a message, or shows it again.
pub async fn set_hidden(db: &impl ConnectionTrait, id: MessageId, at: Option<Millis>) -> Result<(), DbErr> {
    let hidden = message::Entity::update_many().col_expr(message::Column::HiddenAt, Expr::value(at));
    hidden.filter(message::Column::Id.eq(id.0)).exec(db).await.map(|_| ())
}
