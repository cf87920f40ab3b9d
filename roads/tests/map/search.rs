//! Places are found by name as people type.

use crate::maps::ISLE_OF_MAN;
use matching::Point;
use roads::Coord;
use roads::places::{Place, PlaceKind};
use roads::search::{Fit, MOST_HITS, Search};

fn place(id: i64, name: &str, kind: PlaceKind, at: (f64, f64), names: &[(&str, &str)]) -> Place {
    let coord = Coord::new(at.0, at.1).expect("on earth");
    let names = names.iter().map(|(language, name)| ((*language).to_owned(), (*name).to_owned())).collect();
    Place { id, name: name.to_owned(), kind, coord, names }
}

fn search() -> Search {
    Search::new(vec![
        place(4, "Peißenberg", PlaceKind::Town, (47.80, 11.07), &[]),
        place(8, "Peiting", PlaceKind::Village, (47.79, 10.93), &[]),
        place(12, "München", PlaceKind::City, (48.14, 11.58), &[("uk", "Мюнхен"), ("ar", "ميونخ")]),
        place(16, "Münchener Höhe", PlaceKind::Hamlet, (47.9, 11.2), &[]),
        place(20, "Weilheim in Oberbayern", PlaceKind::Town, (47.84, 11.14), &[]),
        place(24, "Hohenpeißenberg", PlaceKind::Village, (47.80, 11.00), &[]),
        place(28, "Berg", PlaceKind::Hamlet, (47.70, 11.00), &[]),
        place(32, "Berg", PlaceKind::Hamlet, (47.90, 11.30), &[]),
        place(36, "Київ", PlaceKind::City, (50.45, 30.52), &[]),
        place(40, "دمشق", PlaceKind::City, (33.51, 36.29), &[]),
        place(44, "İzmir", PlaceKind::City, (38.42, 27.14), &[]),
    ])
}

fn first(query: &str) -> Option<String> {
    search().find(query, None, 5).first().map(|hit| hit.place.name.clone())
}

#[test]
fn people_type_names_in_many_ways() {
    for (query, name) in [
        ("Peiß", "Peißenberg"),
        ("Peiss", "Peißenberg"),
        ("peissenb", "Peißenberg"),
        ("PEISSENBERG", "Peißenberg"),
        ("PEIẞ", "Peißenberg"),
        ("Muenchen", "München"),
        ("Munchen", "München"),
        ("münchen", "München"),
        ("Mu\u{308}nchen", "München"),
        ("Мюнхен", "München"),
        ("мюн", "München"),
        ("ميونخ", "München"),
        ("oberbay", "Weilheim in Oberbayern"),
        ("weilheim ob", "Weilheim in Oberbayern"),
        ("hoehe", "Münchener Höhe"),
        ("hohe mun", "Münchener Höhe"),
        ("київ", "Київ"),
        ("دمش", "دمشق"),
        ("izmir", "İzmir"),
    ] {
        assert_eq!(first(query).as_deref(), Some(name), "{query}");
    }
    for nothing in ["", "   ", "xyz", "'", "-"] {
        assert_eq!(first(nothing), None, "{nothing:?}");
    }
}

#[test]
fn better_fits_come_first_then_larger_then_nearer_places() {
    let search = search();
    let names = |query: &str, near| -> Vec<(String, Fit)> {
        search.find(query, near, 10).into_iter().map(|hit| (hit.place.name.clone(), hit.fit)).collect()
    };
    assert_eq!(
        names("peissenberg", None),
        [("Peißenberg".to_owned(), Fit::Whole), ("Hohenpeißenberg".to_owned(), Fit::Inside)]
    );
    assert_eq!(
        names("pei", None)[..2],
        [("Peißenberg".to_owned(), Fit::Start), ("Peiting".to_owned(), Fit::Start)]
    );
    let ids = |near| -> Vec<i64> {
        let hits = search.find("Berg", near, 10);
        hits.into_iter().filter(|hit| hit.fit == Fit::Whole).map(|hit| hit.place.id).collect()
    };
    assert_eq!(ids(Some(Point::new(11.3, 47.9))), [32, 28]);
    assert_eq!(ids(Some(Point::new(11.0, 47.7))), [28, 32]);
}

#[test]
fn the_number_of_hits_is_bounded() {
    let search = &ISLE_OF_MAN.1.search();
    assert_eq!(search.find("a", None, 3).len(), 3);
    assert!(search.find("ba", None, usize::MAX).len() <= MOST_HITS);
    assert!(search.find(&"ba ".repeat(100_000), None, 5).len() <= 5);
    let douglas = search.find("dougl", None, 5);
    assert_eq!(douglas[0].place.name, "Douglas");
}

#[test]
fn a_place_is_found_by_id_and_by_being_near() {
    let search = search();
    assert_eq!(search.get(20).map(|place| place.name.as_str()), Some("Weilheim in Oberbayern"));
    assert_eq!(search.get(21), None);
    assert_eq!(search.nearest(Point::new(11.06, 47.81)).map(|place| place.id), Some(4));
    assert_eq!(Search::new(Vec::new()).nearest(Point::new(11.0, 47.8)), None);
}
