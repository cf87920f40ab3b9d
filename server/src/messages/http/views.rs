//! Messages as their readers see them.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    accounts,
    clock::utc,
    error::Error,
    id::{AccountId, MessageId},
    l10n::{Locale, Value},
    messages::{
        rules::{
            languages,
            phrases::{self, Gap},
        },
        store::{self, Message, Said},
    },
    who::Member,
};

/// One message, worded for its reader.
#[derive(Serialize, ToSchema)]
pub struct MessageView {
    id: MessageId,
    /// Its place in the thread; the first is 1.
    #[schema(minimum = 1, maximum = 1000000000)]
    seq: i32,
    /// Who said it.
    author_id: AccountId,
    #[schema(max_length = 60)]
    author_name: String,
    mine: bool,
    at: DateTime<Utc>,
    /// A phrase stands here in the reader's language, a text as it was written.
    #[schema(max_length = 1000)]
    text: String,
    /// The code of the phrase, if it is one.
    #[schema(max_length = 60, pattern = "^[a-z0-9-]+$")]
    phrase: Option<String>,
    /// The language of a text; nothing where a phrase is worded for each reader.
    #[schema(max_length = 35, pattern = "^[A-Za-z0-9-]+$")]
    language: Option<String>,
    /// The `seq` of the message that this one answers.
    #[schema(minimum = 1, maximum = 1000000000)]
    reply_to: Option<i32>,
    /// Codes of phrases that answer it with one tap.
    #[schema(max_items = 10)]
    answers: Vec<String>,
    /// Whether the reader can have it translated.
    translatable: bool,
}

impl MessageView {
    /// Its place in the thread.
    pub fn seq(&self) -> i32 {
        self.seq
    }
}

/// What was said around a message, for those to whom it was reported.
pub async fn around(
    db: &impl ConnectionTrait,
    moderator: &Member,
    id: MessageId,
    most: u64,
) -> Result<Vec<MessageView>, Error> {
    told(db, moderator, store::around(db, id, most).await?, false, str::to_owned).await
}

/// Words messages for a reader, with what those are called who said them, and whether a translation is on offer.
pub async fn told(
    db: &impl ConnectionTrait,
    member: &Member,
    messages: Vec<Message>,
    translates: bool,
    calls: impl Fn(&str) -> String,
) -> Result<Vec<MessageView>, Error> {
    let mut authors: Vec<AccountId> = messages.iter().map(|message| message.author).collect();
    authors.sort_unstable();
    authors.dedup();
    let people = accounts::people(db, &authors).await?;
    let names: BTreeMap<AccountId, String> =
        people.into_iter().map(|person| (person.id, calls(&person.display_name))).collect();
    let view = |message: Message| {
        let (text, phrase, language) = worded(&message.said, &member.locale);
        let mine = message.author == member.account;
        let foreign = language.as_deref().is_some_and(|one| languages::differ(one, member.locale.tag()));
        let answers = phrase.as_deref().and_then(phrases::find).map_or(&[][..], |phrase| phrase.answers);
        MessageView {
            id: message.id,
            seq: message.seq,
            author_id: message.author,
            author_name: names.get(&message.author).cloned().unwrap_or_default(),
            mine,
            translatable: translates && !mine && foreign,
            at: utc(message.created_at),
            text,
            phrase,
            language,
            reply_to: message.reply_to,
            answers: answers.iter().map(|code| (*code).to_owned()).collect(),
        }
    };
    Ok(messages.into_iter().map(view).collect())
}

fn worded(said: &Said, locale: &Locale) -> (String, Option<String>, Option<String>) {
    match said {
        Said::Text { text, language } => (text.clone(), None, Some(language.clone())),
        Said::Phrase { code, parameters } => {
            let value = |name: &str, value: &String| match Gap::read(name).filter(|gap| gap.is_number()) {
                Some(_) => value.parse::<i64>().map_or_else(|_| Value::from(value.clone()), Value::from),
                None => Value::from(value.clone()),
            };
            let arguments: Vec<(&str, Value)> =
                parameters.iter().map(|(name, text)| (name.as_str(), value(name, text))).collect();
            (locale.say(&format!("phrase-{code}"), &arguments), Some(code.clone()), None)
        }
    }
}
