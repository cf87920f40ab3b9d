//! Passkeys: the easy way in, on one phone and the next, and what does not get in.

use serde_json::{Value, json};
use tests::{Answer, Authenticator, Caller, PASSPHRASE, World};

use super::entry::amira;

/// What Amira says before her phone makes a passkey.
fn newcomer() -> Value {
    json!({
        "region": "sonnenau", "display_name": "Amira", "birth_year": 1996, "birth_month": 3, "terms_version": 1,
    })
}

/// Amira, who has an account with a passkey and no passphrase; what she was shown once; her phone.
pub async fn signed_up(world: &World) -> (Caller, Value, Authenticator) {
    let mut phone = Authenticator::new();
    let wanted = world.nobody().post("/api/v1/passkeys/sign-up-question", newcomer()).await.expect(200);
    let mut body = amira();
    body.as_object_mut().expect("an object").remove("passphrase");
    body["passkey"] = phone.make(&wanted);
    let told = world.nobody().post("/api/v1/sign-up", body).await.expect(201);
    let mut amira = world.nobody().with_session(&told["session"]);
    amira.sign_in_name = told["sign_in_name"].as_str().expect("a name").to_owned();
    (amira, told, phone)
}

async fn sign_in(world: &World, passkey: &Value) -> Answer {
    world.nobody().post("/api/v1/passkeys/sign-in", json!({ "passkey": passkey })).await
}

#[actix_web::test]
async fn amira_signs_up_and_in_with_a_passkey_and_types_neither_name_nor_passphrase() {
    let world = World::new().await;
    let (amira, told, mut phone) = signed_up(&world).await;
    assert_eq!(told["recovery_code"].as_str().map(str::len), Some(20));
    let ways = amira.get("/api/v1/me/passkeys").await.expect(200);
    assert_eq!((ways["items"].as_array().map(Vec::len), &ways["passphrase"]), (Some(1), &json!(false)));
    let shown = phone.shown_to(&world.nobody()).await;
    let opened = sign_in(&world, &shown).await.expect(200);
    let me = world.nobody().with_session(&opened).get("/api/v1/me").await.expect(200);
    assert_eq!(me["sign_in_name"], told["sign_in_name"]);
    let ways = amira.get("/api/v1/me/passkeys").await.expect(200);
    assert!(ways["items"][0]["used_at"].is_string(), "{ways}");
    world.nobody().sign_in(&amira.sign_in_name, "").await.expect(400);
    world.nobody().sign_in(&amira.sign_in_name, PASSPHRASE).await.refuses(401, "sign-in-wrong");
}

#[actix_web::test]
async fn nothing_else_signs_in_and_every_no_is_the_same() {
    let world = World::new().await;
    let (_, _, phone) = signed_up(&world).await;
    let elsewhere = |change: fn(&mut Authenticator)| {
        let mut other = phone.clone();
        change(&mut other);
        other
    };
    let attackers = [
        ("a page that looks like ours", elsewhere(|one| one.origin = "https://miteinander.example".into())),
        ("our name on another port", elsewhere(|one| one.origin = "http://localhost:8081".into())),
        ("a passkey for somebody else", elsewhere(|one| one.rp_id = "miteinander.example".into())),
        ("a phone nobody unlocked", elsewhere(|one| one.verified = false)),
        ("a copy that lags behind", elsewhere(|one| one.counter = 0)),
        ("somebody else's account", elsewhere(|one| one.user = vec![7; 16])),
        ("a credential never seen", elsewhere(|one| one.credential = vec![7; 16])),
        (
            "the right id and another key",
            Authenticator {
                credential: phone.credential.clone(),
                user: phone.user.clone(),
                ..Authenticator::new()
            },
        ),
    ];
    let mut told = Vec::new();
    for (who, mut attacker) in attackers {
        let shown = attacker.shown_to(&world.nobody()).await;
        let answer = sign_in(&world, &shown).await;
        assert_eq!(answer.status, 401, "{who}: {}", answer.text());
        answer.refuses(401, "passkey-wrong");
        told.push(answer.bytes);
    }
    assert!(told.windows(2).all(|pair| pair[0] == pair[1]), "the answers differ");
    sign_in(&world, &elsewhere(|_| ()).shown_to(&world.nobody()).await).await.expect(200);
}

#[actix_web::test]
async fn an_answer_is_good_once_for_its_own_question_and_for_five_minutes() {
    let world = World::new().await;
    let (_, _, mut phone) = signed_up(&world).await;
    let shown = phone.shown_to(&world.nobody()).await;
    sign_in(&world, &shown).await.expect(200);
    sign_in(&world, &shown).await.refuses(401, "passkey-wrong");
    let mut foreign = phone.shown_to(&world.nobody()).await;
    let question = world.nobody().post("/api/v1/passkeys/question", json!({})).await.expect(200);
    foreign["challenge"] = question["challenge"].clone();
    sign_in(&world, &foreign).await.refuses(401, "passkey-wrong");
    let invented = phone.show(&json!({ "challenge": "c29tZXRoaW5nIHRoYXQgbm9ib2R5IGFza2Vk" }));
    sign_in(&world, &invented).await.refuses(401, "passkey-wrong");
    let late = phone.shown_to(&world.nobody()).await;
    world.wait(5 * 60 * 1_000);
    sign_in(&world, &late).await.refuses(401, "passkey-wrong");
}

#[actix_web::test]
async fn of_twenty_who_send_the_same_answer_at_once_one_gets_in() {
    let world = World::new().await;
    let (_, _, mut phone) = signed_up(&world).await;
    let shown = phone.shown_to(&world.nobody()).await;
    let tries = (0..20).map(|_| sign_in(&world, &shown));
    let answers = futures_util::future::join_all(tries).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
    assert!(answers.iter().all(|answer| matches!(answer.status, 200 | 401)), "{answers:?}");
}

#[actix_web::test]
async fn a_second_phone_is_added_listed_and_removed_and_the_owner_reads_of_it() {
    let world = World::new().await;
    let (amira, _, _) = signed_up(&world).await;
    let mut tablet = Authenticator::new();
    let added = tablet.added_to(&amira).await;
    assert_eq!(added["label"], "Phone");
    assert_eq!(amira.inbox().await[0].0, "passkey-added");
    sign_in(&world, &tablet.shown_to(&world.nobody()).await).await.expect(200);
    let id = added["id"].as_str().expect("an id");
    amira.delete(&format!("/api/v1/me/passkeys/{id}")).await.expect(204);
    assert_eq!(amira.inbox().await[0].0, "passkey-removed");
    sign_in(&world, &tablet.shown_to(&world.nobody()).await).await.refuses(401, "passkey-wrong");
}

#[actix_web::test]
async fn the_last_way_in_cannot_be_removed_not_even_by_two_at_once() {
    let world = World::new().await;
    let (amira, _, _) = signed_up(&world).await;
    Authenticator::new().added_to(&amira).await;
    let ways = amira.get("/api/v1/me/passkeys").await.expect(200);
    let path =
        |at: usize| format!("/api/v1/me/passkeys/{}", ways["items"][at]["id"].as_str().expect("an id"));
    let (first, second) = (path(0), path(1));
    let both = [amira.delete(&first), amira.delete(&second)];
    let answers = futures_util::future::join_all(both).await;
    let statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
    assert!(statuses == [204, 409] || statuses == [409, 204], "{statuses:?}");
    let kept = if statuses[0] == 204 { second } else { first };
    amira.delete(&kept).await.refuses(409, "last-way-in");
    world.member("Jonas").await.delete(&kept).await.refuses(404, "not-found");
}

#[actix_web::test]
async fn a_stolen_session_adds_no_passkey_once_it_is_ten_minutes_old() {
    let world = World::new().await;
    let (amira, _, mut phone) = signed_up(&world).await;
    let refreshed = json!({ "refresh": amira.refresh });
    world.wait(11 * 60 * 1_000);
    let opened = world.nobody().post("/api/v1/refresh", refreshed).await.expect(200);
    let amira = world.nobody().with_session(&opened);
    let question = "/api/v1/me/passkey-question";
    amira.post(question, json!({})).await.refuses(409, "proof-needed");
    amira.post("/api/v1/me/recovery-code", json!({})).await.refuses(409, "proof-needed");
    let new = "der alte Apfelbaum blüht";
    amira.post("/api/v1/me/passphrase", json!({ "new": new })).await.refuses(409, "proof-needed");
    let (_, _, mut other) = signed_up(&world).await;
    let foreign = json!({ "passkey": other.shown_to(&amira).await });
    amira.post(question, foreign).await.refuses(401, "passkey-wrong");
    let proof = json!({ "passkey": phone.shown_to(&amira).await });
    let wanted = amira.post(question, proof).await.expect(200);
    let body = json!({ "passkey": Authenticator::new().make(&wanted) });
    amira.post("/api/v1/me/passkeys", body).await.expect(201);
    let set = json!({ "passkey": phone.shown_to(&amira).await, "new": new });
    amira.post("/api/v1/me/passphrase", set).await.expect(204);
    let code = amira.post("/api/v1/me/recovery-code", json!({ "passphrase": new })).await.expect(200);
    assert_eq!(code["recovery_code"].as_str().map(str::len), Some(20));
}

#[actix_web::test]
async fn a_passkey_made_for_one_purpose_or_person_is_good_for_no_other() {
    let world = World::new().await;
    let (amira, _, _) = signed_up(&world).await;
    let jonas = world.member("Jonas").await;
    let wanted = world.nobody().post("/api/v1/passkeys/sign-up-question", newcomer()).await.expect(200);
    let body = json!({ "passkey": Authenticator::new().make(&wanted) });
    jonas.post("/api/v1/me/passkeys", body).await.refuses(401, "passkey-wrong");
    let wanted = amira.post("/api/v1/me/passkey-question", json!({})).await.expect(200);
    let body = json!({ "passkey": Authenticator::new().make(&wanted) });
    jonas.post("/api/v1/me/passkeys", body).await.refuses(401, "passkey-wrong");
    for change in [
        (|one: &mut Authenticator| one.origin = "https://evil.example".into()) as fn(&mut Authenticator),
        |one| one.rp_id = "evil.example".into(),
        |one| one.verified = false,
    ] {
        let wanted = jonas.post("/api/v1/me/passkey-question", json!({})).await.expect(200);
        let mut phone = Authenticator::new();
        change(&mut phone);
        let body = json!({ "passkey": phone.make(&wanted) });
        jonas.post("/api/v1/me/passkeys", body).await.refuses(401, "passkey-wrong");
    }
}

#[actix_web::test]
async fn a_passkey_that_is_somebodys_becomes_nobody_elses() {
    let world = World::new().await;
    let (_, _, phone) = signed_up(&world).await;
    let jonas = world.member("Jonas").await;
    let wanted = jonas.post("/api/v1/me/passkey-question", json!({})).await.expect(200);
    let mut copy = Authenticator { credential: phone.credential.clone(), ..Authenticator::new() };
    let body = json!({ "passkey": copy.make(&wanted) });
    jonas.post("/api/v1/me/passkeys", body).await.refuses(401, "passkey-wrong");
}

#[actix_web::test]
async fn who_lost_the_phone_comes_back_with_the_code_and_the_lost_phone_is_out() {
    let world = World::new().await;
    let (old, told, mut lost) = signed_up(&world).await;
    let back = json!({ "sign_in_name": told["sign_in_name"], "code": told["recovery_code"] });
    let wrong = json!({ "sign_in_name": told["sign_in_name"], "code": "AAAAA-AAAAA" });
    let unknown = json!({ "sign_in_name": "kein-solcher-name", "code": "AAAAA-AAAAA" });
    let question = "/api/v1/passkeys/recovery-question";
    let (wrong, unknown) =
        (world.nobody().post(question, wrong).await, world.nobody().post(question, unknown).await);
    wrong.refuses(401, "recovery-code-wrong");
    assert_eq!(wrong.bytes, unknown.bytes);
    let wanted = world.nobody().post(question, back.clone()).await.expect(200);
    let mut phone = Authenticator::new();
    let mut body = back.clone();
    body["passkey"] = phone.make(&wanted);
    let again = world.nobody().post("/api/v1/recover", body.clone()).await.expect(200);
    assert_ne!(again["recovery_code"], told["recovery_code"]);
    world.nobody().with_session(&again["session"]).get("/api/v1/me").await.expect(200);
    old.get("/api/v1/me").await.refuses(401, "not-signed-in");
    sign_in(&world, &lost.shown_to(&world.nobody()).await).await.refuses(401, "passkey-wrong");
    sign_in(&world, &phone.shown_to(&world.nobody()).await).await.expect(200);
    world.nobody().post("/api/v1/recover", body).await.refuses(401, "passkey-wrong");
    world.nobody().post(question, back).await.refuses(401, "recovery-code-wrong");
}

#[actix_web::test]
async fn a_phone_makes_no_passkey_for_a_sign_up_that_would_be_refused() {
    let world = World::new().await;
    let question = "/api/v1/passkeys/sign-up-question";
    let with = |field: &str, value: Value| {
        let mut body = newcomer();
        body[field] = value;
        body
    };
    let nobody = world.nobody();
    nobody.post(question, with("birth_year", json!(2015))).await.refuses(409, "too-young");
    nobody.post(question, with("terms_version", json!(7))).await.refuses(409, "terms-outdated");
    nobody.post(question, with("invitation", json!("0000000000"))).await.refuses(409, "invitation-void");
    let mut neither = amira();
    neither.as_object_mut().expect("an object").remove("passphrase");
    nobody.post("/api/v1/sign-up", neither).await.refuses_field(422, "passphrase", "field-missing");
}

#[actix_web::test]
async fn where_browsers_reach_us_by_a_number_there_are_no_passkeys() {
    let world = World::with(&[("MITEINANDER_ORIGIN", "http://127.0.0.1:8080")]).await;
    let answer = world.nobody().post("/api/v1/passkeys/question", json!({})).await;
    answer.refuses(409, "passkeys-not-here");
}

#[actix_web::test]
async fn a_visit_on_somebody_elses_phone_keeps_no_cookie_and_ends_by_itself() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let body = json!({ "sign_in_name": amira.sign_in_name, "passphrase": PASSPHRASE, "transport": "visit" });
    let answer = world.nobody().post("/api/v1/sign-in", body).await;
    answer.expect(200);
    let cookies: Vec<_> =
        answer.headers.get_all("set-cookie").iter().filter_map(|c| c.to_str().ok()).collect();
    assert_eq!(cookies.len(), 2, "{cookies:?}");
    assert!(cookies.iter().all(|one| !one.contains("Max-Age") && !one.contains("Expires")), "{cookies:?}");
    let refresh = cookies.iter().find_map(|one| one.strip_prefix("__Host-refresh=")).expect("a cookie");
    let refresh = refresh.split(';').next().expect("a token").to_owned();
    world.wait(11 * 60 * 60 * 1_000);
    let again = json!({ "refresh": refresh });
    let next = world.nobody().post("/api/v1/refresh", again).await.expect(200);
    world.wait(13 * 60 * 60 * 1_000);
    let late = json!({ "refresh": next["refresh"] });
    world.nobody().post("/api/v1/refresh", late).await.refuses(401, "not-signed-in");
}
