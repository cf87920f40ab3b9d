//! This room in the database.

pub mod activities;
pub mod attendances;
pub mod lists;
pub mod seats;
pub mod versions;
