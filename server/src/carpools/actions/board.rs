//! The boards: each region's active commutes in memory, kept true to the log of changes.

mod answer;
mod ground;
mod listed;
mod load;
mod tend;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
};

use matching::{Band, Board, Id, Travel, WhyNobody};

pub use answer::{Answer, Found, answer, in_full, whose};
pub use ground::days_off;
pub use load::{off_the_workers, ready};
pub use tend::tend;

use crate::{
    carpools::rules::{
        bands::{self, Way},
        commute::Commute,
    },
    clock::Millis,
    id::{AccountId, RegionId},
    places::Site,
};

/// The boards of all regions.
#[derive(Default)]
pub struct Boards(Mutex<HashMap<RegionId, Arc<RegionBoard>>>);

impl Boards {
    /// The board of a region; an empty one where none was asked for yet.
    fn of(&self, region: RegionId) -> Arc<RegionBoard> {
        let mut boards = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(boards.entry(region).or_default())
    }
}

/// One region's board.
#[derive(Default)]
pub struct RegionBoard {
    /// Held by whoever brings the board up to date.
    turn: tokio::sync::Mutex<()>,
    state: RwLock<Option<State>>,
}

/// What is kept of a commute beside the engine's post.
pub struct Record {
    /// The state of the commute that the board knows; an answer leaves out what is older than the database.
    pub updated_at: Millis,
    /// Counts the changes of the post, so that explanations of an older state are known as such.
    pub epoch: u64,
    /// For the public bands.
    pub ways: Box<[Way]>,
}

/// The public bands, and the number of the log they were counted at.
type Public = (i64, Arc<HashMap<Way, Band>>);

/// The board at one number of the log.
pub struct State {
    ground: ground::Ground,
    board: Board<Arc<dyn Travel>>,
    records: HashMap<Id, Record>,
    /// The number of the last change taken in.
    seen: i64,
    epoch: u64,
    explained: Mutex<listed::Explained>,
    public: Mutex<Option<Public>>,
    /// Answers to "why nobody?" at one number of the log.
    lonely: Mutex<(i64, HashMap<Id, WhyNobody>)>,
}

impl RegionBoard {
    fn read(&self) -> RwLockReadGuard<'_, Option<State>> {
        // A panic while it was written leaves nothing half done that a reader could see: see `load`.
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Option<State>> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many people take a way, as the public may know; call it off the async workers.
    pub fn public(&self, way: Way) -> Option<Band> {
        let state = self.read();
        let state = state.as_ref()?;
        let mut known = state.public.lock().unwrap_or_else(PoisonError::into_inner);
        let counted = match known.as_ref() {
            Some((seq, counted)) if *seq == state.seen => Arc::clone(counted),
            _ => {
                let all = state.records.iter().filter_map(|(id, record)| {
                    Some((account_id(state.board.commute(*id)?.account), &*record.ways))
                });
                let counted = Arc::new(bands::public(all));
                *known = Some((state.seen, Arc::clone(&counted)));
                counted
            }
        };
        counted.get(&way).copied()
    }

    /// Finds the matches of at most `most` commutes for which they are due; says whether any are left. Call it off
    /// the async workers; readers wait only while what was found is stored.
    pub fn fill(&self, most: usize) -> bool {
        let (computed, left) = match self.read().as_ref() {
            Some(state) => {
                let due = state.board.due(most + 1);
                (state.board.compute(&due[..due.len().min(most)]), due.len() > most)
            }
            None => return false,
        };
        if let Some(state) = self.write().as_mut() {
            state.board.store(computed);
        }
        left
    }

    /// What two commutes share on this ground, without what the board knows of seats and requests.
    pub fn evaluate(
        &self,
        driver: &Commute,
        rider: &Commute,
        people: &HashMap<AccountId, matching::Person>,
        sites: &[Site],
    ) -> Option<matching::Pairing> {
        let (driver, rider, travel, from) = {
            let mut state = self.write();
            let ground = &mut state.as_mut()?.ground;
            sites.iter().for_each(|site| ground.learn(site));
            let (driver, _) = ground.post(driver, people.get(&driver.account)?)?;
            let (rider, _) = ground.post(rider, people.get(&rider.account)?)?;
            (driver, rider, Arc::clone(&ground.travel), ground.from)
        };
        matching::evaluate(&travel, &driver, &rider, from).ok()?.ok()
    }
}

fn account_id(id: Id) -> AccountId {
    AccountId(uuid::Uuid::from_u128(id))
}
