//! A guardian's agreement for people of 16 and 17: written down by who speaks for a group that knows them, and ended by the
//! guardian's own code, by the group, or by the young person.

use chrono::NaiveDate;
use sea_orm::ConnectionTrait;

use crate::{
    accounts::{
        rules::{birth::is_adult_on, names::read_sign_in_name, role::Group},
        store::{
            blocks,
            groups::find_membership,
            guardians::{self, GuardianAgreement},
            people,
        },
    },
    app::{self, App},
    clock::Millis,
    error::Error,
    id::AccountId,
    notices::{self, Kind},
    refusal::Refusal,
    regions, secret,
    who::Member,
};

/// On which dates somebody may ride along.
#[derive(Clone, Copy, Debug)]
pub struct Leave {
    birth: crate::accounts::Birth,
    agreed: bool,
}

impl Leave {
    /// Whether they may on this local date: from 18 on, or because a guardian agrees.
    pub fn covers(&self, date: NaiveDate) -> bool {
        self.agreed || is_adult_on(self.birth, date)
    }
}

/// On which dates somebody may ride along, by what is written down now.
pub async fn leave_to_ride(db: &impl ConnectionTrait, account: AccountId) -> Result<Leave, Error> {
    let person = people::find_person(db, account).await?.ok_or(Error::NotFound)?;
    Ok(Leave { birth: person.birth, agreed: guardians::find(db, account).await?.is_some() })
}

/// Writes down that a guardian, whose word or signature the group has, agrees; answers the guardian's code. For
/// somebody of the group, by who speaks for it. An unknown name is told apart from nobody else's.
pub async fn record(app: &App, by: &Member, group: Group, name: &str) -> Result<String, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let young = of_group(&tx, by, group, name).await?;
    // Nobody is their own guardian, nor that of whom they only say that they are a grown-up.
    if young == by.account || !is_adult(&tx, by.account, now).await? {
        return Err(Error::Forbidden);
    }
    if is_adult(&tx, young, now).await? {
        return Err(Refusal::GuardianNotNeeded.into());
    }
    let code = secret::spoken_code(10);
    let agreement =
        GuardianAgreement { account: young, group, recorded_by: Some(by.account), agreed_at: now };
    guardians::record(&tx, agreement, secret::digest(&code)).await?;
    notices::queue(&tx, &[young], Kind::GuardianAgreed, &[], now).await?;
    app::people_changed(&tx, &[young], now).await?;
    tx.commit().await?;
    app::commutes_changed(app, by.region).await;
    Ok(code)
}

/// Ends an agreement in the name of the group, whose organiser the guardian told.
pub async fn end_for_group(app: &App, by: &Member, group: Group, name: &str) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    let young = of_group(&tx, by, group, name).await?;
    let known = guardians::find(&tx, young).await?;
    known.filter(|known| known.group == group).ok_or(Error::NotFound)?;
    end(app, tx, young).await
}

/// Ends the agreement to which a code belongs: its bearer is the guardian, who has no account.
pub async fn end_by_code(app: &App, code: &str) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    let hash = secret::digest(&secret::read_spoken(code));
    let known = guardians::by_code(&tx, &hash).await?.ok_or(Refusal::GuardianCodeWrong)?;
    end(app, tx, known.account).await
}

/// Ends the agreement about the member, who wants it so; there need be none.
pub async fn end_own(app: &App, member: &Member) -> Result<(), Error> {
    end(app, app.db.begin().await?, member.account).await
}

/// Whatever of their rides is still to come ends with it.
async fn end(app: &App, tx: crate::db::Tx, young: AccountId) -> Result<(), Error> {
    let now = app.clock.now();
    let person = people::find_person(&tx, young).await?.ok_or(Error::NotFound)?;
    if guardians::end(&tx, young).await? {
        notices::queue(&tx, &[young], Kind::GuardianEnded, &[], now).await?;
        app::people_changed(&tx, &[young], now).await?;
    }
    tx.commit().await?;
    app::commutes_changed(app, person.region).await;
    Ok(())
}

/// Somebody of the group; whoever is not of it, or is kept apart from the organiser, is not found.
async fn of_group(
    db: &impl ConnectionTrait,
    by: &Member,
    group: Group,
    name: &str,
) -> Result<AccountId, Error> {
    let found = people::find_by_name(db, &read_sign_in_name(name)).await?;
    let (person, _) = found.ok_or(Error::NotFound)?;
    let member = find_membership(db, person.id, group).await?.is_some();
    if !member || blocks::are_apart(db, by.account, person.id).await? {
        return Err(Error::NotFound);
    }
    Ok(person.id)
}

async fn is_adult(db: &impl ConnectionTrait, account: AccountId, now: Millis) -> Result<bool, Error> {
    let person = people::find_person(db, account).await?.ok_or(Error::NotFound)?;
    let today = regions::get_region(db, person.region).await?.today(now);
    Ok(is_adult_on(person.birth, today))
}

/// Whether the member needs a guardian's agreement today, and since when there is one.
pub async fn mine(app: &App, member: &Member) -> Result<(bool, Option<GuardianAgreement>), Error> {
    let db = app.db.reader();
    let adult = is_adult(db, member.account, app.clock.now()).await?;
    Ok((!adult, guardians::find(db, member.account).await?))
}
