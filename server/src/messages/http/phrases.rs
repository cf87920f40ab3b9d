//! The catalogue of phrases over HTTP.

use actix_web::{get, web::Json};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    l10n::{Locale, Value},
    messages::rules::phrases::{Gap, PHRASES, Phrase},
    who::Viewer,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_phrases);
}

/// Everything that can be said without writing.
#[derive(Serialize, ToSchema)]
struct Phrases {
    #[schema(max_items = 200)]
    items: Vec<PhraseView>,
}

/// One phrase.
#[derive(Serialize, ToSchema)]
struct PhraseView {
    #[schema(max_length = 60, pattern = "^[a-z0-9-]+$")]
    code: &'static str,
    /// What it is about: `time`, `place`, `late`, `coming`, `bring`, `language`, `thanks`, `answer`, `safety`.
    #[schema(max_length = 20, pattern = "^[a-z]+$")]
    about: &'static str,
    /// In the caller's language, with … in its gaps.
    #[schema(max_length = 200)]
    label: String,
    /// What must be given with it.
    #[schema(max_items = 4)]
    gaps: Vec<Gap>,
    /// The codes of phrases that answer it.
    #[schema(max_items = 10)]
    answers: Vec<String>,
}

fn told(phrase: &Phrase, locale: &Locale) -> PhraseView {
    let gaps: Vec<(&str, Value)> = phrase.gaps.iter().map(|gap| (gap.name(), Value::from("…"))).collect();
    PhraseView {
        code: phrase.code,
        about: phrase.about,
        label: locale.say(&format!("phrase-{}", phrase.code), &gaps),
        gaps: phrase.gaps.to_vec(),
        answers: phrase.answers.iter().map(|code| (*code).to_owned()).collect(),
    }
}

/// The phrases: what can be said without writing, and is read by everybody in their own language.
#[utoipa::path(tag = "messages", responses((status = 200, body = Phrases)), security((), ("bearer" = [])))]
#[get("/api/v1/phrases")]
async fn list_phrases(viewer: Viewer) -> Json<Phrases> {
    Json(Phrases { items: PHRASES.iter().map(|phrase| told(phrase, &viewer.locale)).collect() })
}
