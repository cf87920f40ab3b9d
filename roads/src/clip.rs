//! Which part of an extract is imported.

use crate::coord::Coord;
use crate::error::MapError;

/// The part of an extract to import.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Clip {
    /// All of it.
    #[default]
    All,
    /// A box, in degrees.
    Box {
        /// Least latitude.
        south: f64,
        /// Least longitude.
        west: f64,
        /// Greatest latitude.
        north: f64,
        /// Greatest longitude.
        east: f64,
    },
    /// A circle.
    Around {
        /// Latitude of the middle, in degrees.
        lat: f64,
        /// Longitude of the middle, in degrees.
        lon: f64,
        /// Radius in km.
        km: f64,
    },
}

impl Clip {
    pub(crate) fn check(self) -> Result<(), MapError> {
        let on_earth = |lat, lon| Coord::new(lat, lon).is_some();
        let sound = match self {
            Clip::All => true,
            Clip::Box { south, west, north, east } => {
                on_earth(south, west) && on_earth(north, east) && south < north && west < east
            }
            Clip::Around { lat, lon, km } => on_earth(lat, lon) && km > 0.0 && km <= 1_000.0,
        };
        let message = "the box must run from south-west to north-east, the circle measure up to 1,000 km";
        if sound { Ok(()) } else { Err(MapError::BadOption(message.to_owned())) }
    }

    pub(crate) fn contains(self, coord: Coord) -> bool {
        let (lon, lat) = coord.point().x_y();
        match self {
            Clip::All => true,
            Clip::Box { south, west, north, east } => {
                (south..=north).contains(&lat) && (west..=east).contains(&lon)
            }
            Clip::Around { lat: mid_lat, lon: mid_lon, km } => {
                // A degree of latitude is over 110 km everywhere: most points end here, cheaply.
                (lat - mid_lat).abs() * 110.0 <= km
                    && Coord::new(mid_lat, mid_lon).is_some_and(|mid| mid.metres_to(coord) <= km * 1_000.0)
            }
        }
    }
}
