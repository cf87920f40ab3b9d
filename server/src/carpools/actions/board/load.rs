//! Brings a board up to date: from the whole table at first and on a new day, from the log of changes after that.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex},
};

use chrono::NaiveDate;
use matching::Board;
use sea_orm::{ConnectionTrait, TransactionTrait};

use super::{RegionBoard, State, ground::Ground};
use crate::{
    app::App,
    carpools::{
        rules::commute::{Commute, day_number},
        store::{
            aboard, asks, changes, commutes, posters, seats,
            slices::{self, Slice},
        },
    },
    error::Error,
    id::{AccountId, CommuteId, RegionId, SiteId},
    maps::RegionMap,
    places,
    regions::{self, Region},
};

/// The board of a region as of now: every change committed before this call is on it.
pub async fn ready(app: &App, region: &Region) -> Result<Arc<RegionBoard>, Error> {
    let wanted = Wanted {
        seq: changes::last(app.db.reader(), region.id).await?,
        today: region.today(app.clock.now()),
        map: app.maps.of(region.id),
    };
    brought(app, region.id, &wanted).await
}

/// The board of a region, in this state at least.
pub async fn brought(app: &App, region: RegionId, wanted: &Wanted) -> Result<Arc<RegionBoard>, Error> {
    let board = app.boards.of(region);
    if !wanted.is_there(&board) {
        let turn = board.turn.lock().await;
        // Whoever had the turn before may have done the work.
        if !wanted.is_there(&board) {
            let region = regions::get_region(app.db.reader(), region).await?;
            bring(app, &region, &board, wanted).await?;
        }
        drop(turn);
    }
    Ok(board)
}

/// The state that a board should have at least.
pub struct Wanted {
    pub seq: i64,
    pub today: NaiveDate,
    pub map: Arc<RegionMap>,
}

impl Wanted {
    /// The first day of the horizon, as days since 1970-01-01.
    pub fn from(&self) -> i32 {
        day_number(self.today)
    }

    fn is_there(&self, board: &RegionBoard) -> bool {
        board.read().as_ref().is_some_and(|state| state.seen >= self.seq && self.same_ground(state))
    }

    fn same_ground(&self, state: &State) -> bool {
        state.ground.from == self.from() && Arc::ptr_eq(&state.ground.map, &self.map)
    }
}

async fn bring(app: &App, region: &Region, board: &Arc<RegionBoard>, wanted: &Wanted) -> Result<(), Error> {
    let seen = board.read().as_ref().filter(|state| wanted.same_ground(state)).map(|state| state.seen);
    if let Some(mut seen) = seen {
        while seen < wanted.seq {
            let some = changes::after(app.db.reader(), region.id, seen).await?;
            // The log forgets what is long past; who has slept over that reads everything anew.
            if some.first().is_none_or(|(seq, _)| *seq != seen + 1) {
                return whole(app, region, board, wanted).await;
            }
            seen = follow(app, board, &some).await?;
        }
        return Ok(());
    }
    whole(app, region, board, wanted).await
}

/// Takes in some changes; answers the number of the last.
async fn follow(app: &App, board: &Arc<RegionBoard>, some: &[(i64, CommuteId)]) -> Result<i64, Error> {
    let mut ids: Vec<CommuteId> = some.iter().map(|(_, id)| *id).collect();
    ids.sort_unstable();
    ids.dedup();
    let read = read_posts(app, commutes::active_by_id(app.db.reader(), &ids).await?).await?;
    let last = some.last().map_or(0, |(seq, _)| *seq);
    let board = Arc::clone(board);
    off_the_workers(move || {
        if let Some(state) = board.write().as_mut() {
            for id in ids {
                state.remove(id);
            }
            state.take_in(&read);
            state.board.prepare(usize::MAX);
            state.seen = last;
        }
    })
    .await?;
    Ok(last)
}

/// Reads the whole region; the state before stays in use until the new one is complete.
async fn whole(app: &App, region: &Region, board: &Arc<RegionBoard>, wanted: &Wanted) -> Result<(), Error> {
    // All on one connection: each would else keep the room of its largest answers, for good.
    let tx = app.db.reader().begin().await?;
    let seen = changes::last(&tx, region.id).await?;
    slices::in_order(&tx).await?;
    let (place, today, map) = (region.clone(), wanted.today, Arc::clone(&wanted.map));
    // Takes a while and a core of its own; nothing asks for a row before all posts are taken in.
    let roads = wanted.map.roads().cloned();
    let ranked = tokio::task::spawn_blocking(move || {
        if let Some(roads) = roads {
            roads.ready();
        }
    });
    let mut state = off_the_workers(move || State::new(Ground::new(&place, map, today), seen)).await?;
    let mut known = HashSet::new();
    let mut next = read_slice(&tx, region.id, None, &mut known).await?;
    while let Some(after) = next.commutes.last().map(|commute| commute.id) {
        let work = off_the_workers(move || {
            state.take_in(&next);
            state
        });
        let (taken, following) = tokio::join!(work, read_slice(&tx, region.id, Some(after), &mut known));
        (state, next) = (taken?, following?);
    }
    tx.commit().await?;
    ranked.await.map_err(|error| Error::Internal(format!("ranking a map's junctions broke off: {error}")))?;
    let board = Arc::clone(board);
    off_the_workers(move || {
        state.board.prepare(usize::MAX);
        *board.write() = Some(state);
    })
    .await
}

/// A slice of the region; of the sites only those that are not known yet.
async fn read_slice(
    db: &impl ConnectionTrait,
    region: RegionId,
    after: Option<CommuteId>,
    known: &mut HashSet<SiteId>,
) -> Result<Read, Error> {
    let Slice { commutes, posters } = slices::active_after(db, region, after).await?;
    let mut sites = sites_of(&commutes);
    sites.retain(|site| known.insert(*site));
    let sites = places::sites(db, &sites).await?;
    let promised = promised(db, &commutes).await?;
    Ok(Read { commutes, posters, sites, promised })
}

fn sites_of(commutes: &[Commute]) -> Vec<SiteId> {
    let mut sites: Vec<SiteId> = commutes.iter().flat_map(|commute| commute.plan.sites()).collect();
    sites.sort_unstable();
    sites.dedup();
    sites
}

/// Commutes with what else the board asks of them.
struct Read {
    commutes: Vec<Commute>,
    posters: HashMap<AccountId, matching::Person>,
    sites: Vec<places::Site>,
    promised: Promised,
}

async fn read_posts(app: &App, commutes: Vec<Commute>) -> Result<Read, Error> {
    let mut accounts: Vec<_> = commutes.iter().map(|commute| commute.account).collect();
    accounts.sort_unstable();
    accounts.dedup();
    let posters = posters::posters(app.db.reader(), &accounts).await?;
    let sites = places::sites(app.db.reader(), &sites_of(&commutes)).await?;
    let promised = promised(app.db.reader(), &commutes).await?;
    Ok(Read { commutes, posters, sites, promised })
}

/// Seats given, who has them, and who has asked.
struct Promised {
    taken: HashMap<CommuteId, Vec<matching::Taken>>,
    aboard: HashMap<CommuteId, matching::Aboard>,
    pending: HashMap<CommuteId, Vec<matching::Id>>,
}

async fn promised(db: &impl ConnectionTrait, commutes: &[Commute]) -> Result<Promised, Error> {
    let ids: Vec<CommuteId> = commutes.iter().map(|commute| commute.id).collect();
    let taken = seats::taken(db, &ids).await?;
    let given: Vec<CommuteId> = taken.keys().copied().collect();
    Ok(Promised { taken, aboard: aboard::of(db, &given).await?, pending: asks::pending(db, &ids).await? })
}

impl State {
    fn new(ground: Ground, seen: i64) -> Self {
        Self {
            board: Board::new(Arc::clone(&ground.travel), ground.from),
            ground,
            records: HashMap::new(),
            aboard: HashMap::new(),
            seen,
            epoch: 0,
            explained: Mutex::default(),
            public: Mutex::default(),
            lonely: Mutex::default(),
        }
    }

    fn remove(&mut self, id: CommuteId) {
        let id = id.0.as_u128();
        self.board.remove(id);
        self.records.remove(&id);
        self.aboard.remove(&id);
    }

    fn take_in(&mut self, read: &Read) {
        for site in &read.sites {
            self.ground.learn(site);
        }
        for commute in &read.commutes {
            // The banned stay on the board and are left out of answers, so that a lifted ban acts at once.
            let Some(poster) = read.posters.get(&commute.account) else { continue };
            let Some((post, record)) = self.ground.post(commute, poster) else {
                tracing::warn!(commute = %commute.id, "a commute is off its region's map");
                continue;
            };
            let post = matching::Commute {
                taken: read.promised.taken.get(&commute.id).cloned().unwrap_or_default(),
                pending_from: read.promised.pending.get(&commute.id).cloned().unwrap_or_default(),
                ..post
            };
            let id = post.id;
            self.epoch += 1;
            match self.board.load(post) {
                Ok(()) => {
                    if let Some(aboard) = read.promised.aboard.get(&commute.id) {
                        self.aboard.insert(id, aboard.clone());
                    }
                    self.records.insert(id, super::Record { epoch: self.epoch, ..record });
                }
                Err(problems) => {
                    tracing::error!(commute = %commute.id, ?problems, "a stored commute is unsound");
                }
            }
        }
    }
}

/// Runs work that takes the processor, not the disk, where no request waits for it.
pub async fn off_the_workers<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Error> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| Error::Internal(format!("work on a board broke off: {error}")))
}
