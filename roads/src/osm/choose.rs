//! First pass: which nodes lie inside the clip, and which ways belong to lakes and borders.

use super::MOST_NODES;
use super::file::Extract;
use super::tags::Tags;
use crate::clip::Clip;
use crate::coord::Coord;
use crate::drawing::LineKind;
use crate::error::MapError;
use osmpbf::{Element, RelMemberType, Relation};
use std::collections::HashMap;

/// What the first pass found.
#[derive(Debug, Default)]
pub(crate) struct Chosen {
    /// Numbers of the nodes inside, sorted; `None` where all of the extract is wanted.
    inside: Option<Vec<i64>>,
    /// Ways that are drawn because a relation says so.
    pub(crate) members: HashMap<i64, LineKind>,
}

impl Chosen {
    pub(crate) fn read(extract: &Extract, clip: Clip, progress: impl FnMut(f32)) -> Result<Chosen, MapError> {
        let mut inside = Vec::new();
        let mut members = HashMap::new();
        extract.each(progress, |element| {
            let (id, lat, lon) = match element {
                Element::Relation(relation) => {
                    note_members(&relation, &mut members);
                    return Ok(());
                }
                Element::Way(_) => return Ok(()),
                Element::Node(node) => (node.id(), node.lat(), node.lon()),
                Element::DenseNode(node) => (node.id(), node.lat(), node.lon()),
            };
            if clip != Clip::All && Coord::new(lat, lon).is_some_and(|coord| clip.contains(coord)) {
                inside.push(id);
            }
            if inside.len() > MOST_NODES {
                return Err(MapError::TooBig { what: "nodes", limit: MOST_NODES });
            }
            Ok(())
        })?;
        inside.sort_unstable();
        Ok(Chosen { inside: (clip != Clip::All).then_some(inside), members })
    }

    pub(crate) fn has(&self, node: i64) -> bool {
        self.inside.as_ref().is_none_or(|inside| inside.binary_search(&node).is_ok())
    }
}

fn note_members(relation: &Relation<'_>, members: &mut HashMap<i64, LineKind>) {
    let tags = Tags::new(relation.tags());
    let kind = if tags.is("natural", "water") && tags.is("type", "multipolygon") {
        LineKind::Lake
    } else if tags.is("boundary", "administrative") && tags.is("admin_level", "6") {
        LineKind::Boundary
    } else {
        return;
    };
    for member in relation.members().filter(|member| member.member_type == RelMemberType::Way) {
        if !matches!(member.role(), Ok("inner")) {
            members.insert(member.member_id, kind);
        }
    }
}
