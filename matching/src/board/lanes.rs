//! The columns a query scans: one lane per post, leg and shift code, by site and time of day.

use crate::commute::Leg;
use crate::post::{Code, Post};

/// One leg of one code of one post, in one role.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lane {
    pub bits: u128,
    pub lo: i32,
    pub hi: i32,
    /// The home cell.
    pub cell: u32,
    /// A driver's own trip plus detour limit; a rider's shortest trip between a stop and the site (ds).
    pub reach: u32,
    pub slot: u32,
}

/// The lanes of one (site, leg, role), by `lo`.
#[derive(Debug, Default)]
pub(crate) struct Lanes {
    list: Vec<Lane>,
    /// The widest window among them; it never shrinks, which costs a little time and no truth.
    width: i32,
}

impl Lanes {
    pub fn add(&mut self, lane: Lane) {
        let at = self.list.partition_point(|other| other.lo < lane.lo);
        self.list.insert(at, lane);
        self.width = self.width.max(lane.hi - lane.lo);
    }

    pub fn remove(&mut self, slot: u32) {
        self.list.retain(|lane| lane.slot != slot);
    }

    /// The lanes whose window meets `[lo, hi]`.
    pub fn meeting(&self, lo: i32, hi: i32) -> impl Iterator<Item = &Lane> {
        let first = self.list.partition_point(|lane| lane.lo < lo - self.width);
        self.list[first..].iter().take_while(move |lane| lane.lo <= hi).filter(move |lane| lane.hi >= lo)
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
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
        let reach = if drives { driver_reach(post, code, leg) } else { rider_reach(post, code, leg) };
        let Some(reach) = reach else { return };
        let (cell, line) = (post.stops[0].place, *line);
        let lane = Lane { bits: line.bits, lo: line.lo, hi: line.hi, cell, reach, slot };
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

/// How long a driver's whole way may be without the stops, in deciseconds.
pub(crate) fn driver_reach(post: &Post, code: &Code, leg: Leg) -> Option<u32> {
    let own = post.own_trip(code, 0, leg);
    own.exists().then(|| own.ds.saturating_add(u32::from(post.commute.limits.detour) * 600))
}

fn rider_reach(post: &Post, code: &Code, leg: Leg) -> Option<u32> {
    let trips = (0..post.stops.len()).map(|stop| post.own_trip(code, stop, leg));
    trips.filter(|trip| trip.exists()).map(|trip| trip.ds).min()
}
