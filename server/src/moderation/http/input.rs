//! What is meant: a person, or something behind which a person stands.

use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{id, moderation::actions::targets::Target};

/// An id of whatever kind.
pub struct AnyId(Uuid);

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

/// What kind of thing it is.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum TargetKind {
    /// Somebody, by their account.
    Person,
    Activity,
    Message,
    /// A commute among my matches.
    Match,
}

/// What is meant.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TargetInput {
    kind: TargetKind,
    id: AnyId,
}

impl TargetInput {
    pub fn read(self) -> Target {
        let id = self.id.0;
        match self.kind {
            TargetKind::Person => Target::Person(id.into()),
            TargetKind::Activity => Target::Activity(id.into()),
            TargetKind::Message => Target::Message(id.into()),
            TargetKind::Match => Target::Match(id.into()),
        }
    }
}
