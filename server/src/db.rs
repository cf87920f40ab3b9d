//! The database: one embedded SQLite file or PostgreSQL, one writer's transaction, many readers.

mod group;
mod slices;
mod together;
mod tx;

use std::{str::FromStr, sync::Arc, time::Duration};

use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseBackend, DatabaseConnection,
    DatabaseTransaction, DbErr, RuntimeErr, SqlErr, Statement, TransactionOptions, TransactionTrait,
};
use sqlx::{
    Connection,
    sqlite::{SqliteJournalMode, SqliteSynchronous},
};

pub use slices::slices;
pub use together::together;
pub use tx::{Tx, settled};

/// A connection that was idle for so long is asked whether it still stands before it is used.
const ASKED_AFTER: Duration = Duration::from_secs(1);

/// How long somebody waits for a connection.
const PATIENCE: Duration = Duration::from_secs(8);

/// Prepared statements that a connection keeps.
const STATEMENTS: usize = 300;

/// The pools. On SQLite the writer is one connection, so that writers queue instead of failing; readers
/// never wait for it (WAL). On PostgreSQL both are the same pool.
#[derive(Clone, Debug)]
pub struct Db {
    writer: DatabaseConnection,
    reader: DatabaseConnection,
    /// Turns on SQLite's writer.
    turns: Option<group::Turns>,
    url: Arc<str>,
}

impl Db {
    /// Opens the database and asserts that every promise about durability holds on the live connection.
    pub async fn open(url: &str) -> Result<Self, DbErr> {
        let writer = Database::connect(options(url, 1)).await?;
        let db = if writer.get_database_backend() == DatabaseBackend::Sqlite {
            assert_durable(&writer).await?;
            let reader = Database::connect(options(url, 8)).await?;
            assert_durable(&reader).await?;
            let turns = Some(group::Turns::new(writer.clone())?);
            Self { writer, reader, turns, url: url.into() }
        } else {
            writer.close().await?;
            let pool = Database::connect(options(url, 16)).await?;
            Self { writer: pool.clone(), reader: pool, turns: None, url: url.into() }
        };
        Ok(db)
    }

    /// The connections for reading.
    pub fn reader(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// A connection beside the others, for a thread with a runtime of its own: what it waits for wakes that thread alone.
    pub async fn own_connection(&self) -> Result<DatabaseConnection, DbErr> {
        Database::connect(options(&self.url, 1)).await
    }

    /// Begins a transaction that may write: on SQLite it holds the write lock, and shares its commit with those who wait
    /// for the lock meanwhile. Where the request came with an `Idempotency-Key`, the key is claimed first of all, so that it
    /// stands or falls with the effect.
    pub async fn begin(&self) -> Result<Tx, DbErr> {
        let tx = self.begin_aside().await?;
        crate::repeats::claim(&tx).await?;
        Ok(tx)
    }

    /// Begins a transaction for work that is not the effect of a request, even where one set it off: its key is not claimed.
    pub async fn begin_aside(&self) -> Result<Tx, DbErr> {
        match &self.turns {
            Some(turns) => turns.take().await,
            None => Ok(Tx::alone(self.begin_alone().await?)),
        }
    }

    async fn begin_alone(&self) -> Result<DatabaseTransaction, DbErr> {
        let options = TransactionOptions { access_mode: Some(AccessMode::ReadWrite), ..Default::default() };
        self.writer.begin_with_options(options).await
    }

    /// Empties SQLite's write-ahead log into the file, so that what was erased stands in neither. Readers may hold it up;
    /// then the next one who is erased, or the next start, does it.
    pub async fn empty_log(&self) -> Result<(), DbErr> {
        if self.is_sqlite() {
            self.writer.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
        }
        Ok(())
    }

    /// The connection for migrations.
    pub fn writer(&self) -> &DatabaseConnection {
        &self.writer
    }

    pub fn is_sqlite(&self) -> bool {
        self.writer.get_database_backend() == DatabaseBackend::Sqlite
    }
}

fn options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        .connect_timeout(PATIENCE)
        .sqlx_logging(false)
        // Asking at each use would cost a second round trip with every statement.
        .test_before_acquire_if_idle_for(ASKED_AFTER)
        // A transaction that could be neither committed nor rolled back goes with its connection.
        .map_sqlx_sqlite_pool_opts(|pool| {
            pool.after_release(|connection, _| Box::pin(async { Ok(!connection.is_in_transaction()) }))
        })
        .map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(10))
                .pragma("secure_delete", "ON")
                // Kibibytes for each connection; what is read often the system keeps anyway.
                .pragma("cache_size", "-2000")
                // Pages: a checkpoint waits for the disk twice more, so it comes after 16 MB, not after 4.
                .pragma("wal_autocheckpoint", "4000")
                .statement_cache_capacity(STATEMENTS)
        });
    options
}

async fn assert_durable(db: &DatabaseConnection) -> Result<(), DbErr> {
    for (pragma, wanted) in [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1")] {
        let found = pragma_value(db, pragma).await?;
        if found != wanted {
            return Err(DbErr::Custom(format!("SQLite says {pragma}={found}, needed is {wanted}")));
        }
    }
    Ok(())
}

async fn pragma_value(db: &DatabaseConnection, pragma: &str) -> Result<String, DbErr> {
    let statement = Statement::from_string(DatabaseBackend::Sqlite, format!("PRAGMA {pragma}"));
    let row = db.query_one_raw(statement).await?;
    let row = row.ok_or_else(|| DbErr::Custom(format!("SQLite knows no pragma {pragma}")))?;
    match row.try_get_by_index::<String>(0) {
        Ok(text) => Ok(text),
        Err(_) => row.try_get_by_index::<i64>(0).map(|number| number.to_string()),
    }
}

/// Whether this is the database not answering, as against it answering with an error.
pub fn is_unavailable(error: &DbErr) -> bool {
    match error {
        DbErr::ConnectionAcquire(_) => true,
        DbErr::Conn(RuntimeErr::SqlxError(inner))
        | DbErr::Exec(RuntimeErr::SqlxError(inner))
        | DbErr::Query(RuntimeErr::SqlxError(inner)) => driver_is_unavailable(inner),
        _ => false,
    }
}

fn driver_is_unavailable(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::Tls(_)
        | sqlx::Error::Protocol(_)
        | sqlx::Error::WorkerCrashed => true,
        sqlx::Error::Database(db) => db.code().is_some_and(|code| is_code_of_trouble(&code)),
        _ => false,
    }
}

/// Whether an error's code speaks of the database's own trouble, which passes. PostgreSQL (five characters): connection gone
/// (08), not enough disk, memory or connections (53), shutting down (57P), a disk that fails (58030). SQLite (a number, its
/// kind in the lowest byte): busy (5), a disk that fails (10), full (13), not to be opened (14).
fn is_code_of_trouble(code: &str) -> bool {
    if code.len() == 5 {
        return ["08", "53", "57P", "58030"].iter().any(|kind| code.starts_with(kind));
    }
    code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 5 | 10 | 13 | 14))
}

/// Whether a unique constraint of this name (or, on SQLite, over this column) was violated.
pub fn violates(error: &DbErr, constraint: &str) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(text)) if text.contains(constraint))
}

/// Whether this error is one of two transactions in each other's way, so that trying again helps.
pub fn is_conflict(error: &DbErr) -> bool {
    let text = error.to_string();
    text.contains("40001") || text.contains("40P01") || text.contains("deadlock detected")
}

/// A database URL for a file, with the characters that a URL reserves spelled out.
pub fn sqlite_url(path: &std::path::Path) -> String {
    format!("sqlite://{}?mode=rwc", path.display())
}

/// The backend a URL means, if it is one we speak.
pub fn backend(url: &str) -> Result<DatabaseBackend, String> {
    let scheme = url.split(':').next().unwrap_or_default();
    match scheme {
        "sqlite" => sqlx::sqlite::SqliteConnectOptions::from_str(url)
            .map(|_| DatabaseBackend::Sqlite)
            .map_err(|error| error.to_string()),
        "postgres" | "postgresql" => Ok(DatabaseBackend::Postgres),
        other => Err(format!("unknown database scheme {other:?}")),
    }
}

/// Brings the tables up to date. Servers that start together on one PostgreSQL take turns.
pub async fn migrate(db: &Db) -> Result<(), DbErr> {
    use migration::{Migrator, MigratorTrait};
    if db.is_sqlite() {
        return Migrator::up(&db.writer, None).await;
    }
    // An advisory lock belongs to a session; holding it in a transaction keeps both on one connection.
    let turn = db.begin().await?;
    turn.execute_unprepared("SELECT pg_advisory_xact_lock(7244632)").await?;
    Migrator::up(&db.writer, None).await?;
    turn.commit().await
}

#[cfg(test)]
mod tests {
    use super::is_code_of_trouble;

    #[test]
    fn trouble_of_the_database_is_told_apart_from_mistakes_of_ours() {
        // SQLite: busy, busy in recovery, failed write, full, cannot be opened. PostgreSQL: 57P01 and so on.
        for code in ["5", "261", "778", "13", "14", "08006", "53100", "53300", "57P01", "57P03", "58030"] {
            assert!(is_code_of_trouble(code), "{code}");
        }
        // SQLite: a constraint, a mistake in SQL, misuse. PostgreSQL: a constraint, a deadlock, a mistake in SQL.
        for code in ["19", "2067", "1", "21", "23505", "40P01", "42601", "57014", ""] {
            assert!(!is_code_of_trouble(code), "{code}");
        }
    }
}
