//! The map: places as one types, meeting points near by, the drawing, and what happens without one.

use reqwest::Method;
use server::maps::MapId;
use tests::{Answer, World};

#[actix_web::test]
async fn amira_finds_a_village_while_she_types() {
    let world = World::new().await;
    let county = world.lay_map().await;
    let place = county.snapshot.places.iter().find(|place| place.name.contains('ü')).expect("an umlaut");
    let spelled = place.name.replace('ü', "ue");
    let dropped = place.name.replace('ü', "u");
    for typed in [&place.name, &spelled, &dropped, &place.name.to_uppercase()] {
        let typed: String = form_urlencoded(typed);
        let found =
            world.nobody().get(&format!("/api/v1/regions/sonnenau/places?q={typed}")).await.expect(200);
        assert_eq!(found["items"][0]["name"], place.name, "{typed}");
        assert_eq!(found["items"][0]["id"], MapId(place.id).to_string());
    }
    let count = async |limit: u32| {
        let path = format!("/api/v1/regions/sonnenau/places?q=el&limit={limit}");
        world.nobody().get(&path).await.expect(200)["items"].as_array().map_or(0, Vec::len)
    };
    assert_eq!((count(1).await, count(2).await), (1, 2));
}

fn form_urlencoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[actix_web::test]
async fn a_search_for_nothing_or_for_too_much_is_refused() {
    let world = World::new().await;
    let nobody = world.nobody();
    nobody.get("/api/v1/regions/sonnenau/places").await.refuses_field(400, "q", "field-missing");
    nobody.get("/api/v1/regions/sonnenau/places?q=a&limit=51").await.refuses_field(
        400,
        "limit",
        "field-too-large",
    );
    nobody.get("/api/v1/regions/nowhere/places?q=a").await.refuses(404, "not-found");
}

#[actix_web::test]
async fn the_nearest_meeting_points_within_a_walk_are_offered() {
    let world = World::new().await;
    let county = world.lay_map().await;
    let stop = county.snapshot.meeting_points.first().expect("a stop");
    let (lon, lat) = stop.coord.point().x_y();
    let near = format!("/api/v1/regions/sonnenau/meeting-points?lat={lat}&lon={lon}&walk=2000");
    let found = world.nobody().get(&near).await.expect(200);
    assert_eq!(found["items"][0]["id"], MapId(stop.id).to_string());
    assert_eq!(found["items"][0]["metres"], 0);
    let items = found["items"].as_array().expect("a list");
    let metres: Vec<f64> = items.iter().filter_map(|item| item["metres"].as_f64()).collect();
    assert!(metres.is_sorted() && metres.iter().all(|metres| metres * 1.3 <= 2_001.0), "{metres:?}");
}

#[actix_web::test]
async fn meeting_points_are_asked_for_by_point_or_place_but_not_both() {
    let world = World::new().await;
    let county = world.lay_map().await;
    let place = MapId(county.snapshot.places[0].id);
    let nobody = world.nobody();
    let ask = |query: String| {
        let nobody = nobody.clone();
        async move { nobody.get(&format!("/api/v1/regions/sonnenau/meeting-points?{query}")).await }
    };
    ask(format!("place={place}&walk=5000")).await.expect(200);
    ask(String::new()).await.refuses_field(422, "lat", "field-missing");
    ask("lat=47.8".to_owned()).await.refuses_field(422, "lon", "field-missing");
    ask(format!("lat=47.8&lon=11.1&place={place}")).await.refuses_field(422, "place", "field-point-or-place");
    ask("place=osm:n99999999".to_owned()).await.refuses_field(422, "place", "field-place-unknown");
    ask("place=99".to_owned()).await.refuses_field(400, "place", "field-pattern");
    ask("lat=91&lon=11".to_owned()).await.refuses_field(400, "lat", "field-too-large");
    ask("lat=nan&lon=11".to_owned()).await.refuses_field(400, "lat", "field-type");
}

#[actix_web::test]
async fn the_drawing_is_sent_once_and_small() {
    let world = World::new().await;
    world.lay_map().await;
    let path = "/api/v1/regions/sonnenau/map";
    let plain = world.nobody().get(path).await;
    let drawn = plain.expect(200);
    assert_eq!(drawn["approximate"], false);
    let names: Vec<_> =
        drawn["places"].as_array().expect("a list").iter().map(|place| &place["name"]).collect();
    assert!(tests::COUNTY.villages.iter().all(|village| names.contains(&&village.name.as_str().into())));
    assert!(drawn["lines"].as_array().is_some_and(|lines| !lines.is_empty()));
    assert_eq!(drawn["attribution"], "", "nobody is named where nobody mapped anything");
    let ask = |name: &'static str, value: String| {
        let request = world.nobody().request(Method::GET, path).header(name, value);
        async move { Answer::read(request.send().await.expect("an answer")).await }
    };
    let zipped = ask("accept-encoding", "br, gzip;q=0.8".to_owned()).await;
    assert_eq!((zipped.status, zipped.header("content-encoding").as_str()), (200, "gzip"));
    assert!(zipped.bytes.starts_with(&[0x1f, 0x8b]) && zipped.bytes.len() <= 60 * 1024);
    let again = ask("if-none-match", plain.header("etag")).await;
    assert_eq!((again.status, again.bytes.len()), (304, 0));
    assert!(again.header("cache-control").contains("max-age=86400"));
}

#[actix_web::test]
async fn a_new_import_replaces_the_map_and_a_broken_one_does_not() {
    let world = World::new().await;
    let path = "/api/v1/regions/sonnenau/map";
    assert_eq!(world.nobody().get(path).await.expect(200)["approximate"], true);
    world.lay_map().await;
    assert!(world.app.refresh_maps().await.expect("looked").is_empty(), "nothing has changed");
    let before = world.nobody().get(path).await.bytes;
    std::fs::write(world.database.folder.join("sonnenau.map"), b"mitemap\nrubbish").expect("written");
    assert!(world.app.refresh_maps().await.expect("looked").is_empty(), "rubbish is no map");
    assert!(world.nobody().get(path).await.bytes == before, "the old map is still in use");
}
