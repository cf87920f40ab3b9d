//! Who and what is refused about one-offs, and what nobody else sees of them.

use serde_json::{Value, json};
use tests::Traits;

use super::{ONE_OFFS, SATURDAY, TUESDAY, broken, drives, mine, posted, saturday, with};
use crate::{
    carpools::town::{Town, commute, early_week, found, north, place_id},
    rides::{REQUESTS, ask, asked, driver},
};

#[actix_web::test]
async fn a_one_off_is_nobody_elses_and_no_commute() {
    let town = Town::new().await;
    let (_, _, site) = driver(&town, 3).await;
    let (olena, own) = drives(&town, "Olena", &site).await;
    let minh = town.world.member("Minh").await;
    let id = posted(&olena, broken(&own, TUESDAY)).await;
    let unknown = minh.get(&format!("/api/v1/commutes/{}/matches", uuid::Uuid::now_v7())).await;
    for path in [format!("/api/v1/commutes/{id}"), format!("/api/v1/commutes/{id}/matches")] {
        let answer = minh.get(&path).await;
        assert_eq!((answer.status, &answer.bytes), (404, &unknown.bytes), "{path}");
    }
    let other = minh.delete(&format!("/api/v1/one-offs/{id}")).await;
    assert_eq!((other.status, &other.bytes), (404, &unknown.bytes));
    minh.post(ONE_OFFS, broken(&own, TUESDAY)).await.refuses_field(
        422,
        "commute_id",
        "field-commute-unknown",
    );

    let list = olena.get("/api/v1/me/commutes").await.expect(200);
    assert_eq!(list["items"].as_array().map(Vec::len), Some(1), "{list}");
    olena.get(&format!("/api/v1/commutes/{id}")).await.refuses(404, "not-found");
    olena.post(&format!("/api/v1/commutes/{id}/pause"), json!({})).await.refuses(404, "not-found");
    olena.delete(&format!("/api/v1/commutes/{id}")).await.refuses(404, "not-found");
    olena.delete(&format!("/api/v1/one-offs/{own}")).await.refuses(404, "not-found");
    olena.post(ONE_OFFS, broken(&id, TUESDAY)).await.refuses_field(
        422,
        "commute_id",
        "field-commute-unknown",
    );
}

#[actix_web::test]
async fn what_cannot_be_meant_is_said_at_its_field() {
    let town = Town::with_roads().await;
    let amira = town.world.member("Amira").await;
    let site = town.site("Werk", north(0.0)).await;
    let own = town.post(&amira, commute("drive", north(0.0), &site, &early_week())).await;
    let refused = async |one_off: Value, other: Value, field: &str, code: &str| {
        let said = amira.post(ONE_OFFS, with(one_off, &other)).await;
        assert!([400, 422].contains(&said.status), "{}", said.text());
        said.refuses_field(said.status, field, code);
    };
    for (date, code) in [
        ("2026-02-30", "field-date"),
        ("2026-11-29", "field-date-four-weeks"),
        ("2026-12-28", "field-date-four-weeks"),
        (SATURDAY, "field-free-that-day"),
    ] {
        refused(broken(&own, TUESDAY), json!({ "date": date }), "date", code).await;
    }
    refused(broken(&own, TUESDAY), json!({ "there_by": "10:00" }), "to", "field-missing").await;
    refused(broken(&own, TUESDAY), json!({ "commute_id": null }), "to", "field-missing").await;
    let nowhere = json!({ "kind": "place", "id": "osm:n99999999" });
    for (other, field, code) in [
        (json!({ "there_by": null }), "there_by", "field-no-leg"),
        (json!({ "date": "2026-11-30", "there_by": "09:00" }), "there_by", "field-in-the-past"),
        (json!({ "from_place_id": null }), "from_place_id", "field-place-or-commute"),
        (json!({ "commute_id": own }), "from_place_id", "field-place-or-commute"),
        (json!({ "from_place_id": "osm:n99999999" }), "from_place_id", "field-place-unknown"),
        (json!({ "to": nowhere }), "to", "field-place-unknown"),
        (json!({ "seats": 9 }), "seats", "field-too-large"),
        (json!({ "tolerance_minutes": 121 }), "tolerance_minutes", "field-too-large"),
        (json!({ "note": "Hallo" }), "note", "field-unknown"),
    ] {
        refused(saturday("offer"), other, field, code).await;
    }
    assert!(mine(&amira).await.is_empty());
}

#[actix_web::test]
async fn the_last_of_the_28_days_is_one_and_it_may_begin_where_a_commute_does() {
    let town = Town::with_roads().await;
    let amira = town.world.member("Amira").await;
    let site = town.site("Werk", north(0.0)).await;
    let own = town.post(&amira, commute("drive", north(0.0), &site, &early_week())).await;
    let from_home = json!({ "date": "2026-12-27", "from_place_id": null, "commute_id": own });
    posted(&amira, with(saturday("offer"), &from_home)).await;
    assert_eq!(mine(&amira).await[0]["date"], "2026-12-27");
}

#[actix_web::test]
async fn the_rules_for_people_hold_for_one_day_too() {
    let town = Town::with_roads().await;
    let amira = town.world.member("Amira").await;
    let offer = posted(&amira, saturday("offer")).await;
    let own = posted(&amira, saturday("request")).await;
    assert!(found(&town.matches(&amira, &own).await).is_empty(), "nobody rides with themselves");
    amira
        .post(ONE_OFFS, with(saturday("offer"), &json!({ "women_only": true })))
        .await
        .refuses(409, "women-only");

    let young = town.world.person("Mia", Traits { age: 16, ..Traits::default() }).await;
    young.post(ONE_OFFS, saturday("offer")).await.refuses(409, "too-young-to-drive");
    let rides = posted(&young, saturday("request")).await;
    assert!(found(&town.matches(&young, &rides).await).is_empty(), "nobody vouches for Amira");

    let minh = town.world.member("Minh").await;
    let rides = posted(&minh, saturday("request")).await;
    assert_eq!(found(&town.matches(&minh, &rides).await), std::slice::from_ref(&offer));
    let path = asked(&minh, ask(&rides, &offer, &[SATURDAY])).await;
    minh.post("/api/v1/me/blocks", json!({ "kind": "person", "id": amira.id() })).await.expect(204);
    assert!(found(&town.matches(&minh, &rides).await).is_empty());
    assert!(!found(&town.matches(&amira, &offer).await).contains(&rides));
    amira.post(&format!("{path}/accept"), json!({})).await.refuses(404, "not-found");
    minh.post(REQUESTS, ask(&rides, &offer, &[SATURDAY])).await.refuses(404, "not-found");
}

#[actix_web::test]
async fn five_may_be_open_and_a_new_place_is_a_move() {
    let town = Town::with_roads().await;
    let amira = town.world.member("Amira").await;
    let from = |rank| with(saturday("request"), &json!({ "from_place_id": place_id(rank) }));
    for rank in [0, 2, 3] {
        posted(&amira, from(rank)).await;
    }
    amira.post(ONE_OFFS, from(4)).await.refuses(409, "too-many-home-moves");
    let fourth = posted(&amira, from(0)).await;
    posted(&amira, from(2)).await;
    amira.post(ONE_OFFS, from(0)).await.refuses(409, "too-many-one-offs");
    amira.delete(&format!("/api/v1/one-offs/{fourth}")).await.expect(204);
    posted(&amira, from(0)).await;
}

#[actix_web::test]
async fn the_public_counts_nobody_who_goes_once() {
    let town = Town::with_roads().await;
    let (site, home) = (town.site("Werk", north(0.0)).await, place_id(1));
    let post =
        json!({ "role": "drive", "home": { "place_id": home }, "site_id": site, "roster": early_week() });
    for _ in 0..4 {
        town.post(&town.world.member("Jonas").await, post.clone()).await;
    }
    let to = json!({ "kind": "site", "id": site });
    let once = with(saturday("offer"), &json!({ "from_place_id": home, "to": to, "there_by": "06:00" }));
    posted(&town.world.member("Amira").await, once).await;
    let way = format!("/api/v1/regions/sonnenau/riding-your-way?place_id={home}&site_id={site}&shift=early");
    let read = async || town.world.nobody().get(&way).await.expect(200)["at_least"].clone();
    assert_eq!(read().await, Value::Null);
    town.post(&town.world.member("Olena").await, post).await;
    assert_eq!(read().await, 5);
}
