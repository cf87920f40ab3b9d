//! Staying away: two warnings, and then nothing is kept of who does not come back.

use sea_orm::{ConnectionTrait, QueryResult, Statement};
use serde_json::json;
use server::{
    accounts::{self, Group, GroupKind, GroupRole},
    clock::DAY,
};
use tests::{Caller, PASSPHRASE, World};

/// Every ten days the worker looks.
async fn days_pass(world: &World, days: i64) {
    for _ in 0..days / 10 {
        world.wait(10 * DAY);
        accounts::tend_absent(&world.app).await.expect("looked");
    }
}

/// What the service says to somebody, and how often.
async fn warnings(world: &World, who: &Caller, kind: &str) -> Vec<String> {
    let db = world.app.db.reader();
    let ask = format!("SELECT parameters, account_id FROM notices WHERE kind = '{kind}' ORDER BY created_at");
    let rows =
        db.query_all_raw(Statement::from_string(db.get_database_backend(), ask)).await.expect("notices");
    let whose = |row: &QueryResult| row.try_get_by_index::<uuid::Uuid>(1).expect("an account");
    let theirs = rows.iter().filter(|row| whose(row) == who.id().0);
    theirs.map(|row| row.try_get_by_index(0).expect("parameters")).collect()
}

#[actix_web::test]
async fn who_stays_away_for_24_months_is_warned_twice_with_who_vouches_and_then_erased() {
    let world = World::new().await;
    let (amira, petra) = (world.member("Amira").await, world.county_organiser("Petra").await);
    let county = Group { kind: GroupKind::Region, id: world.region.id.0 };
    world.join(&amira, county, GroupRole::Member).await;
    days_pass(&world, 660).await;
    assert!(warnings(&world, &amira, "account-dormant").await.is_empty());
    days_pass(&world, 20).await;
    assert_eq!(warnings(&world, &amira, "account-dormant").await.len(), 1);
    days_pass(&world, 40).await;
    let told = warnings(&world, &amira, "account-dormant").await;
    assert_eq!(told.len(), 2, "{told:?}");
    assert_eq!(told[0], told[1], "both name the same day");
    let told = warnings(&world, &petra, "member-dormant").await;
    assert!(told.len() == 2 && told.iter().all(|one| one.contains("Amira")), "{told:?}");
    days_pass(&world, 20).await;
    world.nobody().sign_in(&amira.sign_in_name, PASSPHRASE).await.refuses(401, "sign-in-wrong");
    assert!(warnings(&world, &amira, "account-dormant").await.is_empty());
    assert!(warnings(&world, &petra, "member-dormant").await.is_empty(), "nothing names her any more");
}

#[actix_web::test]
async fn who_comes_back_after_both_warnings_stays_and_has_another_24_months() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    days_pass(&world, 720).await;
    assert_eq!(warnings(&world, &amira, "account-dormant").await.len(), 2);
    let back = world.nobody().sign_in(&amira.sign_in_name, PASSPHRASE).await.expect(200);
    let amira = amira.with_session(&back);
    let inbox = amira.inbox().await;
    assert!(inbox.iter().all(|(_, text)| !text.contains('{')) && inbox.len() == 2, "{inbox:?}");
    days_pass(&world, 660).await;
    assert_eq!(warnings(&world, &amira, "account-dormant").await.len(), 2, "no warning anew");
    days_pass(&world, 60).await;
    assert_eq!(warnings(&world, &amira, "account-dormant").await.len(), 4);
    let refreshed = json!({ "sign_in_name": amira.sign_in_name, "passphrase": PASSPHRASE });
    world.nobody().post("/api/v1/sign-in", refreshed).await.expect(200);
}
