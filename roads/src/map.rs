//! A snapshot made ready for questions: travel, places, meeting points, cells.

use crate::drawing::Drawing;
use crate::dwellings::Dwellings;
use crate::error::MapError;
use crate::graph::rows::Way;
use crate::graph::snap::{FURTHEST_SNAP, Snapper, locate};
use crate::graph::{Graph, Hierarchy};
use crate::grid::{Cell, cell_of};
use crate::places::{MeetingPoint, Nearby};
use crate::search::Search;
use crate::snapshot::{Meta, Snapshot};
use matching::{Point, Spot, Travel, Trip};
use std::path::Path;

/// A region's map, to be shared between threads.
#[derive(Debug)]
pub struct RoadMap {
    meta: Meta,
    graph: Graph,
    snapper: Snapper,
    search: Search,
    nearby: Nearby,
    dwellings: Dwellings,
    drawing: Drawing,
}

impl RoadMap {
    /// Lays out the searches over a snapshot.
    ///
    /// # Errors
    /// [`MapError::SnapshotDamaged`] where the graph contradicts itself.
    pub fn new(snapshot: Snapshot) -> Result<RoadMap, MapError> {
        snapshot.graph.check()?;
        Ok(RoadMap::laid_out(snapshot, None))
    }

    fn laid_out(snapshot: Snapshot, ranks: Option<Hierarchy>) -> RoadMap {
        let graph = Graph::new(snapshot.graph, ranks);
        let snapper = Snapper::new(&graph);
        RoadMap {
            meta: snapshot.meta,
            graph,
            snapper,
            search: Search::new(snapshot.places),
            nearby: Nearby::new(snapshot.meeting_points),
            dwellings: snapshot.dwellings,
            drawing: snapshot.drawing,
        }
    }

    /// Reads a snapshot file and makes it ready.
    ///
    /// # Errors
    /// As [`Snapshot::read`].
    pub fn open(path: &Path) -> Result<RoadMap, MapError> {
        let bytes = std::fs::read(path).map_err(|error| MapError::io(path, error))?;
        RoadMap::from_bytes(&bytes)
    }

    /// Reads the bytes of a snapshot file and makes it ready.
    ///
    /// # Errors
    /// As [`Snapshot::from_bytes`].
    pub fn from_bytes(bytes: &[u8]) -> Result<RoadMap, MapError> {
        let (snapshot, ranks) = Snapshot::with_ranks(bytes)?;
        Ok(RoadMap::laid_out(snapshot, ranks))
    }

    /// Whether the junctions are ranked, as a snapshot has them that was imported since it keeps ranks.
    #[must_use]
    pub fn is_ranked(&self) -> bool {
        self.graph.is_ranked()
    }

    /// Ranks the junctions, which the first row would else wait for: about a second for 80,000 of them.
    pub fn ready(&self) {
        self.graph.ready();
    }

    /// Where the map comes from.
    #[must_use]
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// How many junctions (and other nodes) and edges the road graph has.
    #[must_use]
    pub fn size(&self) -> (usize, usize) {
        (self.graph.data.nodes.len(), self.graph.data.edges.len())
    }

    /// Places, and the search for them by name.
    #[must_use]
    pub fn search(&self) -> &Search {
        &self.search
    }

    /// All meeting points, by id.
    #[must_use]
    pub fn meeting_points(&self) -> &[MeetingPoint] {
        self.nearby.all()
    }

    /// The meeting point with this id.
    #[must_use]
    pub fn meeting_point(&self, id: i64) -> Option<&MeetingPoint> {
        self.nearby.get(id)
    }

    /// Up to 8 meeting points within a walk (straight line x 1.3, metres), the nearest by straight
    /// line first, then by id.
    #[must_use]
    pub fn meeting_points_near(&self, point: Point, walk_metres: f64) -> Vec<&MeetingPoint> {
        self.nearby.within(point, walk_metres)
    }

    /// The cell a home is known by; `None` outside of Europe's grid.
    #[must_use]
    pub fn cell_of(&self, home: Point) -> Option<Cell> {
        cell_of(home, &self.dwellings)
    }

    /// Dwellings by cell.
    #[must_use]
    pub fn dwellings(&self) -> &Dwellings {
        &self.dwellings
    }

    /// Main roads and water.
    #[must_use]
    pub fn drawing(&self) -> &Drawing {
        &self.drawing
    }

    /// Where on the earth a spot lies; `None` for a spot of another map.
    #[must_use]
    pub fn locate(&self, spot: Spot) -> Option<Point> {
        locate(&self.graph, spot)
    }
}

impl Travel for RoadMap {
    fn snap(&self, point: Point) -> Option<Spot> {
        self.snapper.snap(&self.graph, point)
    }

    fn trips_from(&self, from: Spot, to: &[Spot], bound_ds: u32) -> Vec<Trip> {
        self.graph.row(Way::From, from, to, bound_ds)
    }

    fn trips_to(&self, to: Spot, from: &[Spot], bound_ds: u32) -> Vec<Trip> {
        self.graph.row(Way::To, to, from, bound_ds)
    }

    fn rows_from(&self, from: &[Spot], to: &[Spot], bound_ds: u32) -> Vec<Vec<Trip>> {
        self.graph.rows(Way::From, from, to, bound_ds)
    }

    fn rows_to(&self, to: &[Spot], from: &[Spot], bound_ds: u32) -> Vec<Vec<Trip>> {
        self.graph.rows(Way::To, to, from, bound_ds)
    }

    /// The straight line at the speed of the fastest edge. Both ends may have been moved to a road
    /// ([`FURTHEST_SNAP`] at most) and each cut edge rounds down by less than a decisecond.
    fn least_ds(&self, straight_metres: f64) -> u32 {
        let sure = (straight_metres - 2.0 * FURTHEST_SNAP).max(0.0);
        let ds = sure * self.graph.data.least_ds_per_metre * (1.0 - 1e-6) - 2.0;
        ds.max(0.0) as u32
    }

    fn approximate(&self) -> bool {
        false
    }
}
