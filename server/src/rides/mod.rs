//! Rides: one person asks another to share dated legs of a match, the driver answers, and the carpool that results drives
//! by two rosters; no seat is given twice.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{
    answering::accept,
    asking::{Ask, ask, shared},
    calendar::calendar,
    circles::{Circle, of_carpool, of_request},
    consenting::{cut_ties, sweep as sweep_consents},
    costing::set_rate as set_cost_rate,
    expiring::{expire, forget},
    exporting::export,
    following::{follow, follow_region},
    journey::{Journey, journey},
    reminding::remind,
    settling::settle,
};
pub use http::routes;
pub use rules::request::Phrase;
pub use store::{carpools::known as known_carpools, requests::known as known_requests};
