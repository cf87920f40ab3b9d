//! The key of the request that is being carried out, for whatever transaction it begins.

use std::{
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use sea_orm::{ConnectionTrait, DbErr};

use super::{Asked, kept};

tokio::task_local! {
    static CLAIM: Arc<Claim>;
}

/// What the error of a transaction says that was not begun because its key is taken.
const REPEATED: &str = "the key of this request is taken";

/// A key on its way into the database.
pub struct Claim {
    asked: Asked,
    repeated: AtomicBool,
}

impl Claim {
    pub fn new(asked: Asked) -> Arc<Self> {
        Arc::new(Self { asked, repeated: AtomicBool::new(false) })
    }

    pub fn asked(&self) -> &Asked {
        &self.asked
    }

    /// Whether the effect was found to be there already.
    pub fn was_repeated(&self) -> bool {
        self.repeated.load(Ordering::Relaxed)
    }

    /// Carries something out under this key.
    pub async fn over<T>(self: &Arc<Self>, work: impl Future<Output = T>) -> T {
        CLAIM.scope(Arc::clone(self), work).await
    }
}

/// Claims the key of the request that is being carried out, if it came with one; an error where it is taken.
pub async fn claim(tx: &impl ConnectionTrait) -> Result<(), DbErr> {
    let Ok(claim) = CLAIM.try_with(Arc::clone) else { return Ok(()) };
    if kept::claim(tx, &claim.asked).await? {
        return Ok(());
    }
    claim.repeated.store(true, Ordering::Relaxed);
    Err(DbErr::Custom(REPEATED.to_owned()))
}

/// Whether a transaction was not begun because its key is taken.
pub fn is_repeated(error: &DbErr) -> bool {
    matches!(error, DbErr::Custom(text) if text == REPEATED)
}
