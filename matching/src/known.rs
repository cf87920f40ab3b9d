//! What a board keeps of a commute: all but its places, which it numbers. There are as many of these as people.

use crate::commute::{Commute, Id, Legs, Limits, Person, Role, Taken};
use crate::roster::{Pattern, Roster, Shift};

/// A commute without its places.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub id: Id,
    pub account: Id,
    pub role: Role,
    pub legs: Legs,
    pub shifts: Box<[Shift]>,
    pub roster: Roster,
    pub limits: Limits,
    pub person: Person,
    pub taken: Vec<Taken>,
    pub pending_from: Vec<Id>,
    pub posted_at: i64,
}

impl Known {
    /// Takes over what is kept, with no room to spare.
    pub fn of(commute: Commute) -> Self {
        let Commute { mut roster, mut person, .. } = commute;
        match &mut roster.pattern {
            Pattern::Cycle { days, .. } => days.shrink_to_fit(),
            Pattern::Dated(list) => list.shrink_to_fit(),
        }
        roster.exceptions.shrink_to_fit();
        person.vouched_by.shrink_to_fit();
        person.blocked.shrink_to_fit();
        Self {
            id: commute.id,
            account: commute.account,
            role: commute.role,
            legs: commute.legs,
            shifts: commute.shifts.into_boxed_slice(),
            roster,
            limits: commute.limits,
            person,
            taken: commute.taken,
            pending_from: commute.pending_from,
            posted_at: commute.posted_at,
        }
    }

    /// Open requests to this commute from accounts other than `rider`'s.
    pub fn pending_beside(&self, rider: Id) -> i64 {
        self.pending_from.iter().filter(|account| **account != rider).count() as i64
    }

    /// Whether this person has blocked `account`.
    pub fn blocks(&self, account: Id) -> bool {
        self.person.blocked.contains(&account)
    }
}
