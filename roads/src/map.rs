//! A snapshot made ready for questions: the travel trait over the road graph.

use crate::error::MapError;
use crate::graph::rows::Way;
use crate::graph::snap::{FURTHEST_SNAP, Snapper, locate};
use crate::graph::{Graph, GraphData};
use matching::{Point, Spot, Travel, Trip};

/// A region's map.
#[derive(Debug)]
pub struct RoadMap {
    graph: Graph,
    snapper: Snapper,
}

impl RoadMap {
    /// Lays out the searches over a road graph.
    ///
    /// # Errors
    /// [`MapError::SnapshotDamaged`] where the graph contradicts itself.
    pub fn new(graph: GraphData) -> Result<RoadMap, MapError> {
        graph.check()?;
        let graph = Graph::new(graph);
        let snapper = Snapper::new(&graph);
        Ok(RoadMap { graph, snapper })
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
