//! Reads what the map needs out of an OpenStreetMap extract, in three passes.

pub(crate) mod assemble;
pub(crate) mod choose;
pub(crate) mod features;
pub(crate) mod file;
pub(crate) mod naming;
pub(crate) mod nodes;
pub(crate) mod speed;
pub(crate) mod tags;
pub(crate) mod ways;

/// At most this many nodes are held at once (a county with 40 km around it has about ten million):
/// what bounds the memory of an import.
pub(crate) const MOST_NODES: usize = 40_000_000;
