//! What a ride may cost, and what two agree on for theirs. No money moves here.

use std::collections::HashMap;

use sea_orm::ConnectionTrait;

use super::{
    first_name, get,
    reading::{self, Aboard, Crew},
};
use crate::{
    accounts,
    app::App,
    carpools::day_number,
    clock::Millis,
    error::Error,
    id::{AccountId, RegionId, RequestId, RideId},
    notices::{self, About, Kind},
    refusal::Refusal,
    regions,
    rides::{
        rules::{
            costs::{Rate, Share, Terms, most, rate_on, room, shares},
            request::State,
            seat::{Drive, Seat},
        },
        store::{
            costs::{self, Line},
            drives, riders,
        },
    },
    who::Member,
};

/// What the riders of a drive share, in cents.
pub struct Cost {
    pub metres: i32,
    pub riders: usize,
    pub most: i32,
    pub rate: Rate,
    pub shares: Vec<(AccountId, Share)>,
}

/// What those who ride along share of a drive; `counts` says whose seat is one of them.
fn cost(
    drive: &Drive,
    aboard: &[Aboard],
    counts: impl Fn(&Seat) -> bool,
    terms: &HashMap<RequestId, Terms>,
    rates: &[Rate],
) -> Cost {
    let along: Vec<&Aboard> = aboard.iter().filter(|aboard| counts(&aboard.seat)).collect();
    let metres = along.iter().map(|aboard| aboard.seat.times.metres).max().unwrap_or_default();
    let rate = rate_on(rates, drive.day);
    let most = most(metres, &rate);
    let agreed: Vec<Option<i32>> =
        along.iter().map(|aboard| terms.get(&aboard.seat.request).and_then(|terms| terms.agreed)).collect();
    let of = along.iter().map(|aboard| aboard.rider).zip(shares(most, &agreed));
    Cost { metres, riders: along.len(), most, rate, shares: of.collect() }
}

/// What one of the viewer's rides may cost; of the shares, the viewer's own, or all for the driver.
pub async fn of_ride(db: &impl ConnectionTrait, viewer: AccountId, id: RideId) -> Result<Cost, Error> {
    let trip = reading::get(db, viewer, id).await?;
    let crew = reading::crews(db, vec![trip.drive]).await?.pop().ok_or(Error::NotFound)?;
    let terms = costs::terms(db, &requests_of(&crew)).await?;
    let rates = costs::rates(db, trip.drive.region).await?;
    let mut cost = cost(&crew.0, &crew.1, |seat| is_along(seat.state), &terms, &rates);
    cost.shares.retain(|(rider, _)| trip.people.contains_key(rider));
    cost.shares.retain(|(rider, _)| *rider == viewer || trip.drive.account == viewer);
    Ok(cost)
}

/// Whether somebody with a seat like this rides along, or did.
fn is_along(state: State) -> bool {
    matches!(state, State::Confirmed | State::Validated)
}

fn requests_of((_, aboard): &Crew) -> Vec<RequestId> {
    aboard.iter().map(|aboard| aboard.seat.request).collect()
}

/// The lines that drives which are over add to the monthly sheet.
pub async fn lines(
    db: &impl ConnectionTrait,
    crews: &[Crew],
    rates: &HashMap<RegionId, Vec<Rate>>,
    now: Millis,
) -> Result<Vec<Line>, Error> {
    let terms = costs::terms(db, &crews.iter().flat_map(requests_of).collect::<Vec<_>>()).await?;
    let mut found = Vec::new();
    for (drive, aboard) in crews {
        let own = rates.get(&drive.region).map_or(&[][..], Vec::as_slice);
        let is_over = |seat: &Seat| is_along(seat.state) && seat.times.alights_at <= now;
        let cost = cost(drive, aboard, is_over, &terms, own);
        found.extend(cost.shares.iter().map(|(rider, share)| Line {
            ride: drive.id,
            carpool: drive.carpool,
            driver: drive.account,
            rider: *rider,
            leg: drive.leg,
            day: drive.day,
            metres: cost.metres,
            riders: i32::try_from(cost.riders).unwrap_or_default(),
            most: cost.most,
            share: *share,
        }));
    }
    Ok(found)
}

/// The rates of these drives' regions.
pub async fn rates_of(
    db: &impl ConnectionTrait,
    crews: &[Crew],
) -> Result<HashMap<RegionId, Vec<Rate>>, Error> {
    let mut rates = HashMap::new();
    let mut regions: Vec<RegionId> = crews.iter().map(|(drive, _)| drive.region).collect();
    regions.sort_unstable();
    regions.dedup();
    for region in regions {
        rates.insert(region, costs::rates(db, region).await?);
    }
    Ok(rates)
}

/// What the two of an agreement say, and what they may say.
pub struct Agreed {
    pub terms: Terms,
    /// Whether the viewer is its driver.
    pub drives: bool,
    /// The most that any of their rides to come leaves room for; nothing where none is to come.
    pub most: Option<i32>,
    /// The least that is suggested for one of them.
    pub suggested: Option<i32>,
    pub rate: Rate,
}

/// What the two of one of the viewer's agreements say.
pub async fn agreed(app: &App, viewer: AccountId, id: RequestId) -> Result<Agreed, Error> {
    look(app.db.reader(), viewer, id, app.clock.now()).await
}

async fn look(
    db: &impl ConnectionTrait,
    viewer: AccountId,
    id: RequestId,
    now: Millis,
) -> Result<Agreed, Error> {
    let asked = get(db, viewer, id).await?;
    let rates = costs::rates(db, asked.request.region).await?;
    let today = day_number(regions::get_region(db, asked.request.region).await?.today(now));
    let to_come = asked.seats.iter().filter(|seat| seat.is_to_come(now));
    let rides: Vec<RideId> = to_come.filter_map(|seat| seat.ride).collect();
    let crews = reading::crews(db, drives::by_id(db, &rides).await?).await?;
    let terms = costs::terms(db, &crews.iter().flat_map(requests_of).chain([id]).collect::<Vec<_>>()).await?;
    let (mut least_room, mut suggested) = (None, None);
    for (drive, aboard) in &crews {
        let cost = cost(drive, aboard, |seat| seat.state == State::Confirmed, &terms, &rates);
        let others = aboard.iter().map(|aboard| &aboard.seat);
        let others = others.filter(|seat| seat.state == State::Confirmed && seat.request != id);
        let others: Vec<i32> =
            others.filter_map(|seat| terms.get(&seat.request).and_then(|terms| terms.agreed)).collect();
        let smaller = |known: Option<i32>, new: i32| Some(known.map_or(new, |known| known.min(new)));
        least_room = smaller(least_room, room(cost.most, &others));
        suggested = smaller(suggested, cost.shares.first().map_or(0, |(_, share)| share.suggested));
    }
    Ok(Agreed {
        terms: terms.get(&id).copied().unwrap_or_default(),
        drives: asked.request.driver == viewer,
        most: least_room,
        suggested,
        rate: rate_on(&rates, today),
    })
}

/// Names an amount for each ride of an agreement, in cents. It holds once the other names it too, who is told.
pub async fn propose(app: &App, member: &Member, id: RequestId, cents: i32) -> Result<Agreed, Error> {
    let asked = get(app.db.reader(), member.account, id).await?;
    if asked.request.state != State::Confirmed {
        return Err(Refusal::RequestClosed.into());
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    // Whoever agrees on something for the same car at this moment waits for the driver's row.
    riders::hold_all(&tx, &[asked.request.rider, asked.request.driver]).await?;
    let before = look(&tx, member.account, id, now).await?;
    let most = before.most.ok_or(Refusal::RideOver)?;
    if cents > most {
        return Err(Refusal::AboveCostCap.into());
    }
    let terms = before.terms.after(before.drives, cents);
    if terms != before.terms {
        costs::set_terms(&tx, id, terms).await?;
        let agrees = terms.rider_says == terms.driver_says;
        let kind = if agrees { Kind::RideCostAgreed } else { Kind::RideCostNamed };
        tell(&tx, member.account, asked.request.other(member.account), kind, (id, cents), now).await?;
    }
    tx.commit().await?;
    Ok(Agreed { terms, ..before })
}

async fn tell(
    db: &impl ConnectionTrait,
    by: AccountId,
    to: AccountId,
    kind: Kind,
    (id, cents): (RequestId, i32),
    now: Millis,
) -> Result<(), Error> {
    let Some(person) = accounts::find_person(db, by).await? else { return Ok(()) };
    let words = [
        ("name", first_name(&person.display_name)),
        ("euros", (cents / 100).to_string()),
        ("cents", format!("{:02}", cents % 100)),
    ];
    let about = About { link: Some(format!("/requests/{id}/costs")), happens_at: None, words_of: Some(by) };
    Ok(notices::queue_about(db, &[to], kind, &words, &about, now).await?)
}

/// Sets what all riders together may pay for a kilometre in a region from a day on, in tenths of a cent, and where that is
/// written.
pub async fn set_rate(
    app: &App,
    region: RegionId,
    (from, tenths, source): (i32, i32, String),
) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    costs::set_rate(&tx, region, &Rate { from, tenths, source }, app.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}
