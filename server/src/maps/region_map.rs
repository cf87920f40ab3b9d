//! One region's map: travel, places, meeting points and cells; straight lines where no extract was imported.

use std::{path::Path, sync::Arc};

use matching::{Point, StraightLine, Travel};
use roads::{
    Dwellings, MapError, RoadMap,
    grid::{self, Cell},
    places::{MeetingPoint, Place},
    search::Hit,
    straight_metres,
};

use super::{Drawn, MapId};

/// Metres of a degree of latitude, a little less than on any map.
const METRES_OF_A_DEGREE: f64 = 111_000.0;

/// A region's map, to be shared between threads.
#[derive(Debug)]
pub struct RegionMap {
    roads: Option<Arc<RoadMap>>,
    drawn: Drawn,
}

impl RegionMap {
    /// The map of a region without one: straight lines, no places, every cell thinly inhabited.
    pub fn without_roads() -> Self {
        Self { roads: None, drawn: Drawn::new(None) }
    }

    /// A map that was read or invented.
    pub fn new(roads: RoadMap) -> Self {
        let drawn = Drawn::new(Some(&roads));
        Self { roads: Some(Arc::new(roads)), drawn }
    }

    /// Reads a snapshot file.
    pub fn open(path: &Path) -> Result<Self, MapError> {
        RoadMap::open(path).map(Self::new)
    }

    /// The road graph, where there is one.
    pub fn roads(&self) -> Option<&Arc<RoadMap>> {
        self.roads.as_ref()
    }

    /// What the engine asks for times.
    pub fn travel(&self) -> Arc<dyn Travel> {
        match &self.roads {
            Some(roads) => roads.clone(),
            None => Arc::new(StraightLine),
        }
    }

    /// Whether times are estimates from straight lines.
    pub fn approximate(&self) -> bool {
        self.roads.is_none()
    }

    /// Whether a point is on the map: near a road, or, where no roads are known, on Europe's grid.
    pub fn has(&self, point: Point) -> bool {
        match &self.roads {
            Some(roads) => roads.snap(point).is_some(),
            None => self.cell_of(point).is_some(),
        }
    }

    /// The cell that a home at this point is known by (matching.md, section 5).
    pub fn cell_of(&self, home: Point) -> Option<Cell> {
        match &self.roads {
            Some(roads) => roads.cell_of(home),
            None => grid::cell_of(home, &Dwellings::default()),
        }
    }

    /// The places whose name fits what somebody types, the best first.
    pub fn search_places(&self, query: &str, near: Option<Point>, limit: usize) -> Vec<Hit<'_>> {
        self.roads.as_ref().map_or_else(Vec::new, |roads| roads.search().find(query, near, limit))
    }

    /// All places, by id.
    pub fn places(&self) -> &[Place] {
        self.roads.as_ref().map_or(&[], |roads| roads.search().places())
    }

    /// The place with this id.
    pub fn place(&self, id: MapId) -> Option<&Place> {
        let places = self.places();
        places.binary_search_by_key(&id.0, |place| place.id).ok().map(|index| &places[index])
    }

    /// The place whose middle is nearest to a point.
    pub fn nearest_place(&self, point: Point) -> Option<&Place> {
        let mut nearest: Option<(f64, &Place)> = None;
        for place in self.places() {
            let at = place.coord.point();
            // No line is shorter than its part from south to north, which costs no sine.
            let least = (point.y() - at.y()).abs() * METRES_OF_A_DEGREE;
            if nearest.is_some_and(|(metres, _)| least > metres) {
                continue;
            }
            let metres = straight_metres(point, at);
            if nearest.is_none_or(|(known, _)| metres < known) {
                nearest = Some((metres, place));
            }
        }
        nearest.map(|(_, place)| place)
    }

    /// The meeting point with this id.
    pub fn meeting_point(&self, id: MapId) -> Option<&MeetingPoint> {
        self.roads.as_ref()?.meeting_point(id.0)
    }

    /// Up to 8 meeting points within a walk (metres on foot), the nearest first.
    pub fn meeting_points_near(&self, point: Point, walk_metres: f64) -> Vec<&MeetingPoint> {
        self.roads.as_ref().map_or_else(Vec::new, |roads| roads.meeting_points_near(point, walk_metres))
    }

    /// The small drawing for the page.
    pub fn drawn(&self) -> &Drawn {
        &self.drawn
    }
}
