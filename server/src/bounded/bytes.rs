//! Bytes as a browser's credentials spell them: base64url without padding.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Deserializer, de::Error as _};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr,
        schema::{ObjectBuilder, Schema, Type},
    },
};

/// MIN to MAX characters of base64url, read as the bytes they spell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bytes<const MIN: usize, const MAX: usize>(Vec<u8>);

impl<const MIN: usize, const MAX: usize> Bytes<MIN, MAX> {
    pub fn into_vec(self) -> Vec<u8> {
        self.0
    }
}

impl<'de, const MIN: usize, const MAX: usize> Deserialize<'de> for Bytes<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        if text.len() > MAX {
            return Err(D::Error::custom(format!("field-too-long:{MAX}")));
        }
        if text.len() < MIN {
            return Err(D::Error::custom(format!("field-too-short:{MIN}")));
        }
        URL_SAFE_NO_PAD.decode(&text).map(Self).map_err(|_| D::Error::custom("field-pattern"))
    }
}

impl<const MIN: usize, const MAX: usize> PartialSchema for Bytes<MIN, MAX> {
    fn schema() -> RefOr<Schema> {
        // The last character of an incomplete group carries no more bits than the bytes have.
        const GROUPS: &str = "^([A-Za-z0-9_-]{4})*([A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]|[A-Za-z0-9_-][AQgw])?$";
        ObjectBuilder::new()
            .schema_type(Type::String)
            .min_length(Some(MIN))
            .max_length(Some(MAX))
            .pattern(Some(GROUPS))
            .into()
    }
}

impl<const MIN: usize, const MAX: usize> ToSchema for Bytes<MIN, MAX> {
    fn name() -> std::borrow::Cow<'static, str> {
        format!("Bytes{MIN}To{MAX}").into()
    }
}
