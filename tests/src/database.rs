//! A database for one test: a file of its own, or a database of its own in the throw-away PostgreSQL.

use std::path::{Path, PathBuf};

use sea_orm::{ConnectionTrait, Database};
use uuid::Uuid;

/// One test's database; what it left on disk goes with it.
pub struct TestDatabase {
    pub url: String,
    pub folder: PathBuf,
}

impl TestDatabase {
    /// One that is there already.
    #[must_use]
    pub fn at(url: &str) -> Self {
        Self { url: url.to_owned(), folder: folder() }
    }

    /// Makes one of the kind that `TEST_DATABASE` names.
    pub async fn create() -> Self {
        let folder = folder();
        let url = match std::env::var("TEST_DATABASE").as_deref() {
            Ok("postgres") => postgres().await,
            Ok("sqlite") | Err(_) => sqlite(&folder),
            Ok(other) => panic!("TEST_DATABASE is {other:?}; known are sqlite and postgres"),
        };
        Self { url, folder }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("miteinander-{}", Uuid::now_v7()));
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    folder
}

fn sqlite(folder: &Path) -> String {
    server::db::sqlite_url(&folder.join("test.sqlite"))
}

async fn postgres() -> String {
    let root = std::env::var("TEST_POSTGRES_URL").expect("TEST_POSTGRES_URL: see scripts/postgres");
    let name = format!("test_{}", Uuid::now_v7().simple());
    let db = Database::connect(&root).await.expect("PostgreSQL answers");
    db.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a database of its own");
    db.close().await.expect("closed");
    let (server, _) = root.rsplit_once('/').expect("a URL with a database");
    format!("{server}/{name}")
}

/// Every table, column and index of a database, in order, as lines to compare.
///
/// # Panics
/// When the database does not say.
pub async fn shape_of(db: &sea_orm::DatabaseConnection) -> Vec<String> {
    use sea_orm::{DatabaseBackend, Statement};
    let ask = match db.get_database_backend() {
        DatabaseBackend::Sqlite => {
            "SELECT coalesce(sql, name) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
        }
        _ => {
            "SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) \
             FROM information_schema.columns WHERE table_schema = 'public' \
             UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"
        }
    };
    let rows =
        db.query_all_raw(Statement::from_string(db.get_database_backend(), ask)).await.expect("a schema");
    rows.iter().map(|row| row.try_get_by_index(0).expect("a line")).collect()
}
