//! What may be posted, and what is read of it.

use serde_json::{Value, json};

use super::{LIST, brunch, brunch_with, december, posted};

#[actix_web::test]
async fn olha_posts_a_brunch_and_everybody_reads_it() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let fields = json!({
        "capacity": 12, "languages": ["de", "uk"], "cost_cents": 250, "cost_text": "für Kaffee",
        "access": ["wheelchair", "childcare"], "access_text": "Rampe im Hof", "age_min": 6, "age_max": 99,
    });
    let activity = posted(&olha, fields).await;
    let read = world.nobody().get(&activity).await.expect(200);
    assert_eq!(read["starts_at"], "2026-12-04T09:00:00Z");
    assert_eq!((&read["starts"], &read["ends"]), (&json!("2026-12-04T10:00"), &json!("2026-12-04T12:00")));
    assert_eq!(read["access"], json!(["childcare", "wheelchair"]));
    assert_eq!((&read["languages"], &read["cost_cents"]), (&json!(["de", "uk"]), &json!(250)));
    assert_eq!(read["venue"]["name"], "Mehrgenerationenhaus, Am Markt 1");
    assert_eq!((&read["organiser"], &read["posted_by"]), (&json!(false), &Value::Null));
    let own = olha.get(&activity).await.expect(200);
    assert_eq!((&own["organiser"], &own["posted_by"]), (&json!(true), &json!("Olha")));
    assert_eq!(world.member("Sami").await.get(&activity).await.expect(200)["posted_by"], "Olha");
}

#[actix_web::test]
async fn times_that_mean_nothing_are_told_apart() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let cases = [
        (422, "starts", "field-no-such-time", "2027-03-28T02:30", "2027-03-28T04:00"),
        (422, "starts", "field-date", "2027-02-30T10:00", "2027-03-01T10:00"),
        (422, "ends", "field-time", "2027-02-01T10:00", "2027-02-01T25:00"),
        (400, "starts", "field-pattern", "2027-02-01 10:00", "2027-02-01T12:00"),
        (400, "starts", "field-pattern", "morgen um zehn!!", "2027-02-01T12:00"),
        (422, "ends", "field-end-before-start", "2026-12-04T10:00", "2026-12-04T10:00"),
        (422, "ends", "field-lasts-too-long", "2026-12-04T10:00", "2026-12-19T10:00"),
        (422, "starts", "field-in-the-past", "2026-12-01T08:59", "2026-12-01T12:00"),
        (422, "starts", "field-too-far-ahead", "2028-07-01T10:00", "2028-07-01T12:00"),
    ];
    for (status, field, code, starts, ends) in cases {
        let body = brunch_with(json!({ "starts": starts, "ends": ends }));
        olha.post(LIST, body).await.refuses_field(status, field, code);
    }
    posted(&olha, json!({ "starts": "2027-03-28T03:00", "ends": "2027-04-11T03:00" })).await;
}

#[actix_web::test]
async fn what_has_no_bounds_or_no_sense_is_refused_by_field() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let cases = [
        (400, "capacity", "field-too-small", json!({ "capacity": 0 })),
        (400, "capacity", "field-too-large", json!({ "capacity": 5001 })),
        (400, "title", "field-too-long", json!({ "title": "x".repeat(81) })),
        (400, "title", "field-control-character", json!({ "title": "Brunch\u{0}" })),
        (400, "language", "field-language", json!({ "language": "Deutsch" })),
        (400, "category", "field-choice", json!({ "category": "politics" })),
        (400, "price", "field-unknown", json!({ "price": 3 })),
        (400, "access[0]", "field-choice", json!({ "access": ["escalator"] })),
        (422, "age_max", "field-ages", json!({ "age_min": 30, "age_max": 20 })),
        (422, "members_only", "field-needs-club", json!({ "members_only": true })),
        (422, "club_id", "field-not-your-club", json!({ "club_id": uuid::Uuid::now_v7() })),
        (422, "venue.id", "field-missing", json!({ "venue": { "kind": "place" } })),
        (422, "venue.address", "field-missing", json!({ "venue": { "kind": "address" } })),
        (
            422,
            "venue.lon",
            "field-missing",
            json!({ "venue": { "kind": "address", "address": "x", "lat": 47.8 } }),
        ),
        (
            400,
            "venue.lat",
            "field-too-large",
            json!({ "venue": { "kind": "address", "address": "x", "lat": 147.8, "lon": 11 } }),
        ),
        (
            422,
            "venue.address",
            "field-not-with-this-kind",
            json!({ "venue": { "kind": "site", "id": "x", "address": "y" } }),
        ),
        (
            422,
            "venue.id",
            "field-not-with-this-kind",
            json!({ "venue": { "kind": "address", "id": "x", "address": "y" } }),
        ),
    ];
    for (status, field, code, fields) in cases {
        olha.post(LIST, brunch_with(fields)).await.refuses_field(status, field, code);
    }
    world.nobody().post(LIST, brunch()).await.refuses(401, "not-signed-in");
    olha.post("/api/v1/regions/nowhere/activities", brunch()).await.refuses(404, "not-found");
    let listed = world.nobody().get(LIST).await.expect(200);
    assert_eq!(listed["items"], json!([]));
}

#[actix_web::test]
async fn a_neighbour_from_another_county_reads_but_posts_and_joins_at_home() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let activity = posted(&olha, json!({})).await;
    let elsewhere = world.another_region("nebenan").await;
    let sami = world.person_of(elsewhere.id, "Sami", tests::Traits::default()).await;
    sami.get(&activity).await.expect(200);
    sami.post(LIST, brunch()).await.refuses(404, "not-found");
    sami.put(&format!("{activity}/attendance"), json!({})).await.refuses(404, "not-found");
    assert_eq!(
        world.nobody().get("/api/v1/regions/nebenan/activities").await.expect(200)["items"],
        json!([])
    );
}

#[actix_web::test]
async fn hostile_words_come_back_as_they_were_written() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let evil = [
        "<script>alert(1)</script>",
        "'; DROP TABLE activities; --",
        "{{7*7}} ${7*7} %s %n",
        "\u{202e}gnp.exe\u{2028}BEGIN:VEVENT",
        "😀\u{200d}\u{fe0f} ﷽ \"\\",
    ];
    for text in evil {
        let activity = posted(&olha, json!({ "title": text, "text": text, "cost_text": text })).await;
        let read = world.nobody().get(&activity).await;
        assert_eq!(read.header("content-type"), "application/json");
        let read = read.expect(200);
        assert_eq!(
            (&read["title"], &read["text"], &read["cost_text"]),
            (&json!(text), &json!(text), &json!(text))
        );
    }
    let listed = world.nobody().get(LIST).await.expect(200);
    assert_eq!(listed["items"].as_array().map(Vec::len), Some(evil.len()));
}

#[actix_web::test]
async fn a_confirmed_site_gives_its_name_and_point_to_what_happens_there() {
    let world = december().await;
    let kerstin = world.county_organiser("Kerstin").await;
    let school = json!({ "kind": "school", "name": "Berufsschule Sonnenau", "employer": "Landkreis", "lat": 47.81, "lon": 11.12 });
    let site = world.member("Olha").await.post("/api/v1/regions/sonnenau/sites", school).await.expect(201);
    let there = brunch_with(json!({ "venue": { "kind": "site", "id": site["id"] } }));
    kerstin.post(LIST, there.clone()).await.refuses_field(422, "venue.id", "field-place-unknown");
    let path = format!("/api/v1/sites/{}/confirm", site["id"].as_str().expect("an id"));
    kerstin.post(&path, json!({})).await.expect(200);
    let venue = kerstin.post(LIST, there).await.expect(201)["venue"].clone();
    let wanted = json!({ "kind": "site", "id": site["id"], "name": "Berufsschule Sonnenau", "lat": 47.81, "lon": 11.12 });
    assert_eq!(venue, wanted);
    let near = world.nobody().get(&format!("{LIST}?lat=47.81&lon=11.12&km=1")).await.expect(200);
    assert_eq!(near["items"].as_array().map(Vec::len), Some(1));
    for (kind, id) in [
        ("site", uuid::Uuid::now_v7().to_string()),
        ("place", "osm:n1".into()),
        ("meeting_point", "x".into()),
    ] {
        let nowhere = brunch_with(json!({ "venue": { "kind": kind, "id": id } }));
        kerstin.post(LIST, nowhere).await.refuses_field(422, "venue.id", "field-place-unknown");
    }
}
