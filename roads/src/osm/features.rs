//! What places, meeting points and drawn lines look like in OpenStreetMap's tags.

use super::speed::Class;
use super::tags::{Road, Tags};
use crate::drawing::LineKind;
use crate::places::{MeetingKind, PlaceKind};

/// Languages whose names of places are kept: those the service is read in.
const LANGUAGES: [&str; 14] =
    ["de", "en", "uk", "ar", "tr", "ru", "vi", "fa", "ro", "pl", "fr", "sq", "id", "ti"];

/// Longest name kept, in characters.
const LONGEST_NAME: usize = 120;

/// A named place as tagged.
#[derive(Debug)]
pub(crate) struct PlaceTags {
    pub(crate) kind: PlaceKind,
    pub(crate) name: String,
    pub(crate) names: Vec<(String, String)>,
}

/// A meeting point as tagged; the name is empty where it has none.
#[derive(Debug)]
pub(crate) struct MeetingTags {
    pub(crate) kind: MeetingKind,
    pub(crate) name: String,
}

/// A name without what does not belong into one: control characters, endless length.
pub(crate) fn clean(name: &str) -> String {
    let visible: String = name.chars().filter(|letter| !letter.is_control()).take(LONGEST_NAME).collect();
    visible.trim().to_owned()
}

pub(crate) fn place(tags: &Tags<'_>) -> Option<PlaceTags> {
    let kind = PlaceKind::of(tags.get("place")?)?;
    let name = clean(tags.get("name")?);
    if name.is_empty() {
        return None;
    }
    let mut names = Vec::new();
    for (key, value) in tags.iter() {
        let language = match key {
            "alt_name" | "official_name" => "",
            _ => key.strip_prefix("name:").filter(|language| LANGUAGES.contains(language)).unwrap_or("-"),
        };
        let other = clean(value);
        if language != "-" && !other.is_empty() && other != name {
            names.push((language.to_owned(), other));
        }
    }
    names.sort_unstable();
    Some(PlaceTags { kind, name, names })
}

pub(crate) fn meeting(tags: &Tags<'_>) -> Option<MeetingTags> {
    let kind = match (tags.get("highway"), tags.get("amenity")) {
        (Some("bus_stop"), _) => MeetingKind::BusStop,
        (Some("hitchhiking"), _) => MeetingKind::RideBench,
        (_, Some("car_pooling")) => MeetingKind::CarPooling,
        (_, Some("parking")) => MeetingKind::Parking,
        _ => return None,
    };
    if matches!(tags.get("access"), Some("private" | "no")) {
        return None;
    }
    Some(MeetingTags { kind, name: clean(tags.get("name").unwrap_or_default()) })
}

/// How a way is drawn by its own tags.
pub(crate) fn line(tags: &Tags<'_>, road: Option<Road>) -> Option<LineKind> {
    if let Some(road) = road.filter(|road| !road.link) {
        return match road.class {
            Class::Motorway => Some(LineKind::Motorway),
            Class::Trunk => Some(LineKind::Trunk),
            Class::Primary => Some(LineKind::Primary),
            Class::Secondary => Some(LineKind::Secondary),
            _ => None,
        };
    }
    match (tags.get("waterway"), tags.get("natural")) {
        (Some("river" | "canal"), _) => Some(LineKind::River),
        (_, Some("water")) => Some(LineKind::Lake),
        (_, Some("coastline")) => Some(LineKind::Coast),
        _ => None,
    }
}
