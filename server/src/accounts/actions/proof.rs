//! Proving again who one is, before what a stolen session must not do.

use super::{
    passkeys::{Showing, check_shown},
    sign_in::guard_proof,
};
use crate::{
    accounts::{
        rules::passkeys::is_fresh,
        store::{people, sessions},
    },
    app::App,
    error::Error,
    refusal::Refusal,
    who::Member,
};

/// What proves it.
pub enum Proof {
    Passphrase(String),
    Passkey(Showing),
}

/// Lets through who just signed in, or shows their passphrase or passkey.
pub async fn prove(app: &App, member: &Member, proof: Option<Proof>) -> Result<(), Error> {
    if let Some(proof) = proof {
        return prove_anew(app, member, proof).await;
    }
    let session = sessions::find_session(app.db.reader(), member.session).await?;
    let fresh = session.is_some_and(|session| is_fresh(session.created_at, app.clock.now()));
    if fresh { Ok(()) } else { Err(Refusal::ProofNeeded.into()) }
}

/// Lets through who shows their passphrase or passkey now.
pub async fn prove_anew(app: &App, member: &Member, proof: Proof) -> Result<(), Error> {
    match proof {
        Proof::Passkey(showing) => {
            let shown_by = check_shown(app, showing).await?;
            if shown_by == member.account { Ok(()) } else { Err(Refusal::PasskeyWrong.into()) }
        }
        Proof::Passphrase(shown) => {
            let person = people::find_person(app.db.reader(), member.account).await?;
            let person = person.ok_or(Error::Unauthorized)?;
            let known = people::passphrase_hash(app.db.reader(), member.account).await?;
            let guess = async { app.hasher.matches(shown, known).await };
            guard_proof(app, &person.sign_in_name, guess).await
        }
    }
}
