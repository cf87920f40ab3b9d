//! Input types of this room.

use serde::{Deserialize, Deserializer, de::Error as _};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr,
        schema::{ObjectBuilder, Schema, Type},
    },
};

/// The longest address of a page, in characters.
const LONGEST: usize = 200;

/// The address of a page: https only, so that nobody is led to one that others can change on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(String);

impl WebAddress {
    pub fn new(raw: &str) -> Option<Self> {
        let rest = raw.strip_prefix("https://")?;
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let good_host =
            !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-".contains(&b));
        let good_path =
            path.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=%".contains(&b));
        (good_host && good_path && raw.len() <= LONGEST).then(|| Self(raw.to_owned()))
    }

    pub fn into_string(self) -> String {
        self.0
    }
}

impl<'de> Deserialize<'de> for WebAddress {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::new(&String::deserialize(from)?).ok_or_else(|| D::Error::custom("field-pattern"))
    }
}

impl PartialSchema for WebAddress {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .min_length(Some(9))
            .max_length(Some(LONGEST))
            .pattern(Some(r"^https://[A-Za-z0-9.-]+(/[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*)?$"))
            .into()
    }
}

impl ToSchema for WebAddress {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_behind_https_are_taken() {
        for good in ["https://a.de", "https://tsv.example.org/b?c=d#e", "https://a/"] {
            assert!(WebAddress::new(good).is_some(), "{good}");
        }
        let evil = [
            "http://a.de",
            "javascript:alert(1)",
            "https://",
            "https://a.de@b.de",
            "https://a.de/\"",
            "https://a b",
        ];
        for bad in evil {
            assert!(WebAddress::new(bad).is_none(), "{bad}");
        }
    }
}
