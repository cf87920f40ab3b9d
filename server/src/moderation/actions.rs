//! What people do for their own safety and for that of others.

pub mod blocks;
pub mod targets;
