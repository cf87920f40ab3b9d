//! The program as a process: what it writes into its log, and how it ends.

use std::time::Duration;

use serde_json::json;
use tests::{Caller, PASSPHRASE, Process, World};

#[actix_web::test]
async fn the_log_of_a_busy_day_holds_no_secret_and_no_name() {
    let world = World::new().await;
    let amira = world.member("Amira Planted-Name").await;
    let process = Process::serve(&world, &[("MITEINANDER_LOG", "debug")]).await;
    let amira = Caller { address: process.address.clone(), ..amira };
    amira.sign_in(&amira.sign_in_name, PASSPHRASE).await.expect(200);
    amira.sign_in(&amira.sign_in_name, "planted-passphrase-0815").await.refuses(401, "sign-in-wrong");
    amira.post("/api/v1/refresh", json!({ "refresh": amira.refresh })).await.expect(200);
    amira.get("/api/v1/regions/sonnenau?near=47.123456,11.123456").await;
    amira.patch("/api/v1/me", json!({ "display_name": "Planted-Other-Name" })).await.expect(200);
    amira
        .post("/api/v1/sign-up", json!({ "passphrase": "planted-passphrase-0816" }))
        .await
        .refuses(400, "invalid");
    let log = std::fs::read_to_string(&process.log).expect("a log");
    assert!(log.contains("\"answered\"") && log.lines().all(|line| line.starts_with('{')), "{log}");
    let tokens = [amira.token.clone(), amira.refresh.clone()].map(Option::unwrap_or_default);
    let planted =
        ["planted", "Planted", PASSPHRASE, "47.123456", &amira.sign_in_name, &tokens[0], &tokens[1]];
    for secret in planted {
        assert!(!log.contains(secret), "{secret} is in the log");
    }
}

#[actix_web::test]
async fn a_server_that_is_told_to_stop_finishes_what_it_answers() {
    let world = World::new().await;
    let mut process = Process::serve(&world, &[]).await;
    let address = process.address.clone();
    let callers: Vec<_> = (0..8)
        .map(|_| {
            let nobody = Caller::new(&address);
            actix_web::rt::spawn(async move {
                let mut answered = 0;
                loop {
                    // After the end no connection is taken any more; before it, no answer is cut.
                    let Ok(answer) = nobody.request(reqwest::Method::GET, "/api/v1/regions").send().await
                    else {
                        return Ok(answered);
                    };
                    let status = answer.status();
                    if answer.bytes().await.is_err() || status != 200 {
                        return Err(format!("an answer was cut: {status}"));
                    }
                    answered += 1;
                }
            })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(500)).await;
    let took = tokio::task::spawn_blocking(move || process.terminate()).await.expect("ended");
    assert!(took < Duration::from_secs(10), "{took:?}");
    for caller in callers {
        let answered = caller.await.expect("the caller ends").expect("no answer is cut");
        assert!(answered > 0);
    }
}
