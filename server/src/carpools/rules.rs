//! What commutes and their matches must obey; pure.

pub mod bands;
pub mod brief;
pub mod commute;
pub mod goal;
pub mod once;
pub mod post;
pub mod reading;
pub mod shape;
pub mod stops;
pub mod telling;
