//! What the engine asks of a road map: the time and the way between points.

/// A point on the earth, WGS 84; `x` is the longitude and `y` the latitude, in degrees.
pub type Point = geo::Point<f64>;

/// A point as a map knows it, handed out by [`Travel::snap`] and understood by that map alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Where the point was before it was snapped.
    pub point: Point,
    /// The map's own index: an edge of a road graph, a row of a fixed table.
    pub index: u32,
    /// How far along the edge, in 1/65,535 of its length.
    pub along: u16,
}

/// One trip by car: driving time in deciseconds, way in metres.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Trip {
    /// Driving time in deciseconds (tenths of a second).
    pub ds: u32,
    /// Way in metres.
    pub metres: u32,
}

impl Trip {
    /// No way, or one longer than the bound that was asked for.
    pub const NONE: Trip = Trip { ds: u32::MAX, metres: u32::MAX };

    /// Whether there is a way.
    #[must_use]
    pub fn exists(self) -> bool {
        self.ds != u32::MAX
    }
}

/// A road map. Times are shortest times, ties by metres, so that a trip asked for forward and in
/// reverse is the same trip, to the decisecond.
pub trait Travel: Send + Sync {
    /// The nearest spot where a car may stop, or `None` where the map has none near.
    fn snap(&self, point: Point) -> Option<Spot>;

    /// The trips from one spot to each of many; [`Trip::NONE`] for those over `bound_ds`.
    fn trips_from(&self, from: Spot, to: &[Spot], bound_ds: u32) -> Vec<Trip>;

    /// The trips to one spot from each of many; [`Trip::NONE`] for those over `bound_ds`.
    fn trips_to(&self, to: Spot, from: &[Spot], bound_ds: u32) -> Vec<Trip>;

    /// [`Travel::trips_from`] for several spots: what costs less than one by one on some maps.
    fn rows_from(&self, from: &[Spot], to: &[Spot], bound_ds: u32) -> Vec<Vec<Trip>> {
        from.iter().map(|one| self.trips_from(*one, to, bound_ds)).collect()
    }

    /// [`Travel::trips_to`] for several spots.
    fn rows_to(&self, to: &[Spot], from: &[Spot], bound_ds: u32) -> Vec<Vec<Trip>> {
        to.iter().map(|one| self.trips_to(*one, from, bound_ds)).collect()
    }

    /// A time, in deciseconds, that no trip over this straight line (metres) can undercut.
    fn least_ds(&self, straight_metres: f64) -> u32;

    /// Whether times are estimates from straight lines, so that every result must say so.
    fn approximate(&self) -> bool;
}

impl<T: Travel + ?Sized> Travel for &T {
    fn snap(&self, point: Point) -> Option<Spot> {
        (**self).snap(point)
    }

    fn trips_from(&self, from: Spot, to: &[Spot], bound_ds: u32) -> Vec<Trip> {
        (**self).trips_from(from, to, bound_ds)
    }

    fn trips_to(&self, to: Spot, from: &[Spot], bound_ds: u32) -> Vec<Trip> {
        (**self).trips_to(to, from, bound_ds)
    }

    fn rows_from(&self, from: &[Spot], to: &[Spot], bound_ds: u32) -> Vec<Vec<Trip>> {
        (**self).rows_from(from, to, bound_ds)
    }

    fn rows_to(&self, to: &[Spot], from: &[Spot], bound_ds: u32) -> Vec<Vec<Trip>> {
        (**self).rows_to(to, from, bound_ds)
    }

    fn least_ds(&self, straight_metres: f64) -> u32 {
        (**self).least_ds(straight_metres)
    }

    fn approximate(&self) -> bool {
        (**self).approximate()
    }
}

impl<T: Travel + ?Sized> Travel for std::sync::Arc<T> {
    fn snap(&self, point: Point) -> Option<Spot> {
        (**self).snap(point)
    }

    fn trips_from(&self, from: Spot, to: &[Spot], bound_ds: u32) -> Vec<Trip> {
        (**self).trips_from(from, to, bound_ds)
    }

    fn trips_to(&self, to: Spot, from: &[Spot], bound_ds: u32) -> Vec<Trip> {
        (**self).trips_to(to, from, bound_ds)
    }

    fn rows_from(&self, from: &[Spot], to: &[Spot], bound_ds: u32) -> Vec<Vec<Trip>> {
        (**self).rows_from(from, to, bound_ds)
    }

    fn rows_to(&self, to: &[Spot], from: &[Spot], bound_ds: u32) -> Vec<Vec<Trip>> {
        (**self).rows_to(to, from, bound_ds)
    }

    fn least_ds(&self, straight_metres: f64) -> u32 {
        (**self).least_ds(straight_metres)
    }

    fn approximate(&self) -> bool {
        (**self).approximate()
    }
}
