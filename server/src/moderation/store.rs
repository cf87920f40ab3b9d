//! Moderation in the database.

pub mod deeds;
pub mod reports;
pub mod restrictions;
