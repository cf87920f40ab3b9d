//! What every request passes: sizes, paces, methods, and words for whatever goes wrong.

use std::{
    collections::BTreeSet,
    io::{Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use reqwest::Method;
use serde_json::{Value, json};
use server::l10n::LANGUAGES;
use tests::{Answer, World};

/// What the server says to ten megabytes. It may close the connection while we still send, and then there is no
/// answer to read: whoever wants to know tries again.
async fn told_of_ten_megabytes(world: &World, language: &str) -> Value {
    for _ in 0..20 {
        let request = world.nobody().reading(language).request(Method::POST, "/api/v1/sign-in");
        let request = request.header("content-type", "application/json").body(vec![b'x'; 10 << 20]);
        if let Ok(response) = request.send().await {
            return Answer::read(response).await.refuses(413, "body-too-large");
        }
    }
    panic!("twenty times no answer to ten megabytes");
}

/// Asserts that each language has words of its own; easy German may say the same as German where that is easy.
fn one_of_each_kind(told: &[Value]) {
    for words in ["title", "detail"] {
        let different: BTreeSet<_> = told.iter().map(|body| body[words].as_str()).collect();
        assert_eq!(told.len(), LANGUAGES.len());
        assert!(different.len() + 1 >= told.len(), "{told:?}");
    }
}

#[actix_web::test]
async fn a_body_of_ten_megabytes_is_refused_in_every_language_and_costs_nothing() {
    let world = World::new().await;
    let mut told = Vec::new();
    for language in LANGUAGES {
        told.push(told_of_ten_megabytes(&world, language).await);
    }
    assert_eq!((&told[0]["title"], &told[2]["title"]), (&json!("Zu groß"), &json!("Too large")));
    one_of_each_kind(&told);
}

#[actix_web::test]
async fn hundreds_of_bodies_that_never_end_do_not_stop_the_health_check() {
    let world = World::new().await;
    let address = world.address.trim_start_matches("http://").to_owned();
    let head = format!(
        "POST /api/v1/sign-in HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{{"
    );
    let slow: Vec<TcpStream> = (0..tests::rounds(100, 400))
        .map(|_| {
            let mut stream = TcpStream::connect(&address).expect("connects");
            stream.write_all(head.as_bytes()).expect("writes");
            stream
        })
        .collect();
    for _ in 0..20 {
        let started = Instant::now();
        assert_eq!(world.nobody().get("/health").await.status, 200);
        assert!(started.elapsed() < Duration::from_secs(2));
    }
    drop(slow);
}

/// What the server says to a body that never ends, once it has lost patience.
fn told_of_a_slow_body(address: &str, language: &str) -> Value {
    let mut stream = TcpStream::connect(address).expect("connects");
    stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a timeout");
    let head = format!(
        "POST /api/v1/sign-in HTTP/1.1\r\nHost: x\r\nAccept-Language: {language}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{{"
    );
    stream.write_all(head.as_bytes()).expect("writes");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("answered and closed within 30 seconds");
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
    serde_json::from_str(body).expect("a problem")
}

#[actix_web::test]
async fn a_body_that_takes_too_long_is_cut_off_with_a_reason_in_every_language() {
    let world = World::new().await;
    let address = world.address.trim_start_matches("http://").to_owned();
    let slow = LANGUAGES.iter().map(|language| {
        let address = address.clone();
        tokio::task::spawn_blocking(move || told_of_a_slow_body(&address, language))
    });
    let told = futures_util::future::join_all(slow).await;
    one_of_each_kind(&told.into_iter().map(|body| body.expect("the thread ends")).collect::<Vec<_>>());
}

#[actix_web::test]
async fn one_address_that_opens_too_many_connections_is_told_to_wait() {
    let world = World::with(&[("MITEINANDER_CONNECTIONS_PER_ADDRESS", "5")]).await;
    let address = world.address.trim_start_matches("http://").to_owned();
    let open: Vec<TcpStream> = (0..5).map(|_| TcpStream::connect(&address).expect("connects")).collect();
    tokio::time::sleep(Duration::from_millis(200)).await;
    let busy = world.nobody().get("/api/v1/regions").await;
    busy.refuses(503, "busy");
    assert!(!busy.header("retry-after").is_empty());
    drop(open);
    // The server hears of the five that have gone as soon as it looks again, which on a busy machine takes its time.
    for _ in 0..50 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        if world.nobody().get("/api/v1/regions").await.status == 200 {
            return;
        }
    }
    world.nobody().get("/api/v1/regions").await.expect(200);
}

#[actix_web::test]
async fn who_asks_too_often_is_told_when_to_come_back() {
    let world = World::with(&[("MITEINANDER_REQUESTS_PER_MINUTE", "5")]).await;
    let first = world.nobody().get("/api/v1/regions").await;
    assert_eq!(first.header("ratelimit"), "\"address\";r=4;t=60");
    for _ in 0..4 {
        world.nobody().get("/api/v1/regions").await.expect(200);
    }
    let late = world.nobody().get("/api/v1/regions").await;
    late.refuses(429, "too-many-requests");
    assert!(!late.header("retry-after").is_empty());
    assert_eq!(world.nobody().get("/health").await.status, 200);
}

#[actix_web::test]
async fn guesses_at_names_and_codes_are_counted_per_address_too() {
    let world = World::with(&[("MITEINANDER_SIGN_INS_PER_MINUTE", "3")]).await;
    for number in 0..3 {
        let guess = world.nobody().sign_in(&format!("kein-name-{number}"), "whatever").await;
        guess.refuses(401, "sign-in-wrong");
    }
    world.nobody().sign_in("kein-name-vier", "whatever").await.refuses(429, "too-many-requests");
}

#[actix_web::test]
async fn a_method_that_an_address_does_not_have_is_named_with_those_it_has() {
    let world = World::new().await;
    let answer = world.nobody().delete("/api/v1/me").await;
    answer.refuses(405, "method-not-allowed");
    assert_eq!(answer.header("allow"), "GET, PATCH");
    world.nobody().post("/api/v1/nothing", json!({})).await.refuses(404, "not-found");
    world.nobody().get("/nothing").await.refuses(404, "not-found");
}

#[actix_web::test]
async fn what_is_no_json_is_told_apart_from_json_that_does_not_fit() {
    let world = World::new().await;
    let send = |kind: &'static str, body: &'static str| {
        let request = world.nobody().request(Method::POST, "/api/v1/sign-in");
        request.header("content-type", kind).body(body).send()
    };
    let read = |response: Result<reqwest::Response, reqwest::Error>| async {
        Answer::read(response.expect("answered")).await
    };
    read(send("text/plain", "{}").await).await.refuses(415, "not-json");
    read(send("application/json", "{").await).await.refuses(400, "bad-json");
    read(send("application/json", "{} {}").await).await.refuses_field(400, "sign_in_name", "field-missing");
    read(send("application/json", "[]").await).await.refuses(400, "invalid");
    read(send("application/json", "").await).await.refuses(400, "bad-json");
    let twice = r#"{"sign_in_name":"a","sign_in_name":"b","passphrase":"c"}"#;
    read(send("application/json", twice).await).await.refuses_field(400, "sign_in_name", "field-twice");
}

#[actix_web::test]
async fn every_answer_forbids_what_a_page_does_not_need() {
    let world = World::new().await;
    for path in ["/", "/api", "/api/v1/regions", "/nothing", "/openapi.json"] {
        let answer = world.nobody().get(path).await;
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert!(answer.headers.get("set-cookie").is_none(), "{path}");
    }
}

#[actix_web::test]
async fn the_contract_is_served_to_people_and_to_programs_without_a_foreign_host() {
    let world = World::new().await;
    let contract = world.nobody().get("/openapi.json").await.expect(200);
    assert_eq!(contract["openapi"], "3.1.0");
    let page = world.nobody().get("/api").await.text();
    assert!(page.contains("/api/v1/sign-in"));
    for host in ["http://", "https://", "src=", "//cdn"] {
        assert!(!page.contains(host), "{host}");
    }
}

#[actix_web::test]
async fn the_plain_page_speaks_the_readers_language_and_runs_from_right_to_left_in_arabic() {
    let world = World::new().await;
    for (language, direction) in [("de", "ltr"), ("en", "ltr"), ("uk", "ltr"), ("ar", "rtl"), ("tr", "ltr")] {
        let page = world.nobody().reading(language).get("/").await.text();
        assert!(page.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")), "{page}");
        assert!(!page.contains("page-") && !page.contains('{'), "{page}");
    }
}
