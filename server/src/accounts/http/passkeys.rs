//! Passkeys over HTTP, for who is not signed in: the questions, and signing in.

use actix_web::{
    HttpRequest, HttpResponse, post,
    web::{Data, Json},
};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    cookies::{self, SessionOpened, Transport},
    entry::DisplayName,
    shapes::{self, PasskeyAsked, PasskeyShown, PasskeyWanted},
};
use crate::{
    accounts::{
        actions::{passkeys, recovery, sign_in, sign_up},
        rules::birth::Birth,
    },
    app::App,
    body::Body,
    bounded::{Text, Whole},
    error::Error,
    shield::caller,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(ask_passkey).service(post_passkey_sign_in);
    config.service(ask_passkey_for_sign_up).service(ask_passkey_for_recovery);
}

/// Ask for a passkey: the question is good once, for five minutes, to sign in or to prove who one is.
#[utoipa::path(tag = "accounts", responses((status = 200, body = PasskeyAsked)),
    security((), ("bearer" = [])))]
#[post("/api/v1/passkeys/question")]
async fn ask_passkey(app: Data<App>, request: HttpRequest) -> Result<Json<PasskeyAsked>, Error> {
    app.limits.guess(caller(&request, app.config.behind_proxy))?;
    Ok(Json(shapes::asked(&passkeys::ask(&app).await?)))
}

/// A passkey, shown to sign in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PasskeySignIn {
    passkey: PasskeyShown,
    #[serde(default)]
    transport: Transport,
    /// The `device` that an earlier sign-in gave.
    device: Option<Text<1, 200>>,
    device_label: Option<Text<0, 60>>,
}

/// Sign in with a passkey; no name is asked for.
#[utoipa::path(tag = "accounts", request_body = PasskeySignIn, responses((status = 200, body = SessionOpened)),
    security((), ("bearer" = [])))]
#[post("/api/v1/passkeys/sign-in")]
async fn post_passkey_sign_in(
    app: Data<App>,
    request: HttpRequest,
    body: Body<PasskeySignIn>,
) -> Result<HttpResponse, Error> {
    app.limits.guess(caller(&request, app.config.behind_proxy))?;
    let transport = body.0.transport;
    let device = cookies::device(&request, transport, body.0.device, body.0.device_label);
    let opened = sign_in::sign_in_with_passkey(&app, body.0.passkey.read(), device).await?;
    let mut response = HttpResponse::Ok();
    cookies::give(&mut response, &opened, transport);
    Ok(response.json(SessionOpened::tell(&opened, transport)))
}

/// Who wants to sign up with a passkey: all that could still be refused once the phone has made one.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Newcomer {
    /// The region's slug.
    region: Text<1, 60>,
    invitation: Option<Text<1, 64>>,
    display_name: DisplayName,
    birth_year: Whole<1900, 2100>,
    birth_month: Whole<1, 12>,
    terms_version: Whole<1, 100_000>,
}

/// Ask for the passkey of an account that is to be made.
#[utoipa::path(tag = "accounts", request_body = Newcomer, responses((status = 200, body = PasskeyWanted)),
    security((), ("bearer" = [])))]
#[post("/api/v1/passkeys/sign-up-question")]
async fn ask_passkey_for_sign_up(
    app: Data<App>,
    request: HttpRequest,
    body: Body<Newcomer>,
) -> Result<Json<PasskeyWanted>, Error> {
    app.limits.guess(caller(&request, app.config.behind_proxy))?;
    let new = sign_up::Newcomer {
        region: body.0.region.into_string(),
        invitation: body.0.invitation.map(Text::into_string),
        display_name: body.0.display_name.into_string(),
        birth: Birth {
            year: body.0.birth_year.get(),
            month: u32::try_from(body.0.birth_month.get()).unwrap_or(12),
        },
        terms_version: body.0.terms_version.get(),
    };
    Ok(Json(shapes::wanted(&sign_up::want_passkey(&app, new).await?)))
}

/// Who comes back with a code and wants a passkey.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Returner {
    sign_in_name: Text<1, 60>,
    code: Text<1, 40>,
}

/// Ask for the passkey with which somebody will come in after a recovery; the code stays good until then.
#[utoipa::path(tag = "accounts", request_body = Returner, responses((status = 200, body = PasskeyWanted)),
    security((), ("bearer" = [])))]
#[post("/api/v1/passkeys/recovery-question")]
async fn ask_passkey_for_recovery(
    app: Data<App>,
    request: HttpRequest,
    body: Body<Returner>,
) -> Result<Json<PasskeyWanted>, Error> {
    app.limits.guess(caller(&request, app.config.behind_proxy))?;
    let wanted = recovery::want_passkey(&app, body.0.sign_in_name.as_str(), body.0.code.as_str()).await?;
    Ok(Json(shapes::wanted(&wanted)))
}
