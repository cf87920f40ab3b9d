//! The JSON Schema of the file that `whatif` reads, from the very types that read it.

use serde_json::{Map, Value, json};
use utoipa::{PartialSchema, ToSchema};

use super::input::File;

/// The schema (2020-12), as it is committed in docs/whatif.schema.json.
#[must_use]
pub fn schema() -> String {
    let mut parts = Vec::new();
    File::schemas(&mut parts);
    let defs: Map<String, Value> = parts.into_iter().map(|(name, part)| (name, json!(part))).collect();
    let mut whole = json!(File::schema());
    whole["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    whole["title"] = json!("Commutes for miteinander whatif");
    whole["$defs"] = Value::Object(defs);
    let text = serde_json::to_string_pretty(&whole).unwrap_or_default();
    text.replace("#/components/schemas/", "#/$defs/") + "\n"
}
