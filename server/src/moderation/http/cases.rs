//! The moderators' desk over HTTP: the queue, one report, the decision.

use actix_web::{
    HttpResponse, get, post, put,
    web::{Data, Json},
};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    input::Reasons,
    views::{ReportItem, ReportView},
};
use crate::{
    app::App,
    body::{Body, Path, Query},
    bounded::{Text, Whole},
    error::Error,
    id::{AccountId, ReportId},
    moderation::{
        actions::{
            deciding::{self, Decision},
            restricting, reviewing,
        },
        rules::restriction::Measure,
        store::reports,
    },
    page::{Cursor, Limit, Page, PageQuery},
    who::Moderator,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_reports).service(get_report).service(decide_report).service(put_ban);
}

/// Which reports.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct ReportsQuery {
    /// `true`: those decided already, the newest first; left out: those still open, the oldest first.
    #[param(inline)]
    decided: Option<bool>,
    /// Read on after this cursor, the `next` of the page before.
    #[param(inline)]
    after: Option<Cursor>,
    /// Items on a page.
    #[param(inline)]
    limit: Option<Limit>,
}

/// The reports of my region. For moderators.
#[utoipa::path(tag = "moderation", params(ReportsQuery), responses((status = 200, body = Page<ReportItem>)),
    security(("bearer" = [])))]
#[get("/api/v1/moderation/reports")]
async fn list_reports(
    app: Data<App>,
    moderator: Moderator,
    query: Query<ReportsQuery>,
) -> Result<Json<Page<ReportItem>>, Error> {
    let ReportsQuery { decided, after, limit } = query.0;
    let (after, limit) = PageQuery { after, limit }.read()?;
    let open = !decided.unwrap_or(false);
    let page = reports::list(app.db.reader(), moderator.region, open, after, limit).await?;
    Ok(Json(page.map(|report| ReportItem::from(&report))))
}

/// One report with what is needed to decide about it. For moderators; that it was read is noted.
#[utoipa::path(tag = "moderation", params(("id" = ReportId, Path, description = "The report.")),
    responses((status = 200, body = ReportView)), security(("bearer" = [])))]
#[get("/api/v1/moderation/reports/{id}")]
async fn get_report(
    app: Data<App>,
    moderator: Moderator,
    path: Path<ReportId>,
) -> Result<Json<ReportView>, Error> {
    Ok(Json(reviewing::open(&app, &moderator, path.0).await?.into()))
}

/// What is decided.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct DecisionInput {
    /// Left out: the report is dismissed.
    measure: Option<Measure>,
    /// How long; for `mute` and `suspend` alone.
    days: Option<Whole<1, 365>>,
    /// The statement of reasons, which whoever it is against reads; each measure needs one.
    reasons: Option<Reasons>,
}

/// Decide about a report. For moderators.
///
/// Whoever reported is told what came of it; whoever it is against reads the reasons and may appeal for six months.
#[utoipa::path(tag = "moderation", params(("id" = ReportId, Path, description = "The report.")),
    request_body = DecisionInput, responses((status = 204)), security(("bearer" = [])))]
#[post("/api/v1/moderation/reports/{id}/decision")]
async fn decide_report(
    app: Data<App>,
    moderator: Moderator,
    path: Path<ReportId>,
    body: Body<DecisionInput>,
) -> Result<HttpResponse, Error> {
    let decision = Decision {
        measure: body.0.measure,
        days: body.0.days.map(Whole::get),
        reasons: body.0.reasons.map(Text::into_string),
    };
    deciding::decide(&app, &moderator, path.0, decision).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Whether somebody is banned.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Ban {
    banned: bool,
    /// The statement of reasons, which they read; a ban needs one.
    reasons: Option<Reasons>,
}

/// Ban somebody, with reasons, or let them in again; it acts at once. For moderators.
#[utoipa::path(tag = "moderation", params(("id" = AccountId, Path, description = "The account.")),
    request_body = Ban, responses((status = 204)), security(("bearer" = [])))]
#[put("/api/v1/accounts/{id}/ban")]
async fn put_ban(
    app: Data<App>,
    moderator: Moderator,
    path: Path<AccountId>,
    body: Body<Ban>,
) -> Result<HttpResponse, Error> {
    let Ban { banned, reasons } = body.0;
    let reasons = reasons.map(Text::into_string);
    if banned && reasons.is_none() {
        return Err(Error::field("reasons", "field-missing"));
    }
    restricting::ban(&app, &moderator, path.0, reasons.filter(|_| banned)).await?;
    Ok(HttpResponse::NoContent().finish())
}
