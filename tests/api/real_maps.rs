//! Real OpenStreetMap extracts, imported as an operator does it, with two hundred commutes on each.

use std::{collections::BTreeMap, path::PathBuf, process::Command};

use serde_json::{Value, json};
use tests::{Caller, World, program};

/// Two-shift weeks, one week apart, and office hours: enough kinds for some to fit and some not.
const CYCLES: [&str; 3] = ["FFFFF..SSSSS..", "SSSSS..FFFFF..", "OOOOO.."];

fn extracts() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/osm")
}

#[actix_web::test]
async fn two_hundred_people_of_the_isle_of_man_find_who_drives_their_way() {
    // Beside the program: target/<profile>/miteinander.
    let beside = program().ancestors().nth(2).expect("target").join("extracts/isle-of-man.osm.pbf");
    let extract = std::env::var_os("MITEINANDER_ISLE_OF_MAN").map_or(beside, PathBuf::from);
    assert!(extract.is_file(), "{} is missing: scripts/fetch-isle-of-man.sh", extract.display());
    share(extract).await;
}

#[actix_web::test]
async fn two_hundred_people_north_of_bayreuth_find_who_drives_their_way() {
    share_if_there("north-bayreuth").await;
}

#[actix_web::test]
async fn two_hundred_people_of_liechtenstein_find_who_drives_their_way() {
    share_if_there("liechtenstein").await;
}

async fn share_if_there(name: &str) {
    let folder = std::env::var_os("MITEINANDER_EXTRACTS").map_or_else(extracts, PathBuf::from);
    let extract = folder.join(format!("{name}.osm.pbf"));
    if extract.is_file() {
        share(extract).await;
    } else {
        eprintln!("SKIPPED: no {}", extract.display());
    }
}

async fn share(extract: PathBuf) {
    let world = World::new().await;
    import(&world, &extract);
    assert_eq!(world.app.refresh_maps().await.expect("the map is read"), [world.region.id]);
    let map = world.nobody().get("/api/v1/regions/sonnenau/map").await.expect(200);
    let places = map["places"].as_array().expect("places").clone();
    let sites = sites(&world, &places).await;
    let mut lists = BTreeMap::new();
    let mut commutes = Vec::new();
    for number in 0..200 {
        let who = world.member(&format!("Person {number}")).await;
        let commute = commute(number, &places[number * 7 % places.len()], &sites);
        let made = who.post("/api/v1/regions/sonnenau/commutes", commute).await.expect(201);
        commutes.push((who, made["id"].as_str().expect("an id").to_owned()));
    }
    for (who, id) in &commutes {
        lists.insert(id.clone(), scores(who, id).await);
    }
    let found: usize = lists.values().map(BTreeMap::len).sum();
    assert!(found > 200, "only {found} matches on {}", extract.display());
    for (id, list) in &lists {
        for (other, score) in list {
            // A list holds the best fifty; within them both sides see the same score.
            let seen = lists[other].get(id);
            assert!(seen == Some(score) || lists[other].len() >= 50, "{id} and {other}: {score:?}, {seen:?}");
        }
    }
    println!("{}: {found} matches among 200 commutes", extract.display());
}

fn import(world: &World, extract: &std::path::Path) {
    let done = Command::new(program())
        .args(["region", "import", &extract.display().to_string(), "--name", "sonnenau"])
        .env("DATABASE_URL", &world.database.url)
        .env("MITEINANDER_DATA", &world.database.folder)
        .output()
        .expect("the program runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

async fn sites(world: &World, places: &[Value]) -> Vec<Value> {
    let moderator = world.moderator("Frau Huber").await;
    let mut ids = Vec::new();
    for (number, place) in places.iter().step_by(places.len() / 5).take(5).enumerate() {
        let site = json!({
            "kind": "employer", "name": format!("Werk {number}"), "employer": format!("Betrieb {number}"),
            "lat": place["lat"], "lon": place["lon"],
        });
        let made = moderator.post("/api/v1/regions/sonnenau/sites", site).await.expect(201);
        let path = format!("/api/v1/sites/{}/confirm", made["id"].as_str().expect("an id"));
        moderator.post(&path, json!({})).await.expect(200);
        ids.push(made["id"].clone());
    }
    ids
}

fn commute(number: usize, home: &Value, sites: &[Value]) -> Value {
    let cycle = CYCLES[number % 3].chars().map(|day| (day != '.').then(|| day.to_string()));
    let role = ["drive", "ride", "either", "ride"][number % 4];
    json!({
        "role": role,
        "home": { "lat": home["lat"], "lon": home["lon"] },
        "site_id": sites[number * 3 % sites.len()],
        "roster": {
            "codes": [
                { "code": "F", "start": "06:00", "end": "14:00" },
                { "code": "S", "start": "14:00", "end": "22:00" },
                { "code": "O", "start": "07:30", "end": "16:00" },
            ],
            "cycle": { "anchor": "2026-11-30", "days": cycle.collect::<Vec<_>>() },
        },
        "limits": { "detour_minutes": 10 + number % 10 },
    })
}

/// The others on a list, each with its role and score.
async fn scores(who: &Caller, id: &str) -> BTreeMap<String, Vec<Value>> {
    let answer = who.get(&format!("/api/v1/commutes/{id}/matches?limit=50")).await.expect(200);
    assert_eq!(answer["approximate"], false);
    let mut scores: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for list in ["matches", "also_possible"] {
        for one in answer[list].as_array().expect("a list") {
            let other = one["commute_id"].as_str().expect("an id").to_owned();
            scores.entry(other).or_default().push(one["score"].clone());
        }
    }
    for both_roles in scores.values_mut() {
        both_roles.sort_by_key(ToString::to_string);
    }
    scores
}
