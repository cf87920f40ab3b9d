//! Watches: "tell me when something fits", for a commute or for activities of a kind nearby.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{looking::look, telling::sweep, watching::export};
pub use http::routes;
