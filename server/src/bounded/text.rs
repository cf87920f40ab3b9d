//! Texts with bounds.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr,
        schema::{ObjectBuilder, Schema, Type},
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
