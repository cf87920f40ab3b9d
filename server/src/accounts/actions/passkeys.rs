//! Passkeys: the questions put to phones, their answers, and the list of one's own.

use crate::{
    accounts::{
        rules::passkeys::{ANSWER_WITHIN, Purpose, check_another_way, check_room},
        store::{
            passkeys::{self, Passkey, Question},
            people,
        },
    },
    app::App,
    db,
    error::Error,
    id::{AccountId, PasskeyId},
    notices::{self, Kind},
    passkeys::{Asked, Holder, Key, Made, Shown, Wanted},
    refusal::Refusal,
    secret,
    who::Member,
};

/// A passkey that a phone made when asked to.
pub struct Answer {
    pub challenge: Vec<u8>,
    pub made: Made,
}

/// A passkey that a phone shows when asked to.
pub struct Showing {
    pub challenge: Vec<u8>,
    pub shown: Shown,
}

/// Asks for any passkey of ours. Nobody says who they are, so there is nobody to be found out.
pub async fn ask(app: &App) -> Result<Asked, Error> {
    let mut asked = app.passkeys.ask()?.ok_or(Refusal::PasskeysNotHere)?;
    let state = std::mem::take(&mut asked.state);
    put(app, &asked.challenge, (Purpose::Show, None), String::new(), state).await?;
    Ok(asked)
}

/// Asks for a new passkey of somebody; `purpose` is all that its answer is good for.
pub async fn want(app: &App, holder: Holder<'_>, purpose: Purpose) -> Result<Wanted, Error> {
    let (account, name) = (holder.account, holder.name.to_owned());
    let mut wanted = app.passkeys.want(holder)?.ok_or(Refusal::PasskeysNotHere)?;
    let state = std::mem::take(&mut wanted.state);
    put(app, &wanted.challenge, (purpose, Some(account)), name, state).await?;
    Ok(wanted)
}

async fn put(
    app: &App,
    challenge: &[u8],
    (purpose, account): (Purpose, Option<AccountId>),
    sign_in_name: String,
    state: String,
) -> Result<(), Error> {
    let expires_at = app.clock.now() + ANSWER_WITHIN;
    let tx = app.db.begin().await?;
    passkeys::put_question(&tx, challenge, Question { purpose, account, sign_in_name, state, expires_at })
        .await?;
    tx.commit().await?;
    Ok(())
}

/// The question of an answer, which is spent by it, right or wrong: what is sent a second time answers nothing.
async fn take(app: &App, challenge: &[u8], purpose: Purpose) -> Result<Question, Error> {
    let tx = app.db.begin().await?;
    let question = passkeys::take_question(&tx, challenge, purpose, app.clock.now()).await?;
    tx.commit().await?;
    question.ok_or_else(|| Refusal::PasskeyWrong.into())
}

/// The new passkey, with the name and the account it was made for.
pub async fn check_made(
    app: &App,
    answer: Answer,
    purpose: Purpose,
) -> Result<(AccountId, String, Key), Error> {
    let question = take(app, &answer.challenge, purpose).await?;
    let key = app.passkeys.check_made(answer.made, &question.state).ok_or(Refusal::PasskeyWrong)?;
    let account = question.account.ok_or(Refusal::PasskeyWrong)?;
    Ok((account, question.sign_in_name, key))
}

/// Whose passkey this is.
pub async fn check_shown(app: &App, showing: Showing) -> Result<AccountId, Error> {
    let question = take(app, &showing.challenge, Purpose::Show).await?;
    let credential = secret::spelled(&showing.shown.credential);
    let known = passkeys::find_passkey(app.db.reader(), &credential).await?;
    let known = known.filter(|known| known.account.0.as_bytes() == showing.shown.user.as_slice());
    let known = known.ok_or(Refusal::PasskeyWrong)?;
    let key = app.passkeys.check_shown(showing.shown, &question.state, &known.key);
    let key = key.ok_or(Refusal::PasskeyWrong)?;
    let tx = app.db.begin().await?;
    if !passkeys::move_on(&tx, &known, key.key, app.clock.now()).await? {
        return Err(Refusal::PasskeyWrong.into());
    }
    tx.commit().await?;
    Ok(known.account)
}

/// Asks the member's phone for one more passkey of theirs.
pub async fn want_more(app: &App, member: &Member) -> Result<Wanted, Error> {
    let person = people::find_person(app.db.reader(), member.account).await?.ok_or(Error::Unauthorized)?;
    let having = passkeys::passkeys_of(app.db.reader(), member.account).await?;
    check_room(having.len())?;
    let holder = Holder {
        account: person.id,
        name: &person.sign_in_name,
        display_name: &person.display_name,
        having: having.iter().filter_map(|one| secret::read_spelled(&one.credential)).collect(),
    };
    want(app, holder, Purpose::Add).await
}

/// Takes one more passkey of the member; they read of it in their inbox, in case it was not them.
pub async fn add(app: &App, member: &Member, answer: Answer, label: String) -> Result<Passkey, Error> {
    let (account, _, key) = check_made(app, answer, Purpose::Add).await?;
    if account != member.account {
        return Err(Refusal::PasskeyWrong.into());
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    check_room(passkeys::count_passkeys(&tx, account).await?)?;
    let added = passkeys::insert_passkey(&tx, account, key, label, now).await.map_err(known_already)?;
    notices::queue(&tx, &[account], Kind::PasskeyAdded, &[], now).await?;
    tx.commit().await?;
    Ok(added)
}

/// A credential that is known is nobody's new one.
pub fn known_already(error: sea_orm::DbErr) -> Error {
    if db::violates(&error, "passkeys_credential") || db::violates(&error, "passkeys.credential") {
        return Refusal::PasskeyWrong.into();
    }
    error.into()
}

/// Removes one of the member's passkeys, unless nothing else would let them in.
pub async fn remove(app: &App, member: &Member, id: PasskeyId) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    // Held from here on, so that two who remove at once do not each leave the other's.
    people::hold(&tx, member.account).await?;
    let having = passkeys::passkeys_of(&tx, member.account).await?;
    if !having.iter().any(|one| one.id == id) {
        return Err(Error::NotFound);
    }
    let has_passphrase = people::passphrase_hash(&tx, member.account).await?.is_some();
    check_another_way(having.len(), has_passphrase)?;
    passkeys::delete_passkey(&tx, member.account, id).await?;
    notices::queue(&tx, &[member.account], Kind::PasskeyRemoved, &[], app.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}
