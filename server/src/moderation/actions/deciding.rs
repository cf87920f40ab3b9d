//! Deciding about a report.

use super::{restricting::restrict, targets};
use crate::{
    activities,
    app::App,
    clock::Millis,
    error::Error,
    id::{AccountId, ReportId, RestrictionId},
    moderation::{
        rules::{
            report::{Outcome, Report},
            restriction::{Measure, Restriction, ends},
        },
        store::{deeds, reports},
    },
    notices::{self, Kind},
    refusal::Refusal,
    who::Moderator,
};

/// What a moderator decides.
pub struct Decision {
    /// Nothing: the report is dismissed.
    pub measure: Option<Measure>,
    /// How many days it lasts.
    pub days: Option<i32>,
    /// The statement of reasons.
    pub reasons: Option<String>,
}

/// Decides about a report of the moderator's region; whoever reported is told what came of it, and whom a measure is against, why.
pub async fn decide(app: &App, moderator: &Moderator, id: ReportId, decision: Decision) -> Result<(), Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let report = reports::find(&tx, moderator.region, id).await?.ok_or(Error::NotFound)?;
    let whose = targets::responsible(&tx, &report).await?;
    if whose.contains(&moderator.account) {
        return Err(Error::Forbidden);
    }
    let outcome = if decision.measure.is_some() { Outcome::Acted } else { Outcome::Dismissed };
    if !reports::close(&tx, id, outcome, now).await? {
        return Err(Refusal::ReportDecided.into());
    }
    if let Some(measure) = decision.measure {
        let new = restriction(&report, moderator, measure, decision, now)?;
        for one in each(&new, &whose) {
            restrict(&tx, &one, moderator).await?;
        }
    }
    deeds::note(&tx, moderator, outcome.code(), id.0, now).await?;
    let words = [("outcome", outcome.code().to_owned())];
    notices::queue(&tx, report.by.as_slice(), Kind::ReportAnswered, &words, now).await?;
    activities::commit(app, tx, moderator.region).await
}

/// The same against each who answers for it, so that each reads the reasons and may appeal; once where nobody does.
fn each(new: &Restriction, whose: &[AccountId]) -> Vec<Restriction> {
    let against = |account: &AccountId| Restriction {
        id: RestrictionId::new(),
        account: Some(*account),
        ..new.clone()
    };
    if new.measure != Measure::Hide || whose.is_empty() {
        return vec![new.clone()];
    }
    whose.iter().map(against).collect()
}

fn restriction(
    report: &Report,
    moderator: &Moderator,
    measure: Measure,
    decision: Decision,
    now: Millis,
) -> Result<Restriction, Error> {
    let reasons = decision.reasons.ok_or_else(|| Error::field("reasons", "field-missing"))?;
    let until = ends(measure, decision.days, now).map_err(|code| Error::field("days", code))?;
    Ok(Restriction {
        id: RestrictionId::new(),
        region: report.region,
        report: Some(report.id),
        account: report.account,
        measure,
        about: report.about.filter(|_| measure == Measure::Hide),
        shown: report.shown.clone(),
        reasons,
        until,
        by: Some(moderator.account),
        made_at: now,
        lifted_at: None,
        appeal: None,
        answer: None,
    })
}
