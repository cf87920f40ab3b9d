//! What can be wrong with an extract, a snapshot or a list of points; each with a code that stays.

use std::path::PathBuf;

/// Why a map could not be made or read.
#[derive(Debug, thiserror::Error)]
pub enum MapError {
    /// The file could not be opened, read or written.
    #[error("{path}: {source}", path = path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The extract has no byte in it.
    #[error("the file is empty")]
    Empty,
    /// The file is something else than an OSM extract in PBF.
    #[error("the file is not an OpenStreetMap extract (.osm.pbf)")]
    NotAnExtract,
    /// The extract ends in the middle of a block.
    #[error("the extract is cut off at byte {at}; download it again")]
    CutOff {
        /// Where the unfinished block begins.
        at: u64,
    },
    /// A block of the extract cannot be read.
    #[error("the extract is damaged near byte {at}: {what}")]
    Damaged {
        /// Where the block begins.
        at: u64,
        /// What is wrong with it.
        what: String,
    },
    /// The extract needs a reader that knows more than this one.
    #[error("the extract needs the feature {0}, which is not supported")]
    Unsupported(String),
    /// The chosen part of the extract would not fit in memory.
    #[error("the chosen part has more than {limit} {what}; choose a smaller one with a box or a circle")]
    TooBig {
        /// What there is too much of.
        what: &'static str,
        /// How many are allowed.
        limit: usize,
    },
    /// Nothing in the chosen part can be driven on.
    #[error("the chosen part of the extract has no connected roads for cars")]
    NoRoads,
    /// The options make no sense.
    #[error("{0}")]
    BadOption(String),
    /// The file is something else than a map snapshot.
    #[error("the file is not a map snapshot")]
    NotASnapshot,
    /// The snapshot was written by another version of this program.
    #[error("the snapshot has version {found}, this program reads {known}; import the extract again")]
    SnapshotVersion {
        /// Version in the file.
        found: u16,
        /// Version that this program reads.
        known: u16,
    },
    /// The snapshot is damaged.
    #[error("the snapshot is damaged ({0}); import the extract again")]
    SnapshotDamaged(&'static str),
}

impl MapError {
    /// A word for programs, which stays when the wording changes.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            MapError::Io { .. } => "map-io",
            MapError::Empty => "extract-empty",
            MapError::NotAnExtract => "extract-foreign",
            MapError::CutOff { .. } => "extract-cut-off",
            MapError::Damaged { .. } => "extract-damaged",
            MapError::Unsupported(_) => "extract-unsupported",
            MapError::TooBig { .. } => "extract-too-big",
            MapError::NoRoads => "extract-no-roads",
            MapError::BadOption(_) => "import-option",
            MapError::NotASnapshot => "snapshot-foreign",
            MapError::SnapshotVersion { .. } => "snapshot-version",
            MapError::SnapshotDamaged(_) => "snapshot-damaged",
        }
    }

    pub(crate) fn io(path: &std::path::Path, source: std::io::Error) -> MapError {
        MapError::Io { path: path.to_owned(), source }
    }
}
