//! Shares: a link by which somebody on a ride lets a person they trust see how it goes, without an account.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{export, forget, sweep};
pub use http::{pages, routes};
