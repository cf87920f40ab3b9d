//! The map: an OpenStreetMap extract becomes a snapshot; road graph, travel rows, places, meeting points, cells.

mod coord;
mod error;
mod graph;
mod map;

pub use coord::{Coord, EARTH_RADIUS, straight_metres};
pub use error::MapError;
pub use graph::snap::FURTHEST_SNAP;
pub use graph::{CLOSED, Edge, GraphData};
pub use map::RoadMap;
