//! Staying signed in, and signing out.

use serde_json::{Value, json};
use tests::{Caller, World, rounds};

async fn refresh(caller: &Caller, token: &str) -> tests::Answer {
    caller.post("/api/v1/refresh", json!({ "refresh": token })).await
}

#[actix_web::test]
async fn a_refresh_whose_answer_was_cut_off_is_simply_asked_again() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let mut token = amira.refresh.clone().expect("a refresh token");
    for _ in 0..rounds(50, 1_000) {
        // Two answers are lost in a tunnel of any length, the third arrives.
        refresh(&world.nobody(), &token).await.expect(200);
        world.wait(3 * 60 * 60 * 1_000);
        refresh(&world.nobody(), &token).await.expect(200);
        let arrived = refresh(&world.nobody(), &token).await.expect(200);
        let me = world.nobody().with_session(&arrived).get("/api/v1/me").await.expect(200);
        assert_eq!(me["display_name"], "Amira");
        token = arrived["refresh"].as_str().expect("a successor").to_owned();
    }
}

#[actix_web::test]
async fn two_tabs_that_refresh_at_once_get_the_same_successor() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let token = amira.refresh.clone().expect("a refresh token");
    let nobody = world.nobody();
    let both = futures_util::future::join_all((0..8).map(|_| refresh(&nobody, &token))).await;
    let successors: Vec<Value> = both.iter().map(|answer| answer.expect(200)["refresh"].clone()).collect();
    assert!(successors.iter().all(|successor| *successor == successors[0]), "{successors:?}");
    refresh(&world.nobody(), successors[0].as_str().expect("a token")).await.expect(200);
}

#[actix_web::test]
async fn a_stolen_refresh_token_that_is_shown_later_ends_the_session_for_both() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let stolen = amira.refresh.clone().expect("a refresh token");
    let second = refresh(&world.nobody(), &stolen).await.expect(200);
    let third = refresh(&world.nobody(), second["refresh"].as_str().expect("a token")).await.expect(200);
    refresh(&world.nobody(), &stolen).await.refuses(401, "not-signed-in");
    refresh(&world.nobody(), third["refresh"].as_str().expect("a token")).await.refuses(401, "not-signed-in");
    world.nobody().with_session(&third).get("/api/v1/me").await.refuses(401, "not-signed-in");
}

#[actix_web::test]
async fn amira_sees_her_devices_and_signs_the_lost_phone_out_at_once() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let answer = world.nobody().sign_in(&amira.sign_in_name, tests::PASSPHRASE).await.expect(200);
    let phone = world.nobody().with_session(&answer);
    let sessions = amira.get("/api/v1/sessions").await.expect(200);
    assert_eq!(sessions["items"].as_array().map(Vec::len), Some(2));
    let path = format!("/api/v1/sessions/{}", phone.session.expect("a session"));
    world.member("Bernd").await.delete(&path).await.refuses(404, "not-found");
    amira.delete(&path).await.expect(204);
    phone.get("/api/v1/me").await.refuses(401, "not-signed-in");
    amira.delete(&path).await.refuses(404, "not-found");
}

#[actix_web::test]
async fn a_browser_gets_cookies_no_script_can_read_and_no_other_site_can_use() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let body = json!({
        "sign_in_name": amira.sign_in_name, "passphrase": tests::PASSPHRASE, "transport": "cookie",
    });
    let answer = world.nobody().post("/api/v1/sign-in", body).await;
    let opened = answer.expect(200);
    assert!(opened.get("access").is_none() && opened.get("refresh").is_none(), "{opened}");
    let cookies: Vec<&str> =
        answer.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok()).collect();
    assert_eq!(cookies.len(), 3);
    for cookie in &cookies {
        assert!(cookie.starts_with("__Host-"), "{cookie}");
        for wanted in ["HttpOnly", "Secure", "SameSite=Strict", "Path=/"] {
            assert!(cookie.contains(wanted), "{cookie}");
        }
    }
    let jar: Vec<&str> = cookies.iter().filter_map(|cookie| cookie.split(';').next()).collect();
    let with_cookies = |site: &str| {
        let request = world.nobody().request(reqwest::Method::POST, "/api/v1/sign-out");
        request.header("cookie", jar.join("; ")).header("sec-fetch-site", site).send()
    };
    assert_eq!(with_cookies("cross-site").await.expect("answered").status(), 403);
    assert_eq!(with_cookies("same-origin").await.expect("answered").status(), 204);
}

#[actix_web::test]
async fn a_browser_whose_session_was_ended_elsewhere_loses_its_cookies_and_reads_on_as_a_visitor() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let body = json!({
        "sign_in_name": amira.sign_in_name, "passphrase": tests::PASSPHRASE, "transport": "cookie",
    });
    let opened = world.nobody().post("/api/v1/sign-in", body).await;
    let session = opened.expect(200)["session_id"].as_str().expect("an id").to_owned();
    let given = |headers: &reqwest::header::HeaderMap| -> Vec<String> {
        headers
            .get_all("set-cookie")
            .iter()
            .filter_map(|value| Some(value.to_str().ok()?.to_owned()))
            .collect()
    };
    let jar: Vec<String> = given(&opened.headers)
        .iter()
        .filter_map(|cookie| Some(cookie.split(';').next()?.to_owned()))
        .collect();
    amira.delete(&format!("/api/v1/sessions/{session}")).await.expect(204);
    let refresh = world.nobody().request(reqwest::Method::POST, "/api/v1/refresh").json(&json!({}));
    let refused = refresh.header("cookie", jar.join("; ")).send().await.expect("answered");
    assert_eq!(refused.status(), 401);
    let mut taken = given(refused.headers());
    taken.sort();
    assert_eq!(taken.len(), 2, "the device stays known: {taken:?}");
    for (cookie, name) in taken.iter().zip(["__Host-access=;", "__Host-refresh=;"]) {
        assert!(cookie.starts_with(name) && cookie.contains("Max-Age=0"), "{cookie}");
    }
}

#[actix_web::test]
async fn a_post_from_another_origin_is_not_taken() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let send = |origin: &str| {
        amira
            .request(reqwest::Method::PATCH, "/api/v1/me")
            .header("origin", origin)
            .json(&json!({ "display_name": "Mallory" }))
            .send()
    };
    for origin in ["https://evil.example", "null", "http://localhost:8080.evil.example"] {
        assert_eq!(send(origin).await.expect("answered").status(), 403, "{origin}");
    }
    assert_eq!(send("http://localhost:8080").await.expect("answered").status(), 200);
}
