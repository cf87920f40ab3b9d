//! Translations over HTTP.

use actix_web::{
    get,
    web::{Data, Json},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    app::App,
    body::{Path, Query},
    bounded::LanguageTag,
    error::Error,
    id::MessageId,
    l10n::LANGUAGES,
    messages::actions::translating::{self, Translation},
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(get_translation);
}

/// Into which language.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct TranslationQuery {
    /// One of the languages on offer here; the reader's where it is left out.
    #[param(inline)]
    to: Option<LanguageTag>,
}

/// A text as a machine put it.
#[derive(Serialize, ToSchema)]
struct TranslationView {
    #[schema(max_length = 4000)]
    text: String,
    /// The base language of the original.
    #[schema(max_length = 3, pattern = "^[a-z]{2,3}$")]
    from: String,
    /// The base language of the translation.
    #[schema(max_length = 3, pattern = "^[a-z]{2,3}$")]
    to: String,
    /// Always: a machine made it, and it may be wrong.
    by_machine: bool,
}

impl From<Translation> for TranslationView {
    fn from(one: Translation) -> Self {
        Self { text: one.text, from: one.from, to: one.to, by_machine: true }
    }
}

/// A message of a thread that concerns me, translated by a machine.
///
/// The text goes to a service of the operator's own, once; who asks again or reads the same words gets what is kept. Only
/// free texts of another language (`translatable`) are translated.
#[utoipa::path(tag = "messages", params(("id" = MessageId, Path, description = "The message."), TranslationQuery),
    responses((status = 200, body = TranslationView)), security(("bearer" = [])))]
#[get("/api/v1/messages/{id}/translation")]
async fn get_translation(
    app: Data<App>,
    member: Member,
    path: Path<MessageId>,
    query: Query<TranslationQuery>,
) -> Result<Json<TranslationView>, Error> {
    let to = query.0.to.map_or_else(|| member.locale.tag().to_owned(), LanguageTag::into_string);
    if !LANGUAGES.contains(&to.as_str()) {
        return Err(Error::field("to", "field-choice"));
    }
    Ok(Json(translating::translate(&app, &member, path.0, &to).await?.into()))
}
