//! Ways in: sign-up, sign-in, recovery.

use actix_web::{HttpRequest, HttpResponse, post, web::Data};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    cookies::{self, SessionOpened, Transport},
    shapes::{self, PasskeyMade},
};
use crate::{
    accounts::{
        actions::{recovery, sign_in, sign_up},
        rules::birth::Birth,
    },
    app::App,
    body::Body,
    bounded::{LanguageTag, List, Text, Whole},
    error::Error,
    shield::caller,
    who::Viewer,
};

/// A passphrase that somebody shows.
pub type ShownPassphrase = Text<1, 128>;

/// A passphrase that somebody chooses.
pub type NewPassphrase = Text<15, 128>;

/// How a person wants to be called.
pub type DisplayName = Text<1, 60>;

/// The languages that somebody speaks.
pub type Languages = List<LanguageTag, 1, 10>;

pub fn routes(config: &mut ServiceConfig) {
    config.service(post_sign_up).service(post_sign_in).service(post_recover);
}

/// What one says of oneself to get an account. No e-mail, no phone number.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct SignUp {
    /// The region's slug.
    region: Text<1, 60>,
    /// The code or link of an invitation; needed where the region does not let everybody in.
    invitation: Option<Text<1, 64>>,
    display_name: DisplayName,
    birth_year: Whole<1900, 2100>,
    birth_month: Whole<1, 12>,
    /// Whether one declares oneself a woman, for rides among women only; shown to nobody.
    #[serde(default)]
    woman: bool,
    /// What one speaks, the best first.
    languages: Languages,
    /// What the service speaks to this person; left out, it follows the browser.
    locale: Option<LanguageTag>,
    /// How one will sign in: this, or a passkey.
    passphrase: Option<NewPassphrase>,
    /// Made when `/api/v1/passkeys/sign-up-question` asked for it.
    passkey: Option<PasskeyMade>,
    /// The version of the terms that were shown and accepted.
    terms_version: Whole<1, 100_000>,
    #[serde(default)]
    transport: Transport,
    /// What this device calls itself in the list of sessions.
    device_label: Option<Text<0, 60>>,
}

/// A new account. The name and the code are shown this once, to be printed or written down.
#[derive(Serialize, ToSchema)]
struct SignedUp {
    #[schema(max_length = 60, pattern = "^[a-z-]+$")]
    sign_in_name: String,
    #[schema(max_length = 40, pattern = "^[0-9A-Z]+$")]
    recovery_code: String,
    session: SessionOpened,
}

/// Get an account.
#[utoipa::path(tag = "accounts", request_body = SignUp, responses((status = 201, body = SignedUp)),
    security((), ("bearer" = [])))]
#[post("/api/v1/sign-up")]
async fn post_sign_up(
    app: Data<App>,
    _viewer: Viewer,
    request: HttpRequest,
    body: Body<SignUp>,
) -> Result<HttpResponse, Error> {
    app.limits.guess(caller(&request, app.config.behind_proxy))?;
    let transport = body.0.transport;
    let (created, opened) = sign_up::sign_up(&app, body.0.read()?).await?;
    let mut response = HttpResponse::Created();
    cookies::give(&mut response, &opened, transport);
    Ok(response.json(SignedUp {
        sign_in_name: created.sign_in_name,
        recovery_code: created.recovery_code,
        session: SessionOpened::tell(&opened, transport),
    }))
}

impl SignUp {
    fn read(self) -> Result<sign_up::SignUp, Error> {
        Ok(sign_up::SignUp {
            region: self.region.into_string(),
            invitation: self.invitation.map(Text::into_string),
            display_name: self.display_name.into_string(),
            birth: Birth {
                year: self.birth_year.get(),
                month: u32::try_from(self.birth_month.get()).unwrap_or(12),
            },
            woman: self.woman,
            languages: self.languages.into_vec().into_iter().map(LanguageTag::into_string).collect(),
            locale: self.locale.map(LanguageTag::into_string),
            way: shapes::way(self.passphrase, self.passkey)?,
            terms_version: self.terms_version.get(),
            device: cookies::new_device(self.transport, self.device_label),
        })
    }
}

/// Name and passphrase.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct SignIn {
    sign_in_name: Text<1, 60>,
    passphrase: ShownPassphrase,
    #[serde(default)]
    transport: Transport,
    /// The `device` that an earlier sign-in gave.
    device: Option<Text<1, 200>>,
    device_label: Option<Text<0, 60>>,
}

/// Sign in.
#[utoipa::path(tag = "accounts", request_body = SignIn, responses((status = 200, body = SessionOpened)),
    security((), ("bearer" = [])))]
#[post("/api/v1/sign-in")]
async fn post_sign_in(
    app: Data<App>,
    request: HttpRequest,
    body: Body<SignIn>,
) -> Result<HttpResponse, Error> {
    app.limits.guess(caller(&request, app.config.behind_proxy))?;
    let transport = body.0.transport;
    let attempt = sign_in::Try {
        sign_in_name: body.0.sign_in_name.into_string(),
        passphrase: body.0.passphrase.into_string(),
        device: cookies::device(&request, transport, body.0.device, body.0.device_label),
    };
    let opened = sign_in::sign_in(&app, attempt).await?;
    let mut response = HttpResponse::Ok();
    cookies::give(&mut response, &opened, transport);
    Ok(response.json(SessionOpened::tell(&opened, transport)))
}

/// A code that leads back in, and a new passphrase or passkey.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Recover {
    sign_in_name: Text<1, 60>,
    /// The printed code, or the one that an organiser gave in person.
    code: Text<1, 40>,
    passphrase: Option<NewPassphrase>,
    /// Made when `/api/v1/passkeys/recovery-question` asked for it.
    passkey: Option<PasskeyMade>,
    #[serde(default)]
    transport: Transport,
    device_label: Option<Text<0, 60>>,
}

/// Back in, with the next recovery code.
#[derive(Serialize, ToSchema)]
struct Recovered {
    #[schema(max_length = 40, pattern = "^[0-9A-Z]+$")]
    recovery_code: String,
    session: SessionOpened,
}

/// Come back with a recovery code; all older sessions, passkeys and passphrases end.
#[utoipa::path(tag = "accounts", request_body = Recover, responses((status = 200, body = Recovered)),
    security((), ("bearer" = [])))]
#[post("/api/v1/recover")]
async fn post_recover(
    app: Data<App>,
    request: HttpRequest,
    body: Body<Recover>,
) -> Result<HttpResponse, Error> {
    app.limits.guess(caller(&request, app.config.behind_proxy))?;
    let transport = body.0.transport;
    let recovery = recovery::Recovery {
        sign_in_name: body.0.sign_in_name.into_string(),
        code: body.0.code.into_string(),
        way: shapes::way(body.0.passphrase, body.0.passkey)?,
        device: cookies::new_device(transport, body.0.device_label),
    };
    let (opened, recovery_code) = recovery::recover(&app, recovery).await?;
    let mut response = HttpResponse::Ok();
    cookies::give(&mut response, &opened, transport);
    Ok(response.json(Recovered { recovery_code, session: SessionOpened::tell(&opened, transport) }))
}
