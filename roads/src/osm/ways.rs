//! Second pass: the ways that matter, with the numbers of their nodes.

use super::MOST_NODES;
use super::choose::Chosen;
use super::features::{self, MeetingTags, PlaceTags};
use super::file::Extract;
use super::tags::{Road, Tags};
use crate::drawing::LineKind;
use crate::dwellings::{Homes, homes};
use crate::error::MapError;
use osmpbf::{Element, Way};

/// Why a way was kept.
#[derive(Debug)]
pub(crate) enum Use {
    Road(Road),
    Line(LineKind),
    Homes(Homes),
    Meeting(i64, MeetingTags),
    Place(i64, PlaceTags),
}

/// Ways and the nodes they run over, packed: those of way `n` end at `ends[n]`.
#[derive(Debug, Default)]
pub(crate) struct Ways {
    pub(crate) refs: Vec<i64>,
    ends: Vec<usize>,
    uses: Vec<Use>,
}

impl Ways {
    pub(crate) fn read(
        extract: &Extract,
        chosen: &Chosen,
        progress: impl FnMut(f32),
    ) -> Result<Ways, MapError> {
        let mut ways = Ways::default();
        extract.each(progress, |element| {
            if let Element::Way(way) = element {
                ways.take(&way, chosen);
            }
            if ways.refs.len() > MOST_NODES {
                return Err(MapError::TooBig { what: "nodes of ways", limit: MOST_NODES });
            }
            Ok(())
        })?;
        Ok(ways)
    }

    /// Every use of a way with its nodes.
    pub(crate) fn into_uses(self) -> impl Iterator<Item = (Use, Vec<i64>)> {
        let mut start = 0;
        self.uses.into_iter().zip(self.ends).map(move |(used, end)| {
            let nodes = self.refs[start..end].to_vec();
            start = end;
            (used, nodes)
        })
    }

    fn take(&mut self, way: &Way<'_>, chosen: &Chosen) {
        let member = chosen.members.get(&way.id()).copied();
        let tags = Tags::new(way.tags());
        if tags.is_empty() && member.is_none() {
            return;
        }
        let nodes: Vec<i64> = way.refs().collect();
        let road = Road::of(&tags);
        if let Some(road) = road {
            self.push_inside(&nodes, chosen, || Use::Road(road));
        }
        let own = features::line(&tags, road);
        for kind in [own, member.filter(|kind| Some(*kind) != own)].into_iter().flatten() {
            self.push_line(kind, &nodes, chosen);
        }
        self.take_features(way.id(), &tags, &nodes, chosen);
    }

    fn take_features(&mut self, id: i64, tags: &Tags<'_>, nodes: &[i64], chosen: &Chosen) {
        if !nodes.first().is_some_and(|&first| chosen.has(first)) {
            return;
        }
        let homes = homes(|key| tags.get(key));
        if homes != Homes::default() {
            // The first corner stands for the building: it is near enough for a cell.
            self.push(Use::Homes(homes), &nodes[..1]);
        }
        let id = id.wrapping_mul(4).wrapping_add(1);
        if let Some(meeting) = features::meeting(tags) {
            self.push(Use::Meeting(id, meeting), nodes);
        }
        if let Some(place) = features::place(tags) {
            self.push(Use::Place(id, place), nodes);
        }
    }

    /// Lakes stay whole, so that they stay closed; other lines end where the clip does.
    fn push_line(&mut self, kind: LineKind, nodes: &[i64], chosen: &Chosen) {
        if kind != LineKind::Lake {
            self.push_inside(nodes, chosen, || Use::Line(kind));
        } else if nodes.iter().any(|&node| chosen.has(node)) {
            self.push(Use::Line(kind), nodes);
        }
    }

    fn push_inside(&mut self, nodes: &[i64], chosen: &Chosen, used: impl Fn() -> Use) {
        for run in nodes.split(|&node| !chosen.has(node)).filter(|run| run.len() >= 2) {
            self.push(used(), run);
        }
    }

    fn push(&mut self, used: Use, nodes: &[i64]) {
        self.refs.extend_from_slice(nodes);
        self.ends.push(self.refs.len());
        self.uses.push(used);
    }
}
