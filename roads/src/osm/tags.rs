//! What the tags of a way mean for someone who drives a car.

use super::speed::Class;

/// The tags of one element, in the extract's own memory.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tags<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Tags<'a> {
    pub(crate) fn new(tags: impl Iterator<Item = (&'a str, &'a str)>) -> Tags<'a> {
        Tags(tags.collect())
    }

    pub(crate) fn get(&self, key: &str) -> Option<&'a str> {
        self.0.iter().find(|(k, _)| *k == key).map(|(_, value)| *value)
    }

    pub(crate) fn is(&self, key: &str, value: &str) -> bool {
        self.get(key) == Some(value)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().copied()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A way that cars may use.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Road {
    pub(crate) class: Class,
    pub(crate) link: bool,
    /// km/h along the way; 0 where forbidden.
    pub(crate) forward: f32,
    /// km/h against the way; 0 where forbidden.
    pub(crate) backward: f32,
}

impl Road {
    /// Reads a way; `None` where it is no road or closed to cars.
    pub(crate) fn of(tags: &Tags<'_>) -> Option<Road> {
        let (class, link) = Class::of(tags.get("highway")?)?;
        if !open_to_cars(tags) || tags.is("area", "yes") {
            return None;
        }
        let kmh = |own: &str| class.driven(tags.get(own).or_else(|| tags.get("maxspeed"))) as f32;
        let (mut forward, mut backward) = (kmh("maxspeed:forward"), kmh("maxspeed:backward"));
        match direction(class, tags) {
            Direction::Both => {}
            Direction::Forward => backward = 0.0,
            Direction::Backward => forward = 0.0,
        }
        Some(Road { class, link, forward, backward })
    }

    /// Whether people may be picked up on it: not on motorways, trunk roads and any links.
    pub(crate) fn stops(self) -> bool {
        !self.link && !matches!(self.class, Class::Motorway | Class::Trunk)
    }
}

/// The more specific tag decides; a road of which nothing is said is open, a track too.
fn open_to_cars(tags: &Tags<'_>) -> bool {
    let said = ["motorcar", "motor_vehicle", "vehicle", "access"].iter().find_map(|key| tags.get(key));
    match said {
        None => true,
        Some("no" | "private" | "agricultural" | "forestry" | "agricultural;forestry") => false,
        Some("emergency" | "psv" | "bus" | "military") => false,
        Some(_) => true,
    }
}

enum Direction {
    Both,
    Forward,
    Backward,
}

fn direction(class: Class, tags: &Tags<'_>) -> Direction {
    match tags.get("oneway") {
        Some("yes" | "1" | "true") => Direction::Forward,
        Some("-1" | "reverse") => Direction::Backward,
        Some("no" | "0" | "false") => Direction::Both,
        _ if matches!(tags.get("junction"), Some("roundabout" | "circular")) => Direction::Forward,
        _ if class == Class::Motorway => Direction::Forward,
        _ => Direction::Both,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn road(tags: &[(&'static str, &'static str)]) -> Option<Road> {
        Road::of(&Tags::new(tags.iter().copied()))
    }

    #[test]
    fn the_more_specific_tag_decides_who_may_drive() {
        assert!(road(&[("highway", "residential"), ("access", "no")]).is_none());
        assert!(road(&[("highway", "residential"), ("access", "no"), ("motor_vehicle", "yes")]).is_some());
        assert!(
            road(&[("highway", "residential"), ("vehicle", "yes"), ("motor_vehicle", "private")]).is_none()
        );
        assert!(road(&[("highway", "residential"), ("motor_vehicle", "no"), ("motorcar", "yes")]).is_some());
        assert!(road(&[("highway", "service"), ("access", "destination")]).is_some());
        assert!(road(&[("highway", "track")]).is_some());
        assert!(road(&[("highway", "track"), ("access", "agricultural")]).is_none());
        assert!(road(&[("highway", "footway")]).is_none());
    }

    #[test]
    fn one_ways_are_read_in_both_senses() {
        let ways = |tags: &[(&'static str, &'static str)]| {
            road(tags).map(|road| (road.forward > 0.0, road.backward > 0.0)).expect("a road")
        };
        assert_eq!(ways(&[("highway", "primary")]), (true, true));
        assert_eq!(ways(&[("highway", "primary"), ("oneway", "yes")]), (true, false));
        assert_eq!(ways(&[("highway", "primary"), ("oneway", "-1")]), (false, true));
        assert_eq!(ways(&[("highway", "primary"), ("junction", "roundabout")]), (true, false));
        assert_eq!(ways(&[("highway", "motorway")]), (true, false));
        assert_eq!(ways(&[("highway", "motorway_link")]), (true, false));
        assert_eq!(ways(&[("highway", "motorway"), ("oneway", "no")]), (true, true));
    }

    #[test]
    fn each_direction_may_have_its_own_limit() {
        let road =
            road(&[("highway", "primary"), ("maxspeed", "70"), ("maxspeed:backward", "50")]).expect("a road");
        assert!((road.forward - 64.4).abs() < 1e-3 && (road.backward - 46.0).abs() < 1e-3);
    }

    #[test]
    fn nobody_is_picked_up_on_a_motorway_a_trunk_road_or_a_link() {
        let stops = |highway| road(&[("highway", highway)]).expect("a road").stops();
        for never in ["motorway", "motorway_link", "trunk", "trunk_link", "primary_link", "tertiary_link"] {
            assert!(!stops(never), "{never}");
        }
        assert!(stops("primary") && stops("residential"));
    }
}
