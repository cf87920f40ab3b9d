//! What a person decides about their notices.

use std::collections::BTreeMap;

use crate::{
    app::App,
    error::Error,
    notices::{
        rules::{
            kinds::{Channels, Kind},
            timing::{Habits, Quiet},
        },
        store::settings,
    },
    who::Member,
};

/// When and by which ways somebody wants their notices.
pub struct Settings {
    pub habits: Habits,
    /// By the kind's code; what is not there is as usual.
    pub choices: BTreeMap<String, Channels>,
}

/// What is to be changed; what is left out stays.
#[derive(Default)]
pub struct Changes {
    pub quiet: Option<Option<Quiet>>,
    pub digest_at: Option<i32>,
    pub choices: Vec<(Kind, Channels)>,
}

/// The member's settings.
pub async fn read(app: &App, member: &Member) -> Result<Settings, Error> {
    let db = app.db.reader();
    Ok(Settings {
        habits: settings::habits(db, member.account).await?,
        choices: settings::choices(db, member.account).await?,
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
    for (kind, channels) in changes.choices {
        settings::choose(&tx, member.account, kind, channels).await?;
    }
    let choices = settings::choices(&tx, member.account).await?;
    tx.commit().await?;
    Ok(Settings { habits, choices })
}
