//! Notices in the database.

pub mod inbox;
pub mod outbox;
pub mod settings;
pub mod targets;
pub mod traces;
