//! Carpools: commutes with their rosters, the boards that match them, and what the public may know of them.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{
    board::{Boards, Car, Found, days_off, drivers_on, fitting, poster_of_match, tend},
    commutes::create,
    exporting::export,
    once::{create as post_one_off, day_begins, delete as delete_one_off, get_own as get_one_off},
    people::{forget, person_changed, site_changed, sweep},
    seats::{Judge, Judged, changed_since, judge, last_change, seats_changed, tour},
};
pub use http::{matches_routes, routes};
pub use rules::{
    commute::{Commute, Legs, Plan, date_of, day_number, leg_code, read_leg},
    once::{DAYS_KEPT as ONE_OFFS_KEPT, OneOffShape},
    post::{Poster, Whereabouts, post},
    reading::{Reader, role},
    shape::{Date, LegsShape, LimitsShape, RoleShape, RosterShape, SiteRef},
    stops::Stops,
};
pub use store::{
    asks::{close as close_ask, open as open_ask},
    commutes::{exist as commutes_exist, find_own, ids_of as commutes_of, owner, worked_at},
    once::{among as one_offs_among, sweep as sweep_one_offs},
    seats::{
        DriversLeg, RidersShift, close as close_leg, give_back as give_seat_back, open as open_leg,
        take as take_seat,
    },
};
