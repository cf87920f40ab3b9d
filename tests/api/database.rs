//! The database: its promises, and the way there and back.

use migration::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};
use tests::{World, shape_of};

#[actix_web::test]
async fn the_tables_go_up_and_down_and_up_again_and_are_the_same() {
    let world = World::new().await;
    let db = Database::connect(&world.database.url).await.expect("connects");
    let first = shape_of(&db).await;
    assert!(first.iter().any(|line| line.contains("accounts")), "{first:?}");
    Migrator::down(&db, None).await.expect("down");
    let left = shape_of(&db).await;
    assert!(left.iter().all(|line| line.contains("seaql_migrations")), "{left:?}");
    Migrator::up(&db, None).await.expect("up");
    assert_eq!(shape_of(&db).await, first);
}

/// docs/decisions/sqlite-as-compiled.md
#[actix_web::test]
async fn sqlite_is_compiled_as_we_want_it() {
    let world = World::new().await;
    if !world.app.db.is_sqlite() {
        return;
    }
    for (option, used) in
        [("ENABLE_QPSG", "1"), ("DEFAULT_MEMSTATUS=0", "1"), ("ENABLE_MEMORY_MANAGEMENT", "0")]
    {
        let ask = format!("SELECT sqlite_compileoption_used('{option}')");
        assert_eq!(setting(world.app.db.reader(), &ask).await, used, "{option}");
    }
}

#[actix_web::test]
async fn every_promise_about_durability_holds_on_every_connection_we_hold() {
    let world = World::new().await;
    if !world.app.db.is_sqlite() {
        let level = setting(world.app.db.reader(), "SHOW synchronous_commit").await;
        assert_eq!(level, "on");
        return;
    }
    for connection in [world.app.db.reader(), world.app.db.writer()] {
        for (pragma, wanted) in [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1")] {
            assert_eq!(setting(connection, &format!("PRAGMA {pragma}")).await, wanted, "{pragma}");
        }
        let wait: u32 = setting(connection, "PRAGMA busy_timeout").await.parse().expect("a number");
        assert!(wait >= 5_000);
    }
}

async fn setting(db: &DatabaseConnection, ask: &str) -> String {
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), ask)).await;
    let row = row.expect("answers").expect("a row");
    row.try_get_by_index::<String>(0)
        .or_else(|_| row.try_get_by_index::<i64>(0).map(|number| number.to_string()))
        .expect("a value")
}
