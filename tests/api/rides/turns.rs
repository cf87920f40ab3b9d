//! Two who both drive take turns.

use serde_json::json;

use super::{agreed, ask, days, first_ride, rides, told};
use crate::carpools::town::{Town, commute, early_week, north};

#[actix_web::test]
async fn the_rider_drives_this_time_and_the_next_ride_stays_as_it_was() {
    let town = Town::new().await;
    let site = town.site("Sägewerk", north(12_000.0)).await;
    let (jonas, oksana) = (town.world.member("Jonas").await, town.world.member("Oksana").await);
    let of_jonas = town.post(&jonas, commute("either", north(0.0), &site, &early_week())).await;
    let of_oksana = town.post(&oksana, commute("either", north(0.0), &site, &early_week())).await;
    agreed(&jonas, &oksana, ask(&of_oksana, &of_jonas, &["2026-12-01", "2026-12-02"])).await;
    let path = first_ride(&oksana).await;
    let before = oksana.get(&path).await.expect(200);
    assert_eq!(before["suggested_driver"], "Jonas", "of two alike the driver: {before}");
    assert_eq!(before["taps"]["drive_instead"], true);
    jonas.post(&format!("{path}/drive-instead"), json!({})).await.expect(403);
    let turned = oksana.post(&format!("{path}/drive-instead"), json!({})).await.expect(200);
    assert_eq!((&turned["drives"], &turned["riders"][0]["person"]["name"]), (&json!(true), &json!("Jonas")));
    assert_eq!(told(&jonas).await[0], "ride-turn");
    for who in [&jonas, &oksana] {
        assert_eq!(days(who).await, ["12-01 out", "12-02 out"]);
    }
    assert_eq!(rides(&jonas).await.iter().filter(|ride| ride["drives"] == true).count(), 1);
    // And back again: the seat of before is taken once more.
    let id = turned["id"].as_str().expect("an id");
    let again = jonas.post(&format!("/api/v1/rides/{id}/drive-instead"), json!({})).await.expect(200);
    assert_eq!((&again["drives"], &again["id"]), (&json!(true), &before["id"]));
    assert_eq!(days(&oksana).await, ["12-01 out", "12-02 out"]);
}

#[actix_web::test]
async fn nobody_changes_places_with_a_third_in_the_car_or_without_a_car_of_their_own() {
    let town = Town::new().await;
    let site = town.site("Sägewerk", north(12_000.0)).await;
    let (jonas, oksana) = (town.world.member("Jonas").await, town.world.member("Oksana").await);
    let of_jonas = town.post(&jonas, commute("either", north(0.0), &site, &early_week())).await;
    let of_oksana = town.post(&oksana, commute("either", north(0.0), &site, &early_week())).await;
    let (tuan, of_tuan) = super::rider(&town, "Tuan", &site).await;
    agreed(&jonas, &oksana, ask(&of_oksana, &of_jonas, &["2026-12-01"])).await;
    agreed(&jonas, &tuan, ask(&of_tuan, &of_jonas, &["2026-12-01", "2026-12-02"])).await;
    let path = first_ride(&oksana).await;
    for who in [&oksana, &tuan] {
        who.post(&format!("{path}/drive-instead"), json!({})).await.refuses(409, "cannot-take-turns");
    }
    let second = rides(&tuan).await[1]["id"].as_str().expect("an id").to_owned();
    let alone = tuan.post(&format!("/api/v1/rides/{second}/drive-instead"), json!({})).await;
    alone.refuses(409, "cannot-take-turns");
}
