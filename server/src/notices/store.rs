//! Notices in the database.

pub mod inbox;
pub mod settings;
