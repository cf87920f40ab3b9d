//! Moderation: keeping people apart, and keeping order.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{
    leaving::{export, forget},
    restricting::sweep,
};
pub use http::routes;
