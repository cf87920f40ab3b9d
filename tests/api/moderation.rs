//! Safety: who keeps whom away, who reports what, and how order is kept.

mod blocks;

use serde_json::{Value, json};
use tests::Caller;

/// Where people are blocked.
const BLOCKS: &str = "/api/v1/me/blocks";

/// Somebody, as a target.
fn person(who: &Caller) -> Value {
    json!({ "kind": "person", "id": who.id() })
}

/// The last part of a path.
fn id_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}
