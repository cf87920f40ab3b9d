//! Rides: one person asks another to share dated legs of a match, the driver answers, and the carpool that results drives
//! by two rosters; no seat is given twice.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{
    consenting::{cut_ties, sweep as sweep_consents},
    expiring::{expire, forget},
    exporting::export,
    following::{follow, follow_region},
    journey::{Journey, journey},
    settling::settle,
};
pub use http::routes;
