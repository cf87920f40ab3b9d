//! Roles and bans, which act on the very next request.

use serde_json::json;
use tests::{Traits, World};

/// A statement of reasons.
const WHY: &str = "Beleidigung im Gespräch, Regel 2.";

#[actix_web::test]
async fn a_moderator_bans_somebody_whose_next_request_is_refused() {
    let world = World::new().await;
    let (selma, bernd) = (world.moderator("Selma").await, world.member("Bernd").await);
    let path = format!("/api/v1/accounts/{}/ban", bernd.id());
    bernd.put(&path, json!({ "banned": true, "reasons": WHY })).await.refuses(403, "forbidden");
    selma.put(&path, json!({ "banned": true, "reasons": WHY })).await.expect(204);
    bernd.get("/api/v1/me").await.refuses(403, "account-banned");
    // Signing in still leads to the statement of reasons, and to nothing else.
    let opened = world.nobody().sign_in(&bernd.sign_in_name, tests::PASSPHRASE).await.expect(200);
    bernd.with_session(&opened).get("/api/v1/me").await.refuses(403, "account-banned");
    selma.put(&path, json!({ "banned": false })).await.expect(204);
    bernd.get("/api/v1/me").await.expect(200);
}

#[actix_web::test]
async fn an_admin_makes_a_moderator_who_may_act_at_once_and_is_told() {
    let world = World::new().await;
    let (petra, bernd, other) =
        (world.admin("Petra").await, world.member("Bernd").await, world.member("Lan").await);
    let ban = format!("/api/v1/accounts/{}/ban", other.id());
    let role = format!("/api/v1/accounts/{}/role", bernd.id());
    bernd.put(&ban, json!({ "banned": true, "reasons": WHY })).await.refuses(403, "forbidden");
    petra.put(&role, json!({ "role": "moderator" })).await.expect(204);
    bernd.put(&ban, json!({ "banned": true, "reasons": WHY })).await.expect(204);
    assert_eq!(bernd.reading("de").inbox().await[0].1, "Ihre Rolle ist jetzt: Moderation.");
    petra.put(&role, json!({ "role": "member" })).await.expect(204);
    bernd.put(&ban, json!({ "banned": false })).await.refuses(403, "forbidden");
    let own = format!("/api/v1/accounts/{}/role", petra.id());
    petra.put(&own, json!({ "role": "member" })).await.refuses(409, "own-role");
}

#[actix_web::test]
async fn nobody_acts_on_people_of_another_region() {
    let world = World::new().await;
    let selma = world.moderator("Selma").await;
    let region = world.another_region("nebenan").await;
    let far = world.person_of(region.id, "Jonas", Traits::default()).await;
    let there = selma
        .put(&format!("/api/v1/accounts/{}/ban", far.id()), json!({ "banned": true, "reasons": WHY }))
        .await;
    let nobody = selma
        .put(
            &format!("/api/v1/accounts/{}/ban", uuid::Uuid::now_v7()),
            json!({ "banned": true, "reasons": WHY }),
        )
        .await;
    there.refuses(404, "not-found");
    assert_eq!(there.bytes, nobody.bytes);
}

#[actix_web::test]
async fn amira_reads_in_the_language_she_set_whatever_her_browser_says() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    amira.patch("/api/v1/me", json!({ "locale": "de" })).await.expect(200);
    let no = amira.delete(&format!("/api/v1/sessions/{}", uuid::Uuid::now_v7())).await;
    assert_eq!(no.refuses(404, "not-found")["title"], "Nicht gefunden");
    assert_eq!(no.header("content-language"), "de");
    amira.patch("/api/v1/me", json!({ "locale": null })).await.expect(200);
    let no = amira.delete(&format!("/api/v1/sessions/{}", uuid::Uuid::now_v7())).await;
    assert_eq!(no.refuses(404, "not-found")["title"], "Not found");
}
