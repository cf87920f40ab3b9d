//! Reporting, with an account or without one, and asking later what came of it.

use super::{
    ring,
    targets::{self, Named},
};
use crate::{
    activities, app,
    app::App,
    error::Error,
    id::ReportId,
    moderation::{
        rules::report::{About, Reason, Report},
        store::reports,
    },
    notices::Kind,
    regions, secret,
    who::{Member, Viewer},
};

/// What is reported.
pub struct NewReport {
    /// A thing; nothing where the text alone says it.
    pub about: Option<About>,
    pub reason: Reason,
    pub text: String,
    /// Whether whoever stands behind it is blocked as well.
    pub block: bool,
}

/// Stores a report, rings at the moderators, and hands out the receipt: a code that is shown this once.
pub async fn report(app: &App, viewer: &Viewer, slug: &str, new: NewReport) -> Result<String, Error> {
    let region = regions::find_by_slug(app.db.reader(), slug).await?.ok_or(Error::NotFound)?;
    if new.text.is_empty() && (new.about.is_none() || new.reason == Reason::Other) {
        return Err(Error::field("text", "field-missing"));
    }
    let named = match new.about {
        Some(about) => Some(targets::name(app, viewer.member.as_ref(), about).await?),
        None => None,
    };
    let named = named.filter(|named| named.region == region.id);
    if new.about.is_some() && named.is_none() {
        return Err(Error::NotFound);
    }
    let blocked = if new.block { Some(to_block(viewer, named.as_ref())?) } else { None };
    let (now, receipt) = (app.clock.now(), secret::spoken_code(10));
    let tx = app.db.begin().await?;
    let report = Report {
        id: ReportId::new(),
        region: region.id,
        by: viewer.account(),
        about: new.about,
        account: named.as_ref().and_then(|named| named.account),
        reason: new.reason,
        text: new.text,
        shown: named.map(|named| named.shown).unwrap_or_default(),
        created_at: now,
        decided_at: None,
        outcome: None,
    };
    reports::insert(&tx, report, secret::digest(&receipt)).await?;
    ring(&tx, region.id, Kind::ReportFiled, now).await?;
    if let Some((member, other)) = &blocked {
        app::keep_apart(&tx, member, other.account, &other.known_as, now).await?;
    }
    activities::commit(app, tx, region.id).await?;
    if blocked.is_some() {
        app::commutes_changed(app, region.id).await;
    }
    Ok(receipt)
}

fn to_block<'a>(viewer: &'a Viewer, named: Option<&Named>) -> Result<(&'a Member, targets::Somebody), Error> {
    let member = viewer.member.as_ref().ok_or(Error::Unauthorized)?;
    let somebody = named.and_then(|named| named.person.clone());
    Ok((member, somebody.ok_or(Error::field("block", "field-nobody-behind"))?))
}

/// The report of a receipt, as it was typed.
pub async fn look_up(app: &App, receipt: &str) -> Result<Report, Error> {
    let hash = secret::digest(&secret::read_spoken(receipt));
    reports::find_by_receipt(app.db.reader(), &hash).await?.ok_or(Error::NotFound)
}
