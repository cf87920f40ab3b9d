//! Input types that carry their bounds: what the contract says and what is checked are one thing.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error as _, Visitor},
};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr,
        schema::{ArrayBuilder, ObjectBuilder, Schema, Type},
    },
};

/// A text of MIN to MAX characters with something to read in it; no control characters but line breaks and
/// tabs. White space at either end counts towards the bounds and is then cut off.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Text<const MIN: usize, const MAX: usize>(String);

impl<const MIN: usize, const MAX: usize> Text<MIN, MAX> {
    /// Checks and takes a text; the error is a field code, with the bound behind a colon.
    pub fn new(raw: &str) -> Result<Self, String> {
        let count = raw.chars().count();
        if raw.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            Err("field-control-character".into())
        } else if count > MAX {
            Err(format!("field-too-long:{MAX}"))
        } else if MIN > 0 && raw.trim().is_empty() {
            Err("field-empty".into())
        } else if count < MIN {
            Err(format!("field-too-short:{MIN}"))
        } else {
            Ok(Self(raw.trim().to_owned()))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn into_string(self) -> String {
        self.0
    }
}

impl<const MIN: usize, const MAX: usize> fmt::Display for Text<MIN, MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de, const MIN: usize, const MAX: usize> Deserialize<'de> for Text<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::new(&String::deserialize(from)?).map_err(D::Error::custom)
    }
}

impl<const MIN: usize, const MAX: usize> PartialSchema for Text<MIN, MAX> {
    fn schema() -> RefOr<Schema> {
        const PLAIN: &str = r"[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]*";
        const VISIBLE: &str = r"[^\s\x00-\x1f\x7f-\x9f]";
        let pattern = if MIN == 0 { format!("^{PLAIN}$") } else { format!("^{PLAIN}{VISIBLE}{PLAIN}$") };
        ObjectBuilder::new()
            .schema_type(Type::String)
            .min_length(Some(MIN))
            .max_length(Some(MAX))
            .pattern(Some(pattern))
            .into()
    }
}

impl<const MIN: usize, const MAX: usize> ToSchema for Text<MIN, MAX> {
    fn name() -> std::borrow::Cow<'static, str> {
        format!("Text{MIN}To{MAX}").into()
    }
}

/// A whole number from MIN to MAX.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Whole<const MIN: i32, const MAX: i32>(i32);

impl<const MIN: i32, const MAX: i32> Whole<MIN, MAX> {
    pub fn new(value: i64) -> Result<Self, String> {
        match i32::try_from(value) {
            Ok(value) if (MIN..=MAX).contains(&value) => Ok(Self(value)),
            _ if value < i64::from(MIN) => Err(format!("field-too-small:{MIN}")),
            _ => Err(format!("field-too-large:{MAX}")),
        }
    }

    pub fn get(self) -> i32 {
        self.0
    }
}

impl<'de, const MIN: i32, const MAX: i32> Deserialize<'de> for Whole<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::new(from.deserialize_i64(AnyWhole)?).map_err(D::Error::custom)
    }
}

/// Reads a whole number however JSON spells it: 2026 and 2026.0 are the same number.
struct AnyWhole;

impl Visitor<'_> for AnyWhole {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a whole number")
    }

    fn visit_i64<E>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_u64<E>(self, value: u64) -> Result<i64, E> {
        Ok(i64::try_from(value).unwrap_or(i64::MAX))
    }

    #[allow(clippy::cast_possible_truncation)] // Whole and within ±2^53, as the line before asks.
    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<i64, E> {
        if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 {
            Ok(value as i64)
        } else {
            Err(E::invalid_type(serde::de::Unexpected::Float(value), &self))
        }
    }
}

impl<const MIN: i32, const MAX: i32> PartialSchema for Whole<MIN, MAX> {
    fn schema() -> RefOr<Schema> {
        use utoipa::openapi::schema::{KnownFormat, SchemaFormat};
        ObjectBuilder::new()
            .schema_type(Type::Integer)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Int32)))
            .minimum(Some(MIN))
            .maximum(Some(MAX))
            .into()
    }
}

impl<const MIN: i32, const MAX: i32> ToSchema for Whole<MIN, MAX> {
    fn name() -> std::borrow::Cow<'static, str> {
        let sign = |n: i32| if n < 0 { format!("Minus{}", n.unsigned_abs()) } else { n.to_string() };
        format!("Whole{}To{}", sign(MIN), sign(MAX)).into()
    }
}

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

/// A list of MIN to MAX items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct List<T, const MIN: usize, const MAX: usize>(Vec<T>);

impl<T, const MIN: usize, const MAX: usize> List<T, MIN, MAX> {
    /// Takes a list; the error is a field code, with the bound behind a colon.
    pub fn new(items: Vec<T>) -> Result<Self, String> {
        if items.len() > MAX {
            Err(format!("field-too-many:{MAX}"))
        } else if items.len() < MIN {
            Err(format!("field-too-few:{MIN}"))
        } else {
            Ok(Self(items))
        }
    }

    pub fn into_vec(self) -> Vec<T> {
        self.0
    }

    pub fn as_slice(&self) -> &[T] {
        &self.0
    }
}

impl<'de, T: Deserialize<'de>, const MIN: usize, const MAX: usize> Deserialize<'de> for List<T, MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::new(Vec::<T>::deserialize(from)?).map_err(D::Error::custom)
    }
}

impl<T: ToSchema, const MIN: usize, const MAX: usize> PartialSchema for List<T, MIN, MAX> {
    fn schema() -> RefOr<Schema> {
        let items = utoipa::openapi::Ref::from_schema_name(T::name());
        ArrayBuilder::new().items(items).min_items(Some(MIN)).max_items(Some(MAX)).into()
    }
}

impl<T: ToSchema, const MIN: usize, const MAX: usize> ToSchema for List<T, MIN, MAX> {
    fn name() -> std::borrow::Cow<'static, str> {
        format!("{}List{MIN}To{MAX}", T::name()).into()
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push((T::name().into_owned(), T::schema()));
        T::schemas(schemas);
    }
}

/// A BCP 47 language tag, as people's languages and locales are told.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct LanguageTag(String);

impl LanguageTag {
    pub fn new(raw: &str) -> Result<Self, String> {
        let mut parts = raw.split('-');
        let language = parts.next().unwrap_or_default();
        let good_language =
            (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
        let good_rest = parts
            .all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        if good_language && good_rest && raw.len() <= 35 {
            Ok(Self(raw.to_owned()))
        } else {
            Err("field-language".into())
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn into_string(self) -> String {
        self.0
    }
}

impl<'de> Deserialize<'de> for LanguageTag {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::new(&String::deserialize(from)?).map_err(D::Error::custom)
    }
}

impl PartialSchema for LanguageTag {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .min_length(Some(2))
            .max_length(Some(35))
            .pattern(Some("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"))
            .into()
    }
}

impl ToSchema for LanguageTag {}
