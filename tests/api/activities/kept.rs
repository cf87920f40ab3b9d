//! The public list is answered from kept bytes, and never shows what was before a write.

use serde_json::json;
use tests::{World, rounds};

use super::{LIST, brunch_with, december, joins, posted};

/// What the kept list must be equal to: the same list read anew, as an address that nobody asked for yet.
async fn fresh(world: &World, unique: usize) -> String {
    world.nobody().get(&format!("{LIST}?limit=20&km={}", 1 + unique % 200)).await.text()
}

#[actix_web::test]
async fn after_every_write_the_very_next_answer_shows_it() {
    let world = december().await;
    let (olha, amira) = (world.member("Olha").await, world.member("Amira").await);
    let first = posted(&olha, json!({ "capacity": 1 })).await;
    let list = async || world.nobody().get(&format!("{LIST}?limit=20")).await;
    let before = list().await;
    assert_eq!(before.bytes, list().await.bytes);
    assert_eq!(before.header("content-type"), "application/json");
    joins(&amira, &first).await;
    assert_eq!(list().await.expect(200)["items"][0]["taken"], 1);
    olha.patch(&first, json!({ "title": "Umbenannt" })).await.expect(200);
    assert_eq!(list().await.expect(200)["items"][0]["title"], "Umbenannt");
    amira.delete(&format!("{first}/attendance")).await.expect(204);
    assert_eq!(list().await.expect(200)["items"][0]["taken"], 0);
    olha.post(&format!("{first}/cancel"), json!({})).await.expect(200);
    assert_eq!(list().await.expect(200)["items"][0]["cancelled"], true);
    olha.delete(&first).await.expect(204);
    assert_eq!(list().await.expect(200)["items"], json!([]));
    for number in 0..rounds(10, 150) {
        posted(&olha, json!({ "title": format!("Nr. {number}") })).await;
        assert_eq!(list().await.text(), fresh(&world, number).await);
    }
}

#[actix_web::test]
async fn readers_who_never_stop_asking_never_see_an_old_list_after_a_write() {
    let world = december().await;
    let olha = world.member("Olha").await;
    let activity = posted(&olha, json!({})).await;
    let readers = async {
        let mut last = 0;
        for _ in 0..rounds(300, 3000) {
            let list = world.nobody().get(LIST).await.expect(200);
            let version: i64 = list["items"][0]["title"]
                .as_str()
                .and_then(|title| title.rsplit(' ').next()?.parse().ok())
                .unwrap_or(0);
            assert!(version >= last, "{version} after {last}");
            last = version;
        }
    };
    let writer = async {
        for version in 1..=rounds(40, 400) {
            olha.patch(&activity, json!({ "title": format!("Brunch {version}") })).await.expect(200);
            let list = world.nobody().get(LIST).await.expect(200);
            assert_eq!(list["items"][0]["title"], format!("Brunch {version}"));
        }
    };
    futures_util::future::join(readers, writer).await;
}

#[actix_web::test]
async fn time_alone_takes_what_is_over_off_the_list() {
    let world = december().await;
    let olha = world.member("Olha").await;
    posted(&olha, json!({ "title": "Kurz", "starts": "2026-12-01T09:01", "ends": "2026-12-01T09:02" })).await;
    posted(&olha, json!({ "title": "Später" })).await;
    let list = async || world.nobody().get(LIST).await.expect(200)["items"].as_array().map(Vec::len);
    assert_eq!((list().await, list().await), (Some(2), Some(2)));
    world.wait(30_000);
    assert_eq!(list().await, Some(2));
    world.wait(90_000);
    assert_eq!(list().await, Some(1));
}

#[actix_web::test]
async fn two_servers_on_one_postgresql_never_answer_from_before_the_others_write() {
    let world = december().await;
    if world.app.db.is_sqlite() {
        // One server has its file to itself.
        return;
    }
    let olha = world.member("Olha").await;
    let other = server::app::App::start(world.app.config.clone()).await.expect("another server");
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.set_nonblocking(true).expect("nonblocking");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let shift = world.app.clock.now() - other.clock.now();
    other.clock.shift(shift);
    let running = server::commands::serve::start(other, listener).expect("serving");
    let handle = running.handle();
    actix_web::rt::spawn(running);
    let elsewhere = tests::Caller::new(&address);
    for number in 0..rounds(5, 50) {
        let title = format!("Nr. {number}");
        let list = async |who: &tests::Caller| who.get(LIST).await.text().contains(&title);
        assert!(!list(&elsewhere).await);
        olha.post(
            LIST,
            brunch_with(json!({ "title": title, "starts": "2026-12-02T10:00", "ends": "2026-12-02T11:00" })),
        )
        .await
        .expect(201);
        assert!(list(&elsewhere).await && list(&world.nobody()).await);
        let id = elsewhere.get(LIST).await.expect(200)["items"][0]["id"]
            .as_str()
            .map(str::to_owned)
            .expect("an id");
        olha.delete(&format!("/api/v1/activities/{id}")).await.expect(204);
        assert!(!list(&elsewhere).await);
    }
    handle.stop(false).await;
}
