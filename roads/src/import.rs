//! Imports an OpenStreetMap extract into a snapshot.

use crate::clip::Clip;
use crate::drawing::Drawing;
use crate::error::MapError;
use crate::graph::build::build;
use crate::osm::assemble::assemble;
use crate::osm::choose::Chosen;
use crate::osm::file::Extract;
use crate::osm::nodes::Nodes;
use crate::osm::ways::Ways;
use crate::snapshot::{ATTRIBUTION, Bounds, Meta, Snapshot};
use std::path::Path;

/// Sensible scale factors: none would be fitted outside of these.
const SCALES: std::ops::RangeInclusive<f64> = 0.2..=5.0;

/// How to import.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportOptions {
    /// Name of the region's map.
    pub name: String,
    /// Which part of the extract.
    pub clip: Clip,
    /// What every driving time is multiplied by; 1.0 until fitted against trips one knows.
    pub scale: f64,
    /// Now, in seconds since 1970 (UTC).
    pub imported_at: i64,
}

/// What an import is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Checking the file and choosing what lies inside the clip.
    Choosing,
    /// Reading roads, water and buildings.
    Ways,
    /// Reading where they are, places and stops.
    Nodes,
    /// Building the road graph.
    Building,
}

/// Imports an extract. `progress` hears the phase and how much of it is done, 0 to 1.
///
/// # Errors
/// A [`MapError`] that says what is wrong with the file or the options. Nothing is written.
pub fn import(
    extract: &Path,
    options: &ImportOptions,
    progress: &mut dyn FnMut(Phase, f32),
) -> Result<Snapshot, MapError> {
    options.clip.check()?;
    if !SCALES.contains(&options.scale) {
        return Err(MapError::BadOption("the scale factor must lie between 0.2 and 5".to_owned()));
    }
    let extract = Extract::open(extract)?;
    let chosen = Chosen::read(&extract, options.clip, |done| progress(Phase::Choosing, done))?;
    let ways = Ways::read(&extract, &chosen, |done| progress(Phase::Ways, done))?;
    let nodes = Nodes::read(&extract, &chosen, &ways.refs, |done| progress(Phase::Nodes, done))?;
    progress(Phase::Building, 0.0);
    let read = assemble(ways, nodes);
    let graph = build(read.net, options.scale)?;
    progress(Phase::Building, 0.7);
    let drawing = Drawing::new(read.lines);
    progress(Phase::Building, 1.0);
    let meta = Meta {
        name: options.name.clone(),
        source_date: extract.date,
        imported_at: options.imported_at,
        bounds: Bounds::around(&graph.nodes),
        scale: options.scale,
        attribution: ATTRIBUTION.to_owned(),
    };
    let (places, meeting_points, dwellings) = (read.places, read.meeting_points, read.dwellings);
    Ok(Snapshot { meta, graph, places, meeting_points, dwellings, drawing })
}

/// Imports an extract into a snapshot file. An older one there stays whole unless all goes well.
///
/// # Errors
/// As [`import`] and [`Snapshot::write`].
pub fn import_to(
    extract: &Path,
    target: &Path,
    options: &ImportOptions,
    progress: &mut dyn FnMut(Phase, f32),
) -> Result<Snapshot, MapError> {
    let snapshot = import(extract, options, progress)?;
    snapshot.write(target)?;
    Ok(snapshot)
}
