//! The board: all active commutes of a region in memory, and the best matches of each.

mod beside;
mod detail;
mod fill;
mod groups;
mod lanes;
mod list;
mod map;
mod prepare;
mod query;
mod rows;
mod scan;
mod threads;
mod why;

use std::collections::{BTreeMap, BTreeSet, HashMap};

pub use detail::evaluate;
pub use fill::{Computed, Match, Matches};
pub use groups::Group;
pub(crate) use map::Map;
pub use why::{Others, WhatIf, WhyNobody};

use crate::commute::{Commute, Id, Person, Taken};
use crate::post::Post;
use crate::problem::Problem;
use crate::roster::{Roster, Shift};
use crate::travel::Travel;
use list::List;
use rows::Rows;

/// One place for a post; it is used again after the post has gone.
#[derive(Debug, Default)]
struct Slot {
    post: Option<Post>,
    /// Counts the posts and changes this slot has seen, so that matches with an older one are known as such.
    turn: u16,
    /// When the post came or changed, in changes of the board.
    changed: u64,
    /// The state of the board that `list` tells of; a list that was never made has none.
    list: Option<(u64, List)>,
    /// Sites whose rows the post still waits for.
    waits_for: u8,
}

/// All commutes of a region, from one day on. Give it `&map` or `Arc<map>` as `T`.
///
/// Changes take `&mut self`; reading is a lookup. [`Board::insert`] does everything at once;
/// [`Board::load`] only takes the post in, and [`Board::fill`] computes matches later, or
/// [`Board::compute`] (shared) and [`Board::store`] where readers must not wait.
#[derive(Debug)]
pub struct Board<T> {
    travel: T,
    from: i32,
    map: Map,
    rows: Rows,
    slots: Vec<Slot>,
    free: Vec<u32>,
    by_id: HashMap<Id, u32>,
    lanes: lanes::Sites,
    /// Posts by site whose own trips are not known yet.
    unprepared: BTreeMap<u32, Vec<u32>>,
    /// Posts whose matches have not been told to the others, by (change, slot) and by (place on the map, slot).
    untold: BTreeSet<(u64, u32)>,
    untold_by_place: BTreeSet<(u64, u32)>,
    changes: u64,
    /// Counts every change and every removal.
    version: u64,
    /// No driver's way with detour is longer than this, deciseconds.
    reach: u32,
}

impl<T: Travel> Board<T> {
    /// An empty board whose 84 days begin with `from` (days since 1970-01-01, the region's local date).
    #[must_use]
    pub fn new(travel: T, from: i32) -> Self {
        Self {
            travel,
            from,
            map: Map::default(),
            rows: Rows::default(),
            slots: Vec::new(),
            free: Vec::new(),
            by_id: HashMap::new(),
            lanes: Vec::new(),
            unprepared: BTreeMap::new(),
            untold: BTreeSet::new(),
            untold_by_place: BTreeSet::new(),
            changes: 0,
            version: 0,
            reach: 0,
        }
    }

    /// The first day of the horizon.
    #[must_use]
    pub fn from(&self) -> i32 {
        self.from
    }

    /// A number that grows with every post that comes, changes or goes: while it stays, every answer stays.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version
    }

    /// How many posts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    /// Whether a post with this id is on the board.
    #[must_use]
    pub fn contains(&self, id: Id) -> bool {
        self.by_id.contains_key(&id)
    }

    /// Whose the commute of this id is.
    #[must_use]
    pub fn account(&self, id: Id) -> Option<Id> {
        Some(self.post(*self.by_id.get(&id)?).commute.account)
    }

    /// What the rules know of the person whose commute this is.
    #[must_use]
    pub fn person(&self, id: Id) -> Option<&Person> {
        Some(&self.post(*self.by_id.get(&id)?).commute.person)
    }

    /// The shift codes and the roster of the commute of this id.
    #[must_use]
    pub fn roster(&self, id: Id) -> Option<(&[Shift], &Roster)> {
        let known = &self.post(*self.by_id.get(&id)?).commute;
        Some((&known.shifts, &known.roster))
    }

    /// Takes a post in without computing anything; one with the same id is replaced.
    ///
    /// # Errors
    /// What is wrong with the commute; the board is then unchanged.
    pub fn load(&mut self, commute: Commute) -> Result<(), Vec<Problem>> {
        let problems = commute.problems();
        if !problems.is_empty() {
            return Err(problems);
        }
        self.remove(commute.id);
        let id = commute.id;
        let post = self.ready(commute);
        let slot = self.free.pop().unwrap_or_else(|| {
            self.slots.push(Slot::default());
            self.slots.len() as u32 - 1
        });
        self.by_id.insert(id, slot);
        self.await_trips(slot, &post);
        self.slots[slot as usize].post = Some(post);
        self.change(slot);
        Ok(())
    }

    /// Takes a post in, computes its matches and tells the others of it; one with the same id is replaced.
    ///
    /// # Errors
    /// What is wrong with the commute; the board is then unchanged.
    pub fn insert(&mut self, commute: Commute) -> Result<(), Vec<Problem>> {
        let id = commute.id;
        self.load(commute)?;
        self.matches(id);
        Ok(())
    }

    /// Removes a post; answers whether there was one.
    pub fn remove(&mut self, id: Id) -> bool {
        let Some(slot) = self.by_id.remove(&id) else { return false };
        self.version += 1;
        self.told(slot);
        let place = &mut self.slots[slot as usize];
        let post = place.post.take().expect("a slot with an id has its post");
        place.list = None;
        if place.waits_for == 0 {
            lanes::remove(&mut self.lanes, slot, &post);
        }
        place.waits_for = 0;
        for waiting in self.unprepared.values_mut() {
            waiting.retain(|other| *other != slot);
        }
        self.turn(slot);
        self.free.push(slot);
        true
    }

    /// Sets the accounts with an open request to this driver, one entry a request. Answers whether the post exists.
    pub fn set_pending(&mut self, id: Id, accounts: Vec<Id>) -> bool {
        self.adjust(id, |post, _| post.commute.pending_from = accounts)
    }

    /// Sets the seats taken on the driver's own leg dates. Answers whether the post exists.
    pub fn set_taken(&mut self, id: Id, taken: Vec<Taken>) -> bool {
        self.adjust(id, |post, from| {
            post.commute.taken = taken;
            post.roll(from);
        })
    }

    /// Moves the horizon to the day `from`: every roster is expanded anew, every match is due anew.
    pub fn roll(&mut self, from: i32) {
        self.from = from;
        self.reach = 0;
        for lanes in self.lanes.iter_mut().flatten().flatten() {
            *lanes = lanes::Lanes::default();
        }
        for number in 0..self.slots.len() as u32 {
            let slot = &mut self.slots[number as usize];
            slot.list = None;
            let Some(post) = &mut slot.post else { continue };
            post.roll(from);
            if slot.waits_for == 0 {
                lanes::add(&mut self.lanes, number, post);
                self.reach = self.reach.max(prepare::longest_way(post));
            }
            self.change(number);
        }
    }

    fn adjust(&mut self, id: Id, action: impl FnOnce(&mut Post, i32)) -> bool {
        let Some(slot) = self.by_id.get(&id).copied() else { return false };
        let post = self.slots[slot as usize].post.as_mut();
        action(post.expect("a slot with an id has its post"), self.from);
        self.turn(slot);
        self.change(slot);
        true
    }

    /// Notes that the matches of a post are due and the others have not heard of it.
    fn change(&mut self, slot: u32) {
        self.told(slot);
        self.changes += 1;
        self.version += 1;
        let place = &mut self.slots[slot as usize];
        place.changed = self.changes;
        place.list = None;
        self.untold.insert((self.changes, slot));
        let key = self.place_key(slot);
        self.untold_by_place.insert((key, slot));
    }

    /// Notes that the others have heard of a post, or need not.
    fn told(&mut self, slot: u32) {
        if self.untold.remove(&(self.slots[slot as usize].changed, slot)) {
            let key = self.place_key(slot);
            self.untold_by_place.remove(&(key, slot));
        }
    }

    /// Makes all matches found with this slot so far untrue.
    fn turn(&mut self, slot: u32) {
        let place = &mut self.slots[slot as usize];
        place.turn = place.turn.wrapping_add(1);
        if place.turn == 0 {
            // The count has come round: no list may hold a match from its last round.
            self.roll(self.from);
        }
    }

    fn post(&self, slot: u32) -> &Post {
        self.slots[slot as usize].post.as_ref().expect("only slots with a post are asked")
    }
}
