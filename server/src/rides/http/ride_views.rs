//! What a ride looks like on the wire, to one of those who are on it.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::views::RideLeg;
use crate::{
    accounts::Person,
    carpools::{Found, date_of},
    clock::{Millis, utc},
    id::{AccountId, CarpoolId, CommuteId, RequestId, RideId},
    maps::{MapId, RegionMap},
    rides::{
        actions::{
            first_name,
            on_the_day::could_drive_instead,
            plan_b::PlanB,
            reading::{Aboard, Trip},
        },
        rules::{day, request::State, seat::Seat},
    },
};

/// An instant, and what a clock in the region shows then.
#[derive(Serialize, ToSchema)]
pub struct When {
    pub at: DateTime<Utc>,
    pub date: NaiveDate,
    #[schema(max_length = 5, pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    pub time: String,
}

/// A public place where somebody gets in or out.
#[derive(Serialize, ToSchema)]
pub struct StopView {
    pub id: MapId,
    /// Empty where nothing near has a name.
    #[schema(max_length = 200)]
    pub name: String,
    #[schema(minimum = -90, maximum = 90)]
    pub lat: f64,
    #[schema(minimum = -180, maximum = 180)]
    pub lon: f64,
}

/// Somebody on a ride, and how they are on their way.
#[derive(Serialize, ToSchema)]
pub struct TravellerView {
    #[schema(max_length = 60)]
    pub name: String,
    #[schema(max_items = 10)]
    pub languages: Vec<String>,
    /// Whether that is the reader.
    pub me: bool,
    /// So many minutes late, as they said.
    #[schema(minimum = 0, maximum = 120)]
    pub late_minutes: Option<i32>,
    /// Since when they are there, as they said.
    pub here_at: Option<DateTime<Utc>>,
}

/// A rider's seat.
#[derive(Serialize, ToSchema)]
pub struct RiderView {
    pub seat_id: Uuid,
    pub request_id: RequestId,
    pub person: TravellerView,
    pub state: State,
    pub gets_in: When,
    pub gets_out: When,
    /// Where the rider gets in, or on the way home gets out; none is the rider's own neighbourhood.
    pub stop: Option<StopView>,
}

/// What the reader can tap now.
#[derive(Serialize, ToSchema)]
#[allow(clippy::struct_excessive_bools)]
pub struct Taps {
    /// "I can't on this day".
    pub cancel: bool,
    /// "I am late" and "I am here".
    pub late_or_here: bool,
    /// "Nobody is here".
    pub nobody_here: bool,
    /// "Did it happen?"
    pub happened: bool,
    /// "I'll drive this time".
    pub drive_instead: bool,
}

/// A ride, as one of those sees it who are on it.
#[derive(Serialize, ToSchema)]
pub struct RideView {
    pub id: RideId,
    pub carpool_id: CarpoolId,
    pub leg: RideLeg,
    /// The reader's own date of this leg.
    pub date: NaiveDate,
    /// Where it stands for the reader.
    pub state: State,
    /// Whether the reader drives.
    pub drives: bool,
    pub driver: TravellerView,
    /// When the driver sets out and arrives.
    pub departs: When,
    pub arrives: When,
    /// In the order in which they get in.
    #[schema(max_items = 40)]
    pub riders: Vec<RiderView>,
    /// Whose turn it is by the carpool's ledger, where either of two could drive; the people decide.
    #[schema(max_length = 60)]
    pub suggested_driver: Option<String>,
    pub taps: Taps,
}

/// How things look to one reader.
pub struct Eyes<'a> {
    pub reader: AccountId,
    pub map: &'a RegionMap,
    pub zone: Tz,
    pub now: Millis,
}

impl Eyes<'_> {
    pub fn when(&self, at: Millis) -> When {
        let local = utc(at).with_timezone(&self.zone);
        When { at: utc(at), date: local.date_naive(), time: local.format("%H:%M").to_string() }
    }

    fn stop(&self, seat: &Seat) -> Option<StopView> {
        let id = MapId(seat.times.stop?);
        let meeting = self.map.meeting_point(id)?;
        let point = meeting.coord.point();
        Some(StopView { id, name: meeting.name.clone(), lat: point.y(), lon: point.x() })
    }

    fn traveller(
        &self,
        person: Option<&Person>,
        late: Option<i32>,
        here_at: Option<Millis>,
    ) -> TravellerView {
        TravellerView {
            name: person.map(|person| first_name(&person.display_name)).unwrap_or_default(),
            languages: person.map(|person| person.languages.clone()).unwrap_or_default(),
            me: person.is_some_and(|person| person.id == self.reader),
            late_minutes: late,
            here_at: here_at.map(utc),
        }
    }

    fn rider(&self, trip: &Trip, aboard: &Aboard) -> RiderView {
        let seat = &aboard.seat;
        RiderView {
            seat_id: seat.id,
            request_id: seat.request,
            person: self.traveller(trip.people.get(&aboard.rider), seat.late, seat.here_at),
            state: seat.stands(self.now),
            gets_in: self.when(seat.times.boards_at),
            gets_out: self.when(seat.times.alights_at),
            stop: self.stop(seat),
        }
    }

    fn taps(&self, trip: &Trip, own: &[Seat], drives: bool) -> Taps {
        let can = day::can(own, self.now);
        let instead = could_drive_instead(trip, self.now);
        Taps {
            cancel: can.cancel,
            late_or_here: can.tell,
            nobody_here: !drives && can.tell && can.cancel,
            happened: can.judge,
            drive_instead: instead.is_some_and(|(rider, _)| rider == self.reader),
        }
    }

    /// The ride; `suggested` is whose turn it is.
    pub fn ride(&self, trip: &Trip, suggested: Option<AccountId>) -> RideView {
        let drives = trip.drive.account == self.reader;
        let own = trip.own(self.reader);
        let times = trip.span();
        // A rider reads who else is aboard; who is not any more concerns the driver alone.
        let shown = trip
            .seats
            .iter()
            .filter(|aboard| drives || aboard.rider == self.reader || aboard.seat.state == State::Confirmed);
        let date = if drives { trip.drive.day } else { own.first().map_or(trip.drive.day, |s| s.times.day) };
        let name = |id: AccountId| trip.people.get(&id).map(|person| first_name(&person.display_name));
        let driver = trip.people.get(&trip.drive.account);
        RideView {
            id: trip.drive.id,
            carpool_id: trip.drive.carpool,
            leg: trip.drive.leg.into(),
            date: date_of(date),
            state: day::standing(&own, self.now),
            drives,
            driver: self.traveller(driver, trip.drive.late, trip.drive.here_at),
            departs: self.when(times.0),
            arrives: self.when(times.1),
            riders: shown.map(|aboard| self.rider(trip, aboard)).collect(),
            suggested_driver: suggested.and_then(name),
            taps: self.taps(trip, &own, drives),
        }
    }
}

/// Somebody else who drives that way on that day.
#[derive(Serialize, ToSchema)]
pub struct OtherDriver {
    /// Ask them with a request to this commute.
    pub commute_id: CommuteId,
    #[schema(max_length = 60)]
    pub name: String,
    #[schema(max_items = 10)]
    pub languages: Vec<String>,
    #[schema(minimum = 0, maximum = 100)]
    pub score: u8,
}

/// What can be done instead.
#[derive(Serialize, ToSchema)]
pub struct PlanBView {
    /// Who else drives that way on that day, the best first.
    #[schema(max_items = 10)]
    pub others: Vec<OtherDriver>,
    /// What the region says of other ways: Bürgerbus, on-call taxi, last bus.
    #[schema(max_length = 100000)]
    pub text: Option<String>,
}

impl From<PlanB> for PlanBView {
    fn from(plan: PlanB) -> Self {
        let other = |found: Found| OtherDriver {
            commute_id: found.commute,
            name: first_name(&found.display_name),
            languages: found.languages.split_whitespace().map(str::to_owned).collect(),
            score: found.score,
        };
        Self { others: plan.others.into_iter().map(other).collect(), text: plan.text }
    }
}
