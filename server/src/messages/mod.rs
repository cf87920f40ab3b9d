//! Messages: what people say to each other about one thing, as phrases that each reads in their own language or as free text.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{export, find, forget, in_short, set_hidden, sweep};
pub use http::{MessageView, around, routes};
pub use rules::phrases::PHRASES;
