//! Reporting over HTTP, also without an account.

use actix_web::{
    HttpRequest, HttpResponse, post,
    web::{Data, Json},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::input::TargetInput;
use crate::{
    app::App,
    body::{Body, Path},
    bounded::Text,
    clock::utc,
    error::Error,
    moderation::{
        actions::reporting::{self, NewReport},
        rules::report::{Outcome, Reason},
    },
    shield::caller,
    who::Viewer,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(post_report).service(look_up_report);
}

/// A report.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ReportInput {
    /// What is reported; without it, the text says it.
    about: Option<TargetInput>,
    reason: Reason,
    text: Option<Text<1, 1000>>,
    /// Whether to block whoever stands behind it as well; for members.
    block: Option<bool>,
}

/// The receipt of a report.
#[derive(Serialize, ToSchema)]
struct Receipt {
    /// With this code anybody can ask what came of the report; it is shown this once.
    #[schema(min_length = 10, max_length = 10, pattern = "^[0-9A-HJKMNP-TV-Z]{10}$")]
    receipt: String,
}

/// Report a person, a message or a post to the region's moderators. It takes no account.
///
/// Whoever is reported is not told by whom.
#[utoipa::path(tag = "moderation", params(("region" = Text<1, 60>, Path, description = "The region's slug.")),
    request_body = ReportInput, responses((status = 201, body = Receipt)), security((), ("bearer" = [])))]
#[post("/api/v1/regions/{region}/reports")]
async fn post_report(
    app: Data<App>,
    viewer: Viewer,
    request: HttpRequest,
    path: Path<String>,
    body: Body<ReportInput>,
) -> Result<HttpResponse, Error> {
    app.limits.report(caller(&request, app.config.behind_proxy))?;
    let ReportInput { about, reason, text, block } = body.0;
    let new = NewReport {
        about: about.map(TargetInput::read),
        reason,
        text: text.map(Text::into_string).unwrap_or_default(),
        block: block.unwrap_or(false),
    };
    let receipt = reporting::report(&app, &viewer, &path.0, new).await?;
    Ok(HttpResponse::Created().json(Receipt { receipt }))
}

/// A receipt, as it was written down.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ReceiptTyped {
    receipt: Text<1, 40>,
}

/// What came of a report.
#[derive(Serialize, ToSchema)]
struct ReportState {
    reason: Reason,
    created_at: DateTime<Utc>,
    decided_at: Option<DateTime<Utc>>,
    /// Nothing, as long as it is open.
    outcome: Option<Outcome>,
}

/// Ask what came of a report, by its receipt. It takes no account.
#[utoipa::path(tag = "moderation", request_body = ReceiptTyped, responses((status = 200, body = ReportState)),
    security((), ("bearer" = [])))]
#[post("/api/v1/reports/look-up")]
async fn look_up_report(
    app: Data<App>,
    _viewer: Viewer,
    request: HttpRequest,
    body: Body<ReceiptTyped>,
) -> Result<Json<ReportState>, Error> {
    app.limits.guess(caller(&request, app.config.behind_proxy))?;
    let report = reporting::look_up(&app, body.0.receipt.as_str()).await?;
    Ok(Json(ReportState {
        reason: report.reason,
        created_at: utc(report.created_at),
        decided_at: report.decided_at.map(utc),
        outcome: report.outcome,
    }))
}
