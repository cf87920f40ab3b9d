//! Rides as entries of the calendar that somebody subscribes to.

use chrono_tz::Tz;
use sea_orm::ConnectionTrait;

use super::{
    first_name,
    reading::{self, Trip},
};
use crate::{
    accounts::Person,
    app::App,
    calendar::{Entry, State},
    clock::{MINUTE, Millis, utc},
    error::Error,
    id::AccountId,
    l10n::{Locale, NONE, Value},
    maps::{MapId, RegionMap},
    regions,
    rides::rules::{
        day,
        reminding::{Begins, begins},
        request::State as Stands,
        seat::Seat,
    },
};

/// The most rides in somebody's calendar.
const MOST: u64 = 500;

/// The rides that somebody drives or sits in since `from`. A ride that was cancelled says so, so that it goes out of the
/// calendar again; one with somebody they are kept apart from is not there.
pub async fn calendar(
    app: &App,
    account: AccountId,
    from: Millis,
    locale: &Locale,
) -> Result<Vec<Entry>, Error> {
    let db = app.db.reader();
    let trips = reading::since(db, account, from, MOST).await?;
    let zones = zones(db, &trips).await?;
    let now = app.clock.now();
    let told = |(trip, zone): (&Trip, &Tz)| {
        let map = app.maps.of(trip.drive.region);
        Told { reader: account, trip, map: &map, zone: *zone, locale, now }.entry()
    };
    Ok(trips.iter().zip(&zones).filter_map(told).collect())
}

async fn zones(db: &impl ConnectionTrait, trips: &[Trip]) -> Result<Vec<Tz>, Error> {
    let known = regions::zones(db, trips.iter().map(|trip| trip.drive.region)).await?;
    trips.iter().map(|trip| known.get(&trip.drive.region).copied().ok_or(Error::NotFound)).collect()
}

/// A ride, told to one of those on it.
struct Told<'a> {
    reader: AccountId,
    trip: &'a Trip,
    map: &'a RegionMap,
    zone: Tz,
    locale: &'a Locale,
    now: Millis,
}

impl Told<'_> {
    fn entry(&self) -> Option<Entry> {
        let (trip, drives) = (self.trip, self.trip.drive.account == self.reader);
        let own = trip.own(self.reader);
        let cancelled = day::standing(&own, self.now) == Stands::Cancelled;
        // Somebody who got off and on again has one seat that counts.
        let seat = own.iter().find(|seat| seat.state != Stands::Cancelled).or(own.first())?;
        let (starts_at, ends_at) =
            if drives { trip.span() } else { (seat.times.boards_at, seat.times.alights_at) };
        let begins = begins(trip.drive.leg, seat, drives);
        let stop = begins.stop().and_then(|id| self.map.meeting_point(MapId(id)));
        let place = stop.map(|stop| stop.name.clone()).unwrap_or_default();
        Some(Entry {
            id: trip.drive.id.0,
            // What a clock in the region shows, as on the ride's own page.
            starts_at: starts_at - starts_at.rem_euclid(MINUTE),
            ends_at: ends_at - ends_at.rem_euclid(MINUTE),
            zone: self.zone,
            title: self.title(drives),
            text: self.text(seat, begins, &place, drives),
            place,
            category: self.locale.say("notices-about-rides", NONE),
            point: stop.map(|stop| stop.coord.point()).map(|point| (point.y(), point.x())),
            state: if cancelled { State::Cancelled } else { State::Confirmed },
            sequence: trip.drive.changes.into(),
            changed_at: self.now,
            link: super::reminding::page(trip.drive.id),
        })
    }

    fn name(&self, id: AccountId) -> String {
        let person: Option<&Person> = self.trip.people.get(&id);
        person.map(|person| first_name(&person.display_name)).unwrap_or_default()
    }

    fn title(&self, drives: bool) -> String {
        let how = match (drives, self.trip.drive.leg) {
            (true, matching::Leg::Out) => "drive-out",
            (true, matching::Leg::Home) => "drive-home",
            (false, matching::Leg::Out) => "ride-out",
            (false, matching::Leg::Home) => "ride-home",
        };
        let with = if drives { String::new() } else { self.name(self.trip.drive.account) };
        self.locale.say("calendar-ride", &[("how", Value::from(how)), ("name", Value::from(with))])
    }

    /// Where it begins and, for the driver, who is aboard.
    fn text(&self, seat: &Seat, begins: Begins, place: &str, drives: bool) -> String {
        let pick_up = utc(seat.times.boards_at).with_timezone(&self.zone).format("%H:%M").to_string();
        let words = [
            ("begins", Value::from(begins.word(!place.is_empty()))),
            ("place", Value::from(place.to_owned())),
            ("pickup", Value::from(pick_up)),
        ];
        let mut text = self.locale.say("ride-begins", &words);
        let aboard: Vec<String> = self.trip.held().map(|aboard| self.name(aboard.rider)).collect();
        if drives && !aboard.is_empty() {
            let names = [("names", Value::from(aboard.join(", ")))];
            text = format!("{text}\n{}", self.locale.say("calendar-ride-aboard", &names));
        }
        text
    }
}
