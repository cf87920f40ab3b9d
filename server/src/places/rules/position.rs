//! Whether a point that somebody typed can be meant.

use matching::Point;

use crate::error::Error;

/// Refuses a point that is off the map; where it would be on it with latitude and longitude swapped, says so.
///
/// # Errors
/// `field-lat-lon-swapped` or `field-off-map` for the field `lat`.
pub fn check_on_map(lat: f64, lon: f64, has: impl Fn(Point) -> bool) -> Result<Point, Error> {
    let point = Point::new(lon, lat);
    if has(point) {
        Ok(point)
    } else if (-90.0..=90.0).contains(&lon) && has(Point::new(lat, lon)) {
        Err(Error::field("lat", "field-lat-lon-swapped"))
    } else {
        Err(Error::field("lat", "field-off-map"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Field;

    #[test]
    fn swapped_coordinates_are_recognised() {
        let bavaria = |point: Point| (47.0..48.0).contains(&point.y()) && (11.0..12.0).contains(&point.x());
        let code = |lat, lon| match check_on_map(lat, lon, bavaria) {
            Err(Error::Invalid(fields)) => fields.first().map(|field: &Field| field.code),
            _ => None,
        };
        assert_eq!(code(47.5, 11.5), None);
        assert_eq!(code(11.5, 47.5), Some("field-lat-lon-swapped"));
        assert_eq!(code(52.5, 13.4), Some("field-off-map"));
    }
}
