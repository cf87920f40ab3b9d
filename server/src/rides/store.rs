//! Requests, seats, rides and carpools in the database.

pub mod carpools;
pub mod drives;
pub mod followed;
pub mod requests;
pub mod riders;
pub mod seats;
