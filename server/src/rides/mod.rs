//! Rides: one person asks another to share dated legs of a match, the driver answers, and no seat is given twice.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{
    expiring::{forget, sweep},
    exporting::export,
};
pub use http::routes;
