//! "People ride your way", for everybody to read.

use serde_json::{Value, json};

use super::town::{COUNTY, Town, early_week, place_id};

#[actix_web::test]
async fn the_public_reads_of_five_people_on_a_way_and_not_of_four() {
    let town = Town::with_roads().await;
    let at = |point: matching::Point| (point.y(), point.x());
    let site = town.site("Sägewerk", at(COUNTY.sites[0])).await;
    let home = place_id(1);
    let path = |shift: &str| {
        format!("/api/v1/regions/sonnenau/riding-your-way?place_id={home}&site_id={site}&shift={shift}")
    };
    let post =
        json!({ "role": "ride", "home": { "place_id": home }, "site_id": site, "roster": early_week() });
    let read = async |shift: &str| -> Value {
        town.world.nobody().get(&path(shift)).await.expect(200)["at_least"].clone()
    };
    let mut people = Vec::new();
    for number in 1..=5 {
        assert_eq!(read("early").await, json!(null), "before the person number {number}");
        let person = town.world.member("Jonas").await;
        town.post(&person, post.clone()).await;
        if number == 1 {
            town.post(&person, post.clone()).await;
        }
        people.push(person);
    }
    assert_eq!(read("early").await, 5);
    assert_eq!(read("late").await, json!(null));
    let german = town.world.nobody().reading("de").get(&path("early")).await.expect(200);
    assert_eq!(super::town::plain(&german["text"]), "5+ Personen haben denselben Weg wie Sie");
    let mine = people[4].get("/api/v1/me/commutes").await.expect(200)["items"][0]["id"].clone();
    people[4].delete(&format!("/api/v1/commutes/{}", mine.as_str().expect("an id"))).await.expect(204);
    assert_eq!(read("early").await, json!(null), "four are left");
}

#[actix_web::test]
async fn a_way_is_between_known_places() {
    let town = Town::with_roads().await;
    let point = COUNTY.sites[0];
    let site = town.site("Sägewerk", (point.y(), point.x())).await;
    let nobody = town.world.nobody();
    let base = "/api/v1/regions/sonnenau/riding-your-way";
    let unknown = format!("{base}?place_id=osm:n999999&site_id={site}&shift=early");
    nobody.get(&unknown).await.refuses_field(422, "place_id", "field-place-unknown");
    let unknown = format!("{base}?place_id={}&site_id={}&shift=early", place_id(1), uuid::Uuid::now_v7());
    nobody.get(&unknown).await.refuses_field(422, "site_id", "field-site-unknown");
    nobody
        .get(&format!("{base}?place_id={}&site_id={site}&shift=noon", place_id(1)))
        .await
        .refuses(400, "invalid");
    nobody.get(&format!("{base}?shift=early")).await.refuses(400, "invalid");
}
