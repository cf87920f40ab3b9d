//! What a person decides about their notices, over HTTP: the whole catalogue, with their choices in it.

use actix_web::{
    get, patch,
    web::{Data, Json},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::mail::MailView;
use crate::{
    app::App,
    body::{Body, present},
    bounded::{ClockTime, List, Text},
    error::{Error, Field},
    l10n::{Locale, NONE},
    notices::{
        actions::settings::{self, Changes, Choice, Settings},
        rules::{kinds::Kind, mailing::by_default, timing::Quiet},
    },
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(get_notice_settings).service(patch_notice_settings);
}

/// When I want my notices.
#[derive(Serialize, ToSchema)]
struct NoticeSettings {
    /// When I do not want to be disturbed; a ride of the next twelve hours passes.
    quiet: Option<QuietHours>,
    /// When I am told in one go what can wait.
    digest_at: ClockTime,
    /// Where I get mail; nothing where this service sends none.
    mail: Option<MailView>,
    /// Every kind of notice there is.
    #[schema(max_items = 200)]
    kinds: Vec<KindView>,
}

/// From when to when, on the region's clock.
#[derive(Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct QuietHours {
    from: ClockTime,
    until: ClockTime,
}

/// One kind of notice, and whether it also rings. My inbox always has it.
#[derive(Serialize, ToSchema)]
struct KindView {
    #[schema(max_length = 60, pattern = "^[a-z0-9-]+$")]
    kind: &'static str,
    /// Who gets it and when, in the caller's language.
    #[schema(max_length = 200)]
    label: String,
    /// What it is about: `account`, `places`, `clubs`, `activities` and so on.
    #[schema(max_length = 60, pattern = "^[a-z-]+$")]
    about: &'static str,
    /// The same in the caller's language.
    #[schema(max_length = 200)]
    about_label: String,
    /// `now`: even in quiet hours, and whatever I chose, if the ride is within twelve hours. `soon`: at once, but
    /// for quiet hours. `later`: once a day.
    #[schema(max_length = 5, pattern = "^(now|soon|later)$")]
    urgency: &'static str,
    /// Whether it rings on my devices.
    push: bool,
    /// Whether it comes by mail: as I chose, or as is usual for me.
    mail: bool,
}

fn told(settings: Settings, locale: &Locale) -> NoticeSettings {
    let quiet =
        |quiet: Quiet| QuietHours { from: ClockTime::of(quiet.from), until: ClockTime::of(quiet.until) };
    let kind = |kind: &Kind| {
        let about = kind.subject().code();
        let chosen = settings.chosen.get(kind.code()).copied().unwrap_or_default();
        KindView {
            kind: kind.code(),
            label: locale.say(&format!("kind-{}", kind.code()), NONE),
            about,
            about_label: locale.say(&format!("notices-about-{about}"), NONE),
            urgency: kind.urgency().code(),
            push: chosen.push,
            mail: chosen.mail.unwrap_or_else(|| by_default(*kind, settings.devices)),
        }
    };
    NoticeSettings {
        quiet: settings.habits.quiet.map(quiet),
        digest_at: ClockTime::of(settings.habits.digest_at),
        kinds: Kind::ALL.iter().map(kind).collect(),
        mail: settings.mail.map(MailView::from),
    }
}

/// When I want my notices: every kind there is, with my choices.
#[utoipa::path(tag = "notices", responses((status = 200, body = NoticeSettings)), security(("bearer" = [])))]
#[get("/api/v1/me/notice-settings")]
async fn get_notice_settings(app: Data<App>, member: Member) -> Result<Json<NoticeSettings>, Error> {
    Ok(Json(told(settings::read(&app, &member).await?, &member.locale)))
}

/// What I decide; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NoticeChanges {
    /// `null`: I may always be disturbed.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<QuietHours>)]
    quiet: Option<Option<QuietHours>>,
    digest_at: Option<ClockTime>,
    kinds: Option<KindChoices>,
}

type KindChoices = List<KindChoice, 0, 200>;

/// Whether one kind rings, and comes by mail; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct KindChoice {
    kind: Text<1, 60>,
    /// Whether it rings on my devices.
    push: Option<bool>,
    /// Whether it comes by mail.
    mail: Option<bool>,
}

/// Decide about my notices.
///
/// What is about a ride of the next twelve hours reaches me in any case.
#[utoipa::path(tag = "notices", request_body = NoticeChanges, responses((status = 200, body = NoticeSettings)),
    security(("bearer" = [])))]
#[patch("/api/v1/me/notice-settings")]
async fn patch_notice_settings(
    app: Data<App>,
    member: Member,
    body: Body<NoticeChanges>,
) -> Result<Json<NoticeSettings>, Error> {
    let changes = read(body.0)?;
    Ok(Json(told(settings::change(&app, &member, changes).await?, &member.locale)))
}

fn read(sent: NoticeChanges) -> Result<Changes, Error> {
    let mut wrong = Vec::new();
    let quiet = sent
        .quiet
        .map(|quiet| quiet.map(|quiet| Quiet { from: quiet.from.minutes(), until: quiet.until.minutes() }));
    if quiet.flatten().is_some_and(|quiet| quiet.from == quiet.until) {
        wrong.push(Field::new("quiet.until", "field-same-time"));
    }
    let mut choices = Vec::new();
    for (at, choice) in sent.kinds.map(List::into_vec).unwrap_or_default().into_iter().enumerate() {
        match Kind::read(choice.kind.as_str()) {
            Some(kind) => choices.push(Choice { kind, push: choice.push, mail: choice.mail }),
            None => wrong.push(Field::new(format!("kinds[{at}].kind"), "field-choice")),
        }
    }
    if wrong.is_empty() {
        Ok(Changes { quiet, digest_at: sent.digest_at.map(ClockTime::minutes), choices })
    } else {
        Err(Error::Invalid(wrong))
    }
}
