//! The ground that connections to PostgreSQL stand on: a thread of their own that outlives those which answer.
//!
//! A connection hears from its socket through the thread that opened it. Were that a thread that answers requests, it would
//! fall silent for all others as soon as this one has stopped, in the middle of what they still answer.

use std::{future::Future, pin::pin, task::Poll};

use sea_orm::DatabaseBackend;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::{db, error::Error};

/// The thread; none with SQLite, which has no sockets.
#[derive(Debug)]
pub struct Ground(Option<Runtime>);

impl Ground {
    /// What a database of this address needs.
    pub fn for_database(url: &str) -> Result<Self, Error> {
        let backend = db::backend(url).map_err(Error::Internal)?;
        let thread =
            || Builder::new_multi_thread().worker_threads(1).thread_name("database").enable_all().build();
        let thread = (backend == DatabaseBackend::Postgres).then(thread).transpose();
        Ok(Self(thread.map_err(|error| Error::Internal(error.to_string()))?))
    }

    /// Carries something out so that whatever it opens stands on this ground.
    pub async fn under<T>(&self, work: impl Future<Output = T>) -> T {
        match &self.0 {
            Some(runtime) => entered(runtime.handle(), work).await,
            None => work.await,
        }
    }
}

async fn entered<T>(handle: &Handle, work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    std::future::poll_fn(|context| -> Poll<T> {
        let _entered = handle.enter();
        work.as_mut().poll(context)
    })
    .await
}

impl Drop for Ground {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            // Whoever drops it may be a task, and a task waits for no thread.
            runtime.shutdown_background();
        }
    }
}
