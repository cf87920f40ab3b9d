//! How other posts point at a place, a meeting point or a site, without saying where it is.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{bounded::Text, id::SiteId, maps::MapId};

/// What kind of place is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PlaceKind {
    /// A village or town part.
    Place,
    /// A bus stop, a ride bench, a car park.
    MeetingPoint,
    /// A workplace or school.
    Site,
}

/// A place as somebody names it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceRef {
    pub kind: PlaceKind,
    /// The id: `osm:n123` for a place or meeting point, a UUID for a site.
    pub id: Text<1, 40>,
}

/// A place as it is known and stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlaceId {
    Place(MapId),
    MeetingPoint(MapId),
    Site(SiteId),
}

impl PlaceRef {
    /// The id that is meant; `None` where none of this kind has such a form.
    #[must_use]
    pub fn id(&self) -> Option<PlaceId> {
        PlaceId::read(self.kind, self.id.as_str())
    }
}

impl PlaceId {
    /// What kind of place it is.
    #[must_use]
    pub fn kind(self) -> PlaceKind {
        match self {
            Self::Place(_) => PlaceKind::Place,
            Self::MeetingPoint(_) => PlaceKind::MeetingPoint,
            Self::Site(_) => PlaceKind::Site,
        }
    }

    /// The id alone, as it travels and is stored.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::Place(id) | Self::MeetingPoint(id) => id.to_string(),
            Self::Site(id) => id.to_string(),
        }
    }

    /// Reads an id of a kind.
    #[must_use]
    pub fn read(kind: PlaceKind, id: &str) -> Option<Self> {
        match kind {
            PlaceKind::Place => MapId::read(id).map(Self::Place),
            PlaceKind::MeetingPoint => MapId::read(id).map(Self::MeetingPoint),
            PlaceKind::Site => id.parse::<Uuid>().ok().map(|id| Self::Site(SiteId(id))),
        }
    }
}

impl PlaceKind {
    /// The word in the database and on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::MeetingPoint => "meeting_point",
            Self::Site => "site",
        }
    }

    /// Reads what the database holds.
    #[must_use]
    pub fn read(code: &str) -> Option<Self> {
        [Self::Place, Self::MeetingPoint, Self::Site].into_iter().find(|kind| kind.code() == code)
    }
}
