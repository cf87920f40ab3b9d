//! Commutes in the database.

pub mod aboard;
pub mod asks;
pub mod changes;
pub mod commutes;
pub mod limits;
pub mod once;
pub mod posters;
pub mod seats;
pub mod shown;
pub mod slices;
