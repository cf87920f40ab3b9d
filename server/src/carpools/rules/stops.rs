//! Meeting points by latitude, to find those within a walk without looking at all of them.

use matching::{Place, Point, Travel, straight_metres, within_walk};

/// Metres of a degree of latitude, a little less than on any map, so that the first look misses nothing.
const DEGREE: f64 = 111_000.0;

/// Meeting points that a car can reach.
#[derive(Debug, Default)]
pub struct Stops(Vec<Place>);

impl Stops {
    /// Takes in meeting points by id; those that no road is near to are left out.
    #[must_use]
    pub fn new(points: impl IntoIterator<Item = (matching::Id, Point)>, travel: &dyn Travel) -> Self {
        let snapped = |(id, point)| Some(Place { id, spot: travel.snap(point)? });
        let mut stops: Vec<Place> = points.into_iter().filter_map(snapped).collect();
        stops.sort_by(|a, b| latitude(a).total_cmp(&latitude(b)));
        Self(stops)
    }

    /// The meeting points within a walk (metres on foot) of a point, in no order.
    #[must_use]
    pub fn near(&self, point: Point, walk_metres: u16) -> Vec<Place> {
        let reach = f64::from(walk_metres) / DEGREE;
        let first = self.0.partition_point(|stop| latitude(stop) < point.y() - reach);
        let band = self.0[first..].iter().take_while(|stop| latitude(stop) <= point.y() + reach);
        band.filter(|stop| within_walk(straight_metres(point, stop.spot.point), walk_metres))
            .copied()
            .collect()
    }
}

fn latitude(place: &Place) -> f64 {
    place.spot.point.y()
}

#[cfg(test)]
mod tests {
    use matching::StraightLine;

    use super::*;

    #[test]
    fn a_stop_is_near_when_the_way_on_foot_is_within_the_walk() {
        let home = Point::new(11.0, 47.8);
        let north = |metres: f64| Point::new(11.0, 47.8 + metres / 111_195.08);
        let points = [(1, north(769.0)), (2, north(770.0)), (3, north(-700.0)), (4, Point::new(11.2, 47.8))];
        let stops = Stops::new(points, &StraightLine);
        let mut near: Vec<_> = stops.near(home, 1_000).into_iter().map(|stop| stop.id).collect();
        near.sort_unstable();
        assert_eq!(near, [1, 3], "1,000 m on foot are 769.2 m in a straight line");
        assert!(stops.near(home, 0).is_empty());
    }
}
