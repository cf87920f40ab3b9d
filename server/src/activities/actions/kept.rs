//! Public lists, kept as the bytes they were sent as: exact, for as long as nothing they show has changed.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
};

use actix_web::web::Bytes;
use sea_orm::{ConnectionTrait, DbErr};

use super::readings::Readings;
use crate::{
    activities::store::versions,
    app::App,
    clock::{MINUTE, Millis},
    db::Tx,
    error::Error,
    id::RegionId,
};

/// The most bytes kept.
const MOST_BYTES: usize = 8 * 1024 * 1024;

/// The most lists kept.
const MOST_LISTS: usize = 4096;

/// The longest address that a list is kept under, in bytes: 4096 of them are 2 MiB at most.
const LONGEST_ADDRESS: usize = 512;

/// Kept no longer than this, whatever happens: a command may have written to the file behind the server's back.
const LONGEST: Millis = MINUTE;

/// The kept lists of this server.
#[derive(Debug, Default)]
pub struct Kept {
    shelf: Mutex<Shelf>,
    /// Where other servers may write too.
    readings: OnceLock<Readings>,
}

#[derive(Debug, Default)]
struct Shelf {
    lists: HashMap<Box<str>, List>,
    bytes: usize,
    versions: HashMap<RegionId, i64>,
    uses: u64,
}

#[derive(Debug)]
struct List {
    region: RegionId,
    version: i64,
    until: Millis,
    body: Bytes,
    used: u64,
}

impl Kept {
    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        // Nothing in here panics half way through a change.
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn version(&self, region: RegionId) -> i64 {
        self.shelf().versions.get(&region).copied().unwrap_or_default()
    }

    /// Drops every list of a region, and those that are being made of it right now.
    pub fn forget(&self, region: RegionId) {
        let mut shelf = self.shelf();
        *shelf.versions.entry(region).or_default() += 1;
        shelf.keep(|list| list.region != region);
    }
}

impl Shelf {
    fn keep(&mut self, wanted: impl Fn(&List) -> bool) {
        self.lists.retain(|_, list| wanted(list));
        self.bytes = self.lists.values().map(|list| list.body.len()).sum();
    }

    fn put(&mut self, address: &str, list: List) {
        if list.body.len() > MOST_BYTES / 16 || address.len() > LONGEST_ADDRESS {
            return;
        }
        self.bytes += list.body.len();
        if let Some(old) = self.lists.insert(address.into(), list) {
            self.bytes -= old.body.len();
        }
        if self.bytes > MOST_BYTES || self.lists.len() > MOST_LISTS {
            self.make_room();
        }
    }

    /// Drops the half that was used longest ago.
    fn make_room(&mut self) {
        let mut uses: Vec<u64> = self.lists.values().map(|list| list.used).collect();
        let half = uses.len() / 2;
        let (_, middle, _) = uses.select_nth_unstable(half);
        let middle = *middle;
        self.keep(|list| list.used >= middle);
    }
}

/// The kept list of this address (path and query), if it still is what the database would answer.
pub async fn find(app: &App, address: &str) -> Result<Option<Bytes>, DbErr> {
    let now = app.clock.now();
    let found = {
        let mut shelf = app.activity_lists.shelf();
        shelf.uses += 1;
        let uses = shelf.uses;
        shelf.lists.get_mut(address).filter(|list| now < list.until).map(|list| {
            list.used = uses;
            (list.region, list.version, list.body.clone())
        })
    };
    let Some((region, version, body)) = found else { return Ok(None) };
    // Alone on its file, this server has dropped what changed; otherwise another one may have changed it.
    if app.db.is_sqlite() {
        return Ok(Some(body));
    }
    let readings = app.activity_lists.readings.get_or_init(|| Readings::start(app.db.clone()));
    let current = readings.read(region).await?;
    Ok((current == version).then_some(body))
}

/// The version of a region's activities; asked before a list is read, so that a list is never newer in name
/// than in content.
pub async fn version(app: &App, region: RegionId) -> Result<i64, DbErr> {
    if app.db.is_sqlite() {
        Ok(app.activity_lists.version(region))
    } else {
        versions::version(app.db.reader(), region).await
    }
}

/// Keeps a list that was read at this version, until the instant at which time alone would change it.
pub fn keep(app: &App, address: &str, region: RegionId, version: i64, until: Option<Millis>, body: Bytes) {
    let longest = app.clock.now() + LONGEST;
    let until = until.map_or(longest, |until| until.min(longest));
    let mut shelf = app.activity_lists.shelf();
    let overtaken = shelf.versions.get(&region).is_some_and(|now| app.db.is_sqlite() && *now != version);
    if !overtaken {
        let used = shelf.uses;
        shelf.put(address, List { region, version, until, body, used });
    }
}

/// Commits a change to a region's activities. Afterwards no kept list shows what was before.
pub async fn commit(app: &App, tx: Tx, region: RegionId) -> Result<(), Error> {
    note(&tx, region, app.db.is_sqlite()).await?;
    let kept = Arc::clone(&app.activity_lists);
    // A task of its own: a caller who hangs up ends the handler, but never between the commit and the shelf.
    let done = tokio::spawn(async move {
        let done = tx.commit().await;
        kept.forget(region);
        done
    });
    Ok(done.await.map_err(|error| Error::Internal(error.to_string()))??)
}

/// Tells the other servers on this database, within the transaction that changes the activities.
pub async fn note(db: &impl ConnectionTrait, region: RegionId, alone: bool) -> Result<(), DbErr> {
    if alone { Ok(()) } else { versions::count(db, region).await }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(region: RegionId, bytes: usize, used: u64) -> List {
        List { region, version: 0, until: Millis::MAX, body: Bytes::from(vec![b'x'; bytes]), used }
    }

    #[test]
    fn a_crawler_with_ever_new_queries_cannot_fill_the_memory_nor_push_out_what_is_used() {
        let (region, mut shelf) = (RegionId::new(), Shelf::default());
        for query in 0..20_000_u64 {
            shelf.put(&format!("/list?text={query}"), list(region, 9_000, query));
            if let Some(popular) = shelf.lists.get_mut("/list?text=7") {
                popular.used = query;
            }
            assert!(shelf.bytes <= MOST_BYTES && shelf.lists.len() <= MOST_LISTS);
        }
        assert_eq!(shelf.bytes, shelf.lists.len() * 9_000);
        assert!(shelf.lists.contains_key("/list?text=7"));
        assert!(!shelf.lists.contains_key("/list?text=8"));
    }

    #[test]
    fn a_change_in_one_region_drops_its_lists_and_no_others() {
        let (here, there, kept) = (RegionId::new(), RegionId::new(), Kept::default());
        kept.shelf().put("/here", list(here, 10, 0));
        kept.shelf().put("/there", list(there, 10, 0));
        kept.forget(here);
        assert_eq!((kept.version(here), kept.version(there)), (1, 0));
        let shelf = kept.shelf();
        assert_eq!(shelf.lists.keys().map(AsRef::as_ref).collect::<Vec<&str>>(), ["/there"]);
        assert_eq!(shelf.bytes, 10);
    }

    #[test]
    fn a_huge_list_or_address_is_not_kept() {
        let mut shelf = Shelf::default();
        shelf.put("/huge", list(RegionId::new(), MOST_BYTES / 16 + 1, 0));
        shelf.put(&"/long".repeat(200), list(RegionId::new(), 10, 0));
        assert!(shelf.lists.is_empty());
    }
}
