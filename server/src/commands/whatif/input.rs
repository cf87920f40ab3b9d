//! The file that `whatif` reads.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr,
        schema::{ObjectBuilder, OneOfBuilder, Schema, Type},
    },
};

use crate::{
    bounded::{Latitude, Longitude, Text, Whole},
    carpools::{LegsShape, LimitsShape, RoleShape, RosterShape, SiteRef},
};

/// Sites, commutes, and meeting points that stand in for the region's.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub sites: Vec<Located>,
    /// Left out: those of the region's map.
    pub meeting_points: Option<Vec<Located>>,
    /// The order is the order of posting.
    pub commutes: Vec<Listed>,
}

/// A point with a name of its own.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Located {
    pub id: FileId,
    pub lat: Latitude,
    pub lon: Longitude,
}

/// Where somebody lives.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Home {
    pub lat: Latitude,
    pub lon: Longitude,
}

impl fmt::Debug for Home {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Home(..)")
    }
}

/// A commute in the API's own shape, with a point for the home and what the API knows from elsewhere.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Listed {
    pub id: FileId,
    pub point: Home,
    pub role: RoleShape,
    pub site_id: SiteRef,
    pub roster: RosterShape,
    pub legs: Option<LegsShape>,
    pub limits: Option<LimitsShape>,
    pub women_only: Option<bool>,
    /// Whose it is; left out: an account of its own, by the commute's id.
    pub account: Option<FileId>,
    /// `2008-05`; left out: an adult.
    pub birth_month: Option<BirthMonth>,
    /// Only "woman" plays a part; left out: not declared.
    pub gender: Option<Gender>,
    /// Whether a verified club, employer, school or the county vouches for the person; no.
    pub verified: Option<bool>,
    /// Employers and schools that vouch for the person; none.
    pub vouched_by: Option<Vec<FileId>>,
    /// Accounts that this person blocks; none.
    pub blocks: Option<Vec<FileId>>,
    /// Riders already confirmed on the driver's own leg dates; none.
    pub aboard: Option<Aboard>,
    /// Accounts with an open request to this driver, one entry a request; none.
    pub pending_from: Option<Vec<FileId>>,
}

/// What somebody has declared to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    Woman,
    Man,
    Other,
}

/// Riders by leg and by the driver's own leg date.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Aboard {
    pub out: Option<BTreeMap<String, Whole<0, 8>>>,
    pub home: Option<BTreeMap<String, Whole<0, 8>>>,
}

/// A name within the file: a text or a whole number. Numbers come before texts; texts are ordered by their bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(untagged)]
pub enum FileId {
    Number(i64),
    Text(String),
}

impl fmt::Display for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl<'de> Deserialize<'de> for FileId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match serde_json::Value::deserialize(from)? {
            serde_json::Value::String(text) => {
                let text = Text::<1, 64>::new(&text).map_err(D::Error::custom)?;
                Ok(Self::Text(text.into_string()))
            }
            other => other
                .as_i64()
                .map(Self::Number)
                .ok_or_else(|| D::Error::custom("a name is a text or a number")),
        }
    }
}

impl PartialSchema for FileId {
    fn schema() -> RefOr<Schema> {
        let text = ObjectBuilder::new().schema_type(Type::String).min_length(Some(1)).max_length(Some(64));
        let number = ObjectBuilder::new().schema_type(Type::Integer);
        OneOfBuilder::new().item(text).item(number).into()
    }
}

impl ToSchema for FileId {}

/// A birth year and month, as `2008-05`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BirthMonth(pub matching::Birth);

impl<'de> Deserialize<'de> for BirthMonth {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let read = || {
            let (year, month) =
                text.split_once('-').filter(|(year, month)| year.len() == 4 && month.len() == 2)?;
            let birth = matching::Birth { year: year.parse().ok()?, month: month.parse().ok()? };
            ((1..=12).contains(&birth.month) && (1900..=2200).contains(&birth.year)).then_some(birth)
        };
        read().map(Self).ok_or_else(|| D::Error::custom("field-date"))
    }
}

impl PartialSchema for BirthMonth {
    fn schema() -> RefOr<Schema> {
        let pattern = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$";
        ObjectBuilder::new().schema_type(Type::String).max_length(Some(7)).pattern(Some(pattern)).into()
    }
}

impl ToSchema for BirthMonth {}
