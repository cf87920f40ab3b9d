//! Notices: what the service tells a person; an inbox written in the same transaction as what it tells of.

mod actions;
mod entity;
mod http;
mod store;

pub use actions::export;
pub use http::routes;
pub use store::{Kind, queue, queue_words, traces::forget};
