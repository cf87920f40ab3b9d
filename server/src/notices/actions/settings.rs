//! What a person decides about their notices.

use std::collections::BTreeMap;

use sea_orm::ConnectionTrait;

use crate::{
    app::App,
    error::Error,
    notices::{
        rules::{
            kinds::Kind,
            mailing::Chosen,
            timing::{Habits, Quiet},
        },
        store::{
            mail::{self, MailAddress},
            settings, targets,
        },
    },
    who::Member,
};

/// When somebody wants their notices.
pub struct Settings {
    pub habits: Habits,
    /// By the kinds' codes.
    pub chosen: BTreeMap<String, Chosen>,
    /// Whether any device rings.
    pub devices: bool,
    /// Where mails go; nothing where there are none to be had.
    pub mail: Option<MailAddress>,
}

/// What is to be changed of one kind; what is left out stays.
pub struct Choice {
    pub kind: Kind,
    pub push: Option<bool>,
    pub mail: Option<bool>,
}

/// What is to be changed; what is left out stays.
#[derive(Default)]
pub struct Changes {
    pub quiet: Option<Option<Quiet>>,
    pub digest_at: Option<i32>,
    pub choices: Vec<Choice>,
}

/// The member's settings.
pub async fn read(app: &App, member: &Member) -> Result<Settings, Error> {
    read_from(app, app.db.reader(), member).await
}

async fn read_from(app: &App, db: &impl ConnectionTrait, member: &Member) -> Result<Settings, Error> {
    let account = member.account;
    Ok(Settings {
        habits: settings::habits(db, account).await?,
        chosen: settings::choices(db, account).await?,
        devices: targets::any(db, account).await?,
        mail: if app.mailer.is_some() { Some(mail::find(db, account).await?) } else { None },
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
    for Choice { kind, push, mail } in changes.choices {
        settings::choose(&tx, member.account, kind, push, mail).await?;
    }
    let settings = read_from(app, &tx, member).await?;
    tx.commit().await?;
    Ok(settings)
}
