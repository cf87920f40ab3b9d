//! Making and changing a person's account.

use sea_orm::{ConnectionTrait, DbErr};

use super::proof::{Proof, prove, prove_anew};
use crate::{
    accounts::{
        rules::{names::sign_in_name, passphrase::weakness, role::Role},
        store::{
            codes::{NewCode, replace_code},
            people::{self, Changes, NewAccount, Person},
            sessions,
        },
    },
    app::{self, App},
    clock::{DAY, Millis},
    error::Error,
    id::AccountId,
    notices::{self, Kind},
    refusal::Refusal,
    secret,
    who::{Admin, Member},
};

/// How long a printed recovery code is good, in milliseconds: it lies in a drawer for years.
const RECOVERY_LIFETIME: Millis = 3_650 * DAY;

/// How many draws of three words are tried until one is free.
const DRAWS: usize = 20;

/// What is shown once, to be printed or written down.
pub struct Created {
    pub id: AccountId,
    pub sign_in_name: String,
    pub recovery_code: String,
}

/// Stores a new account with a free sign-in name and a recovery code, within the caller's transaction.
pub async fn create_account(
    db: &impl ConnectionTrait,
    new: NewAccount,
    now: Millis,
) -> Result<Created, Error> {
    let sign_in_name = free_name(db).await?;
    store_account(db, AccountId::new(), sign_in_name, new, now).await
}

/// Stores a new account for whose passkey an id and a name were drawn before.
pub async fn store_account(
    db: &impl ConnectionTrait,
    id: AccountId,
    sign_in_name: String,
    new: NewAccount,
    now: Millis,
) -> Result<Created, Error> {
    people::insert_person(db, id, &sign_in_name, new, now).await?;
    let recovery_code = new_recovery_code(db, id, now).await?;
    Ok(Created { id, sign_in_name, recovery_code })
}

/// Gives an account a new recovery code; the one before is void.
pub async fn new_recovery_code(
    db: &impl ConnectionTrait,
    id: AccountId,
    now: Millis,
) -> Result<String, DbErr> {
    let code = secret::spoken_code(20);
    let new = NewCode {
        account: id,
        code_hash: secret::digest(&code),
        valid_from: now,
        expires_at: now + RECOVERY_LIFETIME,
        issued_by: None,
    };
    replace_code(db, new).await?;
    Ok(code)
}

/// A sign-in name that nobody has.
pub async fn free_name(db: &impl ConnectionTrait) -> Result<String, Error> {
    for _ in 0..DRAWS {
        let name = sign_in_name(rand::random());
        if !people::name_exists(db, &name).await? {
            return Ok(name);
        }
    }
    Err(Error::Internal("no free sign-in name was found".into()))
}

/// Changes what a person says about themselves.
pub async fn change_me(app: &App, member: &Member, changes: Changes) -> Result<Person, Error> {
    let tx = app.db.begin().await?;
    if let Some(version) = changes.terms_version {
        crate::regions::check_terms(&tx, member.region, version).await?;
    }
    let other_person = changes.woman.is_some();
    people::change_person(&tx, member.account, changes).await?;
    if other_person {
        app::people_changed(&tx, &[member.account], app.clock.now()).await?;
    }
    let person = people::find_person(&tx, member.account).await?.ok_or(Error::Unauthorized)?;
    tx.commit().await?;
    Ok(person)
}

/// Sets a new passphrase for who knows the old one or shows a passkey, and ends all their other sessions.
pub async fn change_passphrase(app: &App, member: &Member, old: Proof, new: String) -> Result<(), Error> {
    let person = people::find_person(app.db.reader(), member.account).await?.ok_or(Error::Unauthorized)?;
    if let Some(code) = weakness(&new, &[&person.sign_in_name, &person.display_name]) {
        return Err(Error::field("new", code));
    }
    prove_anew(app, member, old).await?;
    let hash = app.hasher.hash(new).await?;
    let tx = app.db.begin().await?;
    people::set_passphrase(&tx, member.account, Some(hash)).await?;
    sessions::delete_other_sessions(&tx, member.account, Some(member.session)).await?;
    tx.commit().await?;
    Ok(())
}

/// Gives the member a new recovery code; the one before is void.
pub async fn renew_recovery_code(app: &App, member: &Member, proof: Option<Proof>) -> Result<String, Error> {
    prove(app, member, proof).await?;
    let tx = app.db.begin().await?;
    let code = new_recovery_code(&tx, member.account, app.clock.now()).await?;
    tx.commit().await?;
    Ok(code)
}

/// Gives a person of the admin's region another role, and tells them.
pub async fn change_role(app: &App, admin: &Admin, id: AccountId, role: Role) -> Result<(), Error> {
    if id == admin.account {
        return Err(Refusal::OwnRole.into());
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    neighbour(&tx, admin, id).await?;
    people::set_role(&tx, id, role).await?;
    let told = [("role", role.code().to_owned())];
    notices::queue(&tx, &[id], Kind::RoleChanged, &told, now).await?;
    tx.commit().await?;
    Ok(())
}

async fn neighbour(db: &impl ConnectionTrait, member: &Member, id: AccountId) -> Result<Person, Error> {
    let person = people::find_person(db, id).await?.ok_or(Error::NotFound)?;
    if person.region == member.region { Ok(person) } else { Err(Error::NotFound) }
}
