//! Signing up and signing in.

use serde_json::{Value, json};
use tests::{PASSPHRASE, World};

/// What Amira says to get an account.
pub fn amira() -> Value {
    json!({
        "region": "sonnenau",
        "display_name": "Amira",
        "birth_year": 1996,
        "birth_month": 3,
        "languages": ["ar", "de"],
        "passphrase": PASSPHRASE,
        "terms_version": 1,
    })
}

/// Amira, but for one field.
pub fn amira_with(field: &str, value: Value) -> Value {
    let mut body = amira();
    body[field] = value;
    body
}

#[actix_web::test]
async fn amira_signs_up_without_mail_or_phone_and_signs_in_with_three_words() {
    let world = World::new().await;
    let signed_up = world.nobody().post("/api/v1/sign-up", amira()).await.expect(201);
    let name = signed_up["sign_in_name"].as_str().expect("a name");
    assert_eq!(name.split('-').count(), 3);
    assert_eq!(signed_up["recovery_code"].as_str().map(str::len), Some(20));
    let me = world.nobody().with_session(&signed_up["session"]).get("/api/v1/me").await.expect(200);
    assert_eq!((me["display_name"].as_str(), me["role"].as_str()), (Some("Amira"), Some("member")));
    let typed = name.replace('-', " ").to_uppercase();
    world.nobody().sign_in(&typed, PASSPHRASE).await.expect(200);
}

#[actix_web::test]
async fn an_unknown_name_and_a_wrong_passphrase_get_the_same_bytes() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let wrong = world.nobody().sign_in(&amira.sign_in_name, "not the passphrase").await;
    let unknown = world.nobody().sign_in("kein-solcher-name", "not the passphrase").await;
    wrong.refuses(401, "sign-in-wrong");
    assert_eq!(wrong.bytes, unknown.bytes);
}

#[actix_web::test]
async fn after_five_wrong_guesses_everybody_waits_but_a_known_device_does_not() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let known = world.nobody().sign_in(&amira.sign_in_name, PASSPHRASE).await.expect(200);
    for _ in 0..6 {
        world
            .nobody()
            .sign_in(&amira.sign_in_name, "a guess of a stranger")
            .await
            .refuses(401, "sign-in-wrong");
    }
    let waiting = world.nobody().sign_in(&amira.sign_in_name, PASSPHRASE).await;
    waiting.refuses(429, "too-many-requests");
    assert!(!waiting.header("retry-after").is_empty());
    let mine = json!({
        "sign_in_name": amira.sign_in_name, "passphrase": PASSPHRASE, "device": known["device"],
    });
    world.nobody().post("/api/v1/sign-in", mine).await.expect(200);
    world.wait(2_000);
    world.nobody().sign_in(&amira.sign_in_name, PASSPHRASE).await.expect(200);
}

#[actix_web::test]
async fn who_is_under_sixteen_reads_but_gets_no_account() {
    let world = World::new().await;
    let mut lena = amira_with("display_name", json!("Lena"));
    lena["birth_year"] = json!(2015);
    world.nobody().post("/api/v1/sign-up", lena).await.refuses(409, "too-young");
}

#[actix_web::test]
async fn every_misfit_of_the_form_is_named_with_its_field() {
    let world = World::new().await;
    let cases = [
        ("display_name", json!("A\u{0}"), 400, "field-control-character"),
        ("display_name", json!(" "), 400, "field-empty"),
        ("display_name", json!("x".repeat(61)), 400, "field-too-long"),
        ("birth_month", json!(13), 400, "field-too-large"),
        ("birth_month", json!("May"), 400, "field-type"),
        ("languages", json!([]), 400, "field-too-few"),
        ("languages", json!(["deutsch!"]), 400, "field-language"),
        ("passphrase", json!("too short"), 400, "field-too-short"),
        ("passphrase", json!("passwortpasswort"), 422, "field-passphrase-common"),
        ("nickname", json!("Ami"), 400, "field-unknown"),
    ];
    for (field, value, status, code) in cases {
        let answer = world.nobody().post("/api/v1/sign-up", amira_with(field, value)).await;
        let named = if code == "field-language" { "languages[0]" } else { field };
        answer.refuses_field(status, named, code);
    }
    let mut incomplete = amira();
    incomplete.as_object_mut().expect("an object").remove("birth_year");
    world.nobody().post("/api/v1/sign-up", incomplete).await.refuses_field(
        400,
        "birth_year",
        "field-missing",
    );
}
