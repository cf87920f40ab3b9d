//! The boards: each region's active commutes in memory, kept true to the log of changes.

mod answer;
mod ground;
mod groups;
mod listed;
mod load;
mod tend;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
};

use matching::{Band, Board, Id, Travel, Trip, WhyNobody};

pub use answer::{Answer, Found, answer, drivers_on, fitting, in_full, poster_of_match};
pub use ground::days_off;
pub use groups::{Suggested, groups};
pub use load::{off_the_workers, ready};
pub use tend::tend;

use crate::{
    carpools::rules::{bands, commute::Commute},
    clock::Millis,
    id::{AccountId, CommuteId, RegionId},
    places::Site,
};

/// Nobody's own trip takes longer, in deciseconds: four hours.
const LONGEST_DS: u32 = 4 * 36_000;

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
    pub ways: Box<[bands::Way]>,
}

/// The public bands, and the number of the log they were counted at.
type Public = (i64, Arc<HashMap<bands::Way, Band>>);

/// The board at one number of the log.
pub struct State {
    ground: ground::Ground,
    board: Board<Arc<dyn Travel>>,
    records: HashMap<Id, Record>,
    /// Who has seats with whom: of the few drivers who have given some.
    aboard: HashMap<Id, matching::Aboard>,
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
    pub fn public(&self, way: bands::Way) -> Option<Band> {
        let state = self.read();
        let state = state.as_ref()?;
        let mut known = state.public.lock().unwrap_or_else(PoisonError::into_inner);
        let counted = match known.as_ref() {
            Some((seq, counted)) if *seq == state.seen => Arc::clone(counted),
            _ => {
                let all = state
                    .records
                    .iter()
                    .filter_map(|(id, record)| Some((account_id(state.board.account(*id)?), &*record.ways)));
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
    ) -> Option<Way> {
        let Standing { posts, travel, from } = self.stand(&[driver, rider], people, sites)?;
        let [driver, rider] = &posts[..] else { return None };
        let pairing = matching::evaluate(&travel, driver, rider, from).ok()?.ok();
        Some(Way { alone: alone(&*travel, driver), pairing })
    }

    /// A driver with possible riders on this ground, without what the board knows of seats and requests; whoever of the
    /// riders stands off the map is left out.
    pub fn car(
        &self,
        all: &[Commute],
        driver: CommuteId,
        people: &HashMap<AccountId, matching::Person>,
        sites: &[Site],
    ) -> Option<Car> {
        let all: Vec<&Commute> = all.iter().collect();
        let Standing { mut posts, travel, from } = self.stand(&all, people, sites)?;
        let first = posts.iter().position(|post| post.id == driver.0.as_u128())?;
        posts.swap(0, first);
        matching::Car::new(travel, &posts[0], &posts[1..], from).ok()
    }

    fn stand(
        &self,
        all: &[&Commute],
        people: &HashMap<AccountId, matching::Person>,
        sites: &[Site],
    ) -> Option<Standing> {
        let mut state = self.write();
        let ground = &mut state.as_mut()?.ground;
        sites.iter().for_each(|site| ground.learn(site));
        let mut stand = |one: &&Commute| Some(ground.post(one, people.get(&one.account)?)?.0);
        let posts = all.iter().filter_map(&mut stand).collect();
        Some(Standing { posts, travel: Arc::clone(&ground.travel), from: ground.from })
    }
}

/// Commutes as posts, and what they stand on.
struct Standing {
    posts: Vec<matching::Commute>,
    travel: Arc<dyn Travel>,
    from: i32,
}

/// A driver with possible riders, judged by themselves.
pub type Car = matching::Car<Arc<dyn Travel>>;

/// What a driver and a rider share, and the driver's own trips to work and home, one pair for each code.
pub struct Way {
    pub pairing: Option<matching::Pairing>,
    pub alone: Vec<[Trip; 2]>,
}

fn alone(travel: &dyn Travel, driver: &matching::Commute) -> Vec<[Trip; 2]> {
    let sites: Vec<matching::Spot> = driver.sites.iter().map(|site| site.spot).collect();
    let out = travel.trips_from(driver.home.spot, &sites, LONGEST_DS);
    let home = travel.trips_to(driver.home.spot, &sites, LONGEST_DS);
    let of = |trips: &[Trip], site: u8| trips.get(usize::from(site)).copied().unwrap_or(Trip::NONE);
    driver.shifts.iter().map(|shift| [of(&out, shift.site), of(&home, shift.site)]).collect()
}

fn account_id(id: Id) -> AccountId {
    AccountId(uuid::Uuid::from_u128(id))
}
