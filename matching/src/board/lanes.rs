//! The columns a query scans: one lane per post, leg and shift code, by site and time of day.

use crate::commute::Leg;
use crate::post::{Code, MINUTE, Post};

/// One leg of one code of one post, in one role.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lane {
    pub bits: u128,
    pub lo: i32,
    pub hi: i32,
    /// The home cell.
    pub cell: u32,
    /// A driver's own trip; a rider's shortest trip between a stop and the site (ds).
    pub trip: u32,
    /// A driver's detour limit (ds).
    pub room: u32,
    /// The least a rider's ride and walk add to G (half deciseconds); 0 or less.
    pub ease: i32,
    /// Days from the start of the shift to the leg home.
    pub end_days: u8,
    pub slot: u32,
}

/// The lanes of one (site, leg, role), by `lo`. The limits of the whole never shrink, which costs a little
/// time and no truth; they are asked before the list is touched.
#[derive(Debug)]
pub(crate) struct Lanes {
    list: Vec<Lane>,
    /// The widest window.
    width: i32,
    /// The earliest and the latest moment of any window.
    span: (i32, i32),
    /// The shortest trip.
    least: u32,
    /// The longest way a driver may go.
    most: u32,
}

impl Default for Lanes {
    fn default() -> Self {
        Self { list: Vec::new(), width: 0, span: (i32::MAX, i32::MIN), least: u32::MAX, most: 0 }
    }
}

impl Lanes {
    pub fn add(&mut self, lane: Lane) {
        let at = self.list.partition_point(|other| other.lo < lane.lo);
        self.width = self.width.max(lane.hi - lane.lo);
        self.span = (self.span.0.min(lane.lo), self.span.1.max(lane.hi));
        self.least = self.least.min(lane.trip);
        self.most = self.most.max(lane.trip.saturating_add(lane.room));
        self.list.insert(at, lane);
    }

    /// Gives back the room for lanes to come.
    pub fn shrink(&mut self) {
        self.list.shrink_to_fit();
    }

    pub fn remove(&mut self, slot: u32) {
        self.list.retain(|lane| lane.slot != slot);
    }

    /// The lanes whose window meets `[lo, hi]`.
    pub fn meeting(&self, lo: i32, hi: i32) -> impl Iterator<Item = &Lane> {
        let none = hi < self.span.0 || lo > self.span.1;
        let list = if none { &[][..] } else { &self.list[..] };
        let first = list.partition_point(|lane| lane.lo < lo - self.width);
        list[first..].iter().take_while(move |lane| lane.lo <= hi).filter(move |lane| lane.hi >= lo)
    }

    /// Whether some driver here may go a way as long as `ds`.
    pub fn may_go(&self, ds: u32) -> bool {
        ds <= self.most
    }

    /// The shortest trip of a rider here, deciseconds; of nobody here, the longest there is.
    pub fn least(&self) -> u32 {
        self.least
    }
}

/// The lanes of all posts: per site, leg and role (riders, drivers).
pub(crate) type Sites = Vec<[[Lanes; 2]; 2]>;

/// Adds the lanes of a prepared post.
pub(crate) fn add(sites: &mut Sites, slot: u32, post: &Post) {
    each(post, |code, leg, drives| {
        let line = code.line(leg);
        if line.bits == 0 {
            return;
        }
        let trip = if drives { driver_trip(post, code, leg) } else { rider_trip(post, code, leg) };
        let Some(trip) = trip else { return };
        let lane = Lane {
            bits: line.bits,
            lo: line.lo,
            hi: line.hi,
            cell: post.stops[0].place,
            trip,
            room: driver_room(post),
            ease: ease(post, code, leg),
            end_days: code.end_days,
            slot,
        };
        sites[code.site as usize][leg as usize][usize::from(drives)].add(lane);
    });
}

/// Removes the lanes of a post.
pub(crate) fn remove(sites: &mut Sites, slot: u32, post: &Post) {
    each(post, |code, leg, drives| {
        sites[code.site as usize][leg as usize][usize::from(drives)].remove(slot);
    });
}

fn each(post: &Post, mut action: impl FnMut(&Code, Leg, bool)) {
    let role = post.commute.role;
    for code in &post.codes {
        for leg in Leg::BOTH.into_iter().filter(|leg| post.commute.legs.has(*leg)) {
            for drives in [false, true] {
                if if drives { role.drives() } else { role.rides() } {
                    action(code, leg, drives);
                }
            }
        }
    }
}

/// A driver's own trip, deciseconds.
fn driver_trip(post: &Post, code: &Code, leg: Leg) -> Option<u32> {
    let own = post.own_trip(code, 0, leg);
    own.exists().then_some(own.ds)
}

/// A rider's shortest trip between a stop and the site, deciseconds.
fn rider_trip(post: &Post, code: &Code, leg: Leg) -> Option<u32> {
    let trips = (0..post.stops.len()).map(|stop| post.own_trip(code, stop, leg));
    trips.filter(|trip| trip.exists()).map(|trip| trip.ds).min()
}

/// A driver's detour limit, deciseconds.
pub(crate) fn driver_room(post: &Post) -> u32 {
    u32::from(post.commute.limits.detour) * MINUTE as u32
}

/// How long a driver's whole way may be, deciseconds.
pub(crate) fn driver_reach(post: &Post, code: &Code, leg: Leg) -> Option<u32> {
    driver_trip(post, code, leg).map(|trip| trip.saturating_add(driver_room(post)))
}

/// The least that ride and walk of any stop add to G, half deciseconds; the cell centre adds nothing.
pub(crate) fn ease(post: &Post, code: &Code, leg: Leg) -> i32 {
    let direct = i64::from(post.own_trip(code, 0, leg).ds);
    let added = post.stops.iter().enumerate().map(|(number, stop)| {
        2 * (i64::from(post.own_trip(code, number, leg).ds) - direct) + 4 * i64::from(stop.walk_ds)
    });
    added.min().map_or(0, |least| least.min(0) as i32)
}
