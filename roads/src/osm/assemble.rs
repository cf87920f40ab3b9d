//! Puts ways and nodes together: the road net, the drawing, places, meeting points and dwellings.

use super::features::{MeetingTags, PlaceTags};
use super::naming::name_meeting_points;
use super::nodes::Nodes;
use super::tags::Road;
use super::ways::{Use, Ways};
use crate::coord::Coord;
use crate::drawing::{Line, LineKind};
use crate::dwellings::Dwellings;
use crate::graph::build::{Net, Segment};
use crate::places::{MeetingPoint, Place};
use geo::{Centroid, LineString, Polygon};

/// Everything read from an extract.
#[derive(Debug, Default)]
pub(crate) struct Assembled {
    pub(crate) net: Net,
    pub(crate) lines: Vec<Line>,
    pub(crate) places: Vec<Place>,
    pub(crate) meeting_points: Vec<MeetingPoint>,
    pub(crate) dwellings: Dwellings,
}

const UNNUMBERED: u32 = u32::MAX;

struct Assembler {
    nodes: Nodes,
    /// The number of a node in the road net.
    numbers: Vec<u32>,
    done: Assembled,
}

pub(crate) fn assemble(ways: Ways, mut nodes: Nodes) -> Assembled {
    let numbers = vec![UNNUMBERED; nodes.count()];
    let (places, meetings) = (std::mem::take(&mut nodes.places), std::mem::take(&mut nodes.meetings));
    let mut assembler = Assembler { nodes, numbers, done: Assembled::default() };
    for (id, coord, tags) in places {
        assembler.add_place(id, coord, tags);
    }
    for (id, coord, tags) in meetings {
        assembler.add_meeting(id, coord, tags);
    }
    for (used, refs) in ways.into_uses() {
        assembler.take(used, &refs);
    }
    let Assembler { nodes, mut done, .. } = assembler;
    done.dwellings = nodes.homes.done();
    done.places.sort_by_key(|place| place.id);
    done.meeting_points.sort_by_key(|point| point.id);
    drop_places_mapped_twice(&mut done.places);
    name_meeting_points(&mut done.meeting_points, &done.places);
    done
}

impl Assembler {
    fn take(&mut self, used: Use, refs: &[i64]) {
        match used {
            Use::Road(road) => self.add_road(road, refs),
            Use::Line(kind) => self.add_line(kind, refs),
            Use::Homes(homes) => {
                if let Some((_, coord)) = refs.first().and_then(|&id| self.nodes.find(id)) {
                    self.nodes.homes.add(coord.point(), homes);
                }
            }
            Use::Meeting(id, tags) => {
                if let Some(middle) = self.middle(refs) {
                    self.add_meeting(id, middle, tags);
                }
            }
            Use::Place(id, tags) => {
                if let Some(middle) = self.middle(refs) {
                    self.add_place(id, middle, tags);
                }
            }
        }
    }

    fn add_place(&mut self, id: i64, coord: Coord, tags: PlaceTags) {
        let PlaceTags { kind, name, names } = tags;
        self.done.places.push(Place { id, name, kind, coord, names });
    }

    fn add_meeting(&mut self, id: i64, coord: Coord, tags: MeetingTags) {
        let MeetingTags { kind, name } = tags;
        let own_name = !name.is_empty();
        self.done.meeting_points.push(MeetingPoint { id, name, own_name, kind, coord });
    }

    fn add_road(&mut self, road: Road, refs: &[i64]) {
        for ends in refs.windows(2) {
            if let (Some(u), Some(v)) = (self.number(ends[0]), self.number(ends[1])) {
                let Road { class, forward, backward, .. } = road;
                let stops = road.stops();
                self.done.net.segments.push(Segment { u, v, forward, backward, stops, class });
            }
        }
    }

    /// The number of a node in the road net; a new one at first sight.
    fn number(&mut self, id: i64) -> Option<u32> {
        let (index, coord) = self.nodes.find(id)?;
        if self.numbers[index] == UNNUMBERED {
            self.numbers[index] = self.done.net.coords.len() as u32;
            self.done.net.coords.push(coord);
            self.done.net.signals.push(self.nodes.signal(index));
        }
        Some(self.numbers[index])
    }

    fn known(&self, refs: &[i64]) -> Vec<Coord> {
        refs.iter().filter_map(|&id| self.nodes.find(id)).map(|(_, coord)| coord).collect()
    }

    fn add_line(&mut self, kind: LineKind, refs: &[i64]) {
        let points = self.known(refs);
        if points.len() >= 2 {
            self.done.lines.push(Line { kind, points });
        }
    }

    /// The middle of an area, or of a line.
    fn middle(&self, refs: &[i64]) -> Option<Coord> {
        let points: LineString<f64> = self.known(refs).into_iter().map(Coord::point).collect();
        let middle = if points.is_closed() {
            Polygon::new(points.clone(), Vec::new()).centroid().or_else(|| points.centroid())
        } else {
            points.centroid()
        };
        middle.map(Coord::from)
    }
}

/// Some places are mapped as a point and again as an area: the point says where the middle is.
fn drop_places_mapped_twice(places: &mut Vec<Place>) {
    let points: Vec<(String, Coord)> = places
        .iter()
        .filter(|place| place.id % 4 == 0)
        .map(|place| (place.name.clone(), place.coord))
        .collect();
    let twin = |place: &Place| {
        points.iter().any(|(name, coord)| *name == place.name && coord.metres_to(place.coord) < 5_000.0)
    };
    places.retain(|place| place.id % 4 == 0 || !twin(place));
}
