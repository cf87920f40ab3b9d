//! The public counts: how many people go from one place to another at about the same time, in bands.

use std::collections::{HashMap, HashSet};

use matching::{Band, Roster, distinct_band};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{id::AccountId, maps::MapId};

/// When a shift starts, in fixed bands of local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ShiftBand {
    /// 04:00 to 07:29.
    Early,
    /// 07:30 to 11:59.
    Day,
    /// 12:00 to 18:59.
    Late,
    /// 19:00 to 03:59.
    Night,
}

impl ShiftBand {
    /// The band of a start in local minutes from midnight.
    #[must_use]
    pub fn of(start: u16) -> Self {
        match start {
            240..450 => Self::Early,
            450..720 => Self::Day,
            720..1140 => Self::Late,
            _ => Self::Night,
        }
    }
}

/// Where somebody comes from, where they work, and when they start.
pub type Way = (MapId, MapId, ShiftBand);

/// The ways of one commute: from the place of the home's cell to the places of the shifts that are worked within
/// 28 days of `from` (days since 1970-01-01). `codes` are start and place of each shift code.
#[must_use]
pub fn ways(home: MapId, codes: &[(u16, Option<MapId>)], roster: &Roster, from: i32) -> Box<[Way]> {
    let worked: HashSet<u8> =
        (from..from + matching::COUNTED_DAYS).filter_map(|day| roster.code_on(day)).collect();
    let way = |code: u8| {
        let (start, place) = *codes.get(usize::from(code))?;
        Some((home, place?, ShiftBand::of(start)))
    };
    let ways: HashSet<Way> = worked.into_iter().filter_map(way).collect();
    ways.into_iter().collect()
}

/// The band of each way that at least five people take.
#[must_use]
pub fn public<'a>(all: impl IntoIterator<Item = (AccountId, &'a [Way])>) -> HashMap<Way, Band> {
    let mut people: HashMap<Way, Vec<AccountId>> = HashMap::new();
    for (account, ways) in all {
        for way in ways {
            people.entry(*way).or_default().push(account);
        }
    }
    people.into_iter().filter_map(|(way, accounts)| Some((way, distinct_band(accounts)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_is_public_from_the_fifth_person_and_two_commutes_are_one_person() {
        let way: [Way; 1] = [(MapId(4), MapId(8), ShiftBand::Early)];
        let accounts: Vec<AccountId> = (0..5).map(|_| AccountId::new()).collect();
        let four = [&accounts[..4], &accounts[..1]].concat();
        assert!(public(four.iter().map(|account| (*account, &way[..]))).is_empty());
        let five = public(accounts.iter().map(|account| (*account, &way[..])));
        assert_eq!(five.into_values().collect::<Vec<_>>(), [Band::Five]);
    }

    #[test]
    fn bands_meet_without_a_gap() {
        let starts = [(239, ShiftBand::Night), (240, ShiftBand::Early), (449, ShiftBand::Early)];
        let later =
            [(450, ShiftBand::Day), (719, ShiftBand::Day), (720, ShiftBand::Late), (1140, ShiftBand::Night)];
        for (start, band) in starts.into_iter().chain(later) {
            assert_eq!(ShiftBand::of(start), band, "{start}");
        }
    }
}
