//! Having a free text translated: by the operator's own service, only when its reader asks, and once.

use super::find;
use crate::{
    app::App,
    error::Error,
    id::MessageId,
    messages::{
        rules::languages::{base, differ},
        store::{
            Said,
            translations::{self, Wanted},
        },
    },
    refusal::Refusal,
    secret,
    translator::Untranslated,
    who::Member,
};

/// A text in another language, as a machine put it.
pub struct Translation {
    pub text: String,
    pub from: String,
    pub to: String,
}

impl From<Untranslated> for Error {
    fn from(why: Untranslated) -> Self {
        match why {
            Untranslated::Away => Refusal::TranslationAway.into(),
            Untranslated::Unknown => Refusal::NoTranslation.into(),
        }
    }
}

/// A message that the member may read, in the language of this tag.
pub async fn translate(app: &App, member: &Member, id: MessageId, to: &str) -> Result<Translation, Error> {
    let message = find(app.db.reader(), member, id, app.clock.now()).await?;
    // A phrase is worded for each reader as it is.
    let Said::Text { text, language } = message.said else { return Err(Refusal::NoTranslation.into()) };
    let Some(translator) = app.translator.as_ref().filter(|_| differ(&language, to)) else {
        return Err(Refusal::NoTranslation.into());
    };
    let wanted = Wanted { hash: secret::digest(&text), from: base(&language), to: base(to) };
    let told = |text| Translation { text, from: wanted.from.to_owned(), to: wanted.to.to_owned() };
    if let Some(known) = known(app, member, id, &wanted).await? {
        return Ok(told(known));
    }
    app.limits.translation(member.account)?;
    let _turn = translator.turn(&wanted.hash).await?;
    // Somebody else may have asked meanwhile.
    if let Some(known) = known(app, member, id, &wanted).await? {
        return Ok(told(known));
    }
    let translated = translator.translate(&text, wanted.from, wanted.to).await?;
    keep(app, member, id, &wanted, &translated).await?;
    Ok(told(translated))
}

/// The translation of the same words, which from now on is kept for this message, too.
async fn known(
    app: &App,
    member: &Member,
    id: MessageId,
    wanted: &Wanted<'_>,
) -> Result<Option<String>, Error> {
    let found = translations::find(app.db.reader(), wanted).await?;
    let Some((of, text)) = found else { return Ok(None) };
    if of != id {
        keep(app, member, id, wanted, &text).await?;
    }
    Ok(Some(text))
}

/// Keeps a translation, if the message may still be read: the service took its time.
async fn keep(
    app: &App,
    member: &Member,
    id: MessageId,
    wanted: &Wanted<'_>,
    text: &str,
) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    find(&tx, member, id, app.clock.now()).await?;
    translations::insert(&tx, id, wanted, text).await?;
    tx.commit().await?;
    Ok(())
}
