//! Ids of places and meeting points as they travel: `osm:n123` is OpenStreetMap's node 123.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr,
        schema::{ObjectBuilder, Schema, Type},
    },
};

/// The id of something on the map; it stays the same from import to import.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MapId(pub i64);

/// Node, way and relation, in the order in which the map numbers them.
const KINDS: [char; 3] = ['n', 'w', 'r'];

/// The most digits: four times such a number still fits 64 bits.
const DIGITS: usize = 17;

impl MapId {
    /// Reads `osm:n123`.
    pub fn read(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("osm:")?;
        let kind = rest.chars().next()?;
        let index = i64::try_from(KINDS.iter().position(|known| *known == kind)?).ok()?;
        let digits = &rest[kind.len_utf8()..];
        let sound = (1..=DIGITS).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        let number: i64 = if sound { digits.parse().ok()? } else { return None };
        Some(Self(number * 4 + index))
    }
}

impl fmt::Display for MapId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = usize::try_from(self.0.rem_euclid(4)).ok().and_then(|index| KINDS.get(index));
        write!(f, "osm:{}{}", kind.unwrap_or(&'r'), self.0.div_euclid(4))
    }
}

impl Serialize for MapId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for MapId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::read(&String::deserialize(from)?).ok_or_else(|| D::Error::custom("field-pattern"))
    }
}

impl PartialSchema for MapId {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .min_length(Some(6))
            .max_length(Some(5 + DIGITS))
            .pattern(Some("^osm:[nwr][0-9]{1,17}$"))
            .into()
    }
}

impl ToSchema for MapId {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_spelled_as_it_is_read() {
        assert_eq!(MapId::read("osm:n123"), Some(MapId(492)));
        assert_eq!(MapId::read("osm:w123"), Some(MapId(493)));
        assert_eq!(MapId(493).to_string(), "osm:w123");
        assert_eq!(
            MapId::read("osm:n99999999999999999").map(|id| id.to_string()).as_deref(),
            Some("osm:n99999999999999999")
        );
    }

    #[test]
    fn what_is_no_id_is_none() {
        for text in
            ["", "osm:", "osm:n", "osm:x1", "osm:n-1", "osm:n1 ", "n1", "osm:ü1", "osm:n123456789012345678"]
        {
            assert_eq!(MapId::read(text), None, "{text}");
        }
    }
}
