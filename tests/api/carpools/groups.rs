//! Three or four who could share a car.

use serde_json::{Value, json};
use tests::Caller;

use super::town::{Town, commute, early_week, north};

/// The groups that are suggested for a commute.
async fn groups(who: &Caller, commute: &str) -> Vec<Value> {
    let all = who.get(&format!("/api/v1/commutes/{commute}/groups")).await.expect(200);
    all["items"].as_array().expect("groups").clone()
}

/// The names of a group, who drives first; none is the reader.
fn names(group: &Value) -> Vec<Option<&str>> {
    group["people"].as_array().expect("people").iter().map(|one| one["name"].as_str()).collect()
}

/// Jonas, who drives, and two who ride from along his way, with their commutes.
struct Three {
    town: Town,
    site: String,
    jonas: (Caller, String),
    oksana: (Caller, String),
    minh: (Caller, String),
}

impl Three {
    async fn new() -> Self {
        let town = Town::new().await;
        let site = town.site("Sägewerk", north(12_000.0)).await;
        let mut all = Vec::new();
        for (name, role, metres) in
            [("Jonas", "drive", 0.0), ("Oksana", "ride", 4_000.0), ("Minh", "ride", 8_000.0)]
        {
            let who = town.world.member(name).await;
            let id = town.post(&who, commute(role, north(metres), &site, &early_week())).await;
            all.push((who, id));
        }
        let mut next = || all.remove(0);
        let (jonas, oksana, minh) = (next(), next(), next());
        Self { town, site, jonas, oksana, minh }
    }
}

#[actix_web::test]
async fn three_who_fit_read_of_each_other_with_the_days_and_who_would_drive() {
    let three = Three::new().await;
    let found = groups(&three.oksana.0, &three.oksana.1).await;
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(names(&found[0]), [Some("Jonas"), None, Some("Minh")]);
    assert_eq!(found[0]["people"][1]["me"], true);
    assert_eq!(found[0]["driver_commute_id"], three.jonas.1);
    assert_eq!((&found[0]["rides"], &found[0]["percent"]), (&json!(40), &json!(100)));
    assert_eq!(found[0]["detour_minutes"], 5, "two stops are four minutes");
    assert_eq!(found[0]["dates"].as_array().map(Vec::len), Some(20));
    let of_jonas = groups(&three.jonas.0, &three.jonas.1).await;
    assert_eq!(names(&of_jonas[0]), [None, Some("Oksana"), Some("Minh")]);
    // Another's commute is not found, and whoever pauses is in no group.
    let path = format!("/api/v1/commutes/{}/groups", three.oksana.1);
    three.minh.0.get(&path).await.refuses(404, "not-found");
    three.minh.0.post(&format!("/api/v1/commutes/{}/pause", three.minh.1), json!({})).await.expect(200);
    assert!(groups(&three.oksana.0, &three.oksana.1).await.is_empty());
    assert!(groups(&three.minh.0, &three.minh.1).await.is_empty());
}

#[actix_web::test]
async fn nobody_is_in_a_group_with_somebody_they_blocked_whoever_reads_it() {
    let three = Three::new().await;
    let block = json!({ "kind": "person", "id": three.minh.0.id() });
    three.oksana.0.post("/api/v1/me/blocks", block).await.expect(204);
    for (who, commute) in [&three.jonas, &three.oksana, &three.minh] {
        assert!(groups(who, commute).await.is_empty());
    }
}

#[actix_web::test]
async fn where_the_car_cannot_fetch_both_on_most_days_there_is_no_group() {
    let three = Three::new().await;
    let path = format!("/api/v1/commutes/{}", three.jonas.1);
    let mut drives = commute("drive", north(0.0), &three.site, &early_week());
    drives["limits"] = json!({ "detour_minutes": 3, "seats": 3 });
    three.jonas.0.put(&path, drives).await.expect(200);
    assert!(groups(&three.oksana.0, &three.oksana.1).await.is_empty());
    assert_eq!(three.town.matches(&three.oksana.0, &three.oksana.1).await["matches"][0]["name"], "Jonas");
}
