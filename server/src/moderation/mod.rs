//! Moderation: keeping people apart, and keeping order.

mod actions;
mod http;

pub use http::routes;
