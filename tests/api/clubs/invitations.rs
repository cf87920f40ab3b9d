//! Invitations into clubs, sites and the county, and ways back in.

use serde_json::{Value, json};
use server::{
    accounts::{Group, GroupKind, GroupRole},
    clock::DAY,
};
use tests::{Caller, World};

use super::{a_club, found, let_in};

async fn accept(who: &Caller, by: &Value) -> tests::Answer {
    who.post("/api/v1/me/invitations", json!({ "invitation": by })).await
}

#[actix_web::test]
async fn a_code_is_read_aloud_a_link_is_sent_and_both_let_in() {
    let (world, olena, _, id) = a_club().await;
    let path = format!("/api/v1/groups/club/{id}/invitations");
    let made = olena.post(&path, json!({ "uses": 2, "days": 30 })).await.expect(201);
    let code = made["code"].as_str().expect("a code");
    assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [3, 3, 4]);
    let token = made["link_token"].as_str().expect("a token");
    assert_eq!(made["link"], format!("{}/i/{token}", world.app.config.origin));
    assert!(
        made["qr"]["path"].as_str().is_some_and(|path| path.starts_with("M0 0h7v1h-7z")),
        "a finder pattern"
    );
    let (jonas, mia) = (world.member("Jonas").await, world.member("Mia").await);
    let spoken = json!(code.replace('-', " ").to_lowercase());
    let joined = accept(&jonas, &spoken).await.expect(200);
    assert_eq!((joined["kind"].as_str(), joined["vouched"].as_bool()), (Some("club"), Some(false)));
    accept(&mia, &json!(token)).await.expect(200);
    accept(&world.member("Tom").await, &spoken).await.refuses(409, "invitation-void");
    let listed = olena.get(&path).await;
    assert!(!listed.text().contains(code) && !listed.text().contains(token), "shown once only");
}

#[actix_web::test]
async fn an_invitation_is_taken_back_or_runs_out() {
    let (world, olena, amira, id) = a_club().await;
    let path = format!("/api/v1/groups/club/{id}/invitations");
    let made = olena.post(&path, json!({ "uses": 2, "days": 1 })).await.expect(201);
    let one = format!("{path}/{}", made["invitation"]["id"].as_str().expect("an id"));
    amira.delete(&one).await.refuses(403, "forbidden");
    olena.delete(&one).await.expect(204);
    olena.delete(&one).await.refuses(404, "not-found");
    let jonas = world.member("Jonas").await;
    accept(&jonas, &made["code"]).await.refuses(409, "invitation-void");
    let made = olena.post(&path, json!({ "uses": 2, "days": 1 })).await.expect(201);
    world.wait(DAY + 1);
    let opened = jonas.sign_in(&jonas.sign_in_name, tests::PASSPHRASE).await.expect(200);
    accept(&world.nobody().with_session(&opened), &made["code"]).await.refuses(409, "invitation-void");
}

#[actix_web::test]
async fn nobody_makes_more_than_five_invitations_an_hour_even_at_once() {
    let world = World::new().await;
    let olena = world.member("Olena").await;
    let path = format!("/api/v1/groups/club/{}/invitations", found(&olena, "Sprachcafé").await);
    let tries = (0..9).map(|_| olena.post(&path, json!({ "uses": 1, "days": 1 })));
    let answers = futures_util::future::join_all(tries).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 201).count(), 5);
    let refused = answers.iter().find(|answer| answer.status != 201).expect("one too many");
    refused.refuses(429, "too-many-invitations");
    assert_eq!(refused.header("retry-after"), "3600");
}

#[actix_web::test]
async fn only_who_speaks_for_a_group_invites_into_it() {
    let (world, _, amira, id) = a_club().await;
    let wish = json!({ "uses": 1, "days": 1 });
    let region = world.region.id;
    for group in [format!("club/{id}"), format!("region/{region}")] {
        let path = format!("/api/v1/groups/{group}/invitations");
        amira.post(&path, wish.clone()).await.refuses(403, "forbidden");
        amira.get(&path).await.refuses(403, "forbidden");
        world.nobody().post(&path, wish.clone()).await.refuses(401, "not-signed-in");
    }
    let unknown = uuid::Uuid::now_v7();
    for kind in ["club", "site", "region", "planet"] {
        amira
            .post(&format!("/api/v1/groups/{kind}/{unknown}/invitations"), wish.clone())
            .await
            .refuses(404, "not-found");
    }
}

#[actix_web::test]
async fn wishes_out_of_bounds_are_refused_in_the_readers_language() {
    let (_world, olena, _, id) = a_club().await;
    let path = format!("/api/v1/groups/club/{id}/invitations");
    for language in ["de", "en"] {
        let olena = olena.reading(language);
        olena.post(&path, json!({ "uses": 501, "days": 1 })).await.refuses_field(
            400,
            "uses",
            "field-too-large",
        );
        olena.post(&path, json!({ "uses": 0, "days": 1 })).await.refuses_field(
            400,
            "uses",
            "field-too-small",
        );
        olena.post(&path, json!({ "uses": 1, "days": 366 })).await.refuses_field(
            400,
            "days",
            "field-too-large",
        );
        olena.post(&path, json!({ "uses": 1 })).await.refuses_field(400, "days", "field-missing");
    }
}

#[actix_web::test]
async fn the_county_vouches_and_only_admins_let_others_speak_for_it() {
    let world = World::new().await;
    let (county, admin) = (world.county_organiser("Frau Huber").await, world.admin("Herr Adler").await);
    let path = format!("/api/v1/groups/region/{}/invitations", world.region.id);
    county
        .post(&path, json!({ "uses": 1, "days": 1, "makes_organiser": true }))
        .await
        .refuses(403, "forbidden");
    let made = admin.post(&path, json!({ "uses": 1, "days": 1, "makes_organiser": true })).await.expect(201);
    let jonas = world.member("Jonas").await;
    let joined = accept(&jonas, &made["code"]).await.expect(200);
    assert_eq!((joined["role"].as_str(), joined["vouched"].as_bool()), (Some("organiser"), Some(true)));
    let_in(&jonas, &world.member("Mia").await, &format!("region/{}", world.region.id)).await;
}

#[actix_web::test]
async fn an_employer_invites_its_people_once_the_county_confirmed_it() {
    let world = World::new().await;
    world.lay_map().await;
    let (county, amira) = (world.county_organiser("Frau Huber").await, world.member("Amira").await);
    let (lon, lat) = tests::COUNTY.sites[0].x_y();
    let site =
        json!({ "kind": "employer", "name": "Molkerei", "employer": "Molkerei eG", "lat": lat, "lon": lon });
    let made = amira.post("/api/v1/regions/sonnenau/sites", site).await.expect(201);
    let id = made["id"].as_str().expect("an id");
    let path = format!("/api/v1/groups/site/{id}/invitations");
    amira.post(&path, json!({ "uses": 1, "days": 1 })).await.refuses(403, "forbidden");
    world.member("Jonas").await.post(&path, json!({ "uses": 1, "days": 1 })).await.refuses(404, "not-found");
    let first =
        county.post(&path, json!({ "uses": 1, "days": 9, "makes_organiser": true })).await.expect(201);
    assert_eq!(first["invitation"]["vouches"], false);
    county.post(&format!("/api/v1/sites/{id}/confirm"), json!({})).await.expect(200);
    assert_eq!(county.get(&path).await.expect(200)["items"][0]["vouches"], true);
    let boss = world.member("Herr Kraus").await;
    assert_eq!(accept(&boss, &first["code"]).await.expect(200)["role"], "organiser");
    assert_eq!(let_in(&boss, &amira, &format!("site/{id}")).await["vouched"], true);
}

#[actix_web::test]
async fn an_organiser_lets_a_member_back_in_who_is_told_at_once() {
    let (world, olena, amira, id) = a_club().await;
    let path = format!("/api/v1/groups/club/{id}/access-codes");
    let wish = |who: &Caller| json!({ "sign_in_name": who.sign_in_name });
    olena.post(&path, wish(&amira)).await.refuses(409, "group-unverified");
    let county = world.county_organiser("Frau Huber").await;
    county.put(&format!("/api/v1/clubs/{id}/verified"), json!({ "verified": true })).await.expect(200);
    amira.post(&path, wish(&amira)).await.refuses(403, "forbidden");
    olena.post(&path, wish(&olena)).await.refuses(403, "forbidden");
    olena.post(&path, wish(&world.member("Jonas").await)).await.refuses(404, "not-found");
    let made = olena.post(&path, wish(&amira)).await.expect(201);
    assert_eq!(amira.inbox().await[0].0, "access-code-issued");
    let back = json!({ "sign_in_name": amira.sign_in_name, "code": made["code"], "passphrase": "vier Kraniche lesen Briefe" });
    world.nobody().post("/api/v1/recover", back.clone()).await.refuses(401, "recovery-code-wrong");
    world.wait(DAY + 1);
    world.nobody().post("/api/v1/recover", back).await.expect(200);
}

#[actix_web::test]
async fn a_code_is_no_way_into_an_account_that_may_do_more() {
    let (world, olena, _, id) = a_club().await;
    let admin = world.admin("Herr Adler").await;
    admin.put(&format!("/api/v1/clubs/{id}/verified"), json!({ "verified": true })).await.expect(200);
    let county = world.county_organiser("Frau Huber").await;
    let path = format!("/api/v1/groups/club/{id}/access-codes");
    for who in [&admin, &world.moderator("Frau Maier").await, &county] {
        let group = Group { kind: GroupKind::Club, id: id.parse().expect("a uuid") };
        world.join(who, group, GroupRole::Member).await;
        olena.post(&path, json!({ "sign_in_name": who.sign_in_name })).await.refuses(403, "forbidden");
        assert!(who.inbox().await.is_empty());
    }
}
