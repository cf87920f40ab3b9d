//! Group commit: people who write at the same time share a sync to disk, and nothing else.

use std::{collections::BTreeSet, time::Duration};

use futures_util::future::join_all;
use sea_orm::{ConnectionTrait, DbErr, Statement};
use serde_json::json;
use server::{app::Shared, db, db::Tx};
use tests::World;

use super::activities::{LIST, brunch_with, counts, december, posted};

const WRITERS: i64 = 50;

async fn a_table(world: &World) {
    let table = "CREATE TABLE marks (mark BIGINT PRIMARY KEY, text TEXT)";
    world.app.db.writer().execute_unprepared(table).await.expect("a table");
}

async fn mark(tx: &Tx, mark: i64) -> Result<(), DbErr> {
    tx.execute_unprepared(&format!("INSERT INTO marks (mark) VALUES ({mark})")).await.map(|_| ())
}

async fn marks(db: &impl ConnectionTrait) -> BTreeSet<i64> {
    let ask = Statement::from_string(db.get_database_backend(), "SELECT mark FROM marks");
    let rows = db.query_all_raw(ask).await.expect("answers");
    rows.iter().map(|row| row.try_get_by_index::<i64>(0).expect("a number")).collect()
}

/// Writes a mark and comes to an end of its own kind; says whether it was told that the mark is kept.
async fn write(app: Shared, number: i64) -> bool {
    let Ok(tx) = app.db.begin().await else { return false };
    mark(&tx, number).await.expect("written");
    match number % 5 {
        // Finds out that it may not.
        0 => false,
        // Writes something that cannot be.
        1 => {
            mark(&tx, number).await.expect_err("twice the same");
            false
        }
        // Its caller hangs up while the next statement runs.
        2 => {
            let long = "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 300000) \
                        SELECT count(*) FROM n";
            let never = tx.execute_unprepared(long);
            tokio::time::timeout(Duration::from_millis(1), never).await.expect_err("it takes longer");
            false
        }
        _ => {
            tx.commit().await.expect("kept");
            true
        }
    }
}

#[actix_web::test]
async fn of_fifty_who_write_at_once_each_keeps_what_it_was_told_and_nobody_harms_another() {
    let world = World::new().await;
    a_table(&world).await;
    for round in 0..tests::rounds(3, 30) {
        let first = i64::try_from(round).expect("few") * WRITERS;
        let before = marks(world.app.db.reader()).await;
        let writers: Vec<_> = (first..first + WRITERS)
            .map(|number| (number, actix_web::rt::spawn(write(world.app.clone(), number))))
            .collect();
        let mut told = before;
        for (number, writer) in writers {
            if number % 7 == 6 {
                // Its own future ends wherever it is just now, waiting for its turn most likely.
                writer.abort();
                let kept = writer.await.is_ok_and(|kept| kept);
                assert!(!kept || number % 5 > 2);
                continue;
            }
            if writer.await.expect("no panic") {
                told.insert(number);
            }
        }
        // A transaction of one's own is behind all of theirs.
        world.app.db.begin().await.expect("the writer is free").commit().await.expect("kept");
        let kept = marks(world.app.db.reader()).await;
        assert!(kept.is_superset(&told), "acknowledged and lost: {:?}", told.difference(&kept));
        let more: Vec<_> = kept.difference(&told).collect();
        assert!(more.iter().all(|mark| **mark % 7 == 6 && **mark % 5 > 2), "kept, but taken back: {more:?}");
    }
}

#[actix_web::test]
async fn fifty_people_some_refused_and_some_gone_again_find_what_they_were_told() {
    let world = december().await;
    let host = world.member("Hilde").await;
    let elders = posted(&host, json!({ "age_min": 60 })).await;
    let mut people = Vec::new();
    for number in 0..WRITERS {
        people.push(world.member(&format!("Person {number}")).await);
    }
    let writes = people.iter().enumerate().map(|(number, who)| {
        let elders = elders.clone();
        async move {
            let body = brunch_with(json!({ "title": format!("Treffen {number}") }));
            match number % 3 {
                0 => who.post(LIST, body).await.expect(201)["id"].as_str().map(str::to_owned),
                1 => {
                    // Found out after a place was taken: it is given back with everything else.
                    let answer = who.put(&format!("{elders}/attendance"), json!({})).await;
                    answer.refuses(409, "age-outside");
                    None
                }
                _ => {
                    let gone = who.request(reqwest::Method::POST, LIST).json(&body).send();
                    let _ = tokio::time::timeout(Duration::from_millis(3), gone).await;
                    None
                }
            }
        }
    });
    let told = join_all(writes).await;
    let kept = told.iter().flatten().count();
    assert_eq!(kept, 17);
    for id in told.iter().flatten() {
        host.get(&format!("/api/v1/activities/{id}")).await.expect(200);
    }
    assert_eq!(counts(&host, &elders).await, (0, 0), "who was refused has taken no place");
}

/// Two who write in one group: the second waits for its turn while the first has it.
async fn two_at_once(world: &World) -> (Tx, tokio::task::JoinHandle<Tx>) {
    let first = world.app.db.begin().await.expect("a turn");
    let app = world.app.clone();
    let second = tokio::spawn(async move { app.db.begin().await.expect("a turn") });
    tokio::time::sleep(Duration::from_millis(5)).await;
    (first, second)
}

#[actix_web::test]
async fn when_the_common_commit_fails_nobody_is_told_that_it_is_done_and_the_next_can_write() {
    let world = World::new().await;
    if !world.app.db.is_sqlite() {
        // PostgreSQL groups the commits of its sessions itself.
        return;
    }
    a_table(&world).await;
    let child = "CREATE TABLE parts (mark BIGINT REFERENCES marks (mark) DEFERRABLE INITIALLY DEFERRED)";
    world.app.db.writer().execute_unprepared(child).await.expect("a table");
    let (first, second) = two_at_once(&world).await;
    mark(&first, 1).await.expect("written");
    let first = tokio::spawn(first.commit());
    let second = second.await.expect("no panic");
    assert_eq!(
        marks(&second).await,
        [1].into(),
        "the second writes after the first, in the same transaction"
    );
    second.execute_unprepared("INSERT INTO parts (mark) VALUES (99)").await.expect("found out at the commit");
    let failed = [second.commit().await, first.await.expect("no panic")];
    for failed in failed {
        assert!(failed.is_err_and(|error| db::is_unavailable(&error)), "each is told to try again");
    }
    assert_eq!(marks(world.app.db.reader()).await, [].into());
    let next = world.app.db.begin().await.expect("a turn");
    mark(&next, 2).await.expect("written");
    next.commit().await.expect("kept");
    assert_eq!(marks(world.app.db.reader()).await, [2].into());
}

#[actix_web::test]
async fn who_is_told_no_because_of_what_another_wrote_is_told_when_that_is_on_disk() {
    let world = World::new().await;
    if !world.app.db.is_sqlite() {
        return;
    }
    a_table(&world).await;
    let first = world.app.db.begin().await.expect("a turn");
    let app = world.app.clone();
    let second = tokio::spawn(db::settled(async move {
        let tx = app.db.begin().await.expect("a turn");
        let seen = marks(&tx).await;
        drop(tx);
        seen
    }));
    tokio::time::sleep(Duration::from_millis(5)).await;
    mark(&first, 1).await.expect("written");
    let first = tokio::spawn(first.commit());
    let (seen, settled) = second.await.expect("no panic");
    settled.expect("on disk");
    assert_eq!(marks(world.app.db.reader()).await, seen);
    assert_eq!(seen, [1].into());
    first.await.expect("no panic").expect("kept");
}

#[actix_web::test]
async fn a_full_disk_fails_those_who_have_no_room_and_nobody_after_them() {
    let world = World::new().await;
    if !world.app.db.is_sqlite() {
        return;
    }
    a_table(&world).await;
    let writer = world.app.db.writer();
    let pages = Statement::from_string(writer.get_database_backend(), "PRAGMA page_count");
    let pages = writer.query_one_raw(pages).await.expect("answers").expect("a row");
    let pages: i64 = pages.try_get_by_index(0).expect("a number");
    writer.execute_unprepared(&format!("PRAGMA max_page_count = {}", pages + 40)).await.expect("full soon");
    let write = |number: i64| {
        let app = world.app.clone();
        async move {
            let tx = app.db.begin().await?;
            let text = "x".repeat(20_000);
            tx.execute_unprepared(&format!("INSERT INTO marks VALUES ({number}, '{text}')")).await?;
            tx.commit().await
        }
    };
    let told = join_all((0..20).map(write)).await;
    let kept: BTreeSet<i64> = (0..).zip(&told).filter(|(_, told)| told.is_ok()).map(|(at, _)| at).collect();
    assert!(!kept.is_empty() && kept.len() < 20, "some found room: {kept:?}");
    assert_eq!(marks(world.app.db.reader()).await, kept);
    let unavailable = told.into_iter().filter_map(Result::err).all(|error| db::is_unavailable(&error));
    assert!(unavailable, "whoever found no room is told to try again");
    writer.execute_unprepared("PRAGMA max_page_count = 1000000").await.expect("room again");
    write(99).await.expect("kept");
    assert!(marks(world.app.db.reader()).await.contains(&99));
}
