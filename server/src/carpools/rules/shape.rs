//! A commute as it travels: the fields of the API, which files for `whatif` share.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr,
        schema::{KnownFormat, ObjectBuilder, Schema, SchemaFormat, SchemaType, Type},
    },
};

use crate::{
    bounded::{Latitude, List, Longitude, Text, Whole},
    maps::MapId,
};

/// The name of a shift code, such as `F` or `spät`.
pub type CodeName = Text<1, 12>;

/// Minutes that a shift's start or end may be later than its earliest.
pub type Window = Whole<0, 120>;

/// What the person would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RoleShape {
    Drive,
    Ride,
    Either,
}

/// Where somebody lives: a place by its id, or a point. Only the grid cell around it is kept.
#[derive(Clone, Copy, PartialEq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HomeShape {
    pub place_id: Option<MapId>,
    pub lat: Option<Latitude>,
    pub lon: Option<Longitude>,
}

impl std::fmt::Debug for HomeShape {
    /// A home is never written anywhere, a log least of all.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HomeShape(..)")
    }
}

/// A commute: where from, where to, when, and what the person puts up with.
#[derive(Clone, Debug, PartialEq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CommuteShape {
    pub role: RoleShape,
    /// Needed for a new commute; left out of a change, the home stays.
    pub home: Option<HomeShape>,
    /// The usual workplace or school.
    pub site_id: SiteRef,
    pub roster: RosterShape,
    /// Both, where it is left out.
    pub legs: Option<LegsShape>,
    pub limits: Option<LimitsShape>,
    /// Ride with women only; for who has declared to be a woman.
    pub women_only: Option<bool>,
}

/// Which legs are wanted or offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LegsShape {
    /// To work.
    pub out: bool,
    /// Home.
    pub home: bool,
}

/// What the person puts up with; what is left out has the usual value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LimitsShape {
    /// Longest detour as a driver; 10.
    pub detour_minutes: Option<Whole<0, 20>>,
    /// Arrive at least this long before the start, at most `early_minutes`; 10.
    pub buffer_minutes: Option<Whole<0, 120>>,
    /// Arrive at most this long before the start; 30.
    pub early_minutes: Option<Whole<0, 120>>,
    /// Leave at most this long after ten minutes past the end; 20.
    pub wait_minutes: Option<Whole<0, 120>>,
    /// Longest walk to a meeting point; 1,000.
    pub walk_metres: Option<Whole<0, 5000>>,
    /// Seats offered as a driver; 3.
    pub seats: Option<Whole<1, 8>>,
}

/// One shift code: local times, and another site where it is not worked at the usual one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeShape {
    pub code: CodeName,
    /// With flexible hours the earliest start.
    pub start: StartTime,
    /// Not after the start: the next day. `24:00` is midnight at the end of the day of the start.
    pub end: EndTime,
    /// One may begin this much later than `start`; 0.
    pub start_window_minutes: Option<Window>,
    /// One may leave this much later than `end`; 0.
    pub end_window_minutes: Option<Window>,
    /// Where this code is worked, if not at the commute's site: a school block, another plant.
    pub site_id: Option<SiteRef>,
}

/// A cycle of days that repeats without end, before the anchor too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CycleShape {
    /// The date of the first of `days`.
    pub anchor: Date,
    pub days: CycleDays,
}

/// The days of a cycle.
pub type CycleDays = List<CycleDay, 1, 366>;

/// A dated shift.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DatedShape {
    /// The day on which the shift starts.
    pub date: Date,
    pub code: CodeName,
}

/// A date on which something else holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ExceptionShape {
    pub date: Date,
    /// The code worked instead; `null` or left out: free.
    pub code: Option<CodeName>,
}

/// The codes of a roster.
pub type Codes = List<CodeShape, 1, 64>;
/// A roster without a cycle.
pub type Dates = List<DatedShape, 1, 400>;
/// The exceptions of a roster.
pub type Exceptions = List<ExceptionShape, 0, 366>;

/// Who works which shift when: exactly one of `cycle` and `dated`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RosterShape {
    pub codes: Codes,
    pub cycle: Option<CycleShape>,
    pub dated: Option<Dates>,
    /// They win over everything else; none.
    pub exceptions: Option<Exceptions>,
    /// Whether public holidays of the region's Bundesland are free; no.
    pub observes_public_holidays: Option<bool>,
}

/// The id of a site. What names no site is told apart when it is looked up, not here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct SiteRef(pub String);

impl<'de> Deserialize<'de> for SiteRef {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Text::<1, 64>::deserialize(from).map(|text| Self(text.into_string()))
    }
}

impl PartialSchema for SiteRef {
    fn schema() -> RefOr<Schema> {
        crate::id::schema()
    }
}

impl ToSchema for SiteRef {}

/// A calendar date as it was typed; `2026-02-30` has the form of one and is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Date(String);

impl Date {
    /// The date, if there is such a day.
    #[must_use]
    pub fn read(&self) -> Option<NaiveDate> {
        NaiveDate::parse_from_str(&self.0, "%Y-%m-%d").ok()
    }
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        Self(date.format("%Y-%m-%d").to_string())
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let raw = String::deserialize(from)?;
        let digit = |(index, byte): (usize, u8)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        };
        let formed = raw.len() == 10 && raw.bytes().enumerate().all(digit);
        if formed { Ok(Self(raw)) } else { Err(D::Error::custom("field-date")) }
    }
}

impl PartialSchema for Date {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Date)))
            .max_length(Some(10))
            .into()
    }
}

impl ToSchema for Date {}

/// A day of a cycle: a code, or `null` where it is free.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CycleDay(pub Option<CodeName>);

impl PartialSchema for CycleDay {
    fn schema() -> RefOr<Schema> {
        let RefOr::T(Schema::Object(mut code)) = CodeName::schema() else { return CodeName::schema() };
        code.schema_type = SchemaType::from_iter([Type::String, Type::Null]);
        RefOr::T(Schema::Object(code))
    }
}

impl ToSchema for CycleDay {}

macro_rules! times {
    ($($(#[$doc:meta])* $name:ident, $latest:literal, $pattern:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name(u16);

        impl $name {
            /// Minutes after midnight.
            #[must_use]
            pub fn minute(self) -> u16 {
                self.0
            }

            /// From minutes after midnight; later ones are those of the next day.
            #[must_use]
            pub fn of(minute: u16) -> Self {
                Self(if minute > $latest { minute % 1440 } else { minute })
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(&format_args!("{:02}:{:02}", self.0 / 60, self.0 % 60))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let minute = clock_minute(&String::deserialize(from)?).filter(|minute| *minute <= $latest);
                minute.map(Self).ok_or_else(|| D::Error::custom("field-time"))
            }
        }

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .max_length(Some(5))
                    .pattern(Some($pattern))
                    .into()
            }
        }

        impl ToSchema for $name {}
    )+};
}

times! {
    /// A local clock time, 00:00 to 23:59.
    StartTime, 1439, "^([01][0-9]|2[0-3]):[0-5][0-9]$";
    /// A local clock time, 00:00 to 24:00.
    EndTime, 1440, "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$";
}

fn clock_minute(raw: &str) -> Option<u16> {
    let (hour, minute) = raw.split_once(':')?;
    let number = |text: &str| {
        let plain = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| text.parse::<u16>().ok()).flatten()
    };
    let (hour, minute) = (number(hour)?, number(minute)?);
    (minute < 60).then_some(hour * 60 + minute)
}
