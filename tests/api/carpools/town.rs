//! A small town on a straight line north, so that every time can be worked out by hand.

use std::sync::LazyLock;

use roads::synthetic::{County, CountyOptions, county};
use serde_json::{Value, json};
use server::{accounts::Role, maps::MapId, regions};
use tests::{Caller, Traits, World};

/// Where commutes are posted.
pub const COMMUTES: &str = "/api/v1/regions/sonnenau/commutes";

/// A Monday, 2026-11-30.
pub const MONDAY: &str = "2026-11-30";

/// Metres of a degree of latitude on the sphere of 6,371,008.8 m.
const DEGREE: f64 = 111_195.080_233_532_9;

/// An invented county with roads, places and meeting points.
pub static COUNTY: LazyLock<County> = LazyLock::new(|| county(CountyOptions::demo(7)));

/// The id of the county's place of this rank, the largest first.
pub fn place_id(rank: usize) -> String {
    MapId(COUNTY.snapshot.places[rank].id).to_string()
}

/// A town without a road map: straight lines x 1.3 at 50 km/h, and cells of 2 km.
pub struct Town {
    pub world: World,
    pub moderator: Caller,
}

impl Town {
    /// A new town, on the morning of [`MONDAY`].
    pub async fn new() -> Self {
        Self::with(World::new().await).await
    }

    /// The town in a world of one's own.
    pub async fn with(world: World) -> Self {
        let noon = chrono::DateTime::parse_from_rfc3339("2026-11-30T09:00:00Z").expect("an instant");
        world.wait(noon.timestamp_millis() - world.app.clock.now());
        let moderator =
            world.person("Frau Huber", Traits { role: Role::Moderator, ..Traits::default() }).await;
        Self { world, moderator }
    }

    /// The same with the roads of [`COUNTY`].
    pub async fn with_roads() -> Self {
        let world = World::new().await;
        COUNTY.snapshot.write(&world.database.folder.join("county.map")).expect("a snapshot");
        let tx = world.app.db.begin().await.expect("a transaction");
        regions::set_map_file(&tx, world.region.id, "county.map").await.expect("stored");
        tx.commit().await.expect("committed");
        world.app.refresh_maps().await.expect("the map is read");
        Self::with(world).await
    }

    /// A confirmed workplace at a point.
    pub async fn site(&self, name: &str, (lat, lon): (f64, f64)) -> String {
        let site = json!({ "kind": "employer", "name": name, "employer": format!("{name} GmbH"), "lat": lat, "lon": lon });
        let made = self.moderator.post("/api/v1/regions/sonnenau/sites", site).await.expect(201);
        let id = made["id"].as_str().expect("an id").to_owned();
        self.moderator.post(&format!("/api/v1/sites/{id}/confirm"), json!({})).await.expect(200);
        id
    }

    /// Posts a commute and hands on its id.
    pub async fn post(&self, who: &Caller, commute: Value) -> String {
        let made = who.post(COMMUTES, commute).await.expect(201);
        made["id"].as_str().expect("an id").to_owned()
    }

    /// The matches of a commute.
    pub async fn matches(&self, who: &Caller, id: &str) -> Value {
        who.get(&format!("/api/v1/commutes/{id}/matches")).await.expect(200)
    }

    /// The match of a commute with another in full; of two, the better.
    pub async fn detail(&self, who: &Caller, id: &str, other: &str) -> Value {
        let who = Caller { address: self.world.address.clone(), ..who.clone() };
        who.get(&format!("/api/v1/commutes/{id}/matches/{other}")).await.expect(200)["items"][0].clone()
    }
}

/// A point so many metres north of the town's middle.
pub fn north(metres: f64) -> (f64, f64) {
    (47.8 + metres / DEGREE, 11.1)
}

/// Monday to Friday from 06:00 to 14:00.
pub fn early_week() -> Value {
    json!({
        "codes": [{ "code": "F", "start": "06:00", "end": "14:00" }],
        "cycle": { "anchor": MONDAY, "days": ["F", "F", "F", "F", "F", null, null] },
    })
}

/// A commute from a point to a site with a roster.
pub fn commute(role: &str, (lat, lon): (f64, f64), site: &str, roster: &Value) -> Value {
    json!({ "role": role, "home": { "lat": lat, "lon": lon }, "site_id": site, "roster": roster })
}

/// The commutes among the matches, the best first.
pub fn found(matches: &Value) -> Vec<String> {
    let of = |list: &str| matches[list].as_array().cloned().unwrap_or_default();
    let all = of("matches").into_iter().chain(of("also_possible"));
    all.map(|one| one["commute_id"].as_str().expect("an id").to_owned()).collect()
}

/// Deciseconds as minutes rounded up to 5.
pub fn up_5(ds: f64) -> u64 {
    ((ds / 3_000.0).ceil() * 5.0) as u64
}

/// Deciseconds from midnight as a clock time rounded down to 5 minutes.
pub fn clock_down_5(ds: f64) -> String {
    let minute = (ds / 3_000.0).floor() as u64 * 5;
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// The point of a home's cell, as its owner reads it.
pub async fn centre(who: &Caller, id: &str) -> (f64, f64) {
    let commute = who.get(&format!("/api/v1/commutes/{id}")).await.expect(200);
    let degrees = |name: &str| commute["home"][name].as_f64().expect("degrees");
    (degrees("lat"), degrees("lon"))
}

/// Driving time in deciseconds between two points: the straight line (haversine) x 1.3 at 50 km/h.
pub fn ds(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (lat_a, lat_b) = (a.0.to_radians(), b.0.to_radians());
    let (half_lat, half_lon) = ((lat_b - lat_a) / 2.0, (b.1 - a.1).to_radians() / 2.0);
    let h = half_lat.sin().powi(2) + lat_a.cos() * lat_b.cos() * half_lon.sin().powi(2);
    (2.0 * 6_371_008.8 * h.sqrt().asin() * 1.3 / (50_000.0 / 36_000.0)).round()
}

/// A text without the marks that keep two directions of writing apart.
pub fn plain(text: &Value) -> String {
    text.as_str().unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "")
}
