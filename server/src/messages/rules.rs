//! What can be said, and in which languages.

pub mod languages;
pub mod phrases;
