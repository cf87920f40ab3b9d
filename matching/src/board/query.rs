//! All matches of one post: lanes by site, time and day first, then the road, then every rule.

use std::sync::Arc;

use super::list::Entry;
use super::rows::{Row, Way};
use super::{Board, lanes, threads};
use crate::choice::Choice;
use crate::commute::Leg;
use crate::days;
use crate::pair::{Pair, Ways, share};
use crate::post::{Code, DAY, MINUTE, Post, STOPS};
use crate::score::Tally;
use crate::travel::{Travel, Trip};

/// The stop at the rider's site may or may not cost the driver this (deciseconds).
const STOP_DS: i32 = 2 * MINUTE;

/// The rows of a post's stops, and what can be told of every home cell from them alone.
pub(super) struct Nearness {
    /// Per stop, the trips from it to every place.
    from: Vec<Arc<Row>>,
    /// Per stop, the trips to it from every place.
    to: Vec<Arc<Row>>,
}

/// A lower bound per home cell, deciseconds.
type Bounds = Vec<u32>;

impl<T: Travel> Board<T> {
    /// Every match of a post in both roles, in no order. All own trips must be known.
    pub(super) fn query(&self, post: &Post) -> Vec<Entry> {
        let own = self.by_id.get(&post.commute.id).copied();
        let nearness = self.nearness(post);
        let mut found = Vec::new();
        let mut scratch = Vec::new();
        for drives in [true, false] {
            if !(if drives { post.commute.role.drives() } else { post.commute.role.rides() }) {
                continue;
            }
            for other in self.candidates(post, drives, &nearness) {
                if Some(other) != own {
                    found.extend(self.entry(post, other, drives, &nearness, &mut scratch));
                }
            }
        }
        found
    }

    fn entry(
        &self,
        post: &Post,
        other: u32,
        drives: bool,
        nearness: &Nearness,
        scratch: &mut Vec<Choice>,
    ) -> Option<Entry> {
        let they = self.post(other);
        let ways = if drives { nearness.as_driver(they) } else { nearness.as_rider(they) };
        let (driver, rider) = if drives { (post, they) } else { (they, post) };
        share(&Pair { driver, rider, map: &self.map, ways: &ways }, scratch).ok()?;
        let tally = Tally::of(rider, scratch);
        tally.listed.then(|| Entry {
            slot: other,
            detour_ms: tally.detour_ms(),
            turn: self.slots[other as usize].turn,
            score: tally.score(rider.commute.legs),
            drives,
        })
    }

    /// Reads the rows of all stops of a post.
    pub(super) fn nearness(&self, post: &Post) -> Nearness {
        self.nearness_of(post, post.stops.len())
    }

    /// Reads the rows of a post's home alone: all that its owner needs as a driver.
    pub(super) fn nearness_of_home(&self, post: &Post) -> Nearness {
        self.nearness_of(post, 1)
    }

    /// Reads the rows of the first stops of a post, as far as any driver on the board would go.
    fn nearness_of(&self, post: &Post, stops: usize) -> Nearness {
        let bound = self.reach.max(super::prepare::longest_way(post));
        let stops = post.stops.iter().take(stops);
        let tasks: Vec<(u32, Way)> =
            stops.flat_map(|stop| [(stop.place, Way::From), (stop.place, Way::To)]).collect();
        let rows = threads::in_two(&tasks, self.is_small(), |(place, way)| {
            self.rows.row(&self.travel, &self.map, *place, *way, bound)
        });
        let (from, to) = rows.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).unzip();
        Nearness { from, to }
    }

    /// The slots of all posts that may match in one role; a superset, in ascending order.
    fn candidates(&self, post: &Post, drives: bool, nearness: &Nearness) -> Vec<u32> {
        let mut marks = vec![0_u64; self.slots.len().div_ceil(64)];
        for leg in Leg::BOTH.into_iter().filter(|leg| post.commute.legs.has(*leg)) {
            let near = drives.then(|| self.near_stops(leg, nearness));
            for code in post.codes.iter().filter(|code| code.line(leg).bits != 0) {
                let via = (!drives).then(|| self.via_stops(post, code, leg, nearness));
                let bounds = near.as_ref().or(via.as_ref()).expect("one of the two is made");
                self.mark(post, code, leg, drives, bounds, &mut marks);
            }
        }
        let words = marks.into_iter().enumerate();
        words
            .flat_map(|(index, word)| days::ones(word.into()).map(move |bit| index as u32 * 64 + bit))
            .collect()
    }

    /// For a driver: per home cell, the shortest trip between the own home and any stop of that cell.
    fn near_stops(&self, leg: Leg, nearness: &Nearness) -> Bounds {
        let row = if leg == Leg::Out { &nearness.from[0] } else { &nearness.to[0] };
        let mut bounds = vec![u32::MAX; self.map.spots().len()];
        for (home, stops) in self.map.homes() {
            bounds[home] = stops.iter().map(|stop| row.trips[*stop as usize].ds).min().unwrap_or(u32::MAX);
        }
        bounds
    }

    /// For a rider: per home cell, the shortest trip from there over any own stop to the site, or back.
    fn via_stops(&self, post: &Post, code: &Code, leg: Leg, nearness: &Nearness) -> Bounds {
        let mut bounds = vec![u32::MAX; self.map.spots().len()];
        for stop in 0..post.stops.len() {
            let own = post.own_trip(code, stop, leg).ds;
            let row = if leg == Leg::Out { &nearness.to[stop] } else { &nearness.from[stop] };
            for (home, _) in self.map.homes() {
                bounds[home] = bounds[home].min(row.trips[home].ds.saturating_add(own));
            }
        }
        bounds
    }

    /// Marks the posts of the other role whose lanes meet one code's leg in time, days and reach.
    fn mark(&self, post: &Post, code: &Code, leg: Leg, drives: bool, bounds: &[u32], marks: &mut [u64]) {
        let own_reach = lanes::driver_reach(post, code, leg).unwrap_or(0);
        for site in 0..self.map.sites() {
            let others = &self.lanes[site as usize][leg as usize][usize::from(!drives)];
            let (rider_site, driver_site) = if drives { (site, code.site) } else { (code.site, site) };
            let between = match leg {
                Leg::Out => self.map.between(rider_site, driver_site),
                Leg::Home => self.map.between(driver_site, rider_site),
            };
            if others.is_empty() || !between.exists() {
                continue;
            }
            for offset in -1..=1 {
                let (lo, hi) = window(code, leg, drives, offset, between);
                for lane in others.meeting(lo, hi) {
                    let way = bounds[lane.cell as usize].saturating_add(between.ds);
                    let fits =
                        if drives { way.saturating_add(lane.reach) <= own_reach } else { way <= lane.reach };
                    if fits && common(code.line(leg).bits, lane.bits, drives, offset) {
                        marks[lane.slot as usize / 64] |= 1 << (lane.slot % 64);
                    }
                }
            }
        }
    }
}

/// The other's window, in its own minutes of the day, within which the two can meet.
fn window(code: &Code, leg: Leg, drives: bool, offset: i32, between: Trip) -> (i32, i32) {
    let line = code.line(leg);
    let between = between.ds as i32;
    // How much later the driver's clock runs than the rider's: by the trip between the sites and perhaps a stop.
    let (least, most) = if leg == Leg::Out { (between, between + STOP_DS) } else { (-between, -between) };
    let shift = offset * DAY;
    if drives {
        (line.lo + shift - most, line.hi + shift - least)
    } else {
        (line.lo - shift + least, line.hi - shift + most)
    }
}

fn common(own: u128, other: u128, drives: bool, offset: i32) -> bool {
    let (driver, rider) = if drives { (own, other) } else { (other, own) };
    rider & days::HORIZON & days::seen_from(driver, offset) != 0
}

impl Nearness {
    /// The ways of a pair whose driver owns these rows.
    pub(super) fn as_driver(&self, rider: &Post) -> Ways {
        let mut ways = Ways { approach: [Trip::NONE; STOPS], leave: [Trip::NONE; STOPS] };
        for (index, stop) in rider.stops.iter().enumerate() {
            ways.approach[index] = self.from[0].trips[stop.place as usize];
            ways.leave[index] = self.to[0].trips[stop.place as usize];
        }
        ways
    }

    /// The ways of a pair whose rider owns these rows.
    pub(super) fn as_rider(&self, driver: &Post) -> Ways {
        let home = driver.stops[0].place as usize;
        let mut ways = Ways { approach: [Trip::NONE; STOPS], leave: [Trip::NONE; STOPS] };
        for index in 0..self.from.len() {
            ways.approach[index] = self.to[index].trips[home];
            ways.leave[index] = self.from[index].trips[home];
        }
        ways
    }
}
