//! Requests and seats in the database.

pub mod requests;
pub mod riders;
pub mod seats;
