//! Cars that fetch several people, each where they live.

use serde_json::{Value, json};
use server::rides as room;
use tests::Caller;

use super::{agreed, ask, asked, back, days, rides, told};
use crate::carpools::town::{MONDAY, Town, commute, early_week, north};

const TUESDAY: &str = "2026-12-01";
const WEDNESDAY: &str = "2026-12-02";

/// Jonas, who drives twelve kilometres north and goes so many minutes out of his way.
struct Road {
    town: Town,
    jonas: Caller,
    drives: String,
    site: String,
}

impl Road {
    async fn new(detour: u8) -> Self {
        let town = Town::new().await;
        let site = town.site("Sägewerk", north(12_000.0)).await;
        let jonas = town.world.member("Jonas Meier").await;
        let drives = town.post(&jonas, Self::drive(&site, detour)).await;
        Self { town, jonas, drives, site }
    }

    fn drive(site: &str, detour: u8) -> Value {
        let mut drives = commute("drive", north(0.0), site, &early_week());
        drives["limits"] = json!({ "seats": 4, "detour_minutes": detour });
        drives
    }

    /// Somebody who lives so far along the road, with their commute.
    async fn lives(&self, name: &str, metres: f64) -> (Caller, String) {
        let who = self.town.world.member(name).await;
        let rides = commute("ride", north(metres), &self.site, &early_week());
        let id = self.town.post(&who, rides).await;
        (who, id)
    }

    /// The same, who rides along on Tuesday.
    async fn rides(&self, name: &str, metres: f64) -> (Caller, String) {
        let (who, id) = self.lives(name, metres).await;
        agreed(&self.jonas, &who, ask(&id, &self.drives, &[TUESDAY])).await;
        (who, id)
    }

    async fn follow(&self) {
        room::follow(&self.town.world.app).await.expect("followed");
    }
}

/// Minutes of the day at which somebody gets in on their first ride.
async fn gets_in(who: &Caller) -> i32 {
    let all = rides(who).await;
    let riders = all[0]["riders"].as_array().expect("riders");
    let mine = riders.iter().find(|one| one["person"]["me"] == true).expect("me");
    minute(&mine["gets_in"])
}

fn minute(when: &Value) -> i32 {
    let (hours, minutes) = when["time"].as_str().expect("a time").split_once(':').expect("hh:mm");
    hours.parse::<i32>().expect("hours") * 60 + minutes.parse::<i32>().expect("minutes")
}

/// The letters of Monday to Friday of the next week in somebody's only match; none where there is no match.
async fn offered(road: &Road, who: &Caller, commute: &str) -> Option<String> {
    let all = road.town.matches(who, commute).await;
    let lists = ["matches", "also_possible"].map(|list| all[list].as_array().cloned().unwrap_or_default());
    let strip = lists.concat().first()?["strip"].as_str()?.to_owned();
    assert_eq!(all["from"], MONDAY);
    Some(strip[..5].to_owned())
}

#[actix_web::test]
async fn a_car_fetches_everybody_along_its_way_and_whoever_gets_in_earlier_for_it_is_told() {
    let road = Road::new(10).await;
    let (oksana, _) = road.rides("Oksana", 0.0).await;
    let alone = gets_in(&oksana).await;
    let (ada, _) = road.rides("Ada", 8_000.0).await;
    assert_eq!(gets_in(&oksana).await, alone - 2, "Ada's stop takes two minutes");
    let adas = gets_in(&ada).await;
    let (minh, _) = road.rides("Minh", 4_000.0).await;
    assert_eq!(gets_in(&oksana).await, alone - 4);
    assert_eq!(gets_in(&ada).await, adas, "who is fetched last gets in as before");
    let inbox = oksana.inbox().await;
    let now = format!("{:02}:{:02}", (alone - 4) / 60, (alone - 4) % 60);
    assert!(inbox[0].0 == "ride-moved" && inbox[0].1.contains(&now), "{inbox:?}");
    assert!(!told(&ada).await.contains(&"ride-moved".to_owned()), "for her nothing has changed");

    let ride = &rides(&minh).await[0];
    let riders = ride["riders"].as_array().expect("riders");
    let names: Vec<&str> = riders.iter().filter_map(|one| one["person"]["name"].as_str()).collect();
    assert_eq!(names, ["Oksana", "Minh", "Ada"], "in the order of the road, not of asking");
    let ins: Vec<i32> = riders.iter().map(|one| minute(&one["gets_in"])).collect();
    assert!(ins.is_sorted() && ins[0] + 2 < ins[1] && ins[1] + 2 < ins[2], "{ins:?}");
    assert!(riders.iter().all(|one| one["gets_out"]["time"] == "05:50"), "all get out together");
    assert!(riders.iter().all(|one| one["stop"].is_null()), "nobody reads where another lives");
    assert!(minute(&ride["departs"]) <= ins[0] && ride["arrives"]["time"] == "05:50");
}

#[actix_web::test]
async fn the_way_home_lets_out_first_who_lives_nearest_to_work() {
    let road = Road::new(10).await;
    for (name, metres) in [("Oksana", 0.0), ("Minh", 4_000.0), ("Ada", 8_000.0)] {
        let (who, id) = road.lives(name, metres).await;
        let mut request = ask(&id, &road.drives, &[TUESDAY]);
        request["rides"][0]["leg"] = json!("home");
        agreed(&road.jonas, &who, request).await;
    }
    let ride = &rides(&road.jonas).await[0];
    let riders = ride["riders"].as_array().expect("riders");
    let outs = |name: &str| {
        let one = riders.iter().find(|one| one["person"]["name"] == name).expect("a rider");
        assert_eq!(one["gets_in"]["time"], "14:10");
        minute(&one["gets_out"])
    };
    assert!(outs("Ada") + 2 < outs("Minh") && outs("Minh") + 2 < outs("Oksana"), "{riders:?}");
}

#[actix_web::test]
async fn where_no_order_fits_the_seat_is_not_given_and_the_matches_do_not_offer_it() {
    let road = Road::new(3).await;
    let (ada, adas) = road.lives("Ada", 8_000.0).await;
    assert_eq!(offered(&road, &ada, &adas).await.as_deref(), Some("bbbbb"));
    let (minh, minhs) = road.lives("Minh", 4_000.0).await;
    let of_minh = agreed(&road.jonas, &minh, ask(&minhs, &road.drives, &[TUESDAY])).await;
    assert_eq!(offered(&road, &ada, &adas).await.as_deref(), Some("bhbbb"), "two stops are four minutes");
    assert_eq!(offered(&road, &minh, &minhs).await.as_deref(), Some("bbbbb"), "for Minh nothing has changed");
    let detail = road.town.detail(&ada, &adas, &road.drives).await;
    assert!(!detail["rides"][0]["dates"].to_string().contains(TUESDAY), "{detail}");
    assert!(detail["rides"][0]["dates"].to_string().contains(WEDNESDAY), "{detail}");
    // Whoever still asks by an older list is told no, and nothing was counted.
    let path = asked(&ada, ask(&adas, &road.drives, &[TUESDAY, WEDNESDAY])).await;
    let accept = format!("{path}/accept");
    road.jonas.post(&accept, json!({})).await.refuses(409, "car-goes-elsewhere");
    let wednesday = json!({ "rides": [{ "date": WEDNESDAY, "leg": "out" }] });
    road.jonas.post(&accept, wednesday).await.expect(200);
    assert_eq!(days(&ada).await, ["12-02 out"]);
    // Minh does not come: the day can be had again.
    minh.post(&format!("{of_minh}/cancel"), json!({})).await.expect(200);
    assert_eq!(offered(&road, &ada, &adas).await.as_deref(), Some("bbbbb"));
    agreed(&road.jonas, &ada, ask(&adas, &road.drives, &[TUESDAY])).await;
    assert_eq!(days(&ada).await, ["12-01 out", "12-02 out"]);
}

#[actix_web::test]
async fn who_cannot_be_fetched_on_any_day_is_not_among_the_matches() {
    let road = Road::new(3).await;
    let (minh, minhs) = road.lives("Minh", 4_000.0).await;
    let mut request = ask(&minhs, &road.drives, &[]);
    let monday: chrono::NaiveDate = MONDAY.parse().expect("a date");
    // Every leg of the four weeks that is still to come; the morning of this Monday is over.
    let days = (0..28).filter(|day| day % 7 < 5).map(|day| monday + chrono::Days::new(day));
    let both =
        |day: chrono::NaiveDate| ["out", "home"].map(|leg| json!({ "date": day.to_string(), "leg": leg }));
    let legs: Vec<Value> = days.flat_map(both).collect();
    request["rides"] = json!(legs[1..].to_vec());
    agreed(&road.jonas, &minh, request).await;
    let (ada, adas) = road.lives("Ada", 8_000.0).await;
    let offered = offered(&road, &ada, &adas).await;
    assert_eq!(offered.as_deref(), Some("o----"), "only the morning that is over has no car with Minh");
}

#[actix_web::test]
async fn when_somebody_leaves_the_others_get_their_minutes_back_and_are_told() {
    let road = Road::new(10).await;
    let (oksana, _) = road.rides("Oksana", 0.0).await;
    let alone = gets_in(&oksana).await;
    let (minh, _) = road.rides("Minh", 4_000.0).await;
    let before = told(&oksana).await.len();
    let path = super::first_ride(&minh).await;
    minh.post(&format!("{path}/cancel"), json!({})).await.expect(200);
    road.follow().await;
    assert_eq!(gets_in(&oksana).await, alone);
    assert_eq!((told(&oksana).await.len(), &told(&oksana).await[0][..]), (before + 1, "ride-moved"));
    road.follow().await;
    assert_eq!(told(&oksana).await.len(), before + 1, "once");
    assert_eq!(days(&road.jonas).await, ["12-01 out"]);
}

#[actix_web::test]
async fn a_pause_of_one_moves_the_others_and_its_end_moves_them_back() {
    let road = Road::new(10).await;
    let (oksana, _) = road.rides("Oksana", 0.0).await;
    let alone = gets_in(&oksana).await;
    let (minh, minhs) = road.rides("Minh", 4_000.0).await;
    let commute = format!("/api/v1/commutes/{minhs}");
    minh.post(&format!("{commute}/pause"), json!({})).await.expect(200);
    assert_eq!(gets_in(&oksana).await, alone);
    minh.post(&format!("{commute}/resume"), json!({})).await.expect(200);
    assert_eq!(days(&minh).await, ["12-01 out"]);
    assert_eq!(gets_in(&oksana).await, alone - 2);
}

#[actix_web::test]
async fn a_driver_with_less_patience_keeps_those_who_came_first() {
    let road = Road::new(10).await;
    let (minh, _) = road.rides("Minh", 4_000.0).await;
    let (ada, _) = road.rides("Ada", 8_000.0).await;
    let path = format!("/api/v1/commutes/{}", road.drives);
    road.jonas.put(&path, Road::drive(&road.site, 3)).await.expect(200);
    assert_eq!((days(&minh).await.len(), days(&ada).await.len()), (1, 0));
    assert_eq!(
        (&told(&ada).await[0][..], told(&minh).await.contains(&"ride-off".to_owned())),
        ("ride-off", false)
    );
    // Patient again, he fetches both.
    road.jonas.put(&path, Road::drive(&road.site, 10)).await.expect(200);
    assert_eq!((days(&minh).await.len(), days(&ada).await.len()), (1, 1));
}

#[actix_web::test]
async fn nobody_is_moved_for_others_within_the_last_hour() {
    let road = Road::new(10).await;
    let (oksana, _) = road.rides("Oksana", 0.0).await;
    let (ada, adas) = road.lives("Ada", 8_000.0).await;
    let path = asked(&ada, ask(&adas, &road.drives, &[TUESDAY])).await;
    // Twenty to five on Tuesday morning: Oksana gets in at half past.
    road.town.world.wait(18 * server::clock::HOUR + 40 * server::clock::MINUTE);
    let jonas = back(&road.town, &road.jonas).await;
    jonas.post(&format!("{path}/accept"), json!({})).await.refuses(409, "car-goes-elsewhere");
    drop(oksana);
}
