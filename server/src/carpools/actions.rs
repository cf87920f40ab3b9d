//! What is done with commutes, and the boards that find their matches.

pub mod board;
pub mod commutes;
pub mod exporting;
pub mod once;
pub mod people;
pub mod seats;
pub mod standing;
