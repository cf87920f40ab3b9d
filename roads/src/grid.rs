//! Cells of the official European grid (ETRS89-LAEA, EPSG:3035), and which cell a home is known by.

use crate::dwellings::Dwellings;
use matching::Point;
use proj4rs::Proj;
use proj4rs::transform::transform;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

/// A cell may be shown alone once it has this many dwellings.
pub const ENOUGH_DWELLINGS: u32 = 20;

/// The projection of EPSG:3035. ETRS89 and WGS 84 are the same here: they differ by under a metre.
const LAEA: &str =
    "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs +type=crs";
const DEGREES: &str = "+proj=longlat +ellps=GRS80 +no_defs +type=crs";

static PROJECTIONS: LazyLock<(Proj, Proj)> = LazyLock::new(|| {
    let parse = |text| Proj::from_proj_string(text).expect("a constant that the tests parse");
    (parse(DEGREES), parse(LAEA))
});

/// Metres east and north on the European grid; `None` where the projection has no answer.
#[must_use]
pub fn to_grid(point: Point) -> Option<(f64, f64)> {
    let mut at = (point.x().to_radians(), point.y().to_radians(), 0.0);
    transform(&PROJECTIONS.0, &PROJECTIONS.1, &mut at).ok()?;
    (at.0.is_finite() && at.1.is_finite()).then_some((at.0, at.1))
}

/// The point at metres east and north on the European grid.
#[must_use]
pub fn from_grid(east: f64, north: f64) -> Option<Point> {
    let mut at = (east, north, 0.0);
    transform(&PROJECTIONS.1, &PROJECTIONS.0, &mut at).ok()?;
    (at.0.is_finite() && at.1.is_finite()).then(|| Point::new(at.0.to_degrees(), at.1.to_degrees()))
}

/// Side length of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Resolution {
    /// 500 m.
    M500,
    /// 1 km.
    M1000,
    /// 2 km.
    M2000,
}

impl Resolution {
    /// Side length in metres.
    #[must_use]
    pub fn metres(self) -> u32 {
        500 << self as u32
    }

    fn from_bits(bits: u32) -> Option<Resolution> {
        [Resolution::M500, Resolution::M1000, Resolution::M2000].into_iter().find(|r| *r as u32 == bits)
    }
}

/// A cell of the grid, in 32 bits: resolution, then south-west corner north and east in 500 m.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Cell(u32);

const FIELD: u32 = 14;
const MASK: u32 = (1 << FIELD) - 1;

impl Cell {
    /// The cell around a point; `None` outside of the grid, which covers Europe.
    #[must_use]
    pub fn at(point: Point, resolution: Resolution) -> Option<Cell> {
        let (east, north) = to_grid(point)?;
        let size = f64::from(resolution.metres());
        Cell::new(resolution, (north / size).floor() * size / 500.0, (east / size).floor() * size / 500.0)
    }

    fn new(resolution: Resolution, north: f64, east: f64) -> Option<Cell> {
        let range = 0.0..=f64::from(MASK);
        let sound = range.contains(&north) && range.contains(&east);
        sound.then_some(Cell((resolution as u32) << (2 * FIELD) | (north as u32) << FIELD | east as u32))
    }

    /// The cell with this number; `None` if no cell has it.
    #[must_use]
    pub fn from_id(id: u32) -> Option<Cell> {
        let cell = Cell(id);
        let resolution = Resolution::from_bits(id >> (2 * FIELD))?;
        let steps = resolution.metres() / 500;
        (cell.north().is_multiple_of(steps) && cell.east().is_multiple_of(steps)).then_some(cell)
    }

    /// The number of the cell: what is stored.
    #[must_use]
    pub fn id(self) -> u32 {
        self.0
    }

    /// Side length.
    #[must_use]
    pub fn resolution(self) -> Resolution {
        Resolution::from_bits(self.0 >> (2 * FIELD)).unwrap_or(Resolution::M2000)
    }

    fn north(self) -> u32 {
        self.0 >> FIELD & MASK
    }

    fn east(self) -> u32 {
        self.0 & MASK
    }

    /// The centre of the cell, WGS 84.
    #[must_use]
    pub fn centre(self) -> Point {
        let half = f64::from(self.resolution().metres()) / 2.0;
        self.inside(half, half)
    }

    /// The corners of the cell from the south-west, anticlockwise, WGS 84.
    #[must_use]
    pub fn corners(self) -> [Point; 4] {
        let side = f64::from(self.resolution().metres());
        [(0.0, 0.0), (side, 0.0), (side, side), (0.0, side)].map(|(east, north)| self.inside(east, north))
    }

    fn inside(self, east: f64, north: f64) -> Point {
        let (corner_east, corner_north) = (f64::from(self.east() * 500), f64::from(self.north() * 500));
        from_grid(corner_east + east, corner_north + north).expect("every cell lies where the grid does")
    }

    /// The cell of twice the side around this one; `None` above 2 km.
    #[must_use]
    pub fn parent(self) -> Option<Cell> {
        let resolution = Resolution::from_bits(self.resolution() as u32 + 1)?;
        let steps = resolution.metres() / 500;
        let down = |value: u32| value / steps * steps;
        Some(Cell((resolution as u32) << (2 * FIELD) | down(self.north()) << FIELD | down(self.east())))
    }

    /// The four cells of half the side within this one; none below 500 m.
    #[must_use]
    pub fn children(self) -> Vec<Cell> {
        let Some(bits) = (self.resolution() as u32).checked_sub(1) else { return Vec::new() };
        let step = 1 << bits;
        let child = |(north, east): (u32, u32)| {
            Cell(bits << (2 * FIELD) | (self.north() + north * step) << FIELD | (self.east() + east * step))
        };
        [(0, 0), (0, 1), (1, 0), (1, 1)].map(child).to_vec()
    }
}

impl fmt::Display for Cell {
    /// The official code, such as `CRS3035RES500mN2891500E4321000`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (north, east) = (self.north() * 500, self.east() * 500);
        write!(f, "CRS3035RES{}mN{north}E{east}", self.resolution().metres())
    }
}

/// A text that is no code of a cell.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not a grid cell of 500 m, 1 km or 2 km")]
pub struct BadCell;

impl FromStr for Cell {
    type Err = BadCell;

    fn from_str(text: &str) -> Result<Cell, BadCell> {
        let read = || {
            let (metres, corner) = text.strip_prefix("CRS3035RES")?.split_once("mN")?;
            let (north, east) = corner.split_once('E')?;
            let metres: u32 = metres.parse().ok()?;
            let resolution = (0..3).filter_map(Resolution::from_bits).find(|r| r.metres() == metres)?;
            let step = |text: &str| text.parse::<u32>().ok().filter(|value| value % metres == 0);
            let cell = Cell::new(resolution, f64::from(step(north)? / 500), f64::from(step(east)? / 500))?;
            (cell.to_string() == text).then_some(cell)
        };
        read().ok_or(BadCell)
    }
}

/// The cell that a home is known by, everywhere and to everyone: 500 m where every inhabited child
/// of its 1 km parent has [`ENOUGH_DWELLINGS`], else the whole parent, and where that has fewer, the
/// 2 km cell. The home's own 500 m cell counts as inhabited: somebody lives there.
/// `None` outside of the grid.
#[must_use]
pub fn cell_of(home: Point, dwellings: &Dwellings) -> Option<Cell> {
    let small = Cell::at(home, Resolution::M500)?;
    let middle = small.parent()?;
    let crowded = |cell: Cell| dwellings.count(cell) >= ENOUGH_DWELLINGS;
    let inhabited = |cell: Cell| cell == small || dwellings.inhabited(cell);
    if middle.children().into_iter().all(|child| !inhabited(child) || crowded(child)) {
        return Some(small);
    }
    if crowded(middle) { Some(middle) } else { middle.parent() }
}
