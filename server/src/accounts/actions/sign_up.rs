//! Signing up, by an invitation or openly where the region allows.

use sea_orm::ConnectionTrait;

use super::{
    groups::{check_invitation, redeem},
    passkeys::{Answer, check_made, known_already, want},
    people::{Created, create_account, free_name, store_account},
    sessions::{Device, Opened, open_on},
};
use crate::{
    accounts::{
        rules::{birth, birth::Birth, passkeys::Purpose, passphrase::weakness, role::Role},
        store::{
            passkeys::insert_passkey,
            people::{self, NewAccount},
        },
    },
    app::App,
    clock::Millis,
    error::Error,
    id::AccountId,
    passkeys::{Holder, Key, Wanted},
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
    pub way: Way,
    pub terms_version: i32,
    pub device: Device,
}

/// How somebody will come in from now on.
pub enum Way {
    Passphrase(String),
    Passkey(Answer),
}

/// Who asks for a passkey before there is an account: all that could still be refused afterwards.
pub struct Newcomer {
    pub region: String,
    pub invitation: Option<String>,
    pub display_name: String,
    pub birth: Birth,
    pub terms_version: i32,
}

/// Asks the phone of somebody new for a passkey, once nothing else would be refused: a phone keeps what it makes.
pub async fn want_passkey(app: &App, new: Newcomer) -> Result<Wanted, Error> {
    let region = regions::find_by_slug(app.db.reader(), &new.region).await?.ok_or(Error::NotFound)?;
    check(app, &region, new.birth, new.terms_version, new.invitation.is_some())?;
    if let Some(code) = new.invitation {
        check_invitation(app.db.reader(), region.id, &code, app.clock.now()).await?;
    }
    let name = free_name(app.db.reader()).await?;
    let holder = Holder {
        account: AccountId::new(),
        name: &name,
        display_name: &new.display_name,
        having: Vec::new(),
    };
    want(app, holder, Purpose::SignUp).await
}

/// Makes an account and signs its owner in.
pub async fn sign_up(app: &App, new: SignUp) -> Result<(Created, Opened), Error> {
    let region = regions::find_by_slug(app.db.reader(), &new.region).await?.ok_or(Error::NotFound)?;
    check(app, &region, new.birth, new.terms_version, new.invitation.is_some())?;
    let (passphrase_hash, passkey) = match new.way {
        Way::Passphrase(passphrase) => (Some(hashed(app, passphrase, &new.display_name).await?), None),
        Way::Passkey(answer) => (None, Some(check_made(app, answer, Purpose::SignUp).await?)),
    };
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
    let now = app.clock.now();
    let created = admit(&tx, account, passkey, &new.device.label, now).await?;
    if let Some(code) = new.invitation {
        redeem(&tx, region.id, created.id, &code, now).await?;
    }
    tx.commit().await?;
    let opened = open_on(app, created.id, new.device).await?;
    Ok((created, opened))
}

fn check(app: &App, region: &Region, birth: Birth, terms: i32, invited: bool) -> Result<(), Error> {
    birth::check_old_enough(birth, region.today(app.clock.now()))?;
    if terms != region.terms_version {
        return Err(Refusal::TermsOutdated.into());
    }
    if !invited && !region.open_sign_up {
        return Err(Refusal::InvitationNeeded.into());
    }
    Ok(())
}

async fn hashed(app: &App, passphrase: String, display_name: &str) -> Result<String, Error> {
    if let Some(code) = weakness(&passphrase, &[display_name]) {
        return Err(Error::field("passphrase", code));
    }
    app.hasher.hash(passphrase).await
}

async fn admit(
    tx: &impl ConnectionTrait,
    account: NewAccount,
    passkey: Option<(AccountId, String, Key)>,
    label: &str,
    now: Millis,
) -> Result<Created, Error> {
    let Some((id, name, key)) = passkey else { return create_account(tx, account, now).await };
    // Since the name was drawn, somebody else may have drawn it too.
    let name = if people::name_exists(tx, &name).await? { free_name(tx).await? } else { name };
    let created = store_account(tx, id, name, account, now).await?;
    insert_passkey(tx, id, key, label.to_owned(), now).await.map_err(known_already)?;
    Ok(created)
}
