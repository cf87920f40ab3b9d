//! How fast one drives on which road: its class, its limit, and what people make of it.

/// Road classes as the map knows them, the most important first; a link counts like its class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    Motorway,
    Trunk,
    Primary,
    Secondary,
    Tertiary,
    Unclassified,
    Residential,
    LivingStreet,
    Service,
    Track,
}

/// One drives this share of the limit.
const OF_LIMIT: f64 = 0.92;

/// A limit never makes a road faster than this many times its class.
const OVER_CLASS: f64 = 1.1;

const KMH_PER_MPH: f64 = 1.609_344;

/// Nobody is slower than walking, whatever a tag says.
const WALK: f64 = 7.0;

impl Class {
    /// The class of a `highway` value and whether it is a link; `None` where cars do not go.
    pub(crate) fn of(highway: &str) -> Option<(Class, bool)> {
        let (name, link) = match highway.strip_suffix("_link") {
            Some(name) => (name, true),
            None => (highway, false),
        };
        let class = match name {
            "motorway" => Class::Motorway,
            "trunk" => Class::Trunk,
            "primary" => Class::Primary,
            "secondary" => Class::Secondary,
            "tertiary" => Class::Tertiary,
            // "road" is a road that nobody has classified yet.
            "unclassified" | "road" => Class::Unclassified,
            "residential" => Class::Residential,
            "living_street" => Class::LivingStreet,
            "service" => Class::Service,
            "track" => Class::Track,
            _ => return None,
        };
        Some((class, link))
    }

    /// Speed in km/h where no limit is known.
    pub(crate) fn kmh(self) -> f64 {
        match self {
            Class::Motorway => 110.0,
            Class::Trunk => 90.0,
            Class::Primary => 70.0,
            Class::Secondary => 62.0,
            Class::Tertiary => 55.0,
            Class::Unclassified => 45.0,
            Class::Residential => 33.0,
            Class::LivingStreet | Class::Service | Class::Track => 15.0,
        }
    }

    /// Whether it is a driveway or a track: where one leaves a road, nobody on the road slows down.
    pub(crate) fn minor(self) -> bool {
        matches!(self, Class::Service | Class::Track)
    }

    /// Speed in km/h under a limit as tagged; the class speed where there is none or it is unread.
    pub(crate) fn driven(self, maxspeed: Option<&str>) -> f64 {
        let top = OVER_CLASS * self.kmh();
        match maxspeed.and_then(limit) {
            None => self.kmh(),
            Some(Limit::None) => top,
            Some(Limit::Kmh(kmh)) => (OF_LIMIT * kmh).max(OF_LIMIT * 5.0).min(top),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Limit {
    None,
    Kmh(f64),
}

/// Reads a `maxspeed` value; of several limits in one tag the lowest.
pub(crate) fn limit(value: &str) -> Option<Limit> {
    let limits = value.split(';').filter_map(|one| single_limit(one.trim()));
    limits.reduce(|a, b| match (a, b) {
        (Limit::Kmh(a), Limit::Kmh(b)) => Limit::Kmh(a.min(b)),
        (Limit::None, other) | (other, Limit::None) => other,
    })
}

fn single_limit(value: &str) -> Option<Limit> {
    match value {
        "none" => return Some(Limit::None),
        "walk" => return Some(Limit::Kmh(WALK)),
        _ => {}
    }
    if let Some((country, zone)) = value.split_once(':') {
        return zone_limit(country, zone);
    }
    let (number, factor) = match value.strip_suffix("mph") {
        Some(number) => (number, KMH_PER_MPH),
        None => (value.strip_suffix("km/h").or_else(|| value.strip_suffix("kmh")).unwrap_or(value), 1.0),
    };
    let kmh = number.trim().parse::<f64>().ok()? * factor;
    (kmh > 0.0 && kmh < 400.0).then_some(Limit::Kmh(kmh))
}

/// Limits named by country and zone, such as `DE:rural`; the countries around Germany's borders
/// matter because an extract reaches 40 km beyond the county.
fn zone_limit(country: &str, zone: &str) -> Option<Limit> {
    if let Some(kmh) =
        zone.strip_prefix("zone").or(Some(zone)).and_then(|z| z.trim_start_matches(':').parse().ok())
    {
        return Some(Limit::Kmh(kmh));
    }
    let mph = |value: f64| Limit::Kmh(value * KMH_PER_MPH);
    Some(match (country, zone) {
        ("DE", "motorway") => Limit::None,
        ("GB", "motorway" | "nsl_dual") => mph(70.0),
        ("GB", "nsl_single" | "rural") => mph(60.0),
        ("GB", "nsl_restricted" | "urban") => mph(30.0),
        ("CH" | "LI", "motorway") => Limit::Kmh(120.0),
        (_, "motorway") => Limit::Kmh(130.0),
        ("CH" | "LI" | "FR" | "NL" | "DK", "rural") => Limit::Kmh(80.0),
        ("BE" | "CZ" | "PL" | "LU" | "IT", "rural") => Limit::Kmh(90.0),
        (_, "rural") => Limit::Kmh(100.0),
        ("CH" | "LI", "trunk") => Limit::Kmh(100.0),
        (_, "trunk") => Limit::Kmh(100.0),
        (_, "urban") => Limit::Kmh(50.0),
        (_, "bicycle_road" | "school") => Limit::Kmh(30.0),
        (_, "living_street" | "walk" | "pedestrian_zone") => Limit::Kmh(WALK),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_read_as_people_write_them() {
        let kmh = |value| match limit(value) {
            Some(Limit::Kmh(kmh)) => (kmh * 10.0).round() / 10.0,
            Some(Limit::None) => f64::INFINITY,
            None => f64::NAN,
        };
        for (value, expected) in [
            ("50", 50.0),
            ("30 mph", 48.3),
            ("30mph", 48.3),
            ("50 km/h", 50.0),
            ("none", f64::INFINITY),
            ("walk", 7.0),
            ("DE:rural", 100.0),
            ("DE:urban", 50.0),
            ("DE:motorway", f64::INFINITY),
            ("DE:living_street", 7.0),
            ("DE:zone:30", 30.0),
            ("DE:zone30", 30.0),
            ("DE:30", 30.0),
            ("CH:rural", 80.0),
            ("80;50", 50.0),
            ("GB:nsl_single", 96.6),
        ] {
            assert!(
                (kmh(value) - expected).abs() < 0.01 || kmh(value) == expected,
                "{value}: {}",
                kmh(value)
            );
        }
        for unread in ["signals", "", "fast", "-5", "0", "NaN", "inf", "DE:", ":"] {
            assert_eq!(limit(unread), None, "{unread}");
        }
    }

    #[test]
    fn a_limit_is_driven_at_its_share_and_capped_by_the_class() {
        assert!((Class::Tertiary.driven(Some("50")) - 46.0).abs() < 1e-9);
        assert!((Class::Tertiary.driven(Some("100")) - 60.5).abs() < 1e-9);
        assert!((Class::Motorway.driven(Some("none")) - 121.0).abs() < 1e-9);
        assert!((Class::Motorway.driven(None) - 110.0).abs() < 1e-9);
        assert!((Class::Service.driven(Some("30")) - 16.5).abs() < 1e-9);
    }
}
