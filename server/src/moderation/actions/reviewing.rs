//! What a moderator reads of a report: who and what it is about, and of a thread only what stands around the message.

use crate::{
    accounts::{self, Person},
    app::App,
    error::Error,
    id::ReportId,
    messages::{self, MessageView},
    moderation::{
        rules::{
            report::{Kind, Report},
            restriction::Restriction,
        },
        store::{deeds, reports, restrictions},
    },
    who::Moderator,
};

/// As many messages of a thread as a report opens.
const MESSAGES: u64 = 20;

/// A report with what is needed to decide about it.
pub struct Case {
    pub report: Report,
    /// Whoever stands behind what is reported.
    pub person: Option<Person>,
    /// What was decided against them before.
    pub earlier: Vec<Restriction>,
    /// The last messages of the thread, the newest first, where a message is reported.
    pub thread: Vec<MessageView>,
}

/// One report of the moderator's region. That it was read is noted.
pub async fn open(app: &App, moderator: &Moderator, id: ReportId) -> Result<Case, Error> {
    let tx = app.db.begin().await?;
    let report = reports::find(&tx, moderator.region, id).await?.ok_or(Error::NotFound)?;
    let (person, earlier) = match report.account {
        Some(account) => {
            (accounts::find_person(&tx, account).await?, restrictions::against(&tx, account).await?)
        }
        None => (None, Vec::new()),
    };
    let thread = match report.about.filter(|about| about.kind == Kind::Message) {
        Some(about) => messages::around(&tx, moderator, about.id.into(), MESSAGES).await?,
        None => Vec::new(),
    };
    deeds::note(&tx, moderator, "read", id.0, app.clock.now()).await?;
    tx.commit().await?;
    Ok(Case { report, person, earlier, thread })
}
