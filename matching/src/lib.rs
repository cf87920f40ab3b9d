//! The engine: rosters, road-time matching, scores and their explanations. Pure; depends on `geo` alone.
//!
//! Days are `i32` days since 1970-01-01, minutes are local, road times are integer deciseconds
//! (600 a minute). Nothing here knows a clock, a time zone, a database or anything finer than a home cell.

mod bands;
mod board;
mod calendar;
mod choice;
mod commute;
mod days;
mod distance;
mod explain;
mod known;
mod pair;
mod post;
mod problem;
mod roster;
mod rule;
mod score;
mod tables;
mod tour;
mod travel;

pub use bands::{Band, band, distinct_band};
pub use board::{Board, Computed, Group, Match, Matches, Others, WhatIf, WhyNobody, evaluate};
pub use calendar::{Birth, civil, day_number};
pub use commute::{Commute, Id, Leg, Legs, Limits, Person, Place, Role, Taken};
pub use days::{COUNTED_DAYS, HORIZON_DAYS};
pub use distance::{NEAR_METRES, straight_metres, walk_ds, within_walk};
pub use explain::{Explanation, Reason, ShownRide, explain, round_down_5, round_up_5};
pub use pair::DETOUR_METRES;
pub use problem::Problem;
pub use roster::{Pattern, Roster, Shift};
pub use rule::Rule;
pub use score::{Counts, Outcome, Pairing, Ride, coverage, score};
pub use tables::{FixedTables, StraightLine};
pub use tour::{Aboard, Car, Carried, Crew, Seated, Tour};
pub use travel::{Point, Spot, Travel, Trip};
