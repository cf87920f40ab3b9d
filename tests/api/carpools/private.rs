//! Two worlds: a home moved inside its cell changes no byte of any answer to others.

use rand::RngExt;
use roads::{Dwellings, grid::Cell};
use tests::{Caller, rounds};

use super::town::{COUNTY, Town, commute, early_week};

/// A point of the same cell, anywhere in it.
fn elsewhere(cell: Cell, dwellings: &Dwellings) -> (f64, f64) {
    let corners = cell.corners();
    let mut rng = rand::rng();
    loop {
        let (a, b): (f64, f64) = (rng.random(), rng.random());
        let edge = |from: usize, to: usize| corners[from] + (corners[to] - corners[from]) * a;
        let point = edge(0, 1) + (edge(3, 2) - edge(0, 1)) * b;
        if roads::grid::cell_of(point, dwellings) == Some(cell) {
            return (point.y(), point.x());
        }
    }
}

struct Watched {
    /// The server runs as long as this is held.
    _town: Town,
    mover: Caller,
    id: String,
    site: String,
    others: Vec<(Caller, String)>,
}

async fn setting() -> Watched {
    let town = Town::with_roads().await;
    let at = |point: matching::Point| (point.y(), point.x());
    let site = town.site("Sägewerk", at(COUNTY.sites[0])).await;
    let near = town.site("Klinikum", at(COUNTY.sites[1])).await;
    let mover = town.world.member("Oksana").await;
    let home = at(COUNTY.villages[2].point);
    let id = town.post(&mover, commute("either", home, &site, &early_week())).await;
    let mut others = Vec::new();
    for (number, role) in ["drive", "ride", "either", "drive"].into_iter().enumerate() {
        let other = town.world.member("Jonas").await;
        let home = at(COUNTY.villages[2 + number].point);
        let work = if number % 2 == 0 { &site } else { &near };
        let theirs = town.post(&other, commute(role, home, work, &early_week())).await;
        others.push((other, theirs));
    }
    Watched { _town: town, mover, id, site, others }
}

async fn seen(watched: &Watched) -> Vec<Vec<u8>> {
    let mut seen = Vec::new();
    for (other, id) in &watched.others {
        let path = format!("/api/v1/commutes/{id}/matches");
        seen.push(other.get(&path).await.bytes);
        // The same at length: a 404, where the two do not fit, is the same answer too.
        seen.push(other.get(&format!("{path}/{}", watched.id)).await.bytes);
    }
    seen
}

#[actix_web::test]
async fn a_home_moved_inside_its_cell_changes_no_byte_of_any_answer_to_others() {
    let watched = setting().await;
    let before = seen(&watched).await;
    let text = String::from_utf8_lossy(&before.concat()).into_owned();
    assert!(text.contains("Oksana"), "the others see the one who moves: {text}");
    let path = format!("/api/v1/commutes/{}", watched.id);
    let known = watched.mover.get(&path).await.expect(200);
    let cell: Cell = known["home"]["cell"].as_str().expect("a cell").parse().expect("a code");
    let own = watched.mover.get(&format!("{path}/matches")).await.bytes;
    // Four others look at every move.
    for _ in 0..rounds(75, 500) {
        let home = elsewhere(cell, &COUNTY.snapshot.dwellings);
        let moved = commute("either", home, &watched.site, &early_week());
        let answer = watched.mover.put(&path, moved).await.expect(200);
        assert_eq!(answer["home"], known["home"], "{home:?} is in the same cell");
        assert_eq!(seen(&watched).await, before, "{home:?}");
    }
    assert_eq!(watched.mover.get(&format!("{path}/matches")).await.bytes, own);
}

#[actix_web::test]
async fn a_home_that_leaves_its_cell_is_seen_to_so_the_test_above_can_fail() {
    let watched = setting().await;
    let before = seen(&watched).await;
    let far = COUNTY.villages[9].point;
    let moved = commute("either", (far.y(), far.x()), &watched.site, &early_week());
    watched.mover.put(&format!("/api/v1/commutes/{}", watched.id), moved).await.expect(200);
    assert_ne!(seen(&watched).await, before);
}

#[actix_web::test]
async fn no_answer_tells_another_persons_cell_or_account() {
    let watched = setting().await;
    let known = watched.mover.get(&format!("/api/v1/commutes/{}", watched.id)).await.expect(200);
    let told = String::from_utf8_lossy(&seen(&watched).await.concat()).into_owned();
    let account = watched.mover.id().to_string();
    let lat = known["home"]["lat"].to_string();
    for secret in [known["home"]["cell"].as_str().expect("a cell"), &account, &lat, "Frau Huber"] {
        assert!(!told.contains(secret), "{secret} is in {told}");
    }
    for row in ["home_cell", "lat\":", "lon\":"] {
        assert!(!told.contains(row), "{row} is in {told}");
    }
}

#[actix_web::test]
async fn one_sees_the_square_before_one_posts_and_nothing_of_it_is_kept() {
    let town = Town::with_roads().await;
    let oksana = town.world.member("Oksana").await;
    let village = COUNTY.villages[2].point;
    let home = serde_json::json!({ "lat": village.y(), "lon": village.x() });
    let look = "/api/v1/regions/sonnenau/home-cell";
    let square = oksana.post(look, serde_json::json!({ "home": home })).await.expect(200);
    assert_eq!(oksana.get("/api/v1/me/commutes").await.expect(200)["items"], serde_json::json!([]));
    let site = town.site("Sägewerk", (COUNTY.sites[0].y(), COUNTY.sites[0].x())).await;
    let id = town.post(&oksana, commute("ride", (village.y(), village.x()), &site, &early_week())).await;
    assert_eq!(oksana.get(&format!("/api/v1/commutes/{id}")).await.expect(200)["home"], square);
    // Looking at many squares is no move of home.
    for number in 3..8 {
        let point = COUNTY.villages[number % COUNTY.villages.len()].point;
        let home = serde_json::json!({ "home": { "lat": point.y(), "lon": point.x() } });
        oksana.post(look, home).await.expect(200);
    }
    let moved =
        commute("ride", (COUNTY.villages[1].point.y(), COUNTY.villages[1].point.x()), &site, &early_week());
    oksana.put(&format!("/api/v1/commutes/{id}"), moved).await.expect(200);
    let far = serde_json::json!({ "home": { "lat": 11.1, "lon": 47.8 } });
    oksana.post(look, far).await.refuses_field(422, "home.lat", "field-lat-lon-swapped");
}
