//! Third pass: where the nodes of those ways are, and what stands on nodes of its own.

use super::choose::Chosen;
use super::features::{self, MeetingTags, PlaceTags};
use super::file::Extract;
use super::tags::Tags;
use crate::coord::Coord;
use crate::dwellings::{Counting, homes};
use crate::error::MapError;
use osmpbf::Element;

/// A place or meeting point that is a single node.
pub(crate) type At<T> = (i64, Coord, T);

/// The nodes that matter.
#[derive(Debug, Default)]
pub(crate) struct Nodes {
    ids: Vec<i64>,
    coords: Vec<Option<Coord>>,
    signals: Vec<bool>,
    pub(crate) places: Vec<At<PlaceTags>>,
    pub(crate) meetings: Vec<At<MeetingTags>>,
    pub(crate) homes: Counting,
}

impl Nodes {
    pub(crate) fn read(
        extract: &Extract,
        chosen: &Chosen,
        wanted: &[i64],
        progress: impl FnMut(f32),
    ) -> Result<Nodes, MapError> {
        let mut ids = wanted.to_vec();
        ids.sort_unstable();
        ids.dedup();
        ids.shrink_to_fit();
        let mut nodes =
            Nodes { coords: vec![None; ids.len()], signals: vec![false; ids.len()], ..Nodes::default() };
        nodes.ids = ids;
        extract.each(progress, |element| match element {
            Element::Node(node) => {
                nodes.take(node.id(), (node.lat(), node.lon()), &Tags::new(node.tags()), chosen)
            }
            Element::DenseNode(node) => {
                nodes.take(node.id(), (node.lat(), node.lon()), &Tags::new(node.tags()), chosen)
            }
            _ => Ok(()),
        })?;
        Ok(nodes)
    }

    fn take(&mut self, id: i64, at: (f64, f64), tags: &Tags<'_>, chosen: &Chosen) -> Result<(), MapError> {
        let coord = Coord::new(at.0, at.1)
            .ok_or_else(|| MapError::Damaged { at: 0, what: format!("node {id} is not on the earth") })?;
        if let Ok(index) = self.ids.binary_search(&id) {
            self.coords[index] = Some(coord);
            self.signals[index] = tags.is("highway", "traffic_signals");
        }
        if tags.is_empty() || !chosen.has(id) {
            return Ok(());
        }
        self.homes.add(coord.point(), homes(|key| tags.get(key)));
        let stable = id.wrapping_mul(4);
        if let Some(place) = features::place(tags) {
            self.places.push((stable, coord, place));
        }
        if let Some(meeting) = features::meeting(tags) {
            self.meetings.push((stable, coord, meeting));
        }
        Ok(())
    }

    /// The index of a node and where it is; `None` where the extract does not have it.
    pub(crate) fn find(&self, id: i64) -> Option<(usize, Coord)> {
        let index = self.ids.binary_search(&id).ok()?;
        Some((index, self.coords[index]?))
    }

    pub(crate) fn signal(&self, index: usize) -> bool {
        self.signals[index]
    }

    pub(crate) fn count(&self) -> usize {
        self.ids.len()
    }
}
