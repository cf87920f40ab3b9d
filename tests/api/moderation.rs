//! Safety: who keeps whom away, who reports what, and how order is kept.

mod blocks;
mod cases;
mod contact;
mod hiding;
mod reports;

use serde_json::{Value, json};
use tests::Caller;

/// Where people are blocked.
const BLOCKS: &str = "/api/v1/me/blocks";

/// Where things are reported.
const REPORTS: &str = "/api/v1/regions/sonnenau/reports";

/// Somebody, as a target.
fn person(who: &Caller) -> Value {
    json!({ "kind": "person", "id": who.id() })
}

/// The last part of a path.
fn id_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

/// Reports and hands on the receipt.
async fn reported(who: &Caller, body: Value) -> String {
    who.post(REPORTS, body).await.expect(201)["receipt"].as_str().expect("a receipt").to_owned()
}
