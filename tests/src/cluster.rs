//! A PostgreSQL of one's own, for tests in which it goes away.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use uuid::Uuid;

/// A throw-away cluster beside the one that all other tests share.
#[derive(Debug)]
pub struct Cluster {
    state: PathBuf,
    /// Its database.
    pub url: String,
}

/// How a cluster ends before it comes back.
#[derive(Clone, Copy, Debug)]
pub enum Ending {
    /// As an operator restarts it: every connection is told that it is over.
    Orderly,
    /// As if its processes had been killed: it has to recover from its log.
    Crash,
}

impl Cluster {
    /// Starts one.
    ///
    /// # Panics
    /// When there is no PostgreSQL here, or when it does not start.
    #[must_use]
    pub fn start() -> Self {
        let state = std::env::temp_dir().join(format!("miteinander-cluster-{}", Uuid::now_v7()));
        let mut cluster = Self { state, url: String::new() };
        cluster.run(&["start"]);
        cluster.url = std::fs::read_to_string(cluster.state.join("url")).expect("its address");
        cluster
    }

    /// Stops it and starts it again; returns when it takes connections.
    pub fn restart(&self, ending: Ending) {
        let mode = match ending {
            Ending::Orderly => "fast",
            Ending::Crash => "immediate",
        };
        self.run(&["restart", mode]);
    }

    fn run(&self, words: &[&str]) {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../scripts/postgres");
        let done = Command::new(script).args(words).env("POSTGRES_STATE", &self.state).output();
        let done = done.expect("scripts/postgres runs");
        assert!(done.status.success(), "{words:?}: {}", String::from_utf8_lossy(&done.stderr));
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.run(&["stop"]);
    }
}
