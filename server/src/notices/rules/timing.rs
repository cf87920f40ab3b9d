//! When somebody wants to be reached.

/// When somebody does not want to be disturbed: minutes of the local day, over midnight where the end is the smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiet {
    pub from: i32,
    pub until: i32,
}

/// When somebody wants to be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Habits {
    pub quiet: Option<Quiet>,
    /// When what can wait is told, in minutes of the local day.
    pub digest_at: i32,
}

impl Default for Habits {
    fn default() -> Self {
        Self { quiet: Some(Quiet { from: 21 * 60 + 30, until: 6 * 60 }), digest_at: 17 * 60 }
    }
}
