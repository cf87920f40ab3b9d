//! Reminding everybody who is on a ride of it, in the evening before and shortly before.

use chrono_tz::Tz;
use sea_orm::ConnectionTrait;

use super::{
    boarding::roles,
    first_name,
    reading::{self, Crew},
};
use crate::{
    accounts::{self, Person},
    app::App,
    clock::{DAY, Millis, utc},
    db::Tx,
    error::Error,
    id::{AccountId, RideId},
    maps::{MapId, RegionMap},
    notices::{self, About, Coming, Kind, REACH},
    regions,
    rides::{
        rules::{
            reminding::{Begins, Call, calls, due},
            request::State,
            seat::{Drive, Seat},
        },
        store::{drives, requests, riders, seats},
    },
};

/// A drive with those who are on it still.
type Car = (Drive, Vec<(Seat, AccountId)>);

/// Where a ride is found.
pub fn page(ride: RideId) -> String {
    format!("/ride/{ride}")
}

/// Reminds everybody on a ride of what begins for them; says how many were reminded.
pub async fn remind(app: &App) -> Result<usize, Error> {
    let (db, now) = (app.db.reader(), app.clock.now());
    let mut reminded = 0;
    for region in regions::list_regions(db).await? {
        let zone = region.time_zone;
        // A drive takes less than a day; whoever gets in last may begin long after it.
        let soon = drives::starting(db, region.id, (now - DAY, now + REACH)).await?;
        let cars = cars(db, soon).await?;
        for id in with_somebody_left(db, &cars, zone, now).await? {
            let Some((drive, aboard)) = cars.iter().find(|(drive, _)| drive.id == id) else { continue };
            let people: Vec<AccountId> =
                aboard.iter().map(|(_, rider)| *rider).chain([drive.account]).collect();
            let tx = app.db.begin_aside().await?;
            riders::hold_all(&tx, &people).await?;
            let map = app.maps.of(region.id);
            reminded += remind_of(&tx, drive, &map, zone, now).await?;
            tx.commit().await?;
        }
    }
    Ok(reminded)
}

/// These drives with those who are on them still.
async fn cars(db: &impl ConnectionTrait, drives: Vec<Drive>) -> Result<Vec<Car>, Error> {
    let held = |(drive, aboard): Crew| {
        let held = aboard.into_iter().filter(|aboard| aboard.seat.state == State::Confirmed);
        (drive, held.map(|aboard| (aboard.seat, aboard.rider)).collect())
    };
    Ok(reading::crews(db, drives).await?.into_iter().map(held).collect())
}

/// The drives of which somebody is still to be reminded: a look that locks nothing.
async fn with_somebody_left(
    db: &impl ConnectionTrait,
    cars: &[Car],
    zone: Tz,
    now: Millis,
) -> Result<Vec<RideId>, Error> {
    let mut open = Vec::new();
    for (drive, aboard) in cars {
        for call in calls(drive, aboard) {
            if let Some((moment, _)) = due(call.starts_at, zone, now) {
                open.push((moment, (drive.id.0, notices::day(call.starts_at, zone)), call.to));
            }
        }
    }
    let mut left = Vec::new();
    for moment in notices::Moment::ALL {
        let of: Vec<_> = open.iter().filter(|one| one.0 == *moment).collect();
        let things: Vec<_> = of.iter().map(|one| one.1).collect();
        let known = notices::reminded(db, *moment, &things).await?;
        left.extend(of.iter().filter(|one| !known.contains(&(one.1, one.2))).map(|one| RideId(one.1.0)));
    }
    left.sort_unstable();
    left.dedup();
    Ok(left)
}

/// One drive, read again with everybody's row held: whoever cancels or moves it meanwhile comes before or after.
async fn remind_of(tx: &Tx, seen: &Drive, map: &RegionMap, zone: Tz, now: Millis) -> Result<usize, Error> {
    let mut reminded = 0;
    for (drive, aboard) in cars(tx, vec![*seen]).await? {
        let driver = accounts::find_person(tx, drive.account).await?;
        for call in calls(&drive, &aboard) {
            let Some((moment, kind)) = due(call.starts_at, zone, now) else { continue };
            let parameters = words(&call, driver.as_ref(), map, zone);
            let about = About {
                link: Some(page(drive.id)),
                happens_at: Some(call.starts_at),
                words_of: (!call.drives).then_some(drive.account),
            };
            let (id, starts_at, to) = (drive.id.0, call.starts_at, vec![call.to]);
            let coming = Coming { id, starts_at, zone, to, moment, kind, parameters: &parameters, about };
            reminded += notices::remind(tx, coming, now).await?;
        }
    }
    Ok(reminded)
}

fn words(call: &Call, driver: Option<&Person>, map: &RegionMap, zone: Tz) -> Vec<(&'static str, String)> {
    let local = |at: Millis| utc(at).with_timezone(&zone);
    let starts = local(call.starts_at);
    let pick_up = match call.begins {
        Begins::Picks { at, .. } => at,
        Begins::Stop(_) | Begins::Near | Begins::Work => call.starts_at,
    };
    let place = call.begins.stop().and_then(|id| map.meeting_point(MapId(id)));
    let place = place.map(|point| point.name.clone()).unwrap_or_default();
    let begins = call.begins.word(!place.is_empty());
    let name = driver.filter(|_| !call.drives).map(|driver| first_name(&driver.display_name));
    vec![
        ("role", if call.drives { "driver" } else { "rider" }.to_owned()),
        ("begins", begins.to_owned()),
        ("name", name.unwrap_or_default()),
        ("place", place),
        ("day", starts.format("%d").to_string()),
        ("month", starts.format("%m").to_string()),
        ("year", starts.format("%Y").to_string()),
        ("time", starts.format("%H:%M").to_string()),
        ("pickup", local(pick_up).format("%H:%M").to_string()),
    ]
}

/// Takes back what a rider has not read yet of a ride as it was; and what its driver has not, where nobody else is aboard
/// or all of them `moved`.
pub async fn take_back(db: &impl ConnectionTrait, seat: &Seat, moved: bool) -> Result<(), Error> {
    let Some(ride) = seat.ride else { return Ok(()) };
    let Some(request) = requests::get(db, seat.request).await? else { return Ok(()) };
    let aboard = seats::aboard(db, &[ride]).await?.remove(&ride).unwrap_or_default();
    let (rider, driver) = roles(&request, seat);
    let others = aboard.iter().any(|other| other.id != seat.id && other.state == State::Confirmed);
    let people = if others && !moved { vec![rider] } else { vec![rider, driver] };
    for kind in [Kind::RideReminder, Kind::RideSoon] {
        notices::withdraw(db, &people, kind, &page(ride)).await?;
    }
    Ok(())
}
