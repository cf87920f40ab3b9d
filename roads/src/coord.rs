//! Coordinates as OpenStreetMap stores them, and the one definition of a straight line.

use matching::Point;
use serde::{Deserialize, Serialize};

/// Radius of the sphere on which straight lines are measured, in metres (mean radius of WGS 84).
pub const EARTH_RADIUS: f64 = 6_371_008.8;

/// Units of a [`Coord`] in one degree.
pub(crate) const PER_DEGREE: f64 = 1e7;

/// A point in 1e-7 degrees (about a centimetre), WGS 84: OpenStreetMap's own resolution.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Coord {
    /// Latitude in 1e-7 degrees.
    pub lat: i32,
    /// Longitude in 1e-7 degrees.
    pub lon: i32,
}

impl Coord {
    /// The nearest coordinate to a point in degrees; `None` outside of the earth or for NaN.
    #[must_use]
    pub fn new(lat: f64, lon: f64) -> Option<Coord> {
        let sound = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
        sound
            .then(|| Coord { lat: (lat * PER_DEGREE).round() as i32, lon: (lon * PER_DEGREE).round() as i32 })
    }

    /// The same point in degrees.
    #[must_use]
    pub fn point(self) -> Point {
        Point::new(f64::from(self.lon) / PER_DEGREE, f64::from(self.lat) / PER_DEGREE)
    }

    /// Straight line to another coordinate in metres.
    #[must_use]
    pub fn metres_to(self, other: Coord) -> f64 {
        straight_metres(self.point(), other.point())
    }
}

impl From<Point> for Coord {
    /// Clamps to the earth, so that a wild point becomes one that is merely off every map.
    fn from(point: Point) -> Coord {
        let lat = (point.y().clamp(-90.0, 90.0) * PER_DEGREE).round();
        let lon = (point.x().clamp(-180.0, 180.0) * PER_DEGREE).round();
        Coord { lat: lat as i32, lon: lon as i32 }
    }
}

/// Straight line between two points in metres: haversine on a sphere of [`EARTH_RADIUS`].
#[must_use]
pub fn straight_metres(a: Point, b: Point) -> f64 {
    let (lat_a, lat_b) = (a.y().to_radians(), b.y().to_radians());
    let half_lat = (lat_b - lat_a) / 2.0;
    let half_lon = (b.x() - a.x()).to_radians() / 2.0;
    let h = half_lat.sin().powi(2) + lat_a.cos() * lat_b.cos() * half_lon.sin().powi(2);
    2.0 * EARTH_RADIUS * h.sqrt().min(1.0).asin()
}

/// A flat picture of the neighbourhood of one point, in metres; good to a few kilometres.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Flat {
    origin: Coord,
    east: f64,
    north: f64,
}

impl Flat {
    pub(crate) fn around(origin: Coord) -> Flat {
        let north = (EARTH_RADIUS.recip() / PER_DEGREE.recip().to_radians()).recip();
        let east = north * (f64::from(origin.lat) / PER_DEGREE).to_radians().cos();
        Flat { origin, east, north }
    }

    /// East and north of the origin, in metres.
    pub(crate) fn metres(&self, coord: Coord) -> (f64, f64) {
        let east = f64::from(coord.lon) - f64::from(self.origin.lon);
        let north = f64::from(coord.lat) - f64::from(self.origin.lat);
        (east * self.east, north * self.north)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_degree_of_latitude_is_an_arc_of_the_sphere() {
        let metres = straight_metres(Point::new(11.0, 47.0), Point::new(11.0, 48.0));
        assert!((metres - EARTH_RADIUS.to_radians()).abs() < 1e-6, "{metres}");
    }

    #[test]
    fn the_flat_picture_agrees_with_the_sphere_nearby() {
        let here = Coord::new(47.8, 11.1).expect("on earth");
        let there = Coord::new(47.81, 11.115).expect("on earth");
        let (east, north) = Flat::around(here).metres(there);
        let far = here.metres_to(there);
        assert!((east.hypot(north) - far).abs() < 0.5, "{east} {north} {far}");
    }

    #[test]
    fn what_is_not_on_earth_is_refused() {
        assert_eq!(Coord::new(91.0, 0.0), None);
        assert_eq!(Coord::new(f64::NAN, 0.0), None);
    }
}
