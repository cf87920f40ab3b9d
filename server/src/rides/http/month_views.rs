//! The monthly sheet on the wire, as one of its people sees it.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    costs::{RateView, ShareView},
    views::RideLeg,
};
use crate::{
    carpools::date_of,
    id::{AccountId, CarpoolId, RideId},
    rides::{
        actions::{first_name, month::Month},
        store::costs::Line,
    },
};

/// Somebody on a sheet.
#[derive(Serialize, ToSchema)]
struct OnSheet {
    #[schema(max_length = 60)]
    name: String,
    /// Whether that is the reader.
    me: bool,
}

/// One rider of a drive.
#[derive(Serialize, ToSchema)]
struct SheetRider {
    person: OnSheet,
    share: ShareView,
}

/// One drive that is over.
#[derive(Serialize, ToSchema)]
struct SheetRide {
    id: RideId,
    date: NaiveDate,
    leg: RideLeg,
    driver: OnSheet,
    /// The driver's whole way, in metres.
    #[schema(minimum = 0, maximum = 10_000_000)]
    metres: i32,
    /// How many rode along.
    #[schema(minimum = 0, maximum = 40)]
    riders: i32,
    /// What all of them together may pay, in cents.
    #[schema(minimum = 0, maximum = 10_000_000)]
    most_cents: i32,
    /// The reader, or all riders where the reader drove.
    #[schema(max_items = 40)]
    shares: Vec<SheetRider>,
}

/// What one rode with another, in cents.
#[derive(Serialize, ToSchema)]
struct SheetPair {
    rider: OnSheet,
    driver: OnSheet,
    #[schema(minimum = 0, maximum = 1000)]
    rides: usize,
    #[schema(minimum = 0, maximum = 1_000_000_000)]
    suggested_cents: i64,
    #[schema(minimum = 0, maximum = 1_000_000_000)]
    owed_cents: i64,
}

/// One carpool's month.
#[derive(Serialize, ToSchema)]
struct SheetCarpool {
    carpool_id: CarpoolId,
    #[schema(max_items = 1000)]
    rides: Vec<SheetRide>,
    #[schema(max_items = 1000)]
    pairs: Vec<SheetPair>,
}

/// The sheet of a month.
#[derive(Serialize, ToSchema)]
pub struct MonthView {
    /// Its first day.
    first: NaiveDate,
    /// What held in it.
    #[schema(max_items = 31)]
    rates: Vec<RateView>,
    #[schema(max_items = 1000)]
    carpools: Vec<SheetCarpool>,
}

/// Lines in the order in which their keys came first.
fn grouped<K: PartialEq>(lines: &[Line], key: impl Fn(&Line) -> K) -> Vec<(K, Vec<Line>)> {
    let mut groups: Vec<(K, Vec<Line>)> = Vec::new();
    for line in lines {
        let of = key(line);
        match groups.iter_mut().find(|(known, _)| *known == of) {
            Some((_, group)) => group.push(*line),
            None => groups.push((of, vec![*line])),
        }
    }
    groups
}

struct Sheet<'a> {
    month: &'a Month,
    reader: AccountId,
}

impl Sheet<'_> {
    fn person(&self, id: AccountId) -> OnSheet {
        let known = self.month.people.get(&id);
        OnSheet {
            name: known.map(|person| first_name(&person.display_name)).unwrap_or_default(),
            me: id == self.reader,
        }
    }

    fn ride(&self, (id, lines): &(RideId, Vec<Line>)) -> Option<SheetRide> {
        let first = lines.first()?;
        let shares = lines
            .iter()
            .map(|line| SheetRider { person: self.person(line.rider), share: (&line.share).into() });
        Some(SheetRide {
            id: *id,
            date: date_of(first.day),
            leg: first.leg.into(),
            driver: self.person(first.driver),
            metres: first.metres,
            riders: first.riders,
            most_cents: first.most,
            shares: shares.collect(),
        })
    }

    fn pair(&self, ((rider, driver), lines): &((AccountId, AccountId), Vec<Line>)) -> SheetPair {
        let sum = |of: fn(&Line) -> i32| lines.iter().map(|line| i64::from(of(line))).sum();
        SheetPair {
            rider: self.person(*rider),
            driver: self.person(*driver),
            rides: lines.len(),
            suggested_cents: sum(|line| line.share.suggested),
            owed_cents: sum(|line| line.share.owed),
        }
    }

    fn carpool(&self, (carpool_id, lines): &(CarpoolId, Vec<Line>)) -> SheetCarpool {
        let rides = grouped(lines, |line| line.ride);
        let pairs = grouped(lines, |line| (line.rider, line.driver));
        SheetCarpool {
            carpool_id: *carpool_id,
            rides: rides.iter().filter_map(|ride| self.ride(ride)).collect(),
            pairs: pairs.iter().map(|pair| self.pair(pair)).collect(),
        }
    }
}

impl MonthView {
    pub fn of(month: &Month, reader: AccountId) -> Self {
        let sheet = Sheet { month, reader };
        let carpools = grouped(&month.lines, |line| line.carpool);
        Self {
            first: month.first,
            rates: month.rates.iter().map(RateView::from).collect(),
            carpools: carpools.iter().map(|carpool| sheet.carpool(carpool)).collect(),
        }
    }
}
