//! Web push: what leaves the service, what a device reads of it, and what a push service's moods do to it.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use serde_json::{Value, json};
use server::notices::{self, About, Kind};
use tests::{Caller, PushService, Reply, World};

/// Where a device is reached; every host of a test is the push service on this machine.
pub fn endpoint(device: &str) -> String {
    format!("https://fcm.googleapis.com/{device}")
}

fn device_script(what: &str, sent: Option<&Value>) -> Value {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/api/notices/device.mjs");
    let mut node = Command::new("node")
        .args([script, what])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node runs");
    let mut stdin = node.stdin.take().expect("an input");
    stdin.write_all(sent.unwrap_or(&Value::Null).to_string().as_bytes()).expect("written");
    drop(stdin);
    let out = node.wait_with_output().expect("it ends");
    assert!(out.status.success(), "device.mjs {what} failed");
    serde_json::from_slice(&out.stdout).expect("JSON")
}

/// A device's keys, the same for all that only need some.
pub fn keys() -> Value {
    json!({
        "p256dh": "BC-6NJAgPZvc2DHjGmJ17ZLaG_OpDOBuGf0hfBfstxOS83jOQG7Af_uZyRUSHCSyzD96g6hNSra1k2jC7FaRRVk",
        "auth": "vCjTcQ981tAlafrft_nojw",
    })
}

/// Subscribes a device of somebody's; says where it can be deleted.
pub async fn reached_on(who: &Caller, device: &str) -> String {
    let body = json!({ "endpoint": endpoint(device), "keys": keys() });
    let made = who.post("/api/v1/push-targets", body).await.expect(201);
    format!("/api/v1/push-targets/{}", made["id"].as_str().expect("an id"))
}

/// Tells somebody something, as any room would.
pub async fn tell(world: &World, who: &Caller, kind: Kind, happens_in: Option<i64>) {
    let now = world.app.clock.now();
    let about = About { happens_at: happens_in.map(|millis| now + millis), ..About::default() };
    let words: Vec<(&str, String)> =
        ["club", "title", "day", "month", "year", "time", "text"].map(|name| (name, "1".to_owned())).to_vec();
    let tx = world.app.db.begin().await.expect("a transaction");
    notices::queue_about(&tx, &[who.id()], kind, &words, &about, now).await.expect("queued");
    tx.commit().await.expect("committed");
}

#[actix_web::test]
async fn a_device_reads_which_notice_it_is_and_nobody_on_the_way_reads_more() {
    let world = crate::activities::december().await;
    let service = PushService::start(&world, |_, _| Reply::Status(201));
    let amira = world.member("Amira").await;
    let device = device_script("keys", None);
    let keys = json!({ "p256dh": device["p256dh"], "auth": device["auth"] });
    amira.post("/api/v1/push-targets", json!({ "endpoint": endpoint("a"), "keys": keys })).await.expect(201);
    tell(&world, &amira, Kind::ActivityMessage, None).await;
    world.deliver().await;
    let sent = service.sent();
    assert_eq!(sent.len(), 1);
    let header = |name: &str| sent[0].headers.get(name).cloned().unwrap_or_default();
    let hex: String = sent[0].body.iter().map(|byte| format!("{byte:02x}")).collect();
    let opened = device_script(
        "open",
        Some(&json!({ "keys": device, "body": hex, "authorization": header("authorization") })),
    );
    let plain: Value = serde_json::from_str(opened["plain"].as_str().expect("text")).expect("JSON");
    let id = plain["id"].as_str().expect("an id");
    assert_eq!(plain, json!({ "id": id, "kind": "activity-message" }));
    assert_eq!(opened["size"], 192);
    let known = amira.get("/api/v1/push-key").await.expect(200);
    assert_eq!(opened["key"], known["key"]);
    assert_eq!(opened["claims"]["aud"], "https://fcm.googleapis.com");
    assert_eq!(opened["claims"]["sub"], world.app.config.origin);
    assert_eq!(header("topic"), id.replace('-', ""));
    assert_eq!(
        (header("urgency"), header("content-encoding")),
        ("normal".to_owned(), "aes128gcm".to_owned())
    );
    assert!(header("ttl").parse::<i64>().expect("seconds") > 6 * 86_400);
    let told = amira.reading("uk").get(&format!("/api/v1/notices/{id}")).await.expect(200);
    assert_eq!(told["kind"], "activity-message");
}

#[actix_web::test]
async fn a_device_that_is_gone_is_forgotten_and_one_that_signs_out_too() {
    let world = crate::activities::december().await;
    let service = PushService::start(&world, |number, _| Reply::Status(if number == 0 { 410 } else { 201 }));
    let (amira, olha) = (world.member("Amira").await, world.member("Olha").await);
    reached_on(&amira, "a").await;
    reached_on(&olha, "o").await;
    for _ in 0..2 {
        tell(&world, &amira, Kind::ActivityMessage, None).await;
        world.deliver().await;
    }
    assert_eq!(service.sent().len(), 1);
    olha.post("/api/v1/sign-out", json!({})).await.expect(204);
    tell(&world, &olha, Kind::ActivityMessage, None).await;
    world.deliver().await;
    assert_eq!(service.sent().len(), 1);
}

#[actix_web::test]
async fn a_busy_service_is_asked_no_sooner_than_it_says_and_then_less_and_less_often() {
    let world = crate::activities::december().await;
    let service = PushService::start(&world, |number, _| match number {
        0 => Reply::Busy(120),
        1 | 2 => Reply::Status(503),
        _ => Reply::Status(201),
    });
    let amira = world.member("Amira").await;
    reached_on(&amira, "a").await;
    tell(&world, &amira, Kind::ActivityMessage, None).await;
    world.deliver().await;
    for (seconds, tries) in [(110, 1), (15, 2), (2, 2), (4, 3), (4, 3), (6, 4), (3_600, 4)] {
        world.wait(seconds * 1_000);
        world.deliver().await;
        assert_eq!(service.sent().len(), tries, "after {seconds} s");
    }
    let topics: Vec<_> = service.sent().iter().map(|sent| sent.headers["topic"].clone()).collect();
    assert!(topics.iter().all(|topic| *topic == topics[0]));
}

#[actix_web::test]
async fn what_a_service_will_never_take_holds_nobody_up() {
    let world = crate::activities::december().await;
    let service =
        PushService::start(&world, |_, path| Reply::Status(if path == "/poison" { 400 } else { 201 }));
    let (amira, olha) = (world.member("Amira").await, world.member("Olha").await);
    reached_on(&amira, "poison").await;
    reached_on(&olha, "good").await;
    for _ in 0..3 {
        tell(&world, &amira, Kind::ActivityMessage, None).await;
        tell(&world, &olha, Kind::ActivityMessage, None).await;
    }
    world.deliver().await;
    world.wait(86_400_000);
    world.deliver().await;
    let count = |path: &str| service.sent().iter().filter(|sent| sent.path == path).count();
    assert_eq!((count("/poison"), count("/good")), (3, 3));
}

#[actix_web::test]
async fn what_was_read_in_the_app_rings_no_more() {
    let world = crate::activities::december().await;
    let service = PushService::start(&world, |_, _| Reply::Status(201));
    let amira = world.member("Amira").await;
    reached_on(&amira, "a").await;
    tell(&world, &amira, Kind::ActivityMessage, None).await;
    amira.post("/api/v1/notices/read", json!({ "until": "2026-12-02T00:00:00Z" })).await.expect(204);
    world.deliver().await;
    assert_eq!(service.sent().len(), 0);
}
