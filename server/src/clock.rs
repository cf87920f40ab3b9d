//! Time and chance, which come in from outside so that tests can move the one and repeat the other.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeZone, Utc};

/// An instant as the database keeps it: milliseconds since 1970-01-01 UTC.
pub type Millis = i64;

pub const SECOND: Millis = 1_000;
pub const MINUTE: Millis = 60 * SECOND;
pub const HOUR: Millis = 60 * MINUTE;
pub const DAY: Millis = 24 * HOUR;

/// The clock that everything asks; a test shifts it.
#[derive(Debug, Default)]
pub struct Clock {
    shift: AtomicI64,
}

impl Clock {
    /// The present, in milliseconds UTC.
    pub fn now(&self) -> Millis {
        Utc::now().timestamp_millis() + self.shift.load(Ordering::Relaxed)
    }

    /// Moves this clock by so many milliseconds; only tests do.
    pub fn shift(&self, by: Millis) {
        self.shift.fetch_add(by, Ordering::Relaxed);
    }
}

/// The instant as chrono knows it.
pub fn utc(at: Millis) -> DateTime<Utc> {
    Utc.timestamp_millis_opt(at).single().unwrap_or(DateTime::<Utc>::MAX_UTC)
}
