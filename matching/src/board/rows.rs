//! Travel rows over all places of a board, each read once and kept while there is room.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use super::map::Map;
use crate::travel::{Spot, Travel, Trip};

/// Room for kept rows, in trips of 8 bytes: 16 MiB.
const ROOM: usize = 2 << 20;

/// The direction of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Way {
    /// From the place to all others.
    From,
    /// To the place from all others.
    To,
}

/// The trips between one place and all places of the map, none longer than `bound_ds`.
#[derive(Debug)]
pub(crate) struct Row {
    bound_ds: u32,
    pub trips: Vec<Trip>,
}

#[derive(Debug, Default)]
struct Kept {
    rows: HashMap<(u32, Way), Arc<Row>>,
    /// The order of eviction: oldest first.
    order: VecDeque<(u32, Way)>,
    trips: usize,
}

/// Rows that were read before.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    kept: Mutex<Kept>,
}

impl Rows {
    /// The row of a place, from memory where it covers all places and reaches far enough.
    pub fn row(&self, travel: &impl Travel, map: &Map, place: u32, way: Way, bound_ds: u32) -> Arc<Row> {
        self.rows(travel, map, &[place], way, bound_ds).swap_remove(0)
    }

    /// The rows of several places, in their order; those that are not in memory are read together.
    pub fn rows(
        &self,
        travel: &impl Travel,
        map: &Map,
        places: &[u32],
        way: Way,
        bound_ds: u32,
    ) -> Vec<Arc<Row>> {
        let fits = |row: &&Arc<Row>| row.bound_ds >= bound_ds && row.trips.len() == map.spots().len();
        let mut known: Vec<Option<Arc<Row>>> = {
            let kept = self.lock();
            places.iter().map(|place| kept.rows.get(&(*place, way)).filter(fits).cloned()).collect()
        };
        let missing = || places.iter().zip(&known).filter(|(_, row)| row.is_none());
        let spots: Vec<Spot> = missing().map(|(place, _)| map.spots()[*place as usize]).collect();
        let mut read = match way {
            _ if spots.is_empty() => Vec::new(),
            Way::From => travel.rows_from(&spots, map.spots(), bound_ds),
            Way::To => travel.rows_to(&spots, map.spots(), bound_ds),
        }
        .into_iter();
        let mut kept = self.lock();
        for (place, row) in places.iter().zip(&mut known).filter(|(_, row)| row.is_none()) {
            let new = Arc::new(Row { bound_ds, trips: read.next().unwrap_or_default() });
            kept.keep((*place, way), Arc::clone(&new));
            *row = Some(new);
        }
        known.into_iter().flatten().collect()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Kept> {
        // A panic elsewhere leaves the rows valid: each is complete before it is kept.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn keep(&mut self, key: (u32, Way), row: Arc<Row>) {
        self.trips += row.trips.len();
        if let Some(old) = self.rows.insert(key, row) {
            self.trips -= old.trips.len();
        } else {
            self.order.push_back(key);
        }
        while self.trips > ROOM && self.order.len() > 1 {
            let oldest = self.order.pop_front().expect("more than one row is kept");
            let row = self.rows.remove(&oldest).expect("every key in order has its row");
            self.trips -= row.trips.len();
        }
    }
}
