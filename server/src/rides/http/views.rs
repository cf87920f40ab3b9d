//! What a request looks like on the wire: nothing finer than a match tells.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use matching::{Leg, round_down_5};
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    accounts::{self, Person},
    app::App,
    carpools::date_of,
    clock::{Millis, utc},
    error::Error,
    id::{AccountId, CommuteId, RequestId, RideId},
    l10n::NONE,
    maps::MapId,
    rides::{
        actions::{Asked, first_name},
        rules::{
            request::{Phrase, State},
            seat::Seat,
        },
    },
    who::Member,
};

/// A leg of a commute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RideLeg {
    /// To work.
    Out,
    Home,
}

impl From<RideLeg> for Leg {
    fn from(leg: RideLeg) -> Self {
        match leg {
            RideLeg::Out => Self::Out,
            RideLeg::Home => Self::Home,
        }
    }
}

impl From<Leg> for RideLeg {
    fn from(leg: Leg) -> Self {
        match leg {
            Leg::Out => Self::Out,
            Leg::Home => Self::Home,
        }
    }
}

/// Who sent it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Somebody asks the reader.
    Incoming,
    /// The reader asks.
    Outgoing,
}

/// A request, as one of its two sees it.
#[derive(Serialize, ToSchema)]
pub struct RequestView {
    pub id: RequestId,
    pub direction: Direction,
    pub state: State,
    /// The other's first name.
    #[schema(max_length = 60)]
    pub name: String,
    #[schema(max_items = 10)]
    pub languages: Vec<String>,
    /// The reader's own commute.
    pub commute_id: CommuteId,
    /// The other's.
    pub other_commute_id: CommuteId,
    /// Whether every later day that fits is meant, too.
    pub ongoing: bool,
    pub phrase: Phrase,
    /// The phrase in the reader's language.
    #[schema(max_length = 400)]
    pub text: String,
    /// By date and leg.
    #[schema(max_items = 200)]
    pub rides: Vec<SeatView>,
    pub created_at: DateTime<Utc>,
    /// Until then it can be answered.
    pub expires_at: DateTime<Utc>,
}

/// One ride that was asked for.
#[derive(Serialize, ToSchema)]
pub struct SeatView {
    /// The rider's date of this leg.
    pub date: NaiveDate,
    pub leg: RideLeg,
    pub state: State,
    /// When the rider gets in, rounded down to 5 minutes.
    #[schema(max_length = 5, pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    pub pick_up_time: String,
    /// -1: that is on the evening before the date; 1: on the day after.
    #[schema(minimum = -2, maximum = 2)]
    pub pick_up_day: i32,
    /// None: the rider's own neighbourhood.
    pub meeting_point_id: Option<MapId>,
    /// The ride, once it was confirmed.
    pub ride_id: Option<RideId>,
}

fn seat(seat: &Seat, now: Millis) -> SeatView {
    let minute = round_down_5(seat.times.board_ds);
    let of_day = minute.rem_euclid(1440);
    SeatView {
        date: date_of(seat.times.day),
        leg: seat.leg.into(),
        state: seat.stands(now),
        pick_up_time: format!("{:02}:{:02}", of_day / 60, of_day % 60),
        pick_up_day: minute.div_euclid(1440),
        meeting_point_id: seat.times.stop.map(MapId),
        ride_id: seat.ride,
    }
}

/// Tells the reader of requests.
pub async fn told(app: &App, reader: &Member, all: Vec<Asked>) -> Result<Vec<RequestView>, Error> {
    let people = others(app.db.reader(), reader.account, &all).await?;
    let now = app.clock.now();
    let view = |asked: Asked| {
        let request = &asked.request;
        let other = people.get(&request.other(reader.account))?;
        let rides = request.rider == reader.account;
        let (own, theirs) = (request.rider_commute, request.driver_commute);
        Some(RequestView {
            id: request.id,
            direction: if rides { Direction::Outgoing } else { Direction::Incoming },
            state: request.state,
            name: first_name(&other.display_name),
            languages: other.languages.clone(),
            commute_id: if rides { own } else { theirs },
            other_commute_id: if rides { theirs } else { own },
            ongoing: request.ongoing,
            phrase: request.phrase,
            text: reader.locale.say(&format!("request-{}", request.phrase.code()), NONE),
            rides: asked.seats.iter().map(|one| seat(one, now)).collect(),
            created_at: utc(request.created_at),
            expires_at: utc(request.expires_at),
        })
    };
    Ok(all.into_iter().filter_map(view).collect())
}

async fn others(
    db: &impl ConnectionTrait,
    reader: AccountId,
    all: &[Asked],
) -> Result<HashMap<AccountId, Person>, Error> {
    let ids: Vec<AccountId> = all.iter().map(|asked| asked.request.other(reader)).collect();
    Ok(accounts::people(db, &ids).await?.into_iter().map(|person| (person.id, person)).collect())
}
