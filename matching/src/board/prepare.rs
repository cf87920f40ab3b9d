//! Making posts ready: stops chosen, places numbered, own trips read row by row and site by site.

use super::rows::Way;
use super::{Board, lanes, threads};
use crate::commute::{Commute, Leg};
use crate::distance;
use crate::known::Known;
use crate::post::{Post, STOPS, Stop};
use crate::travel::{Travel, Trip};

/// Sites whose rows are held at once.
const AT_ONCE: usize = 32;

impl<T: Travel> Board<T> {
    /// Reads the own trips of posts that were loaded, for at most `sites` sites; answers how many sites are left.
    pub fn prepare(&mut self, sites: usize) -> usize {
        let mut left = sites;
        while left > 0 && !self.unprepared.is_empty() {
            let some: Vec<u32> = self.unprepared.keys().take(left.min(AT_ONCE)).copied().collect();
            left -= some.len();
            self.prepare_sites(&some);
            if sites - left >= AT_ONCE && self.unprepared.is_empty() {
                // A whole region was taken in: what comes after that comes one by one.
                self.lanes.iter_mut().flatten().flatten().for_each(lanes::Lanes::shrink);
            }
        }
        self.unprepared.len()
    }

    /// Whole rows for sites that the board sees for the first time; for the others nothing but what the waiting posts need.
    fn prepare_sites(&mut self, sites: &[u32]) {
        let (known, new): (Vec<u32>, Vec<u32>) = sites.iter().partition(|site| self.map.has_rows(**site));
        // Mostly there is none, and a second thread for nothing costs more than a post's own trips.
        if !new.is_empty() {
            self.prepare_new(&new);
        }
        for site in known {
            self.prepare_known(site);
        }
    }

    fn prepare_new(&mut self, sites: &[u32]) {
        let places: Vec<u32> = sites.iter().map(|site| self.map.site_place(*site)).collect();
        let mut rows = threads::in_two(&[Way::From, Way::To], self.is_small(), |way| {
            self.rows.rows(&self.travel, &self.map, &places, *way, u32::MAX)
        });
        let (to, from) = (rows.pop().unwrap_or_default(), rows.pop().unwrap_or_default());
        for ((site, from), to) in sites.iter().zip(&from).zip(&to) {
            self.map.set_site_rows(*site, &from.trips, &to.trips);
            for slot in self.unprepared.remove(site).unwrap_or_default() {
                self.set_own_trips(slot, *site, |place| {
                    [to.trips[place as usize], from.trips[place as usize]]
                });
            }
        }
    }

    fn prepare_known(&mut self, site: u32) {
        let waiting = self.unprepared.remove(&site).unwrap_or_default();
        let mut places: Vec<u32> = waiting.iter().flat_map(|slot| self.stop_places(*slot)).collect();
        places.sort_unstable();
        places.dedup();
        let spot = |place: u32| self.map.spots()[place as usize];
        let (one, many) =
            (spot(self.map.site_place(site)), places.iter().map(|place| spot(*place)).collect::<Vec<_>>());
        let to = self.travel.trips_to(one, &many, u32::MAX);
        let from = self.travel.trips_from(one, &many, u32::MAX);
        for slot in waiting {
            self.set_own_trips(slot, site, |place| {
                let at = places.binary_search(&place).expect("the stops of all who wait were asked for");
                [to[at], from[at]]
            });
        }
    }

    fn stop_places(&self, slot: u32) -> impl Iterator<Item = u32> + '_ {
        self.post(slot).stops.iter().map(|stop| stop.place)
    }

    /// Takes over a post's own trips with one of its sites: to the site and from it, by the place of a stop.
    fn set_own_trips(&mut self, number: u32, site: u32, trips: impl Fn(u32) -> [Trip; 2]) {
        let slot = &mut self.slots[number as usize];
        let post = slot.post.as_mut().expect("a waiting slot has its post");
        let Post { stops, sites, own, .. } = post;
        for (index, _) in sites.iter().enumerate().filter(|(_, other)| **other == site) {
            for (number, stop) in stops.iter().enumerate() {
                own[index * stops.len() + number] = trips(stop.place);
            }
        }
        slot.waits_for -= 1;
        if slot.waits_for == 0 {
            lanes::add(&mut self.lanes, number, post);
            self.reach = self.reach.max(longest_way(post));
        }
    }

    /// Numbers the places of a commute, chooses its stops and expands its roster.
    pub(super) fn ready(&mut self, mut commute: Commute) -> Post {
        let home = self.map.place(&commute.home);
        let stops = self.choose_stops(&mut commute, home);
        self.map.note_stops(home, stops.iter().map(|stop| stop.place));
        let sites: Box<[u32]> = commute.sites.iter().map(|site| self.map.site(site)).collect();
        self.lanes.resize_with(self.map.sites() as usize, Default::default);
        let own = vec![[Trip::NONE; 2]; sites.len() * stops.len()].into_boxed_slice();
        let commute = Known::of(commute);
        let mut post = Post { commute, stops, codes: Box::default(), sites, own, full: [0; 2], adult: 0 };
        post.roll(self.from);
        post
    }

    /// The cell centre, then the 8 nearest meeting points within the walk, by id. A driver needs none.
    fn choose_stops(&mut self, commute: &mut Commute, home: u32) -> Box<[Stop]> {
        let mut stops = vec![Stop { place: home, walk_ds: 0 }];
        let points = std::mem::take(&mut commute.meeting_points);
        if commute.role.rides() {
            for (metres, point) in nearest(commute, points) {
                stops.push(Stop { place: self.map.place(&point), walk_ds: distance::walk_ds(metres) });
            }
        }
        stops.into_boxed_slice()
    }

    pub(super) fn await_trips(&mut self, slot: u32, post: &Post) {
        let mut sites = post.sites.to_vec();
        sites.sort_unstable();
        sites.dedup();
        self.slots[slot as usize].waits_for = sites.len() as u8;
        for site in sites {
            self.unprepared.entry(site).or_default().push(slot);
        }
    }

    /// A key that is near for posts whose homes are near: the bits of both coordinates, interleaved.
    pub(super) fn place_key(&self, slot: u32) -> u64 {
        let home = self.post(slot).stops[0].place;
        let point = self.map.spots()[home as usize].point;
        let column = ((point.x() + 180.0) / 360.0 * f64::from(u32::MAX)) as u32;
        let row = ((point.y() + 90.0) / 180.0 * f64::from(u32::MAX)) as u32;
        (0..32).fold(0, |key, bit| {
            let pair = (u64::from(column >> bit & 1) << 1) | u64::from(row >> bit & 1);
            key | pair << (2 * bit)
        })
    }

    /// Whether a second thread costs more than it saves.
    pub(super) fn is_small(&self) -> bool {
        self.map.spots().len() < 500
    }
}

/// The meeting points of a commute's rider: within the walk, the 8 nearest, then by id.
fn nearest(commute: &Commute, points: Vec<crate::commute::Place>) -> Vec<(f64, crate::commute::Place)> {
    let centre = commute.home.spot.point;
    let mut near: Vec<_> = points
        .into_iter()
        .map(|point| (distance::straight_metres(centre, point.spot.point), point))
        .filter(|(metres, _)| distance::within_walk(*metres, commute.limits.walk))
        .collect();
    near.sort_by(|(a, p), (b, q)| a.total_cmp(b).then(p.id.cmp(&q.id)));
    near.dedup_by_key(|(_, point)| point.id);
    near.truncate(STOPS - 1);
    near.sort_by_key(|(_, point)| point.id);
    near
}

/// The longest way with detour of a driver's codes, deciseconds.
pub(super) fn longest_way(post: &Post) -> u32 {
    if !post.commute.role.drives() {
        return 0;
    }
    let ways = post.codes.iter().flat_map(|code| Leg::BOTH.map(|leg| lanes::driver_reach(post, code, leg)));
    ways.flatten().max().unwrap_or(0)
}
