//! What people do with their notices, and how these reach them.

pub mod feed;
pub mod inbox;
mod planning;
pub mod push;
pub mod reminding;
pub mod sending;
pub mod settings;
