//! What requests, seats and rides must obey; pure. Days count from 1970-01-01, times are deciseconds, instants milliseconds UTC.

pub mod consent;
pub mod costs;
pub mod day;
pub mod ledger;
pub mod reminding;
pub mod request;
pub mod rolling;
pub mod seat;
pub mod touring;
