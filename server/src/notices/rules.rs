//! What decides about notices: their kinds, and when each may reach its reader.

pub mod kinds;
pub mod mailing;
pub mod pushing;
pub mod reminding;
pub mod timing;
