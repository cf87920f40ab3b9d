//! The list of road times that operators compare with trips they know.

use crate::maps::ISLE_OF_MAN;
use matching::Travel;
use roads::times::{parse_points, write_times};

#[test]
fn every_pair_is_listed_with_unrounded_minutes() {
    let map = &ISLE_OF_MAN.1;
    let points =
        parse_points("lat,lon\n54.1508,-4.4815\n\n 54.3225 , -4.3848\r\n54.2224,-4.6896\n").expect("points");
    assert_eq!(points.iter().map(|listed| listed.line).collect::<Vec<_>>(), [2, 4, 5]);
    let mut out = Vec::new();
    write_times(map, &points, &mut out).expect("on the map");
    let text = String::from_utf8(out).expect("text");
    let rows: Vec<&str> = text.lines().collect();
    assert_eq!((rows[0], rows.len()), ("from,to,minutes,metres", 7));
    let spots: Vec<_> = points.iter().map(|listed| map.snap(listed.point).expect("on the map")).collect();
    let trip = map.trips_from(spots[0], &spots[1..2], u32::MAX)[0];
    assert_eq!(rows[1], format!("1,2,{},{}", f64::from(trip.ds) / 600.0, trip.metres));
    let minutes: f64 = rows[1].split(',').nth(2).and_then(|text| text.parse().ok()).expect("a number");
    assert_eq!((minutes * 600.0).round(), f64::from(trip.ds), "deciseconds can be had back");
}

#[test]
fn what_is_no_point_is_told_with_its_line() {
    for (text, line) in
        [("54.1,-4.4\nhello", "line 2"), ("54.1", "line 1"), ("1,2,3", "line 1"), ("\n95,0", "line 2")]
    {
        let error = parse_points(text).expect_err("no point");
        assert!(error.to_string().starts_with(line) && error.code() == "points-line", "{error}");
    }
    let swapped = parse_points("54.1508,-4.4815\n-4.4815,54.1508").expect("points");
    let error = write_times(&ISLE_OF_MAN.1, &swapped, &mut Vec::new()).expect_err("off the map");
    assert!(error.to_string().starts_with("line 2") && error.code() == "points-off-map", "{error}");
    assert_eq!(parse_points(&"1,1\n".repeat(3_000)).expect_err("too many").code(), "points-too-many");
}
