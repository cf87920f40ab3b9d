//! Notices: what the service tells a person; an inbox written in the same transaction as what it tells of.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use http::routes;
pub use rules::kinds::{Channels, Kind, Subject, Urgency};
pub use store::inbox::{About, queue, queue_about};
