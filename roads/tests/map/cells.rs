//! The European grid against published coordinates, and the rule for a home's cell.

use matching::Point;
use proptest::prelude::*;
use roads::Dwellings;
use roads::grid::{Cell, Resolution, cell_of, from_grid, to_grid};

#[test]
fn the_projection_agrees_with_published_coordinates() {
    // The worked example for EPSG:3035 in IOGP publication 373-7-2, and four points from PROJ 9.
    for (lat, lon, east, north) in [
        (50.0, 5.0, 3_962_799.45, 2_999_718.85),
        (52.0, 10.0, 4_321_000.0, 3_210_000.0),
        (47.8, 11.1, 4_403_449.981, 2_743_545.479),
        (54.15, -4.48, 3_382_006.922, 3_543_702.697),
        (60.17, 24.94, 5_145_382.162, 4_206_177.504),
    ] {
        let (e, n) = to_grid(Point::new(lon, lat)).expect("in Europe");
        assert!((e - east).abs() < 0.01 && (n - north).abs() < 0.01, "{lat} {lon}: {e} {n}");
        let back = from_grid(e, n).expect("in Europe");
        assert!((back.x() - lon).abs() < 1e-9 && (back.y() - lat).abs() < 1e-9);
    }
}

#[test]
fn cells_carry_the_official_codes() {
    let cell = Cell::at(Point::new(11.1, 47.8), Resolution::M500).expect("in Europe");
    assert_eq!(cell.to_string(), "CRS3035RES500mN2743500E4403000");
    assert_eq!(cell.parent().expect("1 km").to_string(), "CRS3035RES1000mN2743000E4403000");
    let large = cell.parent().and_then(Cell::parent).expect("2 km");
    assert_eq!(large.to_string(), "CRS3035RES2000mN2742000E4402000");
    assert_eq!(large.parent(), None);
    for bad in ["", "CRS3035RES500mN1E1", "CRS3035RES250mN2743500E4403000", "CRS3035RES500mN+500E500"] {
        assert!(bad.parse::<Cell>().is_err(), "{bad}");
    }
    assert_eq!(Cell::at(Point::new(-100.0, 40.0), Resolution::M500), None);
    assert_eq!(Cell::at(Point::new(f64::NAN, 40.0), Resolution::M500), None);
}

proptest! {
    #[test]
    fn a_cell_is_found_again_by_code_number_and_centre(lat in 36.0..69.0_f64, lon in -9.0..30.0_f64) {
        for resolution in [Resolution::M500, Resolution::M1000, Resolution::M2000] {
            let cell = Cell::at(Point::new(lon, lat), resolution).expect("in Europe");
            prop_assert_eq!(cell.to_string().parse::<Cell>(), Ok(cell));
            prop_assert_eq!(Cell::from_id(cell.id()), Some(cell));
            prop_assert_eq!(Cell::at(cell.centre(), resolution), Some(cell));
            if let Some(parent) = cell.parent() {
                prop_assert!(parent.children().contains(&cell));
                prop_assert_eq!(Cell::at(cell.centre(), parent.resolution()), Some(parent));
            }
        }
    }

    #[test]
    fn any_number_is_a_cell_or_none(id in any::<u32>()) {
        if let Some(cell) = Cell::from_id(id) {
            prop_assert_eq!(cell.to_string().parse::<Cell>(), Ok(cell));
            prop_assert_eq!(Cell::at(cell.centre(), cell.resolution()), Some(cell));
        }
    }
}

/// The four children of a 1 km cell and the dwellings in each; a home in the first.
fn known_by(counts: [u32; 4], elsewhere_in_2_km: u32) -> Resolution {
    let parent = Cell::at(Point::new(11.1, 47.8), Resolution::M1000).expect("in Europe");
    let children = parent.children();
    let home = children[0].centre();
    let large = parent.parent().expect("2 km");
    let sibling = large.children().into_iter().find(|cell| *cell != parent).expect("four children");
    let mut counted: Vec<(Cell, u32)> =
        children.into_iter().zip(counts).filter(|(_, count)| *count > 0).collect();
    counted.push((sibling.children()[0], elsewhere_in_2_km));
    let cell = cell_of(home, &Dwellings::from_counts(counted)).expect("in Europe");
    assert!(cell == Cell::at(home, cell.resolution()).expect("in Europe"), "the home lies in its cell");
    cell.resolution()
}

#[test]
fn a_small_cell_needs_every_inhabited_sibling_crowded() {
    assert_eq!(known_by([20, 20, 20, 20], 0), Resolution::M500);
    assert_eq!(known_by([20, 0, 0, 0], 0), Resolution::M500, "an empty sibling gives nobody away");
    assert_eq!(known_by([100, 19, 0, 0], 0), Resolution::M1000, "one thin sibling");
    assert_eq!(known_by([19, 100, 100, 100], 0), Resolution::M1000, "the own cell is thin");
    assert_eq!(known_by([0, 100, 100, 100], 0), Resolution::M1000, "a home makes its cell inhabited");
    assert_eq!(known_by([10, 10, 0, 0], 0), Resolution::M1000, "20 in the parent are enough");
    assert_eq!(known_by([10, 9, 0, 0], 500), Resolution::M2000);
    assert_eq!(known_by([0, 0, 0, 0], 0), Resolution::M2000, "never finer than 2 km where nobody is counted");
}

#[test]
fn everyone_in_a_small_cell_is_known_by_the_same_cell() {
    let (county, map) = &*crate::maps::COUNTY;
    let mut dice = crate::maps::Dice(21);
    let mut sizes = std::collections::BTreeMap::new();
    for home in &county.homes[..300] {
        let small = Cell::at(*home, Resolution::M500).expect("in Europe");
        let known = map.cell_of(*home).expect("in Europe");
        *sizes.entry(known.resolution()).or_insert(0) += 1;
        let [south_west, _, north_east, _] = small.corners();
        for _ in 0..4 {
            let part = |low: f64, high: f64, dice: &mut crate::maps::Dice| {
                low + (high - low) * (0.2 + 0.6 * dice.unit())
            };
            let moved = Point::new(
                part(south_west.x(), north_east.x(), &mut dice),
                part(south_west.y(), north_east.y(), &mut dice),
            );
            if Cell::at(moved, Resolution::M500) == Some(small) {
                assert_eq!(map.cell_of(moved), Some(known));
            }
        }
    }
    println!("300 homes by cell size: {sizes:?}");
    assert_eq!(sizes.len(), 3, "the county shows all three sizes");
}
