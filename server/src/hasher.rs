//! Passphrase hashes: argon2id, off the workers, as many at once as there are cores, in a bounded queue.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version, password_hash::phc::PasswordHash,
};
use tokio::sync::Semaphore;

use crate::error::Error;

/// Memory in KiB, passes and lanes: the floor that OWASP names.
const COST: (u32, u32, u32) = (19_456, 2, 1);

/// How many may wait for a turn.
const QUEUE: usize = 32;

/// Hashes and compares passphrases.
#[derive(Clone)]
pub struct Hasher {
    turns: Arc<Semaphore>,
    waiting: Arc<AtomicUsize>,
    /// What an unknown name is compared with, so that it takes as long as a known one.
    nobody: Arc<String>,
}

impl Hasher {
    /// As many turns at once as there are cores.
    pub fn new(cores: usize) -> Result<Self, Error> {
        let nobody = Arc::new(hash("nobody has this passphrase")?);
        Ok(Self { turns: Arc::new(Semaphore::new(cores.max(1))), waiting: Arc::default(), nobody })
    }

    /// The hash of a passphrase, as a PHC string.
    pub async fn hash(&self, passphrase: String) -> Result<String, Error> {
        self.take_turn(move || hash(&passphrase)).await?
    }

    /// Whether this is the passphrase of that hash; without a hash it takes as long and is always wrong.
    pub async fn matches(&self, passphrase: String, known: Option<String>) -> Result<bool, Error> {
        let nobody = self.nobody.clone();
        self.take_turn(move || {
            let right = verify(&passphrase, known.as_ref().unwrap_or(&nobody));
            right && known.is_some()
        })
        .await
    }

    async fn take_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Error> {
        if self.waiting.fetch_add(1, Ordering::Relaxed) >= QUEUE {
            self.waiting.fetch_sub(1, Ordering::Relaxed);
            return Err(Error::too_many(2));
        }
        let turn = self.turns.acquire().await;
        self.waiting.fetch_sub(1, Ordering::Relaxed);
        let _turn = turn.map_err(|error| Error::Internal(error.to_string()))?;
        tokio::task::spawn_blocking(work).await.map_err(|error| Error::Internal(error.to_string()))
    }
}

fn argon() -> Result<Argon2<'static>, Error> {
    let (memory, passes, lanes) = COST;
    let params =
        Params::new(memory, passes, lanes, None).map_err(|error| Error::Internal(error.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash(passphrase: &str) -> Result<String, Error> {
    let hash = argon()?.hash_password(passphrase.as_bytes()).map_err(|e| Error::Internal(e.to_string()))?;
    Ok(hash.to_string())
}

fn verify(passphrase: &str, known: &str) -> bool {
    let Ok(argon) = argon() else { return false };
    PasswordHash::new(known).is_ok_and(|known| argon.verify_password(passphrase.as_bytes(), &known).is_ok())
}
