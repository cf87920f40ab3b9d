//! Carpools: commutes with their rosters, the boards that match them, and what the public may know of them.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{
    board::{Boards, days_off, tend},
    commutes::create,
    exporting::export,
    people::{forget, person_changed, site_changed, sweep},
    seats::{Judge, Judged, judge, seats_changed},
};
pub use http::{matches_routes, routes};
pub use rules::{
    commute::{Commute, Plan, date_of, day_number, leg_code, read_leg},
    post::{Poster, Whereabouts, post},
    reading::{Reader, role},
    shape::{Date, LegsShape, LimitsShape, RoleShape, RosterShape, SiteRef},
    stops::Stops,
};
pub use store::{
    asks::{close as close_ask, open as open_ask},
    blocks::apart_from,
    commutes::{find_own, worked_at},
    seats::{DriversLeg, give_back as give_seat_back, take as take_seat},
};
