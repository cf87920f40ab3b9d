//! What a person decides about their notices.

use std::collections::BTreeSet;

use crate::{
    app::App,
    error::Error,
    notices::{
        rules::{
            kinds::Kind,
            timing::{Habits, Quiet},
        },
        store::settings,
    },
    who::Member,
};

/// When somebody wants their notices.
pub struct Settings {
    pub habits: Habits,
    /// The codes of the kinds that stay in the inbox.
    pub unwanted: BTreeSet<String>,
}

/// What is to be changed; what is left out stays.
#[derive(Default)]
pub struct Changes {
    pub quiet: Option<Option<Quiet>>,
    pub digest_at: Option<i32>,
    pub choices: Vec<(Kind, bool)>,
}

/// The member's settings.
pub async fn read(app: &App, member: &Member) -> Result<Settings, Error> {
    let db = app.db.reader();
    Ok(Settings {
        habits: settings::habits(db, member.account).await?,
        unwanted: settings::unwanted(db, member.account).await?,
    })
}

/// Changes them.
pub async fn change(app: &App, member: &Member, changes: Changes) -> Result<Settings, Error> {
    let tx = app.db.begin().await?;
    let old = settings::habits(&tx, member.account).await?;
    let habits = Habits {
        quiet: changes.quiet.unwrap_or(old.quiet),
        digest_at: changes.digest_at.unwrap_or(old.digest_at),
    };
    if habits != old {
        settings::keep_habits(&tx, member.account, habits).await?;
    }
    for (kind, push) in changes.choices {
        settings::choose(&tx, member.account, kind, push).await?;
    }
    let unwanted = settings::unwanted(&tx, member.account).await?;
    tx.commit().await?;
    Ok(Settings { habits, unwanted })
}
