//! What this room decides, without a database: times, ages, places, who moves up, and how short a list is.

pub mod activity;
pub mod joining;
pub mod times;
pub mod wording;
pub mod words;
