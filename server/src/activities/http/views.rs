//! Activities as they travel.

mod item;

pub use item::ActivityItem;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    activities::{
        actions::listing::Seen,
        rules::{
            activity::Venue,
            times,
            words::{Access, Category, Standing, VenueKind},
        },
        store::attendances::Attendance,
    },
    clock::utc,
    id::{AccountId, ActivityId, ClubId},
};

/// Where an activity is.
#[derive(Serialize, ToSchema)]
pub struct VenueView {
    kind: VenueKind,
    /// The id of the place, meeting point or site.
    #[schema(max_length = 40)]
    id: Option<String>,
    #[schema(max_length = 200)]
    name: String,
    #[schema(minimum = -90, maximum = 90)]
    lat: Option<f64>,
    #[schema(minimum = -180, maximum = 180)]
    lon: Option<f64>,
}

impl From<Venue> for VenueView {
    fn from(venue: Venue) -> Self {
        Self { kind: venue.kind, id: venue.id, name: venue.name, lat: venue.lat, lon: venue.lon }
    }
}

/// My own line on the list of an activity.
#[derive(Serialize, ToSchema)]
pub struct AttendanceView {
    standing: Standing,
    #[schema(minimum = 0, maximum = 20)]
    children: i32,
    #[schema(minimum = 0, maximum = 20)]
    companions: i32,
    /// Who waits: how many others stand in the queue before.
    #[schema(minimum = 0, maximum = 1000000)]
    #[serde(skip_serializing_if = "Option::is_none")]
    ahead: Option<u64>,
}

impl AttendanceView {
    /// A line with how many stand before it.
    pub fn tell(line: Attendance, ahead: Option<u64>) -> Self {
        let Attendance { standing, party, .. } = line;
        Self { standing, children: party.children, companions: party.companions, ahead }
    }
}

/// Somebody on the list of an activity, as its organisers see them.
#[derive(Serialize, ToSchema)]
pub struct AttendeeView {
    account_id: AccountId,
    #[schema(max_length = 60)]
    display_name: String,
    standing: Standing,
    #[schema(minimum = 0, maximum = 20)]
    children: i32,
    #[schema(minimum = 0, maximum = 20)]
    companions: i32,
    queued_at: DateTime<Utc>,
}

impl From<(Attendance, String)> for AttendeeView {
    fn from((line, display_name): (Attendance, String)) -> Self {
        Self {
            account_id: line.account,
            display_name,
            standing: line.standing,
            children: line.party.children,
            companions: line.party.companions,
            queued_at: utc(line.queued_at),
        }
    }
}

/// An activity with everything there is to read about it.
#[derive(Serialize, ToSchema)]
pub struct ActivityView {
    id: ActivityId,
    #[schema(max_length = 80)]
    title: String,
    #[schema(max_length = 5000)]
    text: String,
    /// BCP 47 tag of the language that it is written in.
    #[schema(max_length = 35, pattern = "^[A-Za-z0-9-]+$")]
    language: String,
    category: Category,
    venue: VenueView,
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
    /// The start on the region's clock.
    #[schema(max_length = 16, pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$")]
    starts: String,
    /// The end on the region's clock.
    #[schema(max_length = 16, pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$")]
    ends: String,
    /// Places; `null`: no limit.
    #[schema(minimum = 1, maximum = 5000)]
    capacity: Option<i32>,
    /// People who have places, guests included.
    #[schema(minimum = 0, maximum = 1000000000)]
    taken: i32,
    /// People who wait for places, guests included.
    #[schema(minimum = 0, maximum = 1000000000)]
    waiting: i32,
    /// BCP 47 tags of what is spoken there.
    #[schema(max_items = 10)]
    languages: Vec<String>,
    /// Euro cents a person; 0 is free, `null` is not said.
    #[schema(minimum = 0, maximum = 1000000)]
    cost_cents: Option<i32>,
    #[schema(max_length = 200)]
    cost_text: String,
    #[schema(max_items = 20)]
    access: Vec<Access>,
    #[schema(max_length = 500)]
    access_text: String,
    #[schema(minimum = 0, maximum = 120)]
    age_min: Option<i32>,
    #[schema(minimum = 0, maximum = 120)]
    age_max: Option<i32>,
    club_id: Option<ClubId>,
    members_only: bool,
    cancelled_at: Option<DateTime<Utc>>,
    #[schema(max_length = 300)]
    cancel_reason: Option<String>,
    /// The club that posted it; to those signed in also the person.
    #[schema(max_length = 120)]
    posted_by: Option<String>,
    /// Whether the caller may change it.
    organiser: bool,
    mine: Option<AttendanceView>,
}

impl ActivityView {
    /// The activity as its viewer sees it, with the region's clock.
    pub fn tell(seen: Seen, zone: Tz) -> Self {
        let Seen { activity, mine, ahead, organiser, posted_by } = seen;
        Self {
            id: activity.id,
            title: activity.title,
            text: activity.text,
            language: activity.language,
            category: activity.category,
            venue: activity.venue.into(),
            starts_at: utc(activity.starts_at),
            ends_at: utc(activity.ends_at),
            starts: times::spelled(zone, activity.starts_at),
            ends: times::spelled(zone, activity.ends_at),
            capacity: activity.capacity,
            taken: activity.taken,
            waiting: activity.waiting,
            languages: activity.languages,
            cost_cents: activity.cost_cents,
            cost_text: activity.cost_text,
            access: activity.access,
            access_text: activity.access_text,
            age_min: activity.age_min,
            age_max: activity.age_max,
            club_id: activity.club,
            members_only: activity.members_only,
            cancelled_at: activity.cancelled_at.map(utc),
            cancel_reason: activity.cancel_reason,
            posted_by,
            organiser,
            mine: mine.map(|line| AttendanceView::tell(line, ahead)),
        }
    }
}
