//! Reading and saying. Whoever is none of those whom a thing concerns finds no thread about it.

pub mod translating;

use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use super::store::{self, Ears, Message, Said, Subject};
use crate::{
    accounts, activities,
    app::App,
    clock::{DAY, Millis, utc},
    error::Error,
    id::{AccountId, MessageId},
    notices::{self, About, Kind},
    refusal::Refusal,
    regions, rides,
    who::Member,
};

/// As many conversations somebody may begin on a day.
const NEW_A_DAY: i64 = 20;

/// How long a message is kept, in milliseconds.
const KEPT: Millis = 180 * DAY;

/// Those whom a thing concerns, and how a message about it is announced.
pub struct Circle {
    people: Vec<AccountId>,
    link: String,
    kind: Kind,
    /// What the thing is called; a ride has no name.
    title: Option<String>,
    /// Whether there is still something to say.
    pub open: bool,
}

/// A thread as one of those sees it whom it concerns.
pub struct Open {
    pub circle: Circle,
    /// What the viewer reads of it.
    pub ears: Ears,
}

/// Opens the thread about a thing.
pub async fn open(
    db: &impl ConnectionTrait,
    member: &Member,
    subject: Subject,
    now: Millis,
) -> Result<Open, Error> {
    let today = regions::get_region(db, member.region).await?.today(now);
    let (circle, since) = circle(db, member, subject, now).await?;
    let apart = accounts::apart_from(db, member.account).await?;
    let me = accounts::find_person(db, member.account).await?.ok_or(Error::Unauthorized)?;
    let young = (!accounts::is_adult_on(me.birth, today)).then_some(member.account);
    Ok(Open { circle, ears: Ears { apart, young, since } })
}

/// Those whom the thing concerns, and since when the member is one of them.
async fn circle(
    db: &impl ConnectionTrait,
    member: &Member,
    subject: Subject,
    now: Millis,
) -> Result<(Circle, Millis), Error> {
    let riders = match subject {
        Subject::Activity(id) => {
            let activities::Circle { people, title, link } = activities::circle(db, member, id).await?;
            let (kind, title) = (Kind::MessageReceived, Some(title));
            return Ok((Circle { people, link, kind, title, open: true }, 0));
        }
        Subject::Request(id) => rides::of_request(db, member.account, id, now).await?,
        Subject::Carpool(id) => rides::of_carpool(db, member.account, id).await?,
    };
    let rides::Circle { people, since, link, open } = riders;
    Ok((Circle { people, link, kind: Kind::RideMessage, title: None, open }, since))
}

/// One message that the member may read.
pub async fn find(
    db: &impl ConnectionTrait,
    member: &Member,
    id: MessageId,
    now: Millis,
) -> Result<Message, Error> {
    let (subject, message) = store::find(db, id).await?.ok_or(Error::NotFound)?;
    let open = open(db, member, subject, now).await?;
    let read = store::after(db, subject, message.seq - 1, &open.ears, 1).await?;
    read.into_iter().find(|one| one.id == id).ok_or(Error::NotFound)
}

/// Refuses to begin one conversation more on a day on which there were twenty.
async fn check_conversations(
    db: &impl ConnectionTrait,
    member: &Member,
    subject: Subject,
    now: Millis,
) -> Result<(), Error> {
    if store::has_spoken(db, subject, member.account).await? {
        return Ok(());
    }
    // One at a time, so that those that begin at this moment are counted.
    accounts::hold_person(db, member.account).await?;
    if store::begun_since(db, member.account, now - DAY).await? >= NEW_A_DAY {
        return Err(Refusal::TooManyConversations.into());
    }
    Ok(())
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
    let Circle { people, link, kind, title, open } = open(&tx, member, subject, now).await?.circle;
    if !open {
        return Err(Refusal::ThreadClosed.into());
    }
    check_conversations(&tx, member, subject, now).await?;
    let message = store::append(&tx, subject, member.account, said, reply_to, now).await?;
    let today = regions::get_region(&tx, member.region).await?.today(now);
    let others = accounts::reachable(&tx, member.account, people, today).await?;
    let about = About { link: Some(link), happens_at: None, words_of: Some(member.account) };
    // Who has not read that something was said is not told again that more was.
    let to = notices::without_unread(&tx, others, kind, &about).await?;
    let author = accounts::find_person(&tx, member.account).await?.ok_or(Error::Unauthorized)?;
    let name = ("name", subject.calls(&author.display_name));
    let words: Vec<_> = title.map(|title| ("title", title)).into_iter().chain([name]).collect();
    notices::queue_about(&tx, &to, kind, &words, &about, now).await?;
    tx.commit().await?;
    Ok(message)
}

/// Hides a message from everybody, or shows it again, within the caller's transaction.
pub async fn set_hidden(db: &impl ConnectionTrait, id: MessageId, at: Option<Millis>) -> Result<(), Error> {
    Ok(store::set_hidden(db, id, at).await?)
}

/// What a message says, in short, for those who keep order: a phrase by its code.
pub fn in_short(message: &Message) -> String {
    match &message.said {
        Said::Text { text, .. } => text.clone(),
        Said::Phrase { code, .. } => format!("[{code}]"),
    }
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
