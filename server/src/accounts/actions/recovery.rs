//! Coming back: with the printed code, or with one that an organiser gave in person.

use super::{
    passkeys::{check_made, known_already, want},
    people::new_recovery_code,
    sessions::{Device, Opened, open_on},
    sign_in::guard_guess,
    sign_up::Way,
};
use crate::{
    accounts::{
        rules::{names::read_sign_in_name, passkeys::Purpose, passphrase::weakness},
        store::{
            codes, passkeys,
            people::{self, Person},
            sessions,
        },
    },
    app::App,
    error::Error,
    id::AccountId,
    passkeys::{Holder, Key, Wanted},
    refusal::Refusal,
    secret,
};

/// A way back in.
pub struct Recovery {
    pub sign_in_name: String,
    pub code: String,
    pub way: Way,
    pub device: Device,
}

/// The new way in, ready to be stored.
enum Ready {
    Passphrase(String),
    Passkey(AccountId, Key, String),
}

/// Asks the phone of who has a code in force for a new passkey; the code stays good until it is made.
pub async fn want_passkey(app: &App, sign_in_name: &str, code: &str) -> Result<Wanted, Error> {
    let name = read_sign_in_name(sign_in_name);
    let found = people::find_by_name(app.db.reader(), &name).await?.map(|(person, _)| person);
    let hash = secret::digest(&secret::read_spoken(code));
    let guess = async {
        let Some(person) = &found else { return Ok(false) };
        Ok(codes::knows_code(app.db.reader(), person.id, &hash, app.clock.now()).await?)
    };
    guard_guess(app, &name, guess).await.map_err(told_as_code)?;
    let person = found.ok_or(Refusal::RecoveryCodeWrong)?;
    let holder = Holder {
        account: person.id,
        name: &person.sign_in_name,
        display_name: &person.display_name,
        having: Vec::new(),
    };
    want(app, holder, Purpose::Recover).await
}

/// Gives who has a code in force a new way in and a new recovery code. All sessions and ways in of before end: the
/// lost phone does not come in any more.
pub async fn recover(app: &App, recovery: Recovery) -> Result<(Opened, String), Error> {
    let name = read_sign_in_name(&recovery.sign_in_name);
    let found = people::find_by_name(app.db.reader(), &name).await?.map(|(person, _)| person);
    // Made ready before the code is looked at: a right and a wrong code take equally long.
    let ready = ready(app, recovery.way, &name, &recovery.device.label).await?;
    let code_hash = secret::digest(&secret::read_spoken(&recovery.code));
    let mut new_code = None;
    let guess = async {
        let Some(person) = &found else { return Ok(false) };
        new_code = let_back_in(app, person, &code_hash, ready).await?;
        Ok(new_code.is_some())
    };
    guard_guess(app, &name, guess).await.map_err(told_as_code)?;
    let (Some(person), Some(code)) = (found, new_code) else { return Err(Refusal::RecoveryCodeWrong.into()) };
    Ok((open_on(app, person.id, recovery.device).await?, code))
}

async fn ready(app: &App, way: Way, name: &str, label: &str) -> Result<Ready, Error> {
    match way {
        Way::Passphrase(passphrase) => {
            if let Some(code) = weakness(&passphrase, &[name]) {
                return Err(Error::field("passphrase", code));
            }
            Ok(Ready::Passphrase(app.hasher.hash(passphrase).await?))
        }
        Way::Passkey(answer) => {
            let (account, _, key) = check_made(app, answer, Purpose::Recover).await?;
            Ok(Ready::Passkey(account, key, label.to_owned()))
        }
    }
}

/// The next recovery code, where this one was in force.
async fn let_back_in(
    app: &App,
    person: &Person,
    code_hash: &str,
    ready: Ready,
) -> Result<Option<String>, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    if !codes::use_code(&tx, person.id, code_hash, now).await? {
        return Ok(None);
    }
    passkeys::delete_passkeys(&tx, person.id).await?;
    match ready {
        Ready::Passphrase(hash) => people::set_passphrase(&tx, person.id, Some(hash)).await?,
        Ready::Passkey(account, ..) if account != person.id => return Err(Refusal::PasskeyWrong.into()),
        Ready::Passkey(_, key, label) => {
            people::set_passphrase(&tx, person.id, None).await?;
            passkeys::insert_passkey(&tx, person.id, key, label, now).await.map_err(known_already)?;
        }
    }
    sessions::delete_other_sessions(&tx, person.id, None).await?;
    let code = new_recovery_code(&tx, person.id, now).await?;
    tx.commit().await?;
    Ok(Some(code))
}

fn told_as_code(error: Error) -> Error {
    match error {
        Error::Refused(Refusal::SignInWrong) => Refusal::RecoveryCodeWrong.into(),
        other => other,
    }
}
