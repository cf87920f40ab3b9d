//! What version each region's activities have, read for many who ask at once: whoever asks waits for a reading that began after
//! they came, so that nobody is told of what was before, and one way to the database serves all who came during the last.

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use sea_orm::{ConnAcquireErr, DbErr};
use tokio::{
    runtime,
    sync::{mpsc, watch},
};

use crate::{activities::store::versions, db::Db, id::RegionId};

/// The number of a reading, and what it read.
type Read = (u64, Result<Arc<HashMap<RegionId, i64>>, DbErr>);

/// The readings of this server, one after the other on a thread of their own, and none while nobody asks.
#[derive(Debug)]
pub struct Readings {
    /// How many have begun.
    begun: Arc<AtomicU64>,
    /// Holds one ask at most: it is taken before a reading begins, so whoever finds it there is served by that one.
    ask: mpsc::Sender<()>,
    last: watch::Receiver<Read>,
}

impl Readings {
    /// Starts the thread.
    pub fn start(db: Db) -> Self {
        let (ask, asks) = mpsc::channel(1);
        let (tell, last) = watch::channel((0, Ok(Arc::default())));
        let begun: Arc<AtomicU64> = Arc::default();
        let count = Arc::clone(&begun);
        let thread = std::thread::Builder::new().name("versions".to_owned()).spawn(move || {
            let runtime = runtime::Builder::new_current_thread().enable_all().build();
            match runtime {
                Ok(runtime) => runtime.block_on(read_on(&db, asks, &count, &tell)),
                Err(error) => tracing::error!(%error, "no thread for reading versions"),
            }
        });
        if let Err(error) = thread {
            tracing::error!(%error, "no thread for reading versions");
        }
        Self { begun, ask, last }
    }

    /// The version of a region's activities as of a moment after this call began; 0 where none was ever posted.
    pub async fn read(&self, region: RegionId) -> Result<i64, DbErr> {
        let came = self.begun.load(Ordering::SeqCst);
        let mut last = self.last.clone();
        let _ = self.ask.try_send(());
        let read = last.wait_for(|(number, _)| *number > came).await;
        // Nobody reads any more, because there was no thread: the same as no database.
        let read = read.map_err(|_| DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed))?;
        read.1
            .as_ref()
            .map(|versions| versions.get(&region).copied().unwrap_or_default())
            .map_err(Clone::clone)
    }
}

async fn read_on(db: &Db, mut asks: mpsc::Receiver<()>, begun: &AtomicU64, tell: &watch::Sender<Read>) {
    let mut connection = None;
    while asks.recv().await.is_some() {
        let number = begun.fetch_add(1, Ordering::SeqCst) + 1;
        let read = async {
            let connection = match &mut connection {
                Some(known) => known,
                none => none.insert(db.own_connection().await?),
            };
            versions::versions(connection).await.map(Arc::new)
        };
        let read = read.await;
        drop(tell.send_replace((number, read)));
    }
}
