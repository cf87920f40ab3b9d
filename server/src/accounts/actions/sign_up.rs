//! Signing up, by an invitation or openly where the region allows.

use sea_orm::ConnectionTrait;

use super::{
    groups::redeem,
    people::{Created, create_account},
    sessions::{Opened, open_session},
};
use crate::{
    accounts::{
        rules::{birth, birth::Birth, passphrase::weakness, role::Role},
        store::people::NewAccount,
    },
    app::App,
    error::Error,
    refusal::Refusal,
    regions::{self, Region},
};

/// What somebody new says.
pub struct SignUp {
    pub region: String,
    pub invitation: Option<String>,
    pub display_name: String,
    pub birth: Birth,
    pub woman: bool,
    pub languages: Vec<String>,
    pub locale: Option<String>,
    pub passphrase: String,
    pub terms_version: i32,
    pub label: String,
}

/// Makes an account and signs its owner in.
pub async fn sign_up(app: &App, new: SignUp) -> Result<(Created, Opened), Error> {
    let region = regions::find_by_slug(app.db.reader(), &new.region).await?.ok_or(Error::NotFound)?;
    check(app, &region, &new)?;
    let passphrase_hash = app.hasher.hash(new.passphrase).await?;
    let label = new.label;
    let account = NewAccount {
        region: region.id,
        display_name: new.display_name,
        birth: new.birth,
        woman: new.woman,
        languages: new.languages,
        locale: new.locale,
        passphrase_hash,
        role: Role::Member,
        terms_version: new.terms_version,
    };
    let tx = app.db.begin().await?;
    let created = admit(&tx, app, &region, account, new.invitation).await?;
    tx.commit().await?;
    let opened = open_session(app, created.id, label, None).await?;
    Ok((created, opened))
}

fn check(app: &App, region: &Region, new: &SignUp) -> Result<(), Error> {
    birth::check_old_enough(new.birth, region.today(app.clock.now()))?;
    if new.terms_version != region.terms_version {
        return Err(Refusal::TermsOutdated.into());
    }
    if new.invitation.is_none() && !region.open_sign_up {
        return Err(Refusal::InvitationNeeded.into());
    }
    match weakness(&new.passphrase, &[&new.display_name]) {
        Some(code) => Err(Error::field("passphrase", code)),
        None => Ok(()),
    }
}

async fn admit(
    tx: &impl ConnectionTrait,
    app: &App,
    region: &Region,
    account: NewAccount,
    invitation: Option<String>,
) -> Result<Created, Error> {
    let now = app.clock.now();
    let created = create_account(tx, account, now).await?;
    if let Some(code) = invitation {
        redeem(tx, region.id, created.id, &code, now).await?;
    }
    Ok(created)
}
