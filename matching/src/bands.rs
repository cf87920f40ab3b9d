//! Public counts as bands, so that no count tells of a single person.

use std::collections::HashSet;
use std::hash::Hash;

/// A public count: at least this many people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// 5 to 9 people.
    Five,
    /// 10 to 19 people.
    Ten,
    /// 20 people or more.
    Twenty,
}

impl Band {
    /// The lower end of the band, in people.
    #[must_use]
    pub fn at_least(self) -> u8 {
        match self {
            Self::Five => 5,
            Self::Ten => 10,
            Self::Twenty => 20,
        }
    }
}

/// The band of a number of people; below 5 nothing is said.
#[must_use]
pub fn band(people: usize) -> Option<Band> {
    match people {
        0..5 => None,
        5..10 => Some(Band::Five),
        10..20 => Some(Band::Ten),
        _ => Some(Band::Twenty),
    }
}

/// The band of the *distinct* accounts among those given: two commutes of one person are one person.
pub fn distinct_band<A: Eq + Hash>(accounts: impl IntoIterator<Item = A>) -> Option<Band> {
    band(accounts.into_iter().collect::<HashSet<_>>().len())
}
