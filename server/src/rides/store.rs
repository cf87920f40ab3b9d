//! Requests, seats, rides and carpools in the database.

pub mod cards;
pub mod carpools;
pub mod consents;
pub mod costs;
pub mod drives;
pub mod followed;
pub mod requests;
pub mod riders;
pub mod seats;
