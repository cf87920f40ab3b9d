//! What is meant: a person, or something behind which a person stands.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    bounded::Text,
    id,
    moderation::rules::report::{About, Kind},
};

/// A statement of reasons: long enough to say something.
pub type Reasons = Text<10, 2000>;

/// An id of whatever kind.
#[derive(Serialize)]
#[serde(transparent)]
pub struct AnyId(pub Uuid);

impl<'de> Deserialize<'de> for AnyId {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        id::read(&text).map(Self).ok_or_else(|| serde::de::Error::custom("field-pattern"))
    }
}

impl utoipa::PartialSchema for AnyId {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        id::schema()
    }
}

impl ToSchema for AnyId {}

/// What is meant.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TargetInput {
    kind: Kind,
    /// The account, activity, message, club or site; of a match, the other's commute.
    id: AnyId,
}

impl TargetInput {
    pub fn read(self) -> About {
        About { kind: self.kind, id: self.id.0 }
    }
}
