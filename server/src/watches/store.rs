//! Watches in the database, and what was found for them.

pub mod finds;
pub mod watches;
