//! What was acknowledged stays: the program is killed while people write, and every commit reaches the disk.

use std::{
    collections::HashMap,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use rand::RngExt;
use reqwest::Method;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};
use serde_json::json;
use tests::{Caller, Process, Taken, World, rounds};

use super::activities::{LIST, brunch_with};

/// How many people write at the same time.
const WRITERS: usize = 24;

/// What the program has told people it holds.
#[derive(Default)]
struct Promised {
    posted: Vec<String>,
    joined: Vec<String>,
    ready_after: Vec<(Duration, Taken)>,
}

/// An activity in a week, whatever day it is: the process has no clock that a test could move.
pub fn next_week(title: &str) -> serde_json::Value {
    let day = (chrono::Utc::now() + chrono::TimeDelta::days(7)).format("%Y-%m-%d");
    brunch_with(json!({ "title": title, "starts": format!("{day}T10:00"), "ends": format!("{day}T12:00") }))
}

/// Sends, again where the service is too busy, and gives the answer's body, or nothing when the process is gone. Had a
/// refused post been stored all the same, its title would be there twice.
async fn tell(
    who: &Caller,
    method: Method,
    path: &str,
    body: serde_json::Value,
    wanted: u16,
) -> Option<serde_json::Value> {
    let (status, bytes) = loop {
        let answer = who.request(method.clone(), path).json(&body).send().await.ok()?;
        let (status, bytes) = (answer.status().as_u16(), answer.bytes().await.ok()?);
        if status != 503 {
            break (status, bytes);
        }
    };
    assert_eq!(status, wanted, "{}", String::from_utf8_lossy(&bytes));
    serde_json::from_slice(&bytes).ok()
}

/// Posts and joins until nobody answers any more, and counts the answers; gives the titles that were acknowledged.
async fn write_until_cut(
    who: Caller,
    prefix: String,
    answers: Arc<AtomicUsize>,
) -> (Vec<String>, Vec<String>) {
    let (mut posted, mut joined) = (Vec::new(), Vec::new());
    for number in 0.. {
        let title = format!("{prefix} {number}");
        let Some(made) = tell(&who, Method::POST, LIST, next_week(&title), 201).await else { break };
        posted.push(title.clone());
        answers.fetch_add(1, Ordering::Relaxed);
        let path = format!("/api/v1/activities/{}/attendance", made["id"].as_str().expect("an id"));
        if tell(&who, Method::PUT, &path, json!({ "companions": 1 }), 200).await.is_none() {
            break;
        }
        joined.push(title);
        answers.fetch_add(1, Ordering::Relaxed);
    }
    (posted, joined)
}

async fn round(world: &World, people: &[Caller], number: usize, promised: &mut Promised) {
    let mut process = Process::serve(world, &[]).await;
    promised.ready_after.push((process.ready_after, process.ready_with));
    let answers = Arc::<AtomicUsize>::default();
    let writers: Vec<_> = people
        .iter()
        .enumerate()
        .map(|(at, who)| {
            let who = Caller { address: process.address.clone(), ..who.clone() };
            actix_web::rt::spawn(write_until_cut(who, format!("Treffen {number}-{at}"), answers.clone()))
        })
        .collect();
    // Somewhere in the middle of the work, however long a slow machine takes to get there.
    let power_cut = rand::rng().random_range(WRITERS..8 * WRITERS);
    let begun = Instant::now();
    while answers.load(Ordering::Relaxed) < power_cut && begun.elapsed() < Duration::from_secs(60) {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    process.kill();
    for writer in writers {
        let (posted, joined) = writer.await.expect("nothing else goes wrong for a writer");
        promised.posted.extend(posted);
        promised.joined.extend(joined);
    }
}

/// How often each title is there, and with how many heads and attendances.
pub async fn kept(db: &DatabaseConnection) -> HashMap<String, (i64, i64, i64)> {
    let ask = "SELECT title, count(DISTINCT activities.id), coalesce(sum(taken), 0), count(attendances.id) \
               FROM activities LEFT JOIN attendances ON activity_id = activities.id GROUP BY title";
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), ask)).await;
    let number = |row: &sea_orm::QueryResult, at| row.try_get_by_index::<i64>(at).expect("a number");
    let line = |row: &sea_orm::QueryResult| {
        (row.try_get_by_index(0).expect("a title"), (number(row, 1), number(row, 2), number(row, 3)))
    };
    rows.expect("the database answers").iter().map(line).collect()
}

#[actix_web::test]
async fn whatever_two_dozen_people_were_told_is_kept_is_there_once_however_often_the_power_fails() {
    let world = World::new().await;
    let mut people = Vec::new();
    for number in 0..WRITERS {
        people.push(world.member(&format!("Person {number}")).await);
    }
    world.hand_over().await;
    let mut promised = Promised::default();
    for number in 0..rounds(3, 100) {
        round(&world, &people, number, &mut promised).await;
    }
    let last = Process::serve(&world, &[]).await;
    promised.ready_after.push((last.ready_after, last.ready_with));
    let (slowest, taken) =
        promised.ready_after.iter().max_by_key(|(after, _)| *after).copied().unwrap_or_default();
    println!(
        "{} posts and {} joins acknowledged; ready after at most {slowest:?}, {taken:?}",
        promised.posted.len(),
        promised.joined.len()
    );
    assert!(promised.posted.len() > WRITERS, "people could write");
    for (after, taken) in &promised.ready_after {
        // A machine that has much else to do makes us wait; a start that waits for something of ours does not go by that.
        let ours = after.saturating_sub(taken.waited);
        assert!(taken.ran < Duration::from_secs(2) && ours < Duration::from_secs(5), "{after:?}, {taken:?}");
    }
    let db = Database::connect(&world.database.url).await.expect("connects");
    let kept = kept(&db).await;
    for title in &promised.posted {
        assert!(kept.contains_key(title), "{title} was acknowledged and is lost");
    }
    for title in &promised.joined {
        assert_eq!(kept[title], (1, 2, 1), "who joined {title} has two places on one line");
    }
    for (title, (times, heads, lines)) in &kept {
        assert_eq!((*times, *heads), (1, 2 * lines), "{title} is there once, and its count is true");
    }
}

/// How many syncs to disk have come back well.
fn syncs(file: &Path) -> usize {
    let lines = std::fs::read_to_string(file).unwrap_or_default();
    lines.lines().filter(|line| line.contains("sync") && line.ends_with("= 0")).count()
}

#[actix_web::test]
async fn nothing_is_acknowledged_before_the_disk_has_it() {
    let world = World::new().await;
    if !world.app.db.is_sqlite() {
        // PostgreSQL syncs in a process of its own; what it promises is asserted in `database`.
        return;
    }
    let amira = world.member("Amira").await;
    world.hand_over().await;
    let file = world.database.folder.join("syncs");
    let process = Process::watched(&world, &file).await;
    let amira = Caller { address: process.address.clone(), ..amira };
    let before = syncs(&file);
    let writes = rounds(50, 500);
    for number in 0..writes {
        let seen = syncs(&file);
        amira.post(LIST, next_week(&format!("Treffen {number}"))).await.expect(201);
        assert!(syncs(&file) > seen, "post {number} was acknowledged without a sync");
    }
    let counted = syncs(&file) - before;
    println!("{counted} syncs for {writes} acknowledged commits");
}
