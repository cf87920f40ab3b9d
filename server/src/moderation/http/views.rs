//! Reports and restrictions as they travel.

use super::input::AnyId;
use crate::{
    clock::utc,
    id::{AccountId, ReportId, RestrictionId},
    messages::MessageView,
    moderation::{
        actions::reviewing::Case,
        rules::{
            appeal,
            report::{Kind, Outcome, Reason, Report},
            restriction::{Measure, Restriction},
        },
    },
};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

/// A report in the queue.
#[derive(Serialize, ToSchema)]
pub struct ReportItem {
    id: ReportId,
    /// What kind of thing is reported; nothing where the text alone says it, or where it is gone.
    kind: Option<Kind>,
    reason: Reason,
    created_at: DateTime<Utc>,
    decided_at: Option<DateTime<Utc>>,
    outcome: Option<Outcome>,
}

impl From<&Report> for ReportItem {
    fn from(report: &Report) -> Self {
        Self {
            id: report.id,
            kind: report.about.map(|about| about.kind),
            reason: report.reason,
            created_at: utc(report.created_at),
            decided_at: report.decided_at.map(utc),
            outcome: report.outcome,
        }
    }
}

/// Whom a report is about.
#[derive(Serialize, ToSchema)]
struct ReportedPerson {
    account_id: AccountId,
    #[schema(max_length = 60)]
    name: String,
    banned: bool,
}

/// A report with what is needed to decide about it.
#[derive(Serialize, ToSchema)]
pub struct ReportView {
    report: ReportItem,
    about_id: Option<AnyId>,
    /// In the words of whoever reports.
    #[schema(max_length = 1000)]
    text: String,
    /// Whether whoever reports has an account.
    by_member: bool,
    /// What it said when it was reported.
    #[schema(max_length = 6000)]
    shown: String,
    person: Option<ReportedPerson>,
    /// What was decided against them before, the newest first.
    #[schema(max_items = 100)]
    earlier: Vec<Statement>,
    /// The last messages of the thread, the newest first, where a message is reported.
    #[schema(max_items = 20)]
    thread: Vec<MessageView>,
}

impl From<Case> for ReportView {
    fn from(case: Case) -> Self {
        let Case { report, person, earlier, thread } = case;
        Self {
            report: ReportItem::from(&report),
            about_id: report.about.map(|about| AnyId(about.id)),
            text: report.text,
            by_member: report.by.is_some(),
            shown: report.shown,
            person: person.map(|person| ReportedPerson {
                account_id: person.id,
                name: person.display_name,
                banned: person.banned,
            }),
            earlier: earlier.into_iter().map(Statement::from).collect(),
            thread,
        }
    }
}

/// A text of an appeal or of the answer to one.
#[derive(Serialize, ToSchema)]
pub struct Said {
    #[schema(max_length = 2000)]
    text: String,
    at: DateTime<Utc>,
}

impl From<(String, i64)> for Said {
    fn from((text, at): (String, i64)) -> Self {
        Self { text, at: utc(at) }
    }
}

/// A restriction with its statement of reasons.
#[derive(Serialize, ToSchema)]
pub struct Statement {
    id: RestrictionId,
    measure: Measure,
    #[schema(max_length = 2000)]
    reasons: String,
    /// What it is about, as it was when it was reported.
    #[schema(max_length = 6000)]
    shown: String,
    made_at: DateTime<Utc>,
    /// When it ends by itself; nothing: it does not.
    until: Option<DateTime<Utc>>,
    lifted_at: Option<DateTime<Utc>>,
    /// Until when one may appeal.
    appeal_until: DateTime<Utc>,
    appeal: Option<Said>,
    answer: Option<Said>,
}

impl From<Restriction> for Statement {
    fn from(one: Restriction) -> Self {
        Self {
            id: one.id,
            measure: one.measure,
            reasons: one.reasons,
            shown: one.shown,
            made_at: utc(one.made_at),
            until: one.until.map(utc),
            lifted_at: one.lifted_at.map(utc),
            appeal_until: utc(one.made_at + appeal::OPEN),
            appeal: one.appeal.map(Said::from),
            answer: one.answer.map(Said::from),
        }
    }
}
