//! Matches made and read: on demand, in slices, or beside readers.

use std::cmp::Reverse;

use super::list::{Entry, List, Rank, SHOWN};
use super::{Board, Slot, threads};
use crate::commute::Id;
use crate::travel::Travel;

/// Matches with a score under this stand under "also possible".
const ALSO_BELOW: u8 = 15;

/// One match in a post's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Match {
    /// The other commute.
    pub id: Id,
    /// Whether the owner of the list is the driver.
    pub drives: bool,
    /// 0 to 100, from the rider's side, the same for both.
    pub score: u8,
}

/// The best 50 matches of a post, best first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matches {
    /// Score 15 and more.
    pub best: Vec<Match>,
    /// Feasible, but below 15.
    pub also_possible: Vec<Match>,
}

/// The matches of one post as [`Board::compute`] found them, to be handed to [`Board::store`].
#[derive(Debug)]
pub struct Computed {
    slot: u32,
    turn: u16,
    /// The changes of the board it knows of.
    at: u64,
    found: Vec<Entry>,
}

impl<T: Travel> Board<T> {
    /// The matches of a post if they are at hand: a lookup. None where the post is unknown or its matches are due.
    #[must_use]
    pub fn read(&self, id: Id) -> Option<Matches> {
        let slot = self.by_id.get(&id)?;
        let (at, list) = self.slots[*slot as usize].list.as_ref()?;
        if self.untold.last().is_some_and(|(changed, _)| changed > at) {
            return None;
        }
        let shown = list.shown(|entry| alive(&self.slots, entry))?;
        let (best, also): (Vec<Entry>, Vec<Entry>) =
            shown.into_iter().partition(|entry| entry.score >= ALSO_BELOW);
        let matches = |entries: Vec<Entry>| entries.iter().map(|entry| self.shown(entry)).collect();
        Some(Matches { best: matches(best), also_possible: matches(also) })
    }

    /// The matches of a post, computed now where they are due. None where the post is unknown.
    pub fn matches(&mut self, id: Id) -> Option<Matches> {
        if !self.contains(id) {
            return None;
        }
        if self.read(id).is_none() {
            self.prepare(usize::MAX);
            let computed = self.compute(&[id]);
            self.store(computed);
        }
        self.read(id)
    }

    /// Posts whose matches are due, at most `most`, in an order in which neighbours share travel rows.
    #[must_use]
    pub fn due(&self, most: usize) -> Vec<Id> {
        let slots = self.untold_by_place.iter().take(most);
        slots.map(|(_, slot)| self.post(*slot).commute.id).collect()
    }

    /// Computes the matches of at most `posts` posts that are due; answers how many are left.
    pub fn fill(&mut self, posts: usize) -> usize {
        self.prepare(usize::MAX);
        let mut left = posts;
        while left > 0 && !self.untold.is_empty() {
            let some = self.due(left.min(SHOWN));
            left -= some.len();
            let computed = self.compute(&some);
            self.store(computed);
        }
        self.untold.len()
    }

    /// Finds the matches of these posts without changing the board, on two threads. Posts that are unknown are left
    /// out, and all of them while [`Board::prepare`] has not come to its end.
    #[must_use]
    pub fn compute(&self, ids: &[Id]) -> Vec<Computed> {
        if !self.unprepared.is_empty() {
            return Vec::new();
        }
        let slots: Vec<u32> = ids.iter().filter_map(|id| self.by_id.get(id).copied()).collect();
        self.read_rows(&slots.iter().map(|slot| self.post(*slot)).collect::<Vec<_>>());
        let lists = self.slots.iter().filter_map(|slot| slot.list.as_ref());
        let oldest = lists.map(|(at, _)| *at).min().unwrap_or(u64::MAX);
        threads::in_two(&slots, self.is_small(), |slot| Computed {
            slot: *slot,
            turn: self.slots[*slot as usize].turn,
            at: self.changes,
            found: self.query(self.post(*slot), |other, score| self.would_hear(other, *slot, oldest, score)),
        })
    }

    /// Whether a post's list has not heard of `slot` yet and might take a match with it. No list is older than `oldest`.
    fn would_hear(&self, other: u32, slot: u32, oldest: u64, score: u8) -> bool {
        let changed = self.slots[slot as usize].changed;
        let list = || self.slots[other as usize].list.as_ref();
        oldest < changed && list().is_some_and(|(at, list)| *at < changed && list.may_take(score))
    }

    /// Keeps what [`Board::compute`] found and tells the others. What the board has outrun is dropped and stays due.
    pub fn store(&mut self, computed: Vec<Computed>) {
        for Computed { slot, turn, at, mut found } in computed {
            if at != self.changes || turn != self.slots[slot as usize].turn {
                continue;
            }
            // Posts may have gone since.
            found.retain(|entry| alive(&self.slots, entry));
            if self.untold.contains(&(self.slots[slot as usize].changed, slot)) {
                self.tell(slot, &found);
            }
            let list = List::of(found, |entry| rank(&self.slots, entry));
            self.slots[slot as usize].list = Some((at, list));
        }
    }

    /// Offers the matches of a new post to the lists of the others.
    fn tell(&mut self, slot: u32, found: &[Entry]) {
        let Slot { changed, turn, .. } = self.slots[slot as usize];
        for entry in found {
            let other = &mut self.slots[entry.slot as usize];
            let Some((at, mut list)) = other.list.take() else { continue };
            if at < changed {
                let theirs = Entry { slot, turn, drives: !entry.drives, ..*entry };
                let slots = &self.slots;
                list.offer(theirs, |entry| alive(slots, entry), |entry| rank(slots, entry));
            }
            self.slots[entry.slot as usize].list = Some((at, list));
        }
        self.told(slot);
    }

    fn shown(&self, entry: &Entry) -> Match {
        Match { id: self.post(entry.slot).commute.id, drives: entry.drives, score: entry.score }
    }
}

fn alive(slots: &[Slot], entry: &Entry) -> bool {
    let slot = &slots[entry.slot as usize];
    slot.turn == entry.turn && slot.post.is_some()
}

fn rank(slots: &[Slot], entry: &Entry) -> Rank {
    let post = slots[entry.slot as usize].post.as_ref().expect("only living entries are ranked");
    let (posted_at, id) = (post.commute.posted_at, post.commute.id);
    (Reverse(entry.score), entry.detour_ms, posted_at, id, !entry.drives)
}
