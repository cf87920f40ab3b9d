//! How many requests are worked on at once: beyond that, waiting would only make everybody late.

use std::sync::{
    Arc,
    atomic::{AtomicU32, AtomicU64, Ordering},
};

use actix_web::http::header::{self, HeaderMap, HeaderValue};

use crate::error::Error;

/// The door to the work.
#[derive(Debug)]
pub struct Gate {
    /// 0: no limit.
    most: u32,
    inside: Arc<AtomicU32>,
    came: AtomicU64,
}

/// One request that is worked on; it gives its place back when it is dropped.
#[derive(Debug)]
pub struct Inside(Arc<AtomicU32>);

impl Gate {
    pub fn new(most: u32) -> Self {
        Self { most, inside: Arc::default(), came: AtomicU64::default() }
    }

    /// How many have come so far: whoever works beside them sees by it whether somebody waits for a processor.
    pub fn came(&self) -> u64 {
        self.came.load(Ordering::Relaxed)
    }

    /// Lets one more in, or says when to come back.
    pub fn enter(&self) -> Result<Inside, Error> {
        self.came.fetch_add(1, Ordering::Relaxed);
        let before = self.inside.fetch_add(1, Ordering::Relaxed);
        // Made in any case: dropped with the refusal, it takes itself off the count again.
        let place = Inside(Arc::clone(&self.inside));
        if self.most > 0 && before >= self.most { Err(Error::busy(2)) } else { Ok(place) }
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Whether a body is on its way. Such a request enters when the body is here: one that never ends takes nobody's place.
pub fn brings_body(headers: &HeaderMap) -> bool {
    let length = headers.get(header::CONTENT_LENGTH).map(HeaderValue::as_bytes);
    headers.contains_key(header::TRANSFER_ENCODING) || length.is_some_and(|length| length != b"0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_are_let_in_and_a_place_that_is_left_is_free_again() {
        let gate = Gate::new(2);
        let (first, second) = (gate.enter().expect("room"), gate.enter().expect("room"));
        assert!(gate.enter().is_err() && gate.enter().is_err());
        drop(first);
        let third = gate.enter().expect("room again");
        assert!(gate.enter().is_err());
        drop((second, third));
        assert_eq!(gate.inside.load(Ordering::Relaxed), 0);
    }

    #[test]
    fn with_no_limit_everybody_is_let_in() {
        let gate = Gate::new(0);
        let all: Vec<_> = (0..1_000).map(|_| gate.enter().expect("room")).collect();
        assert_eq!(all.len(), 1_000);
    }
}
