//! What a match looks like on the wire.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    id::{CommuteId, SiteId},
    maps::MapId,
};

/// The matches of a commute.
#[derive(Serialize, ToSchema)]
pub struct Matches {
    /// The first day of every strip: today in the region.
    pub from: NaiveDate,
    /// Whether the road times are estimates from straight lines.
    pub approximate: bool,
    /// The best first.
    #[schema(max_items = 50)]
    pub matches: Vec<MatchView>,
    /// Fitting too, but only now and then or with much detour.
    #[schema(max_items = 50)]
    pub also_possible: Vec<MatchView>,
    /// Only where there are fewer than three.
    pub why_nobody: Option<WhyView>,
    /// Only where there are fewer than three and a driver's detour of 15 minutes would find more.
    pub widen: Option<WidenView>,
}

/// Who drives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Driver {
    You,
    Other,
}

/// One match as a list has it.
#[derive(Serialize, ToSchema)]
pub struct MatchView {
    /// The other's commute.
    pub commute_id: CommuteId,
    /// The other's first name.
    #[schema(max_length = 60)]
    pub name: String,
    #[schema(max_items = 10)]
    pub languages: Vec<String>,
    /// For whom the other works, where that is confirmed.
    pub site: Option<EmployerView>,
    pub driver: Driver,
    /// 0 to 100, the same for both.
    #[schema(minimum = 0, maximum = 100)]
    pub score: u8,
    pub shifts: SharedShifts,
    /// The weightiest, in the order in which they should be read; the single match has them all.
    #[schema(max_items = 4)]
    pub reasons: Vec<BriefReason>,
    /// A letter for each of 28 days, by the rider's dates: `o` a ride to work, `h` a ride home, `b` both, `-` none.
    #[schema(min_length = 28, max_length = 28, pattern = "^[ohb-]{28}$")]
    pub strip: String,
    /// A letter for each of the same days, in which band the other's shift begins that starts on it: `e` 4:00 to 7:29, `d` to
    /// 11:59, `l` to 18:59, `n` at night, `-` none.
    #[schema(min_length = 28, max_length = 28, pattern = "^[edln-]{28}$")]
    pub roster: String,
    /// The one date on which the other drives or rides; none, where they do so again and again.
    pub once: Option<NaiveDate>,
}

/// For whom somebody works; the single match has the place's name too.
#[derive(Serialize, ToSchema)]
pub struct EmployerView {
    #[schema(max_length = 200)]
    pub employer: String,
}

/// A reason in words.
#[derive(Serialize, ToSchema)]
pub struct BriefReason {
    #[schema(max_length = 40, pattern = "^[a-z-]+$")]
    pub code: &'static str,
    /// In the reader's language.
    #[schema(max_length = 400)]
    pub text: String,
}

/// Everything that may be said of one match before it is accepted.
#[derive(Serialize, ToSchema)]
pub struct MatchDetails {
    /// One; two where either of you could drive, the better one first.
    #[schema(min_items = 1, max_items = 2)]
    pub items: Vec<MatchDetail>,
}

/// One match in full, as both see it.
#[derive(Serialize, ToSchema)]
pub struct MatchDetail {
    /// The other's commute.
    pub commute_id: CommuteId,
    /// The other's first name.
    #[schema(max_length = 60)]
    pub name: String,
    #[schema(max_items = 10)]
    pub languages: Vec<String>,
    /// Where the other works, where that is confirmed.
    pub site: Option<WorkView>,
    pub driver: Driver,
    /// 0 to 100, the same for both.
    #[schema(minimum = 0, maximum = 100)]
    pub score: u8,
    pub shifts: SharedShifts,
    /// The one date on which the other drives or rides; none, where they do so again and again.
    pub once: Option<NaiveDate>,
    /// In the order in which they should be read.
    #[schema(max_items = 12)]
    pub reasons: Vec<ReasonView>,
    #[schema(max_items = 400)]
    pub rides: Vec<SharedRide>,
    /// The rider's dates without a ride, in the next four weeks.
    pub no_ride: NoRideView,
    /// Whether the road times are estimates from straight lines.
    pub approximate: bool,
}

/// A workplace or school.
#[derive(Serialize, ToSchema)]
pub struct WorkView {
    pub id: SiteId,
    #[schema(max_length = 200)]
    pub name: String,
    #[schema(max_length = 200)]
    pub employer: String,
}

/// The rider's shifts that start in the next four weeks, and how many of them have a ride.
#[derive(Serialize, ToSchema)]
pub struct SharedShifts {
    #[schema(minimum = 0, maximum = 28)]
    pub all: u32,
    #[schema(minimum = 0, maximum = 28)]
    pub out: u32,
    #[schema(minimum = 0, maximum = 28)]
    pub home: u32,
    #[schema(minimum = 0, maximum = 28)]
    pub both: u32,
}

/// A reason: a code with its numbers, and the same in words.
#[derive(Serialize, ToSchema)]
pub struct ReasonView {
    #[schema(max_length = 40, pattern = "^[a-z-]+$")]
    pub code: &'static str,
    /// Minutes, rounded up to 5.
    #[schema(minimum = 0, maximum = 1440)]
    pub minutes: Option<u32>,
    /// Shifts with a ride.
    #[schema(minimum = 0, maximum = 84)]
    pub shared: Option<u32>,
    /// Of so many shifts.
    #[schema(minimum = 0, maximum = 84)]
    pub of: Option<u32>,
    /// In the reader's language.
    #[schema(max_length = 400)]
    pub text: String,
}

/// One way of sharing a leg, on all its dates.
#[derive(Serialize, ToSchema)]
pub struct SharedRide {
    pub leg: LegView,
    /// The rider's dates of this leg.
    #[schema(max_items = 90)]
    pub dates: Vec<NaiveDate>,
    /// When the rider gets in, rounded down to 5 minutes.
    #[schema(max_length = 5, pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    pub pick_up_time: String,
    /// -1: that is on the evening before the date; 1: on the day after.
    #[schema(minimum = -2, maximum = 2)]
    pub pick_up_day: i32,
    /// Where the rider gets in (to work) or out (home).
    pub stop: StopView,
    /// Minutes, rounded up to 5.
    #[schema(minimum = 0, maximum = 1440)]
    pub detour_minutes: u32,
    /// The rider's minutes in the car, rounded up to 5.
    #[schema(minimum = 0, maximum = 1440)]
    pub ride_minutes: u32,
    /// The rider's minutes on foot, rounded up to 5.
    #[schema(minimum = 0, maximum = 1440)]
    pub walk_minutes: u32,
    /// To work: how much earlier than need be the rider arrives. Home: how long the rider waits. Rounded up to 5.
    #[schema(minimum = 0, maximum = 1440)]
    pub slack_minutes: u32,
}

/// A leg.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LegView {
    Out,
    Home,
}

/// A stop: a public meeting point, or somewhere in the rider's neighbourhood.
#[derive(Serialize, ToSchema)]
pub struct StopView {
    /// None: the rider's own neighbourhood, no point in particular.
    pub meeting_point_id: Option<MapId>,
    /// In the reader's language.
    #[schema(max_length = 200)]
    pub name: String,
}

/// Dates without a ride.
#[derive(Serialize, ToSchema)]
pub struct NoRideView {
    #[schema(max_items = 90)]
    pub out: Vec<NaiveDate>,
    #[schema(max_items = 90)]
    pub home: Vec<NaiveDate>,
}

/// Why there is nobody, or so few.
#[derive(Serialize, ToSchema)]
pub struct WhyView {
    /// Changes of one's own limits that would find more.
    #[schema(max_items = 20)]
    pub own: Vec<ChangeView>,
    /// What keeps others away; only where that is at least five people.
    #[schema(max_items = 13)]
    pub others: Vec<OthersView>,
}

/// A change of one's own limits.
#[derive(Serialize, ToSchema)]
pub struct ChangeView {
    /// The field of `limits`.
    #[schema(max_length = 20, pattern = "^[a-z_]+$")]
    pub limit: &'static str,
    #[schema(minimum = 0, maximum = 5000)]
    pub value: u16,
    /// Commutes that would fit then.
    #[schema(minimum = 0, maximum = 1000000)]
    pub matches: usize,
    #[schema(max_length = 400)]
    pub text: String,
}

/// What keeps others away.
#[derive(Serialize, ToSchema)]
pub struct OthersView {
    #[schema(max_length = 40, pattern = "^[a-z0-9-]+$")]
    pub code: &'static str,
    /// At least this many people.
    #[schema(minimum = 5, maximum = 20)]
    pub at_least: u8,
    #[schema(max_length = 400)]
    pub text: String,
}

/// An offer to put up with more.
#[derive(Serialize, ToSchema)]
pub struct WidenView {
    #[schema(minimum = 15, maximum = 15)]
    pub detour_minutes: u8,
    /// Commutes that would fit then.
    #[schema(minimum = 0, maximum = 1000000)]
    pub matches: usize,
}
