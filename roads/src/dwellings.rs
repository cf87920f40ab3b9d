//! How many dwellings stand where: the one definition, from what OpenStreetMap knows of buildings.
//!
//! A building tagged as a home counts 1 (or its `building:flats`); a block of flats without that number
//! counts 6, a terrace 3. A plain `building=yes` counts 1 with a house number and a half without: where
//! nobody has described them, about every other one is a barn, a garage or a shed. All other buildings
//! count nothing. Where house numbers alone are mapped and outnumber the buildings, they count instead.

use crate::grid::{Cell, Resolution};
use matching::Point;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Flats in a block whose number of flats is not mapped.
const FLATS: u32 = 6;

/// Homes in a terrace that is mapped as one building.
const TERRACE: u32 = 3;

/// No building has more homes than this, whatever a tag says.
const MOST: u32 = 500;

/// What one building or address adds, in half dwellings and house numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Homes {
    pub(crate) halves: u32,
    pub(crate) addresses: u32,
}

/// Reads one element's tags; nothing for what nobody lives in.
pub(crate) fn homes<'a>(get: impl Fn(&str) -> Option<&'a str>) -> Homes {
    let addresses = u32::from(get("addr:housenumber").is_some());
    let flats = get("building:flats").and_then(|flats| flats.parse::<u32>().ok());
    let known = |usual: u32| 2 * flats.unwrap_or(usual).clamp(1, MOST);
    let halves = match get("building") {
        Some("house" | "residential" | "detached" | "semidetached_house" | "bungalow" | "farm") => known(1),
        Some("cabin" | "houseboat" | "static_caravan" | "semi" | "semidetached") => known(1),
        Some("apartments" | "dormitory") => known(FLATS),
        Some("terrace") => known(TERRACE),
        Some("yes") => known(1) / (2 - addresses),
        _ => 0,
    };
    Homes { halves, addresses }
}

/// Dwellings by cell of 500 m.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Dwellings {
    /// Half dwellings of each cell that has any.
    halves: BTreeMap<Cell, u32>,
}

/// Collects buildings and addresses.
#[derive(Debug, Default)]
pub(crate) struct Counting(BTreeMap<Cell, Homes>);

impl Counting {
    pub(crate) fn add(&mut self, point: Point, homes: Homes) {
        if homes == Homes::default() {
            return;
        }
        if let Some(cell) = Cell::at(point, Resolution::M500) {
            let sum = self.0.entry(cell).or_default();
            sum.halves = sum.halves.saturating_add(homes.halves);
            sum.addresses = sum.addresses.saturating_add(homes.addresses);
        }
    }

    pub(crate) fn done(self) -> Dwellings {
        let most = |homes: Homes| homes.halves.max(homes.addresses.saturating_mul(2));
        Dwellings { halves: self.0.into_iter().map(|(cell, homes)| (cell, most(homes))).collect() }
    }
}

impl Dwellings {
    /// Counts given outright, for tests and for regions with an official count. Cells of more than
    /// 500 m are left out.
    #[must_use]
    pub fn from_counts(counts: impl IntoIterator<Item = (Cell, u32)>) -> Dwellings {
        let small = |(cell, _): &(Cell, u32)| cell.resolution() == Resolution::M500;
        let halves = counts.into_iter().filter(small).map(|(cell, count)| (cell, count.saturating_mul(2)));
        Dwellings { halves: halves.collect() }
    }

    /// Dwellings in a cell of any size.
    #[must_use]
    pub fn count(&self, cell: Cell) -> u32 {
        self.halves_in(cell) / 2
    }

    /// Whether anything that may be a home stands in a cell.
    #[must_use]
    pub fn inhabited(&self, cell: Cell) -> bool {
        self.halves_in(cell) > 0
    }

    fn halves_in(&self, cell: Cell) -> u32 {
        match cell.resolution() {
            Resolution::M500 => self.halves.get(&cell).copied().unwrap_or(0),
            _ => cell.children().into_iter().map(|child| self.halves_in(child)).sum(),
        }
    }

    /// The cells of 500 m where anything stands, with their dwellings.
    pub fn cells(&self) -> impl Iterator<Item = (Cell, u32)> {
        self.halves.iter().map(|(cell, halves)| (*cell, halves / 2))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(tags: &[(&str, &'static str)]) -> (u32, u32) {
        let homes = homes(|key| tags.iter().find(|(k, _)| *k == key).map(|(_, value)| *value));
        (homes.halves, homes.addresses)
    }

    #[test]
    fn homes_count_and_barns_do_not() {
        assert_eq!(count(&[("building", "house")]), (2, 0));
        assert_eq!(count(&[("building", "apartments")]), (12, 0));
        assert_eq!(count(&[("building", "apartments"), ("building:flats", "9")]), (18, 0));
        assert_eq!(count(&[("building", "yes")]), (1, 0));
        assert_eq!(count(&[("building", "yes"), ("addr:housenumber", "3")]), (2, 1));
        assert_eq!(count(&[("building", "barn")]), (0, 0));
        assert_eq!(count(&[("building", "apartments"), ("building:flats", "4000000000")]), (1000, 0));
    }

    #[test]
    fn house_numbers_count_where_buildings_are_not_mapped() {
        let mut counting = Counting::default();
        let here = Point::new(11.1, 47.8);
        for _ in 0..3 {
            counting.add(here, Homes { halves: 0, addresses: 1 });
        }
        counting.add(here, Homes { halves: 1, addresses: 0 });
        let cell = Cell::at(here, Resolution::M500).expect("in Europe");
        assert_eq!(counting.done().count(cell), 3);
    }
}
