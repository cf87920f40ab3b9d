//! The engine: rosters, road-time matching, scores and their explanations. Pure; depends on `geo` alone.

mod travel;

pub use travel::{Point, Spot, Travel, Trip};
