//! What two people let each other see: switched on by its owner for one agreement, taken back at any time, and gone with it.

use sea_orm::ConnectionTrait;

use super::{Asked, get};
use crate::{
    accounts,
    app::App,
    clock::Millis,
    error::Error,
    id::{AccountId, RequestId},
    refusal::Refusal,
    rides::{
        rules::{
            consent::{Card, Consent, Shown, runs, shown},
            request::State,
        },
        store::{cards, consents, requests, riders, seats},
    },
    who::Member,
};

/// What one of two gives, and what they are given.
pub struct Between {
    pub mine: Consent,
    pub theirs: Shown,
}

/// The agreement, if the viewer is one of its two, nothing keeps them apart, and it runs; else it is not found.
async fn running(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    id: RequestId,
    now: Millis,
) -> Result<Asked, Error> {
    let asked = get(db, viewer, id).await?;
    if runs(&asked.request, &asked.seats, now) { Ok(asked) } else { Err(Error::NotFound) }
}

/// What stands between the two of an agreement.
pub async fn between(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    id: RequestId,
    now: Millis,
) -> Result<Between, Error> {
    let asked = running(db, viewer, id, now).await?;
    let mine = consents::consent(db, id, viewer).await?;
    Ok(Between { mine, theirs: seen(db, id, asked.request.other(viewer)).await? })
}

/// What the other of an agreement reads of somebody; nothing of whom the moderators keep out.
async fn seen(db: &impl ConnectionTrait, id: RequestId, of: AccountId) -> Result<Shown, Error> {
    let person = accounts::find_person(db, of).await?.filter(|person| !person.banned);
    if person.is_none() {
        return Ok(Shown::default());
    }
    Ok(shown(cards::card(db, of).await?, consents::consent(db, id, of).await?))
}

/// What the driver of an agreement's ride lets the viewer see; nothing where it runs no longer.
pub async fn of_other(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    id: RequestId,
    now: Millis,
) -> Result<Option<Shown>, Error> {
    match between(db, viewer, id, now).await {
        Ok(between) => Ok(Some(between.theirs)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Sets what the member lets the other see from now on.
pub async fn consent(app: &App, member: &Member, id: RequestId, to: Consent) -> Result<(), Error> {
    let known = get(app.db.reader(), member.account, id).await?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    // Whoever ends the agreement at this moment is waited for, and whoever empties their card.
    riders::hold_all(&tx, &[known.request.rider, known.request.driver]).await?;
    accounts::hold_person(&tx, member.account).await?;
    running(&tx, member.account, id, now).await?;
    let card = cards::card(&tx, member.account).await?;
    if (to.car && !card.has_car()) || (to.phone && card.phone.is_none()) {
        return Err(Refusal::NothingToShow.into());
    }
    let to = Consent { car_in_links: to.car && to.car_in_links, ..to };
    consents::set_consent(&tx, id, member.account, to, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Keeps the member's car and number; what is left out is deleted, and with it every yes to showing it.
pub async fn keep_card(app: &App, member: &Member, card: Card) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    accounts::hold_person(&tx, member.account).await?;
    consents::take_back(&tx, member.account, !card.has_car(), card.phone.is_none()).await?;
    cards::set_card(&tx, member.account, card).await?;
    tx.commit().await?;
    Ok(())
}

/// Deletes what the two of these agreements let each other see, of those that run no longer, within the caller's
/// transaction.
pub async fn forget_ended(db: &impl ConnectionTrait, ids: &[RequestId], now: Millis) -> Result<(), Error> {
    let mut held = seats::of(db, ids).await?;
    let mut over = requests::by_id(db, ids).await?;
    over.retain(|request| !runs(request, &held.remove(&request.id).unwrap_or_default(), now));
    let over: Vec<RequestId> = over.into_iter().map(|request| request.id).collect();
    Ok(consents::forget(db, &over).await?)
}

/// Deletes what two who are kept apart from now on let each other see, within the caller's transaction.
pub async fn cut_ties(db: &impl ConnectionTrait, one: AccountId, other: AccountId) -> Result<(), Error> {
    riders::hold_all(db, &[one, other]).await?;
    let all = requests::all_of(db, one).await?.into_iter();
    let shared = all.filter(|request| request.state == State::Confirmed && request.other(one) == other);
    Ok(consents::forget(db, &shared.map(|request| request.id).collect::<Vec<_>>()).await?)
}

/// Deletes what stands between people whose agreements ran out.
pub async fn sweep(app: &App) -> Result<(), Error> {
    let mut after = None;
    loop {
        let some = consents::with_something(app.db.reader(), after).await?;
        let Some(last) = some.last() else { return Ok(()) };
        after = Some(*last);
        let tx = app.db.begin_aside().await?;
        forget_ended(&tx, &some, app.clock.now()).await?;
        tx.commit().await?;
    }
}
