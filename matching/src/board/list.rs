//! The matches a post keeps: the best of all, twelve bytes each.

use std::cmp::Reverse;

use crate::commute::Id;

/// Matches shown of a post.
pub(crate) const SHOWN: usize = 50;

/// Matches kept, so that a few may vanish before the list must be made anew.
pub(crate) const KEPT: usize = 60;

/// One match in a post's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub slot: u32,
    /// Mean detour in milliseconds.
    pub detour_ms: i32,
    /// The turn of the slot when the match was found; an older one is no longer true.
    pub turn: u16,
    pub score: u8,
    /// Whether the owner of the list drives.
    pub drives: bool,
}

/// The order of matches: score, smaller detour, older post, id; the same post as driver before as rider.
pub(crate) type Rank = (Reverse<u8>, i32, i64, Id, bool);

/// The best matches of one post.
#[derive(Debug, Default)]
pub(crate) struct List {
    entries: Vec<Entry>,
    /// Whether there were more than are kept.
    cut: bool,
}

impl List {
    /// The best of all matches found.
    pub fn of(mut found: Vec<Entry>, rank: impl Fn(&Entry) -> Rank) -> Self {
        let cut = found.len() > KEPT;
        if cut {
            found.select_nth_unstable_by_key(KEPT, &rank);
            found.truncate(KEPT);
        }
        found.sort_unstable_by_key(rank);
        Self { entries: found.into_boxed_slice().into_vec(), cut }
    }

    /// Whether a match with this score may find room.
    pub fn may_take(&self, score: u8) -> bool {
        // Of what was cut off, some may be better than a match that is worse than the last one kept.
        !self.cut || self.entries.last().is_none_or(|last| last.score <= score)
    }

    /// Takes in one match more. `alive` tells which entries still hold.
    pub fn offer(&mut self, entry: Entry, alive: impl Fn(&Entry) -> bool, rank: impl Fn(&Entry) -> Rank) {
        if !self.may_take(entry.score) {
            return;
        }
        self.entries.retain(alive);
        let at = self.entries.partition_point(|other| rank(other) < rank(&entry));
        if self.entries.len() == KEPT {
            self.cut = true;
            if at == KEPT {
                return;
            }
            self.entries.pop();
        } else if self.cut && at == self.entries.len() {
            return;
        }
        // Room for one more, not for twice as many: there are as many lists as posts.
        self.entries.reserve_exact(1);
        self.entries.insert(at, entry);
    }

    /// The matches to show, or none when too many have vanished to know the best.
    pub fn shown(&self, alive: impl Fn(&Entry) -> bool) -> Option<Vec<Entry>> {
        let shown: Vec<Entry> =
            self.entries.iter().filter(|entry| alive(entry)).take(SHOWN).copied().collect();
        (!self.cut || shown.len() == SHOWN).then_some(shown)
    }
}
