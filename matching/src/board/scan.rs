//! Candidates of one post: lanes by site and time of day, then the shortest way, then the days.

use super::Board;
use super::lanes::{Lane, Lanes, driver_reach, driver_room, ease};
use super::query::Nearness;
use crate::commute::Leg;
use crate::days;
use crate::pair::STOP_DS;
use crate::post::{Code, DAY, Post};
use crate::score::{Counts, coverage, score};
use crate::travel::{Travel, Trip};

/// A post that may match, with the best that can come of it.
pub(super) struct Candidate {
    pub slot: u32,
    /// No shared leg has a lower G, in half deciseconds.
    cost: i64,
    /// No other start dates of the rider's counted shifts can have a ride, by leg.
    dates: [u128; 2],
}

impl Candidate {
    /// The highest score the pair can have.
    pub fn best_score(&self, rider: &Post) -> u8 {
        let ones = |bits: u128| bits.count_ones();
        let [out, home] = self.dates;
        let shifts = rider.codes.iter().map(|code| ones(code.line(Leg::Out).bits & days::COUNTED)).sum();
        let counts = Counts { shifts, out: ones(out), home: ones(home), both: ones(out & home) };
        score(coverage(counts, rider.commute.legs), self.cost as f64 / 1200.0)
    }
}

/// What is known of every home cell before a pair is looked at.
struct Bounds {
    /// The shortest trip between the driver's home and the rider's stops, over the stop to the site if the rider is known.
    ds: Vec<u32>,
    /// Whether the stop at the rider's stop, or at the rider's site, may cost nothing.
    free: Vec<[bool; 2]>,
    /// The least of `ds`.
    least: u32,
}

/// One leg of one code of the post, looking for others.
struct Search<'a> {
    post: &'a Post,
    code: &'a Code,
    leg: Leg,
    drives: bool,
    bounds: &'a Bounds,
}

/// Candidates by slot, each once.
struct Found {
    index: Vec<u32>,
    list: Vec<Candidate>,
}

impl<T: Travel> Board<T> {
    /// All posts that may match in one role: a superset, in no order.
    pub(super) fn candidates(&self, post: &Post, drives: bool, nearness: &Nearness) -> Vec<Candidate> {
        let mut found = Found { index: vec![u32::MAX; self.slots.len()], list: Vec::new() };
        for leg in Leg::BOTH.into_iter().filter(|leg| post.commute.legs.has(*leg)) {
            for own_site in 0..post.sites.len() {
                let works = |code: &&Code| usize::from(code.own_site) == own_site && code.line(leg).bits != 0;
                let mut codes = post.codes.iter().filter(works).peekable();
                let Some(first) = codes.peek() else { continue };
                let bounds = if drives {
                    self.near_stops(post, first, leg, nearness)
                } else {
                    self.via_stops(post, first, leg, nearness)
                };
                for code in codes {
                    let search = Search { post, code, leg, drives, bounds: &bounds };
                    self.search(&search, &mut found);
                }
            }
        }
        found.list
    }

    /// For a driver: per home cell, the shortest trip between the own home and any stop of that cell.
    fn near_stops(&self, post: &Post, code: &Code, leg: Leg, nearness: &Nearness) -> Bounds {
        let row = nearness.row(leg == Leg::Out, 0);
        let (home, site) = (post.stops[0].place, self.map.site_place(code.site));
        let mut bounds = self.no_bounds();
        for (cell, stops) in self.map.homes() {
            bounds.ds[cell] = stops.iter().map(|stop| row[*stop as usize].ds).min().unwrap_or(u32::MAX);
            let near = |stop: &u32| self.map.near(*stop, home) || self.map.near(*stop, site);
            bounds.free[cell] = [stops.iter().any(near), false];
            bounds.least = bounds.least.min(bounds.ds[cell]);
        }
        bounds
    }

    /// For a rider: per home cell, the shortest trip from there over any own stop to the site, or back.
    fn via_stops(&self, post: &Post, code: &Code, leg: Leg, nearness: &Nearness) -> Bounds {
        let site = self.map.site_place(code.site);
        let mut bounds = self.no_bounds();
        for (number, stop) in post.stops.iter().enumerate() {
            let own = post.own_trip(code, number, leg).ds;
            let row = nearness.row(leg == Leg::Home, number);
            for (cell, _) in self.map.homes() {
                bounds.ds[cell] = bounds.ds[cell].min(row[cell].ds.saturating_add(own));
                bounds.free[cell][0] |= self.map.near(stop.place, cell as u32);
            }
        }
        for (cell, _) in self.map.homes() {
            bounds.free[cell][1] = self.map.near(site, cell as u32);
            bounds.least = bounds.least.min(bounds.ds[cell]);
        }
        bounds
    }

    fn no_bounds(&self) -> Bounds {
        let places = self.map.spots().len();
        Bounds { ds: vec![u32::MAX; places], free: vec![[false; 2]; places], least: u32::MAX }
    }

    /// Whether stops cost nothing because of where this site is: at the rider's stop, at the rider's site.
    fn free_by_site(&self, search: &Search, site: u32) -> [bool; 2] {
        let Search { post, code, .. } = search;
        let (site, own) = (self.map.site_place(site), self.map.site_place(code.site));
        if search.drives {
            return [false, self.map.near(site, own) || self.map.near(site, post.stops[0].place)];
        }
        [post.stops.iter().any(|stop| self.map.near(stop.place, site)), self.map.near(site, own)]
    }

    fn search(&self, search: &Search, found: &mut Found) {
        let Search { code, leg, drives, .. } = *search;
        for site in 0..self.map.sites() {
            let others = &self.lanes[site as usize][leg as usize][usize::from(!drives)];
            let (rider_site, driver_site) = if drives { (site, code.site) } else { (code.site, site) };
            let between = match leg {
                Leg::Out => self.map.between(rider_site, driver_site),
                Leg::Home => self.map.between(driver_site, rider_site),
            };
            if !between.exists() || !search.reaches(between, others) {
                continue;
            }
            let free = self.free_by_site(search, site);
            for offset in -1..=1 {
                let (lo, hi) = window(search, offset, between);
                for lane in others.meeting(lo, hi) {
                    search.consider(lane, between.ds, free, offset, found);
                }
            }
        }
    }
}

impl Search<'_> {
    /// Whether the shortest of all ways to a site's people is short enough for one of them.
    fn reaches(&self, between: Trip, others: &Lanes) -> bool {
        let way = self.bounds.least.saturating_add(between.ds);
        if self.drives {
            let own = driver_reach(self.post, self.code, self.leg).unwrap_or(0);
            way.saturating_add(others.least()) <= own
        } else {
            others.may_go(way)
        }
    }

    /// Takes a lane in whose shortest way is short enough and whose days are among the own.
    fn consider(&self, lane: &Lane, between: u32, free: [bool; 2], offset: i32, found: &mut Found) {
        let cell = lane.cell as usize;
        let stop =
            |which: usize| if free[which] || self.bounds.free[cell][which] { 0 } else { STOP_DS as u32 };
        let way = self.bounds.ds[cell].saturating_add(between).saturating_add(stop(0) + stop(1));
        let (way, alone, room) = if self.drives {
            let alone = self.post.own_trip(self.code, 0, self.leg).ds;
            (way.saturating_add(lane.trip), alone, driver_room(self.post))
        } else {
            (way, lane.trip, lane.room)
        };
        let detour = i64::from(way) - i64::from(alone);
        if detour > i64::from(room) {
            return;
        }
        let own = self.code.line(self.leg).bits;
        let (driver, rider) = if self.drives { (own, lane.bits) } else { (lane.bits, own) };
        let bits = rider & days::HORIZON & days::seen_from(driver, offset);
        if bits == 0 {
            return;
        }
        let (ease, end_days) = if self.drives {
            (lane.ease, lane.end_days)
        } else {
            (ease(self.post, self.code, self.leg), self.code.end_days)
        };
        let starts = if self.leg == Leg::Out { bits } else { bits >> end_days };
        found.add(lane.slot, (3 * detour + i64::from(ease)).max(0), self.leg, starts & days::COUNTED);
    }
}

impl Found {
    fn add(&mut self, slot: u32, cost: i64, leg: Leg, dates: u128) {
        let index = &mut self.index[slot as usize];
        if *index == u32::MAX {
            *index = self.list.len() as u32;
            self.list.push(Candidate { slot, cost, dates: [0; 2] });
        }
        let candidate = &mut self.list[*index as usize];
        candidate.cost = candidate.cost.min(cost);
        candidate.dates[leg as usize] |= dates;
    }
}

/// The other's window, in its own time of day, within which the two can meet.
fn window(search: &Search, offset: i32, between: Trip) -> (i32, i32) {
    let line = search.code.line(search.leg);
    let between = between.ds as i32;
    // How much later the driver's clock runs than the rider's: by the trip between the sites and perhaps a stop.
    let (least, most) =
        if search.leg == Leg::Out { (between, between + STOP_DS) } else { (-between, -between) };
    let shift = offset * DAY;
    if search.drives {
        (line.lo + shift - most, line.hi + shift - least)
    } else {
        (line.lo - shift + least, line.hi - shift + most)
    }
}
