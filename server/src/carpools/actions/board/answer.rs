//! The matches of one commute as they leave: from the board, explained, and read again from the database.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError},
};

use matching::{Counts, Explanation, Id, Match, WhyNobody, explain};

use super::{RegionBoard, State, load::off_the_workers, load::ready};
use crate::{
    accounts::{self, Person},
    app::App,
    carpools::{
        rules::commute::Commute,
        store::{
            blocks,
            commutes::{self, Fresh},
            posters,
        },
    },
    clock::Millis,
    error::Error,
    id::{AccountId, CommuteId, SiteId},
    places::{self, Site},
    regions::Region,
};

/// With fewer matches than this, "why nobody?" is asked.
const FEW: usize = 3;

/// Explanations kept at once; then all are made anew as they are asked for.
const MOST_EXPLAINED: usize = 20_000;

/// A pair: driver and rider.
type Ordered = (Id, Id);

/// Explanations by pair, with the epochs of both posts that they tell of.
pub type Explained = HashMap<Ordered, ((u64, u64), Arc<Told>)>;

/// What is said of a pair, the same to both.
pub struct Told {
    pub counts: Counts,
    pub explanation: Explanation,
}

/// One match, as far as the reader may know of it.
pub struct Found {
    pub commute: CommuteId,
    pub person: Person,
    /// Where the other works, if that site is confirmed.
    pub site: Option<Site>,
    /// Whether the reader drives.
    pub drives: bool,
    /// 0 to 100.
    pub score: u8,
    pub told: Arc<Told>,
}

/// The answer to "who fits?".
pub struct Answer {
    pub best: Vec<Found>,
    pub also_possible: Vec<Found>,
    /// Only where there are few.
    pub why: Option<WhyNobody>,
}

/// What the board alone knows.
struct Listed {
    best: Vec<Explainable>,
    also_possible: Vec<Explainable>,
}

struct Explainable {
    found: Match,
    /// The state of the other commute that was matched.
    updated_at: Millis,
    told: Option<Arc<Told>>,
}

/// The matches of the reader's own commute, at most `most` of them.
pub async fn answer(app: &App, region: &Region, commute: &Commute, most: usize) -> Result<Answer, Error> {
    let nothing = Answer { best: Vec::new(), also_possible: Vec::new(), why: None };
    if commute.paused {
        return Ok(nothing);
    }
    let board = ready(app, region).await?;
    let id = commute.id.0.as_u128();
    let listed = match board.try_listed(id, most) {
        Some(listed) => listed,
        None => {
            let board = Arc::clone(&board);
            off_the_workers(move || board.list(id, most)).await?.unwrap_or_else(Listed::empty)
        }
    };
    let mut answer = read_again(app, commute, listed).await?;
    if answer.best.len() + answer.also_possible.len() < FEW {
        let poster = posters::posters(app.db.reader(), &[commute.account]).await?.remove(&commute.account);
        if let Some(poster) = poster {
            let own = commute.clone();
            answer.why = off_the_workers(move || board.why(&own, &poster)).await?;
        }
    }
    Ok(answer)
}

impl Listed {
    fn empty() -> Self {
        Self { best: Vec::new(), also_possible: Vec::new() }
    }

    fn all(&self) -> impl Iterator<Item = &Explainable> {
        self.best.iter().chain(&self.also_possible)
    }
}

impl RegionBoard {
    /// The list if it can be had at once: known, explained, and nobody is writing.
    fn try_listed(&self, id: Id, most: usize) -> Option<Listed> {
        let state = self.state.try_read().ok()?;
        let listed = state.as_ref()?.listed(id, most)?;
        let complete = listed.all().all(|one| one.told.is_some());
        complete.then_some(listed)
    }

    /// The list, found and explained now where it is due; call it off the async workers.
    fn list(&self, id: Id, most: usize) -> Option<Listed> {
        let due = self.read().as_ref().is_some_and(|state| state.board.read(id).is_none());
        if due {
            let computed = self.read().as_ref().map(|state| state.board.compute(&[id])).unwrap_or_default();
            self.write().as_mut()?.board.store(computed);
        }
        // Somebody else's change may have made it due again; then it is found under the lock.
        if self.read().as_ref()?.board.read(id).is_none() {
            self.write().as_mut()?.board.matches(id)?;
        }
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

    /// Why the commute finds nobody, or so few; call it off the async workers.
    fn why(&self, commute: &Commute, poster: &matching::Person) -> Option<WhyNobody> {
        let mut state = self.write();
        let state = state.as_mut()?;
        let trial = state.ground.trial(commute, poster)?;
        Some(state.board.why_nobody(&trial))
    }
}

impl State {
    fn listed(&self, id: Id, most: usize) -> Option<Listed> {
        let matches = self.board.read(id)?;
        let explained = self.explained.lock().unwrap_or_else(PoisonError::into_inner);
        let known = |found: &Match| {
            let pair = ordered(id, *found);
            let (epochs, told) = explained.get(&pair)?;
            (Some(*epochs) == self.epochs(pair)).then(|| Arc::clone(told))
        };
        let one = |found: Match| {
            let updated_at = self.records.get(&found.id).map_or(0, |record| record.updated_at);
            Explainable { told: known(&found), found, updated_at }
        };
        let also = most.saturating_sub(matches.best.len());
        Some(Listed {
            best: matches.best.into_iter().take(most).map(one).collect(),
            also_possible: matches.also_possible.into_iter().take(also).map(one).collect(),
        })
    }

    fn epochs(&self, (driver, rider): Ordered) -> Option<(u64, u64)> {
        Some((self.records.get(&driver)?.epoch, self.records.get(&rider)?.epoch))
    }

    fn explain(&self, id: Id, found: Match) -> Option<Arc<Told>> {
        let pair = ordered(id, found);
        let epochs = self.epochs(pair)?;
        let pairing = self.board.match_detail(id, found.id, found.drives)?;
        let told = Arc::new(Told { counts: pairing.counts, explanation: explain(&pairing) });
        let mut explained = self.explained.lock().unwrap_or_else(PoisonError::into_inner);
        if explained.len() >= MOST_EXPLAINED {
            explained.clear();
        }
        explained.insert(pair, (epochs, Arc::clone(&told)));
        Some(told)
    }
}

fn ordered(id: Id, found: Match) -> Ordered {
    if found.drives { (id, found.id) } else { (found.id, id) }
}

/// Leaves out whatever the database does not have in the very state that was matched.
async fn read_again(app: &App, own: &Commute, listed: Listed) -> Result<Answer, Error> {
    let db = app.db.reader();
    let mut ids: Vec<CommuteId> = listed.all().map(|one| commute_id(one.found.id)).collect();
    ids.sort_unstable();
    ids.dedup();
    let others = commutes::fresh(db, &ids).await?;
    let accounts: Vec<AccountId> = others.iter().map(|other| other.account).collect();
    let people = accounts::people(db, &accounts).await?.into_iter().filter(|person| !person.banned);
    let people: HashMap<AccountId, Person> = people.map(|person| (person.id, person)).collect();
    let apart = blocks::apart_from(db, own.account).await?;
    let sites: Vec<SiteId> = others.iter().map(|other| other.site).collect();
    let sites = places::sites(db, &sites).await?.into_iter().filter(Site::confirmed);
    let sites: HashMap<SiteId, Site> = sites.map(|site| (site.id, site)).collect();
    let others: HashMap<CommuteId, Fresh> = others.into_iter().map(|other| (other.id, other)).collect();
    let found = |one: Explainable| {
        let other =
            others.get(&commute_id(one.found.id)).filter(|other| other.updated_at == one.updated_at)?;
        let person = people.get(&other.account).filter(|person| !apart.contains(&person.id))?.clone();
        let site = sites.get(&other.site).cloned();
        let (drives, score) = (one.found.drives, one.found.score);
        Some(Found { commute: other.id, person, site, drives, score, told: one.told? })
    };
    Ok(Answer {
        best: listed.best.into_iter().filter_map(found).collect(),
        also_possible: listed.also_possible.into_iter().filter_map(found).collect(),
        why: None,
    })
}

fn commute_id(id: Id) -> CommuteId {
    CommuteId(uuid::Uuid::from_u128(id))
}
