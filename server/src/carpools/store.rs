//! Commutes in the database.

pub mod changes;
pub mod commutes;
pub mod limits;
pub mod posters;
pub mod shown;
pub mod slices;
