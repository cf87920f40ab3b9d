//! The snapshot: everything the map knows, in one file with a mark, a version and a checksum.

use crate::coord::Coord;
use crate::drawing::Drawing;
use crate::dwellings::Dwellings;
use crate::error::MapError;
use crate::graph::{GraphData, Hierarchy};
use crate::places::{MeetingPoint, Place};
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

/// Said wherever the map is shown: the licence of OpenStreetMap's data (ODbL) asks for it.
pub const ATTRIBUTION: &str = "© OpenStreetMap contributors";

const MARK: &[u8; 8] = b"mitemap\n";
const VERSION: u16 = 2;

/// Files of this version have no ranks in them; they are made when the map is first asked.
const WITHOUT_RANKS: u16 = 1;

/// Mark, version, checksum of the body (CRC-32), length of the body.
const HEAD: usize = 8 + 2 + 4 + 8;

/// The corners of an area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bounds {
    /// The corner with the least latitude and longitude.
    pub south_west: Coord,
    /// The corner with the greatest latitude and longitude.
    pub north_east: Coord,
}

impl Bounds {
    /// The least area around all coordinates.
    #[must_use]
    pub fn around(coords: &[Coord]) -> Bounds {
        let mut coords = coords.iter();
        let Some(&first) = coords.next() else { return Bounds::default() };
        coords.fold(Bounds { south_west: first, north_east: first }, |bounds, coord| Bounds {
            south_west: Coord {
                lat: bounds.south_west.lat.min(coord.lat),
                lon: bounds.south_west.lon.min(coord.lon),
            },
            north_east: Coord {
                lat: bounds.north_east.lat.max(coord.lat),
                lon: bounds.north_east.lon.max(coord.lon),
            },
        })
    }
}

/// Where a snapshot comes from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Meta {
    /// Name given at import.
    pub name: String,
    /// When the extract's data was taken, in seconds since 1970 (UTC), where the extract tells.
    pub source_date: Option<i64>,
    /// When it was imported, in seconds since 1970 (UTC).
    pub imported_at: i64,
    /// The area that its roads cover.
    pub bounds: Bounds,
    /// What every driving time was multiplied by.
    pub scale: f64,
    /// Whom to name wherever the map is shown; empty where it is invented.
    pub attribution: String,
}

/// Everything the map knows of a region.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Where it comes from.
    pub meta: Meta,
    /// The roads.
    pub graph: GraphData,
    /// Villages and town parts, by id.
    pub places: Vec<Place>,
    /// Where one can be picked up, by id.
    pub meeting_points: Vec<MeetingPoint>,
    /// Dwellings by cell.
    pub dwellings: Dwellings,
    /// Main roads and water.
    pub drawing: Drawing,
}

impl Snapshot {
    /// Writes the snapshot beside its place and moves it there when it is safe on disk: an older
    /// one at that place stays whole until then, whatever happens.
    ///
    /// # Errors
    /// [`MapError::Io`] where it cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), MapError> {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".new-{}", std::process::id()));
        let fresh = path.with_file_name(name);
        let written =
            self.write_to(&fresh).and_then(|()| fs::rename(&fresh, path)).and_then(|()| sync_folder(path));
        written.map_err(|error| {
            let _ = fs::remove_file(&fresh);
            MapError::io(path, error)
        })
    }

    fn write_to(&self, path: &Path) -> std::io::Result<()> {
        let mut file = File::create(path)?;
        file.write_all(&self.to_bytes())?;
        file.sync_all()
    }

    /// The bytes of a snapshot file: everything that the map knows, and behind it the ranks of its junctions, which every
    /// start would else need a second or two for.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let both = (self, Hierarchy::new(&self.graph));
        let body = postcard::to_stdvec(&both).expect("plain data in memory always serialises");
        let mut bytes = Vec::with_capacity(HEAD + body.len());
        bytes.extend_from_slice(MARK);
        bytes.extend_from_slice(&VERSION.to_le_bytes());
        bytes.extend_from_slice(&crc32fast::hash(&body).to_le_bytes());
        bytes.extend_from_slice(&(body.len() as u64).to_le_bytes());
        bytes.extend_from_slice(&body);
        bytes
    }

    /// Reads a snapshot file.
    ///
    /// # Errors
    /// As [`Snapshot::from_bytes`], and [`MapError::Io`] where it cannot be read.
    pub fn read(path: &Path) -> Result<Snapshot, MapError> {
        let bytes = fs::read(path).map_err(|error| MapError::io(path, error))?;
        Snapshot::from_bytes(&bytes)
    }

    /// Reads the bytes of a snapshot file.
    ///
    /// # Errors
    /// [`MapError::NotASnapshot`], [`MapError::SnapshotVersion`] or [`MapError::SnapshotDamaged`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Snapshot, MapError> {
        Snapshot::with_ranks(bytes).map(|(snapshot, _)| snapshot)
    }

    /// The same, and the ranks where the file has them.
    pub(crate) fn with_ranks(bytes: &[u8]) -> Result<(Snapshot, Option<Hierarchy>), MapError> {
        let (version, body) = body(bytes)?;
        let damaged = |_| MapError::SnapshotDamaged("body");
        let (snapshot, rest): (Snapshot, _) = postcard::take_from_bytes(body).map_err(damaged)?;
        snapshot.graph.check()?;
        if version == WITHOUT_RANKS {
            return Ok((snapshot, None));
        }
        let ranks: Hierarchy = postcard::from_bytes(rest).map_err(damaged)?;
        ranks.check(snapshot.graph.nodes.len())?;
        Ok((snapshot, Some(ranks)))
    }
}

/// Version and body of a snapshot file whose mark, length and checksum fit.
fn body(bytes: &[u8]) -> Result<(u16, &[u8]), MapError> {
    let rest = bytes.strip_prefix(MARK).ok_or(MapError::NotASnapshot)?;
    let (version, rest) = rest.split_first_chunk().ok_or(MapError::SnapshotDamaged("cut off"))?;
    let found = u16::from_le_bytes(*version);
    if ![WITHOUT_RANKS, VERSION].contains(&found) {
        return Err(MapError::SnapshotVersion { found, known: VERSION });
    }
    let (sum, rest) = rest.split_first_chunk().ok_or(MapError::SnapshotDamaged("cut off"))?;
    let (length, body) = rest.split_first_chunk().ok_or(MapError::SnapshotDamaged("cut off"))?;
    if u64::from_le_bytes(*length) != body.len() as u64 {
        return Err(MapError::SnapshotDamaged("length"));
    }
    if u32::from_le_bytes(*sum) != crc32fast::hash(body) {
        return Err(MapError::SnapshotDamaged("checksum"));
    }
    Ok((found, body))
}

/// A rename is safe only when the folder itself is on disk.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    match path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) => File::open(folder)?.sync_all(),
        None => File::open(".")?.sync_all(),
    }
}
