//! Carpools: commutes with their rosters, the boards that match them, and what the public may know of them.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{
    board::{Boards, days_off, poster_of_match, tend},
    commutes::create,
    exporting::export,
    people::{forget, person_changed, site_changed, sweep},
};
pub use http::{matches_routes, routes};
pub use rules::{
    commute::{Plan, date_of, day_number},
    post::{Poster, Whereabouts, post},
    reading::{Reader, role},
    shape::{LegsShape, LimitsShape, RoleShape, RosterShape, SiteRef},
    stops::Stops,
};
pub use store::commutes::worked_at;
