//! What people do with their notices.

pub mod inbox;
pub mod settings;
