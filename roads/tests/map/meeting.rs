//! Meeting points near a home.

use crate::maps::{Dice, ISLE_OF_MAN};
use matching::Point;
use roads::places::{MOST_MEETING_POINTS, MeetingPoint, WALK_FACTOR};
use roads::straight_metres;

#[test]
fn the_nearest_eight_within_a_walk_are_offered() {
    let map = &ISLE_OF_MAN.1;
    let mut dice = Dice(8);
    let mut full = 0;
    for _ in 0..200 {
        let near = map.meeting_points()[dice.below(map.meeting_points().len())].coord.point();
        let home = near + Point::new(dice.unit() * 0.02 - 0.01, dice.unit() * 0.02 - 0.01);
        for walk in [0.0, 300.0, 1_000.0, 2_500.0] {
            let mut all: Vec<(f64, &MeetingPoint)> = map
                .meeting_points()
                .iter()
                .map(|point| (straight_metres(home, point.coord.point()), point))
                .filter(|(metres, _)| metres * WALK_FACTOR <= walk)
                .collect();
            all.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.id.cmp(&b.1.id)));
            let expected: Vec<i64> =
                all.iter().take(MOST_MEETING_POINTS).map(|(_, point)| point.id).collect();
            let found: Vec<i64> = map.meeting_points_near(home, walk).iter().map(|point| point.id).collect();
            assert_eq!(found, expected);
            full += usize::from(found.len() == MOST_MEETING_POINTS);
        }
    }
    assert!(full > 20, "the test saw full lists");
    assert!(map.meeting_points_near(Point::new(f64::NAN, 0.0), 1_000.0).is_empty());
    assert!(map.meeting_points_near(Point::new(0.0, 0.0), f64::INFINITY).is_empty());
}

#[test]
fn a_meeting_point_is_found_by_its_id() {
    let map = &ISLE_OF_MAN.1;
    for point in map.meeting_points() {
        assert_eq!(map.meeting_point(point.id), Some(point));
    }
    assert_eq!(map.meeting_point(-1), None);
}
