//! A car with riders aboard: in which order it calls at their places, when, and whether everybody's limits hold.
//!
//! Times are deciseconds, ways metres. Every rider gets in and out where the pair of driver and rider would meet; only
//! where no order of these fits, as few of them as possible meet the car elsewhere within their walk.
//! Source: matching.md, "Seats".

mod car;
mod crew;
mod plan;
mod search;

pub use car::{Aboard, Car};
pub use crew::{Crew, Seated};

use crate::commute::{Id, Place};

/// With more riders than this, nobody is asked to walk to another place than the pair's.
pub(crate) const MOST_TO_MOVE: usize = 3;

/// A driver's dated leg with all who ride along.
#[derive(Clone, Debug, PartialEq)]
pub struct Tour {
    /// The driver's arrival A or departure L, from midnight of the driver's own leg date.
    pub at_ds: i32,
    /// The driver's whole way, stops included.
    pub whole_ds: i32,
    /// The same in metres.
    pub whole_metres: i32,
    /// What of it is more than the driver's direct trip.
    pub detour_ds: i32,
    /// The same in metres.
    pub detour_metres: i32,
    /// One for each rider, in the order in which they were asked for.
    pub riders: Vec<Carried>,
    /// Who gets in (true) or out, in the order of the tour, by index of `riders`.
    pub order: Vec<(u8, bool)>,
}

/// One rider on a tour.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Carried {
    /// Whose commute it is.
    pub rider: Id,
    /// Where the rider gets in (to work) or out (home).
    pub stop: Place,
    /// Whether that is a meeting point, not the rider's cell centre.
    pub meeting_point: bool,
    /// When the rider gets in, from midnight of the rider's own leg date: to work when the car leaves the stop, home when
    /// it reaches the site.
    pub board_ds: i32,
    /// When the car reaches the place where the rider gets out, from midnight of the rider's own leg date.
    pub alight_ds: i32,
    /// The rider's time on the road: from when the car leaves the one place until it reaches the other.
    pub ride_ds: u32,
    /// The rider's walk.
    pub walk_ds: u32,
    /// To work: arrival before start - buffer; home: departure after end + 10.
    pub slack_ds: i32,
}
