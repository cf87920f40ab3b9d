//! My mail address over HTTP, and the links in mails that end them without an account.

use actix_web::{
    HttpResponse, delete,
    http::header::LOCATION,
    patch, post, put,
    web::{self, Data, Json, ServiceConfig as Pages},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    app::App,
    body::{Body, Path},
    bounded::Text,
    clock::utc,
    error::Error,
    notices::{actions::mail, store::mail::MailAddress},
    who::Member,
};

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(put_mail)
        .service(post_mail_code)
        .service(patch_mail)
        .service(delete_mail)
        .service(post_mail_off);
}

/// What mail programs call by themselves (RFC 8058), and what they open where they do not.
pub fn pages(config: &mut Pages) {
    config.service(
        web::resource("/mail-off/{token}").route(web::get().to(open_exit)).route(web::post().to(one_click)),
    );
}

/// Where I get mail.
#[derive(Serialize, ToSchema)]
pub struct MailView {
    /// Where I am written to, or was.
    #[schema(max_length = 254)]
    address: Option<String>,
    /// Whether it is known to be mine, and mails arrive there.
    verified: bool,
    /// Whether I want no mails for now.
    paused: bool,
    /// An address that waits for its code.
    #[schema(max_length = 254)]
    pending: Option<String>,
    /// Until when that code is good.
    pending_until: Option<DateTime<Utc>>,
}

impl From<MailAddress> for MailView {
    fn from(known: MailAddress) -> Self {
        let (pending, until) = known.pending.map(|pending| (pending.address, pending.until)).unzip();
        Self {
            verified: known.verified_at.is_some(),
            address: known.address,
            paused: known.paused,
            pending,
            pending_until: until.map(utc),
        }
    }
}

/// An address of mine.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewMail {
    address: Text<3, 254>,
}

/// Give an address for mails, or another one. A code goes there; until I tell it, nothing changes.
#[utoipa::path(tag = "notices", request_body = NewMail, responses((status = 200, body = MailView)),
    security(("bearer" = [])))]
#[put("/api/v1/me/mail")]
async fn put_mail(app: Data<App>, member: Member, body: Body<NewMail>) -> Result<Json<MailView>, Error> {
    Ok(Json(mail::add(&app, &member, body.0.address.as_str()).await?.into()))
}

/// The code from the mail.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct MailCode {
    /// Six digits of any script.
    code: Text<1, 40>,
}

/// Show by the code that the address is mine.
#[utoipa::path(tag = "notices", request_body = MailCode, responses((status = 200, body = MailView)),
    security(("bearer" = [])))]
#[post("/api/v1/me/mail/code")]
async fn post_mail_code(
    app: Data<App>,
    member: Member,
    body: Body<MailCode>,
) -> Result<Json<MailView>, Error> {
    Ok(Json(mail::verify(&app, &member, body.0.code.as_str()).await?.into()))
}

/// Whether mails rest.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct MailPause {
    paused: bool,
}

/// Let my mails rest, or go on.
#[utoipa::path(tag = "notices", request_body = MailPause, responses((status = 200, body = MailView)),
    security(("bearer" = [])))]
#[patch("/api/v1/me/mail")]
async fn patch_mail(app: Data<App>, member: Member, body: Body<MailPause>) -> Result<Json<MailView>, Error> {
    Ok(Json(mail::pause(&app, &member, body.0.paused).await?.into()))
}

/// Forget my address.
#[utoipa::path(tag = "notices", responses((status = 204)), security(("bearer" = [])))]
#[delete("/api/v1/me/mail")]
async fn delete_mail(app: Data<App>, member: Member) -> Result<HttpResponse, Error> {
    mail::remove(&app, &member).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// What stands behind the # of the link in a mail.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct MailExit {
    token: Text<1, 100>,
}

/// Get no more mails, by the link in one; without an account. Whether the link was any good is not told.
#[utoipa::path(tag = "notices", request_body = MailExit, responses((status = 204)), security(()))]
#[post("/api/v1/mail-off")]
async fn post_mail_off(app: Data<App>, body: Body<MailExit>) -> Result<HttpResponse, Error> {
    mail::stop(&app, body.0.token.as_str()).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// One tap in a mail program. Its body says nothing that is not known.
async fn one_click(app: Data<App>, path: Path<String>) -> Result<HttpResponse, Error> {
    mail::stop(&app, &path.0).await?;
    Ok(HttpResponse::Ok().finish())
}

/// Looking changes nothing, since programs look at every link: it leads to the screen that asks.
async fn open_exit(path: Path<Text<43, 43>>) -> HttpResponse {
    let shown = format!(
        "/mail-off#{}",
        form_urlencoded::byte_serialize(path.0.as_str().as_bytes()).collect::<String>()
    );
    HttpResponse::SeeOther().insert_header((LOCATION, shown)).finish()
}
