//! What this room decides, without a database: holidays and local time.

pub mod holidays;
pub mod zone;
