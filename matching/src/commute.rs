//! A commute as the engine sees it: a post with a home cell, sites, a roster, limits and a person.

use crate::calendar::Birth;
use crate::roster::{Roster, Shift};
use crate::travel::Spot;

/// An identity given by the caller (a UUID fits); only equality and order matter.
pub type Id = u128;

/// A point with an identity: the centre of a home cell, a meeting point or a site.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The caller's identity: cell id, meeting point id or site id.
    pub id: Id,
    /// Where it is; `spot.point` is what straight lines are measured from.
    pub spot: Spot,
}

/// One direction of a commute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Leg {
    /// To work, dated by the start of the shift.
    Out,
    /// Home, dated by the end of the shift.
    Home,
}

impl Leg {
    /// Both legs, to work first.
    pub const BOTH: [Leg; 2] = [Leg::Out, Leg::Home];
}

/// Which legs a rider wants or a driver offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Legs {
    /// To work.
    pub out: bool,
    /// Home.
    pub home: bool,
}

impl Legs {
    /// Both legs.
    pub const BOTH: Legs = Legs { out: true, home: true };

    /// Whether `leg` is among them.
    #[must_use]
    pub fn has(self, leg: Leg) -> bool {
        match leg {
            Leg::Out => self.out,
            Leg::Home => self.home,
        }
    }
}

/// What the person would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Drive only.
    Drive,
    /// Ride only.
    Ride,
    /// Either; both orders of a pair are tried.
    Either,
}

impl Role {
    /// Whether the person drives.
    #[must_use]
    pub fn drives(self) -> bool {
        self != Role::Ride
    }

    /// Whether the person rides.
    #[must_use]
    pub fn rides(self) -> bool {
        self != Role::Drive
    }
}

/// What the person puts up with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limits {
    /// Longest detour as a driver, minutes, 0 to 20.
    pub detour: u8,
    /// Arrive at the latest this long before the start, minutes, at most `early`.
    pub buffer: u8,
    /// Arrive at the earliest this long before the start, minutes, at most 120.
    pub early: u8,
    /// Leave at the latest this long after end + 10 minutes, minutes, at most 120.
    pub wait: u8,
    /// Longest walk to a meeting point, metres (straight line x 1.3), at most 5,000.
    pub walk: u16,
    /// Seats offered as a driver, 1 to 8.
    pub seats: u8,
}

impl Default for Limits {
    fn default() -> Self {
        Self { detour: 10, buffer: 10, early: 30, wait: 20, walk: 1000, seats: 3 }
    }
}

/// What the rules ask of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Birth month; none stands for an adult.
    pub birth: Option<Birth>,
    /// Has declared "woman".
    pub woman: bool,
    /// Rides with women only.
    pub women_only: bool,
    /// Invited by, or confirmed by, a verified club, employer, school or the county.
    pub verified: bool,
    /// Employers and schools that vouch for the person (clubs do not count for the night rule).
    pub vouched_by: Vec<Id>,
    /// Accounts this person has blocked.
    pub blocked: Vec<Id>,
}

/// Riders already confirmed for one of the driver's own legs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Taken {
    /// Which leg of the driver.
    pub leg: Leg,
    /// The driver's own leg date.
    pub day: i32,
    /// Confirmed riders.
    pub riders: u8,
}

/// A post on the board.
#[derive(Clone, Debug, PartialEq)]
pub struct Commute {
    /// The post's identity; the last tie-break.
    pub id: Id,
    /// Whose it is.
    pub account: Id,
    /// The centre of the home cell, with the cell's id; never the home.
    pub home: Place,
    /// Meeting points near the home; the engine takes the 8 nearest within the walk.
    pub meeting_points: Vec<Place>,
    /// Drive, ride or either.
    pub role: Role,
    /// Legs wanted or offered.
    pub legs: Legs,
    /// Workplaces and schools.
    pub sites: Vec<Place>,
    /// Shift codes; a code is an index here, and ties go to the lower one.
    pub shifts: Vec<Shift>,
    /// Which shift when.
    pub roster: Roster,
    /// What the person puts up with.
    pub limits: Limits,
    /// What the rules ask.
    pub person: Person,
    /// Seats taken, per (leg, date) of this driver.
    pub taken: Vec<Taken>,
    /// Accounts with an open request to this driver, one entry a request.
    pub pending_from: Vec<Id>,
    /// Order of posting (any increasing count or instant): older posts come first.
    pub posted_at: i64,
}
