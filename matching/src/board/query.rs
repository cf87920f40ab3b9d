//! The matches of one post: candidates, best first, through every rule.

use std::sync::Arc;

use super::list::{Entry, KEPT};
use super::rows::{Row, Way};
use super::{Board, threads};
use crate::choice::Choice;
use crate::pair::{Pair, Ways, share};
use crate::post::{Post, STOPS};
use crate::score::Tally;
use crate::travel::{Travel, Trip};

/// The rows of a post's stops, and what can be told of every home cell from them alone.
pub(super) struct Nearness {
    /// Per stop, the trips from it to every place.
    from: Vec<Arc<Row>>,
    /// Per stop, the trips to it from every place.
    to: Vec<Arc<Row>>,
}

impl<T: Travel> Board<T> {
    /// The matches of a post in both roles, in no order: all that its own list may need, and of the others those
    /// for which `wanted` (slot, highest score possible) holds. All own trips must be known.
    pub(super) fn query(&self, post: &Post, wanted: impl Fn(u32, u8) -> bool) -> Vec<Entry> {
        let nearness = self.nearness(post);
        let mut found = Vec::new();
        let mut scratch = Vec::new();
        // How many matches have each score.
        let mut scores = [0_usize; 101];
        for (best, slot, drives) in self.in_hope(post, &nearness) {
            let better: usize = scores[usize::from(best) + 1..].iter().sum();
            if better > KEPT && !wanted(slot, best) {
                continue;
            }
            if let Some(entry) = self.entry(post, slot, drives, &nearness, &mut scratch) {
                scores[usize::from(entry.score)] += 1;
                found.push(entry);
            }
        }
        found
    }

    /// The candidates of both roles by the highest score they can have: (score, slot, whether the post drives).
    fn in_hope(&self, post: &Post, nearness: &Nearness) -> Vec<(u8, u32, bool)> {
        let own = self.by_id.get(&post.commute.id).copied();
        let role = post.commute.role;
        let mut all = Vec::new();
        for drives in [true, false] {
            if !(if drives { role.drives() } else { role.rides() }) {
                continue;
            }
            for candidate in self.candidates(post, drives, nearness) {
                if Some(candidate.slot) != own {
                    let rider = if drives { self.post(candidate.slot) } else { post };
                    all.push((candidate.best_score(rider), candidate.slot, drives));
                }
            }
        }
        all.sort_unstable_by(|a, b| b.cmp(a));
        all
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
        let places: Vec<u32> = post.stops[..stops].iter().map(|stop| stop.place).collect();
        let rows = |way| self.rows.rows(&self.travel, &self.map, &places, way, bound);
        Nearness { from: rows(Way::From), to: rows(Way::To) }
    }

    /// Reads the rows of all stops of these posts on two threads, each row once, so that they are at hand.
    pub(super) fn read_rows(&self, posts: &[&Post]) {
        let bounds = posts.iter().map(|post| super::prepare::longest_way(post));
        let bound = bounds.fold(self.reach, u32::max);
        let mut places: Vec<u32> =
            posts.iter().flat_map(|post| post.stops.iter().map(|stop| stop.place)).collect();
        places.sort_unstable();
        places.dedup();
        threads::in_two(&[Way::From, Way::To], self.is_small(), |way| {
            self.rows.rows(&self.travel, &self.map, &places, *way, bound);
        });
    }
}

impl Nearness {
    /// The trips from a stop to every place, or to it from every place.
    pub(super) fn row(&self, from: bool, stop: usize) -> &[Trip] {
        if from { &self.from[stop].trips } else { &self.to[stop].trips }
    }

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
