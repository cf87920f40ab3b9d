//! Coming back in after a lost phone or a forgotten passphrase.

use serde_json::json;
use server::accounts::{self, Group, GroupKind, GroupRole};
use tests::{PASSPHRASE, World};

use super::entry::amira;

const NEW: &str = "der alte Apfelbaum blüht";

#[actix_web::test]
async fn the_printed_code_leads_back_in_once_and_ends_every_older_session() {
    let world = World::new().await;
    let signed_up = world.nobody().post("/api/v1/sign-up", amira()).await.expect(201);
    let old_phone = world.nobody().with_session(&signed_up["session"]);
    let body = json!({
        "sign_in_name": signed_up["sign_in_name"],
        "code": signed_up["recovery_code"].as_str().expect("a code").to_lowercase(),
        "passphrase": NEW,
    });
    let back = world.nobody().post("/api/v1/recover", body.clone()).await.expect(200);
    assert_ne!(back["recovery_code"], signed_up["recovery_code"]);
    world.nobody().with_session(&back["session"]).get("/api/v1/me").await.expect(200);
    old_phone.get("/api/v1/me").await.refuses(401, "not-signed-in");
    let name = signed_up["sign_in_name"].as_str().expect("a name");
    world.nobody().sign_in(name, PASSPHRASE).await.refuses(401, "sign-in-wrong");
    world.nobody().sign_in(name, NEW).await.expect(200);
    world.nobody().post("/api/v1/recover", body).await.refuses(401, "recovery-code-wrong");
}

#[actix_web::test]
async fn an_organisers_code_works_only_after_a_day_and_the_owner_is_told_at_once() {
    let world = World::new().await;
    let county = Group { kind: GroupKind::Region, id: world.region.id.0 };
    let organiser = world.county_organiser("Georg").await;
    let amira = world.member("Amira").await;
    world.join(&amira, county, GroupRole::Member).await;
    let by = tests::acting(&world, &organiser).await;
    let code =
        accounts::issue_access_code(&world.app, &by, county, &amira.sign_in_name).await.expect("a code");
    assert_eq!(amira.inbox().await[0].0, "access-code-issued");
    let body = json!({ "sign_in_name": amira.sign_in_name, "code": code, "passphrase": NEW });
    world.nobody().post("/api/v1/recover", body.clone()).await.refuses(401, "recovery-code-wrong");
    world.wait(24 * 60 * 60 * 1_000);
    world.nobody().post("/api/v1/recover", body).await.expect(200);
}

#[actix_web::test]
async fn codes_are_not_to_be_guessed_and_unknown_names_look_like_known_ones() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let guess = |name: &str| json!({ "sign_in_name": name, "code": "AAAAA-AAAAA", "passphrase": NEW });
    let wrong = world.nobody().post("/api/v1/recover", guess(&amira.sign_in_name)).await;
    let unknown = world.nobody().post("/api/v1/recover", guess("kein-solcher-name")).await;
    wrong.refuses(401, "recovery-code-wrong");
    assert_eq!(wrong.bytes, unknown.bytes);
    for _ in 0..5 {
        world.nobody().post("/api/v1/recover", guess(&amira.sign_in_name)).await;
    }
    let late = world.nobody().post("/api/v1/recover", guess(&amira.sign_in_name)).await;
    late.refuses(429, "too-many-requests");
}

#[actix_web::test]
async fn a_new_passphrase_needs_the_old_one_and_signs_other_devices_out() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let answer = world.nobody().sign_in(&amira.sign_in_name, PASSPHRASE).await.expect(200);
    let other = world.nobody().with_session(&answer);
    let wrong = json!({ "old": "not the old passphrase", "new": NEW });
    amira.post("/api/v1/me/passphrase", wrong).await.refuses(401, "sign-in-wrong");
    let common = json!({ "old": PASSPHRASE, "new": "passwortpasswort" });
    amira.post("/api/v1/me/passphrase", common).await.refuses_field(422, "new", "field-passphrase-common");
    amira.post("/api/v1/me/passphrase", json!({ "old": PASSPHRASE, "new": NEW })).await.expect(204);
    amira.get("/api/v1/me").await.expect(200);
    other.get("/api/v1/me").await.refuses(401, "not-signed-in");
}
