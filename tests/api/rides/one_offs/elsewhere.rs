//! Nobody is on two roads at once, by whichever of their commutes and one-offs.

use super::{
    super::{REQUESTS, agreed, ask, asked, driver, driver_to, first_ride, rider},
    TUESDAY, broken, posted, with,
};
use crate::carpools::town::Town;
use serde_json::json;

const WEDNESDAY: &str = "2026-12-02";
const THURSDAY: &str = "2026-12-03";

#[actix_web::test]
async fn who_rides_with_one_on_a_morning_asks_no_other_for_it_and_gets_no_second_yes() {
    let town = Town::new().await;
    let (jonas, jonas_drives, site) = driver(&town, 3).await;
    let (georg, georg_drives, _) = driver_to(&town, "Georg", &site).await;
    let (minh, rides) = rider(&town, "Minh", &site).await;
    agreed(&jonas, &minh, ask(&rides, &jonas_drives, &[TUESDAY])).await;
    let once = posted(&minh, broken(&rides, TUESDAY)).await;
    minh.post(REQUESTS, ask(&once, &georg_drives, &[TUESDAY])).await.refuses(409, "already-riding");

    // Both may be asked while neither has answered; the first yes counts, and the other is free again after it.
    let once = posted(&minh, broken(&rides, WEDNESDAY)).await;
    let by_georg = asked(&minh, ask(&once, &georg_drives, &[WEDNESDAY])).await;
    let with_jonas = agreed(&jonas, &minh, ask(&rides, &jonas_drives, &[WEDNESDAY])).await;
    georg.post(&format!("{by_georg}/accept"), json!({})).await.refuses(409, "rider-has-ride");
    minh.post(&format!("{with_jonas}/cancel"), json!({})).await.expect(200);
    georg.post(&format!("{by_georg}/accept"), json!({})).await.expect(200);
}

#[actix_web::test]
async fn who_rides_along_on_a_morning_takes_nobody_along_at_that_time() {
    let town = Town::new().await;
    let (jonas, jonas_drives, site) = driver(&town, 3).await;
    let (minh, rides) = rider(&town, "Minh", &site).await;
    let (tuan, of_tuan) = rider(&town, "Tuan", &site).await;
    let offer = posted(&minh, with(broken(&rides, THURSDAY), &json!({ "kind": "offer" }))).await;
    let by_tuan = asked(&tuan, ask(&of_tuan, &offer, &[THURSDAY])).await;
    agreed(&jonas, &minh, ask(&rides, &jonas_drives, &[THURSDAY])).await;
    minh.post(&format!("{by_tuan}/accept"), json!({})).await.refuses(409, "no-longer-shared");
    let ride = first_ride(&minh).await;
    minh.post(&format!("{ride}/cancel"), json!({})).await.expect(200);
    minh.post(&format!("{by_tuan}/accept"), json!({})).await.expect(200);
}
