//! Signing in: one answer for every way it can fail, and a growing wait for who guesses.

use std::future::Future;

use super::{
    passkeys::{Showing, check_shown},
    sessions::{Device, Opened, open_on},
};
use crate::{
    accounts::{
        rules::names::read_sign_in_name,
        store::{guesses, people, sessions},
    },
    app::App,
    clock::SECOND,
    error::Error,
    id::AccountId,
    refusal::Refusal,
    secret,
};

/// A try to sign in.
pub struct Try {
    pub sign_in_name: String,
    pub passphrase: String,
    pub device: Device,
}

/// Opens a session for the right name and passphrase. Who is banned gets in as well: to read why, to appeal, and to take
/// their data along; everything else is refused at each request.
pub async fn sign_in(app: &App, attempt: Try) -> Result<Opened, Error> {
    let name = read_sign_in_name(&attempt.sign_in_name);
    let found = people::find_by_name(app.db.reader(), &name).await?;
    let account = found.as_ref().map(|(person, _)| person.id);
    let subject = subject(app, &name, account, attempt.device.token.as_deref()).await?;
    let known = found.as_ref().and_then(|(_, hash)| hash.clone());
    guard_subject(app, &subject, async { app.hasher.matches(attempt.passphrase, known).await }).await?;
    let Some((person, _)) = found else { return Err(Refusal::SignInWrong.into()) };
    open_on(app, person.id, attempt.device).await
}

/// Opens a session for whoever shows a passkey of ours. Nobody can guess one, so nobody has to wait.
pub async fn sign_in_with_passkey(app: &App, showing: Showing, device: Device) -> Result<Opened, Error> {
    let account = check_shown(app, showing).await?;
    let person = people::find_person(app.db.reader(), account).await?.ok_or(Refusal::PasskeyWrong)?;
    open_on(app, person.id, device).await
}

/// Lets a guess at this name's secret be made if its turn has come; it counts as wrong until it proves right.
pub async fn guard_guess(
    app: &App,
    name: &str,
    guess: impl Future<Output = Result<bool, Error>>,
) -> Result<(), Error> {
    guard_subject(app, &format!("name:{}", secret::digest(name)), guess).await
}

/// The same for who is signed in and proves it anew. Counted apart, so that whoever holds a session does not keep its owner
/// from signing in.
pub async fn guard_proof(
    app: &App,
    name: &str,
    guess: impl Future<Output = Result<bool, Error>>,
) -> Result<(), Error> {
    guard_subject(app, &format!("proof:{}", secret::digest(name)), guess).await
}

/// The turn is taken before the guess is looked at: otherwise all who guess at the same moment would share one.
async fn guard_subject(
    app: &App,
    subject: &str,
    guess: impl Future<Output = Result<bool, Error>>,
) -> Result<(), Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let turn = guesses::take_turn(&tx, subject, now).await?;
    tx.commit().await?;
    if let Err(until) = turn {
        return Err(Error::too_many(u64::try_from((until - now) / SECOND).unwrap_or(0) + 1));
    }
    let right = guess.await;
    let tx = app.db.begin().await?;
    match right {
        Ok(true) => guesses::forget(&tx, subject).await?,
        Ok(false) => {}
        // Too busy to look: that is nobody's wrong guess.
        Err(_) => guesses::give_back(&tx, subject).await?,
    }
    tx.commit().await?;
    if right? { Ok(()) } else { Err(Refusal::SignInWrong.into()) }
}

/// Whose guesses these are counted as: a known device's own, so that others cannot lock it out, else the name's.
async fn subject(
    app: &App,
    name: &str,
    account: Option<AccountId>,
    device: Option<&str>,
) -> Result<String, Error> {
    if let (Some(account), Some(device)) = (account, device) {
        let hash = secret::digest(device);
        if sessions::knows_device(app.db.reader(), account, &hash).await? {
            return Ok(format!("device:{hash}"));
        }
    }
    Ok(format!("name:{}", secret::digest(name)))
}
