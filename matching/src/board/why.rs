//! "Why nobody?": what one's own limits would change, and what else stands in the way of at least five others.

use std::collections::HashMap;

use super::Board;
use super::query::Nearness;
use super::rows::Way;
use crate::bands::{Band, band};
use crate::choice::Choice;
use crate::commute::{Commute, Id, Limits};
use crate::pair::{Pair, share};
use crate::post::Post;
use crate::rule::Rule;
use crate::travel::Travel;

/// Detours, waits and earlier arrivals (minutes) and walks (metres) that are tried.
const DETOURS: [u8; 2] = [15, 20];
const WAITS: [u8; 4] = [30, 45, 60, 90];
const EARLIER: [u8; 4] = [45, 60, 90, 120];
const WALKS: [u16; 3] = [1_500, 2_000, 3_000];

/// A change of one's own limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WhatIf {
    /// A longer detour, minutes.
    Detour(u8),
    /// A longer wait, minutes.
    Wait(u8),
    /// An earlier arrival, minutes.
    Early(u8),
    /// A longer walk, metres.
    Walk(u16),
}

/// A reason that holds for at least five others. Never blocks, women-only or age.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Others {
    /// The rule that said no.
    pub rule: Rule,
    /// For how many people.
    pub people: Band,
}

/// The answer to "why nobody?".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhyNobody {
    /// Commutes that match as it is.
    pub results: usize,
    /// Changes that would give more, with the number of commutes that would then match.
    pub own: Vec<(WhatIf, usize)>,
    /// What stands in the way of others, by rule.
    pub others: Vec<Others>,
}

impl<T: Travel> Board<T> {
    /// Why a commute finds nobody, or so few. `commute` is the caller's own, on the board or not, with meeting
    /// points up to the longest walk that may be tried (3,000 m).
    pub fn why_nobody(&mut self, commute: &Commute) -> WhyNobody {
        if !commute.problems().is_empty() {
            return WhyNobody::default();
        }
        self.prepare(usize::MAX);
        let post = self.trial(commute.clone());
        self.read_rows(&[&post]);
        let results = self.results(&post);
        let mut own = Vec::new();
        for (what_if, limits) in trials(commute) {
            let trial = self.trial(Commute { limits, ..commute.clone() });
            let more = self.results(&trial);
            if more > results {
                own.push((what_if, more));
            }
        }
        WhyNobody { results, own, others: self.others(&post) }
    }

    /// A post with its own trips that is not on the board.
    fn trial(&mut self, commute: Commute) -> Post {
        let mut post = self.ready(commute);
        let new_sites: Vec<u32> = post.sites.to_vec();
        for (index, site) in new_sites.into_iter().enumerate() {
            let place = self.map.site_place(site);
            let [from, to] =
                [Way::From, Way::To].map(|way| self.rows.row(&self.travel, &self.map, place, way, u32::MAX));
            self.map.set_site_rows(site, &from.trips, &to.trips);
            for (number, stop) in post.stops.iter().enumerate() {
                let place = stop.place as usize;
                post.own[index * post.stops.len() + number] = [to.trips[place], from.trips[place]];
            }
        }
        post
    }

    /// How many commutes match a post.
    fn results(&self, post: &Post) -> usize {
        let mut slots: Vec<u32> = self.query(post, |_, _| true).into_iter().map(|entry| entry.slot).collect();
        slots.sort_unstable();
        slots.dedup();
        slots.len()
    }

    /// Counts, per rule, the people whom it kept away; of a person the commute that came furthest counts.
    fn others(&self, post: &Post) -> Vec<Others> {
        let nearness = self.nearness(post);
        let mut furthest: HashMap<Id, Option<Rule>> = HashMap::new();
        let mut scratch = Vec::new();
        for they in self.by_id.values().map(|slot| self.post(*slot)) {
            let rule = self.furthest(post, they, &nearness, &mut scratch);
            let known = furthest.entry(they.commute.account).or_insert(rule);
            *known = known.zip(rule).map(|(a, b)| a.max(b));
        }
        let told = Rule::ALL.into_iter().filter(|rule| rule.may_be_told());
        let people = |rule: Rule| furthest.values().filter(|other| **other == Some(rule)).count();
        told.filter_map(|rule| Some(Others { rule, people: band(people(rule))? })).collect()
    }

    /// The furthest rule of both role orders, or none where one of them matches.
    fn furthest(
        &self,
        post: &Post,
        they: &Post,
        nearness: &Nearness,
        scratch: &mut Vec<Choice>,
    ) -> Option<Rule> {
        let orders = [(post, they, nearness.as_driver(they)), (they, post, nearness.as_rider(they))];
        let rules = orders.map(|(driver, rider, ways)| {
            share(&Pair { driver, rider, map: &self.map, ways: &ways }, scratch)
        });
        let [Err(a), Err(b)] = rules else { return None };
        Some(a.max(b))
    }
}

/// The changes worth trying: those that widen a limit which the role has.
fn trials(commute: &Commute) -> Vec<(WhatIf, Limits)> {
    let now = commute.limits;
    let mut trials = Vec::new();
    if commute.role.drives() {
        let wider = DETOURS.into_iter().filter(|detour| *detour > now.detour);
        trials.extend(wider.map(|detour| (WhatIf::Detour(detour), Limits { detour, ..now })));
    }
    let wider = WAITS.into_iter().filter(|wait| *wait > now.wait).take(2);
    trials.extend(wider.map(|wait| (WhatIf::Wait(wait), Limits { wait, ..now })));
    let wider = EARLIER.into_iter().filter(|early| *early > now.early).take(2);
    trials.extend(wider.map(|early| (WhatIf::Early(early), Limits { early, ..now })));
    if commute.role.rides() && !commute.meeting_points.is_empty() {
        let wider = WALKS.into_iter().filter(|walk| *walk > now.walk).take(2);
        trials.extend(wider.map(|walk| (WhatIf::Walk(walk), Limits { walk, ..now })));
    }
    trials
}
