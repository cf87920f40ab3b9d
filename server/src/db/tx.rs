//! A transaction as every action sees it, on its own or as one of a group that shares its commit.

use std::{cell::RefCell, future::Future};

use sea_orm::{
    ConnectionTrait, DatabaseBackend, DatabaseTransaction, DbErr, ExecResult, QueryResult, Statement,
};
use tokio::sync::oneshot;

use super::group::Outcome;

tokio::task_local! {
    /// The group in which this request last gave up a transaction.
    static GIVEN_UP: RefCell<Option<Outcome>>;
}

/// A transaction that may write. Dropped without a commit, it leaves no trace.
#[derive(Debug)]
pub struct Tx {
    // Before the place: what was written is rolled back before the next one's turn.
    inner: DatabaseTransaction,
    place: Option<Place>,
}

/// The turn of one transaction within a group.
#[derive(Debug)]
pub(super) struct Place {
    /// Told that the next one may go on; dropped, it says that this one gave up.
    done: Option<oneshot::Sender<()>>,
    outcome: Outcome,
}

impl Tx {
    /// A transaction of its own.
    pub(super) fn alone(inner: DatabaseTransaction) -> Self {
        Self { inner, place: None }
    }

    /// One of a group.
    pub(super) fn within(inner: DatabaseTransaction, done: oneshot::Sender<()>, outcome: Outcome) -> Self {
        Self { inner, place: Some(Place { done: Some(done), outcome }) }
    }

    /// Commits; what was written is on disk when this comes back well.
    pub async fn commit(self) -> Result<(), DbErr> {
        let Self { inner, mut place } = self;
        inner.commit().await?;
        let Some(place) = place.as_mut() else { return Ok(()) };
        if let Some(done) = place.done.take() {
            // Nobody listens where the group has broken off; the outcome tells.
            let _ = done.send(());
        }
        place.outcome.wait().await
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.done.is_some() {
            // Outside of a request there is nobody to be answered.
            let _ = GIVEN_UP.try_with(|group| group.replace(Some(self.outcome.clone())));
        }
    }
}

/// Carries a request out. Where it gave up a transaction, its answer may rest on what others of the group wrote before it
/// ("you have joined already"): it is held until that is on disk, and an error where it never is.
pub async fn settled<T>(work: impl Future<Output = T>) -> (T, Result<(), DbErr>) {
    let both = async {
        let answer = work.await;
        let group = GIVEN_UP.try_with(RefCell::take).ok().flatten();
        let settled = match group {
            Some(mut outcome) => outcome.wait().await,
            None => Ok(()),
        };
        (answer, settled)
    };
    GIVEN_UP.scope(RefCell::default(), both).await
}

#[sea_orm::prelude::async_trait::async_trait]
impl ConnectionTrait for Tx {
    fn get_database_backend(&self) -> DatabaseBackend {
        self.inner.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.inner.execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.inner.execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.inner.query_one_raw(statement).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.inner.query_all_raw(statement).await
    }
}
