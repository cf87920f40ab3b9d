//! The regions' maps: read from their snapshots, shared by all requests, replaced when an operator imports anew.

mod drawn;
mod map_id;
mod region_map;

pub use drawn::Drawn;
pub use map_id::MapId;
pub use region_map::RegionMap;

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
    time::SystemTime,
};

use crate::id::RegionId;

/// The maps of all regions.
#[derive(Debug)]
pub struct Maps {
    folder: PathBuf,
    loaded: RwLock<HashMap<RegionId, Loaded>>,
    none: Arc<RegionMap>,
}

#[derive(Clone, Debug)]
struct Loaded {
    stamp: Stamp,
    map: Arc<RegionMap>,
}

/// What tells one state of a snapshot file from another.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stamp {
    file: String,
    modified: Option<SystemTime>,
    bytes: u64,
}

impl Maps {
    /// No map yet; snapshots are looked for in this folder.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, loaded: RwLock::default(), none: Arc::new(RegionMap::without_roads()) }
    }

    /// Where the snapshot files are.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The map of a region; straight lines where it has none.
    pub fn of(&self, region: RegionId) -> Arc<RegionMap> {
        let loaded = self.loaded.read().unwrap_or_else(PoisonError::into_inner);
        loaded.get(&region).map_or_else(|| self.none.clone(), |loaded| loaded.map.clone())
    }

    /// Reads every snapshot that is new or has changed, off the async workers; says which regions have another
    /// map now. A snapshot that cannot be read leaves the map from before and is not tried again until it changes.
    pub async fn refresh(&self, files: Vec<(RegionId, String)>) -> Vec<RegionId> {
        let mut changed = Vec::new();
        for (region, file) in files {
            let stamp = stamp(&self.folder, file);
            if self.known(region).is_some_and(|known| known.stamp == stamp) {
                continue;
            }
            let path = self.folder.join(&stamp.file);
            let read = tokio::task::spawn_blocking(move || RegionMap::open(&path)).await;
            let map = match read {
                Ok(Ok(map)) => {
                    changed.push(region);
                    Arc::new(map)
                }
                Ok(Err(error)) => {
                    tracing::error!(file = %stamp.file, %error, "a region's map cannot be read");
                    self.of(region)
                }
                Err(error) => {
                    tracing::error!(file = %stamp.file, %error, "reading a region's map broke off");
                    self.of(region)
                }
            };
            let mut loaded = self.loaded.write().unwrap_or_else(PoisonError::into_inner);
            loaded.insert(region, Loaded { stamp, map });
        }
        changed
    }

    fn known(&self, region: RegionId) -> Option<Loaded> {
        self.loaded.read().unwrap_or_else(PoisonError::into_inner).get(&region).cloned()
    }
}

fn stamp(folder: &Path, file: String) -> Stamp {
    let seen = std::fs::metadata(folder.join(&file)).ok();
    let modified = seen.as_ref().and_then(|seen| seen.modified().ok());
    Stamp { file, modified, bytes: seen.map_or(0, |seen| seen.len()) }
}
