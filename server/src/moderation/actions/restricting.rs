//! Taking a measure against somebody, and lifting it; it acts on their very next request.

use sea_orm::ConnectionTrait;

use super::tell;
use crate::{
    accounts::{self, Restraint},
    activities,
    app::{self, App},
    clock::Millis,
    clubs,
    error::Error,
    id::{AccountId, RestrictionId},
    messages,
    moderation::{
        rules::{
            report::{About, Kind as Thing},
            restriction::{Measure, Restriction, standing},
        },
        store::{deeds, restrictions},
    },
    notices::Kind,
    places,
    who::{Member, Moderator},
};

/// Takes a measure with its reasons, within the caller's transaction, which must end with `activities::commit`; whom it is
/// against is told.
pub async fn restrict(db: &impl ConnectionTrait, new: &Restriction, by: &Member) -> Result<(), Error> {
    let now = new.made_at;
    match (new.measure, new.about) {
        (Measure::Hide, Some(about)) => hide(db, about, true, now).await?,
        (Measure::Hide, None) => return Err(not_for_this()),
        _ => check_rank(db, by, new.account.ok_or_else(not_for_this)?).await?,
    }
    restrictions::insert(db, new).await?;
    settle(db, new.account, now).await?;
    let words = [("measure", new.measure.code().to_owned())];
    tell(db, new.account, Kind::RestrictionMade, &words, now).await
}

fn not_for_this() -> Error {
    Error::field("measure", "field-not-with-this-kind")
}

/// Nobody acts against who may do as much as they, nor against themselves.
async fn check_rank(db: &impl ConnectionTrait, by: &Member, account: AccountId) -> Result<(), Error> {
    let person = accounts::find_person(db, account).await?.ok_or(Error::NotFound)?;
    if person.region != by.region {
        return Err(Error::NotFound);
    }
    if person.role >= by.role { Err(Error::Forbidden) } else { Ok(()) }
}

async fn hide(db: &impl ConnectionTrait, about: About, hidden: bool, now: Millis) -> Result<(), Error> {
    let at = hidden.then_some(now);
    match about.kind {
        Thing::Activity => activities::set_hidden(db, about.id.into(), hidden, now).await,
        Thing::Message => messages::set_hidden(db, about.id.into(), at).await,
        Thing::Club => clubs::set_hidden(db, about.id.into(), at).await,
        Thing::Site => places::set_hidden(db, about.id.into(), at).await,
        Thing::Person | Thing::Match => Err(not_for_this()),
    }
}

/// Lifts a restriction, within the caller's transaction, which must end with `activities::commit`.
pub async fn lift(db: &impl ConnectionTrait, one: &Restriction, now: Millis) -> Result<(), Error> {
    restrictions::lift(db, one.id, now).await?;
    if let (Measure::Hide, Some(about)) = (one.measure, one.about) {
        hide(db, about, false, now).await?;
        // Each of those who answer for it had a statement of their own.
        restrictions::lift_about(db, about, now).await?;
    }
    settle(db, one.account, now).await
}

/// Makes of somebody's account what all that is decided against them comes to.
async fn settle(db: &impl ConnectionTrait, account: Option<AccountId>, now: Millis) -> Result<(), Error> {
    let Some(account) = account else { return Ok(()) };
    let is = standing(&restrictions::against(db, account).await?, now);
    let restraint =
        Restraint { banned_at: is.banned_at, banned_until: is.banned_until, muted_until: is.muted_until };
    accounts::restrain(db, account, restraint).await?;
    app::people_changed(db, &[account], now).await
}

/// Lets those in again whose time is up.
pub async fn sweep(db: &impl ConnectionTrait, now: Millis) -> Result<(), sea_orm::DbErr> {
    for account in accounts::time_is_up(db, now).await? {
        let settled = settle(db, Some(account), now).await;
        settled.map_err(|error| sea_orm::DbErr::Custom(error.to_string()))?;
    }
    Ok(())
}

/// Keeps somebody of the moderator's region out, with the reasons, or lets them in again.
pub async fn ban(
    app: &App,
    moderator: &Moderator,
    account: AccountId,
    reasons: Option<String>,
) -> Result<(), Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    check_rank(&tx, moderator, account).await?;
    let banned = reasons.is_some();
    if let Some(reasons) = reasons {
        let new = Restriction {
            id: RestrictionId::new(),
            region: moderator.region,
            report: None,
            account: Some(account),
            measure: Measure::Ban,
            about: None,
            shown: String::new(),
            reasons,
            until: None,
            by: Some(moderator.account),
            made_at: now,
            lifted_at: None,
            appeal: None,
            answer: None,
        };
        restrict(&tx, &new, moderator).await?;
    } else {
        let all = restrictions::against(&tx, account).await?;
        let out =
            |one: &&Restriction| matches!(one.measure, Measure::Ban | Measure::Suspend) && one.holds(now);
        for one in all.iter().filter(out) {
            restrictions::lift(&tx, one.id, now).await?;
        }
        settle(&tx, Some(account), now).await?;
        tell(&tx, Some(account), Kind::RestrictionLifted, &[], now).await?;
    }
    deeds::note(&tx, moderator, if banned { "ban" } else { "unban" }, account.0, now).await?;
    tx.commit().await?;
    Ok(())
}
