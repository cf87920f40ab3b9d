//! Regions, their texts and holidays.

use tests::World;

#[actix_web::test]
async fn anybody_reads_which_county_is_served_and_its_terms_in_their_language() {
    let world = World::new().await;
    let amira = world.nobody();
    let regions = amira.get("/api/v1/regions").await.expect(200);
    assert_eq!(regions["items"][0]["slug"], "sonnenau");
    let terms = amira.get("/api/v1/regions/sonnenau/texts/terms").await.expect(200);
    assert_eq!((terms["language"].as_str(), terms["body"].as_str()), (Some("en"), Some("Be kind.")));
    let terms = amira.reading("tr").get("/api/v1/regions/sonnenau/texts/terms").await.expect(200);
    assert_eq!(terms["language"], "de");
    amira.get("/api/v1/regions/nowhere").await.refuses(404, "not-found");
    amira.get("/api/v1/regions/sonnenau/texts/gossip").await.refuses(404, "not-found");
}

#[actix_web::test]
async fn bavarias_movable_holidays_of_2026_are_known_by_name() {
    let world = World::new().await;
    let year =
        world.nobody().reading("de").get("/api/v1/regions/sonnenau/holidays?year=2026").await.expect(200);
    let days: Vec<_> = year["items"].as_array().expect("a list").iter().collect();
    assert_eq!(days.len(), 13);
    let corpus_christi = days.iter().find(|day| day["date"] == "2026-06-04").expect("Corpus Christi");
    assert_eq!(corpus_christi["name"], "Fronleichnam");
    let wrong = world.nobody().get("/api/v1/regions/sonnenau/holidays?year=12026").await;
    wrong.refuses_field(400, "year", "field-too-large");
}
