//! Who belongs to a club, and who speaks for it.

use serde_json::json;

use super::a_club;

#[actix_web::test]
async fn members_see_each_others_names_and_nobody_else_does() {
    let (world, olena, amira, id) = a_club().await;
    let path = format!("/api/v1/clubs/{id}/members");
    let members = amira.get(&path).await.expect(200);
    let told: Vec<_> = members["items"].as_array().expect("a list").iter().collect();
    assert_eq!(
        (told[0]["display_name"].as_str(), told[0]["role"].as_str()),
        (Some("Olena"), Some("organiser"))
    );
    assert_eq!((told[1]["display_name"].as_str(), told[1]["role"].as_str()), (Some("Amira"), Some("member")));
    assert_eq!(told[1].as_object().map(serde_json::Map::len), Some(3), "names only");
    let first = olena.get(&format!("{path}?limit=1")).await.expect(200);
    let next = first["next"].as_str().expect("another page");
    let second = olena.get(&format!("{path}?limit=1&after={next}")).await.expect(200);
    assert_eq!(second["items"][0]["display_name"], "Amira");
    world.member("Jonas").await.get(&path).await.refuses(403, "forbidden");
    world.nobody().get(&path).await.refuses(401, "not-signed-in");
}

#[actix_web::test]
async fn people_leave_and_are_taken_out() {
    let (world, olena, amira, id) = a_club().await;
    let jonas = world.member("Jonas").await;
    super::let_in(&olena, &jonas, &format!("club/{id}")).await;
    let place_of = |who: &tests::Caller| format!("/api/v1/clubs/{id}/members/{}", who.id());
    amira.delete(&place_of(&jonas)).await.refuses(403, "forbidden");
    jonas.delete(&place_of(&jonas)).await.expect(204);
    jonas.delete(&place_of(&jonas)).await.refuses(404, "not-found");
    assert!(jonas.inbox().await.is_empty(), "who leaves need not be told");
    olena.delete(&place_of(&amira)).await.expect(204);
    assert_eq!(amira.inbox().await[0].0, "club-removed");
    amira.get(&format!("/api/v1/clubs/{id}/members")).await.refuses(403, "forbidden");
}

#[actix_web::test]
async fn a_club_never_loses_its_last_organiser() {
    let (_world, olena, amira, id) = a_club().await;
    let place_of = |who: &tests::Caller| format!("/api/v1/clubs/{id}/members/{}", who.id());
    let role_of = |who: &tests::Caller| format!("{}/role", place_of(who));
    olena.delete(&place_of(&olena)).await.refuses(409, "last-organiser");
    olena.put(&role_of(&olena), json!({ "role": "member" })).await.refuses(409, "last-organiser");
    amira.put(&role_of(&amira), json!({ "role": "organiser" })).await.refuses(403, "forbidden");
    olena.put(&role_of(&amira), json!({ "role": "organiser" })).await.expect(204);
    assert_eq!(amira.inbox().await[0].0, "club-organiser");
    let (hers, theirs) = (place_of(&olena), place_of(&amira));
    let (one, other) = futures_util::future::join(olena.delete(&hers), amira.delete(&theirs)).await;
    let mut left = [one.status, other.status];
    left.sort_unstable();
    assert_eq!(left, [204, 409], "both wanted to leave at once");
}

#[actix_web::test]
async fn an_organiser_gives_the_word_to_another_and_takes_it_back() {
    let (world, olena, amira, id) = a_club().await;
    let role = |who: &tests::Caller| format!("/api/v1/clubs/{id}/members/{}/role", who.id());
    olena.put(&role(&amira), json!({ "role": "organiser" })).await.expect(204);
    amira.patch(&format!("/api/v1/clubs/{id}"), json!({ "name": "Teestube" })).await.expect(200);
    olena.put(&role(&amira), json!({ "role": "member" })).await.expect(204);
    assert_eq!(amira.inbox().await[0].0, "club-organiser-no-more");
    amira.patch(&format!("/api/v1/clubs/{id}"), json!({ "name": "Bar" })).await.refuses(403, "forbidden");
    let jonas = world.member("Jonas").await;
    olena.put(&role(&jonas), json!({ "role": "organiser" })).await.refuses(404, "not-found");
    olena.put(&role(&amira), json!({ "role": "boss" })).await.refuses_field(400, "role", "field-choice");
}
