//! Coming back: with the printed code, or with one that an organiser gave in person.

use super::{
    people::new_recovery_code,
    sessions::{Opened, open_session},
    sign_in::guard_guess,
};
use crate::{
    accounts::{
        rules::{names::read_sign_in_name, passphrase::weakness},
        store::{codes, people, sessions},
    },
    app::App,
    error::Error,
    refusal::Refusal,
    secret,
};

/// A way back in.
pub struct Recovery {
    pub sign_in_name: String,
    pub code: String,
    pub passphrase: String,
    pub label: String,
}

/// Sets a new passphrase for who has a code in force, ends all older sessions and gives a new recovery code.
pub async fn recover(app: &App, recovery: Recovery) -> Result<(Opened, String), Error> {
    let name = read_sign_in_name(&recovery.sign_in_name);
    if let Some(code) = weakness(&recovery.passphrase, &[&name]) {
        return Err(Error::field("passphrase", code));
    }
    let found = people::find_by_name(app.db.reader(), &name).await?.map(|(person, _)| person);
    // Hashed before the code is looked at: a right and a wrong code take equally long.
    let hash = app.hasher.hash(recovery.passphrase).await?;
    let code_hash = secret::digest(&secret::read_spoken(&recovery.code));
    let now = app.clock.now();
    let mut new_code = None;
    let guess = async {
        let Some(person) = &found else { return Ok(false) };
        let tx = app.db.begin().await?;
        if !codes::use_code(&tx, person.id, &code_hash, now).await? {
            return Ok(false);
        }
        people::set_passphrase(&tx, person.id, hash).await?;
        sessions::delete_other_sessions(&tx, person.id, None).await?;
        new_code = Some(new_recovery_code(&tx, person.id, now).await?);
        tx.commit().await?;
        Ok(true)
    };
    guard_guess(app, &name, guess).await.map_err(told_as_code)?;
    let (Some(person), Some(code)) = (found, new_code) else { return Err(Refusal::RecoveryCodeWrong.into()) };
    if person.banned {
        return Err(Refusal::AccountBanned.into());
    }
    Ok((open_session(app, person.id, recovery.label, None).await?, code))
}

fn told_as_code(error: Error) -> Error {
    match error {
        Error::Refused(Refusal::SignInWrong) => Refusal::RecoveryCodeWrong.into(),
        other => other,
    }
}
