//! A full disk: one reads on, what is written is refused in words, and as soon as there is room all goes on.

use std::time::{Duration, Instant};

use serde_json::json;
use tests::{Caller, PASSPHRASE, SmallDisk, World, rounds};

use super::{Day, LIST, next_week};

/// Posts until one is refused; gives the titles that were taken.
async fn until_refused(who: &Caller, prefix: &str) -> Vec<String> {
    let mut taken = Vec::new();
    for number in 0..500 {
        let title = format!("{prefix} {number}");
        let answer = who.post(LIST, next_week(&title)).await;
        if answer.status != 201 {
            answer.refuses(503, "busy");
            return taken;
        }
        taken.push(title);
    }
    panic!("500 activities fit onto a full disk");
}

/// Uses up what the last refused write has left of the file: a smaller one may fit there.
async fn scrape_together(who: &Caller) {
    for number in 0..500 {
        let answer = who.patch("/api/v1/me", json!({ "display_name": format!("Wolke {number}") })).await;
        if answer.status != 200 {
            answer.refuses(503, "busy");
            return;
        }
    }
    panic!("500 changes fit onto a full disk");
}

async fn nothing_is_written_and_everything_is_read(who: &Caller, refused: &str) {
    for number in 0..10 {
        let answer = who.post(LIST, next_week(&format!("{refused} {number}"))).await;
        answer.refuses(503, "busy");
        assert!(!answer.header("retry-after").is_empty());
        who.patch("/api/v1/me", json!({ "display_name": "Wolke" })).await.refuses(503, "busy");
        who.sign_in(&who.sign_in_name, PASSPHRASE).await.refuses(503, "busy");
        for path in [LIST, "/api/v1/me", "/api/v1/notices", "/health", "/ready", "/"] {
            assert_eq!(who.get(path).await.status, 200, "{path}");
        }
    }
}

/// Waits until a write is taken again.
async fn healed_after(who: &Caller, title: &str) -> Duration {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(60) {
        let answer = who.post(LIST, next_week(title)).await;
        if answer.status == 201 {
            return begun.elapsed();
        }
        answer.refuses(503, "busy");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("there is room, and nothing is taken after a minute");
}

#[actix_web::test]
async fn on_a_full_disk_one_reads_on_and_with_the_first_free_room_one_writes_again() {
    let world = World::new().await;
    if !world.app.db.is_sqlite() {
        // PostgreSQL has a disk of its own; what it says of it is told apart in `db`.
        return;
    }
    if !SmallDisk::possible() {
        println!("SKIPPED: this machine lets nobody mount a small disk (unshare --user --mount)");
        return;
    }
    let amira = world.member("Amira").await;
    world.hand_over().await;
    let disk = SmallDisk::serve(&world, 8).await;
    let amira = Caller { address: disk.process.address.clone(), ..amira };
    let day = Day::default();
    let mut slowest = Duration::ZERO;
    for round in 0..rounds(2, 20) {
        disk.fill();
        let taken = until_refused(&amira, &format!("Knapp {round}")).await;
        scrape_together(&amira).await;
        nothing_is_written_and_everything_is_read(&amira, &format!("Zu viel {round}")).await;
        disk.free();
        let first = format!("Wieder {round}");
        slowest = slowest.max(healed_after(&amira, &first).await);
        day.posted.lock().expect("posted").extend(taken.into_iter().chain([first]));
    }
    println!("after a full disk writes are taken again within {slowest:?}");
    assert!(!tests::soaking() || slowest < Duration::from_secs(5), "{slowest:?}");
    let said = disk.process.said();
    assert!(!said.contains("panicked") && !said.contains("internal error"), "{said}");
    let posted = day.is_kept(&disk.taken_out(&world)).await;
    let list = amira.get(&format!("{LIST}?limit=100")).await.text();
    assert!(posted > 0 && !list.contains("Zu viel"), "what was refused is not there");
}
