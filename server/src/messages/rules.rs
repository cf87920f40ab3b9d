//! What can be said.

pub mod phrases;
