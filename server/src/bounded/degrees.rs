//! Degrees on the earth.

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr,
        schema::{ObjectBuilder, Schema, Type},
    },
};

/// Degrees from -LIMIT to LIMIT, WGS 84.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct Degrees<const LIMIT: i32>(f64);

/// A latitude in degrees.
pub type Latitude = Degrees<90>;

/// A longitude in degrees.
pub type Longitude = Degrees<180>;

impl<const LIMIT: i32> Degrees<LIMIT> {
    pub fn new(value: f64) -> Result<Self, String> {
        let limit = f64::from(LIMIT);
        if (-limit..=limit).contains(&value) {
            Ok(Self(value))
        } else if value.is_nan() {
            Err("field-type".into())
        } else if value < 0.0 {
            Err(format!("field-too-small:{}", -LIMIT))
        } else {
            Err(format!("field-too-large:{LIMIT}"))
        }
    }

    pub fn get(self) -> f64 {
        self.0
    }
}

impl<'de, const LIMIT: i32> Deserialize<'de> for Degrees<LIMIT> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::new(f64::deserialize(from)?).map_err(D::Error::custom)
    }
}

impl<const LIMIT: i32> PartialSchema for Degrees<LIMIT> {
    fn schema() -> RefOr<Schema> {
        use utoipa::openapi::schema::{KnownFormat, SchemaFormat};
        ObjectBuilder::new()
            .schema_type(Type::Number)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Double)))
            .minimum(Some(-LIMIT))
            .maximum(Some(LIMIT))
            .into()
    }
}

impl<const LIMIT: i32> ToSchema for Degrees<LIMIT> {
    fn name() -> std::borrow::Cow<'static, str> {
        format!("Degrees{LIMIT}").into()
    }
}
