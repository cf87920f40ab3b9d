//! Group commit on SQLite: writers that wait take turns within one transaction, and one sync to disk serves them all.

use std::time::{Duration, Instant};

use sea_orm::{
    ConnAcquireErr, DatabaseConnection, DatabaseTransaction, DbErr, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};
use tokio::{
    runtime,
    sync::{mpsc, oneshot, watch},
    time::timeout,
};

use super::{PATIENCE, tx::Tx};

/// No writer joins a group that is older; those who came first wait no longer than this for the last.
const LONGEST: Duration = Duration::from_millis(20);

/// Writers that may wait; more of them wait to be let in.
const MOST_WAITING: usize = 1_000;

/// Somebody who waits for a turn.
type Ask = oneshot::Sender<Result<Tx, DbErr>>;

/// What became of a group's commit, once that is known.
#[derive(Clone, Debug)]
pub(super) struct Outcome(watch::Receiver<Option<bool>>);

impl Outcome {
    /// Comes back well when everything that the group wrote is on disk.
    pub(super) async fn wait(&mut self) -> Result<(), DbErr> {
        match self.0.wait_for(Option::is_some).await.as_deref() {
            Ok(Some(true)) => Ok(()),
            // The group's own error is in the log; to each of them it means that the database does not answer.
            _ => Err(DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed)),
        }
    }
}

/// The way to a turn on the one connection that writes.
#[derive(Clone, Debug)]
pub(super) struct Turns(mpsc::Sender<Ask>);

impl Turns {
    /// Gives turns on this pool, from a thread of its own, so that no other work comes between two writers.
    pub(super) fn new(pool: DatabaseConnection) -> Result<Self, DbErr> {
        let (ask, asks) = mpsc::channel(MOST_WAITING);
        let broken = |error: std::io::Error| DbErr::Custom(format!("no thread for writing: {error}"));
        let runtime = runtime::Builder::new_current_thread().enable_all().build().map_err(broken)?;
        let thread = std::thread::Builder::new().name("writer".to_owned());
        thread.spawn(move || runtime.block_on(give(pool, asks))).map_err(broken)?;
        Ok(Self(ask))
    }

    /// Waits for a turn.
    pub(super) async fn take(&self) -> Result<Tx, DbErr> {
        let (ask, turn) = oneshot::channel();
        let taken = async {
            self.0.send(ask).await.ok()?;
            turn.await.ok()
        };
        match timeout(PATIENCE, taken).await {
            Ok(Some(turn)) => turn,
            Ok(None) => Err(DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed)),
            Err(_) => Err(DbErr::ConnectionAcquire(ConnAcquireErr::Timeout)),
        }
    }
}

/// Gives turns until nobody is left who could ask.
async fn give(pool: DatabaseConnection, mut asks: mpsc::Receiver<Ask>) {
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..Default::default()
    };
    while let Some(first) = asks.recv().await {
        if first.is_closed() {
            continue;
        }
        match pool.begin_with_options(options).await {
            Ok(tx) => group(tx, first, &mut asks).await,
            Err(error) => drop(first.send(Err(error))),
        }
    }
}

/// One writer after the other within a transaction, then its commit.
async fn group(tx: DatabaseTransaction, first: Ask, asks: &mut mpsc::Receiver<Ask>) {
    let (tell, outcome) = watch::channel(None);
    let outcome = Outcome(outcome);
    let began = Instant::now();
    let mut next = Some(first);
    while let Some(ask) = next {
        let well = turn(&tx, ask, &outcome).await;
        // After a full disk SQLite may have ended the transaction, so that whoever came next would write for himself. One
        // who gave up is therefore the last: where nothing is left to commit, the commit fails.
        next = if well && began.elapsed() < LONGEST { asks.try_recv().ok() } else { None };
    }
    let committed = tx.commit().await;
    if let Err(error) = &committed {
        tracing::error!(%error, "a group of writers could not be committed; none was told that it was");
    }
    tell.send_replace(Some(committed.is_ok()));
}

/// One writer's turn; says whether it came to a good end.
async fn turn(tx: &DatabaseTransaction, ask: Ask, outcome: &Outcome) -> bool {
    if ask.is_closed() {
        return true;
    }
    match tx.begin().await {
        Ok(savepoint) => {
            let (done, left) = oneshot::channel();
            // Whoever has hung up meanwhile takes no turn: the savepoint comes back, and is rolled back.
            drop(ask.send(Ok(Tx::within(savepoint, done, outcome.clone()))));
            left.await.is_ok()
        }
        Err(error) => {
            drop(ask.send(Err(error)));
            false
        }
    }
}
