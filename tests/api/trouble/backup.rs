//! A backup made while people write, and a service that begins again from nothing else.

use std::{
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Output},
    sync::atomic::Ordering,
};

use futures_util::future::join_all;
use serde_json::json;
use tests::{Caller, PASSPHRASE, Process, TestDatabase, World, program};

use super::{Day, LIST, next_week};

fn succeeded(output: &Output) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// As an operator does it beside the running service.
fn back_up(world: &World, folder: &Path) -> Command {
    let mut command = Command::new(program());
    command.arg("backup").arg(folder).env("DATABASE_URL", &world.database.url);
    command.env("MITEINANDER_DATA", &world.database.folder).env("MITEINANDER_LOG", "error");
    command
}

/// As the README says it: the folder is a data folder; a dump goes into an empty database.
async fn restored(world: &World, folder: &Path) -> TestDatabase {
    if world.app.db.is_sqlite() {
        return TestDatabase::at(&server::db::sqlite_url(&folder.join("miteinander.sqlite")));
    }
    let empty = TestDatabase::create().await;
    let mut restore = Command::new("pg_restore");
    restore.args(["--no-owner", "--exit-on-error", "--dbname", &empty.url]);
    succeeded(&restore.arg(folder.join("miteinander.dump")).output().expect("pg_restore runs"));
    empty
}

/// What a person does on an ordinary day, on the restored service.
async fn smoke(amira: &Caller) {
    let answer = amira.sign_in(&amira.sign_in_name, PASSPHRASE).await.expect(200);
    let amira = amira.with_session(&answer);
    assert_eq!(amira.get("/api/v1/me").await.expect(200)["display_name"], "Amira");
    let again = json!({ "refresh": amira.refresh });
    let amira = amira.with_session(&amira.post("/api/v1/refresh", again).await.expect(200));
    let made = amira.post(LIST, next_week("Nach dem Neustart")).await.expect(201);
    let path = format!("/api/v1/activities/{}/attendance", made["id"].as_str().expect("an id"));
    amira.put(&path, json!({ "companions": 1 })).await.expect(200);
    let village = tests::COUNTY.villages[0].name.as_str();
    let found = amira.get(&format!("/api/v1/regions/sonnenau/places?q={village}")).await.expect(200);
    assert_eq!(found["items"][0]["name"], village);
    for path in ["/", "/ready", "/api/v1/notices", "/api/v1/sessions", "/api/v1/me/export", "/openapi.json"] {
        assert_eq!(amira.get(path).await.status, 200, "{path}");
    }
}

/// Backs up in the middle of a day's writing; gives what had been acknowledged by then.
async fn backed_up_while_writing(world: &World, people: &[Caller], folder: &Path) -> Vec<String> {
    let process = Process::serve(world, &[]).await;
    let day = Day::default();
    let writers: Vec<_> = people
        .iter()
        .enumerate()
        .map(|(at, who)| {
            let who = Caller { address: process.address.clone(), ..who.clone() };
            actix_web::rt::spawn(day.clone().write(who, format!("Treffen-{at}")))
        })
        .collect();
    day.until_posted(tests::rounds(20, 1_000)).await;
    let before = day.posted.lock().expect("posted").clone();
    let mut backup = back_up(world, folder);
    let output = tokio::task::spawn_blocking(move || backup.output()).await.expect("waited for");
    succeeded(&output.expect("it runs"));
    day.until_posted(before.len() + 1).await;
    day.over.store(true, Ordering::Relaxed);
    join_all(writers).await;
    before
}

#[actix_web::test]
async fn a_backup_made_while_people_write_is_all_one_needs_to_begin_again() {
    let world = World::new().await;
    world.lay_map().await;
    let amira = world.member("Amira").await;
    let mut people = Vec::new();
    for number in 0..4 {
        people.push(world.member(&format!("Person {number}")).await);
    }
    world.hand_over().await;
    let folder = world.database.folder.join("backup");
    let before = backed_up_while_writing(&world, &people, &folder).await;
    let mode = std::fs::metadata(&folder).expect("a backup").permissions().mode();
    assert_eq!(mode & 0o777, 0o700, "it is for nobody else's eyes");
    let database = restored(&world, &folder).await;
    let begun = Day::default();
    begun.posted.lock().expect("posted").extend(before);
    println!("{} posts from before the backup are there again", begun.is_kept(&database.url).await);
    let data = folder.display().to_string();
    let settings = [("DATABASE_URL", database.url.as_str()), ("MITEINANDER_DATA", data.as_str())];
    let process = Process::serve(&world, &settings).await;
    smoke(&Caller { address: process.address.clone(), ..amira }).await;
    let again = back_up(&world, &folder).output().expect("it runs");
    assert!(!again.status.success(), "a backup is never written over");
}
