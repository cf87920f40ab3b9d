//! Endpoints are addresses that strangers chose: none of them makes this service knock at a door of its own house.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use serde_json::json;
use server::{notices::Kind, outgoing::Lab};
use tests::World;
use tokio::net::TcpListener;

use super::push::{endpoint, keys, reached_on, tell};
use crate::activities::december;

/// Counts who connects.
async fn trap() -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a trap");
    let at = listener.local_addr().expect("an address");
    let hits = Arc::new(AtomicUsize::new(0));
    let counted = hits.clone();
    actix_web::rt::spawn(async move {
        while listener.accept().await.is_ok() {
            counted.fetch_add(1, Ordering::SeqCst);
        }
    });
    (at, hits)
}

fn evil(port: u16) -> Vec<String> {
    let hosts = [
        "127.0.0.1",
        "localhost",
        "[::1]",
        "0.0.0.0",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "[::ffff:127.0.0.1]",
        "169.254.169.254",
        "10.0.0.1",
        "192.168.0.1",
        "172.16.0.1",
        "[fe80::1]",
        "[fc00::1]",
        "evil.example",
        "fcm.googleapis.com.evil.example",
        "evilfcm.googleapis.com",
        "fcm.googleapis.com.",
        "fcm.googleapis.com@127.0.0.1",
        "127.0.0.1#fcm.googleapis.com",
        "push.apple.com.evil.example",
        "user:password@fcm.googleapis.com",
        "localhost.localdomain",
        "metadata.google.internal",
        "①②⑦.0.0.1",
    ];
    let mut all: Vec<String> = hosts.iter().map(|host| format!("https://{host}/x")).collect();
    all.extend(["127.0.0.1", "localhost", "fcm.googleapis.com"].iter().flat_map(|host| {
        [format!("https://{host}:{port}/x"), format!("http://{host}:{port}/x"), format!("http://{host}/x")]
    }));
    let others =
        ["file:///etc/passwd", "gopher://127.0.0.1/x", "ftp://fcm.googleapis.com/", "//127.0.0.1/x", "x"];
    all.extend(others.map(str::to_owned));
    all
}

#[actix_web::test]
async fn forty_evil_endpoints_are_refused_when_somebody_subscribes() {
    let world = World::new().await;
    let (at, hits) = trap().await;
    world.app.outgoing.experiment(Lab { resolve: Box::new(move |_| vec![at]), trusts_loopback: false });
    let amira = world.member("Amira").await;
    let evil = evil(at.port());
    assert_eq!(evil.len(), 40);
    for endpoint in evil {
        let body = json!({ "endpoint": endpoint, "keys": keys() });
        amira.post("/api/v1/push-targets", body).await.refuses_field(422, "endpoint", "field-push-service");
    }
    // The right name that leads to the wrong place.
    let body = json!({ "endpoint": endpoint("x"), "keys": keys() });
    amira.post("/api/v1/push-targets", body).await.refuses_field(422, "endpoint", "field-push-service");
    assert_eq!(hits.load(Ordering::SeqCst), 0);
}

#[actix_web::test]
async fn a_name_that_leads_elsewhere_after_it_was_checked_reaches_nothing() {
    let world = december().await;
    let (at, hits) = trap().await;
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let rebinding = move |_: &str| match count.fetch_add(1, Ordering::SeqCst) {
        0 => vec!["93.184.215.14:443".parse().expect("an address")],
        number if number % 2 == 0 => vec![at],
        _ => vec!["93.184.215.14:443".parse().expect("an address"), at],
    };
    world.app.outgoing.experiment(Lab { resolve: Box::new(rebinding), trusts_loopback: false });
    let amira = world.member("Amira").await;
    reached_on(&amira, "x").await;
    tell(&world, &amira, Kind::ActivityMessage, None).await;
    for _ in 0..6 {
        world.deliver().await;
        world.wait(3_600_000);
    }
    assert!(asked.load(Ordering::SeqCst) >= 5, "it was tried");
    assert_eq!(hits.load(Ordering::SeqCst), 0);
}

#[actix_web::test]
async fn the_trap_is_one_that_snaps_shut() {
    let world = december().await;
    let (at, hits) = trap().await;
    world.app.outgoing.experiment(Lab { resolve: Box::new(move |_| vec![at]), trusts_loopback: true });
    let amira = world.member("Amira").await;
    reached_on(&amira, "x").await;
    tell(&world, &amira, Kind::ActivityMessage, None).await;
    world.deliver().await;
    assert!(hits.load(Ordering::SeqCst) > 0);
}

#[actix_web::test]
async fn keys_that_are_none_are_refused_and_a_person_has_at_most_ten_devices() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    let bad = json!({ "endpoint": endpoint("x"), "keys": { "p256dh": "AAAA", "auth": "AAAA" } });
    amira.post("/api/v1/push-targets", bad).await.refuses_field(422, "keys", "field-pattern");
    let first = reached_on(&amira, "0").await;
    for number in 1..11 {
        reached_on(&amira, &number.to_string()).await;
    }
    amira.delete(&first).await.expect(404);
    let last = reached_on(&amira, "again").await;
    amira.delete(&last).await.expect(204);
}
