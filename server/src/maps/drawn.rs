//! The drawing of a region as it is sent: made once when the map is read, compressed, within a phone's budget.

use std::{fmt::Write as _, io::Write as _};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use flate2::{Compression, write::GzEncoder};
use roads::{RoadMap, drawing::Drawing, places::Place};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::MapId;

/// The most that the compressed drawing may take, in bytes.
pub const MOST_BYTES: usize = 60 * 1024;

/// The most places that are drawn: those with the most people in them.
const MOST_PLACES: usize = 300;

/// A drawing in the bytes that are sent.
#[derive(Clone, Debug)]
pub struct Drawn {
    pub json: Vec<u8>,
    pub gzip: Vec<u8>,
    /// Differs for every two drawings that differ.
    pub etag: String,
}

impl Drawn {
    /// Draws a map; where even the simplified lines are too many, the least important ones are left out.
    pub fn new(roads: Option<&RoadMap>) -> Self {
        let head = head(roads);
        let mut drawing = roads.map_or_else(Drawing::default, |roads| roads.drawing().clone());
        loop {
            // Both are objects: the head opens, the lines go on.
            let json = format!("{head},{}", &drawing.to_json()[1..]).into_bytes();
            let gzip = compressed(&json);
            if gzip.len() <= MOST_BYTES || drawing.lines.is_empty() {
                let etag = format!("\"{}\"", URL_SAFE_NO_PAD.encode(&Sha256::digest(&json)[..12]));
                return Self { json, gzip, etag };
            }
            drawing.lines.truncate(drawing.lines.len() * 9 / 10);
        }
    }
}

fn head(roads: Option<&RoadMap>) -> String {
    let mut places: Vec<&Place> =
        roads.map_or_else(Vec::new, |roads| roads.search().places().iter().collect());
    places.sort_by_key(|place| (place.kind, place.id));
    let told = |place: &&Place| {
        let (lon, lat) = place.coord.point().x_y();
        json!({ "id": MapId(place.id).to_string(), "name": place.name, "kind": place.kind.word(),
            "lat": short(lat), "lon": short(lon) })
    };
    let places: Vec<_> = places.iter().take(MOST_PLACES).map(told).collect();
    let attribution = roads.map_or("", |roads| roads.meta().attribution.as_str());
    let mut head = String::from("{");
    let _ = write!(head, "\"attribution\":{},\"approximate\":{}", json!(attribution), roads.is_none());
    let _ = write!(head, ",\"places\":{}", json!(places));
    head
}

/// Degrees to about a metre.
fn short(degrees: f64) -> f64 {
    (degrees * 1e5).round() / 1e5
}

fn compressed(json: &[u8]) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    let written = gzip.write_all(json).and_then(|()| gzip.finish());
    written.expect("writing to memory does not fail")
}

#[cfg(test)]
mod tests {
    use roads::synthetic::{CountyOptions, county};

    use super::*;

    #[test]
    fn a_county_is_drawn_within_the_budget() {
        let map = RoadMap::new(county(CountyOptions::large(7)).snapshot).expect("a sound county");
        let drawn = Drawn::new(Some(&map));
        assert!(drawn.gzip.len() <= MOST_BYTES, "{} bytes", drawn.gzip.len());
        let told: serde_json::Value = serde_json::from_slice(&drawn.json).expect("JSON");
        assert!(told["places"].as_array().is_some_and(|places| places.len() >= 280));
        assert!(told["lines"].as_array().is_some_and(|lines| !lines.is_empty()));
    }

    #[test]
    fn no_map_is_an_empty_drawing() {
        let told: serde_json::Value = serde_json::from_slice(&Drawn::new(None).json).expect("JSON");
        assert_eq!(told["approximate"], true);
        assert_eq!(told["lines"].as_array().map(Vec::len), Some(0));
    }
}
