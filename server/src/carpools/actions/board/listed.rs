//! The list of one commute's matches as the board has it, with explanations that are kept.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError},
};

use matching::{Explanation, Id, Match, Pairing, Person, WhyNobody, explain};

use super::{RegionBoard, State, answer::Found};
use crate::{
    carpools::rules::{
        brief::{Brief, brief, roster_strip},
        commute::Commute,
    },
    clock::Millis,
    id::CommuteId,
};

/// Explanations kept at once; then all are made anew as they are asked for.
const MOST_EXPLAINED: usize = 20_000;

/// A pair: driver and rider.
type Ordered = (Id, Id);

/// What is said of a pair; nothing where the car of the one cannot fetch the other on any date of the next weeks.
type Told = Option<Arc<Brief>>;

/// What is said of pairs, with the epochs of both posts that it tells of.
pub type Explained = HashMap<Ordered, ((u64, u64), Told)>;

/// What the board alone knows.
#[derive(Default)]
pub struct Listed {
    pub best: Vec<Explainable>,
    pub also_possible: Vec<Explainable>,
    /// How many there are, shown or not.
    pub total: usize,
    /// Whom the board takes the reader for.
    pub own: Option<Person>,
}

/// A match on its way to be explained.
pub struct Explainable {
    pub found: Match,
    /// The state of the other commute that was matched.
    pub updated_at: Millis,
    /// Whom the board takes the other for.
    pub taken_for: Person,
    /// The other's next four weeks, see [`roster_strip`].
    pub roster: Box<str>,
    /// None until it is known.
    pub told: Option<Told>,
}

impl Listed {
    /// All that are shown, the best first.
    pub fn all(&self) -> impl Iterator<Item = &Explainable> {
        self.best.iter().chain(&self.also_possible)
    }

    /// Leaves one commute alone.
    pub fn keep(&mut self, id: Id) {
        self.best.retain(|one| one.found.id == id);
        self.also_possible.retain(|one| one.found.id == id);
    }
}

impl RegionBoard {
    /// The list if it can be had at once: known, explained, and nobody is writing.
    pub fn try_listed(&self, id: Id, most: usize) -> Option<Listed> {
        let state = self.state.try_read().ok()?;
        let listed = state.as_ref()?.listed(id, most)?;
        let complete = listed.all().all(|one| one.told.is_some());
        complete.then_some(listed)
    }

    /// The list, found and explained now where it is due; call it off the async workers.
    pub fn list(&self, id: Id, most: usize) -> Option<Listed> {
        self.find(id)?;
        let state = self.read();
        let state = state.as_ref()?;
        let mut listed = state.listed(id, most)?;
        for one in listed.best.iter_mut().chain(&mut listed.also_possible) {
            if one.told.is_none() {
                one.told = state.explain(id, one.found);
            }
        }
        Some(listed)
    }

    /// Sees to it that the matches of a commute are at hand; none where it is not on the board.
    pub(super) fn find(&self, id: Id) -> Option<()> {
        self.find_due(&[id]);
        // Somebody else's change may have made it due again; then it is found under the lock.
        if self.read().as_ref()?.board.read(id).is_none() {
            self.write().as_mut()?.board.matches(id)?;
        }
        Some(())
    }

    /// Finds the matches of those that are due, while others read the board.
    pub(super) fn find_due(&self, ids: &[Id]) {
        let computed = self.read().as_ref().and_then(|state| {
            let due: Vec<Id> = ids.iter().copied().filter(|id| state.board.read(*id).is_none()).collect();
            // To find nothing, too, looks at every post's age.
            (!due.is_empty()).then(|| state.board.compute(&due))
        });
        let Some(computed) = computed else { return };
        if let Some(state) = self.write().as_mut() {
            state.board.store(computed);
        }
    }

    /// All that may be said of one match; none where it has gone meanwhile. Call it off the async workers.
    pub fn explanation(&self, of: CommuteId, found: &Found) -> Option<Explanation> {
        let state = self.read();
        let state = state.as_ref()?;
        let (of, with) = (of.0.as_u128(), found.commute.0.as_u128());
        state.pairing(ordered(of, with, found.drives)).map(|pairing| explain(&pairing))
    }

    /// Why the commute finds nobody, or so few; call it off the async workers.
    pub fn why(&self, commute: &Commute, poster: &matching::Person) -> Option<WhyNobody> {
        let id = commute.id.0.as_u128();
        if let Some(known) = self.read().as_ref().and_then(|state| state.known_why(id)) {
            return Some(known);
        }
        let mut state = self.write();
        let state = state.as_mut()?;
        let trial = state.ground.trial(commute, poster)?;
        let why = state.board.why_nobody(&trial);
        state.keep_why(id, why.clone());
        Some(why)
    }
}

impl State {
    fn listed(&self, id: Id, most: usize) -> Option<Listed> {
        let matches = self.board.read(id)?;
        let explained = self.explained.lock().unwrap_or_else(PoisonError::into_inner);
        let known = |found: &Match| {
            let pair = ordered(id, found.id, found.drives);
            let (epochs, told) = explained.get(&pair)?;
            (Some(*epochs) == self.epochs(pair)).then(|| told.clone())
        };
        let one = |found: Match| {
            let record = self.records.get(&found.id)?;
            let (shifts, roster) = self.board.roster(found.id)?;
            Some(Explainable {
                updated_at: record.updated_at,
                taken_for: self.taken_for(found.id)?,
                roster: roster_strip(shifts, roster, self.ground.from),
                told: known(&found),
                found,
            })
        };
        let also = most.saturating_sub(matches.best.len());
        Some(Listed {
            own: self.taken_for(id),
            total: matches.best.len() + matches.also_possible.len(),
            best: matches.best.into_iter().take(most).filter_map(one).collect(),
            also_possible: matches.also_possible.into_iter().take(also).filter_map(one).collect(),
        })
    }

    /// Whom the board takes the poster for, as far as it is not the post or a block that says so.
    fn taken_for(&self, id: Id) -> Option<Person> {
        let person = self.board.person(id)?;
        let vouched_by = person.vouched_by.clone();
        Some(Person { women_only: false, blocked: Vec::new(), vouched_by, ..*person })
    }

    fn known_why(&self, id: Id) -> Option<WhyNobody> {
        let lonely = self.lonely.lock().unwrap_or_else(PoisonError::into_inner);
        lonely.1.get(&id).filter(|_| lonely.0 == self.seen).cloned()
    }

    fn keep_why(&self, id: Id, why: WhyNobody) {
        let mut lonely = self.lonely.lock().unwrap_or_else(PoisonError::into_inner);
        if lonely.0 != self.seen {
            *lonely = (self.seen, HashMap::new());
        }
        lonely.1.insert(id, why);
    }

    fn epochs(&self, (driver, rider): Ordered) -> Option<(u64, u64)> {
        Some((self.records.get(&driver)?.epoch, self.records.get(&rider)?.epoch))
    }

    /// What driver and rider share on the dates on which the car can fetch the rider beside those who have a seat.
    fn pairing(&self, (driver, rider): Ordered) -> Option<Pairing> {
        let found = match self.aboard.get(&driver) {
            Some(aboard) => self.board.outcome_beside(driver, rider, aboard)?,
            None => self.board.outcome(driver, rider)?,
        };
        found.ok()
    }

    fn explain(&self, id: Id, found: Match) -> Option<Told> {
        let pair = ordered(id, found.id, found.drives);
        let epochs = self.epochs(pair)?;
        let pairing = self.pairing(pair).filter(|pairing| pairing.listed);
        let told = pairing.map(|pairing| Arc::new(brief(&pairing, &explain(&pairing), self.ground.from)));
        let mut explained = self.explained.lock().unwrap_or_else(PoisonError::into_inner);
        if explained.len() >= MOST_EXPLAINED {
            explained.clear();
        }
        explained.insert(pair, (epochs, told.clone()));
        Some(told)
    }
}

fn ordered(id: Id, with: Id, drives: bool) -> Ordered {
    if drives { (id, with) } else { (with, id) }
}
