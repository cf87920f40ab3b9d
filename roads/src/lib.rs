//! The map: an OpenStreetMap extract becomes a snapshot; road graph, travel rows, places, meeting points, cells.

mod clip;
mod coord;
pub mod drawing;
mod dwellings;
mod error;
mod fold;
mod graph;
pub mod grid;
mod import;
mod map;
mod osm;
pub mod places;
pub mod search;
mod snapshot;
pub mod synthetic;
pub mod times;

pub use clip::Clip;
pub use coord::{Coord, EARTH_RADIUS, straight_metres};
pub use dwellings::Dwellings;
pub use error::MapError;
pub use graph::snap::FURTHEST_SNAP;
pub use graph::{CLOSED, Edge, GraphData};
pub use import::{ImportOptions, Phase, import, import_to};
pub use map::RoadMap;
pub use snapshot::{ATTRIBUTION, Bounds, Meta, Snapshot};
