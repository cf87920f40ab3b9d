//! Reading and saying. Whoever is none of those whom a thing concerns finds no thread about it.

use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use super::store::{self, Message, Said, Subject};
use crate::{
    accounts,
    activities::{self, Circle},
    app::App,
    clock::{DAY, Millis, utc},
    error::Error,
    id::{AccountId, MessageId},
    notices::{self, About, Kind},
    who::Member,
};

/// How long a message is kept, in milliseconds.
const KEPT: Millis = 180 * DAY;

/// A thread as one of those sees it whom it concerns.
pub struct Open {
    pub circle: Circle,
    /// Whom the viewer blocks or is blocked by: neither reads the other.
    pub apart: Vec<AccountId>,
}

/// Opens the thread about a thing.
pub async fn open(db: &impl ConnectionTrait, member: &Member, subject: Subject) -> Result<Open, Error> {
    let Subject::Activity(id) = subject;
    let circle = activities::circle(db, member, id).await?;
    Ok(Open { circle, apart: accounts::apart_from(db, member.account).await? })
}

/// One message that the member may read.
pub async fn find(db: &impl ConnectionTrait, member: &Member, id: MessageId) -> Result<Message, Error> {
    let (subject, message) = store::find(db, id).await?.ok_or(Error::NotFound)?;
    let open = open(db, member, subject).await?;
    if open.apart.contains(&message.author) { Err(Error::NotFound) } else { Ok(message) }
}

/// Says something to everybody whom the thing concerns.
pub async fn say(
    app: &App,
    member: &Member,
    subject: Subject,
    said: Said,
    reply_to: Option<i32>,
) -> Result<Message, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let Open { circle, apart } = open(&tx, member, subject).await?;
    let message = store::append(&tx, subject, member.account, said, reply_to, now).await?;
    let others = circle.people.into_iter().filter(|one| *one != member.account && !apart.contains(one));
    let about = About { link: Some(circle.link), happens_at: None, words_of: Some(member.account) };
    // Who has not read that something was said is not told again that more was.
    let to = notices::without_unread(&tx, others.collect(), Kind::MessageReceived, &about).await?;
    let author = accounts::find_person(&tx, member.account).await?.ok_or(Error::Unauthorized)?;
    let words = [("title", circle.title), ("name", author.display_name)];
    notices::queue_about(&tx, &to, Kind::MessageReceived, &words, &about, now).await?;
    tx.commit().await?;
    Ok(message)
}

/// Removes what was said long ago.
pub async fn sweep(db: &impl ConnectionTrait, now: Millis) -> Result<(), sea_orm::DbErr> {
    store::sweep(db, now - KEPT).await
}

/// Forgets everything that somebody said, within the caller's transaction.
pub async fn forget(db: &impl ConnectionTrait, account: AccountId) -> Result<(), Error> {
    Ok(store::forget(db, account).await?)
}

/// What this room knows of a person: what they said.
pub async fn export(db: &impl ConnectionTrait, account: AccountId) -> Result<Value, Error> {
    let said = store::said_by(db, account).await?;
    Ok(json!({ "messages": said.into_iter().map(told).collect::<Vec<_>>() }))
}

fn told(message: Message) -> Value {
    let (phrase, parameters, text, language) = match message.said {
        Said::Phrase { code, parameters } => (Some(code), Some(parameters), None, None),
        Said::Text { text, language } => (None, None, Some(text), Some(language)),
    };
    json!({
        "phrase": phrase, "parameters": parameters, "text": text, "language": language,
        "created_at": utc(message.created_at),
    })
}
